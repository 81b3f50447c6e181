"""A stretch between two paragraphs is read as a box of links: a label, titles, where they lead, and what is beside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.structure.links.link_box import LinkBox, lone_label, read_link_box
from newsstruct.structure.links.stretches import Stretch
from newsstruct.structure.links.targets import targets
from outlines import BASE, chunks_of

STORM, DAM = "/news/2024/storm-cuts-off-villages", "/news/2024/the-dam-that-was-never-built"
BAKERS = "/news/2024/bakers-rise-early-for-the-stranded"
STORM_TITLE, DAM_TITLE = "Storm cuts off three villages", "The dam that was never built at all"


def a(href: str, text: str) -> str:
    return f'<a href="{href}">{text}</a>'


def box_of(markup: str) -> LinkBox:
    """All of a piece of HTML as one box of links."""
    chunks = chunks_of(markup)
    box = chunks[0].box
    while box.parent is not None:
        box = box.parent
    return read_link_box(chunks, Stretch(start=0, stop=len(chunks), box=box), targets(BASE))


def titles(markup: str) -> list[tuple[str, str]]:
    return [(title.text, title.target.url.removeprefix("https://www.example.org")) for title in box_of(markup).titles]


TITLES = [
    pytest.param(f"<p>{a(STORM, STORM_TITLE)}</p>", [(STORM_TITLE, STORM)], id="a link"),
    pytest.param(f"<p>&gt; {a(STORM, STORM_TITLE)}</p>", [(STORM_TITLE, STORM)], id="behind an arrow"),
    pytest.param(f"<p>{a(STORM, STORM_TITLE + ' »')}</p>", [(STORM_TITLE, STORM)], id="an arrow within"),
    pytest.param(f"<p>Read more: {a(STORM, STORM_TITLE)}</p>", [(STORM_TITLE, STORM)], id="behind a label"),
    pytest.param(f"<p>{a(STORM, 'Read more: ' + STORM_TITLE)}</p>", [(STORM_TITLE, STORM)], id="with its label"),
    pytest.param(
        f"<ul><li>{a(STORM, STORM_TITLE)}</li><li>{a(DAM, DAM_TITLE)}</li></ul>",
        [(STORM_TITLE, STORM), (DAM_TITLE, DAM)],
        id="a list",
    ),
    pytest.param(
        f"<p>See also: {a(STORM, STORM_TITLE)} | {a(DAM, DAM_TITLE)}</p>",
        [(STORM_TITLE, STORM), (DAM_TITLE, DAM)],
        id="two in a line",
    ),
    pytest.param(
        f"<h3>{a(STORM, STORM_TITLE)}</h3><p>{a(STORM, 'Roads are blocked from the coast to the hills.')}</p>",
        [(STORM_TITLE, STORM)],
        id="of one target the heading",
    ),
    pytest.param(
        f"<p>{a(STORM, 'Weather news')}</p><p>{a(STORM, STORM_TITLE)}</p>",
        [(STORM_TITLE, STORM)],
        id="else the longest",
    ),
    pytest.param(
        f"<p>{a(STORM + '?utm_source=box', STORM_TITLE)}</p><p>{a(STORM, STORM_TITLE)}</p>",
        [(STORM_TITLE, STORM + "?utm_source=box")],
        id="tracking makes no other target",
    ),
    pytest.param(
        f"<div>{a(STORM, '')}<h4>{STORM_TITLE}</h4><p>Roads are blocked.</p></div>",
        [(STORM_TITLE, STORM)],
        id="an empty link laid over a heading",
    ),
    pytest.param(
        f"<div>{a(STORM, '<img src=a.jpg>')}<h4>{STORM_TITLE}</h4><p>Roads are blocked.</p></div>",
        [(STORM_TITLE, STORM)],
        id="a linked picture over a heading",
        marks=pytest.mark.xfail(reason="a link around a picture alone is not kept"),
    ),
    pytest.param(
        f"<div><h4>{STORM_TITLE}</h4><p>Roads are blocked.</p>{a(STORM, 'Read more')}</div>",
        [(STORM_TITLE, STORM)],
        id="a button under a heading",
    ),
    pytest.param(
        f"<div><span>{a('/topic/weather', 'Weather')}</span><h4>{a(STORM, STORM_TITLE)}</h4></div>",
        [(STORM_TITLE, STORM)],
        id="a section's name beside it",
    ),
    pytest.param(f"<p>{a('#top', STORM_TITLE)}</p>", [], id="within the page"),
    pytest.param(f"<p>{a(BASE, STORM_TITLE)}</p>", [], id="to the page itself"),
    pytest.param(f"<p>{a('javascript:x()', STORM_TITLE)}</p>", [], id="to nowhere"),
    pytest.param(f"<p>{a('/storm.pdf', STORM_TITLE)}</p>", [], id="to a file"),
    pytest.param("<p>Nothing is linked here.</p>", [], id="no link"),
    pytest.param(
        f"<p>The council said on Friday that {a(STORM, 'a storm')} had passed.</p>", [], id="a word in a text"
    ),
    pytest.param(f'<div class="author">{a("/people/lee", "Ann Lee, our woman in Varn")}</div>', [], id="an author"),
    pytest.param(f'<div class="tags">{a("/topic/weather", "All on the weather of the north")}</div>', [], id="a tag"),
]


@pytest.mark.parametrize(("markup", "expected"), TITLES)
def test_titles(markup: str, expected: list[tuple[str, str]]) -> None:
    """Each target has one title: the visible headline, without labels and arrows."""
    assert titles(markup) == expected


LABELS = [
    pytest.param(f"<h4>Related stories</h4><p>{a(STORM, STORM_TITLE)}</p>", "Related stories", id="heading"),
    pytest.param(f"<p>» Mehr zum Thema:</p><p>{a(STORM, STORM_TITLE)}</p>", "Mehr zum Thema", id="line before"),
    pytest.param(f"<p>News:</p><p>{a(STORM, STORM_TITLE)}</p>", "News", id="unknown words with a colon"),
    pytest.param(
        f"<h3>From the river</h3><ul><li>{a(STORM, STORM_TITLE)}</li><li>{a(DAM, DAM_TITLE)}</li></ul>",
        "From the river",
        id="unknown heading over several",
    ),
    pytest.param(f"<h3>From the river</h3><p>{a(STORM, STORM_TITLE)}</p>", None, id="unknown heading over one"),
    pytest.param(f"<p>From the river</p><p>{a(STORM, STORM_TITLE)}</p>", None, id="unknown words"),
    pytest.param(f"<p>Read more: {a(STORM, STORM_TITLE)}</p>", None, id="in the title's own line"),
    pytest.param(
        f"<h4>Also read</h4><h4>Most read</h4><p>{a(STORM, STORM_TITLE)}</p>", "Most read", id="the nearest of two"
    ),
    pytest.param(f"<h4>{STORM_TITLE}</h4><p>{a(STORM, 'Read more')}</p>", "Read more", id="a button behind"),
]


@pytest.mark.parametrize(("markup", "label"), LABELS)
def test_label(markup: str, label: str | None) -> None:
    """What announces the titles stands before them, or on a button behind; a title's own label is its own."""
    assert box_of(markup).label == label


