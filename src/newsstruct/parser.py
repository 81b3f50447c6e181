"""The pipeline: bytes -> `Page` -> `Article` without marks -> `Article`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import attrs

from newsstruct.annotate import (
    Annotator,
    Document,
    TextSpan,
    chosen_annotators,
    default_annotators,
    run_annotators,
    text_blocks,
)
from newsstruct.article import Annotations, Article, ParseWarning, Source, TextBlock
from newsstruct.errors import InvalidInput
from newsstruct.languages import is_known
from newsstruct.languages.additions import added
from newsstruct.limits import Limits
from newsstruct.plugins import warnings_of

if TYPE_CHECKING:
    from newsstruct.sites.loading import SiteSource

#: The types of the keywords that all three methods share.
_KEYWORDS = {"url": str, "published": datetime, "language": str, "charset": str, "fetched": date}
#: How to make one of what callers have instead.
_HINTS = {"published": " (datetime.fromisoformat makes one of a string)"}


def _sources(sites: SiteSource | Iterable[SiteSource]) -> tuple[SiteSource, ...]:
    if isinstance(sites, str):
        return (sites,)
    if sites == ():
        return ()
    from newsstruct.sites.loading import checked_sources  # with all of structure: not for names alone

    return checked_sources(sites)


def _limits(instance: object, attribute: attrs.Attribute[Limits], value: object) -> None:
    if not isinstance(value, Limits):
        raise InvalidInput(attribute.name, value, "newsstruct.Limits(…)")


@attrs.frozen(kw_only=True)
class Parser:
    """A configured reader of articles; reusable, picklable, safe to share between threads."""

    limits: Limits = attrs.field(factory=Limits, validator=_limits)
    """Bounds on what one page may cost."""

    annotators: tuple[Annotator, ...] = attrs.field(factory=default_annotators, converter=chosen_annotators)
    """What finds quotes, entities and dates, in order: annotators, or names such as ``"quotes"``; ``()`` for structure
    alone."""

    sites: tuple[SiteSource, ...] = attrs.field(default="installed", converter=_sources)
    """Site parsers: classes, paths of TOML files or of folders with such, names of plugins; ``"installed"`` stands for
    all that are installed, the bundled ones among them. ``()`` for the generic reader alone."""

    strict: bool = False
    """Whether a broken plugin raises `PluginError`, for those who write one; else it gives a warning."""

    def parse(
        self,
        html: bytes | str,
        *,
        url: str | None = None,
        published: datetime | None = None,
        language: str | None = None,
        charset: str | None = None,
        fetched: date | None = None,
    ) -> Article:
        """The article on a page.

        A page that is bad, empty or no article gives an `Article` with ``None`` fields and `Article.warnings`.

        Args:
            html: The page as received; bytes are better than a decoded string.
            url: Its address; resolves relative links.
            published: When it was published; wins over what the page says.
            language: BCP 47 tag of its language; wins over what the page says.
            charset: The charset of the HTTP header.
            fetched: The day on which it was fetched; tells which of a site's parsers knows its markup. Today's,
                where nothing is said.

        Raises:
            InvalidInput: when ``html`` is neither bytes nor str, or a keyword is of the wrong type.
            PluginError: when a site parser that was passed to the `Parser` is broken or at odds with another.
        """
        if not isinstance(html, bytes | str):
            raise InvalidInput("html", html, f"bytes (preferred) or str{_how_to_have_them(html)}")
        _check(url=url, published=published, language=language, charset=charset, fetched=fetched)
        from newsstruct.structured import article_of_page

        article = article_of_page(
            html, self.limits, self.sites, url=url, charset=charset, fetched=fetched, strict=self.strict
        )
        return self._annotated(_with_stated(article, published=published, language=language))

    def parse_text(
        self,
        text: str,
        *,
        url: str | None = None,
        published: datetime | None = None,
        language: str | None = None,
        headline_first: bool = False,
    ) -> Article:
        """The article that a plain text is, with a blank line between its paragraphs.

        Args:
            text: The text.
            url: Address it is from.
            published: When it was published.
            language: BCP 47 tag of its language; told from the text where it is not stated.
            headline_first: Whether the first line is the headline rather than a paragraph.

        Raises:
            InvalidInput: when ``text`` is no str, or a keyword is of the wrong type.
        """
        if not isinstance(text, str):
            raise InvalidInput("text", text, "str")
        _check(url=url, published=published, language=language)
        from newsstruct.structured import article_of_text

        article = article_of_text(text, self.limits, url=url, headline_first=headline_first)
        return self._annotated(_with_stated(article, published=published, language=language))

    def annotate(self, text: str, *, language: str | None = None, published: datetime | None = None) -> Annotations:
        """The quotes, entities and dates of a text; offsets into ``text`` exactly as given.

        An annotator that fails costs its own marks, and `Annotations.warnings` says so.

        Args:
            text: The text.
            language: BCP 47 tag of its language; told from the text where it is not stated.
            published: When it was published; words such as "Friday" are resolved against it.

        Raises:
            InvalidInput: when ``text`` is no str, or a keyword is of the wrong type.
        """
        if not isinstance(text, str):
            raise InvalidInput("text", text, "str")
        _check(published=published, language=language)
        document = Document(
            text=text, language=language or _language_of(text), published=published, blocks=text_blocks(text)
        )
        marks, unknown = self._marks(document), _unknown(language)
        return attrs.evolve(marks, warnings=(*unknown, *marks.warnings)) if unknown else marks

    def _annotated(self, article: Article) -> Article:
        blocks = tuple(
            TextSpan(start=b.start, end=b.end, kind=b.kind) for b in article.body if isinstance(b, TextBlock)
        )
        document = Document(text=article.text, language=article.language, published=article.published, blocks=blocks)
        marks = self._marks(document)
        warnings = (*article.warnings, *marks.warnings)
        return attrs.evolve(article, quotes=marks.quotes, entities=marks.entities, dates=marks.dates, warnings=warnings)

    def _marks(self, document: Document) -> Annotations:
        """What the annotators find; its warnings tell of them and of broken language tables."""
        faults = warnings_of(added().faults, strict=self.strict)
        marks = run_annotators(document, self.annotators, strict=self.strict)
        return attrs.evolve(marks, warnings=(*faults, *marks.warnings)) if faults else marks


def parse(
    html: bytes | str,
    *,
    url: str | None = None,
    published: datetime | None = None,
    language: str | None = None,
    charset: str | None = None,
) -> Article:
    """The article on a page: `Parser.parse` with the usual settings.

    A page that is bad, empty or no article gives an `Article` with ``None`` fields and `Article.warnings`.

    Args:
        html: The page as received; bytes are better than a decoded string.
        url: Its address; resolves relative links.
        published: When it was published; wins over what the page says.
        language: BCP 47 tag of its language ("en", "pt-BR"); wins over what the page says.
        charset: The charset of the HTTP header.

    Raises:
        InvalidInput: when ``html`` is neither bytes nor str, or a keyword is of the wrong type.

    >>> parse("<h1>River rises</h1><p>It rained for a week, and then the river rose over the bridge.</p>").headline
    'River rises'
    """
    return Parser().parse(html, url=url, published=published, language=language, charset=charset)


def parse_text(
    text: str,
    *,
    url: str | None = None,
    published: datetime | None = None,
    language: str | None = None,
    headline_first: bool = False,
) -> Article:
    """The article that a plain text is: `Parser.parse_text` with the usual settings.

    Args:
        text: The text, with a blank line between paragraphs.
        url: Address it is from.
        published: When it was published; words such as "Friday" are resolved against it.
        language: BCP 47 tag of its language ("en", "pt-BR"); told from the text where it is not stated.
        headline_first: Whether the first line is the headline rather than a paragraph.

    Raises:
        InvalidInput: when ``text`` is no str, or a keyword is of the wrong type.

    >>> article = parse_text("It rained.\\n\\nAlso read | River rises\\n\\nIt stopped.")
    >>> len(article.paragraphs), article.cross_links[0].title
    (2, 'River rises')
    """
    return Parser().parse_text(text, url=url, published=published, language=language, headline_first=headline_first)


def annotate(text: str, *, language: str | None = None, published: datetime | None = None) -> Annotations:
    """The quotes, entities and dates of a text: `Parser.annotate` with the usual settings.

    Args:
        text: The text; offsets are into it exactly as given.
        language: BCP 47 tag of its language ("en", "pt-BR"); told from the text where it is not stated.
        published: When it was published; words such as "Friday" are resolved against it.

    Raises:
        InvalidInput: when ``text`` is no str, or a keyword is of the wrong type.

    >>> text = "“We lost,” said Ben Okafor on Friday."
    >>> found = annotate(text, language="en", published=datetime(2024, 5, 14))
    >>> found.quotes[0].speaker.name, found.entities[0].name, found.dates[0].value
    ('Ben Okafor', 'Ben Okafor', '2024-05-10')
    """
    return Parser().annotate(text, language=language, published=published)


def _language_of(text: str) -> str | None:
    from newsstruct.reading.language import text_language

    return text_language(text)


def _how_to_have_them(given: object) -> str:
    """How the bytes of a page are had of what callers pass in their place: a path, a file, an answer of a server."""
    ways = {"read_bytes": ".read_bytes() gives them", "read": ".read() gives them", "content": ".content has them"}
    return next((f"; {way}" for name, way in ways.items() if hasattr(given, name)), "")


def _check(**keywords: object) -> None:
    for name, value in keywords.items():
        want = _KEYWORDS[name]
        if value is not None and (not isinstance(value, want) or _is_missing(value)):
            raise InvalidInput(name, value, f"{want.__name__} or None{_HINTS.get(name, '')}")


def _is_missing(value: object) -> bool:
    """Whether it is pandas' "not a time", which is a datetime, of the year 1, and unequal to everything."""
    return value != value


def _with_stated(article: Article, **stated: Any) -> Article:  # noqa: ANN401  # fields of any type
    """The article with what the caller states in the place of what the page says."""
    known = {name: value for name, value in stated.items() if value not in (None, "")}
    if not known:
        return article
    sources = {name: Source(origin="caller", raw=str(value)) for name, value in known.items()}
    warnings = (*article.warnings, *_unknown(known.get("language")))
    return attrs.evolve(article, provenance={**article.provenance, **sources}, warnings=warnings, **known)


def _unknown(language: str | None) -> tuple[ParseWarning, ...]:
    """A warning, where the caller states a language that no table is of: a name, mostly, in the place of its tag."""
    if not language or is_known(language):
        return ()
    message = f'There are no tables of the language {language!r:.40}; languages go by tags such as "en" or "pt-BR".'
    return (ParseWarning(code="unknown_language", message=message),)
