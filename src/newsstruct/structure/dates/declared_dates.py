"""The dates that a page declares for machines: in JSON-LD, meta elements, microdata, and the data of its scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice

from newsstruct.article import Source
from newsstruct.reading import Element, Page
from newsstruct.structure.dates.moments import Dated, parse_moment
from newsstruct.structure.metadata import Metadata, element_text

#: Meta names that are the day of publication wherever they are found, best first.
PUBLISHED = (
    "article:published_time",
    "article:published",
    "og:published_time",
    "og:article:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "citation_publication_date",
    "citation_online_date",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publication-date",
    "pubdate",
    "og:pubdate",
    "article_date_original",
    "originalpublicationdate",
    "bt:pubdate",
    "vr:published_time",
)
#: Names that some systems give the day of the file, of the template or of the last change.
WEAK = (
    "date",
    "dc.date",
    "dcterms.date",
    "dc.date.created",
    "dcterms.created",
    "date.created",
    "date_created",
    "datecreated",
    "created",
    "displaydate",
    "ptime",
    "last-published",
    "lastpublisheddate",
    "article.created",
    "article.published",
    "analyticsattributes.articledate",
)
#: Meta names of the day of the last change.
MODIFIED = (
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "article:modified",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "revision_date",
)
#: No more values than this are tried under one name.
TRIED = 20
#: How much of a script is searched.
SCRIPT = 300_000
#: Elements that pages mark up as the day of publication, and the names that microdata, RDFa and hAtom give it.
MARKED = ("time", "abbr", "span", "p", "div", "dd", "li", "td", "small", "em", "strong")
PROPERTIES = frozenset(
    "datePublished schema:datePublished schema:dateCreated dc:date dc:created dcterms:issued".split()
)
CLASSES = frozenset("published entry-date dt-published".split())
#: Kinds of things within an article's page that are not the article.
OTHER_KINDS = frozenset("Comment UserComments Review Person Answer".split())
#: What scripts call it.
KEYS = tuple(
    "datePublished publishedAt published_at publishDate publishedDate publish_date publication_date publicationDate "
    "firstPublished firstPublishedAt first_published_at publishedTime published_time pubDate".split()
)
_VALUE = re.compile(r"""\\?["']\s{0,9}:\s{0,9}\\?["'](?P<value>[^"'\\]{8,40})""")


def declared(page: Page, metadata: Metadata, languages: tuple[str, ...]) -> Iterator[Dated]:
    """What JSON-LD and meta elements call the day of publication, best first, one of each name."""
    yield from _first("json-ld", metadata.values("datePublished"), languages)
    yield from _meta(page, PUBLISHED, languages)


def doubtful(page: Page, metadata: Metadata, languages: tuple[str, ...]) -> Iterator[Dated]:
    """What they call its date or the day that something was created."""
    found = [*_meta(page, WEAK, languages), *_first("json-ld", metadata.values("dateCreated", "uploadDate"), languages)]
    yield from (d for d in found if not _is_template(d.moment))


def declared_modified(page: Page, metadata: Metadata, languages: tuple[str, ...]) -> Iterator[Dated]:
    """What they call the day of the last change."""
    yield from _first("json-ld", metadata.values("dateModified"), languages)
    yield from _meta(page, MODIFIED, languages)


def microdata(root: Element | None, languages: tuple[str, ...]) -> Iterator[Dated]:
    """What microdata, RDFa, ``<time pubdate>`` and hAtom mark as the day of publication, in the page's order."""
    if root is None:
        return
    for element in islice((e for e in root.iter(*MARKED) if _is_marked(e)), TRIED):
        item = next((e for e in element.iterancestors() if e.get("itemtype") or e.get("typeof")), None)
        if item is None or not is_anothers(item):
            values = (element.get("content"), element.get("datetime"), element.get("title"), element_text(element))
            yield from _first("microdata", [v for v in values if v], languages)


def _is_marked(element: Element) -> bool:
    names = element.get("itemprop") or element.get("property")
    if names:
        return not PROPERTIES.isdisjoint(names.split())
    classes = element.get("class")
    return (classes is not None and not CLASSES.isdisjoint(classes.split())) or element.get("pubdate") is not None


def in_broken_json_ld(scripts: Iterable[Element]) -> Iterator[Dated]:
    """Publication dates in JSON-LD that does not parse."""
    return _in_scripts((s for s in scripts if "ld+json" in (s.get("type") or "")), "json-ld")


def in_scripts(scripts: Iterable[Element]) -> Iterator[Dated]:
    """Publication dates in the data of scripts."""
    return _in_scripts(scripts, "page")


def _in_scripts(scripts: Iterable[Element], origin: str) -> Iterator[Dated]:
    for script in scripts:
        text = (script.text or "")[:SCRIPT]
        for key in KEYS if "ubli" in text or "pubDate" in text else ():
            at = text.find(key)
            match = _VALUE.match(text, at + len(key)) if at > 0 else None
            if match and (moment := parse_moment(match["value"])):
                yield Dated(moment=moment, source=Source(origin=origin, raw=match["value"]))


def _meta(page: Page, names: tuple[str, ...], languages: tuple[str, ...]) -> Iterator[Dated]:
    for name in names:
        if name in page.meta:
            yield from _first("meta", page.meta[name], languages)


def _first(origin: str, values: Iterable[object], languages: tuple[str, ...]) -> Iterator[Dated]:
    """The first value that is a moment."""
    for value in list(values)[:TRIED]:
        raw = value.get("@value") if isinstance(value, dict) else value
        if moment := parse_moment(raw, languages):
            yield Dated(moment=moment, source=Source(origin=origin, raw=str(raw)))
            return


def _is_template(moment: datetime) -> bool:
    """Whether a moment is the first of a year at midnight: a year alone, or what a form was filled with."""
    return (moment.month, moment.day, moment.hour, moment.minute) == (1, 1, 0, 0)


def is_anothers(item: Element) -> bool:
    """Whether an element is marked up as a thing of its own with dates of its own: a comment, a review, a person."""
    kind = item.get("itemtype") or item.get("typeof")
    return kind is not None and kind.replace(":", "/").rsplit("/", 1)[-1] in OTHER_KINDS
