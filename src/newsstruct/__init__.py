"""newsstruct: from a news page, or an article's plain text, to one structured value.

`parse` reads a page, `parse_text` an article's text, and both give an `Article`; `annotate` finds quotes, entities and
dates in a text as it is; `parse_many` reads many pages in several processes; a `Parser` is configured.

>>> article = parse("<h1>River rises</h1><p>The bridge was closed today, said Ana López, the mayor of the town.</p>")
>>> article.headline, article.quotes[0].speaker.name, article.quotes[0].speaker.role
('River rises', 'Ana López', 'the mayor of the town')
"""

from __future__ import annotations

from newsstruct._version import __version__
from newsstruct.article import (
    Annotations,
    Article,
    Author,
    Block,
    BlockQuote,
    CrossLink,
    Dateline,
    DateMention,
    Embed,
    Entity,
    Image,
    Link,
    ListItem,
    Paragraph,
    ParseWarning,
    Preformatted,
    Provenance,
    Quote,
    Source,
    Span,
    Speaker,
    Subheading,
    TableCell,
    TextBlock,
)
from newsstruct.errors import (
    InvalidArticle,
    InvalidInput,
    InvalidSelector,
    InvalidSite,
    LimitError,
    NewsstructError,
    PluginError,
    SiteConflict,
    WorkerError,
)
from newsstruct.limits import Limits
from newsstruct.many import Failure, RawPage, parse_many
from newsstruct.parser import Parser, annotate, parse, parse_text

__all__ = [
    "Annotations",
    "Article",
    "Author",
    "Block",
    "BlockQuote",
    "CrossLink",
    "DateMention",
    "Dateline",
    "Embed",
    "Entity",
    "Failure",
    "Image",
    "InvalidArticle",
    "InvalidInput",
    "InvalidSelector",
    "InvalidSite",
    "LimitError",
    "Limits",
    "Link",
    "ListItem",
    "NewsstructError",
    "Paragraph",
    "ParseWarning",
    "Parser",
    "PluginError",
    "Preformatted",
    "Provenance",
    "Quote",
    "RawPage",
    "SiteConflict",
    "Source",
    "Span",
    "Speaker",
    "Subheading",
    "TableCell",
    "TextBlock",
    "WorkerError",
    "__version__",
    "annotate",
    "parse",
    "parse_many",
    "parse_text",
]
