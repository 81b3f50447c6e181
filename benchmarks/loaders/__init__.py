"""Collections of pages with what is true of them. The user says where they lie; nothing is fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.loaders.fundus import fundus_pages
from benchmarks.loaders.htmldate import htmldate_pages
from benchmarks.loaders.jsonl import jsonl_pages
from benchmarks.loaders.trafilatura import trafilatura_pages
from benchmarks.values import Page

#: Name on the command line -> what reads the collection at a path.
LOADERS: dict[str, Callable[[Path], Iterator[Page]]] = {
    "fundus": fundus_pages,
    "trafilatura": trafilatura_pages,
    "htmldate": htmldate_pages,
    "jsonl": jsonl_pages,
}
