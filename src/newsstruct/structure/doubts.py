"""What speaks against a page being an article: warnings in words."""

from __future__ import annotations

import functools
import re
from urllib.parse import urlsplit

from newsstruct.article import Image, ParseWarning
from newsstruct.languages import codes, table
from newsstruct.reading import Element, Page
from newsstruct.structure.draft import Placed
from newsstruct.structure.fields import Fields
from newsstruct.structure.links.targets import is_hub
from newsstruct.structure.metadata import Metadata, element_text, types
from newsstruct.structure.wording import length

NO_BODY = ParseWarning(code="no_body", message="No running text of an article was found.")
LITTLE_BODY = ParseWarning(
    code="no_body", message="There is hardly any running text, and the page does not declare that it is an article."
)
GALLERY = ParseWarning(code="gallery", message="The page shows pictures with hardly any text between them.")
INDEX_PAGE = ParseWarning(
    code="index_page", message="The page lists articles rather than being one; their teasers were left out."
)
NOT_FREE = ParseWarning(
    code="not_free", message="The page declares that it is not free to read; what it holds may be the beginning alone."
)
ERROR_PAGE = ParseWarning(code="error_page", message="The page says that there is nothing at this address.")
#: A body that says less than so many characters do is none: a notice, a caption.
SHORT = 200
#: Pictures of a gallery, at least; and so many characters of text a picture at most.
PICTURES, WORDS = 4, 60
#: An error page says no more than this.
NOTICE = 1_500
#: So many headings that are links make an index.
TEASERS = 4
#: schema.org types of pages that list others.
LISTS = frozenset({"CollectionPage", "ItemList", "SearchResultsPage", "ProfilePage"})
_STATUS = re.compile(r"(?<!\d)(?:403|404|410|500|502|503)(?!\d)")


def find_doubts(
    page: Page, metadata: Metadata, fields: Fields, placed: Placed, language: str | None
) -> tuple[ParseWarning, ...]:
    """Warnings about a page that is no article, or whose declared language is not its text's."""
    declared = metadata.declares_article or "article" in page.meta.get("og:type", ())
    if _is_index(page, declared=declared or fields.published is not None):
        return (INDEX_PAGE,)
    if not declared and len(placed.text) < NOTICE and _is_error(page):
        return (ERROR_PAGE,)
    if _is_gallery(placed):
        return (GALLERY,)
    if not placed.text:
        return (NO_BODY,)
    if not declared and fields.published is None and length(placed.text) < SHORT:
        return (LITTLE_BODY,)
    return (*_other_language(page.language, language), *((NOT_FREE,) if _is_locked(page, metadata) else ()))


def _other_language(declared: str | None, found: str | None) -> tuple[ParseWarning, ...]:
    if declared is None or found == declared:
        return ()
    message = f"The page says that it is in {declared!r}; its text is in {found!r}."
    return (ParseWarning(code="other_language", message=message),)


def _is_locked(page: Page, metadata: Metadata) -> bool:
    """Whether the article is declared to be for subscribers: schema.org's ``isAccessibleForFree``, Facebook's tier."""
    declared = (item.get("isAccessibleForFree") for item in metadata.items)
    told = any(value is False or (isinstance(value, str) and value[-5:].lower() == "false") for value in declared)
    return told or "locked" in page.meta.get("article:content_tier", ())


def _is_gallery(placed: Placed) -> bool:
    """Whether there are pictures, and hardly any text between them."""
    if len(placed.text) >= WORDS * len(placed.body):
        return False
    pictures = sum(isinstance(block, Image) for block in placed.body)
    return pictures >= PICTURES and len(placed.text) < WORDS * pictures


def _is_error(page: Page) -> bool:
    """Whether title or heading name an HTTP status, or say that there is nothing, in the words of any language."""
    titles = [element_text(e)[:200].casefold() for e in (*page.tagged["title"][:1], *page.tagged["h1"][:1])]
    return any(_STATUS.search(t) or _error_words().search(t) for t in titles)


@functools.cache
def _error_words() -> re.Pattern[str]:
    phrases = {p for code in codes("structure") for p in table(code, "structure").get("error_pages", ())}
    return re.compile("|".join(map(re.escape, sorted(phrases, key=len, reverse=True))) or r"(?!)")


def _is_index(page: Page, *, declared: bool) -> bool:
    """Whether the page is a list of articles, going by its address, its declared type and its linked headings."""
    if declared:
        return False
    parts = urlsplit(page.url or "")
    is_list = any(not LISTS.isdisjoint(types(item)) for item in page.json_ld)
    at_hub = bool(parts.netloc) and (parts.path in ("", "/") or is_hub(parts.path.rstrip("/"), parts.query))
    return (is_list or at_hub) and _linked_headings(page) >= TEASERS


def _linked_headings(page: Page) -> int:
    """How many headings of lesser rank are links."""
    headings = page.root.iter("h2", "h3") if page.root is not None else ()
    return sum(_is_linked(heading) for heading in headings)


def _is_linked(heading: Element) -> bool:
    parent = heading.getparent()
    return heading.find(".//a[@href]") is not None or (parent is not None and parent.tag == "a")
