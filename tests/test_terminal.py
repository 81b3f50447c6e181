"""The parts of the terminal command: folding, escaping, blocks, and the account of an article."""

import doctest
import json
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsstruct
from newsstruct import (
    Article,
    Author,
    CrossLink,
    Dateline,
    Embed,
    Image,
    Paragraph,
    ParseWarning,
    Source,
    Span,
    examples,
)
from newsstruct.terminal import escaping, folding, marks
from newsstruct.terminal.account import account, account_of, row
from newsstruct.terminal.blocks import block_lines, body_text
from newsstruct.terminal.escaping import json_line, printable
from newsstruct.terminal.folding import cells, fold
from newsstruct.terminal.marks import moment
from newsstruct.terminal.selection import FIELDS, selected

MODULES = [examples, escaping, folding, marks]


@pytest.mark.parametrize("module", MODULES, ids=[module.__name__ for module in MODULES])
def test_docstrings(module: ModuleType) -> None:
    """The examples in the docstrings give what they say."""
    result = doctest.testmod(module)
    assert result.failed == 0 < result.attempted


FOLDED = [
    ("", 10, []),
    (" \n\t ", 10, []),
    ("one", 10, ["one"]),
    ("one two three", 7, ["one two", "three"]),
    ("one  two\nthree", 13, ["one two three"]),
    ("one two three", 1, ["o", "n", "e", "t", "w", "o", "t", "h", "r", "e", "e"]),
    ("incomprehensibilities", 8, ["incompre", "hensibil", "ities"]),
    ("no incomprehensibilities", 8, ["no", "incompre", "hensibil", "ities"]),
    ("河水上涨，桥已关闭。", 8, ["河水上", "涨，桥已", "关闭。"]),
    ("橋が閉鎖「された」と市長", 10, ["橋が閉鎖", "「された」", "と市長"]),
    ("「「「「", 4, ["「「", "「「"]),
    ("FIFA主席 said", 6, ["FIFA主", "席", "said"]),
    ("다리가 닫혔다", 8, ["다리가", "닫혔다"]),
    ("cafe\u0301 au lait", 7, ["cafe\u0301 au", "lait"]),
]


@pytest.mark.parametrize(("text", "width", "lines"), FOLDED)
def test_fold(text: str, width: int, lines: list[str]) -> None:
    """Lines break at spaces, between wide signs (never before a closing mark), and inside a word only if they must."""
    assert fold(text, width) == lines


