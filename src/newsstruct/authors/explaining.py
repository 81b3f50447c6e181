"""Why a page is read as it is: for each field the candidates, for each piece of text what became of it and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from newsstruct.article import Article, Embed, Image, ParseWarning
from newsstruct.limits import Limits
from newsstruct.parser import Parser
from newsstruct.reading import Element, Page, read_page
from newsstruct.sites.applying import guide_page
from newsstruct.sites.guiding import Guided
from newsstruct.sites.loading import load_sites
from newsstruct.sites.selectors import elements, select
from newsstruct.sites.site import BODY, FIELDS, Rule, said
from newsstruct.sites.values import text_of
from newsstruct.structure.body import Steps, read_steps
from newsstruct.structure.container import paragraph_weights
from newsstruct.structure.fields import read_fields
from newsstruct.structure.guidance import guided_fields
from newsstruct.structure.headline import same
from newsstruct.structure.kinds import why_none
from newsstruct.structure.media import find_media
from newsstruct.structure.metadata import read_metadata
from newsstruct.structure.outline import Chunk
from newsstruct.testing.fixtures import Fixture

#: Where pages have the fields, as selectors: what stands at each of them is a candidate.
CANDIDATES = {
    "headline": ("json-ld:headline", "meta:og:title", "meta:twitter:title", "h1", "title"),
    "dek": ("json-ld:description", "meta:og:description", "meta:description", "h1 + p", "h1 + h2", "header p"),
    "authors": ("json-ld:author.name", "meta:author", "meta:article:author", "[rel=author]", "[class*=byline]"),
    "published": ("json-ld:datePublished", "meta:article:published_time", "time::attr(datetime)", "time"),
    "modified": ("json-ld:dateModified", "meta:article:modified_time"),
    "publisher": ("json-ld:publisher.name", "meta:og:site_name"),
    "section": ("json-ld:articleSection", "meta:article:section"),
    "keywords": ("json-ld:keywords", "meta:keywords", "meta:news_keywords", "meta:article:tag"),
    "canonical_url": ("link[rel=canonical]::attr(href)", "meta:og:url"),
    "language": ("html::attr(lang)", "meta:og:locale"),
}
#: Fields that are told without candidates.
OTHERS = ("kicker", "byline", "dateline")
#: Of the finds of one selector, so many are shown.
MOST = 3


@attrs.frozen(kw_only=True)
class Candidate:
    """A text that may be a field's."""

    selector: str
    """Where it stands; can be used in a site parser as it is."""

    text: str
    """The text."""


@attrs.frozen(kw_only=True)
class FieldReason:
    """A field, and where its value is from."""

    field: str
    """Its name."""

    value: str | None
    """Its value; ``None`` where there is none."""

    origin: str | None
    """Where it came from, as `Article.provenance` says it."""

    raw: str | None
    """What stood there."""

    candidates: tuple[Candidate, ...] = ()
    """What stands where pages usually have the field."""


@attrs.frozen(kw_only=True)
class BlockReason:
    """A piece of text of the page, and what became of it."""

    kind: str | None
    """The block's kind; ``None`` where it was left out."""

    text: str
    """What it says."""

    place: str
    """The element that it stands in, with the one around it, as a selector."""

    reason: str
    """Why."""


@attrs.frozen(kw_only=True)
class Explanation:
    """Why a page is read as it is."""

    article: Article
    """What is made of the page."""

    site: str | None
    """The site parser that reads it, and what that says."""

    container: str | None
    """Where the body was found, as a selector; ``None`` where nothing is one."""

    container_reason: str | None
    """Why there."""

    fields: tuple[FieldReason, ...]
    """The fields."""

    blocks: tuple[BlockReason, ...]
    """The pieces of text between headline and the container's end, in the page's order."""

    @property
    def warnings(self) -> tuple[ParseWarning, ...]:
        """What was doubtful."""
        return self.article.warnings


def explain(page: Fixture, parser: Parser) -> Explanation:
    """Why a parser reads a saved page as it does."""
    article = parser.parse(page.html, url=page.url, fetched=page.fetched, charset=page.charset)
    untouched, read = _read(page), _read(page)
    rule = _rule(untouched, parser, page)
    found = guide_page(read, parser.sites, fetched=page.fetched, strict=False) if rule else Guided(page=read)
    fields = guided_fields(read_fields(found.page, read_metadata(found.page)), found.guidance)
    steps = read_steps(found.page, fields, found.guidance) if found.page.root is not None else None
    return Explanation(
        article=article,
        site=_told(rule) if rule else None,
        container=place_of(steps.container.element) if steps else None,
        container_reason=_why_there(steps, found) if steps else None,
        fields=tuple(_fields(article, untouched)),
        blocks=(*_dropped(rule, untouched), *(_blocks(steps, article, found.page.base) if steps else ())),
    )


def _read(page: Fixture) -> Page:
    return read_page(page.html, url=page.url, charset=page.charset, limits=Limits())


def _rule(read: Page, parser: Parser, page: Fixture) -> Rule | None:
    rules = load_sites(parser.sites).table.claims(read.url, page.fetched)
    return rules[0] if len(rules) == 1 else None


def _told(rule: Rule) -> str:
    whence = f" (of {rule.plugin})" if rule.plugin else ""
    return f"{rule.name}{whence}: {', '.join(said(rule.site(), (*FIELDS, *BODY))) or 'nothing'}"


