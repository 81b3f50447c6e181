"""The terminal's commands for authors: what is installed, tables of a language."""

import json
from pathlib import Path

import pytest

from installed import Installed
from newsstruct import cli
from newsstruct.authors.commands import COMMANDS, NAMES
from newsstruct.authors.inventory import conflicts, inventory
from newsstruct.terminal.arguments import command_parser
from newsstruct.terminal.completion import words_of

COURIER = """
from newsstruct.sites import SiteParser, site

@site("example.org", paths="/news/*")
class Courier(SiteParser):
    headline = "h1"
    drop = ".ad"
"""


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = cli.main(arguments)
    shown = capsys.readouterr()
    return status, shown.out + shown.err


def test_commands_are_known() -> None:
    """The terminal's help and completion know each of them."""
    assert set(words_of(command_parser())) >= NAMES == {command.name for command in COMMANDS}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each tells what it does and takes."""
    with pytest.raises(SystemExit, match="0"):
        cli.main([name, "--help"])
    assert capsys.readouterr().out.startswith(f"usage: newsstruct {name}")


def test_what_comes_along(installed: Installed, capsys: pytest.CaptureFixture[str]) -> None:
    """Bundled site parsers, annotators and languages are listed first."""
    status, shown = call(capsys, "plugins")
    assert status == 0
    assert shown.splitlines()[0].startswith("sites       bundled  (newsstruct ")
    assert "              welt: drop of welt.de\n" in shown
    assert "              dates, entities, quotes\n" in shown
    assert [(listed.sort, listed.name) for listed in inventory()[:3]] == [
        ("sites", "bundled"),
        ("annotators", "bundled"),
        ("languages", "bundled"),
    ]


def test_installed_plugins(installed: Installed, capsys: pytest.CaptureFixture[str]) -> None:
    """Each plugin is listed with its package and version, and what it offers."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    installed.package("own_quotes", OWN, annotators="own = own_quotes:Own")
    vo = installed.folder / "vo_tables" / "vo"
    vo.mkdir(parents=True)
    (vo / "byline.toml").write_text('by = ["fa"]')
    installed.offer("vo-tables", languages="vo = vo_tables")
    status, shown = call(capsys, "plugins")
    assert status == 0
    assert "sites       courier  (courier-news 1.2)\n" in shown
    assert "              Courier: headline, drop of example.org, /news/*\n" in shown
    assert "annotators  own  (own-quotes 1.2)\n" in shown
    assert "              quotes (takes the place of the bundled one)\n" in shown
    assert "languages   vo  (vo-tables 1.2)\n              vo (byline)" in shown


OWN = """
class Own:
    name = "quotes"

    def annotate(self, document, marks):
        return marks
"""


def test_plugins_that_are_kept_out(installed: Installed, capsys: pytest.CaptureFixture[str]) -> None:
    """What may not be loaded is listed as off, and is not loaded for the list."""
    installed.package("courier_news", "1 / 0", sites="courier = courier_news")
    installed.allow("")
    status, shown = call(capsys, "plugins")
    assert status == 0
    assert "sites       courier  (courier-news 1.2)  off\n" in shown
    assert "sites       bundled  (newsstruct " in shown.splitlines()[0]
    assert shown.splitlines()[0].endswith("  off")


BROKEN = [
    ("sites", "1 / 0", "could not be loaded: ZeroDivisionError"),
    ("sites", "", "has no rule; decorate classes with @site"),
    ("annotators", "1 / 0", "could not be loaded: ZeroDivisionError"),
    ("annotators", "", "could not be made"),
    ("languages", "", "has no folder with a language's tables"),
]


@pytest.mark.parametrize(("group", "code", "problem"), BROKEN)
def test_broken_plugins(
    installed: Installed, capsys: pytest.CaptureFixture[str], group: str, code: str, problem: str
) -> None:
    """What can't be loaded is listed as broken, with what is wrong with it, and the exit status tells so."""
    installed.package("courier_news", code, **{group: "courier = courier_news"})
    status, shown = call(capsys, "plugins")
    assert (status, "courier  (courier-news 1.2)  broken\n" in shown) == (1, True)
    assert problem in " ".join(shown.split())


def test_plugins_at_odds(installed: Installed, capsys: pytest.CaptureFixture[str]) -> None:
    """Two site parsers for the same pages are told before any page is read."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    installed.package("rival_news", COURIER.replace("Courier", "Rival"), sites="rival = rival_news")
    status, shown = call(capsys, "plugins")
    assert (status, conflicts()) == (1, ("example.org: both Courier and Rival apply.",))
    assert shown.endswith("at odds     example.org: both Courier and Rival apply. Give one a higher priority.\n")


APART = ['priority=1, paths="/news/*"', 'paths="/sport/*"', 'valid_until="2020-01-01"', ""]


@pytest.mark.parametrize("arguments", APART)
def test_plugins_that_are_not_at_odds(installed: Installed, arguments: str) -> None:
    """Priority, paths and days keep two site parsers of a host apart."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    rival = COURIER.replace("Courier", "Rival").replace('paths="/news/*"', arguments)
    installed.package("rival_news", rival.replace(", )", ")"), sites="rival = rival_news")
    assert conflicts() == ()


def test_json(installed: Installed, capsys: pytest.CaptureFixture[str]) -> None:
    """The list is there for programs, too, a plugin a line."""
    installed.package("courier_news", COURIER, sites="courier = courier_news")
    _, shown = call(capsys, "plugins", "--json")
    courier = [json.loads(line) for line in shown.splitlines()][-1]
    assert courier["package"] == "courier-news"
    assert courier["items"] == [
        {"name": "Courier", "applies_to": ["example.org", "/news/*"], "does": ["headline", "drop"]}
    ]


def test_check_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Problems of tables are printed, errors first, and the exit status tells of errors."""
    (tmp_path / "vo").mkdir()
    (tmp_path / "vo" / "byline.toml").write_text('by = ["fa"]\nandd = ["e"]')
    status, shown = call(capsys, "check-language", str(tmp_path))
    assert status == 1
    lines = shown.splitlines()
    assert lines[0] == "error   vo/byline: andd is no key that is read; did you mean 'and'?"
    assert lines[-1] == "1 error"
    assert any(line.startswith("missing vo/byline says nothing of ") for line in lines)
    (tmp_path / "vo" / "byline.toml").write_text('by = ["fa"]\nand = ["e"]\nroles = ["redakan"]')
    status, shown = call(capsys, "check-language", str(tmp_path))
    assert (status, shown.splitlines()[-1]) == (0, "nothing is wrong")


def test_check_language_without_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is not there is told in a line."""
    status, shown = call(capsys, "check-language", str(tmp_path / "none"))
    assert (status, shown) == (2, f"newsstruct: {tmp_path / 'none'}: No such file or directory.\n")
