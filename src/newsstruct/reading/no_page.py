"""Inputs that are no pages: what they are instead, as a warning."""

from __future__ import annotations

import re

from newsstruct.article import ParseWarning

NOT_HTML = ParseWarning(code="not_html", message="There is no HTML element in the input.")
AN_ADDRESS = ParseWarning(
    code="not_html", message="The input looks like the address or path of a page; pass what is there, as bytes."
)
#: How files of other kinds begin, and what they are.
BEGINNINGS = {
    b"%PDF-": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"PK\x03\x04": "a ZIP file or an office document",
    b"\x1f\x8b": "a gzip file that can't be unpacked",
    b"WARC/": "a web archive, whose pages `newsstruct batch` reads",
    b"bplist00": "a property list with no page in it",
}
_OTHER = tuple(BEGINNINGS)
#: One line, no longer than addresses are.
_ADDRESS = re.compile(
    rb"\s{0,9}(?:(?:https?|file|ftp)://\S{1,2000}|[^\r\n]{1,1000}\.(?:[xs]?html?|mht|mhtml|php))\s{0,9}\Z"
)


def other_file(page: bytes) -> ParseWarning | None:
    """What kind of file it is, where its first bytes say that it is of another than pages are."""
    if not page.startswith(_OTHER):
        return None
    kind = next(kind for beginning, kind in BEGINNINGS.items() if page.startswith(beginning))
    return ParseWarning(code="not_html", message=f"The input is no page but {kind}.")


def no_element(page: bytes) -> ParseWarning:
    """Why there is no element in the input, as far as it looks like something."""
    return AN_ADDRESS if len(page) < 3_000 and _ADDRESS.match(page) else NOT_HTML