OWN_LABELS = [
    (f"<p>Also read: {a(STORM, STORM_TITLE)}</p>", "Also read", True),
    (f"<p>{a(STORM, 'LESEN SIE AUCH | ' + STORM_TITLE)}</p>", "LESEN SIE AUCH", True),
    (f"<p>Analysis: {a(STORM, STORM_TITLE)}</p>", "Analysis", False),
]


@pytest.mark.parametrize(("markup", "label", "strong"), OWN_LABELS)
def test_own_label(markup: str, label: str, strong: bool) -> None:
    """A label in a title's line belongs to it; some announce links alone, others begin sentences, too."""
    box = box_of(markup)
    assert [title.label.text for title in box.titles if title.label] == [label]
    assert box.strong is strong


WHOLE = [
    (f"<p>{a(STORM, STORM_TITLE)}</p>", True, False),
    (f"<h4>Also read</h4><p>{a(STORM, STORM_TITLE)}</p>", True, False),
    (f"<p>{a(STORM, STORM_TITLE)}</p><p>Roads are blocked.</p>", False, False),
    (f"<p>{a(STORM, STORM_TITLE)}</p><img src='a.jpg'>", True, True),
]


@pytest.mark.parametrize(("markup", "is_pure", "has_media"), WHOLE)
def test_whole(markup: str, is_pure: bool, has_media: bool) -> None:
    """It is known whether anything is written beside the links, and whether a picture stands with them."""
    box = box_of(markup)
    assert (box.is_pure, box.has_media) == (is_pure, has_media)


READS = [
    ("Storm cuts off three villages", True),
    ("Storm", False),
    ("The council said on Friday that the storm had cut off three villages, and more.", False),
    ("https://www.example.org/news/2024/storm", False),
    ("www.example.org/news/2024/storm", False),
    ("x" * 300, False),
    ("嵐で三つの村が孤立した模様", True),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_reads_like_headline(text: str, expected: bool) -> None:
    """A headline is of some length, and neither a sentence nor an address."""
    (title,) = box_of(f"<p>{a(STORM, text)}</p>").titles
    assert title.reads_like_headline is expected


def test_short_headline() -> None:
    """A short text is a headline where it is marked up as one."""
    (title,) = box_of(f"<h3>{a(STORM, 'Storm ends')}</h3>").titles
    assert title.reads_like_headline


def test_index() -> None:
    """A line with dozens of links is an index, no box of titles."""
    assert titles("<p>" + " ".join(a(f"/news/{n}", f"Piece {n}") for n in range(70)) + "</p>") == []


LONE = [
    (["<p>Also read</p>"], "Also read"),
    (["<h3>Related stories from the river</h3>"], "Related stories"),
    (["<h3>More on the flood</h3>"], None),
    (["<p>Also read</p>", "<p>Related</p>"], "Related"),
    (["<p>Also read</p>", "<p>It rained.</p>"], None),
    (["<p>It rained.</p>"], None),
    ([], None),
]


@pytest.mark.parametrize(("lines", "label"), LONE)
def test_lone_label(lines: list[str], label: str | None) -> None:
    """Texts that are labels and nothing else wait for their links; the last one counts."""
    found = lone_label(chunks_of("".join(lines)) if lines else ())
    assert (found.text if found else None) == label


LINKS = (a(STORM, STORM_TITLE), a(DAM, ""), a("#", "x"), a(BAKERS, "Read more"))
PIECES = st.sampled_from(
    [
        *LINKS,
        "Also read",
        ": ",
        "It rained.",
        "<p>",
        "</p>",
        "<h3>",
        "</h3>",
        "<div>",
        "</div>",
        "<li>",
        "<img src=a.jpg>",
        '<span class="author">',
        "</span>",
    ]
)


@given(st.lists(PIECES, min_size=1, max_size=15))
def test_each_target_once(pieces: list[str]) -> None:
    """Whatever the markup: titles stand in the box in order, and no target is named twice."""
    markup = "".join(pieces)
    chunks = chunks_of(markup)
    if chunks:
        box = box_of(markup)
        assert [t.index for t in box.titles] == sorted(t.index for t in box.titles)
        assert len({t.target.key for t in box.titles}) == len(box.titles)
        assert all(0 <= t.index < len(chunks) for t in box.titles)