def _why_there(steps: Steps, found: Guided) -> str:
    """What speaks for the container: its share of the paragraphs' weight, beside that of what is around and in it."""
    if found.guidance.containers:
        return "named by the site parser"
    weights = paragraph_weights(found.page)
    total = max(weights.values(), default=0) or 1
    element = steps.container.element
    inside = max(element, key=lambda child: weights.get(child, 0), default=None)
    shares = [f"{100 * weights.get(e, 0) // total}%" for e in (element, element.getparent(), inside)]
    return (
        f"{shares[0]} of the weight of the page's paragraphs; in what is around it {shares[1]}, in a part {shares[2]}"
    )


def _fields(article: Article, page: Page) -> Iterator[FieldReason]:
    for field in (*CANDIDATES, *OTHERS):
        source = article.provenance.get(field)
        yield FieldReason(
            field=field,
            value=_shown(getattr(article, field)),
            origin=source.origin if source else None,
            raw=source.raw if source else None,
            candidates=tuple(_candidates(page, CANDIDATES.get(field, ()))),
        )


def _candidates(page: Page, selectors: tuple[str, ...]) -> Iterator[Candidate]:
    for selector in selectors:
        texts = dict.fromkeys(text for found in select(page, selector) if (text := text_of(found)))
        yield from (Candidate(selector=selector, text=text) for text in list(texts)[:MOST])


def _shown(value: Any) -> str | None:  # noqa: ANN401  # fields of any type
    if isinstance(value, tuple):
        return ", ".join(getattr(item, "name", None) or str(item) for item in value) or None
    return None if value is None else getattr(value, "place", None) or str(value)


def _dropped(rule: Rule | None, page: Page) -> Iterator[BlockReason]:
    """What the site parser drops, wherever it stood."""
    wanted = getattr(rule.site, "drop", None) if rule else None
    for element in elements(page, wanted) if wanted is not None and not callable(wanted) else ():
        text = text_of(element)
        yield BlockReason(kind=None, text=text, place=place_of(element), reason="dropped by the site parser")


def _blocks(steps: Steps, article: Article, base: str | None) -> Iterator[BlockReason]:
    for chunk in steps.above:
        if chunk.text:
            reason = _above(chunk, article)
            yield BlockReason(kind=None, text=chunk.text, place=place_of(chunk.box.element), reason=reason)
    media = find_media(steps.chunks, steps.links.taken | steps.links.dropped, base)
    for i, chunk in enumerate(steps.chunks):
        place = place_of(chunk.box.element)
        for link in steps.links.at.get(i, ()):
            text = f"{link.label} | {link.title}" if link.label else link.title
            yield BlockReason(kind="cross_link", text=text, place=place, reason=_evidence(i, steps))
        if (medium := media.get(i)) is not None:
            yield _medium(medium, place)
        elif chunk.text and i not in steps.links.at:
            kind = steps.kinds[i]
            reason = _why(i, chunk, steps)
            yield BlockReason(kind=kind.kind if kind else None, text=chunk.text, place=place, reason=reason)


def _above(chunk: Chunk, article: Article) -> str:
    texts = ("headline", "dek", "kicker", "byline")
    field = next((name for name in texts if same(getattr(article, name) or "", chunk.text)), None)
    return f"is the {field}" if field else "stands between the headline and the body"


def _medium(medium: Image | Embed, place: str) -> BlockReason:
    text = (medium.caption or medium.alt if isinstance(medium, Image) else medium.provider) or medium.url or ""
    return BlockReason(kind=medium.kind, text=text, place=place, reason="stands in the body")


def _evidence(index: int, steps: Steps) -> str:
    """What was held for and against its being a cross-link."""
    found = steps.links.evidence.get(index)
    if found is None:
        return "named by the site parser"
    total = sum(weight for _, weight in found)
    return f"{total} points: " + ", ".join(f"{what} {weight:+d}" for what, weight in found)


def _why(index: int, chunk: Chunk, steps: Steps) -> str:
    if index in steps.kept:
        return "named by the site parser"
    if index in steps.links.taken:
        return "part of a cross-link"
    if index in steps.links.dropped:
        return "a label without a link"
    if steps.kinds[index] is not None:
        return "stands where the body's text stands"
    if steps.looks[index] is None:
        return why_none(chunk) or "stands with a heading that leads to another piece"
    if steps.placed[index] is None:
        rejected = steps.links.evidence.get(index)
        not_links = f"; as a cross-link {_evidence(index, steps)}" if rejected else ""
        return f"does not stand where the body's text stands, or is no running text{not_links}"
    if steps.single[index] is None:
        return "stands there twice, or is pulled from the text"
    if steps.unpromoted[index] is None:
        return "promotes the site, or is a note under the text, or a heading over nothing"
    return "is the headline, the dek, the kicker or the byline"


def place_of(element: Element) -> str:
    """An element as a selector: its tag and names, with those of the one around it."""
    parent = element.getparent()
    own = _name_of(element)
    return f"{_name_of(parent)} > {own}" if parent is not None and parent.tag != "html" else own


def _name_of(element: Element) -> str:
    classes = "".join(f".{name}" for name in (element.get("class") or "").split()[:3])
    ident = element.get("id")
    return f"{element.tag}{f'#{ident}' if ident else ''}{classes}"
