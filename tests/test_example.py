"""The bundled page gives the article that it holds, the whole article, and nothing but the article."""

import json
from pathlib import Path
from typing import Any

import pytest

import newsstruct
from newsstruct.examples import example_page

EXPECTED: dict[str, Any] = json.loads((Path(__file__).parent / "example.json").read_text(encoding="utf-8"))
FIELDS = [
    "url",
    "canonical_url",
    "headline",
    "dek",
    "kicker",
    "byline",
    "authors",
    "publisher",
    "section",
    "keywords",
    "published",
    "modified",
    "dateline",
    "warnings",
]
#: Words of the page that stand around the article, one phrase for each of its boxes.
AROUND = [
    "Skip to the story",
    "Sign in",
    "Breadcrumb",
    "Home",
    "Asha Varma",
    "Published",
    "IST",
    "Share",
    "Copy link",
    "Smoke over Severodonetsk",
    "Example Photo Agency",
    "Advertisement",
    "dataLayer",
    "Also read",
    "Zelensky promises reforms",
    "Donetsk under siege",
    "five minutes",
    "inbox",
    "terms of use",
    "Topics",
    "What do you think",
    "moderators",
    "More from",
    "Grain ships",
    "Most read",
    "Monsoon",
    "Get the app",
    "Careers",
    "All rights reserved",
    "cookies",
]


@pytest.fixture(scope="module")
def article() -> newsstruct.Article:
    page = example_page()
    return newsstruct.parse(page.html, url=page.url)


def stripped(article: newsstruct.Article) -> list[dict[str, Any]]:
    """The body without pictures, offsets and inline links."""
    drop = ("start", "end", "links")
    blocks = [block for block in article.to_dict()["body"] if block["kind"] != "image"]
    return [{key: value for key, value in block.items() if key not in drop} for block in blocks]


@pytest.mark.parametrize("field", FIELDS)
def test_field(article: newsstruct.Article, field: str) -> None:
    """Each field is what the page says, byline without the line's dates, headline without the site's name."""
    assert article.to_dict()[field] == EXPECTED[field]


def test_language(article: newsstruct.Article) -> None:
    """The page is in English, be it that of India or plain."""
    assert (article.language or "").split("-")[0] == "en"


def test_body(article: newsstruct.Article) -> None:
    """Nine paragraphs and two cross-links, word for word and in the page's order."""
    assert stripped(article) == EXPECTED["body"]


def test_text(article: newsstruct.Article) -> None:
    """The text is the paragraphs and only they, with a blank line between them."""
    assert article.text == "\n\n".join(b["text"] for b in EXPECTED["body"] if b["kind"] == "paragraph")


@pytest.mark.parametrize("words", AROUND)
def test_around(article: newsstruct.Article, words: str) -> None:
    """What stands around the article on the page does not get into its text."""
    assert words in example_page().html.decode()
    assert words not in article.text


def test_inline_link(article: newsstruct.Article) -> None:
    """A link inside a paragraph is no cross-link; the paragraph keeps it with the words that are linked."""
    links = [(article.text[k.start : k.end], k.url) for p in article.paragraphs for k in p.links]
    assert links == [(link["text"], link["url"]) for link in EXPECTED["inline_links"]]


def test_picture(article: newsstruct.Article) -> None:
    """The picture above the text comes first in the body, with caption and credit apart."""
    assert article.body[0].kind == "image"
    shown = [{key: getattr(image, key) for key in ("url", "alt", "caption", "credit")} for image in article.images]
    assert shown == EXPECTED["images"]


def test_without_address(article: newsstruct.Article) -> None:
    """A saved page whose address is not given is read by the address that it declares."""
    saved = newsstruct.parse(example_page().html)
    assert saved.body == article.body


def test_as_plain_text(article: newsstruct.Article) -> None:
    """The same article as plain text has the same paragraphs, and its "Also read" lines are cross-links."""
    lines = [b["text"] if b["kind"] == "paragraph" else f"{b['label']} | {b['title']}" for b in EXPECTED["body"]]
    plain = newsstruct.parse_text("\n\n".join(lines))
    assert plain.text == article.text
    assert [block.kind for block in plain.body] == [block["kind"] for block in EXPECTED["body"]]
    assert [(c.label, c.title) for c in plain.cross_links] == [(c.label, c.title) for c in article.cross_links]
