"""Pages of your own: a file with one JSON object a line; README.md has its keys."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.moments import moment_of
from benchmarks.values import Page, Segments, TrueLink

#: Kinds of blocks that count neither for nor against a tool.
OPTIONAL = frozenset({"dek"})


def jsonl_pages(file: Path) -> Iterator[Page]:
    """The pages that a file describes.

    Raises:
        SystemExit: when a line is no such object; the message says which.
    """
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    yield _page(file.parent, json.loads(line))
                except (ValueError, KeyError, TypeError, AttributeError) as error:
                    raise SystemExit(f"{file}, line {number}: {type(error).__name__} {error}") from error


def _page(folder: Path, item: Mapping[str, Any]) -> Page:
    body, segments, links = item.get("body"), item.get("segments"), item.get("cross_links")
    return Page(
        name=item.get("id") or item["html_file"],
        file=folder / item["html_file"],
        url=(item.get("url") or "").strip() or None,
        headline=item.get("headline"),
        authors=tuple(item["authors"]) if item.get("authors") else None,
        published=moment_of(item.get("published")),
        blocks=tuple(b["text"] for b in body if b.get("kind") not in OPTIONAL) if body else None,
        optional=tuple(b["text"] for b in body or () if b.get("kind") in OPTIONAL),
        segments=Segments(wanted=tuple(segments["with"]), unwanted=tuple(segments["without"])) if segments else None,
        cross_links=None if links is None else tuple(map(_link, links)),
    )


def _link(item: Mapping[str, Any]) -> TrueLink:
    return TrueLink(title=item["title"], url=item.get("url"), required=item.get("required", True))
