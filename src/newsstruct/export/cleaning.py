"""Text and addresses of untrusted pages made fit for what they are written into."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

#: What XML 1.0 (§2.2) has no place for, and what UTF-8 can't write: controls, half surrogate pairs, non-characters.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    r"""The text with U+FFFD for each character that neither XML nor UTF-8 can hold.

    >>> writable("a\x00b")
    'a\ufffdb'
    """
    return UNWRITABLE.sub("\ufffd", text)


def folded(text: str) -> str:
    """The text on one line, white space folded.

    >>> folded(" two\\n  lines ")
    'two lines'
    """
    return " ".join(writable(text).split())


def web_address(url: str | None) -> str | None:
    """The address if it is one of the web that can be written down as it is, else ``None``.

    >>> web_address("https://example.org/a")
    'https://example.org/a'
    >>> web_address("javascript:alert(1)") is None
    True
    """
    if not url or any(char.isspace() or char in '<>"\\' for char in url) or UNWRITABLE.search(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None
