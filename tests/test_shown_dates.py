"""Lines of a page with dates in them, and which of those dates is the article's own."""

from pathlib import Path

import pytest
from lxml import html

from newsstruct.reading import Element
from newsstruct.structure.dates import declared_dates as declarations
from newsstruct.structure.dates.date_lines import (
    AFTER,
    BEFORE,
    LONGEST,
    MOST,
    DateLine,
    date_lines,
    everywhere,
    near,
    start_of,
)
from newsstruct.structure.dates.shown_dates import ShownDate, shown_dates
from newsstruct.structure.page_languages import NO_COUNTRY, page_languages

DOCS = Path(__file__).parent.parent / "docs" / "how-to"


def tree(body: str) -> Element:
    """A page's tree."""
    return html.document_fromstring(f"<html><body>{body}</body></html>")


def lines(body: str) -> list[str]:
    """The texts of the lines with dates in a page."""
    return [line.text for line in date_lines(everywhere(tree(body), None))]


def around(body: str) -> list[DateLine]:
    """The lines with dates around a page's headline."""
    headline = next(tree(body).iter("h1"))
    return list(date_lines(near(headline)))


def shown(body: str, language: str = "en") -> list[ShownDate]:
    """The dates that a page shows, likeliest first."""
    root = tree(body)
    headline = next(root.iter("h1"), None)
    return shown_dates(everywhere(root, headline), headline, (language,))


LINES = [
    ("<p>27 May 2020</p>", ["27 May 2020"]),
    ("<div>By <b>Ann Lee</b>, <span>27</span> May <i>2020</i></div>", ["By Ann Lee , 27 May 2020"]),
    (
        "<div>27 May 2020<br>28 May 2020<p>29 May 2020</p>30 May 2020</div>",
        ["27 May 2020", "28 May 2020", "30 May 2020", "29 May 2020"],
    ),
    (
        "<p>Ann Lee <span class='post-date'>27 May 2020</span> London 1999</p>",
        ["Ann Lee 27 May 2020 London 1999", "27 May 2020"],
    ),
    ("<p>27\u00ad. Ma\u00adi\u200b 2020</p>", ["27. Mai 2020"]),
    ("<p>٢٧ مايو ٢٠٢٠</p>", ["٢٧ مايو ٢٠٢٠"]),
    ("<p>No date at all.</p><p>May</p>", []),
    ("<script>var day = '27 May 2020'</script><style>a{width:2020px}</style>", []),
    ("<h2>News</h2>27.5.2020", ["27.5.2020"]),
]


@pytest.mark.parametrize(("body", "expected"), LINES)
def test_lines(body: str, expected: list[str]) -> None:
    """A line is what readers see as one: inline elements run on, blocks and breaks cut, dates' own stand out."""
    assert lines(body) == expected


def test_declaring_elements() -> None:
    """``<time>`` and ``<abbr>`` keep what they declare, whatever they show."""
    found = date_lines(
        everywhere(tree("<time datetime='2020-05-27'>today</time><abbr title='27 May 2020'>now</abbr>"), None)
    )
    assert [(line.text, line.declared) for line in found] == [("today", "2020-05-27"), ("now", "27 May 2020")]


def test_long_texts() -> None:
    """Of a long text that begins with a date its beginning counts; dates within long texts do not."""
    words = "The council has met again and again. " * 8
    (line,) = date_lines(everywhere(tree(f"<p>27 May 2020 - {words}</p><p>{words} 27 May 2020</p>"), None))
    assert line.cut
    assert line.text.startswith("27 May 2020 - The")
    assert len(line.text) <= LONGEST


def test_distances() -> None:
    """Lines around the headline know how far from it they stand, and that running text lies between."""
    body = f"<p>1 May 2020</p><div><h1>Title</h1><p>2 May 2020</p></div><p>{'Words. ' * 20}</p><p>3 May 2020</p>"
    found = around(body)
    assert [line.text for line in found] == ["2 May 2020", "3 May 2020", "1 May 2020"]
    assert [line.behind_text for line in found] == [False, True, False]
    assert found[0].distance < found[1].distance
    assert found[2].distance < 0


def test_near_is_bounded() -> None:
    """What stands far from the headline is not looked at."""
    many = "<p>x</p>" * (AFTER + BEFORE)
    assert around(f"<p>1 May 2020</p>{many}<h1>Title</h1>{many}<p>2 May 2020</p>") == []


def test_lines_are_bounded() -> None:
    """Pages with any number of dates, in one block or in many, are looked at up to a limit."""
    assert len(lines("<p>27 May 2020</p>" * 2000)) <= MOST + 1
    assert lines("<div>" + "<b></b>27 May 2020 " * 2000 + "</div>") == []
    assert len(lines("<span class='date'>27 May 2020 " * 200)) <= MOST + 1
    assert len(start_of(tree("word " * 100_000))) <= 4 * LONGEST


