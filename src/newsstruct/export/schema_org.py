"""schema.org: a `NewsArticle` as JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsstruct.article import Article, Entity, Image, Quote
from newsstruct.export.cleaning import web_address, writable
from newsstruct.export.naming import TYPES, author_type, identifier

Node = dict[str, Any]


def to_schema_org(article: Article) -> Node:
    """The article as a schema.org ``NewsArticle``, ready for ``json.dumps``.

    Entities are ``mentions``, quotes are ``hasPart`` of type ``Quotation`` with ``spokenByCharacter``, and the
    cross-links are the ``relatedLink`` of the page. Dates in the text have no place there.
    """
    page = web_address(article.canonical_url) or web_address(article.url)
    node: Node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": identifier(article),
        "url": page,
        "mainEntityOfPage": _page(article, page),
        "headline": article.headline,
        "alternativeHeadline": article.kicker,
        "description": article.dek,
        "author": [_author(article, at) for at in range(len(article.authors))],
        "publisher": _named("Organization", article.publisher) if article.publisher else None,
        "datePublished": article.published.isoformat() if article.published else None,
        "dateModified": article.modified.isoformat() if article.modified else None,
        "dateline": _dateline(article),
        "articleSection": article.section,
        "keywords": list(article.keywords),
        "inLanguage": article.language,
        "image": [_image(image) for image in article.images if web_address(image.url)],
        "articleBody": article.text,
        "mentions": [_entity(entity) for entity in article.entities],
        "hasPart": [_quotation(article, quote) for quote in article.quotes],
    }
    return _present(node)


def _present(node: Node) -> Node:
    """The node without what is absent; its texts without what JSON readers stumble over."""
    kept = {key: writable(value) if isinstance(value, str) else value for key, value in node.items()}
    return {key: value for key, value in kept.items() if value not in (None, "", [], {})}


def _page(article: Article, page: str | None) -> Node | None:
    links = list(dict.fromkeys(_related(article)))
    if not page and not links:
        return None
    return _present({"@type": "WebPage", "@id": page, "relatedLink": links})


def _related(article: Article) -> Iterator[str]:
    yield from (url for link in article.cross_links if (url := web_address(link.url)))


def _named(kind: str, name: str, **more: str | None) -> Node:
    return _present({"@type": kind, "name": name, **more})


def _author(article: Article, at: int) -> Node:
    author = article.authors[at]
    return _named(author_type(article, author), author.name, url=web_address(author.url))


def _dateline(article: Article) -> str | None:
    line = article.dateline
    if line is None:
        return None
    return f"{line.place} ({line.agency})" if line.agency else line.place


def _image(image: Image) -> Node:
    return _present(
        {
            "@type": "ImageObject",
            "contentUrl": image.url,
            "caption": image.caption or image.alt,
            "creditText": image.credit,
        }
    )


def _entity(entity: Entity) -> Node:
    if entity.type == "PERSON":
        return _named("Person", entity.name, jobTitle=entity.role)
    if entity.type == "LOC" and entity.country:
        return _named("Country", entity.name, identifier=entity.country)
    return _named(TYPES[entity.type], entity.name)


def _quotation(article: Article, quote: Quote) -> Node:
    speaker = quote.speaker
    if speaker is None:
        return _present({"@type": "Quotation", "text": quote.text})
    known = speaker.entity is not None and 0 <= speaker.entity < len(article.entities)
    entity = article.entities[speaker.entity] if known and speaker.entity is not None else None
    organisation = entity is not None and entity.type in ("ORG", "LOC")
    who = (
        _named("Organization", speaker.name) if organisation else _named("Person", speaker.name, jobTitle=speaker.role)
    )
    return _present({"@type": "Quotation", "text": quote.text, "spokenByCharacter": who})
