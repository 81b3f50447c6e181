"""The pipeline: bytes -> `Page` -> `Article` without marks -> `Article`."""

from __future__ import annotations

from datetime import datetime

import attrs

from newsstruct.annotate import Annotator, Document, TextSpan, default_annotators, run_annotators, text_blocks
from newsstruct.article import Annotations, Article, TextBlock
from newsstruct.errors import InvalidInput
from newsstruct.limits import Limits
from newsstruct.reading import read_page
from newsstruct.structure import structure_page
from newsstruct.structure.draft import place_blocks
from newsstruct.structure.plain_text import read_plain_text


@attrs.frozen(kw_only=True)
class Parser:
    """A configured reader of articles; reusable, picklable, safe to share between threads."""

    limits: Limits = attrs.field(factory=Limits)
    """Bounds on what one page may cost."""

    annotators: tuple[Annotator, ...] = attrs.field(factory=default_annotators, converter=tuple)
    """What finds quotes, entities and dates, in order; ``()`` for structure alone."""

    sites: tuple[object, ...] = attrs.field(default=(), converter=tuple)
    """Site parsers; ``()`` for the generic reader alone."""

    def parse(
        self,
        html: bytes | str,
        *,
        url: str | None = None,
        published: datetime | None = None,
        language: str | None = None,
        charset: str | None = None,
    ) -> Article:
        """The article on a page.

        Args:
            html: The page as received; bytes are better than a decoded string.
            url: Its address; resolves relative links.
            published: When it was published; wins over what the page says.
            language: BCP 47 tag of its language; wins over what the page says.
            charset: The charset of the HTTP header.

        Raises:
            InvalidInput: when ``html`` is neither bytes nor str, or a keyword is of the wrong type.
        """
        if not isinstance(html, bytes | str):
            raise InvalidInput("html", html, "bytes (preferred) or str")
        article = structure_page(read_page(html, url=url, charset=charset, limits=self.limits))
        article = attrs.evolve(article, published=published or article.published, language=language or article.language)
        return self._annotated(article)

    def parse_text(
        self,
        text: str,
        *,
        url: str | None = None,
        published: datetime | None = None,
        language: str | None = None,
    ) -> Article:
        """The article that a plain text is, with a blank line between its paragraphs.

        Raises:
            InvalidInput: when ``text`` is no str, or a keyword is of the wrong type.
        """
        if not isinstance(text, str):
            raise InvalidInput("text", text, "str")
        body, joined = place_blocks(read_plain_text(text))
        return self._annotated(Article(url=url, published=published, language=language, body=body, text=joined))

    def annotate(self, text: str, *, language: str | None = None, published: datetime | None = None) -> Annotations:
        """The quotes, entities and dates of a text; offsets into ``text`` exactly as given.

        Raises:
            InvalidInput: when ``text`` is no str, or a keyword is of the wrong type.
        """
        if not isinstance(text, str):
            raise InvalidInput("text", text, "str")
        document = Document(text=text, language=language, published=published, blocks=text_blocks(text))
        return run_annotators(document, self.annotators)

    def _annotated(self, article: Article) -> Article:
        blocks = tuple(
            TextSpan(start=b.start, end=b.end, kind=b.kind) for b in article.body if isinstance(b, TextBlock)
        )
        document = Document(text=article.text, language=article.language, published=article.published, blocks=blocks)
        marks = run_annotators(document, self.annotators)
        return attrs.evolve(article, quotes=marks.quotes, entities=marks.entities, dates=marks.dates)


def parse(
    html: bytes | str,
    *,
    url: str | None = None,
    published: datetime | None = None,
    language: str | None = None,
    charset: str | None = None,
) -> Article:
    """The article on a page: `Parser.parse` with the usual settings."""
    return Parser().parse(html, url=url, published=published, language=language, charset=charset)


def parse_text(
    text: str, *, url: str | None = None, published: datetime | None = None, language: str | None = None
) -> Article:
    """The article that a plain text is: `Parser.parse_text` with the usual settings."""
    return Parser().parse_text(text, url=url, published=published, language=language)


def annotate(text: str, *, language: str | None = None, published: datetime | None = None) -> Annotations:
    """The quotes, entities and dates of a text: `Parser.annotate` with the usual settings."""
    return Parser().annotate(text, language=language, published=published)
