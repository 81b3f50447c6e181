"""The values: an article, its blocks, and the marks over its text.

Every value is frozen; offsets are Python ``str`` offsets into `Article.text`; a field that is ``None``
was not found, one that is ``()`` was looked for and is empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Sized
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias

import attrs

QuoteKind: TypeAlias = Literal["direct", "indirect", "mixed"]
EntityType: TypeAlias = Literal["PERSON", "ORG", "LOC", "MISC"]
DateType: TypeAlias = Literal["DATE", "TIME", "DURATION", "SET"]


@attrs.frozen(kw_only=True)
class Span:
    """A place in the text."""

    start: int
    """Offset of the first character."""

    end: int
    """Offset one past the last character; ``text[start:end]`` is what stands there."""


@attrs.frozen(kw_only=True)
class Link:
    """A hyperlink inside a block's text."""

    start: int
    """Offset of the anchor's first character in `Article.text`."""

    end: int
    """Offset one past the anchor's last character."""

    url: str
    """Absolute address of the target, as found (tracking parameters and all)."""


@attrs.frozen(kw_only=True)
class TextBlock:
    """A block of the article's own words; base of all blocks that make up `Article.text`."""

    kind: ClassVar[str]

    text: str
    """The words, inline markup removed and white space folded (kept in `Preformatted`)."""

    start: int
    """Offset of the block in `Article.text`."""

    end: int
    """Offset one past the block; ``article.text[start:end] == text``."""

    links: tuple[Link, ...] = ()
    """Hyperlinks in the block, in order."""


@attrs.frozen(kw_only=True)
class Paragraph(TextBlock):
    """A paragraph of running text."""

    kind: ClassVar[str] = "paragraph"


@attrs.frozen(kw_only=True)
class Subheading(TextBlock):
    """A heading inside the body."""

    kind: ClassVar[str] = "subheading"


@attrs.frozen(kw_only=True)
class ListItem(TextBlock):
    """One item of a list that belongs to the article's text."""

    kind: ClassVar[str] = "list_item"


@attrs.frozen(kw_only=True)
class BlockQuote(TextBlock):
    """A quotation set off from the text (``<blockquote>``, pull quote)."""

    kind: ClassVar[str] = "quote"


@attrs.frozen(kw_only=True)
class Preformatted(TextBlock):
    """Text whose line breaks and spaces matter (``<pre>``)."""

    kind: ClassVar[str] = "pre"


@attrs.frozen(kw_only=True)
class TableCell(TextBlock):
    """One cell of a table, in reading order."""

    kind: ClassVar[str] = "table_cell"


@attrs.frozen(kw_only=True)
class Image:
    """A picture in the article, or the one above it."""

    kind: ClassVar[str] = "image"

    url: str | None = None
    """Absolute address of the picture in the largest size that the page names."""

    alt: str | None = None
    """The picture's alternative text."""

    caption: str | None = None
    """The caption as printed, without the credit where that stands in an element of its own."""

    credit: str | None = None
    """Photographer or agency as printed."""


@attrs.frozen(kw_only=True)
class Embed:
    """A post, video or other foreign piece embedded in the body."""

    kind: ClassVar[str] = "embed"

    provider: str | None = None
    """Whose piece it is: "youtube", "x", "instagram" …; the host's name where it is none of the known ones."""

    url: str | None = None
    """Absolute address of the piece."""


@attrs.frozen(kw_only=True)
class CrossLink:
    """A line or box between the paragraphs that sends the reader to another piece ("Also read | …")."""

    kind: ClassVar[str] = "cross_link"

    title: str
    """Headline of the target, without label, teaser, author or date."""

    label: str | None = None
    """The words that announce it as printed ("Also read"), without a final ``:`` or ``|``."""

    url: str | None = None
    """Absolute address of the target; ``None`` in plain text."""


Block: TypeAlias = Paragraph | Subheading | ListItem | BlockQuote | Preformatted | TableCell | Image | Embed | CrossLink


