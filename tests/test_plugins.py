"""Plugins of installed packages: found, loaded at first use, narrowed, switched off; broken ones do no harm."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import newsstruct
from installed import Installed
from newsstruct import Parser, plugins
from newsstruct.errors import PluginError, SiteConflict
from pages import HEADLINE, TEXTS, URL, codes, page, paragraphs

COURIER = """
from newsstruct.sites import SiteParser, site

@site("example.org")
class Courier(SiteParser):
    kicker = ".k"
"""
PAGE = page('<b class="k">Floods</b>' + paragraphs(*TEXTS))
GENERIC = Parser(annotators=(), sites=()).parse(PAGE, url=URL)


def read(*, strict: bool = False, sites: object = "installed") -> newsstruct.Article:
    return Parser(annotators=(), strict=strict, sites=sites).parse(PAGE, url=URL)  # type: ignore[arg-type]


def test_installed_plugins(installed: Installed) -> None:
    """What an installed package offers is used without a word."""
    installed.package("courier_news", COURIER, sites="courier = courier_news:Courier")
    assert (read().kicker, read().provenance["kicker"].origin) == ("Floods", "site:Courier")
    (plugin,) = plugins.installed(plugins.SITES, None)
    assert (plugin.name, plugin.group, plugin.package, plugin.version) == (
        "courier",
        "newsstruct.sites",
        "courier-news",
        "1.2",
    )


def test_modules(installed: Installed) -> None:
    """A plugin may be a module: all classes in it with a rule."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    assert read().kicker == "Floods"


def test_folders(installed: Installed) -> None:
    """A plugin may be a package with TOML files, beside its modules or in a folder of their own."""
    sites = installed.folder / "courier_news" / "sites"
    sites.mkdir(parents=True)
    (sites.parent / "__init__.py").write_text("")
    (sites / "courier.toml").write_text('hosts = "example.org"\n[fields]\nkicker = ".k"')
    installed.offer("courier-news", sites="courier = courier_news")
    assert read().provenance["kicker"].origin == "site:courier"


ALLOWED = [
    ("courier-news", True),
    ("Courier_News", True),
    ("courier", True),
    ("other, courier-news", True),
    ("newsstruct,courier", True),
    ("", False),
    ("newsstruct", False),
    ("other", False),
    ("courier-new", False),
]


@pytest.mark.parametrize(("names", "expected"), ALLOWED)
def test_narrowing(installed: Installed, names: str, expected: bool) -> None:
    """The variable names the packages or plugins that may be loaded; set to nothing it lets in none."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    installed.allow(names)
    assert (read().kicker == "Floods") is expected


def test_what_is_not_allowed_is_not_run(installed: Installed) -> None:
    """A plugin that may not be loaded is not even imported."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    installed.allow("newsstruct")
    read()
    assert "courier_news" not in sys.modules
    read(sites=())
    assert "courier_news" not in sys.modules


def test_plugins_by_name(installed: Installed) -> None:
    """A parser may name the plugins that it uses; one that is not there is told."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    assert read(sites=["courier"]).kicker == "Floods"
    assert read(sites=["bundled"]) == GENERIC
    with pytest.raises(PluginError, match="courier-news: no plugin of this name is installed and allowed"):
        read(sites=["courier-news"])
    installed.allow("")
    with pytest.raises(PluginError, match="courier: no plugin of this name"):
        read(sites=["courier"])


BROKEN = [
    ("courier_news:None", "", "could not be loaded: AttributeError"),
    ("courier_news.none:None", "", "could not be loaded: ModuleNotFoundError"),
    ("courier_news", "1 / 0", "could not be loaded: ZeroDivisionError: division by zero"),
    ("courier_news", "raise SystemExit(3)", "could not be loaded: SystemExit: 3"),
    ("courier_news", "def :", "could not be loaded: SyntaxError"),
    ("courier_news", COURIER.replace("kicker", "kickre"), "kickre' is nothing that a site parser says"),
    ("courier_news", COURIER.replace("example.org", "https://x"), "https://x: is no host"),
    ("courier_news", "", "courier_news: has no rule; decorate classes with @site"),
    ("courier_news:x", "x = 3", "3: is neither a site parser nor a module with some"),
]


@pytest.mark.parametrize(("entry", "code", "problem"), BROKEN)
def test_broken_plugins(installed: Installed, entry: str, code: str, problem: str) -> None:
    """A plugin that can't be loaded is told on every page, by its name, and the generic result stands."""
    installed.package("courier_news", code, sites=f"courier = {entry}")
    for _ in range(2):
        article = read()
        assert codes(article) == ["plugin_failed"]
        assert article.warnings[0].message.startswith("Plugin courier ")
        assert problem in article.warnings[0].message
        assert article.body == GENERIC.body
    with pytest.raises(PluginError, match="courier: "):
        read(strict=True)
    with pytest.raises(PluginError, match="courier: "):
        read(sites=["courier"])


