"""A heading that is a link, and the sentence under it in the same small box, advertise another piece."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.structure.kinds import kind_of
from newsstruct.structure.links.teasers import without_teasers
from outlines import BASE, chunks_of
from pages import FIRST, FOURTH, SECOND, THIRD, paragraphs, read

TITLE = '<h3><a href="/news/2024/bakers">Bakers rise early for the stranded</a></h3>'
SUMMARY = "Before four in the morning the lights were on in all of the town's bakeries, and the first loaves were sold."
BODY = paragraphs(FIRST, SECOND, THIRD, FOURTH)


def left(markup: str) -> list[str]:
    """The texts that are not taken for teasers, among those behind the body."""
    chunks = chunks_of(BODY + markup)
    kinds = without_teasers([kind_of(chunk) for chunk in chunks], chunks, BASE)
    return [chunk.text for chunk, kind in zip(chunks, kinds, strict=True) if kind is not None][4:]


TEASER = [
    pytest.param(f"<div>{TITLE}<p>{SUMMARY}</p></div>", id="title and summary"),
    pytest.param(f"<div><span>Food</span>{TITLE}<p>{SUMMARY}</p><span>2 h ago</span></div>", id="what stands beside"),
    pytest.param(f"<div><div>{TITLE}</div><div><p>{SUMMARY}</p></div></div>", id="in boxes of their own"),
    pytest.param(f'<div><img src="a.jpg">{TITLE}<p>{SUMMARY}</p></div>', id="with a picture"),
    pytest.param(f"<section>{TITLE}{SUMMARY}</section>", id="text without an element"),
    pytest.param(
        f'<div><h2><a href="https://elsewhere.example/bakers">Bakers rise early</a></h2><p>{SUMMARY}</p></div>',
        id="to another site",
    ),
    pytest.param(f"<div>{TITLE}<p>{SUMMARY}</p></div><div>{TITLE}<p>{SECOND}</p></div>", id="two of them"),
]


@pytest.mark.parametrize("markup", TEASER)
def test_teaser(markup: str) -> None:
    """A linked heading and what stands in its box with it are none of the article's text."""
    assert left(markup) == []


NO_TEASER = [
    pytest.param(f"<div><h3>Bakers rise early</h3><p>{SUMMARY}</p></div>", 2, id="heading without a link"),
    pytest.param(
        f'<div><h3><a href="#bakers">Bakers rise early</a></h3><p>{SUMMARY}</p></div>', 2, id="link within the page"
    ),
    pytest.param(f'<div><h3><a href="{BASE}">Bakers rise</a></h3><p>{SUMMARY}</p></div>', 2, id="link to the page"),
    pytest.param(f"{TITLE}<p>{SUMMARY}</p>", 2, id="no box of its own"),
    pytest.param(f"<div>{TITLE}{paragraphs(*[SUMMARY] * 4)}</div>", 5, id="much text"),
    pytest.param(f"<div>{TITLE}<p>{SUMMARY}</p><h3>Cod</h3><p>{SUMMARY}</p></div>", 4, id="a section with headings"),
    pytest.param(f"<div>{TITLE}</div>", 1, id="a heading alone at the end"),
    pytest.param(
        f'<div><h3>How <a href="/bakers">bakers</a> rise early for the stranded</h3><p>{SUMMARY}</p></div>',
        2,
        id="a word of it is a link",
    ),
]


@pytest.mark.parametrize(("markup", "count"), NO_TEASER)
def test_no_teaser(markup: str, count: int) -> None:
    """A heading of the article's own, and a section under a linked one, stay."""
    assert len(left(markup)) == count


def test_roundup() -> None:
    """A piece that is made of such boxes for the most part keeps them: they are what it tells."""
    chunks = chunks_of(f"<p>{FIRST}</p>" + "".join(f"<div>{TITLE}<p>{text}</p></div>" for text in (SECOND, THIRD)))
    kinds = [kind_of(chunk) for chunk in chunks]
    assert without_teasers(kinds, chunks, BASE) == kinds


def test_page() -> None:
    """Behind the article teasers are left out; between its paragraphs they are cross-links."""
    behind = read(BODY + f"<h2>More news</h2><div>{TITLE}<p>{SUMMARY}</p></div>")
    assert behind.text == "\n\n".join((FIRST, SECOND, THIRD, FOURTH))
    assert behind.cross_links == ()
    between = read(paragraphs(FIRST, SECOND) + f"<div>{TITLE}<p>{SUMMARY}</p></div>" + paragraphs(THIRD, FOURTH))
    assert between.text == behind.text
    assert [link.title for link in between.cross_links] == ["Bakers rise early for the stranded"]


OTHER = '<h3><a href="/news/2024/cod-is-dear">Cod is dear again this winter</a></h3>'
FLAT = f"{TITLE}<p>{SUMMARY}</p>{OTHER}<p>The price of cod has doubled since October, say the fishmongers.</p>"


def test_one_below_another() -> None:
    """Teasers behind the text that stand one below another without boxes are none of it; one alone may be a section."""
    assert left(FLAT) == []
    assert left(f"{TITLE}<p>{SUMMARY}</p>") == ["Bakers rise early for the stranded", SUMMARY]
    shops = FLAT.replace('href="/', 'href="https://shop.invalid/')
    assert left(shops) != []
    assert left(f"{FLAT}{BODY * 2}") != []


@given(st.lists(st.sampled_from([TITLE, f"<p>{SUMMARY}</p>", "<div>", "</div>", "<img src=a.jpg>", BODY]), max_size=20))
def test_nothing_is_added(pieces: list[str]) -> None:
    """Whatever the markup: a chunk has the kind that it had, or none."""
    chunks = chunks_of("".join(pieces))
    kinds = [kind_of(chunk) for chunk in chunks]
    found = without_teasers(kinds, chunks, BASE)
    assert all(new in (None, old) for new, old in zip(found, kinds, strict=True))
