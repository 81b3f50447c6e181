"""The evaluation set of Trafilatura (https://github.com/adbar/trafilatura, Apache-2.0): pages of all kinds.

In ``tests`` there is ``evaldata.json``, an object of addresses, each with the page's ``file`` (in ``cache`` or
``eval``), and pieces of text that a good extraction is ``with`` and ``without``; some with title, author and date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.files import load_json
from benchmarks.moments import moment_of
from benchmarks.values import Page, Segments

FOLDERS = ("cache", "eval")


def trafilatura_pages(folder: Path) -> Iterator[Page]:
    """The pages of the set whose files are there."""
    for url, item in load_json(folder / "evaldata.json").items():
        file = next((path for name in FOLDERS if (path := folder / name / item["file"]).is_file()), None)
        if file is not None:
            yield _page(url, file, item)


def _page(url: str, file: Path, item: Mapping[str, Any]) -> Page:
    author = item.get("author") or ""
    return Page(
        name=file.name,
        file=file,
        url=url.strip(),
        headline=item.get("title") or None,
        authors=tuple(name.strip() for name in author.split(";")) if author else None,
        published=moment_of(item.get("date")),
        segments=Segments(wanted=tuple(item["with"]), unwanted=tuple(item["without"])),
    )
