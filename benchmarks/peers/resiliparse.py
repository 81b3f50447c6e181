"""Resiliparse: the text of the main content."""

from __future__ import annotations

from benchmarks.peers import Reader
from benchmarks.values import Reading

PACKAGE = "resiliparse"
FIELDS = ("blocks",)


def load() -> Reader:
    """What reads a page with it."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def read(html: bytes, url: str | None) -> Reading:
        text = extract_plain_text(bytes_to_str(html, detect_encoding(html)), main_content=True)
        return Reading(blocks=tuple(line.strip().removeprefix("• ") for line in text.split("\n") if line.strip()))

    return read
