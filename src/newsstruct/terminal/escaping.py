"""Text from pages made safe to show: what a terminal would obey, or what would reorder a line, is spelled out."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Mapping
from typing import Any

#: Controls of C1 (xterm obeys U+009B as it does ESC [), line separators, bidirectional overrides and isolates
#: (Unicode Technical Report 36, §2.5.1), and halves of surrogate pairs, which no encoding can write.
_BEYOND_ASCII = "\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
#: The same with the controls of ASCII, but for the line feed.
UNPRINTABLE = re.compile(f"[\x00-\x09\x0b-\x1f{_BEYOND_ASCII}]")
#: JSON spells the controls of ASCII out by itself.
UNPRINTABLE_IN_JSON = re.compile(f"[{_BEYOND_ASCII}]")


def printable(text: str) -> str:
    r"""The text with its control characters spelled out; line feeds stay.

    >>> printable("red \x1b[31m alert")
    'red \\x1b[31m alert'
    """
    return UNPRINTABLE.sub(_spelled, text)


def json_line(data: Mapping[str, Any], encoding: str) -> str:
    r"""The data as one line of JSON that any terminal can show and ``encoding`` can write.

    >>> json_line({"dek": "Été \x9b"}, "utf-8")
    '{"dek": "Été \\u009b"}'
    >>> json_line({"dek": "Été"}, "ascii")
    '{"dek": "\\u00c9t\\u00e9"}'
    """
    line = json.dumps(data, ensure_ascii=not _writes_everything(encoding))
    return UNPRINTABLE_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def _spelled(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def _writes_everything(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding).name.startswith("utf")
    except LookupError:
        return False
