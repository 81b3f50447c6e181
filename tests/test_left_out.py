"""Among the article's blocks stand repeats, promotions, notes and headings over nothing, which are none of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.structure.kinds import kind_of
from newsstruct.structure.left_out import without_promotions, without_repeats
from newsstruct.structure.links.cross_links import FoundLinks
from newsstruct.structure.promotions import promotions
from newsstruct.structure.selection import select_kinds
from outlines import chunks_of
from pages import FIRST, FOURTH, SECOND, TEXTS, THIRD, paragraphs, read

BODY = paragraphs(*TEXTS)
ENGLISH = promotions("en")


def single(markup: str) -> list[str]:
    """The texts that are no repeats."""
    chunks = chunks_of(markup)
    kinds = without_repeats([kind_of(chunk) for chunk in chunks], chunks)
    return [chunk.text for chunk, kind in zip(chunks, kinds, strict=True) if kind is not None]


def own(markup: str) -> list[str]:
    """The texts that neither promote the site nor are notes, nor headings over nothing."""
    chunks = chunks_of(markup)
    kinds = without_promotions([kind_of(chunk) for chunk in chunks], chunks, ENGLISH)
    return [chunk.text for chunk, kind in zip(chunks, kinds, strict=True) if kind is not None]


def selected(markup: str) -> list[tuple[str, str]]:
    """The chunks that are of the article's text, with their kinds."""
    chunks = chunks_of(markup)
    kinds, _ = select_kinds(chunks, [kind_of(chunk) for chunk in chunks], FoundLinks())
    return [(kind.kind, chunk.text) for chunk, kind in zip(chunks, kinds, strict=True) if kind is not None]


JAPANESE = "川の水位が夜の間にまた上がり、古い水車のそばの橋は通行止めになった。"
REPEATS = [
    pytest.param(BODY + BODY, TEXTS, id="all of it"),
    pytest.param(paragraphs(FIRST, SECOND, FIRST), (FIRST, SECOND), id="a paragraph"),
    pytest.param(paragraphs("“No.”", FIRST, "“No.”"), ("“No.”", FIRST, "“No.”"), id="short lines may come again"),
    pytest.param(f"{BODY}<blockquote>most of them went to relatives uptown</blockquote>", TEXTS, id="pulled"),
    pytest.param(f"<blockquote>{SECOND}</blockquote>{BODY}", TEXTS, id="pulled whole, before its paragraph"),
    pytest.param(f"{BODY}<blockquote>{SECOND}</blockquote>", TEXTS, id="pulled whole, behind it"),
    pytest.param(paragraphs(JAPANESE, FIRST, JAPANESE), (JAPANESE, FIRST), id="a sentence of dense script"),
    pytest.param(f"{BODY}<blockquote>“most of them went to relatives uptown …”</blockquote>", TEXTS, id="with marks"),
    pytest.param(
        f"{BODY}<blockquote><p>most of them went to relatives uptown</p><p>A helper</p></blockquote>",
        TEXTS,
        id="with its speaker",
    ),
    pytest.param(f"{BODY}<blockquote>most of them</blockquote>", (*TEXTS, "most of them"), id="too short to tell"),
    pytest.param(
        f"{BODY}<blockquote>The water was as high as the pews of the church.</blockquote>",
        (*TEXTS, "The water was as high as the pews of the church."),
        id="a quote of its own",
    ),
]


@pytest.mark.parametrize(("markup", "texts"), REPEATS)
def test_repeats(markup: str, texts: tuple[str, ...]) -> None:
    """What stands twice at length counts once, and a quote that a paragraph has too was pulled from it."""
    assert single(markup) == list(texts)


