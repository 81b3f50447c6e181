"""A link's address tells whether it leads to a piece, a hub, a file, or nowhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.structure.links.targets import publisher, targets

PAGE = "https://www.example.co.uk/news/2024/river-rises-again-at-the-old-mill"
here = targets(PAGE)

NOWHERE = [
    "",
    "#top",
    "#",
    PAGE,
    PAGE + "/",
    PAGE + "#comments",
    "/news/2024/river-rises-again-at-the-old-mill?page=2",
    "javascript:void(0)",
    "mailto:ann@example.org",
    "tel:+4712345678",
    "/images/river.jpg",
    "/report.pdf",
    "/talk.MP3",
    "http://[::1",
]


@pytest.mark.parametrize("href", NOWHERE)
def test_nowhere(href: str) -> None:
    """Jumps within the page, scripts, mails and files lead to no piece."""
    assert here.of(href) is None


PUBLISHERS = [
    ("/news/2024/storm-cuts-off-three-villages", True),
    ("//m.example.co.uk/a/storm-1", True),
    ("https://sport.example.com/a/storm-1", True),
    ("https://www.example.org/a/storm-1", True),
    ("https://www.other.co.uk/a/storm-1", False),
    ("https://example.other.com/a/storm-1", False),
]


@pytest.mark.parametrize(("href", "same"), PUBLISHERS)
def test_same_publisher(href: str, same: bool) -> None:
    """Hosts of one name are one publisher's, whatever the country and the subdomain."""
    target = here.of(href)
    assert target is not None
    assert target.same_publisher is same


HUBS = [
    ("/tag/rivers", True),
    ("/topics/weather/rivers", True),
    ("/author/ann-lee", True),
    ("/newsletters/daily", True),
    ("/search?q=river", True),
    ("/", True),
    ("/weather", True),
    ("/weather/", True),
    ("/news/2024/storm-cuts-off-three-villages", False),
    ("/weather/storm-cuts-off-three-villages-123", False),
    ("/a12345", False),
    ("/storm-cuts-off-three-villages-in-the-north", False),
]


@pytest.mark.parametrize(("href", "hub"), HUBS)
def test_hub(href: str, hub: bool) -> None:
    """Tags, authors, sections and front pages are hubs; an address with a number or a title is a piece's."""
    target = here.of(href)
    assert target is not None
    assert target.is_hub is hub


SAME = [
    ("/a/storm-cuts-off-three-villages-1", "/a/storm-cuts-off-three-villages-1?utm_source=x", True),
    ("/a/storm-cuts-off-three-villages-1", "https://m.example.co.uk/a/storm-cuts-off-three-villages-1/", True),
    ("/a?id=1", "/a?id=2", False),
    ("/a/1", "/a/2", False),
]


@pytest.mark.parametrize(("one", "other", "same"), SAME)
def test_key(one: str, other: str, same: bool) -> None:
    """Tracking and subdomains make no other page of it; a number in the query does where the path tells nothing."""
    first, second = here.of(one), here.of(other)
    assert first is not None
    assert second is not None
    assert (first.key == second.key) is same


NAMES = [
    ("www.example.co.uk", "example"),
    ("example.de", "example"),
    ("news.example.com.br", "example"),
    ("user@www.example.org:8080", "example"),
    ("localhost", "localhost"),
    ("", ""),
]


@pytest.mark.parametrize(("host", "want"), NAMES)
def test_publisher(host: str, want: str) -> None:
    """The name in a host is what stays the same over countries."""
    assert publisher(host) == want


@pytest.mark.parametrize("base", [None, "", "http://localhost/a", "/a"])
def test_without_a_base(base: str | None) -> None:
    """Without an address of the page every publisher may be its own."""
    target = targets(base).of("https://example.org/a/storm-1")
    assert target is not None
    assert target.same_publisher


@given(st.text(max_size=60))
def test_any_href(href: str) -> None:
    """Whatever stands in an href, there is a target with an absolute address, or none."""
    target = here.of(href)
    assert target is None or "://" in target.url


WITHOUT_AN_ADDRESS = [
    ("/news/storm-cuts-off-three-villages-4711", None),
    ("storm-4711.html", None),
    ("../2024/storm-4711", None),
    ("https://www.example.com/news/storm-4711", "https://www.example.com/news/storm-4711"),
    ("//www.example.com/news/storm-4711", "https://www.example.com/news/storm-4711"),
]


@pytest.mark.parametrize(("href", "url"), WITHOUT_AN_ADDRESS)
def test_page_without_an_address(href: str, url: str | None) -> None:
    """A relative link of a saved page leads to a piece, but nobody knows where it stands."""
    target = targets(None).of(href)
    assert target is not None
    assert target.url == url
    assert not target.is_hub


@pytest.mark.parametrize("href", ["#top", "javascript:void(0)", "mailto:ann@example.org", "/report.pdf", "http://[::1"])
def test_nowhere_without_an_address(href: str) -> None:
    """What leads to no piece leads to none on such a page either."""
    assert targets(None).of(href) is None


def test_one_piece_without_an_address() -> None:
    """Two links of such a page to one place are known to be the same, and hubs to be hubs."""
    saved = targets(None)
    first, second, hub = (saved.of(href) for href in ("/a/storm-4711", "/a/storm-4711#photo", "/tag/rivers"))
    assert first is not None
    assert second is not None
    assert hub is not None
    assert first.key == second.key
    assert hub.is_hub
