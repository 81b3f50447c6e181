"""readability-lxml; it gives a piece of HTML, whose block elements are taken as blocks."""

from __future__ import annotations

import logging

from lxml import html as lxml_html

from benchmarks.files import decoded
from benchmarks.peers import Reader
from benchmarks.values import Reading

PACKAGE = "readability-lxml"
FIELDS = ("blocks", "headline")
BLOCKS = "p | .//h1 | .//h2 | .//h3 | .//h4 | .//li | .//blockquote[not(.//p)] | .//pre | .//td"


def load() -> Reader:
    """What reads a page with it."""
    from readability import Document

    logging.getLogger("readability").setLevel(logging.CRITICAL)

    def read(html: bytes, url: str | None) -> Reading:
        document = Document(decoded(html), url=url)
        summary = lxml_html.fromstring(document.summary(html_partial=True))
        texts = (" ".join(block.text_content().split()) for block in summary.xpath(f".//{BLOCKS}"))
        return Reading(headline=document.short_title() or None, blocks=tuple(text for text in texts if text))

    return read