@given(st.text(), st.integers(min_value=2, max_value=30))
def test_fold_keeps_everything_but_space(text: str, width: int) -> None:
    """No line is empty or too long, and nothing but white space is lost."""
    lines = fold(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(line.strip() == line != "" for line in lines)
    assert all(cells(line) <= width for line in lines)


CELLS = [
    ("", 0),
    ("abc", 3),
    ("é", 1),
    ("e\u0301", 1),
    ("新聞", 4),
    ("ﾊﾝ", 2),
    ("a\u200bb", 2),
    ("한국", 4),
    ("ไทย", 3),
]


@pytest.mark.parametrize(("text", "count"), CELLS)
def test_cells(text: str, count: int) -> None:
    """Wide signs take two columns, combining and invisible ones none."""
    assert cells(text) == count


PRINTABLE = [
    ("plain", "plain"),
    ("two\nlines", "two\nlines"),
    ("ring\x07", "ring\\x07"),
    ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
    ("\x9b31m", "\\x9b31m"),
    ("over\rwrite", "over\\x0dwrite"),
    ("\u202etxt.exe", "\\u202etxt.exe"),
    ("line\u2028separator", "line\\u2028separator"),
    ("half \ud83d", "half \\ud83d"),
    ("می\u200cخواهم", "می\u200cخواهم"),  # the joiner that Persian spelling needs
    ("👩\u200d💻 Zürich “ok”", "👩\u200d💻 Zürich “ok”"),
]


@pytest.mark.parametrize(("text", "shown"), PRINTABLE)
def test_printable(text: str, shown: str) -> None:
    """What a terminal would obey is spelled out, what people write stays."""
    assert printable(text) == shown


@given(st.text(st.characters()))
def test_printable_has_no_controls(text: str) -> None:
    """Whatever the text, no control character but the line feed is left, and any UTF-8 terminal can be sent it."""
    shown = printable(text)
    assert {c for c in shown if unicodedata.category(c) in ("Cc", "Cs")} <= {"\n"}
    assert shown.encode().decode() == shown


@given(st.dictionaries(st.text(), st.text(st.characters())), st.sampled_from(["utf-8", "ascii", "cp1252", "nonsense"]))
def test_json_line(data: dict[str, str], encoding: str) -> None:
    """One line, writable in the output's charset, without controls, and the same data when it is read again."""
    line = json_line(data, encoding)
    assert line.splitlines() == [line]
    assert json.loads(line) == data
    assert not [c for c in line if unicodedata.category(c) in ("Cc", "Cs")]
    assert line.encode("ascii" if encoding == "nonsense" else encoding)


URL = "https://example.org/a"
LONG = "https://example.org/" + "long-" * 12
BLOCKS = [
    (Paragraph(text="The river rose.", start=0, end=15), ["The river rose."]),
    (newsstruct.Subheading(text="What next", start=0, end=9), ["## What next"]),
    (newsstruct.ListItem(text="one two three four five", start=0, end=23), ["  • one two three four", "    five"]),
    (newsstruct.BlockQuote(text="one two three four five", start=0, end=23), ["  > one two three four", "  > five"]),
    (newsstruct.TableCell(text="17", start=0, end=2), ["  | 17"]),
    (newsstruct.Preformatted(text="a\n\tb  c", start=0, end=7), ["    a", "            b  c"]),
    (CrossLink(title="Storm", label="Also read"), ["  → Also read | Storm"]),
    (CrossLink(title="Storm", url=URL), ["  → Storm", f"    <{URL}>"]),
    (CrossLink(title="Storm", url="http://a.b"), ["  → Storm <http://a.b>"]),
    (CrossLink(title="Storm", url=LONG), ["  → Storm", f"    <{LONG}>"]),
    (CrossLink(title="one two three four five", label="See"), ["  → See | one two", "    three four five"]),
    (Image(caption="A bridge", credit="A. Ray"), ["  [image] A bridge (A.", "    Ray)"]),
    (Image(alt="Bridge", url="http://a.b"), ["  [image] Bridge", "    <http://a.b>"]),
    (Image(), ["  [image]"]),
    (Embed(provider="x", url=URL), ["  [embed] x", f"    <{URL}>"]),
    (Embed(), ["  [embed]"]),
]


@pytest.mark.parametrize(("block", "lines"), BLOCKS)
def test_block(block: newsstruct.Block, lines: list[str]) -> None:
    """Each kind of block can be told from the others; addresses are never broken."""
    assert block_lines(block, 24) == lines


def test_every_kind_of_block_is_shown() -> None:
    """The table above knows all the blocks that there are."""
    assert {type(block) for block, _ in BLOCKS} == set(newsstruct.Block.__args__)


def item(text: str) -> newsstruct.ListItem:
    return newsstruct.ListItem(text=text, start=0, end=len(text))


def test_gaps() -> None:
    """Blocks have a blank line between them, items of one list do not."""
    paragraph = Paragraph(text="Rain", start=0, end=4)
    link = CrossLink(title="Storm")
    blocks = [paragraph, paragraph, item("a"), item("b"), link, link, paragraph]
    assert body_text(blocks, 40) == "Rain\n\nRain\n\n  • a\n  • b\n\n  → Storm\n  → Storm\n\nRain"


MOMENTS = [
    (datetime(2022, 6, 24), "2022-06-24"),
    (datetime(2022, 6, 24, 9, 5), "2022-06-24 09:05"),
    (datetime(2022, 6, 24, 9, 5, 59, 999, tzinfo=UTC), "2022-06-24 09:05 +00:00"),
    (datetime(2022, 6, 24, tzinfo=UTC), "2022-06-24 00:00 +00:00"),
    (datetime(2022, 6, 24, 16, 38, tzinfo=timezone(timedelta(hours=-3, minutes=-30))), "2022-06-24 16:38 -03:30"),
]


@pytest.mark.parametrize(("value", "shown"), MOMENTS)
def test_moment(value: datetime, shown: str) -> None:
    """Day, time and zone as far as they are known."""
    assert moment(value) == shown


TEXT = "“It rose,” said Ada Ray, the mayor of Riverton, on Friday.\n\nRiverton is in France."
ADA, RIVERTON = Span(start=16, end=23), Span(start=38, end=46)
ARTICLE = Article(
    url=URL,
    canonical_url=LONG,
    language="en",
    kicker="Floods",
    headline="River rises",
    dek="A bridge is closed.",
    byline="By Bo Lee and Cy Orr",
    authors=(Author(name="Bo Lee"), Author(name="Cy Orr", url=URL)),
    publisher="The Example",
    section="News",
    keywords=("rain", "floods"),
    published=datetime(2022, 6, 24),
    modified=datetime(2022, 6, 25, 7, 30),
    dateline=Dateline(place="RIVERTON", agency="Example Press"),
    body=(
        Image(caption="A bridge"),
        Paragraph(text=TEXT[:58], start=0, end=58),
        CrossLink(title="Storm"),
        Paragraph(text=TEXT[60:], start=60, end=len(TEXT)),
    ),
    text=TEXT,
    quotes=(
        newsstruct.Quote(
            kind="direct",
            spans=(Span(start=1, end=8),),
            text="It rose",
            speaker=newsstruct.Speaker(mention=ADA, name="Ada Ray", role="the mayor of Riverton", entity=0),
        ),
        newsstruct.Quote(kind="direct", spans=(Span(start=1, end=8),), text="It rose"),
    ),
    entities=(
        newsstruct.Entity(type="PERSON", name="Ada Ray", mentions=(ADA,)),
        newsstruct.Entity(type="LOC", name="Riverton", mentions=(RIVERTON, Span(start=60, end=68))),
        newsstruct.Entity(type="LOC", name="France", mentions=(Span(start=75, end=81),), country="FR"),
    ),
    dates=(
        newsstruct.DateMention(
            span=Span(start=51, end=57),
            type="DATE",
            value="2022-06-24",
            earliest=date(2022, 6, 24),
            latest=date(2022, 6, 24),
        ),
        newsstruct.DateMention(span=Span(start=51, end=57), type="DATE"),
    ),
    warnings=(ParseWarning(code="truncated", message="The page was cut."),),
    provenance={"headline": Source(origin="json-ld", raw="River rises"), "dek": Source(origin="page")},
)

SHOWN = [
    ("kicker", "  kicker        Floods"),
    ("headline", "  headline      River rises"),
    ("dek", "  dek           A bridge is closed."),
    ("byline", "  byline        By Bo Lee and Cy Orr"),
    ("authors", "  authors       Bo Lee, Cy Orr"),
    ("publisher", "  publisher     The Example"),
    ("section", "  section       News"),
    ("keywords", "  keywords      rain, floods"),
    ("published", "  published     2022-06-24"),
    ("modified", "  modified      2022-06-25 07:30"),
    ("dateline", "  dateline      RIVERTON (Example Press)"),
    ("language", "  language      en"),
    ("url", f"  url           {URL}"),
    ("canonical_url", f"  canonical_url {LONG}"),
    ("text", TEXT),
    ("paragraphs", TEXT),
    ("cross_links", "  → Storm"),
    ("images", "  [image] A bridge"),
    ("body", f"  [image] A bridge\n\n{TEXT[:58]}\n\n  → Storm\n\n{TEXT[60:]}"),
    (
        "quotes",
        "  quotes        Ada Ray, the mayor of Riverton (direct): It rose\n"
        "  quotes        nobody named (direct): It rose",
    ),
    (
        "entities",
        "  entities      Ada Ray (PERSON), 1×\n"
        "  entities      Riverton (LOC), 2×\n"
        "  entities      France (LOC, FR), 1×",
    ),
    ("dates", "  dates         Friday (DATE): 2022-06-24\n  dates         Friday (DATE): not resolved"),
    ("warnings", "  warnings      The page was cut. (truncated)"),
    ("provenance", "  provenance    headline: json-ld, River rises\n  provenance    dek: page, -"),
]


@pytest.mark.parametrize(("name", "shown"), SHOWN)
def test_field(name: str, shown: str) -> None:
    """Each field has a form of its own."""
    assert account_of(ARTICLE, (name,), 90) == shown


def test_every_field_is_shown() -> None:
    """The table above knows all the fields that there are."""
    assert sorted(name for name, _ in SHOWN) == sorted(FIELDS)


@pytest.mark.parametrize("name", FIELDS)
def test_absent_field(name: str) -> None:
    """What was not found is shown as a dash, and a body without blocks as nothing."""
    shown = account_of(Article(), (name,), 80)
    assert shown == ("" if name in ("text", "body", "paragraphs", "cross_links", "images") else f"  {name:<14}-")


def test_account() -> None:
    """Head, body, and what was found, with a blank line between them."""
    head, *body, counts = account(ARTICLE, 80).split("\n\n")
    assert [line.split()[0] for line in head.splitlines()] == [
        "kicker",
        "headline",
        "dek",
        "authors",
        "published",
        "modified",
        "dateline",
        "publisher",
        "section",
        "language",
        "url",
    ]
    assert "\n\n".join(body) == body_text(ARTICLE.body, 80)
    assert counts.splitlines() == [
        "  body          2 paragraphs, 1 picture, 1 cross-link",
        "  quotes        2: Ada Ray",
        "  entities      3: Riverton, Ada Ray, France",
        "  dates         2: 2022-06-24",
        "  warnings      The page was cut. (truncated)",
    ]


def test_account_of_nothing() -> None:
    """A page that gave nothing has an account all the same."""
    assert account(Article(), 80).splitlines() == [
        "  body          no blocks",
        "  quotes        0",
        "  entities      0",
        "  dates         0",
    ]


def test_many_names_are_cut() -> None:
    """A count names six, and shows that there are more."""
    people = tuple(newsstruct.Entity(type="PERSON", name=name, mentions=(ADA,)) for name in "ABCDEFGH")
    assert "entities      8: A, B, C, D, E, F, …" in account(Article(entities=people), 80)


def test_several_fields() -> None:
    """Fields stand in the order asked for; blocks have a blank line around them."""
    shown = account_of(ARTICLE, ("section", "url", "cross_links", "headline", "language"), 80)
    parts = [
        f"  section       News\n  url           {URL}",
        "  → Storm",
        "  headline      River rises\n  language      en",
    ]
    assert shown == "\n\n".join(parts)


def test_long_row() -> None:
    """A long value is folded in its own column, an address is not."""
    assert row("dek", "one two three four five", 30) == "  dek           one two three\n" + " " * 16 + "four five"
    assert row("url", LONG, 30) == f"  url           {LONG}"


@given(st.text(st.characters()), st.text(st.characters()), st.integers(min_value=40, max_value=100))
def test_any_words(headline: str, words: str, width: int) -> None:
    """Whatever a page says, its account is printable, and its lines begin where they should."""
    body = (Paragraph(text=words, start=0, end=len(words)), CrossLink(title=words, label=headline, url=URL))
    shown = printable(account(Article(headline=headline or None, body=body, text=words), width))
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"]
    assert shown.splitlines() == shown.split("\n")


SELECTED = [
    (("headline",), {"headline": "River rises"}),
    (("section", "headline"), {"section": "News", "headline": "River rises"}),
    (("images",), {"images": [{"kind": "image", "url": None, "alt": None, "caption": "A bridge", "credit": None}]}),
    (("cross_links",), {"cross_links": [{"kind": "cross_link", "title": "Storm", "label": None, "url": None}]}),
]


@pytest.mark.parametrize(("names", "fields"), SELECTED)
def test_selected(names: tuple[str, ...], fields: dict[str, object]) -> None:
    """Fields by name, views of the body among them, in the order asked for."""
    assert selected(ARTICLE, names) == fields
    assert list(selected(ARTICLE, names)) == list(names)


def test_all_selected() -> None:
    """Without a choice it is the whole article."""
    assert selected(ARTICLE, ()) == ARTICLE.to_dict()
