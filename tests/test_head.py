"""Kicker, dek and byline are what stands around the headline, each told from the other and from the body."""

import pytest

import newsstruct
from pages import FIRST, HEADLINE, TEXTS, ld, paragraphs, read, structure

DEK = "The council has closed the bridge at the old mill, and forty households were asked to leave."
LONG = DEK + " " + " ".join(TEXTS) + " " + " ".join(TEXTS)


def described(text: str) -> str:
    return f'<meta name="description" content="{text}">'


FOUND = [
    pytest.param(f'<p class="dek">{DEK}</p>', "", id="named dek"),
    pytest.param(f'<p class="standfirst">{DEK}</p>', "", id="standfirst"),
    pytest.param(f'<div class="article__lead">{DEK}</div>', "", id="lead"),
    pytest.param(f'<div class="intro"><p>{DEK}</p></div>', "", id="paragraph in an intro"),
    pytest.param(f'<p class="vorspann">{DEK}</p>', "", id="vorspann"),
    pytest.param(f'<p class="chapeau">{DEK}</p>', "", id="chapeau"),
    pytest.param(f'<p class="entradilla">{DEK}</p>', "", id="entradilla"),
    pytest.param(f'<h2 class="subtitle">{DEK}</h2>', "", id="subtitle"),
    pytest.param(f"<h2>{DEK}</h2>", "", id="heading under the headline"),
    pytest.param(f"<div><h2>{DEK}</h2></div>", "", id="heading in a box"),
    pytest.param(f'<div class="x">{DEK}</div>', "", id="sentence that stands where the body does not"),
    pytest.param(f'<div class="x">{DEK}</div>', described(DEK), id="declared"),
    pytest.param(f'<div class="x">{DEK}</div>', described(DEK[:60] + "..."), id="declared in part"),
    pytest.param(f"<h2>{DEK.rstrip('.')}</h2>", described(DEK), id="without a full stop"),
    pytest.param(f'<p class="teaser-lead">{DEK}</p>', "", id="a doubtful name beside a good one"),
    pytest.param(f'<div class="byline">By Ann Lee</div><p class="dek">{DEK}</p>', "", id="behind the byline"),
    pytest.param(f'<div class="date">5 May 2024</div><p class="dek">{DEK}</p>', "", id="behind the date"),
    pytest.param(
        f'<figure><img src="a.jpg"><figcaption>The mill.</figcaption></figure><p class="dek">{DEK}</p>',
        "",
        id="behind the picture",
    ),
    pytest.param(
        f'<p class="dek">Follow us on Example for more, as it happens.</p><p class="dek">{DEK}</p>',
        "",
        id="behind a promotion",
    ),
]


@pytest.mark.parametrize(("html", "head"), FOUND)
def test_dek(html: str, head: str) -> None:
    """The dek is the sentence or two under the headline: named so, declared so, or apart from the body."""
    article = read(f'{html}<div class="article-text">{paragraphs(*TEXTS)}</div>', head=head)
    assert article.dek is not None
    assert article.dek.rstrip(".") == DEK.rstrip(".")
    assert article.provenance["dek"].origin == "page"
    assert [p.text for p in article.paragraphs] == list(TEXTS)


UNDER_TITLE = [
    pytest.param("<h2>The bridge at the old mill is closed, and forty households leave</h2>", True, id="second title"),
    pytest.param(
        "<p>Floods</p><h3>The bridge at the old mill is closed, and forty households leave</h3>", True, id="one between"
    ),
    pytest.param("<h2>The bridge at the old mill</h2>", False, id="short, as titles of sections are"),
    pytest.param(
        "<h2>By Ann Lee and Bo Ek, with reporting by Cy Day in Varn and Dee Orr in Sund</h2>", False, id="names"
    ),
    pytest.param(
        f"<p>{FIRST}</p><h2>The bridge at the old mill is closed, and forty households leave</h2>",
        False,
        id="behind a paragraph",
    ),
    pytest.param(
        f"<h2>The bridge at the old mill is closed, and forty households leave</h2><p class=dek>{DEK}</p>",
        False,
        id="a named dek behind it",
    ),
]


@pytest.mark.parametrize(("html", "is_dek"), UNDER_TITLE)
def test_second_title(html: str, is_dek: bool) -> None:
    """A long heading right under the title is the dek, full stop or not, where the page names no other."""
    article = read(html + paragraphs(*TEXTS))
    assert (article.dek == "The bridge at the old mill is closed, and forty households leave") is is_dek


NO_DEK = [
    pytest.param("", id="nothing"),
    pytest.param("<p class='dek'>Too short</p>", id="too short"),
    pytest.param(f"<div class='x'>{LONG}</div>", id="too long"),
    pytest.param(f'<div class="share"><p>{DEK}</p></div>', id="share"),
    pytest.param(f"<figcaption>{DEK}</figcaption>", id="caption"),
    pytest.param(f'<div class="caption">{DEK}</div>', id="named caption"),
    pytest.param(f"<aside><p>{DEK}</p></aside>", id="aside"),
    pytest.param(f'<div class="related"><p>{DEK}</p></div>', id="another article's"),
    pytest.param(f'<p class="dek"><a href="/x">{DEK}</a></p>', id="all link"),
    pytest.param("<ul><li>" + DEK + "</li></ul>", id="item"),
    pytest.param(
        '<div class="x">Sign up for our letter, and read all of this before the others do.</div>', id="promotion"
    ),
    pytest.param('<div class="time">Updated on the fifth of May at a quarter to nine in the evening.</div>', id="time"),
]


