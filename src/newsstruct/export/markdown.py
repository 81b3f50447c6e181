"""Markdown: front matter with the fields, then the article; CommonMark reads the same paragraphs from it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime

from newsstruct.article import (
    Article,
    Block,
    BlockQuote,
    CrossLink,
    Embed,
    Image,
    Link,
    ListItem,
    Preformatted,
    Subheading,
    TextBlock,
)
from newsstruct.export.cleaning import folded, web_address, writable
from newsstruct.export.marks import Mark
from newsstruct.export.nesting import Closing, Opening, nested

#: What CommonMark (§2.4, §6) and the tables, strike-throughs, footnotes and formulas of its dialects give a meaning to.
MEANINGFUL = re.compile(r"[\\`*_\[\]<>&~|$^]|!(?=\[)|(?<=\w)://|(?<=www)\.", re.ASCII)
#: What makes something else of a line that begins with it: a heading, list, rule or quote.
BEGINS = re.compile(r"[#+\-=:]|\d{1,9}(?=[.)](?: |$))")
FENCE = re.compile(r"`{3,}")
#: Controls that YAML (§5.1) wants spelled out.
UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")
#: Blocks that follow their like without a blank line.
CLOSE = (ListItem,)


def to_markdown(article: Article) -> str:
    """YAML front matter with the fields that the article has; then headline, dek and body.

    Cross-links are set off as block quotes that begin with an arrow. Links keep http and https addresses only.
    """
    parts = [_front_matter(article)]
    if article.headline:
        parts.append(f"# {_inline(article.headline)}\n")
    if article.dek and folded(article.dek):
        parts.append(f"**{_inline(article.dek)}**\n")
    return "\n".join([*parts, _body(article.body)]).rstrip("\n") + "\n"


def _body(body: tuple[Block, ...]) -> str:
    parts: list[str] = []
    before: Block | None = None
    for block in body:
        written = _block(block)
        if written:
            apart = before is not None and not (isinstance(block, CLOSE) and isinstance(before, CLOSE))
            parts.append(f"{chr(10) if apart else ''}{written}\n")
            before = block
    return "".join(parts)


def _block(block: Block) -> str:
    match block:
        case CrossLink():
            label = f"**{_inline(block.label)}** " if block.label and folded(block.label) else ""
            return f"> → {label}{_linked(block.title, block.url)}"
        case Image():
            return _image(block)
        case Embed():
            return _linked(block.provider or "embed", block.url)
        case Preformatted():
            return _fenced(writable(block.text)) if block.text.strip() else ""
    text = _linked_text(block)
    if not text:
        return ""
    prefix = {Subheading: "## ", ListItem: "- ", BlockQuote: "> "}.get(type(block), "")
    return prefix + text


def _linked_text(block: TextBlock) -> str:
    """The block's words with their links, on one line that begins nothing."""
    out: list[str] = []
    for token in nested(block, _apart(block.links)):
        if isinstance(token, str):
            out.append(_escaped(writable(token)))
        else:
            out.append(_bracket(token))
    return _begun(" ".join("".join(out).split()))


def _apart(links: tuple[Link, ...]) -> Iterator[Mark]:
    """The links that can be followed; of two that overlap the first, for Markdown nests none."""
    end = 0
    for link in links:
        if link.start >= end and web_address(link.url):
            yield Mark(kind="link", start=link.start, end=link.end, index=0, part=0, value=link)
            end = link.end


def _bracket(token: Opening | Closing) -> str:
    link = token.mark.value
    return "[" if isinstance(token, Opening) else f"](<{link.url}>)" if isinstance(link, Link) else ""


def _image(image: Image) -> str:
    words = [f"*{_inline(image.caption)}*"] if image.caption and folded(image.caption) else []
    words += [f"({_inline(image.credit)})"] if image.credit and folded(image.credit) else []
    url = web_address(image.url)
    picture = [f"![{_inline(image.alt or '')}](<{url}>)"] if url else []
    return "\n".join([*picture, *([" ".join(words)] if words else [])])


def _fenced(text: str) -> str:
    longest = max((len(run) for run in FENCE.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}\n{text.strip(chr(10))}\n{fence}"


def _linked(words: str, url: str | None) -> str:
    address = web_address(url)
    return f"[{_inline(words)}](<{address}>)" if address else _inline(words)


def _inline(text: str) -> str:
    return _begun(_escaped(folded(text)))


def _escaped(text: str) -> str:
    return MEANINGFUL.sub(lambda found: "\\" + found[0], text)


def _begun(line: str) -> str:
    found = BEGINS.match(line)
    if not found:
        return line
    digits = found[0] if found[0].isdigit() else ""
    return f"{digits}\\{line[len(digits) :]}"


def _front_matter(article: Article) -> str:
    lines = [f"{name}: {value}\n" for name, value in _fields(article)]
    return f"---\n{''.join(lines)}---\n"


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    """Names and YAML values; strings are written as JSON does, which YAML 1.2 reads alike."""
    names = ("headline", "dek", "kicker", "byline", "publisher", "section", "language", "url", "canonical_url")
    yield from ((name, _scalar(value)) for name in names for value in (getattr(article, name),) if value)
    for name, moment in (("published", article.published), ("modified", article.modified)):
        if isinstance(moment, datetime):
            yield name, _scalar(moment.isoformat())
    if article.authors:
        yield "authors", f"[{', '.join(_scalar(author.name) for author in article.authors)}]"
    if article.keywords:
        yield "keywords", f"[{', '.join(map(_scalar, article.keywords))}]"
    if article.dateline:
        yield "dateline", _scalar(article.dateline.place)


def _scalar(text: str) -> str:
    line = json.dumps(folded(text), ensure_ascii=False)
    return UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", line)
