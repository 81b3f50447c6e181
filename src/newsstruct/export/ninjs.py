"""ninjs 3.0, the IPTC's News in JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsstruct.article import Article, CrossLink, Entity, Image
from newsstruct.export.cleaning import web_address, writable
from newsstruct.export.naming import date_time, identifier, identifier_of, speaking
from newsstruct.export.nitf import to_nitf

Object = dict[str, Any]
STANDARD = {"name": "ninjs", "version": "3.0", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"}


def to_ninjs(article: Article) -> Object:
    """The article as a ninjs object, ready for ``json.dumps``.

    The text stands there twice, plain and as NITF with the marks inline. Entities are ``people`` (speakers with the
    relation "speaker"), ``organisations``, ``places`` and, for other names, ``subjects``; resolved dates are
    ``events``; cross-links and images are ``associations``.
    """
    item: Object = {
        "uri": identifier(article),
        "standard": STANDARD,
        "type": "text",
        "representationType": "full" if article.text else "partial",
        "profile": "newsstruct",
        "language": article.language,
        "contentCreated": date_time(article.published) if article.published else None,
        "versionCreated": date_time(article.modified) if article.modified else None,
        "title": article.headline,
        "headlines": _roles(main=article.headline, kicker=article.kicker),
        "descriptions": _roles(summary=article.dek),
        "by": article.byline or ", ".join(author.name for author in article.authors),
        "located": article.dateline.place if article.dateline else None,
        "infoSources": [_present({"name": article.publisher})] if article.publisher else [],
        "bodies": list(_bodies(article)),
        "people": _people(article),
        "organisations": _entities(article, "ORG"),
        "places": _entities(article, "LOC"),
        "subjects": [*_keywords(article), *_entities(article, "MISC")],
        "events": list(_dates(article)),
        "associations": list(_associations(article)),
    }
    return _present(item)


def _present(item: Object) -> Object:
    kept = {key: writable(value) if isinstance(value, str) else value for key, value in item.items()}
    return {key: value for key, value in kept.items() if value not in (None, "", [])}


def _roles(**texts: str | None) -> list[Object]:
    return [{"role": role, "value": writable(text)} for role, text in texts.items() if text]


def _bodies(article: Article) -> Iterator[Object]:
    if article.text:
        words = len(article.text.split())
        count = {"charCount": len(article.text), "wordCount": words}
        yield {"role": "main", "contentType": "text/plain", **count, "value": writable(article.text)}
    if article.body:
        yield {"role": "marked", "contentType": "application/nitf+xml", "value": to_nitf(article)}


def _people(article: Article) -> list[Object]:
    speakers = speaking(article)
    people = ((at, entity) for at, entity in enumerate(article.entities) if entity.type == "PERSON")
    return [_entity(entity, "speaker" if at in speakers else "mentioned") for at, entity in people if entity.name]


def _entities(article: Article, kind: str) -> list[Object]:
    return [_entity(entity, "mentioned") for entity in article.entities if entity.type == kind and entity.name]


def _entity(entity: Entity, relation: str) -> Object:
    return _present({"name": entity.name, "rel": relation, "literal": entity.country or entity.role})


def _keywords(article: Article) -> Iterator[Object]:
    yield from ({"name": writable(keyword), "rel": "keyword"} for keyword in article.keywords if keyword)


def _dates(article: Article) -> Iterator[Object]:
    for at, date in enumerate(article.dates):
        if date.value:
            name = article.text[date.span.start : date.span.end]
            yield _present({"id": f"date-{at}", "name": name, "rel": "dated", "literal": date.value})


def _associations(article: Article) -> Iterator[Object]:
    for block in article.body:
        if isinstance(block, CrossLink) and block.title:
            yield _cross_link(block)
        elif isinstance(block, Image) and (url := web_address(block.url)):
            yield _image(block, url)


def _cross_link(link: CrossLink) -> Object:
    uri = web_address(link.url) or identifier_of(link.title)
    headlines = _roles(main=link.title)
    return _present({"name": link.label or "related", "uri": uri, "type": "text", "headlines": headlines})


def _image(image: Image, url: str) -> Object:
    descriptions = _roles(caption=image.caption, alternative=image.alt)
    renditions = [{"name": "original", "href": url}]
    words = {"descriptions": descriptions, "by": image.credit, "renditions": renditions}
    return _present({"name": "picture", "uri": url, "type": "picture", **words})
