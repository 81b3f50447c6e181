"""A text that stands with a picture alone, apart from the body's text, is its caption, whatever its names."""

import pytest

from newsstruct.structure.captions import unnamed_captions
from newsstruct.structure.kinds import kind_of
from outlines import chunks_of
from pages import FIRST, FOURTH, SECOND, TEXTS, THIRD, paragraphs, read

CAPTION = "The old mill in winter, before the roof was closed off for good by the fire brigade."
BODY = paragraphs(*TEXTS)
LONG = f"{FIRST} {SECOND}"


def captions(markup: str) -> list[str]:
    """The texts that are captions by their place."""
    chunks = chunks_of(markup)
    return [chunks[i].text for i in sorted(unnamed_captions(chunks, [kind_of(chunk) for chunk in chunks]))]


FOUND = [
    pytest.param(f"<div><img src=/a.jpg><p>{CAPTION}</p></div>", [CAPTION], id="caption"),
    pytest.param(f"<div><img src=/a.jpg>{CAPTION}</div>", [CAPTION], id="bare text"),
    pytest.param(f"<div><img src=/a.jpg><p>{CAPTION}</p><p>Ann Lee</p></div>", [CAPTION, "Ann Lee"], id="and credit"),
    pytest.param(f"<div><div><img src=/a.jpg></div><div>{CAPTION}</div></div>", [CAPTION], id="each in a box"),
    pytest.param("<p><img src=/a.jpg></p><p><em>The mill. (Ann Lee)</em></p>", ["The mill. (Ann Lee)"],
                 id="in italics"),
    pytest.param(f"<p><img src=/a.jpg></p><p><em>{CAPTION}</em></p>", [], id="a sentence in italics"),
    pytest.param("<p><img src=/a.jpg></p><p><em>The</em> mill.</p>", [], id="a word in italics"),
    pytest.param(f"<img src=/a.jpg><p>{CAPTION}</p>", [], id="beside the paragraphs"),
    pytest.param(f"<p><img src=/a.jpg>{CAPTION}</p>", [], id="a paragraph with a picture"),
    pytest.param(f"<div><img src=/a.jpg><p>{LONG}</p></div>", [], id="too long"),
    pytest.param(f"<div><p>{CAPTION}</p><img src=/a.jpg></div>", [], id="before the picture"),
    pytest.param(f"<div><img src=/a.jpg><h3>Mud</h3><p>{CAPTION}</p></div>", [], id="with a title"),
    pytest.param(f"<div><img src=/a.jpg><p><a href=/1>{CAPTION}</a></p></div>", [], id="a link"),
    pytest.param(f"<div><iframe src=/a></iframe><p>{CAPTION}</p></div>", [], id="a frame"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "texts"), FOUND)
def test_found(markup: str, texts: list[str]) -> None:
    """A few words behind a picture in a box of their own are its caption; titles, links and long texts are none."""
    assert captions(BODY + markup + BODY) == texts


def test_text_before_a_picture_at_the_top() -> None:
    """What stands before a picture in its box is no caption, where the page begins with it, too."""
    assert captions(f"<div><p>{CAPTION}</p><img src=/a.jpg></div>{BODY}{BODY}") == []


def test_pieces_with_pictures() -> None:
    """Where much of the article stands in boxes with a picture each, the texts in them are the article's."""
    pieces = "".join(f"<div><img src=/{i}.jpg><p>{text}</p></div>" for i, text in enumerate(TEXTS))
    assert captions(paragraphs(FIRST[::-1] + ".") + pieces) == []


def test_lead_picture() -> None:
    """The caption of the picture over the text is neither dek nor paragraph."""
    article = read(f"<div><img src=/a.jpg width=900><p>{CAPTION}</p></div>{BODY}")
    assert (article.dek, article.text) == (None, "\n\n".join(TEXTS))


def test_between_paragraphs() -> None:
    """Nor is that of a picture amid the text."""
    article = read(f"{paragraphs(FIRST, SECOND)}<div><img src=/a.jpg><p>{CAPTION}</p></div>{paragraphs(THIRD, FOURTH)}")
    assert [block.kind for block in article.body] == ["paragraph", "paragraph", "image", "paragraph", "paragraph"]