@pytest.mark.parametrize("html", NO_DEK)
def test_no_dek(html: str) -> None:
    """Captions, share bars, links, lists and promotions are no dek."""
    article = read(
        f'{html}<div class="article-text">{paragraphs(*TEXTS)}</div>', lang="de" if "Abonn" in html else "en"
    )
    assert article.dek is None


def test_first_paragraph() -> None:
    """The first paragraph is no dek where it stands as the others do, be it declared or not."""
    for head in ("", described(FIRST)):
        article = read(paragraphs(*TEXTS), head=head)
        assert article.dek is None
        assert [p.text for p in article.paragraphs] == list(TEXTS)


def test_named_first_paragraph() -> None:
    """A first paragraph that is named a lead is the dek, though it stands as the others do."""
    article = read(f'<p class="lead">{DEK}</p>{paragraphs(*TEXTS)}', head=described(DEK))
    assert article.dek == DEK
    assert [p.text for p in article.paragraphs] == list(TEXTS)


def above(html: str, body: str = "") -> newsstruct.Article:
    """A page with a piece of HTML above the headline."""
    return structure.parse(
        f"<html lang=en><head><title>{HEADLINE}</title></head><body><article><header>{html}<h1>{HEADLINE}</h1></header>"
        f'{body}<div class="article-text">{paragraphs(*TEXTS)}</div></article></body></html>',
        url="https://www.example.org/news/a-b-c",
    )


KICKER = [
    pytest.param("<p>Floods</p>", "Floods", id="paragraph"),
    pytest.param('<span class="kicker">Floods</span>', "Floods", id="span"),
    pytest.param('<div class="overline"><a href="/floods">Floods</a></div>', "Floods", id="link"),
    pytest.param("<h2>Floods in the north</h2>", "Floods in the north", id="heading"),
    pytest.param("<div>News</div><div>Floods</div>", "Floods", id="the nearest"),
    pytest.param("", None, id="nothing"),
    pytest.param("<p>5 May 2024</p>", None, id="date"),
    pytest.param('<div class="breadcrumb-nav"><a href="/n">News</a></div>', None, id="path"),
    pytest.param('<p><a href="/n">News</a> <a href="/f">Floods</a></p>', None, id="two links"),
    pytest.param(
        "<nav><ul><li><a href='/n'>News</a></li><li><a href='/w'>Weather</a></li></ul></nav>", None, id="menu"
    ),
    pytest.param("<form><p>Search</p></form>", None, id="form"),
    pytest.param('<div class="share">Share</div>', None, id="share"),
    pytest.param('<div class="ad">Advertisement</div>', None, id="ad"),
    pytest.param(f"<p>{DEK}</p>", None, id="sentence"),
]


@pytest.mark.parametrize(("html", "kicker"), KICKER)
def test_kicker(html: str, kicker: str | None) -> None:
    """The kicker is the short text right above the headline; dates, paths and buttons are none."""
    assert above(html).kicker == kicker


ANN = ld({"@type": "NewsArticle", "headline": HEADLINE, "author": [{"@type": "Person", "name": "Ann Lee"}]})
BYLINE = [
    pytest.param('<p class="byline">By Ann Lee, in Lowtown</p>', "By Ann Lee, in Lowtown", id="as printed"),
    pytest.param('<p class="author">ANN LEE</p>', "ANN LEE", id="in capitals"),
    pytest.param("<p>By Ann Lee</p>", "By Ann Lee", id="says by"),
    pytest.param(
        "<p>Words by Ann Lee • Pictures by Bo Ek</p>", "Words by Ann Lee • Pictures by Bo Ek", id="with pictures"
    ),
    pytest.param('<figcaption class="caption">By Ann Lee</figcaption>', None, id="caption"),
    pytest.param("<p>Ann Lee is back.</p>", None, id="her name in the text"),
    pytest.param("<p>By Bo Ek</p>", None, id="somebody else"),
    pytest.param("", None, id="nothing"),
]


@pytest.mark.parametrize(("html", "byline"), BYLINE)
def test_byline(html: str, byline: str | None) -> None:
    """The byline is printed as it stands, where it names an author."""
    article = read(f'<header>{html}</header><div class="article-text">{paragraphs(*TEXTS)}</div>', head=ANN)
    assert article.byline == byline


def test_headline_outside() -> None:
    """Kicker, dek and byline are found between headline and body, however far the two stand apart."""
    html = (
        f"<html lang=en><head><title>{HEADLINE}</title>{ANN}</head><body><div class=top><div><p>Floods</p>"
        f"<h1>{HEADLINE}</h1></div><div><p class=dek>{DEK}</p></div></div><div><p class=byline>By Ann Lee</p></div>"
        f"<main><div class='article-text'>{paragraphs(*TEXTS)}</div></main></body></html>"
    )
    article = structure.parse(html, url="https://www.example.org/news/a-b-c")
    assert (article.kicker, article.headline, article.dek, article.byline) == ("Floods", HEADLINE, DEK, "By Ann Lee")
    assert [p.text for p in article.paragraphs] == list(TEXTS)


def test_without_headline() -> None:
    """A page without a heading may have a dek, but no kicker."""
    body = f"<article><p class=dek>{DEK}</p><div class=t>{paragraphs(*TEXTS)}</div></article>"
    article = structure.parse(f"<html lang=en><body>{body}</body></html>")
    assert (article.headline, article.kicker) == (None, None)
    assert [p.text for p in article.paragraphs][-4:] == list(TEXTS)
