"""zyte-common-items: the article as the `Article` item that Scrapy projects and Zyte's API exchange."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from newsstruct.article import Article
from newsstruct.errors import InvalidInput
from newsstruct.export.cleaning import web_address
from newsstruct.extras import needed

if TYPE_CHECKING:
    import zyte_common_items


def to_zyte(article: Article) -> zyte_common_items.Article:
    """The article as a ``zyte_common_items.Article``; quotes, entities and dates have no place there.

    Raises:
        InvalidInput: when the article has no address, which the item must have.
        MissingExtra: when zyte-common-items is not installed.
    """
    items = needed("zyte_common_items", "zyte")
    url = web_address(article.url) or web_address(article.canonical_url)
    if url is None:
        raise InvalidInput("article", article, "an article with an http(s) address; parse the page with url=")
    images = [items.Image(url=image.url) for image in article.images if web_address(image.url)]
    authors = [items.Author(name=author.name, url=web_address(author.url)) for author in article.authors]
    item: zyte_common_items.Article = items.Article(
        url=url,
        canonicalUrl=web_address(article.canonical_url),
        headline=article.headline,
        description=article.dek,
        articleBody=article.text or None,
        authors=authors or None,
        inLanguage=article.language.split("-")[0] if article.language else None,
        datePublished=_utc(article.published),
        datePublishedRaw=_raw(article, "published"),
        dateModified=_utc(article.modified),
        dateModifiedRaw=_raw(article, "modified"),
        breadcrumbs=[items.Breadcrumb(name=article.section)] if article.section else None,
        mainImage=images[0] if images else None,
        images=images or None,
    )
    return item


def _utc(moment: datetime | None) -> str | None:
    """The item's form of a moment: UTC with a final Z; without a zone it is taken for UTC, as the item's readers do."""
    if moment is None:
        return None
    try:
        aware = moment.astimezone(UTC) if moment.tzinfo else moment
    except OverflowError:  # the first or last day there is, in another zone
        aware = moment
    return f"{aware.replace(tzinfo=None, microsecond=0).isoformat()}Z"


def _raw(article: Article, field: str) -> str | None:
    source = article.provenance.get(field)
    return source.raw if source else None