OWN = [
    pytest.param("<p>Follow us on the wireless.</p>", [], id="promotion"),
    pytest.param("<p>Follow us on the wireless.</p><p>Sign up for our letter.</p>", [], id="two"),
    pytest.param("<p>Advertisement</p>", [], id="label of an advertisement"),
    pytest.param("<p><em>Bo Ek helped with this report from Varn.</em></p>", [], id="note"),
    pytest.param("<p>© Example News</p>", [], id="copyright"),
    pytest.param('<p>All of it is in <a href="/x">Example Perspective</a>.</p>', [], id="half of it a link"),
    pytest.param("<h3>Comments</h3>", [], id="heading over nothing"),
    pytest.param("<h3>Letters</h3><p>Sign up for our letter.</p>", [], id="heading over a promotion"),
    pytest.param("<p><em>“We are wet,” he said.</em></p>", ["“We are wet,” he said."], id="a quote in italics"),
    pytest.param("<p><em>Very</em> wet.</p>", ["Very wet."], id="a word in italics"),
    pytest.param("<p>Bo Ek can be reached at bo@news.invalid.</p>", [], id="an address to write to"),
    pytest.param("<p>He wrote @ once.</p>", ["He wrote @ once."], id="no address"),
    pytest.param("<p><strong>You may also like:</strong></p>", [], id="label of links over nothing"),
    pytest.param("<p>The mayor had one answer to that:</p>", ["The mayor had one answer to that:"], id="a colon"),
    pytest.param("<p>© 2024 Example. All rights reserved.</p>", [], id="rights"),
    pytest.param("<h3>After</h3><p>It rained again.</p>", ["After", "It rained again."], id="a section"),
]


@pytest.mark.parametrize(("markup", "texts"), OWN)
def test_end(markup: str, texts: list[str]) -> None:
    """What the site says at the end on its own behalf goes, with headings over it; the article's last words stay."""
    assert own(BODY + markup) == [*TEXTS, *texts]


OFFER = (
    "<div><h3>For readers alone</h3><p>Subscribe now and read on.</p><ul><li>All of our stories</li></ul>"
    "<p>You will have the paper in your hands each morning before seven, wherever you live in the valley.</p></div>"
)


def test_box_of_a_promotion() -> None:
    """Title, list and further words in a small box with a promotion are none of the article's."""
    assert own(paragraphs(FIRST, SECOND) + OFFER + paragraphs(THIRD, FOURTH)) == list(TEXTS)
    assert own(f'<div class="text">{BODY}</div>{OFFER}') == list(TEXTS)


def test_box_with_a_button() -> None:
    """A button to what a site offers tells of the words above it in a box, and of nothing outside of it."""
    appeal = "We are a small newsroom without an owner, and readers like you keep us going from one year to the next."
    box = f"<div><h3>Before you go</h3><p>{appeal}</p><p><a href=/donate>Donate now</a></p></div>"
    assert own(BODY + box) == list(TEXTS)
    assert selected(BODY + "<p><a href=/donate>Donate now</a></p>")[-1] == ("paragraph", FOURTH)


def test_box_of_what_was_dropped() -> None:
    """A line that is no text by itself, such as one above the article's, tells of its box as well."""
    summary = (
        "<ul><li>The river rose, and the bridge was closed.</li></ul><p>This summary was created by a machine.</p>"
    )
    article = read(f"<div><div>Summary by AI</div>{summary}</div>{BODY}")
    assert (article.dek, article.text) == (None, "\n\n".join(TEXTS))


def test_box_of_the_text_with_a_promotion() -> None:
    """A box with much text is none of the site's own, although it promotes somewhere."""
    part = f"<div class=part>{BODY}<p>Subscribe now and read on.</p>{paragraphs(*(t[::-1] + '.' for t in TEXTS))}</div>"
    assert set(TEXTS) < set(own(f"<div class=part2>{paragraphs(FIRST * 9)}</div>{part}"))


def test_button() -> None:
    """A line that is one link to the site's own service is a button, and no paragraph; in a list it is an item."""
    assert own(paragraphs(FIRST, '<a href="/x">Example on Whatsapp</a>', SECOND)) == [FIRST, SECOND]
    item = '<ul><li><a href="/x">Example on Whatsapp</a></li></ul>'
    assert own(paragraphs(FIRST) + item + paragraphs(SECOND)) == [FIRST, "Example on Whatsapp", SECOND]


def test_middle() -> None:
    """Italics between paragraphs stay; promotions go there, too."""
    assert own(paragraphs(FIRST) + "<p><em>The sun came out.</em></p>" + paragraphs(SECOND)) == [
        FIRST,
        "The sun came out.",
        SECOND,
    ]
    assert own(paragraphs(FIRST, "Follow us on the wireless.", SECOND)) == [FIRST, SECOND]


