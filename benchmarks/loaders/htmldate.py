"""The evaluation set of htmldate (https://github.com/adbar/htmldate, Apache-2.0): days of publication.

In ``tests`` there are ``eval_*.json``, objects of addresses, each with the page's ``file`` (in ``test_set``, ``cache``
or ``eval``) and its ``date``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.files import load_json
from benchmarks.moments import moment_of
from benchmarks.values import Page

FOLDERS = ("test_set", "cache", "eval")


def htmldate_pages(folder: Path) -> Iterator[Page]:
    """The pages of the set whose files are there."""
    for source in sorted(folder.glob("eval_*.json")):
        for url, item in load_json(source).items():
            file = next((path for name in FOLDERS if (path := folder / name / item["file"]).is_file()), None)
            if file is not None:
                yield Page(name=file.name, file=file, url=url.strip(), published=moment_of(item.get("date")))
