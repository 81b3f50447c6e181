"""What is exported of an article is the same article in every language and script."""

import json
import xml.etree.ElementTree as ET

import pytest
from lxml import html

import newsstruct
from local_pages import DAY, PAGES, URL, Local, each_page, page
from newsstruct import Article
from newsstruct.export import (
    to_brat,
    to_doccano,
    to_html,
    to_markdown,
    to_ninjs,
    to_nitf,
    to_schema_org,
    to_tables,
    to_tei,
    to_text,
)

ARTICLES = {local.language: newsstruct.parse(page(local).encode(), url=URL) for local in PAGES}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def words(element: ET.Element) -> str:
    """All the words in an element, one space between."""
    return " ".join("".join(element.itertext()).split())


@each_page
def test_json(local: Local) -> None:
    """JSON gives the article back, also when it is written in ASCII and with its keys in another order."""
    article = ARTICLES[local.language]
    assert Article.from_dict(json.loads(article.to_json())) == article
    assert Article.from_dict(json.loads(json.dumps(article.to_dict(), sort_keys=True))) == article


@each_page
def test_plain_text(local: Local) -> None:
    """Plain text has headline, byline, paragraphs and the cross-link, a blank line between."""
    first, second, third = local.texts
    link = f"{local.label.rstrip(' :：')} | {local.title}"
    lines = [local.headline, local.byline, first, link, second, third]
    assert to_text(ARTICLES[local.language]).strip().split("\n\n") == lines


@each_page
def test_plain_text_read_again(local: Local) -> None:
    """What plain text says is read from it again: the same paragraphs, the same cross-link between them."""
    article = ARTICLES[local.language]
    again = newsstruct.parse_text(to_text(article), language=local.language)
    assert [p.text for p in again.paragraphs][-3:] == list(local.texts)
    assert [link.title for link in again.cross_links] == [local.title]


@each_page
def test_markdown(local: Local) -> None:
    """Markdown has the language, the headline as its title, and every paragraph as it is."""
    shown = to_markdown(ARTICLES[local.language])
    assert f'language: "{local.language}"' in shown
    assert f"\n# {local.headline}\n" in shown
    assert [text for text in local.texts if f"\n{text}\n" not in shown] == []


@each_page
def test_schema_org(local: Local) -> None:
    """The body, the language and the author stand where search engines look for them."""
    data = to_schema_org(ARTICLES[local.language])
    assert (data["inLanguage"], data["headline"]) == (local.language, local.headline)
    assert data["articleBody"].split("\n\n") == list(local.texts)
    assert [author["name"] for author in data["author"]] == [local.author]
    assert data["datePublished"].startswith(DAY.isoformat())


@each_page
def test_ninjs(local: Local) -> None:
    """The language and the counts are those of the text."""
    data = to_ninjs(ARTICLES[local.language])
    (body,) = (body for body in data["bodies"] if body["contentType"] == "text/plain")
    assert (data["language"], data["by"]) == (local.language, local.byline)
    assert body["charCount"] == len("\n\n".join(local.texts)) == len(body["value"])


@each_page
def test_nitf(local: Local) -> None:
    """The paragraphs are the paragraphs, whatever is marked in them, and the language is told."""
    root = ET.fromstring(to_nitf(ARTICLES[local.language]))
    names = {"n": "http://iptc.org/std/NITF/2006-10-18/"}
    shown = [words(p) for p in root.findall(".//n:body.content/n:p", names) if p.get("class") != "cross-link"]
    assert shown == list(local.texts)
    assert root.get("baselang") == local.language
    assert root.findtext(".//n:hl1", namespaces=names) == local.headline


@each_page
def test_tei(local: Local) -> None:
    """So it is in TEI, with the author in the header."""
    root = ET.fromstring(to_tei(ARTICLES[local.language]))
    names = {"t": "http://www.tei-c.org/ns/1.0"}
    shown = [words(p) for p in root.findall(".//t:body//t:p", names) if p.get("type") != "cross-link"]
    assert shown == list(local.texts)
    assert [text.get(XML_LANG) for text in root.findall("t:text", names)] == [local.language]
    assert root.findtext(".//t:titleStmt/t:author", namespaces=names) == local.author


@each_page
def test_view(local: Local) -> None:
    """The view is in the article's language and direction, with its words in its paragraphs."""
    root = html.fromstring(to_html(ARTICLES[local.language]))
    (article,) = root.xpath("//article")
    assert article.get("lang") == local.language
    assert article.get("dir", "ltr") == ("rtl" if local.language == "ar" else "ltr")
    assert local.headline in article.xpath("string(.//h1)")


@each_page
def test_standoff(local: Local) -> None:
    """Offsets of the formats of annotators point into the text that goes with them."""
    article = ARTICLES[local.language]
    brat = to_brat(article)
    for line in brat.annotations.splitlines():
        if line.startswith("T"):
            _, place, printed = line.split("\t")
            pieces = [tuple(map(int, piece.split())) for piece in place.partition(" ")[2].split(";")]
            assert " ".join(brat.text[start:end] for start, end in pieces) == printed
    data = to_doccano(article)
    assert all(0 <= one["start_offset"] < one["end_offset"] <= len(data["text"]) for one in data["entities"])


def test_tables() -> None:
    """All articles side by side: a row each, and a row for each of their blocks, in order."""
    tables = to_tables(ARTICLES.values())
    assert [row["language"] for row in tables["articles"]] == [local.language for local in PAGES]
    texts = [row["text"] for row in tables["blocks"] if row["kind"] == "paragraph"]
    assert texts == [text for local in PAGES for text in local.texts]
    assert [row["title"] for row in tables["cross_links"]] == [local.title for local in PAGES]


@pytest.mark.parametrize("export", [to_text, to_markdown, to_nitf, to_tei, to_html])
def test_all_together_are_told_apart(export: object) -> None:
    """No two articles are exported to the same document, and each one twice to the same."""
    assert callable(export)
    shown = [export(article) for article in ARTICLES.values()]
    assert len(set(shown)) == len(PAGES)
    assert shown == [export(article) for article in ARTICLES.values()]
