"""Colours are for people: the text is the same with and without them, and programs get none."""

import io
import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct import cli
from newsstruct.terminal.painting import ACCOUNT, TABLE, painted, wants_colour

rich = pytest.importorskip("rich", reason="the extra newsstruct[terminal]")

CODE = re.compile(r"\x1b\[[0-9;]*m")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def coloured(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that has colours, and a person who wants them."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


BOLD, DIM, ITALIC, YELLOW, BLUE, CYAN = "1", "2", "3", "33", "34", "36"

PAINTED = [
    ("  published     2024-05-17", ACCOUNT, [(DIM, "  published")]),
    ("  headline      River rises", ACCOUNT, [(DIM, "  headline"), (BOLD, "River rises")]),
    ("## A second night", ACCOUNT, [(BOLD, "## A second night")]),
    ("  > The Esk gives.", ACCOUNT, [(ITALIC, "  > The Esk gives.")]),
    ("  [image] The bridge", ACCOUNT, [(DIM, "  [image]")]),
    ("  → Also read | Storm", ACCOUNT, [(CYAN, "  → Also read | Storm")]),
    ("    <https://www.example.com/a>", ACCOUNT, [(BLUE, "<https://www.example.com/a>")]),
    ("--------", ACCOUNT, [(DIM, "--------")]),
    ("speaker  text\n-------  ----\nLind     No.", TABLE, [(BOLD, "speaker  text"), (DIM, "-------  ----")]),
]


def looks(text: str) -> list[tuple[str, str]]:
    """What is painted, and how."""
    return re.findall(r"\x1b\[([1-9][0-9;]*)m([^\x1b]*)\x1b\[0m", text)


@pytest.mark.parametrize(("text", "table", "parts"), PAINTED)
def test_parts(text: str, table: dict[re.Pattern[str], str], parts: list[tuple[str, str]]) -> None:
    """Each part has its look, and nothing else is painted."""
    assert looks(painted(text, table, Terminal())) == parts


PLAIN = [
    "The river rose again overnight.",
    "    continued, and indented",
    "  • an item of a list",
    "a - b -- c",
    "  Headline of a poem, indented as poems are",
    "#hashtag",
    "",
]


@pytest.mark.parametrize("text", PLAIN)
def test_running_text_is_plain(text: str) -> None:
    """What is no part of an account's frame stays as it is."""
    assert painted(text, ACCOUNT, Terminal()) == text


def test_folded_lines() -> None:
    """A headline, a subheading and a cross-link keep their look in the lines that they go on in."""
    headline = "  headline      One\n                two\n  dek           Three\n\n"
    text = f"{headline}## Four\n   five\n\n  → Six\n    seven\n    <https://e.org/>"
    whole = painted(text, ACCOUNT, Terminal())
    assert (BOLD, "two") in [(look, part.strip()) for look, part in looks(whole)]
    assert (BOLD, "five") in [(look, part.strip()) for look, part in looks(whole)]
    assert (CYAN, "seven") in [(look, part.strip()) for look, part in looks(whole)]
    assert CODE.sub("", whole) == text


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp"])), st.sampled_from([ACCOUNT, TABLE]))
def test_the_text_is_kept(text: str, table: dict[re.Pattern[str], str]) -> None:
    """Without its colours it is the same text, whatever is in it: brackets are no markup."""
    assert CODE.sub("", painted(text, table, Terminal())) == text


@pytest.mark.parametrize("text", ["[bold]not[/bold]", ":smile:", "[/]", "https://example.com", "'quoted' 12 True None"])
def test_nothing_is_taken_for_markup(text: str) -> None:
    """Marks that rich knows are an article's words here."""
    assert painted(text, ACCOUNT, Terminal()) == text


WANTED = [
    ({}, True, True),
    ({"NO_COLOR": "1"}, True, False),
    ({"NO_COLOR": "anything"}, True, False),
    ({"NO_COLOR": ""}, True, True),
    ({"TERM": "dumb"}, True, False),
    ({}, False, False),
]


@pytest.mark.parametrize(("environment", "terminal", "wanted"), WANTED)
def test_wants_colour(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], terminal: bool, wanted: bool
) -> None:
    """A pipe, a dumb terminal and a NO_COLOR that is not empty get plain text."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    stream = Terminal() if terminal else io.StringIO()
    assert wants_colour(stream) is wanted
    assert (painted("## A", ACCOUNT, stream) != "## A") is wanted


def test_without_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where rich is not installed the text is plain, and nothing fails."""
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert painted("## A", ACCOUNT, Terminal()) == "## A"


@pytest.mark.parametrize("arguments", [["example"], ["example", "--only", "headline,cross_links"]])
def test_account_of_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """On a terminal the account is painted; without the colours it is what a pipe gets."""
    monkeypatch.setenv("COLUMNS", "80")
    cli.main(arguments)
    plain = capsys.readouterr().out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    cli.main(arguments)
    shown = capsys.readouterr().out
    assert CODE.search(plain) is None
    assert (BOLD, "Ukraine set to give up Severodonetsk as Russian forces close in") in looks(shown)
    assert CODE.sub("", shown) == plain


def test_table_of_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """So is a table, while JSON and CSV have no colours on a terminal either."""
    page = tmp_path_factory.mktemp("pages") / "page.txt"
    page.write_text('"We are not leaving," said Anna Lind.', encoding="utf-8")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    cli.main(["quotes", "--text", str(page)])
    shown = capsys.readouterr().out
    assert looks(shown)[0][0] == BOLD
    assert looks(shown)[0][1].startswith("speaker")
    for form in ("csv", "json"):
        cli.main(["quotes", "--text", str(page), "--format", form])
        assert CODE.search(capsys.readouterr().out) is None
