"""Bytes to UTF-8.

The ladder is that of the HTML standard (§13.2.3.2, "determining the character encoding"): byte order mark, the HTTP
header's charset, ``<meta>``, then a look at the bytes. One rung is added: bytes that are sound UTF-8 with characters
beyond ASCII in them are UTF-8, whatever a stale ``<meta>`` says (an accident of that kind in legacy text is next to
impossible, RFC 3629 §1).
"""

from __future__ import annotations

import codecs

import attrs
from w3lib.encoding import html_body_declared_encoding, read_bom, resolve_encoding

from newsstruct.article import ParseWarning
from newsstruct.reading.charset_guess import guess_charset

#: Codecs that a label may name and that are no charsets of text.
NO_CHARSETS = frozenset("idna punycode unicode_escape raw_unicode_escape undefined mbcs oem utf_7 utf-7".split())
#: So much of a page tells whether it is UTF-8.
PART = 65_536
GUESSED = ParseWarning(
    code="guessed_charset",
    message="The page does not say (or says wrongly) in which charset it is; it was guessed from its bytes.",
)


@attrs.frozen(kw_only=True)
class Decoded:
    """A page's bytes as UTF-8."""

    data: bytes
    """The page in UTF-8."""

    charset: str
    """The charset that it was in, by its Python name."""

    warnings: tuple[ParseWarning, ...] = ()
    """``guessed_charset`` where neither the page nor the caller said it."""


def to_utf8(page: bytes | str, http_charset: str | None = None) -> Decoded:
    """The page as UTF-8 bytes, and the charset that it was in."""
    if isinstance(page, str):
        return Decoded(data=page.encode("utf-8", "replace"), charset="utf-8")
    bom, mark = read_bom(page)
    if bom and mark:
        return _decoded(page[len(mark) :], bom)
    if b"\0" in page[:2000] and (wide := _wide(page)):
        return _decoded(page, wide, GUESSED)
    if _is_surely_utf8(page) or _is_utf8(page):
        return Decoded(data=page, charset="utf-8")
    for label in (http_charset, html_body_declared_encoding(page[:4096])):
        charset = _known(label)
        if charset and charset != "utf-8" and _fits(page, charset):
            return _decoded(page, charset)
    if _mostly_utf8(page):
        return _decoded(page, "utf-8")
    return _decoded(page, guess_charset(page), GUESSED)


def _decoded(page: bytes, charset: str, *warnings: ParseWarning) -> Decoded:
    text = page.decode(charset, "replace")
    return Decoded(data=text.encode("utf-8", "replace"), charset=codecs.lookup(charset).name, warnings=warnings)


def _known(label: str | None) -> str | None:
    """The Python name of a charset label, ``None`` where it names none (or a codec that is no charset)."""
    if not label or len(label) > 40:
        return None
    name = resolve_encoding(label)
    if not name or name.replace("-", "_") in NO_CHARSETS:
        return None
    try:
        return codecs.lookup(name).name if codecs.lookup(name)._is_text_encoding else None
    except LookupError:
        return None


def _is_surely_utf8(page: bytes) -> bool:
    """Whether the first part of a long page is UTF-8 beyond doubt: what may be broken further on stays a spot."""
    part = page[:PART]
    if len(page) <= PART or not _is_utf8(part, final=False):
        return False
    return not part.isascii() or _known(html_body_declared_encoding(page[:4096])) == "utf-8"


def _is_utf8(page: bytes, *, final: bool = True) -> bool:
    """Whether bytes are sound UTF-8; the last character may be cut off where they are not the page's `final` ones."""
    try:
        codecs.utf_8_decode(page, "strict", final)
    except UnicodeDecodeError:
        return False
    return True


def _mostly_utf8(page: bytes) -> bool:
    """Whether all but a few of the bytes beyond ASCII are sound UTF-8: a page with a broken spot or two."""
    text = page[:200_000].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return broken * 10 < sum(c > "\x7f" for c in text)


def _fits(page: bytes, charset: str) -> bool:
    """Whether the bytes decode with hardly any error."""
    text = page[:200_000].decode(charset, "replace")
    return text.count("\ufffd") * 200 < len(text) + 400


def _wide(page: bytes) -> str | None:
    """UTF-16 without a byte order mark: every other byte of ASCII text is NUL."""
    even, odd = page[:2000:2].count(0), page[1:2000:2].count(0)
    most = max(10, min(len(page), 2000) // 4)
    return "utf-16-le" if odd > most > even else "utf-16-be" if even > most > odd else None
