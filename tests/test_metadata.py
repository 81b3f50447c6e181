"""What a page declares of its article: which of its JSON-LD is about it, and what the site calls itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct import CrossLink, Image, Link, Paragraph
from newsstruct.article import Source
from newsstruct.limits import Limits
from newsstruct.reading import read_page
from newsstruct.structure.draft import DraftBlock, place_blocks, text_length
from newsstruct.structure.metadata import Metadata, clean, element_text, read_metadata, types
from outlines import chunk_of
from pages import HEADLINE, URL, ld, page


def metadata(*items: object, head: str = "", url: str | None = URL) -> Metadata:
    return read_metadata(read_page(page("", "".join(map(ld, items)) + head), url=url, limits=Limits()))


NEWS = {"@type": "NewsArticle", "headline": HEADLINE}
ARTICLE = [
    (NEWS, True),
    ({"@type": "BlogPosting"}, True),
    ({"@type": ["Thing", "ReportageNewsArticle"]}, True),
    ({"@type": "LiveBlogPosting"}, True),
    ({"@type": "Review", "itemReviewed": {"@type": "Movie"}}, True),
    ({"@type": "Review", "reviewBody": "Good."}, False),  # a reader's
    ({"@type": "Recipe", "datePublished": "2024-01-08"}, False),
    ({"@type": "WebPage"}, False),
    ({"@type": "Organization", "name": "Example Times"}, False),
    ({"@type": 7}, False),
    ({"headline": HEADLINE}, False),
    ({"@graph": [{"@type": "WebSite"}, NEWS]}, True),
    ([{"@type": "WebSite"}, NEWS], True),
]


@pytest.mark.parametrize(("item", "expected"), ARTICLE)
def test_declares_article(item: object, expected: bool) -> None:
    """A page declares an article with one of schema.org's types for such, wherever in its JSON-LD."""
    assert metadata(item).declares_article is expected


def test_dated_types() -> None:
    """A page's or recipe's own item counts where it has a date."""
    assert metadata({"@type": "Recipe", "datePublished": "2024-01-08"}).items
    assert not metadata({"@type": "Recipe"}).items


def test_own() -> None:
    """Of several articles the one with the page's title is this one, and what has no other headline along with it."""
    other = {"@type": "NewsArticle", "headline": "Bakers rise early", "author": "Cy Low"}
    more = {"@type": "NewsArticle", "author": "Ann Lee"}
    title = f'<meta property="og:title" content="{HEADLINE}">'
    found = metadata(other, NEWS, more, head=title)
    assert found.texts("headline") == (HEADLINE,)
    assert found.texts("author") == ("Ann Lee",)


TEXTS = [
    ("River rises", ("River rises",)),
    (["River", "rises"], ("River", "rises")),
    ("  River\n rises ", ("River rises",)),
    ("Tom &amp; Ann", ("Tom & Ann",)),
    ("Tom &amp;amp; Ann", ("Tom & Ann",)),
    (["", " ", "River"], ("River",)),
    (7, ()),
    ({"@value": "River"}, ()),
    (None, ()),
]


@pytest.mark.parametrize(("value", "expected"), TEXTS)
def test_texts(value: object, expected: tuple[str, ...]) -> None:
    """Declared texts are read from strings and lists, entities resolved, white space folded; nothing else is a text."""
    assert metadata({**NEWS, "about": value}).texts("about") == expected


def test_values() -> None:
    """Values are as they stand, lists unrolled, under several keys one after the other."""
    found = metadata({**NEWS, "a": [1, {"b": 2}], "c": "d", "e": 0})
    assert found.values("a", "c", "e", "f") == (1, {"b": 2}, "d")


SITE = [
    ('<meta property="og:site_name" content="Example Times">', "meta", "Example Times"),
    ('<meta name="application-name" content="Example Times">', "meta", "Example Times"),
    (ld({"@type": "NewsMediaOrganization", "name": "Example Times"}), "json-ld", "Example Times"),
    (ld({**NEWS, "publisher": {"@type": "Organization", "name": "Example Times"}}), "json-ld", "Example Times"),
    (ld({**NEWS, "publisher": [{"name": "Example Times"}, "x"]}), "json-ld", "Example Times"),
    ("", "url", "example"),
]


