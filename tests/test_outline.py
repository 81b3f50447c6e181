"""An element's content becomes lines with their links, white space folded, in reading order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from newsstruct.limits import Limits
from newsstruct.reading.tree import parse_tree
from newsstruct.structure.line import Line, visible
from newsstruct.structure.outline import outline


def texts(markup: str) -> list[str]:
    return [chunk.text for chunk in outline(html.fromstring(f"<div>{markup}</div>"))]


LINES = [
    ("<p>One</p><p>Two</p>", ["One", "Two"]),
    ("<p>One\n  and\t two </p>", ["One and two"]),
    ("loose <p>One</p> tail", ["loose", "One", "tail"]),
    ("<p>An <b>inline</b><i> tag</i>s</p>", ["An inline tags"]),
    ("<p>fu<wbr>sed wo<span>rd</span>s</p>", ["fused words"]),
    ('<p><span class="k">Food</span><span class="t">Bakers rise</span></p>', ["Food Bakers rise"]),
    ("<p><span>Food</span><span>Bakers rise</span></p>", ["Food Bakers rise"]),
    ("<p><span>Also read</span><a href=/1>Bakers rise</a></p>", ["Also read Bakers rise"]),
    ("<p><span>Also read</span><a href=/1><i>Bakers</i> rise</a></p>", ["Also read Bakers rise"]),
    ("<p><span>The baker</span><a href=/1>s rise</a></p>", ["The bakers rise"]),
    ("<p><span>You</span><a href=/1>Tube</a></p>", ["YouTube"]),
    ('<p><span class="drop">B</span><span class="t">akers rise</span></p>', ["Bakers rise"]),
    ('<p><span class="k">Mc</span><span>Donald</span></p>', ["McDonald"]),
    ('<p><span class="k">FOOD</span><span class="t">Bakers</span></p>', ["FOODBakers"]),
    ("<p>One<br>two</p>", ["One two"]),
    ("<p>One<br><br>Two</p>", ["One", "Two"]),
    ("<p>One<br> <br>\n<br>Two</p>", ["One", "Two"]),
    ("<p>Long enough to be a paragraph of its own, and with a full stop at its end.<br>Two</p>", 2),
    ("<p>Long enough to be a line of its own, but no sentence ends where the break stands<br>Two</p>", 1),
    ("<p>One<script>var x = 1;</script> two<style>p{}</style></p>", ["One two"]),
    ("<p>One<noscript>off</noscript></p><template>x</template><svg><text>y</text></svg>", ["One"]),
    ("<button>Buy</button><select><option>A</select><p>One</p>", ["One"]),
    ('<p>One <span class="visually-hidden">for readers of screens</span>two</p>', ["One two"]),
    ('<p>One <span class="sr-only">x</span></p><p style="">Two</p>', ["One", "Two"]),
    ('<p>One <span style="display:none">x</span>two</p>', ["One two"]),
    ("<div hidden><p>Gone</p></div><p>One</p>", ["One"]),
    ("<div>One<div>Two<div>Three</div>Four</div>Five</div>", ["One", "Two", "Three", "Four", "Five"]),
    ("<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>", ["One", "Two", "Three"]),
    ("<table><tr><td>A</td><td>B</td></tr></table>", ["A", "B"]),
    ("<p>Fluss\u00adufer\u200b und \ufeffBrücke</p>", ["Flussufer und Brücke"]),
    ("<p>\u200b 「古い橋」</p>", ["「古い橋」"]),
    ("<p>un<b>\u00adbroken</b>\u200b <i>\ufeffline</i></p>", ["unbroken line"]),
    ("<p>می\u200cخواهد</p>", ["می\u200cخواهد"]),
    ("<p>&nbsp;One&nbsp;two&nbsp;</p>", ["One two"]),
    ("<p> </p><p>&nbsp;</p><p><b></b></p>", []),
    ("<unknown-tag>One</unknown-tag><x-y>Two</x-y>", ["One", "Two"]),
]


@pytest.mark.parametrize(("markup", "want"), LINES)
def test_lines(markup: str, want: list[str] | int) -> None:
    """Block elements and double breaks end a line; inline elements never fuse nor split words."""
    found = texts(markup)
    assert (len(found) if isinstance(want, int) else found) == want


LINKS = [
    ('<p>See <a href="/a">the map</a>.</p>', [("the map", "/a")]),
    ('<p><a href="/a"> the map </a></p>', [("the map", "/a")]),
    ('<p>a<a href="/a"> b</a><a href="/c">c</a></p>', [("b", "/a"), ("c", "/c")]),
    ('<p><a href="/a"><b>the</b> map</a></p>', [("the map", "/a")]),
    ('<p><a href="/a"></a>Title</p>', [("", "/a")]),
    ("<p><a>no target</a></p>", [("no target", "")]),
    ('<a href="/a"><h3>Title</h3><p>Teaser</p></a>', [("Title", "/a"), ("Teaser", "/a")]),
    ('<a href="/a"><div> </div></a><p>One</p>', []),
]


@pytest.mark.parametrize(("markup", "want"), LINKS)
def test_links(markup: str, want: list[tuple[str, str]]) -> None:
    """Links keep their anchors, also around several blocks; an empty one in a line is kept, too."""
    chunks = outline(html.fromstring(f"<div>{markup}</div>"))
    assert [(c.text[a.start : a.end], a.href) for c in chunks for a in c.anchors] == want


def test_media_stand_in_their_places() -> None:
    """Pictures and frames are chunks of their own, without text."""
    chunks = outline(html.fromstring('<div>One<img src="a"><p>Two<iframe src="b">x</iframe>three</p></div>'))
    assert [c.text or c.medium.tag for c in chunks] == ["One", "img", "Two", "iframe", "three"]


def test_linked_share_and_bold() -> None:
    """A line knows how much of it is linked, and how much bold."""
    (chunk,) = outline(html.fromstring('<div><p><b>Bold</b> <a href="/">link</a> x</p></div>'))
    assert chunk.text == "Bold link x"
    assert chunk.linked == pytest.approx(4 / 11)
    assert chunk.bold == 4


def test_preformatted_keeps_white_space() -> None:
    """The raw text of a ``<pre>`` is kept beside the folded one, inline tags or not."""
    (chunk,) = outline(html.fromstring("<div><pre>\nfor x in y:\n    <b>print</b>(x)\n</pre></div>"))
    assert chunk.text == "for x in y: print(x)"
    assert chunk.raw == "for x in y:\n    print(x)"


def test_boxes_tell_names_and_places() -> None:
    """A chunk knows the boxes around it, by tag and by what their names tell; the root's own say nothing."""
    markup = '<div class="advert"><section class="newsletter-box"><h2 class="title">One</h2></section><p>Two</p></div>'
    one, two = outline(html.fromstring(markup))
    assert one.heading == 2
    assert {"newsletter", "box", "headline"} <= one.box.around
    assert one.box.tags == {"section", "h2"}
    assert one.box.look.home == "section.newsletter-box"
    assert two.box.around == frozenset()
    assert two.box.look.home == ""


