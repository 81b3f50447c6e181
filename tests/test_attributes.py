"""No tag keeps more attributes than the parser can bear, and no other page is changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsstruct
from newsstruct.reading.attributes import HARMLESS, MOST, SMALL, bounded_attributes

MANY = range(3 * HARMLESS)
BOMBS = {
    "no values": "<p " + " ".join(f"a{i}" for i in MANY) + ">",
    "values": "<p " + " ".join(f"a{i}=1" for i in MANY) + ">",
    "quoted values": "<p " + " ".join(f'a{i}="x y"' for i in MANY) + ">",
    "quoted marks": "<p " + " ".join(f"a{i}='>'" for i in MANY) + ">",
    "no spaces": "<p " + "".join(f'a{i}="1"' for i in MANY) + ">",
    "slashes": "<p" + "".join(f"/a{i}" for i in MANY) + ">",
    "angle brackets": "<p " + " ".join(f"a<{i}" for i in MANY) + ">",
    "never closed": "<p " + " ".join(f"a{i}" for i in MANY),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_is_cut(name: str) -> None:
    """Whatever its attributes look like, the tag keeps a thousand of them."""
    cut = bounded_attributes(f"<html><body>{BOMBS[name]}Text</body></html>".encode())
    assert f"a{MOST + 5}".encode() not in cut.replace(b"a<", b"a")
    assert f"a{MOST - 5}".encode() in cut.replace(b"a<", b"a")
    assert name == "never closed" or cut.endswith(b">Text</body></html>")


HARMLESS_PAGES = [
    "<p class=x>Text</p>",
    "<script>" + "if (a<b) c = 1; " * 30_000 + "</script><p class=x>Text</p>",
    '<img src="data:image/png;base64,' + "QUJD" * 40_000 + '"><p>Text</p>',
    "<p>" + "word " * 40_000 + "</p>",
    "<p a=1>" * 40_000,
    "<title>" + "a=1 " * 70_000 + "</title><p>Text</p>",
]


@pytest.mark.parametrize("page", HARMLESS_PAGES, ids=lambda page: page[:12])
def test_harmless_page_is_kept(page: str) -> None:
    """Long scripts, images in attributes and long texts are no bombs."""
    assert bounded_attributes(page.encode()) == page.encode()


@given(st.binary(max_size=300))
def test_small_pages_are_never_touched(page: bytes) -> None:
    """A page of few bytes comes back as it is."""
    assert len(page) < SMALL
    assert bounded_attributes(page) == page


def test_text_beside_a_bomb_is_read() -> None:
    """A bomb that would cost the parser a minute costs the article nothing of its text."""
    body = "<p>The river rose again overnight, and the bridge at the old mill was closed to all traffic.</p>" * 3
    page = "<p " + " ".join(f"a{i}=1" for i in range(200_000)) + ">" + body
    assert "old mill" in newsstruct.parse(page).text
