"""Selectors find what they say, in CSS, XPath, `<meta>` elements and JSON-LD; broken ones are told."""

import pytest

from newsstruct.errors import InvalidSelector
from newsstruct.limits import Limits
from newsstruct.reading import Page, read_page
from newsstruct.sites import elements, select, text_of
from newsstruct.sites.selectors import LONGEST, SMALL, check
from pages import ld

HEAD = (
    '<meta property="og:title" content="River &amp; mill"><meta name="tags" content="a"><meta name="tags" content="b">'
    + ld({"@type": "NewsArticle", "headline": "Declared", "author": [{"name": "Ann"}, {"name": "Bo"}], "wordCount": 3})
)
BODY = (
    '<h1 class="title main">The <em>river</em> rises</h1>'
    '<p class="lead">Lead.</p><p>One <a href="/a?x=1">link</a></p><p> </p>'
    '<time datetime="2024-05-14T06:00Z">May</time><div data-x="y"></div>'
)


def page(body: str = BODY) -> Page:
    return read_page(f"<html><head>{HEAD}</head><body>{body}</body></html>", limits=Limits())


FINDS = [
    ("h1.title", ["The river rises"]),
    ("h1.title::text", ["The", "rises"]),
    ("h1.title.main em", ["river"]),
    ("p.lead, time", ["Lead.", "May"]),
    ("a::attr(href)", ["/a?x=1"]),
    ("div::attr(data-x)", ["y"]),
    ("time::attr('datetime')", ["2024-05-14T06:00Z"]),
    ("p:not(.lead):has(a)", ["One link"]),
    ("//h1", ["The river rises"]),
    ("//a/@href", ["/a?x=1"]),
    ("(//p)[1]", ["Lead."]),
    ("./body/p[1]", ["Lead."]),
    ("xpath:string(//h1)", ["The river rises"]),
    ("xpath:'Example Courier'", ["Example Courier"]),
    ("xpath:count(//p)", []),
    ("xpath:string(//h6)", []),
    ("meta:og:title", ["River & mill"]),
    ("meta:TAGS", ["a", "b"]),
    ("meta:none", []),
    ("json-ld:headline", ["Declared"]),
    ("json-ld:author.name", ["Ann", "Bo"]),
    ("json-ld:wordCount", ["3"]),
    ("json-ld:author", []),
    ("json-ld:headline.name", []),
    (("h6", "h5.none", "h1", "p"), ["The river rises"]),
    ([], []),
]


@pytest.mark.parametrize(("selectors", "expected"), FINDS, ids=[str(s) for s, _ in FINDS])
def test_select(selectors: str | list[str], expected: list[str]) -> None:
    """The first selector that finds anything counts; finds come in the page's order."""
    assert [text_of(found) for found in select(page(), selectors)] == expected


def test_elements() -> None:
    """Elements are those of all the selectors, each once; texts are none."""
    found = elements(page(), ("p.lead", "p", "a::attr(href)"))
    assert [element.tag for element in found] == ["p", "p", "p"]


BROKEN = [
    ("h1[", "is no CSS selector"),
    ("h1::first-letter", "of pseudo-elements there are ::text and ::attr"),
    ("a::attr(1)", "of pseudo-elements there are"),
    ("//h1[", "is no XPath"),
    ("xpath:", "is no XPath"),
    ("", "is no CSS selector"),
    ("h1" * LONGEST, "is longer than"),
]


@pytest.mark.parametrize(("selector", "message"), BROKEN)
def test_broken_selectors(selector: str, message: str) -> None:
    """A selector that can't be read is told with what is wrong with it, also without a page."""
    with pytest.raises(InvalidSelector, match=message):
        check(selector)
    with pytest.raises(InvalidSelector, match=message):
        select(page(), selector)


@pytest.mark.parametrize("selector", ["//a[$x]", "//a[unknown(.)]", "//x:a"])
def test_selectors_that_fail_on_a_page(selector: str) -> None:
    """What XPath finds out only on a page is told then."""
    with pytest.raises(InvalidSelector, match=r"XPath|Undefined|Unregistered|evaluat"):
        select(page(), selector)


@pytest.mark.parametrize("selector", ["//p/following::p", "//p/preceding::a", "//p[//a]"])
def test_costly_selectors(selector: str) -> None:
    """A selector that may hold every element against every other works on usual pages, and is refused on huge ones."""
    assert len(select(page(), selector)) >= 1
    with pytest.raises(InvalidSelector, match=r"costs too much on a page of more than 10,000 elements"):
        select(page("<p>" * SMALL + "<a>x</a>"), selector)


def test_cheap_selectors_on_huge_pages() -> None:
    """Others are used on pages of any size, and no more is taken of what they find than anybody can use."""
    assert 0 < len(select(page("<p>x" * SMALL), "//p")) < SMALL


def test_no_page() -> None:
    """Nothing is found where there is no page."""
    empty = read_page(b"", limits=Limits())
    assert select(empty, ("h1", "//h1", "meta:a", "json-ld:headline")) == ()