def test_names_of_main_boxes_say_nothing() -> None:
    """A box that holds much of the body is not judged by its name."""
    root = html.fromstring('<div><div class="newsletter"><p>One</p></div></div>')
    (chunk,) = outline(root, frozenset({"div newsletter"}))
    assert chunk.box.around == frozenset()


def test_deep_nesting() -> None:
    """Nesting far deeper than any real page's ends without recursion, and loses nothing."""
    tree = parse_tree(f"<div>{'<b>' * 1_500}deep{'</b>' * 1_500}</div>".encode(), Limits())
    assert [chunk.text for chunk in outline(tree.root)] == ["deep"]


def test_very_many_links() -> None:
    """Twenty thousand links in a line are all there."""
    (chunk,) = outline(html.fromstring("<div><p>" + '<a href="/x">y</a> ' * 20_000 + "</p></div>"))
    assert len(chunk.anchors) == 20_000


WORDS = st.lists(
    st.sampled_from([" ", "\n", "a", "bc", "é", "<b>", "</b>", "<br>", "<p>", "<a href=x>", "</a>", "<i>"])
)


@given(WORDS)
def test_nothing_is_lost_or_added(parts: list[str]) -> None:
    """Whatever the nesting, the letters come out in order, and anchors fit their lines."""
    root = html.fromstring(f"<div>{''.join(parts)}</div>")
    chunks = outline(root)
    assert "".join("".join(c.text for c in chunks).split()) == "".join(str(root.text_content()).split())
    for chunk in chunks:
        assert chunk.text == " ".join(chunk.text.split())
        assert all(0 <= a.start <= a.end <= len(chunk.text) for a in chunk.anchors)
        assert 0 <= chunk.linked <= len(chunk.anchors)


@given(st.lists(st.text(max_size=8), max_size=8))
def test_line_folds_as_it_grows(pieces: list[str]) -> None:
    """A line put together from pieces is the folded whole of them."""
    line = Line()
    for piece in pieces:
        if piece:
            line.add(piece)
    assert line.take()[0] == " ".join(visible("".join(map(visible, pieces))).split())
