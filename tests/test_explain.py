"""Why a page is read as it is: each field with its candidates, each piece of text with what became of it."""

from pathlib import Path

import pytest
from lxml import etree

from newsstruct import Parser, cli
from newsstruct.authors.explaining import Explanation, explain
from newsstruct.authors.explanation import as_html, as_lines
from newsstruct.sites import SiteParser, site
from newsstruct.testing import Fixture, find_fixtures, read_fixture
from pages import HEADLINE, TEXTS, URL, ld, page, paragraphs

structure = Parser(annotators=(), sites=())


def explained(body: str, head: str = "", parser: Parser = structure) -> Explanation:
    return explain(Fixture(folder=Path(), html=page(body, head).encode(), url=URL), parser)


DEK = "The council had the bridge closed at night, and nobody was hurt."
LINK = '<p>Also read | <a href="/news/weir-opened">The weir has been opened again</a></p>'
HUB = '<div class="x"><a href="/tag/weir">Weir</a></div>'
TEASER = '<div class="t"><h3><a href="/news/weir-sold">The weir was sold</a></h3><p>It had to be, said some.</p></div>'
PIECES = [
    ("", TEXTS[0], "paragraph", "stands where the body's text stands"),
    ("<h2>What the mayor said</h2>", "What the mayor said", "subheading", "stands where the body's text stands"),
    ('<div class="share-bar">Share it</div>', "Share it", None, "in a box named as share"),
    ("<figure><figcaption>The mill</figcaption></figure>", "The mill", None, "in <figcaption>, <figure>"),
    ("<aside><p>Of the mill</p></aside>", "Of the mill", None, "in <aside>"),
    ("<p>* * *</p>", "* * *", None, "without letters"),
    ("<p>Photo: Ann Lee</p>", "Photo: Ann Lee", None, "the credit of a picture"),
    (
        LINK,
        "Also read | The weir has been opened again",
        "cross_link",
        "7 points: a label in the line +4, nothing beside",
    ),
    ("<p>Read more:</p>", "Read more:", None, "a label without a link"),
    (HUB, "Weir", None, "does not stand where the body's text stands, or is no running text; as a cross-link -"),
    (f"<p>{TEXTS[0]}</p>", TEXTS[0], None, "stands there twice, or is pulled from the text"),
    (f"<p>{HEADLINE}</p>", HEADLINE, None, "is the headline, the dek, the kicker or the byline"),
    ('<img src="/mill.jpg" alt="A mill" width="600">', "A mill", "image", "stands in the body"),
]


@pytest.mark.parametrize(("piece", "text", "kind", "reason"), PIECES, ids=[reason for *_, reason in PIECES])
def test_blocks(piece: str, text: str, kind: str | None, reason: str) -> None:
    """Each piece of text has the kind that it has in the article, or a reason why it was left out."""
    found = explained(paragraphs(*TEXTS[:2]) + piece + paragraphs(*TEXTS[2:]))
    block = [block for block in found.blocks if block.text == text][-1]
    assert (block.kind, block.reason[: len(reason)]) == (kind, reason)


def test_teasers() -> None:
    """A heading that is a link takes the sentence under it along: behind the text as a teaser, else as a cross-link."""
    behind, between = explained(paragraphs(*TEXTS) + TEASER), explained(TEASER.join(map(paragraphs, TEXTS[:2])))
    reasons = [b.reason for found in (behind, between) for b in found.blocks if b.text == "It had to be, said some."]
    assert reasons == ["stands with a heading that leads to another piece", "part of a cross-link"]


def test_blocks_are_those_of_the_article() -> None:
    """What has a kind is the article's body, in its order."""
    found = explained(f"{paragraphs(*TEXTS[:2])}<h2>By noon</h2>{LINK}<p>Share</p>{paragraphs(*TEXTS[2:])}")
    body = [(b.kind, getattr(b, "text", None) or f"{b.label} | {b.title}") for b in found.article.body]  # type: ignore[union-attr]  # no other kinds here
    assert [(block.kind, block.text) for block in found.blocks if block.kind] == body


FIXTURES = find_fixtures(Path(__file__).parent / "sites")


@pytest.mark.parametrize("folder", FIXTURES, ids=lambda folder: folder.name)
def test_pages_with_site_parsers(folder: Path) -> None:
    """Of pages with site parsers, too, the texts are the same as the article's, and what is left out has a reason."""
    found = explain(read_fixture(folder), Parser(annotators=(), sites="bundled"))
    assert found.site is not None
    assert found.site.startswith(f"{folder.name} (of bundled): ")
    texts = [block.text for block in found.blocks if block.kind not in (None, "cross_link", "image", "embed")]
    assert texts == [b.text for b in found.article.body if hasattr(b, "text")]
    assert all(block.reason for block in found.blocks)


