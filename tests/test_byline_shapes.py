"""Byline and date under the headline, marked up in the ways of many publishers, in many languages."""

import html

import pytest

from local_pages import DAY, PAGES, URL, Local
from pages import structure

#: What stands between headline and text; "byline" and "day" as printed, "name" alone, "by" what stands before it.
SHAPES = {
    "in one line": "<p class='byline'>{byline} | {day}</p>",
    "an author's box and a time": (
        "<div><span class='author'>{byline}</span> <time datetime='2024-05-14'>{day}</time></div>"
    ),
    "a link to the author": "<p><a rel='author' href='/a/x'>{name}</a></p><time>{day}</time>",
    "microdata": (
        "<p itemprop='author' itemscope><span itemprop='name'>{name}</span></p>"
        "<time itemprop='datePublished' datetime='2024-05-14'>{day}</time>"
    ),
}
#: Ways that need a word such as "By" before the name.
WORDED = {
    "with a dash": "<div class='meta'>{byline} – {day}</div>",
    "two spans": "<div class='info'><span>{byline}</span><span>{day}</span></div>",
    "the name alone linked": "<p>{by}<a href='/authors/x'>{name}</a></p><p>{day}</p>",
    "two plain paragraphs": "<p>{byline}</p><p>{day}</p>",
    "bold, with a line break": "<p><b>{byline}</b><br>{day}</p>",
    "a list": "<ul class='article-info'><li>{byline}</li><li>{day}</li></ul>",
}
#: A date that ends with a full stop makes a line look like a sentence.
UNREAD = {("hu", "an author's box and a time")}


def parse(local: Local, shape: str) -> tuple[list[str], bool, str]:
    """The authors, whether the day is right, and the text of a page."""
    top = shape.format(
        byline=local.byline, day=local.shown, name=local.author, by=local.byline.partition(local.author)[0]
    )
    texts = "".join(f"<p>{html.escape(text)}</p>" for text in local.texts)
    article = structure.parse(
        f'<!doctype html><html lang="{local.language}"><head><meta charset="utf-8">'
        f"<title>{local.headline}</title></head><body>"
        f"<article><h1>{local.headline}</h1>{top}{texts}</article></body></html>",
        url=URL,
    )
    is_day = article.published is not None and article.published.date() == DAY
    return [author.name for author in article.authors], is_day, article.text


@pytest.mark.parametrize("name", SHAPES)
def test_shapes(name: str) -> None:
    """Author and day are told, and the line that tells them is no text, in every language."""
    for local in PAGES:
        if (local.language, name) not in UNREAD:
            assert parse(local, SHAPES[name]) == ([local.author], True, "\n\n".join(local.texts)), local.language


@pytest.mark.parametrize("name", WORDED)
def test_words_before_the_name(name: str) -> None:
    """So they are without any telling name of a box, where a word stands before the author."""
    for local in PAGES:
        if not local.byline.startswith(local.author):
            assert parse(local, WORDED[name]) == ([local.author], True, "\n\n".join(local.texts)), local.language


@pytest.mark.xfail(reason="a date that ends with a full stop makes the line look like a sentence", strict=True)
@pytest.mark.parametrize(("language", "name"), sorted(UNREAD))
def test_unread(language: str, name: str) -> None:
    """What is known to be misread stays here until it is not."""
    (local,) = (local for local in PAGES if local.language == language)
    assert parse(local, SHAPES[name])[2] == "\n\n".join(local.texts)


NAMES = [("zh", "欧阳华"), ("zh", "李娜"), ("ko", "오한나"), ("ja", "大野花子"), ("en", "Bo Ek")]


@pytest.mark.parametrize(("language", "name"), NAMES)
def test_short_names(language: str, name: str) -> None:
    """Names of two and three signs are names, in scripts that say much with few."""
    (local,) = (local for local in PAGES if local.language == language)
    for shape in SHAPES.values():
        assert parse(local._replace(author=name, byline=name), shape)[0] == [name]
