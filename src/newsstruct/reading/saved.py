"""Pages as browsers and crawlers save them, with something around the HTML: gzip, MHTML, Safari's web archives.

MHTML (RFC 2557) is a mail message whose first HTML part is the page. It is read here line by line, as a message of the
web may be nested or cut off in ways that a reader of mail is not made for.
"""

from __future__ import annotations

import binascii
import re
import zlib

import attrs

#: A message begins with a header, and has such a line among its first; pages begin with a tag.
_HEADER = re.compile(rb"\s{0,99}[A-Za-z][A-Za-z0-9-]{1,60}:")
_IS_MESSAGE = re.compile(rb"^MIME-Version:", re.MULTILINE | re.IGNORECASE)
_BOUNDARY = re.compile(rb'boundary="?([^"\r\n;]{1,200})', re.IGNORECASE)
_CHARSET = re.compile(rb'charset="?([A-Za-z0-9_.:-]{1,40})', re.IGNORECASE)
#: The blank line between header and body.
_BLANK = re.compile(rb"\r?\n\r?\n")
#: A header is not longer than this; one of a hundred parts is the page.
HEADER, PARTS = 4_000, 100
GZIP, WEB_ARCHIVE = b"\x1f\x8b", b"bplist00"
#: What zlib is told to look for: gzip.
_GZIP_WINDOW = 31


@attrs.frozen(kw_only=True)
class Saved:
    """A page without what it was wrapped in, and what that tells of it."""

    html: bytes
    """The page."""

    url: str | None = None
    """The address that it was saved from."""

    charset: str | None = None
    """The charset of the HTTP header, or what the browser made of it."""


def unwrapped(page: bytes, most: int) -> Saved:
    """The page itself, at most so many bytes of it where it is compressed; one that is not wrapped as it is.

    >>> message = b"MIME-Version: 1.0\\r\\nContent-Type: text/html\\r\\nContent-Location: https://example.org/a\\r\\n\\r\\n<p>It rained."
    >>> unwrapped(message, 1_000)
    Saved(html=b'<p>It rained.', url='https://example.org/a', charset=None)
    """  # noqa: E501  # a message in one line
    if page.startswith(GZIP):
        return Saved(html=_unzipped(page, most))
    if page.startswith(WEB_ARCHIVE):
        return _of_web_archive(page)
    head = page[:HEADER]
    if _HEADER.match(head) and _IS_MESSAGE.search(head):
        return _of_message(page)
    return Saved(html=page)


def _unzipped(page: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj(_GZIP_WINDOW).decompress(page, most)
    except zlib.error:
        return page


def _of_message(page: bytes) -> Saved:
    head, body = _divided(page)
    boundary = _BOUNDARY.search(head)
    parts = body.split(b"--" + boundary[1], PARTS)[1:] if boundary else [page]
    for header, content in map(_divided, parts):
        if b"text/html" in header.lower():
            location = _header(header, b"Content-Location") or _header(head, b"Snapshot-Content-Location")
            charset = _CHARSET.search(header)
            return Saved(
                html=_decoded(content, _header(header, b"Content-Transfer-Encoding") or ""),
                url=location,
                charset=charset[1].decode("ascii") if charset else None,
            )
    return Saved(html=page)


def _divided(part: bytes) -> tuple[bytes, bytes]:
    """Header and body of a message or of a part of one."""
    start = len(part[:9]) - len(part[:9].lstrip())
    blank = _BLANK.search(part, start, start + HEADER)
    return (part[start : blank.start()], part[blank.end() :]) if blank else (b"", part)


def _header(head: bytes, name: bytes) -> str | None:
    """The value of a header, unfolded."""
    found = re.search(rb"^" + name + rb":[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)", head, re.MULTILINE | re.IGNORECASE)
    value = b"".join(found[1].split()).decode("utf-8", "replace") if found else ""
    return value or None


def _decoded(content: bytes, coding: str) -> bytes:
    try:
        if coding.lower() == "quoted-printable":
            return binascii.a2b_qp(content)
        return binascii.a2b_base64(content) if coding.lower() == "base64" else content
    except binascii.Error:
        return content


def _of_web_archive(page: bytes) -> Saved:
    import plistlib  # for these alone

    try:
        resource = plistlib.loads(page, fmt=plistlib.FMT_BINARY)["WebMainResource"]
        html, url, charset = (
            resource.get(name) for name in ("WebResourceData", "WebResourceURL", "WebResourceTextEncodingName")
        )
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
    ):  # broken, something else, nested too deeply
        return Saved(html=page)
    if not isinstance(html, bytes):
        return Saved(html=page)
    return Saved(html=html, url=_text(url), charset=_text(charset))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