RANKS = [
    # at the headline before further on, behind it before above it
    ("<p>1 May 2020</p><hr><hr><h1>T</h1><p>2 May 2020</p><p>3 May 2020</p>", ["02", "03", "01"]),
    # with a label before without
    ("<h1>T</h1><p>2 May 2020</p><p>Published: 3 May 2020</p>", ["03", "02"]),
    # a change last of all
    ("<h1>T</h1><p>Updated 2 May 2020</p><p>3 May 2020</p>", ["03", "02"]),
    ("<h1>T</h1><p>2 May 2020 (updated)</p><p>3 May 2020</p>", ["03", "02"]),
    # little else than a date before sentences
    ("<h1>T</h1><p>They met in the town hall on 2 May 2020 and parted in anger.</p><p>3 May 2020</p>", ["03", "02"]),
    # boxes that mostly hold other dates behind plain ones
    ("<h1>T</h1><div class='related'>2 May 2020</div><p>3 May 2020</p>", ["03", "02"]),
    ("<h1>T</h1><aside>2 May 2020</aside><p>3 May 2020</p>", ["03", "02"]),
    # a label nobody knows makes a date less likely
    ("<h1>T</h1><p>Joined: 2 May 2020</p><p>3 May 2020</p>", ["03", "02"]),
    # the words before an element are its label
    ("<h1>T</h1><dl><dt>Last updated</dt><dd>2 May 2020</dd></dl><p>3 May 2020</p>", ["03", "02"]),
    ("<h1>T</h1><p>Last updated <span class='date'>2 May 2020</span></p><p>3 May 2020</p>", ["03", "02"]),
]


@pytest.mark.parametrize(("body", "days"), RANKS)
def test_ranks(body: str, days: list[str]) -> None:
    """The date that is most likely the article's own comes first."""
    found = [f"{date.dated.moment:%d}" for date in shown(body)]
    assert list(dict.fromkeys(found)) == days


@pytest.mark.parametrize(
    "body",
    [
        "<h1>T</h1><p>Updated 2 May 2020</p>",
        "<h1>T</h1><div class='related'>2 May 2020</div>",
        "<h1>T</h1><p>They met in the town hall on 2 May 2020 and parted in anger.</p>",
        "<h1>T</h1><p>Joined: 2 May 2020</p>",
        "<h1>T</h1>" + "<p>x</p>" * 80 + "<p>2 May 2020</p>",
    ],
)
def test_uncertain(body: str) -> None:
    """What may be another thing's date, or that of a change, is not certain."""
    assert [date.certain for date in shown(body)] == [False]


def test_certain() -> None:
    """A date line at the headline is certain, with a known label or without."""
    assert [date.certain for date in shown("<h1>T</h1><p>By Ann Lee</p><p>2 May 2020</p>")] == [True]
    assert [date.certain for date in shown("<h1>T</h1><p>Veröffentlicht: 2. Mai 2020</p>", "de")] == [True]


class Page:
    """As much of a page as its languages are told from."""

    def __init__(self, url: str | None, language: str | None, locale: str | None = None) -> None:
        self.url, self.language = url, language
        self.meta = {"og:locale": (locale,)} if locale else {}


LANGUAGES = [
    (Page("https://example.com/", "de"), ("de",)),
    (Page("https://example.com.au/a", "en-US"), ("en-AU", "en-US")),
    (Page("https://example.at", "de"), ("de-AT", "de")),
    (Page("https://example.co.uk:8080/a", None), ("en-GB",)),
    (Page("https://example.com", None, "pt_BR"), ("pt-BR",)),
    (Page("https://example.io/a.de", "en"), ("en",)),
    (Page(None, None), ()),
    (Page("http://[broken", "x" * 500), ("x" * 16,)),
]


@pytest.mark.parametrize(("page", "languages"), LANGUAGES)
def test_page_languages(page: Page, languages: tuple[str, ...]) -> None:
    """The declared language counts first, in the variety of the host's country; what is declared may be anything."""
    found = page_languages(page)  # type: ignore[arg-type]  # only what it reads
    assert found[: len(languages)] == languages
    assert bool(found) == bool(languages)


def test_domains_without_a_country() -> None:
    """Country codes that sites anywhere take for their sound tell no country."""
    for domain in sorted(NO_COUNTRY):
        assert page_languages(Page(f"https://example.{domain}/", "en")) == ("en",)  # type: ignore[arg-type]


def test_names_of_meta_elements() -> None:
    """A name means one thing, and is written as reading gives it: in lower case."""
    names = [*declarations.PUBLISHED, *declarations.WEAK, *declarations.MODIFIED]
    assert len(set(names)) == len(names)
    assert [name for name in names if name != name.lower()] == []


def test_how_to() -> None:
    """The how-to on dates shows what happens."""
    pytest.importorskip("sybil")
    from sybil import Sybil
    from sybil.parsers.markdown import PythonCodeBlockParser

    examples = list(Sybil(parsers=[PythonCodeBlockParser()]).parse(DOCS / "publication-date.md"))
    assert len(examples) > 5
    for example in examples:
        example.evaluate()