def test_a_broken_plugin_leaves_the_others(installed: Installed) -> None:
    """One that can't be loaded takes nothing from the others."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    installed.package("aaa_news", "1 / 0", sites="aaa = aaa_news")
    assert (read().kicker, codes(read())) == ("Floods", ["plugin_failed"])


def test_two_plugins_for_one_page(installed: Installed) -> None:
    """Where two packages claim a page, neither reads it, and the warning names both; strict parsers raise."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    installed.package("rival_news", COURIER.replace("Courier", "Rival"), sites="rival = rival_news")
    article = read()
    assert (article.kicker, codes(article)) == (GENERIC.kicker, ["site_conflict"])
    assert "two claim the page: Courier (of courier) and Rival (of rival)." in article.warnings[0].message
    with pytest.raises(SiteConflict, match="give one a higher priority"):
        read(strict=True)
    installed.allow("rival-news")
    assert read().provenance["kicker"].origin == "site:Rival"


def test_a_higher_priority_settles_it(installed: Installed) -> None:
    """A plugin that says that it comes first does."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    rival = COURIER.replace("Courier", "Rival").replace('"example.org"', '"example.org", priority=1')
    installed.package("rival_news", rival, sites="rival = rival_news")
    assert (read().provenance["kicker"].origin, read().warnings) == ("site:Rival", ())


def test_a_plugin_that_parses_while_it_is_loaded(installed: Installed) -> None:
    """A plugin that calls newsstruct while it is imported gets an answer, without plugins, and is loaded."""
    code = f"import newsstruct\nSEEN = newsstruct.parse({PAGE!r}, url={URL!r}).kicker\n{COURIER}"
    installed.package("courier_news", code, sites="courier = courier_news")
    assert read().kicker == "Floods"
    assert GENERIC.kicker == sys.modules["courier_news"].SEEN


def test_a_plugin_that_loops_while_it_is_loaded(installed: Installed) -> None:
    """A plugin that never comes back is given up after some time, which the page's warnings tell."""
    installed.package("courier_news", "while True:\n    pass", sites="courier = courier_news")
    code = (
        "import newsstruct, newsstruct.plugins\n"
        "newsstruct.plugins.PATIENCE = 0.2\n"
        f"article = newsstruct.Parser(annotators=()).parse({PAGE!r}, url={URL!r})\n"
        "print(article.headline, [warning.message for warning in article.warnings])\n"
    )
    path = [str(installed.folder), str(Path(newsstruct.__file__).parent.parent)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)
    told = "Plugin courier did not finish loading within 0.2 seconds (courier_news)."
    assert done.stdout.strip() == f"{HEADLINE} ['{told}']", done.stderr


def test_threads(installed: Installed) -> None:
    """Many threads that parse their first page at once load a plugin once."""
    code = f"import time, builtins\nbuiltins.times_loaded += 1\ntime.sleep(0.05)\n{COURIER}"
    installed.package("courier_news", code, sites="courier = courier_news")
    import builtins

    installed.monkeypatch.setattr(builtins, "times_loaded", 0, raising=False)
    kickers: list[str | None] = []
    threads = [threading.Thread(target=lambda: kickers.append(read().kicker)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (kickers, builtins.times_loaded) == (["Floods"] * 8, 1)  # type: ignore[attr-defined]  # set above


def test_nothing_is_loaded_at_import(installed: Installed) -> None:
    """Importing newsstruct neither looks for plugins nor loads what finds them."""
    code = "import sys, newsstruct; print([m for m in ('importlib.metadata', 'cssselect') if m in sys.modules])"
    environment = {**os.environ, "PYTHONPATH": str(Path(newsstruct.__file__).parent.parent)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "[]", done.stderr
