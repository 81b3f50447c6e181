"""What the documentation says of broken plugins is what happens: each row of its table is tried."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import newsstruct
from installed import Installed
from newsstruct import Article, Parser, PluginError, plugins
from pages import HEADLINE, TEXTS, URL, page, paragraphs

REFERENCE = Path(__file__).parent.parent / "docs" / "reference" / "plugins.md"
HTML = page('<b class="k">Floods</b>' + paragraphs(*TEXTS))
ELSEWHERE = "https://elsewhere.example/news"
SITE = """
from newsstruct.sites import SiteParser, site

@site("example.org")
class Courier(SiteParser):
    headline = "h1"
    {line}
"""
KICKER = 'kicker = ".k"'
ANNOTATOR = """
import attrs
from newsstruct import Entity, Span

class Marks:
    name = "marks"

    def annotate(self, document, marks):
        {line}
"""
OUTSIDE = 'return attrs.evolve(marks, entities=(Entity(type="LOC", name="x", mentions=(Span(start=0, end=10**9),)),))'


def site(installed: Installed, line: str = KICKER, before: str = "", name: str = "courier") -> None:
    """A package with a site parser."""
    installed.package(f"{name}_news", before + SITE.format(line=line), sites=f"{name} = {name}_news")


def annotator(installed: Installed, line: str) -> None:
    """A package with an annotator."""
    installed.package("marks", ANNOTATOR.format(line=line), annotators="marks = marks:Marks")


def language(installed: Installed, table: str) -> None:
    """A package with a table of Volapük."""
    folder = installed.folder / "vo_tables" / "vo"
    folder.mkdir(parents=True)
    (folder / "byline.toml").write_text(table, encoding="utf-8")
    installed.offer("vo-tables", languages="vo = vo_tables")


def impatient(installed: Installed, offer: Callable[[Installed], None]) -> None:
    """A plugin that is waited for a short while only."""
    installed.monkeypatch.setattr(plugins, "PATIENCE", 0.2)
    offer(installed)


def rivals(installed: Installed) -> None:
    """Two packages for the same host."""
    site(installed)
    site(installed, name="rival")


#: Row of the table -> plugins that do so, the warnings on their pages and on all others, and the kicker that is read.
Case = tuple[Callable[[Installed], None], list[str], list[str], str | None]
FAILED = ["plugin_failed"]
CASES: dict[str, list[Case]] = {
    "can't be imported, or raises while it is": [
        (lambda i: site(i, before="import no_such_module\n"), FAILED, FAILED, None),
        (lambda i: site(i, before="raise ValueError('no')\n"), FAILED, FAILED, None),
        (lambda i: site(i, before="def :\n"), FAILED, FAILED, None),
        (lambda i: site(i, before="raise SystemExit(1)\n"), FAILED, FAILED, None),
    ],
    "loops while it is imported": [
        (lambda i: impatient(i, lambda i: site(i, before="import time\ntime.sleep(5)\n")), FAILED, FAILED, None),
    ],
    "parses a page while it is imported": [
        (lambda i: site(i, before="import newsstruct\nnewsstruct.parse('<p>x</p>')\n"), [], [], "Floods"),
    ],
    "is an annotator that raises, or gives marks that do not fit the text": [
        (lambda i: annotator(i, "raise ValueError('no')"), ["annotator_failed"], ["annotator_failed"], None),
        (lambda i: annotator(i, OUTSIDE), ["annotator_failed"], ["annotator_failed"], None),
        (lambda i: annotator(i, "return None"), ["annotator_failed"], ["annotator_failed"], None),
    ],
    "has no rule, or says what no site parser can say": [
        (lambda i: site(i, 'kickre = ".k"'), FAILED, FAILED, None),
        (lambda i: site(i, "drop = 3"), FAILED, FAILED, None),
        (lambda i: i.package("courier_news", "x = 3", sites="courier = courier_news"), FAILED, FAILED, None),
    ],
    "has a language's table with an error in it": [
        (lambda i: language(i, "by = 3"), FAILED, FAILED, None),
        (lambda i: language(i, "by ="), FAILED, FAILED, None),
    ],
    "claims a host that another one claims": [(rivals, ["site_conflict"], [], None)],
    "has a broken selector": [
        (lambda i: site(i, 'kicker = ".k["'), FAILED, [], None),
        (lambda i: site(i, 'kicker = "//b["'), FAILED, [], None),
        (lambda i: site(i, 'drop = "p:no-such-thing"\n    kicker = ".k"'), FAILED, [], "Floods"),
        (lambda i: site(i, 'retype = {"subheading": "b["}\n    kicker = ".k"'), FAILED, [], "Floods"),
    ],
    "raises in a method, or returns the wrong type": [
        (lambda i: site(i, "def kicker(self, page):\n        return page.no_such_thing"), FAILED, [], None),
        (lambda i: site(i, "def kicker(self, page):\n        return 3"), FAILED, [], None),
        (lambda i: site(i, 'def drop(self, page):\n        return 3\n    kicker = ".k"'), FAILED, [], "Floods"),
    ],
}
#: Rows that are tried apart, here or in the tests of selectors and of `parse_many`.
APART = {
    "claims a host of those that come along",
    "has a selector that costs too much on a huge page",
    "never returns from a method",
}


def test_every_row_is_tried() -> None:
    """What the table says of plugins that do wrong, and what is tried here, is the same."""
    section = REFERENCE.read_text(encoding="utf-8").partition("## When a plugin is broken")[2]
    rows = re.findall(r"^\| (.+?) \|", section, re.MULTILINE)[1:]
    assert set(rows) == CASES.keys() | APART


TRIED = [pytest.param(*case, id=f"{row}-{n}") for row, cases in CASES.items() for n, case in enumerate(cases)]


@pytest.mark.parametrize(("offer", "on_its_pages", "elsewhere", "kicker"), TRIED)
def test_broken(
    installed: Installed,
    offer: Callable[[Installed], None],
    on_its_pages: list[str],
    elsewhere: list[str],
    kicker: str | None,
) -> None:
    """A broken plugin costs its own part alone: the warnings tell of it, and all else is read as without it."""
    before = read(URL)
    offer(installed)
    here, there = read(URL), read(ELSEWHERE)
    assert ([w.code for w in here.warnings], [w.code for w in there.warnings]) == (on_its_pages, elsewhere)
    assert here.kicker == kicker
    assert (here.headline, here.body, here.dates, here.quotes) == (HEADLINE, before.body, before.dates, before.quotes)
    assert here.entities == before.entities


@pytest.mark.parametrize("row", [row for row, cases in CASES.items() if cases[0][1]])
def test_strict(installed: Installed, row: str) -> None:
    """For those who write plugins, a strict parser raises what would be a warning."""
    CASES[row][0][0](installed)
    with pytest.raises(PluginError):
        Parser(strict=True).parse(HTML, url=URL)


@pytest.mark.parametrize("row", [row for row, cases in CASES.items() if cases[0][1]])
def test_switched_off(installed: Installed, row: str) -> None:
    """What is switched off does no harm, however broken it is."""
    before = read(URL)
    CASES[row][0][0](installed)
    installed.allow("newsstruct")
    assert read(URL) == before
    installed.allow("")
    assert newsstruct.parse(HTML, url=URL) == before


def test_hosts_of_those_that_come_along(installed: Installed) -> None:
    """A plugin for a publisher that newsstruct knows wins, and nothing is at odds."""
    url = "https://www.welt.de/politik/article1.html"
    installed.package(
        "courier_news", SITE.format(line=KICKER).replace("example.org", "welt.de"), sites="courier = courier_news"
    )
    article = read(url)
    assert (article.kicker, article.warnings) == ("Floods", ())
    assert article.provenance["kicker"].origin == "site:Courier"


def read(url: str) -> Article:
    return newsstruct.parse(HTML, url=url)


@pytest.mark.parametrize("message", ["It rained.", "It rained", "It rained: "])
def test_an_error_is_told_in_one_sentence(message: str) -> None:
    """What is made of it ends with one full stop."""
    assert plugins.told(ValueError(message)) == "ValueError: It rained"