@attrs.frozen(kw_only=True)
class Author:
    """Who wrote the article: a person or an organisation, nothing else."""

    name: str
    """The name, without "By", role or e-mail address."""

    url: str | None = None
    """Absolute address of the author's page."""


@attrs.frozen(kw_only=True)
class Dateline:
    """Where a report was filed ("LONDON (Reuters) -")."""

    place: str
    """The place as printed."""

    agency: str | None = None
    """The news agency, where the dateline names one."""


@attrs.frozen(kw_only=True)
class ParseWarning:
    """Something that was doubtful about a page."""

    code: str
    """A short constant to test for: "no_body", "guessed_charset", "truncated" …"""

    message: str
    """The same in a sentence."""


@attrs.frozen(kw_only=True)
class Source:
    """Where a field's value came from."""

    origin: str
    """"caller", "site:NAME", "json-ld", "meta", "microdata", "time", "page" or "url"."""

    raw: str | None = None
    """The value as it stood there, before it was cleaned or parsed."""


@attrs.frozen(kw_only=True)
class Speaker:
    """Who said a quote."""

    mention: Span
    """The speaker as printed beside the quote: "he", "Serhiy Haidai"."""

    name: str
    """The fullest name that the mention resolves to in this text."""

    role: str | None = None
    """What the text says the speaker is: "the governor of the Luhansk region"."""

    entity: int | None = None
    """Index into `Article.entities` or `Annotations.entities`, or ``None``."""


@attrs.frozen(kw_only=True)
class Quote:
    """Words attributed to somebody."""

    kind: QuoteKind
    """"direct" (in marks), "indirect" ("X said that …") or "mixed" (both)."""

    spans: tuple[Span, ...]
    """The contiguous pieces in order, marks excluded."""

    text: str
    """The words; pieces are joined by a space."""

    cue: Span | None = None
    """The words that attribute it: "said", "according to"."""

    speaker: Speaker | None = None
    """Who said it, or ``None`` where the text does not say."""


@attrs.frozen(kw_only=True)
class Entity:
    """A person, organisation or place that the text names, with every mention."""

    type: EntityType
    """"PERSON", "ORG", "LOC", or "MISC" for other names."""

    name: str
    """The fullest form in the text."""

    mentions: tuple[Span, ...]
    """Where it is named, in order."""

    country: str | None = None
    """ISO 3166-1 alpha-2 code, for countries and nationalities."""

    role: str | None = None
    """What the text says a person is."""


@attrs.frozen(kw_only=True)
class DateMention:
    """A date, time, duration or recurrence named in the text."""

    span: Span
    """Where it is named."""

    type: DateType
    """TIMEX3 type: "DATE", "TIME", "DURATION" or "SET"."""

    value: str | None = None
    """TIMEX3 value ("2022-06-24", "2022-W25", "P1M", "PRESENT_REF"); ``None`` where it can't be resolved."""

    earliest: date | None = None
    """First calendar day it covers."""

    latest: date | None = None
    """Last calendar day it covers."""


@attrs.frozen(kw_only=True)
class Annotations:
    """What `annotate` found in a text."""

    quotes: tuple[Quote, ...] = ()
    """Quotes in the order of the text."""

    entities: tuple[Entity, ...] = ()
    """Entities in the order of their first mention."""

    dates: tuple[DateMention, ...] = ()
    """Date mentions in the order of the text."""

    warnings: tuple[ParseWarning, ...] = ()
    """What went wrong in finding them."""


class Provenance(Mapping[str, Source]):
    """Field name -> where its value came from; read-only, comparable, picklable."""

    __slots__ = ("_sources",)

    def __init__(self, sources: Mapping[str, Source] | Iterable[tuple[str, Source]] = ()) -> None:
        self._sources = dict(sources)

    def __getitem__(self, field: str) -> Source:
        return self._sources[field]

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)

    def __hash__(self) -> int:
        return hash(frozenset(self._sources.items()))

    def __repr__(self) -> str:
        return f"Provenance({self._sources!r})"


def _counted(values: Sized) -> str:
    """What a long field shows of itself in an article's ``repr``."""
    return f"<{len(values):,}>"


