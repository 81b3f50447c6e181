"""Words behind the article on who wrote it are none of its own."""

import pytest

from newsstruct.languages import codes, table
from newsstruct.structure.about_authors import without_author_notes
from newsstruct.structure.kinds import kind_of
from outlines import chunks_of
from pages import TEXTS, ld, paragraphs, read

BODY = paragraphs(*TEXTS)
BIO = "Ann Lee has written of rivers and fish since 2009, and likes to row on those that she writes of."

ENDS = [
    pytest.param(f"<p>{BIO}</p>", [], id="begins with the name"),
    pytest.param("<p>● Ann Lee is a reporter at the Example</p>", [], id="behind a sign"),
    pytest.param("<p>Our reporter Ann Lee lives in Varn.</p>", [], id="behind a role"),
    pytest.param("<p>Reach Ann Lee at 555-0134.</p>", [], id="how to reach her"),
    pytest.param(f"<h4>Ann Lee</h4><p>{BIO}</p>", [], id="the name as a title"),
    pytest.param("<h3>About the author</h3><p>She has written of rivers since 2009.</p>", [], id="a title"),
    pytest.param("<h3>Über die Autorin</h3><p>Sie schreibt seit 2009.</p>", [], id="a title in another language"),
    pytest.param(f"<p>{BIO}</p><p>Bo Ek is a photographer.</p>", [], id="two authors"),
    pytest.param("<p>Ann Lee: Thank you for your time.</p>", ["Ann Lee: Thank you for your time."], id="who asks"),
    pytest.param("<p>Anna Leeman is the mayor of Varn.</p>", ["Anna Leeman is the mayor of Varn."], id="another name"),
    pytest.param(
        "<p>Nobody had been asked, said the mayor to Ann Lee.</p>",
        ["Nobody had been asked, said the mayor to Ann Lee."],
        id="further on",
    ),
    pytest.param(
        "<h3>The author of it all</h3><p>It rained.</p>", ["The author of it all", "It rained."], id="a heading"
    ),
]


@pytest.mark.parametrize(("markup", "texts"), ENDS)
def test_end(markup: str, texts: list[str]) -> None:
    """What tells of the authors goes, with what stands below its title; the article's last words stay."""
    chunks = chunks_of(BODY + markup)
    kinds = without_author_notes([kind_of(chunk) for chunk in chunks], chunks, ["Ann Lee", "Bo Ek"])
    assert [c.text for c, kind in zip(chunks, kinds, strict=True) if kind is not None] == [*TEXTS, *texts]


def test_amid_the_text() -> None:
    """An author who is named amid the text stays there."""
    markup = paragraphs(TEXTS[0], BIO, *TEXTS[1:])
    chunks = chunks_of(markup)
    kinds = [kind_of(chunk) for chunk in chunks]
    assert without_author_notes(kinds, chunks, ["Ann Lee"]) == kinds


def test_organisations() -> None:
    """What an agency or the publisher is said to be may well be the article's."""
    chunks = chunks_of(BODY + "<p>Example has asked for more.</p>")
    kinds = [kind_of(chunk) for chunk in chunks]
    assert without_author_notes(kinds, chunks, ["Example"]) == kinds


def test_page() -> None:
    """The authors are those that the page declares."""
    head = ld({"@type": "NewsArticle", "author": {"@type": "Person", "name": "Ann Lee"}})
    article = read(f"<div>{BODY}</div><div><h4>Ann Lee</h4><p>{BIO}</p></div>", head=head)
    assert article.text == "\n\n".join(TEXTS)


@pytest.mark.parametrize("code", codes("structure"))
def test_tables(code: str) -> None:
    """Titles are looked for in lower case, without a colon."""
    for line in table(code, "structure").get("author_headings", ()):
        assert line == line.lower().strip(" :")
