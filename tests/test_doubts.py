"""A page that is no article says so, and gives no merged text; one whose body is hidden in data gives that."""

import json

import pytest

import newsstruct
from pages import FIRST, HEADLINE, TEXTS, URL, codes, ld, page, paragraphs, read, structure

TEASER = (
    '<article><h2><a href="/news/{n}-a-long-headline-of-a-story">A long headline of story {n}</a></h2>'
    "<p>The river rose again overnight and the bridge at the old mill was closed to all traffic there.</p></article>"
)
INDEX = "".join(TEASER.format(n=n) for n in range(12))


@pytest.mark.parametrize("url", ["https://www.example.org/", "https://www.example.org", "https://example.org/weather/"])
def test_index(url: str) -> None:
    """A front page or a section is no article: no text, and a warning."""
    html = f"<html lang=en><head><title>Example Times</title></head><body><main>{INDEX}</main></body></html>"
    article = structure.parse(html, url=url)
    assert codes(article) == ["index_page"]
    assert article.text == ""
    assert article.body == ()


def test_index_by_its_type() -> None:
    """A page that declares a list of pages is one, whatever its address."""
    html = f"<html><head>{ld({'@type': 'CollectionPage'})}</head><body>{INDEX}</body></html>"
    assert codes(structure.parse(html, url=URL)) == ["index_page"]


def test_article_with_many_teasers_is_an_article() -> None:
    """Teasers under an article do not make it an index."""
    article = read(paragraphs(*TEXTS) + f"<aside>{INDEX}</aside>", ld({"@type": "NewsArticle", "headline": HEADLINE}))
    assert codes(article) == []
    assert [p.text for p in article.paragraphs] == list(TEXTS)


ERRORS = ["404 - Not found", "Error 404", "Page 403", "Seite nicht gefunden", "Page introuvable", "Страница не найдена"]


@pytest.mark.parametrize("title", ERRORS)
def test_error_page(title: str) -> None:
    """An error page has no article's text."""
    notice = "<p>The page that you are looking for has moved, or it never existed. Try the search instead, please.</p>"
    html = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{notice * 3}</body></html>"
    article = structure.parse(html, url=URL)
    assert codes(article) == ["error_page"]
    assert article.text == ""


def test_a_number_does_not_make_an_error() -> None:
    """An article about 404 households is an article."""
    html = page(paragraphs(*TEXTS), ld({"@type": "NewsArticle"}), headline="404 households leave their homes")
    assert codes(structure.parse(html, url=URL)) == []


def test_gallery() -> None:
    """Pictures with a line each are a gallery."""
    figure = '<figure><img src="/{n}.jpg"><figcaption>Picture {n}</figcaption></figure><p>The mill, seen from {n}.</p>'
    article = read("".join(figure.format(n=n) for n in range(9)), ld({"@type": "NewsArticle"}))
    assert codes(article)[0] in ("gallery", "no_body")


EMPTY = ["", " ", "no markup at all", "<html></html>", "<p></p>", "{}", "%PDF-1.4", "\0\0\0", "<<<>>>", "&amp;"]


@pytest.mark.parametrize("html", EMPTY)
def test_next_to_nothing(html: str) -> None:
    """Nothing gives an article without text, and a warning that says so."""
    article = newsstruct.parse(html)
    assert article.text in ("", html.strip())
    assert codes(article)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We use cookies.", []),
        ("川の水位が一晩でまた上がり、古い水車の橋は通行止めになったと町は発表した。" * 2, ["no_body"]),
        ("川の水位が一晩でまた上がり、古い水車の橋は通行止めになったと町は発表した。" * 3, []),
        ("The river rose again overnight, and the bridge at the old mill was closed. " * 2, ["no_body"]),
        ("The river rose again overnight, and the bridge at the old mill was closed. " * 3, []),
    ],
)
def test_how_little_is_none(text: str, want: list[str]) -> None:
    """A page that does not declare itself needs as much text to be one as any, whatever the script it is in."""
    article = structure.parse(f"<html><body><h1>River</h1><p>{text}</p></body></html>")
    assert codes(article) == (want if article.text else ["no_body"])
    assert [w.message.startswith("There is hardly any running text") for w in article.warnings] == [
        bool(article.text) for _ in article.warnings
    ]


LOCKED = [
    (ld({"@type": "NewsArticle", "isAccessibleForFree": False}), True),
    (ld({"@type": "NewsArticle", "isAccessibleForFree": "False"}), True),
    (ld({"@type": "NewsArticle", "isAccessibleForFree": "http://schema.org/False"}), True),
    ('<meta property="article:content_tier" content="locked">', True),
    (ld({"@type": "NewsArticle", "isAccessibleForFree": True}), False),
    (ld({"@type": "NewsArticle", "isAccessibleForFree": [{}]}), False),
    (ld({"@type": "Product", "isAccessibleForFree": False}), False),
    ('<meta property="article:content_tier" content="metered">', False),
    ("", False),
]


@pytest.mark.parametrize(("head", "locked"), LOCKED)
def test_not_free(head: str, locked: bool) -> None:
    """An article that is declared to be for subscribers says so, and keeps what the page has of it."""
    article = read(paragraphs(*TEXTS), head)
    assert (codes(article), len(article.paragraphs)) == (["not_free"] if locked else [], 4)


def test_a_short_declared_article_is_one() -> None:
    """What declares itself an article may be short."""
    assert codes(read(paragraphs(FIRST), ld({"@type": "NewsArticle"}))) == []


HIDDEN = "\n\n".join(TEXTS)
BODIES = [
    (ld({"@type": "NewsArticle", "articleBody": HIDDEN}), TEXTS),
    (ld({"@type": "NewsArticle", "articleBody": "".join(f"<p>{t}</p>" for t in TEXTS)}), TEXTS),
    (
        '<script id="__NEXT_DATA__" type="application/json">'
        + json.dumps({"props": {"page": {"blocks": [{"type": "text", "html": f"<p>{t}</p>"} for t in TEXTS]}}})
        + "</script>",
        TEXTS,
    ),
    (f"<script>window.__STATE__ = {json.dumps({'story': {'paragraphs': list(TEXTS)}})};</script>", TEXTS),
    ("<script>var x = 1;</script>", ()),
]


@pytest.mark.parametrize(("script", "want"), BODIES)
def test_hidden_body(script: str, want: tuple[str, ...]) -> None:
    """Where a page shows nothing, the text comes from the data that a script would show."""
    article = structure.parse(f"<html lang=en><head>{script}</head><body><div id=root></div></body></html>", url=URL)
    assert tuple(p.text for p in article.paragraphs) == want


def test_shown_body_wins() -> None:
    """What the page shows is its text, however much more its data hold."""
    other = "\n".join(f"{text} {n}." for n, text in enumerate(TEXTS * 5))
    article = read(paragraphs(*TEXTS), ld({"@type": "NewsArticle", "articleBody": other}))
    assert tuple(p.text for p in article.paragraphs) == TEXTS