SELECTED = [
    pytest.param("<p>By Ann Lee</p>" + BODY, [], [], id="byline above"),
    pytest.param("<p>5 May</p><h2>The night</h2>" + BODY, [("subheading", "The night")], [], id="heading"),
    pytest.param("<p>It rained for nine days.</p>" + BODY, [], [], id="a short line above"),
    pytest.param("<p>It rained for nine whole days.</p>" + BODY, [("paragraph", "It rained for nine whole days.")], [],
                 id="a sentence above"),
    pytest.param("<h1>River rises</h1>" + BODY, [], [], id="the headline"),
    pytest.param(BODY + "<p>Ann Lee</p>", [], [], id="signature"),
    pytest.param(BODY + "<p>It never came back to the valley.</p>", [],
                 [("paragraph", "It never came back to the valley.")], id="a sentence below"),
    pytest.param(BODY + "<ul><li>Mud</li></ul>", [], [("list_item", "Mud")], id="list below"),
    pytest.param(BODY + "<p>Ann Lee</p><ul><li>Mud</li></ul>", [], [], id="list behind a signature"),
    pytest.param(BODY + '<ul><li><a href="/x">The dam that was never built</a></li></ul>', [], [], id="links below"),
    pytest.param(BODY + "<div><h3>Our letter</h3><form><p>Mail</p></form></div>", [], [], id="title of a form"),
    pytest.param(BODY + f'<div class="box"><p>{FIRST[::-1]}.</p></div>', [], [], id="a fact box"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "above", "below"), SELECTED)
def test_selected(markup: str, above: list[tuple[str, str]], below: list[tuple[str, str]]) -> None:
    """Above the body stand byline and date, below it signatures and links; whole sentences are of it."""
    assert selected(markup) == [*above, *(("paragraph", text) for text in TEXTS), *below]


HEADINGS = [
    ("<p><b>The night</b></p>", "subheading"),
    ("<p><strong>The</strong> <b>night</b></p>", "subheading"),
    ('<p class="crosshead">The night</p>', "subheading"),
    ("<p><b>The night was long.</b></p>", "paragraph"),
    ("<p><b>The night</b> was long</p>", "paragraph"),
    ("<p><b>Lee:</b></p>", "paragraph"),
    ('<p><b>The <a href="/x">night</a></b></p>', "paragraph"),
    (f"<p><b>{'Rain ' * 30}</b></p>", "paragraph"),
]


@pytest.mark.parametrize(("markup", "kind"), HEADINGS)
def test_bold_headings(markup: str, kind: str) -> None:
    """A short line all in bold, or named a heading, is one, unless it ends or goes on like a sentence."""
    assert selected(paragraphs(FIRST, SECOND) + markup + paragraphs(THIRD, FOURTH))[2][0] == kind


def test_layout() -> None:
    """Where cells hold most of the text they are paragraphs; where they hold figures beside it they are cells."""
    cells = "".join(f"<tr><td>{text}</td></tr>" for text in TEXTS)
    assert {kind for kind, _ in selected(f"<table>{cells}</table>")} == {"paragraph"}
    mixed = selected(f"{paragraphs(FIRST, SECOND)}<table><tr><td>4 m</td></tr></table>{paragraphs(THIRD, FOURTH)}")
    assert ("table_cell", "4 m") in mixed


def test_lists() -> None:
    """A body that is one list keeps all of its items."""
    items = "".join(f"<li>{text}</li>" for text in TEXTS)
    assert selected(f"<ol>{items}</ol>") == [("list_item", text) for text in TEXTS]


PIECES = st.sampled_from(
    [f"<p>{text}</p>" for text in (*TEXTS, "Rain.", "Follow us on the wireless.")]
    + ["<h2>Night</h2>", "<blockquote>We are wet.</blockquote>", "<div>", "</div>", "<ul><li>Mud</li></ul>", "<b>x</b>"]
)


@given(st.lists(PIECES, max_size=20))
def test_nothing_is_added(pieces: list[str]) -> None:
    """Whatever the markup: each step takes blocks away and adds none; doing it again changes nothing."""
    chunks = chunks_of("".join(pieces))
    looks = [kind_of(chunk) for chunk in chunks]
    once = without_repeats(looks, chunks)
    last = without_promotions(once, chunks, ENGLISH)
    for before, after in ((looks, once), (once, last)):
        assert all(new in (None, old) for old, new in zip(before, after, strict=True))
    assert without_promotions(last, chunks, ENGLISH) == last
