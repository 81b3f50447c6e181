"""Names that several standards want and an article may not have: an identifier, a kind of author, who spoke."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from newsstruct.article import Article, Author
from newsstruct.export.cleaning import web_address

#: Types of schema.org for types of entities.
TYPES = {"PERSON": "Person", "ORG": "Organization", "LOC": "Place", "MISC": "Thing"}


def identifier(article: Article) -> str:
    """The article's address, or a name-based URN (RFC 4122) that is the same for the same article."""
    address = web_address(article.canonical_url) or web_address(article.url)
    return address or identifier_of(article.headline or "", article.text)


def identifier_of(*words: str) -> str:
    """A name-based URN for a thing without an address."""
    name = "\n".join(words).encode("utf-8", "backslashreplace").decode("utf-8")
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}"


def author_type(article: Article, author: Author) -> str:
    """Whether an author is a "Person" or, as far as the article tells, an "Organization"."""
    organisations = {entity.name for entity in article.entities if entity.type == "ORG"}
    return "Organization" if author.name in organisations or author.name == article.publisher else "Person"


def speaking(article: Article) -> frozenset[int]:
    """Indexes of the entities that a quote is attributed to."""
    found = (quote.speaker.entity for quote in article.quotes if quote.speaker)
    return frozenset(at for at in found if at is not None and 0 <= at < len(article.entities))


def date_time(moment: datetime) -> str:
    """The moment as RFC 3339 has it, which wants a zone: UTC where the page gives none."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()