@attrs.frozen(kw_only=True)
class Article:
    """A news article as one value.

    Its ``repr`` shows the short fields, and of the long ones how much is in them.
    """

    url: str | None = None
    """Address as asked for (or stated by the caller)."""

    canonical_url: str | None = None
    """Address that the page declares as its own."""

    language: str | None = None
    """BCP 47 tag of the text's language."""

    headline: str | None = None
    """Headline without the site's name."""

    dek: str | None = None
    """Standfirst: the sentence or two under the headline."""

    kicker: str | None = None
    """Overline: the words above the headline."""

    byline: str | None = None
    """The byline as printed."""

    authors: tuple[Author, ...] = ()
    """Who wrote it."""

    publisher: str | None = None
    """Name of the publication."""

    section: str | None = None
    """Section or desk."""

    keywords: tuple[str, ...] = ()
    """Keywords or tags that the page declares."""

    published: datetime | None = None
    """When it was first published; aware where the zone is known, midnight where only the day is."""

    modified: datetime | None = None
    """When it was last changed."""

    dateline: Dateline | None = None
    """Where the report was filed."""

    body: tuple[Block, ...] = attrs.field(default=(), repr=_counted)
    """Everything of the article in reading order."""

    text: str = attrs.field(default="", repr=_counted)
    """The text blocks of `body` joined by a blank line; all spans point into it."""

    quotes: tuple[Quote, ...] = attrs.field(default=(), repr=_counted)
    """Quotes found in `text`."""

    entities: tuple[Entity, ...] = attrs.field(default=(), repr=_counted)
    """People, organisations and places found in `text`."""

    dates: tuple[DateMention, ...] = attrs.field(default=(), repr=_counted)
    """Date mentions found in `text`."""

    warnings: tuple[ParseWarning, ...] = ()
    """What was doubtful."""

    provenance: Mapping[str, Source] = attrs.field(factory=Provenance, converter=Provenance, repr=_counted)
    """Field name -> where its value came from."""

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of `body`."""
        return tuple(b for b in self.body if isinstance(b, Paragraph))

    @property
    def cross_links(self) -> tuple[CrossLink, ...]:
        """The cross-links of `body`."""
        return tuple(b for b in self.body if isinstance(b, CrossLink))

    @property
    def images(self) -> tuple[Image, ...]:
        """The images of `body`."""
        return tuple(b for b in self.body if isinstance(b, Image))

    def quotes_by(self, name: str) -> tuple[Quote, ...]:
        """The quotes of one speaker, in the order of the text.

        Args:
            name: The whole name of the speaker (`Speaker.name`) or its last words; case does not matter.

        >>> from newsstruct import parse_text
        >>> article = parse_text("“It is over,” Ana López said. “We lost,” said Ben Okafor.")
        >>> [quote.text for quote in article.quotes_by("lópez")]
        ['It is over']
        """
        wanted = name.casefold().split()
        return tuple(q for q in self.quotes if wanted and q.speaker and _last_words(q.speaker.name, wanted) == wanted)

    def to_dict(self) -> dict[str, Any]:
        """The article as JSON types: dicts, lists, strings, numbers, booleans and ``None``."""
        from newsstruct.serialise import article_to_dict

        return article_to_dict(self)

    def to_json(self) -> str:
        """The article as one line of JSON."""
        from newsstruct.serialise import article_to_json

        return article_to_json(self)

    def _repr_html_(self) -> str:
        """The view of the article, for notebooks."""
        from newsstruct.export.view import to_notebook_html

        return to_notebook_html(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Article:
        """The article back from what `to_dict` gave.

        Raises:
            InvalidArticle: when ``data`` is not such a mapping; the message says which part is not.
        """
        from newsstruct.serialise import article_from_dict

        return article_from_dict(data)


def _last_words(name: str, wanted: Sequence[str]) -> list[str]:
    """As many of a name's last words as are wanted, without regard to case."""
    return name.casefold().split()[-len(wanted) :]
