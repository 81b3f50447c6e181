"""``newsstruct explain``: why a page is read as it is, as text or as a page to look at."""

from __future__ import annotations

import argparse
import base64
import hashlib
import textwrap
from collections.abc import Iterator
from pathlib import Path

from newsstruct.authors.commands import FINE
from newsstruct.authors.explaining import BlockReason, Explanation, FieldReason, explain
from newsstruct.authors.site_sources import parser_with
from newsstruct.export.view.escaping import line
from newsstruct.terminal.escaping import printable
from newsstruct.terminal.sources import read_source
from newsstruct.testing.fixtures import Fixture

WIDTH, NAME = 100, 14
#: Of a text, so many characters are shown.
LONGEST = WIDTH - NAME - 1
STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
td, th { text-align: left; vertical-align: top; padding: .35rem .6rem; border-top: 1px solid #8884; }
code { font-size: .85em; overflow-wrap: anywhere; } .out { opacity: .65; } .why { font-size: .9em; }
"""


def run(given: argparse.Namespace) -> int:
    """Print why a page is read as it is, or write that as a page."""
    page = read_source(given.page)
    charset = given.charset or page.charset
    fixture = Fixture(folder=Path(), html=page.data, url=given.url or page.url, fetched=given.fetched, charset=charset)
    found = explain(fixture, parser_with(given.sites))
    if given.output:
        Path(given.output).write_text(as_html(found), encoding="utf-8")
    else:
        print(printable("\n".join(as_lines(found))))
    return FINE


def as_lines(found: Explanation) -> Iterator[str]:
    """The explanation as lines of text."""
    yield from _row("site parser", found.site or "none")
    yield from _row("container", found.container or "none")
    if found.container_reason:
        yield from _row("", found.container_reason)
    for warning in found.warnings:
        yield from _row("warning", f"{warning.code}: {warning.message}")
    for field in found.fields:
        if field.value or field.candidates:
            yield ""
            yield from _field_lines(field)
    yield ""
    for block in found.blocks:
        yield from _row(block.kind or "- left out", _short(block.text))
        yield from _row("", f"{block.place}: {block.reason}")


def _field_lines(field: FieldReason) -> Iterator[str]:
    whence = f"  ({field.origin})" if field.origin else ""
    yield from _row(field.field, f"{_short(field.value or 'nothing', WIDTH - NAME - 16)}{whence}")
    for candidate in field.candidates:
        chosen = "*" if candidate.text == field.raw else " "
        yield f"{'':<{NAME}}{chosen} {candidate.selector:<32} {_short(candidate.text, WIDTH - NAME - 36)}".rstrip()


def _row(name: str, text: str) -> Iterator[str]:
    wrapped = textwrap.wrap(text, WIDTH - NAME, break_on_hyphens=False) or [""]
    yield from (f"{name if n == 0 else '':<{NAME}}{part}".rstrip() for n, part in enumerate(wrapped))


def _short(text: str, most: int = LONGEST) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= most else f"{folded[:most]}…"


def as_html(found: Explanation) -> str:
    """The explanation as one page that loads nothing and runs nothing."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode("utf-8")).digest()).decode("ascii")
    title = line(found.article.headline or "A page without a headline")
    inside = "\n".join((*_html_head(found), *_html_fields(found), *_html_blocks(found)))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{digest}'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<link rel="icon" href="data:,">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{inside}\n</body>\n</html>\n"
    )


def _html_head(found: Explanation) -> Iterator[str]:
    container = f"<code>{line(found.container or 'none')}</code>"
    why = f" ({line(found.container_reason)})" if found.container_reason else ""
    yield f"<p>Site parser: {line(found.site or 'none')}<br>Container: {container}{why}</p>"
    yield from (f"<p>Warning: {line(warning.message)}</p>" for warning in found.warnings)


def _html_fields(found: Explanation) -> Iterator[str]:
    yield "<h2>Fields</h2>\n<table>\n<tr><th>Field</th><th>Value</th><th>From</th><th>Candidates</th></tr>"
    for field in found.fields:
        candidates = "<br>".join(_html_candidate(c.selector, c.text, field.raw) for c in field.candidates)
        cells = (line(field.field), line(field.value or "nothing"), line(field.origin or ""), candidates)
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    yield "</table>"


def _html_candidate(selector: str, text: str, raw: str | None) -> str:
    shown = f"<code>{line(selector)}</code> {line(_short(text))}"
    return f"<b>{shown}</b>" if text == raw else shown


def _html_blocks(found: Explanation) -> Iterator[str]:
    yield "<h2>Blocks</h2>\n<table>\n<tr><th>Kind</th><th>Text</th><th>Where, and why</th></tr>"
    yield from map(_html_block, found.blocks)
    yield "</table>"


def _html_block(block: BlockReason) -> str:
    look = "" if block.kind else ' class="out"'
    why = f'<code>{line(block.place)}</code><br><span class="why">{line(block.reason)}</span>'
    return f"<tr{look}><td>{line(block.kind or 'left out')}</td><td>{line(block.text)}</td><td>{why}</td></tr>"
