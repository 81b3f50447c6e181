"""Text of untrusted pages as HTML text."""

from __future__ import annotations

import html
import re

from newsstruct.export.cleaning import folded, web_address, writable

#: Overrides turn the order of what follows round (Unicode Technical Report 36, §2.5.1); no news text needs them.
OVERRIDES = re.compile("[\u202d\u202e]")


def escaped(text: str | None) -> str:
    r"""The text for an element's content or a quoted attribute; what would reorder the line is spelled out.

    >>> escaped('<b title="x">')
    '&lt;b title=&quot;x&quot;&gt;'
    >>> escaped("a\u202eb")
    'a[U+202E]b'
    """
    spelled = OVERRIDES.sub(lambda found: f"[U+{ord(found[0]):04X}]", writable(text or ""))
    return html.escape(spelled, quote=True)


def line(text: str | None) -> str:
    """`escaped`, on one line."""
    return escaped(folded(text or ""))


def attributes(**values: str | None) -> str:
    """Attributes with a space before each; those that are ``None`` are left out, ``_`` stands for ``-``.

    >>> attributes(class_="mark", data_tip="a & b", href=None)
    ' class="mark" data-tip="a &amp; b"'
    """
    given = ((name.strip("_").replace("_", "-"), value) for name, value in values.items() if value is not None)
    return "".join(f' {name}="{escaped(value)}"' for name, value in given)


def outward(url: str | None, inside: str, class_: str = "link") -> str:
    """A link that leaves the page and tells the target nothing; ``inside`` alone where there is no web address."""
    address = web_address(url)
    if address is None:
        return inside
    return (
        f"<a{attributes(class_=class_, href=address, rel='noopener noreferrer nofollow', target='_blank')}>{inside}</a>"
    )