def test_fields() -> None:
    """Each field has its value, its origin, and what stands where pages usually have it."""
    head = '<meta property="og:title" content="Mill under water">' + ld(
        {"@type": "NewsArticle", "headline": "Declared"}
    )
    fields = {field.field: field for field in explained(paragraphs(*TEXTS), head).fields}
    headline = fields["headline"]
    assert (headline.value, headline.origin, headline.raw) == ("Mill under water", "meta", "Mill under water")
    assert [(c.selector, c.text) for c in headline.candidates] == [
        ("json-ld:headline", "Declared"),
        ("meta:og:title", "Mill under water"),
        ("h1", HEADLINE),
        ("title", HEADLINE),
    ]
    assert (fields["dek"].value, fields["dek"].origin) == (None, None)


@site("example.org")
class Courier(SiteParser):
    """For the page of these tests."""

    kicker = ".k"
    drop = ".ad-box"
    keep = ".note"
    cross_links = ".more"


def test_site_parsers() -> None:
    """What a site parser says is told: which it is, what it drops, keeps and names."""
    body = (
        f'<b class="k">Floods</b>{paragraphs(*TEXTS[:2])}<p class="ad-box">Buy a boat</p>'
        f'<p class="note">Share</p><p class="more"><a href="/n/a">Mill</a></p>{paragraphs(*TEXTS[2:])}'
    )
    found = explained(body, parser=Parser(annotators=(), sites=Courier))
    assert found.site == "Courier: kicker, drop, keep, cross_links"
    reasons = {block.text: (block.kind, block.reason) for block in found.blocks}
    assert reasons["Buy a boat"] == (None, "dropped by the site parser")
    assert reasons["Share"] == ("paragraph", "named by the site parser")
    assert reasons["Mill"] == ("cross_link", "named by the site parser")
    kicker = next(field for field in found.fields if field.field == "kicker")
    assert (kicker.value, kicker.origin) == ("Floods", "site:Courier")


@pytest.mark.parametrize("html", [b"", b"<p>x</p>", b"text", b"\0<", b"<html><body></body></html>"])
def test_hardly_any_page(html: bytes) -> None:
    """Pages without anything in them are explained as well."""
    found = explain(Fixture(folder=Path(), html=html), structure)
    assert (found.container, found.site) == (None, None)
    assert "container     none" in list(as_lines(found))


def test_places_can_be_selected() -> None:
    """The place of a piece of text is a selector for it."""
    found = explained(f'<div class="story">{paragraphs(*TEXTS)}</div>')
    assert found.container == "article > div.story"
    assert {block.place for block in found.blocks if block.kind} == {"div.story > p"}


BODY = f'<div class="story">{paragraphs(*TEXTS)}</div>'
CONTAINERS = [
    (BODY, "100% of the weight of the page's paragraphs; in what is around it 100%, in a part 2"),
    (
        f"{BODY}<p>{TEXTS[0]}</p>",
        "80% of the weight of the page's paragraphs; in what is around it 100%, in a part 20%",
    ),
    ("<p>Few words.</p>", None),
]


@pytest.mark.parametrize(("body", "reason"), CONTAINERS)
def test_containers(body: str, reason: str | None) -> None:
    """Why the body was found there: how much of the paragraphs is in it, around it, and in the largest of its parts."""
    found = explained(body)
    assert (found.container_reason or "None").startswith(reason or "None")


def test_containers_of_site_parsers() -> None:
    """Where a site parser says where the body is, that is the reason."""
    parser = Parser(annotators=(), sites=site("example.org")(type("Own", (SiteParser,), {"container": ".story"})))
    assert explained(BODY, parser=parser).container_reason == "named by the site parser"


def test_html() -> None:
    """The view is one page that loads nothing; what stands on the page can't get out of its cell."""
    hostile = "<script>alert(1)</script>\u202e it is said, and the river is said to have risen by more than that."
    found = explained(paragraphs(*TEXTS) + f"<p>{hostile.replace('<', '&lt;')}</p>")
    view = as_html(found)
    tree = etree.fromstring(view, etree.HTMLParser())
    assert tree.xpath("//script|//@src|//iframe") == []
    assert "default-src 'none'" in tree.xpath("string(//meta[@http-equiv]/@content)")
    cells = [" ".join(row.itertext()) for row in tree.iter("tr")]
    assert any(TEXTS[0] in cell and "stands where the body's text stands" in cell for cell in cells)
    assert "<script>" not in view
    assert "\u202e" not in view


def test_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The terminal prints it, or writes it as a page; site parsers may be named by path."""
    monkeypatch.chdir(tmp_path)
    Path("page.html").write_text(page(paragraphs(*TEXTS)))
    Path("courier.toml").write_text('hosts = "example.org"\n[fields]\nkicker = "title"')
    assert cli.main(["explain", "page.html", "--url", URL, "--sites", "courier.toml"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("site parser   courier: kicker\ncontainer     main > article\n              ")
    assert f"kicker        {HEADLINE}  (site:courier)\n" in shown
    assert cli.main(["explain", "page.html", "--html", "why.html"]) == 0
    assert Path("why.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert cli.main(["explain", "none.html"]) == 2
