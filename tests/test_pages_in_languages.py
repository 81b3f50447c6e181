"""One local page in many languages: its labels, names and dates are read in each, and what pages add is left out."""

import newsstruct
from local_pages import DAY, PAGES, URL, Local, each_page, page
from pages import structure

PARSED = {local.language: structure.parse(page(local).encode(), url=URL) for local in PAGES}


@each_page
def test_text(local: Local) -> None:
    """The paragraphs are the article's text, and nothing that the page adds is."""
    assert PARSED[local.language].text == "\n\n".join(local.texts)


@each_page
def test_cross_link(local: Local) -> None:
    """A line that a label announces is a cross-link in its place: behind the first paragraph."""
    article = PARSED[local.language]
    (link,) = article.cross_links
    assert (link.label, link.title) == (local.label.rstrip(" :：").strip(), local.title)
    assert article.body.index(link) == 1


@each_page
def test_head(local: Local) -> None:
    """Headline and language are those of the page."""
    article = PARSED[local.language]
    assert (article.headline, article.language) == (local.headline, local.language)


@each_page
def test_author(local: Local) -> None:
    """The author is named without the words and the office around the name."""
    article = PARSED[local.language]
    assert [author.name for author in article.authors] == [local.author]
    assert article.byline == local.byline


@each_page
def test_published(local: Local) -> None:
    """The day is that printed on the page."""
    published = PARSED[local.language].published
    assert published
    assert published.date() == DAY


@each_page
def test_as_plain_text(local: Local) -> None:
    """A line with a label in plain text is the same cross-link."""
    first, second, third = local.texts
    line = f"{local.label.rstrip(' :：')} | {local.title}"
    article = newsstruct.parse_text("\n\n".join((first, line, second, third)), language=local.language)
    assert [link.title for link in article.cross_links] == [local.title]
    assert article.text == "\n\n".join(local.texts)
