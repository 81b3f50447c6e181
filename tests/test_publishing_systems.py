"""Pages as widespread publishing systems make them are read as readers see them, each with its own names or none.

The pages in `systems` are of our own writing; they imitate the elements and class names of such systems.
"""

from pathlib import Path

import pytest

import newsstruct
from newsstruct import Article

FOLDER = Path(__file__).parent / "systems"
URL = "https://courier.example/news/hall-closes"
HEADLINE = "Council of Varn votes to close leaking swimming hall"
#: The sentences of the story; a page has some of them.
STORY = (
    "The council of Varn voted on Tuesday night to close the old swimming hall, which has leaked for more than a decade"
    " and swallows a third of the town's budget for sport.",
    "Nine of the fifteen members backed the plan; five were against it, and one of them left the room before the vote"
    " was taken.",
    "“We have put this off for twelve years, and each of them has cost us more than the one before,” said Karin Dahl,"
    " who has led the council since 2018.",
    "Under the plan, a new pool is to be built beside the school by 2027, with four lanes instead of six.",
    "Swimming clubs fear that they will have nowhere to train for two winters.",
    "Petter Noll, the coach of the youth team, told reporters outside the hall that half of his swimmers would have to"
    " give up the sport.",
    "A petition against the closure gathered more than two thousand names within a week, most of them from parents.",
    "The mayor said that she would meet the clubs on Friday, and that no decision was ever beyond repair.",
)
#: One letter for each kind of block; a paragraph of the story is its place there.
LETTERS = {"subheading": "h", "list_item": "l", "quote": "q", "table_cell": "c", "cross_link": "x", "paragraph": "p"}

#: A page, and its blocks but for pictures.
PAGES = [
    ("amp", "0 1 2 3 4"),
    ("arc", "0 1 x 2 3 4"),
    ("blogger", "0 1 2 3 4"),
    ("boxes-with-a-heading", "0 1 2 3 4 5"),
    ("boxes-without-names", "0 1 2 3 4 5"),
    ("component-blocks", "0 1 x x 2 h 3 4"),
    ("drupal", "0 1 2 h 3 4"),
    ("elementor", "0 1 2 3 4"),
    ("gallery", "0 1"),
    ("ghost", "0 1 2 3 x 4"),
    ("hashed-classes", "0 1 2 3 4 5"),
    ("line-breaks", "0 1 x 2 3 4"),
    ("live-blog", "h 7 h 6 h 0 1"),
    pytest.param("medium", "0 1 2 h 3 x 4", marks=pytest.mark.xfail(reason="a card with headings and text: no title")),
    ("more-comments-than-text", "0 1 2 3"),
    ("next-story-below", "0 1 2 3"),
    ("sidebar-first", "0 1 2 3"),
    ("squarespace", "0 1 2 3 4"),
    ("substack", "0 1 2 3 4 5"),
    pytest.param("tables-of-2002", "0 1 2 3 4", marks=pytest.mark.xfail(reason="a picture's cell holds its caption")),
    ("two-equal-boxes", "0 1 2 3 4"),
    ("utility-classes", "0 1 x 2 3 4"),
    ("wix", "0 1 2 3 4"),
    ("wordpress-blocks", "0 1 2 h 3 x 4 5"),
    ("wordpress-classic", "0 1 x 2 3 4"),
]

#: A page, its authors, its day, its dek.
HEADS = [
    ("amp", ["Anna Berg"], "2024-05-14", None),
    ("arc", ["Anna Berg"], "2024-05-14", "Clubs fear for their swimmers as the town waits for a grant from the county"),
    ("blogger", ["Anna Berg"], "2024-05-14", None),
    pytest.param("component-blocks", ["Anna Berg"], "2024-05-14", None,
                 marks=pytest.mark.xfail(reason="neither the name nor its box says that it is an author's")),
    ("drupal", ["Anna Berg"], "2024-05-14", None),
    ("elementor", ["Anna Berg"], "2024-05-14", None),
    ("ghost", ["Anna Berg"], "2024-05-14",
     "Swimmers will have nowhere to train for two winters, and the town waits for money from the county."),
    ("line-breaks", [], "2024-05-14", None),
    pytest.param("medium", ["Anna Berg"], "2024-05-14", "A town argues about what to keep and what to let go of",
                 marks=pytest.mark.xfail(reason="neither the name nor its box says that it is an author's")),
    ("squarespace", ["Anna Berg"], "2024-05-14", None),
    ("substack", ["Anna Berg"], "2024-05-14", "Nine of fifteen members want a new pool beside the school"),
    ("utility-classes", ["Anna Berg"], "2024-05-14",
     "The hall has leaked for more than ten years, and clubs fear for their future."),
    ("wordpress-blocks", ["Anna Berg"], "2024-05-14", None),
    ("wordpress-classic", ["Anna Berg"], "2024-05-14",
     "The hall has leaked for more than ten years, and clubs fear for their future."),
]  # fmt: skip

reader = newsstruct.Parser(annotators=(), sites=())


def opened(name: str) -> Article:
    return reader.parse((FOLDER / f"{name}.html").read_bytes(), url=URL)


def line(article: Article) -> str:
    """The blocks but for pictures, as in `PAGES`."""
    letters = (
        str(STORY.index(block.text)) if getattr(block, "text", None) in STORY else LETTERS[block.kind]
        for block in article.body
        if block.kind in LETTERS
    )
    return " ".join(letters)


@pytest.mark.parametrize(("name", "blocks"), PAGES)
def test_blocks(name: str, blocks: str) -> None:
    """The story's paragraphs are whole and in order, and nothing else of the page is text."""
    assert line(opened(name)) == blocks


@pytest.mark.parametrize("name", [path.stem for path in sorted(FOLDER.glob("*.html"))])
def test_headline(name: str) -> None:
    """The headline is found on each of the pages, without the site's name."""
    assert opened(name).headline == HEADLINE


@pytest.mark.parametrize(("name", "authors", "day", "dek"), HEADS)
def test_head(name: str, authors: list[str], day: str, dek: str | None) -> None:
    """Authors, day and dek are what stands between headline and text."""
    article = opened(name)
    assert [author.name for author in article.authors] == authors
    assert (str(article.published)[:10], article.dek) == (day, dek)


def test_no_page_is_forgotten() -> None:
    """Each page has its line in the table."""
    tabled = [row.values[0] if hasattr(row, "values") else row[0] for row in PAGES]
    assert tabled == sorted(path.stem for path in FOLDER.glob("*.html"))
