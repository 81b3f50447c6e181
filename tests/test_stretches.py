"""Between the body's paragraphs stand boxes that hold none of it; where those paragraphs are at home tells which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.structure.home import around, find_home
from newsstruct.structure.kinds import kind_of
from newsstruct.structure.links.stretches import body_paragraphs, stretches
from outlines import chunks_of
from pages import FIRST, FOURTH, SECOND, TEXTS, THIRD, paragraphs

BOX = '<div class="more"><h4>Also read</h4><p><a href="/storm">Storm cuts off three villages</a></p></div>'
HEAD, TAIL = paragraphs(FIRST, SECOND), paragraphs(THIRD, FOURTH)
MINE = "The mill has stood dry since the flood of 1954, and nobody has ground any corn in it since that day in spring."


def body_of(markup: str) -> list[str]:
    """The texts that are the body's paragraphs."""
    chunks = chunks_of(markup)
    return [chunks[i].text for i in sorted(body_paragraphs(chunks, [kind_of(chunk) for chunk in chunks]))]


def stretches_of(markup: str) -> list[list[str]]:
    """The texts of each stretch."""
    chunks = chunks_of(markup)
    body = body_paragraphs(chunks, [kind_of(chunk) for chunk in chunks])
    return [[chunk.text for chunk in chunks[s.start : s.stop] if chunk.text] for s in stretches(chunks, body)]


BODY = [
    pytest.param(HEAD + TAIL, TEXTS, id="paragraphs"),
    pytest.param(HEAD + BOX + TAIL, TEXTS, id="a box between"),
    pytest.param(f"{HEAD}<p>Rain, again.</p>{TAIL}", TEXTS, id="a short line"),
    pytest.param(f"{HEAD}<h3>{MINE}</h3>{TAIL}", TEXTS, id="a heading"),
    pytest.param(f'{HEAD}<p><a href="/x">{MINE}</a></p>{TAIL}', TEXTS, id="a link"),
    pytest.param(f'{HEAD}<p>{MINE} <a href="/x">More.</a></p>{TAIL}', (FIRST, SECOND, f"{MINE} More.", THIRD, FOURTH),
                 id="a paragraph with a link"),
    pytest.param(
        f'{HEAD}<p>Also read on this day: <a href="/storm">Storm cuts off villages</a></p>{TAIL}', TEXTS, id="a label"
    ),
    pytest.param(f'{HEAD}<div class="box"><p>{MINE}</p></div>{TAIL}', TEXTS, id="a fact box"),
    pytest.param(
        f"{HEAD}<p>Nobody drove to work that day, and</p>{TAIL}",
        (FIRST, SECOND, "Nobody drove to work that day, and", THIRD, FOURTH),
        id="a line of the same place",
        marks=pytest.mark.xfail(reason="lines of fewer than forty characters are labels as often"),
    ),
    pytest.param("<p>Rain.</p><p>Wind.</p>", (), id="nothing but short lines"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "texts"), BODY)
def test_body_paragraphs(markup: str, texts: tuple[str, ...]) -> None:
    """The body's paragraphs are running text where most of the running text stands: no lines, headings or links."""
    assert body_of(markup) == list(texts)


STRETCHES = [
    pytest.param(HEAD + TAIL, [], id="nothing between"),
    pytest.param(HEAD + BOX + TAIL, [["Also read", "Storm cuts off three villages"]], id="a box is one"),
    pytest.param(HEAD + BOX + BOX + TAIL, [["Also read", "Storm cuts off three villages"]] * 2, id="two boxes are two"),
    pytest.param(
        f"{HEAD}<p>Also read</p><p>More</p>{TAIL}",
        [["Also read"], ["More"]],
        id="each line by itself",
    ),
    pytest.param(f"{HEAD}<ul><li>Mud</li><li>Rain</li></ul>{TAIL}", [["Mud", "Rain"]], id="a list is one"),
    pytest.param(f"{HEAD}<div><div>A</div><div><p>B</p></div></div>{TAIL}", [["A", "B"]], id="the largest box counts"),
    pytest.param(f"{HEAD}<div>A</div>{paragraphs(MINE)}<div>B</div>{TAIL}", [["A"], ["B"]], id="parted by a paragraph"),
    pytest.param(BOX + HEAD + TAIL + BOX, [], id="nothing before and behind the body"),
    pytest.param(
        f"<section>{HEAD}<div>A</div></section><section><div>B</div>{TAIL}</section>",
        [["A"], ["B"]],
        id="two parts",
    ),
]


@pytest.mark.parametrize(("markup", "expected"), STRETCHES)
def test_stretches(markup: str, expected: list[list[str]]) -> None:
    """What stands between the first paragraph and the last is cut into the largest boxes without any of the body."""
    assert stretches_of(markup) == expected


PIECES = st.sampled_from(
    [f"<p>{text}</p>" for text in (*TEXTS, MINE, "Rain.")]
    + [BOX, "<div>", "</div>", "<section class=a>", "</section>", "<ul><li>Mud</li></ul>", "<img src=a.jpg>", "text"]
)


@given(st.lists(PIECES, max_size=20))
def test_nothing_of_the_body(pieces: list[str]) -> None:
    """Whatever the markup: stretches follow one another, lie within the body, and hold none of its paragraphs."""
    chunks = chunks_of("".join(pieces))
    body = body_paragraphs(chunks, [kind_of(chunk) for chunk in chunks])
    found = list(stretches(chunks, body))
    covered = [i for stretch in found for i in range(stretch.start, stretch.stop)]
    assert covered == sorted(set(covered))
    assert body.isdisjoint(covered)
    assert set(covered) | body == (set(range(min(body), max(body) + 1)) if body else set())


HOME = [
    pytest.param("<p>Rain.</p>", True, True, id="among the paragraphs"),
    pytest.param("<ul><li>Mud</li></ul>", True, True, id="list among them"),
    pytest.param("<div>Rain.</div>", False, True, id="a box of its own"),
    pytest.param("<div><div><div><div><p>Rain.</p></div></div></div></div>", False, False, id="deep down"),
]


@pytest.mark.parametrize(("markup", "holds", "is_near"), HOME)
def test_home(markup: str, holds: bool, is_near: bool) -> None:
    """A block is at home where the paragraphs stand, and near where its box stands beside them."""
    chunks = chunks_of(f'<div class="text">{HEAD}{markup}{TAIL}</div>')
    home = find_home(chunk for chunk in chunks if chunk.is_plain)
    (other,) = (chunk for chunk in chunks if not chunk.is_plain)
    assert (home.holds(other), home.is_near(other)) == (holds, is_near)


def test_homes() -> None:
    """Each place that holds a good share of the text is a home; a box named as beside the text needs the most."""
    chunks = chunks_of(
        f'<div class="a">{HEAD}</div><div class="b">{TAIL}</div><div class="related"><p>{MINE}</p></div>'
    )
    home = find_home(chunks)
    assert [home.holds(chunk) for chunk in chunks] == [True, True, True, True, False]
    assert all(home.is_like(chunk) for chunk in chunks)
    only = chunks_of(f'<div class="related">{HEAD}</div>')
    assert find_home(only).holds(only[0])
    assert find_home([]).paths == frozenset()


def test_around() -> None:
    """The box around a block is the nearest one that is no block itself."""
    (chunk,) = chunks_of('<div class="list"><ul><li><p>Mud</p></li></ul></div>')
    assert (chunk.box.tag, around(chunk.box).element.get("class")) == ("p", "list")
