"""Selectors guessed from a page: short, made of names that people chose, and finding just what they are to find."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.authors.guessing import guess_selectors, selector_for
from newsstruct.limits import Limits
from newsstruct.reading import Page, read_page
from newsstruct.sites.selectors import elements
from pages import HEADLINE, TEXTS, URL, page, paragraphs, structure


def read(body: str) -> Page:
    return read_page(page(body).encode(), url=URL, limits=Limits())


#: Markup in which one element has the text "x", and the selector for it.
SELECTORS = [
    ("<h3>x</h3>", "h3"),
    ('<p class="lead-in">x</p><p>y</p>', "p.lead-in"),
    ('<p id="standfirst">x</p><p>y</p>', "#standfirst"),
    ('<p itemprop="description">x</p><p>y</p>', 'p[itemprop="description"]'),
    ('<p data-testid="summary" class="a">x</p><p>y</p>', 'p[data-testid="summary"]'),
    ('<p class="css-1x2y3z lead">x</p><p>y</p>', "p.lead"),
    ('<p class="kYtE3d">x</p><p class="kYtE3d">y</p>', None),
    ('<p id="post-42">x</p><p>y</p>', None),
    ('<div class="top"><p>x</p></div><p>y</p>', "div.top > p"),
    ('<div class="top"><span><p>x</p></span></div><p>y</p>', "div.top p"),
    ('<div class="top"><p>x</p><p>y</p></div>', None),
    ('<p class="a b">x</p><p class="a">y</p><p class="b">z</p>', "p.a.b"),
    ('<p class="a">x</p><p class="a">y</p>', None),
]


@pytest.mark.parametrize(("markup", "want"), SELECTORS)
def test_selectors(markup: str, want: str | None) -> None:
    """The element's own names come first, then those around it; names that machines make are passed over."""
    found = read(markup)
    (element,) = (e for e in elements(found, "p, h3") if e.text == "x")
    assert selector_for(found, element) == want


def test_the_first_of_several() -> None:
    """Where several may be found, that the first one is the element is enough."""
    found = read('<p class="a">x</p><p class="a">y</p>')
    first, second = elements(found, "p")
    assert selector_for(found, first, several=True) == "p.a"
    assert selector_for(found, second, several=True) is None


def test_a_tag_stands_for_nobody() -> None:
    """All links of a page are no authors, even where the first one is: the box around it tells them."""
    found = read('<p class="byline"><a href="/ann">Ann Lee</a></p><p><a href="/storm">Storm cuts off villages</a></p>')
    assert selector_for(found, elements(found, "a")[0], several=True) == "p.byline > a"


WHOLE = (
    '<p class="overline">Weather</p><p class="summary">Forty households were asked to leave the old mill at once.</p>'
    '<p class="byline">By <a href="/ann">Ann Lee</a></p><time datetime="2024-05-14T06:30Z">14 May 2024</time>'
    f"{paragraphs(*TEXTS)}"
)


def test_a_whole_page() -> None:
    """What the page shows of an article has its selector, with the beginning of what it finds."""
    article = structure.parse(page(WHOLE), url=URL)
    guesses = {guess.field: (guess.selector, guess.shown) for guess in guess_selectors(read(WHOLE), article)}
    assert guesses["headline"] == ("h1", HEADLINE)
    assert guesses["published"] == ("time", "14 May 2024")
    assert guesses["authors"] == ("a", "Ann Lee")
    assert guesses["container"][0] == "article"


def test_what_is_guessed_finds_the_same() -> None:
    """Each selector finds an element whose text begins as shown."""
    article, found = structure.parse(page(WHOLE), url=URL), read(WHOLE)
    for guess in guess_selectors(found, article):
        first = elements(found, guess.selector)[0]
        assert "".join(first.itertext()).split()[0] == guess.shown.split()[0]


def test_nothing_to_guess_from() -> None:
    """A page without a tree, and an article without fields, have no selectors."""
    empty = read_page(b"", limits=Limits())
    assert guess_selectors(empty, structure.parse(b"")) == ()


NAMES = st.sampled_from(["a", "lead", "css-1a", "x1", "story-text", "kYtEd", "", "a b", "é", '"', "a.b"])


@given(st.lists(st.tuples(st.sampled_from(["p", "div", "span"]), NAMES, NAMES), min_size=1, max_size=6))
def test_any_names(made: list[tuple[str, str, str]]) -> None:
    """Whatever elements are called: a selector that is given finds its element, and no other."""
    inside = "".join(f"<{tag} id='{ident}' class='{name}'>x</{tag}>" for tag, ident, name in made)
    found = read(inside)
    for element in elements(found, "p, div, span"):
        selector = selector_for(found, element)
        assert selector is None or elements(found, selector) == (element,)
