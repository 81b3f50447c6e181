"""Where pages come from: files, standard input, the web."""

from __future__ import annotations

import glob
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from newsstruct.terminal.raw_page import MOST_BYTES, RawPage, UnreadablePage

STDIN = "-"
#: How the names of pages and of plain texts end; in a folder, other files are passed over.
PAGES = (".html", ".htm", ".xhtml", ".html.gz", ".mhtml", ".mht", ".webarchive")
TEXTS = (".txt",)
#: "https://", "ftp://" …; "C:\\" is none.
SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]+)://")


def found_pages(names: Iterable[str], *, plain: bool = False) -> tuple[str, ...]:
    """The names, with the pages in a folder, sorted, in the place of its name, and so for a pattern such as ``*.html``.

    Shells of Windows leave patterns to the command.

    Args:
        names: What was named.
        plain: Whether pages are plain texts.
    """
    endings = TEXTS if plain else PAGES
    return tuple(page for name in names for page in (_in_folder(name, endings) or _like(name) or (name,)))


def _in_folder(name: str, endings: tuple[str, ...]) -> list[str]:
    try:
        within = sorted(Path(name).rglob("*")) if Path(name).is_dir() else []
        return [str(path) for path in within if path.name.lower().endswith(endings) and path.is_file()]
    except (OSError, ValueError):
        return []


def _like(name: str) -> list[str]:
    if SCHEME.match(name) or not any(sign in name for sign in "*?[") or os.path.lexists(name):
        return []
    return sorted(glob.glob(name))  # noqa: PTH207  # a pattern may be absolute, which Path.glob refuses


def read_source(name: str) -> RawPage:
    """The page that an argument names: a path, ``-`` for standard input, or an address (``https:``, ``file:``).

    Raises:
        UnreadablePage: when it can't be had.
    """
    if name == STDIN:
        return RawPage(name="standard input", data=sys.stdin.buffer.read(MOST_BYTES))
    scheme = SCHEME.match(name)
    if scheme is None:
        return _read_file(name)
    if scheme["scheme"].lower() == "file":
        return _read_file(_path(name))
    if scheme["scheme"].lower() not in ("http", "https"):
        raise UnreadablePage(
            name, "only http:// and https:// addresses can be fetched; save the page and name its file."
        )
    from newsstruct.terminal.fetching import fetch_page  # brings in the extra's HTTP client

    return fetch_page(name)


def _path(address: str) -> str:
    """The path in a ``file:`` address."""
    from urllib.request import url2pathname  # brings in a client of the web

    return url2pathname(urlsplit(address).path)


def _read_file(name: str) -> RawPage:
    try:
        with Path(name).open("rb") as file:
            return RawPage(name=name, data=file.read(MOST_BYTES))
    except FileNotFoundError:
        raise UnreadablePage(name, "no such file; start the address of a page on the web with https://.") from None
    except IsADirectoryError:
        raise UnreadablePage(
            name, f"is a folder, and no pages are in it ({', '.join(PAGES)}), or one alone is wanted."
        ) from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UnreadablePage(name, f"can't be read: {why}.") from None