@pytest.mark.parametrize(("head", "origin", "name"), SITE)
def test_site_name(head: str, origin: str, name: str) -> None:
    """The site's name is declared in many places, and it is told in which; the host's own label is the last resort."""
    assert metadata(head=head).publishers[0] == Source(origin=origin, raw=name)
    assert metadata(head=head).site_names[0] == name


HOSTS = [
    ("https://www.example.org/a", ("example", "example.org")),
    ("https://news.example.co.uk/a", ("example", "news.example.co.uk")),
    ("https://m.example.com.br/a", ("example", "example.com.br")),
    ("https://amp.example.net/a", ("example", "example.net")),
    ("https://localhost/a", ("localhost",)),
    (None, ()),
]


@pytest.mark.parametrize(("url", "names"), HOSTS)
def test_host(url: str | None, names: tuple[str, ...]) -> None:
    """Of a host the longest label names the site, not the registry's nor "www"."""
    assert metadata(url=url).site_names == names


TYPES = [("A", ("A",)), (["A", "B"], ("A", "B")), (["A", 7, None], ("A",)), (None, ()), ({"x": 1}, ())]


@pytest.mark.parametrize(("value", "expected"), TYPES)
def test_types(value: object, expected: tuple[str, ...]) -> None:
    """A type is a string or a list of such."""
    assert types({"@type": value}) == expected


ELEMENTS = [
    ("<p> River\n rises </p>", "River rises"),
    ("<p>River <b>rises</b></p>", "River rises"),
    ("<p>River<style>p{color:red}</style> rises</p>", "River rises"),
    ("<p>A {curly} word</p>", "A {curly} word"),
]


@pytest.mark.parametrize(("markup", "text"), ELEMENTS)
def test_element_text(markup: str, text: str) -> None:
    """An element's text is what a reader sees of it, without style sheets."""
    assert element_text(chunk_of(markup).box.element) == text


@given(st.text())
def test_clean(text: str) -> None:
    """A cleaned text has no white space but single spaces, and cleaning plain text again changes nothing."""
    found = clean(text)
    assert found == " ".join(found.split())
    assert "&" in text or clean(found) == found


DRAFTS = st.lists(
    st.one_of(
        st.builds(lambda text: DraftBlock(type=Paragraph, text=text), st.text(min_size=1, max_size=40)),
        st.just(Image(url="https://example.org/a.jpg")),
        st.just(CrossLink(title="Storm", url="https://example.org/b")),
    ),
    max_size=12,
)


@given(DRAFTS, st.integers(1, 60), st.integers(1, 200))
def test_places(drafts: list[DraftBlock | Image | CrossLink], block: int, whole: int) -> None:
    """Blocks stand in the text where they say, in order, within the limits; what was cut is told."""
    placed = place_blocks(drafts, Limits(block_length=block, text_length=whole))
    texts = [b for b in placed.body if isinstance(b, Paragraph)]
    assert [placed.text[b.start : b.end] for b in texts] == [b.text for b in texts]
    assert "\n\n".join(b.text for b in texts) == placed.text
    assert all(len(b.text) <= block for b in texts)
    assert placed.truncated == (sum(len(b.text) for b in texts) < text_length(drafts))
    assert [b for b in placed.body if not isinstance(b, Paragraph)] == [
        d for d in drafts if not isinstance(d, DraftBlock)
    ]


def test_links_are_cut_with_their_block() -> None:
    """A link beyond a block's limit goes, one across it ends there."""
    links = (Link(start=0, end=3, url="a"), Link(start=2, end=9, url="b"), Link(start=6, end=9, url="c"))
    drafts = [DraftBlock(type=Paragraph, text="First."), DraftBlock(type=Paragraph, text="Nine char", links=links)]
    (_, block) = place_blocks(drafts, Limits(block_length=6)).body
    assert isinstance(block, Paragraph)
    assert [(link.start - block.start, link.end - block.start, link.url) for link in block.links] == [
        (0, 3, "a"),
        (2, 6, "b"),
    ]
