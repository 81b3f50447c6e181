"""Readers' words behind an article are none of its own, whatever names their boxes have or lack."""

import pytest

from newsstruct.languages import codes, table
from newsstruct.structure.comments import is_comments_heading, without_comments
from newsstruct.structure.kinds import kind_of
from outlines import chunk_of, chunks_of
from pages import FIRST, FOURTH, SECOND, TEXTS, THIRD, paragraphs, read

COMMENT = (
    "<div><div><b>Lars</b> <i>May 15 at 9:02</i></div><p>I was there and saw nobody.</p><a href=#r>Reply</a></div>"
)
BODY = paragraphs(*TEXTS)

HEADINGS = [
    ("en", "<h3>3 comments</h3>"),
    ("en", "<div>Comments (12)</div>"),
    ("en", "<h2>Comments</h2>"),
    ("en", "<p>Leave a Reply</p>"),
    ("de", "<h3>Kommentar schreiben</h3>"),
    ("fr", "<h3>2 commentaires</h3>"),
    ("es", "<div>Deja un comentario</div>"),
    ("pt", "<h3>Deixe uma resposta</h3>"),
    ("it", "<div>5 commenti</div>"),
    ("nl", "<h4>7 reacties</h4>"),
    ("sv", "<h4>Lämna en kommentar</h4>"),
    ("pl", "<h3>Komentarze (4)</h3>"),
    ("ru", "<div>12 комментариев</div>"),
    ("uk", "<h3>Залишити коментар</h3>"),
    ("tr", "<h3>Yorumlar</h3>"),
    ("el", "<h3>Αφήστε ένα σχόλιο</h3>"),
    ("ar", "<h3>اترك تعليقا</h3>"),
    ("he", "<h3>3 תגובות</h3>"),
    ("ja", "<h3>コメント（3）</h3>"),
    ("zh", "<h3>发表评论</h3>"),
    ("ko", "<div>댓글 3개</div>"),
    ("vi", "<h3>Bình luận (2)</h3>"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "heading"), HEADINGS)
def test_heading(lang: str, heading: str) -> None:
    """Behind a heading over comments nothing is the article's."""
    article = read(f"<div>{BODY}</div><div>{heading}{COMMENT * 3}</div>", lang=lang)
    assert article.text == "\n\n".join(TEXTS)


OTHERS = [
    "<p><a href=#c>3 comments</a></p>",
    "<p>Comments</p>",
    "<h3>Comments of the mayor on the flood</h3>",
    "<p>He left no comments behind.</p>",
    "<p>12</p>",
]


@pytest.mark.parametrize("markup", OTHERS)
def test_other_words(markup: str) -> None:
    """A word alone that is no heading, and a text that says more, announce no comments."""
    assert not is_comments_heading(chunk_of(markup))


def test_count_under_the_headline() -> None:
    """The number of comments above the text does not end it."""
    article = read(f"<div>3 comments</div><div>{BODY}</div>")
    assert article.text == "\n\n".join(TEXTS)
    dek = f'<p class="dek">{FIRST} {SECOND}</p>'
    article = read(f"{dek}<div>3 comments</div><div class=text>{paragraphs(THIRD, FOURTH)}</div>")
    assert article.text.endswith(f"{THIRD}\n\n{FOURTH}")


def test_invitation_between_paragraphs() -> None:
    """A box that asks for comments amid the text does not end it."""
    box = "<div><h4>Join the conversation</h4></div>"
    article = read(paragraphs(FIRST, SECOND) + box + paragraphs(THIRD, FOURTH))
    assert [p.text for p in article.paragraphs][-1] == FOURTH


def test_beside_the_text_itself() -> None:
    """Comments may stand in the same box as the text: their heading tells them from it."""
    article = read(f"{BODY}<h3>2 comments</h3><p>I was there, and I saw nobody of the council all day long.</p>")
    assert article.text == "\n\n".join(TEXTS)


def test_kinds_before_are_kept() -> None:
    """What stands before the comments keeps its kind."""
    chunks = chunks_of(f"{BODY}<h3>3 comments</h3>{COMMENT}")
    looks = [kind_of(chunk) for chunk in chunks]
    kinds = without_comments(looks, chunks)
    assert (kinds[: len(TEXTS)], set(kinds[len(TEXTS) :])) == (looks[: len(TEXTS)], {None})


@pytest.mark.parametrize("code", codes("structure"))
def test_words(code: str) -> None:
    """Headings are found in any case: the tables have them in lower case, without their number."""
    for words in table(code, "structure").get("comment_headings", ()):
        assert words == words.lower().strip()
        assert is_comments_heading(
            chunk_of(f"<h3>{words.upper() if words.upper().casefold() == words else words} (3)</h3>")
        )
