"""Bytes of pages, packed or not, and JSON."""

from __future__ import annotations

import gzip
import json
import lzma
from pathlib import Path
from typing import Any

from w3lib.encoding import html_to_unicode

UNPACK = {".gz": gzip.decompress, ".xz": lzma.decompress}


def page_bytes(file: Path) -> bytes:
    """The bytes of a page as the server sent them."""
    data = file.read_bytes()
    return UNPACK[file.suffix](data) if file.suffix in UNPACK else data


def decoded(html: bytes) -> str:
    """The page as text, for the tools that take only that."""
    return html_to_unicode(None, html)[1]


def load_json(file: Path) -> dict[str, Any]:
    """The object in a JSON file.

    Raises:
        SystemExit: when there is none; the message names the file.
    """
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SystemExit(f"{file}: can't be read as JSON ({error})") from error
    if not isinstance(data, dict):
        raise SystemExit(f"{file}: holds {type(data).__name__}, want an object")
    return data
