"""What a chunk is by itself: a kind of text block, or nothing of the article's; and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.structure.boxes import Boxes, look_key, outer_box
from newsstruct.structure.kinds import KINDS, NOT_BODY, kind_of, tagged_kind, why_none
from outlines import chunk_of, chunks_of, looks_of
from pages import FIRST

KIND = [
    ("<p>It rained.</p>", "paragraph"),
    ("It rained.", "paragraph"),
    ("<section><div>It rained.</div></section>", "paragraph"),
    ("<h2>Rain</h2>", "subheading"),
    ("<h6>Rain</h6>", "subheading"),
    ("<h2>2024</h2>", "subheading"),
    (f"<h2>{FIRST} {FIRST}</h2>", "paragraph"),  # styled like a heading
    ("<details><summary>Rain</summary></details>", "subheading"),
    ("<ul><li>Rain</li></ul>", "list_item"),
    ("<ol><li><p>Rain</p></li></ol>", "list_item"),
    ("<ul><li><h3>Rain</h3></li></ul>", "subheading"),
    ("<dl><dd>Rain</dd></dl>", "list_item"),
    ("<dl><dt>Rain</dt></dl>", "paragraph"),
    ("<blockquote>Rain</blockquote>", "quote"),
    ("<blockquote><ul><li>Rain</li></ul></blockquote>", "quote"),
    ("<pre>Rain</pre>", "pre"),
    ("<table><tr><td>Rain</td></tr></table>", "table_cell"),
    ("<table><tr><th>Rain</th></tr></table>", "table_cell"),
    ("<table><tr><td>12</td></tr></table>", "table_cell"),
    ("<table><tr><td><p>Rain</p></td></tr></table>", "table_cell"),
    (f"<aside><p>{FIRST}</p></aside>", "paragraph"),
]


@pytest.mark.parametrize(("markup", "kind"), KIND)
def test_kind(markup: str, kind: str) -> None:
    """Elements tell the kind, the strongest of those around the text."""
    chunk = chunk_of(markup)
    assert kind_of(chunk) is KINDS[kind]
    assert tagged_kind(chunk) is KINDS[kind]
    assert why_none(chunk) is None


NONE = [
    ("<img src='a.jpg'>", "without text"),
    ("<p>***</p>", "without letters"),
    ("<p>12:10</p>", "without letters"),
    ("<ul><li>3</li></ul>", "without letters"),
    ("<p>Photo: Ann Lee</p>", "the credit of a picture"),
    ("<p>© Ann Lee</p>", "the credit of a picture"),
    ("<p>Photo by Ann Lee</p>", "the credit of a picture"),
    ("<figure><figcaption>The mill.</figcaption></figure>", "in <figcaption>, <figure>"),
    ("<nav><p>News</p></nav>", "in <nav>"),
    ("<footer><p>All rights reserved.</p></footer>", "in <footer>"),
    ("<form><p>Your name</p></form>", "in <form>"),
    ("<address>Mill Road 1</address>", "in <address>"),
    ("<aside><p>Short.</p></aside>", "in <aside>"),
    (f"<article><aside><p>{FIRST}</p></aside></article>", "in <aside>"),
    ('<div class="newsletter"><p>Our letter.</p></div>', "in a box named as newsletter"),
    ('<div class="share"><div class="comments"><p>Two.</p></div></div>', "in a box named as comment and share"),
    ('<p class="published">On Friday</p>', "in a box named as time"),
    ('<h2 class="sr-only">Article</h2>', "for screen readers alone"),
]


@pytest.mark.parametrize(("markup", "reason"), NONE)
def test_none(markup: str, reason: str) -> None:
    """What stands in other boxes than the text's, or has no words of its own, is none of it; the reason is told."""
    chunk = chunk_of(markup)
    assert kind_of(chunk) is None
    assert why_none(chunk) == reason


def test_names_of_headings() -> None:
    """A heading's own names tell how it looks; those of the boxes around it tell where it stands."""
    assert looks_of(chunks_of('<h2 class="nav-title">Rain</h2>')) == ["subheading"]
    assert looks_of(chunks_of('<div class="nav"><h2>Rain</h2></div>')) == [None]
    assert looks_of(chunks_of('<p class="nav-title">Rain</p>')) == [None]


@pytest.mark.parametrize("hint", sorted(NOT_BODY))
def test_boxes_that_are_no_body(hint: str) -> None:
    """Nothing in a box of such a kind is the article's, whatever element it is."""
    names = {"time": "dateline", "hidden": "visually-hidden", "dialog": "modal", "tags": "taglist"}
    markup = "<p>Rain.</p><ul><li>Rain</li></ul><blockquote>Rain</blockquote><h3>Rain</h3>"
    assert set(looks_of(chunks_of(f'<div class="{names.get(hint, hint)}">{markup}</div>'))) == {None}


def test_boxes() -> None:
    """A chunk knows the tags, names and path of the boxes around it, but for the outermost."""
    (chunk,) = chunks_of('<section class="related" id="more"><ul class="c"><li>Rain</li></ul></section>')
    box = chunk.box
    assert box.tags == {"section", "ul", "li"}
    assert box.around == {"related"}
    assert box.hints == frozenset()
    assert box.look.path == "li. < ul.c < section.related"
    assert box.look.home == "section.related"
    assert box.parent is not None
    assert look_key(box.parent.element) == "ul c"


def test_boxes_with_much_text() -> None:
    """The names of boxes that hold much of the body are no evidence, nor is their being hidden; a paragraph's is."""
    root = chunk_of("<p>x</p>").box.element
    boxes, outer = Boxes(frozenset({"div promo", "p "})), outer_box(root)
    promo = boxes.inside(root.makeelement("div", {"class": "promo", "hidden": ""}), outer)
    assert promo is not None
    assert promo.hints == frozenset()
    other = boxes.inside(root.makeelement("section", {"class": "promo"}), outer)
    assert other is not None
    assert other.hints == {"related"}
    assert boxes.inside(root.makeelement("section", {"class": "promo", "hidden": ""}), outer) is None
    assert boxes.inside(root.makeelement("p", {"style": "display:none"}), outer) is None


@given(st.lists(st.sampled_from(["div", "section", "p", "li", "h2", "td", "aside"]), min_size=1, max_size=12))
def test_looks_are_shared(tags: list[str]) -> None:
    """Boxes that look the same share their look; its path names each of them from within."""
    root = chunk_of("<p>x</p>").box
    boxes = Boxes(frozenset())
    box = outer = outer_box(root.element)
    for tag in tags:
        element = root.element.makeelement(tag, {"class": "c"})
        inside = boxes.inside(element, box)
        again = boxes.inside(element, box)
        assert inside is not None
        assert again is not None
        assert inside.look is again.look
        box = inside
    assert box.look.path == " < ".join(f"{tag}.c" for tag in reversed(tags))
    assert outer.look.path == ""
    assert box.tags == frozenset(tags)
