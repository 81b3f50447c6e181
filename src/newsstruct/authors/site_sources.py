"""Site parsers that are not installed yet: TOML files, folders of such, Python files."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsstruct.errors import InvalidSite
from newsstruct.parser import Parser
from newsstruct.plugins import told
from newsstruct.sites.loading import INSTALLED, SiteSource, rules_of


def parser_with(paths: Iterable[str]) -> Parser:
    """A strict parser of structure alone, with the site parsers in files or folders beside those installed.

    Raises:
        InvalidSite: when one of the paths has none.
    """
    sources = [source for path in paths for source in sources_of(Path(path))]
    return Parser(annotators=(), sites=[*sources, INSTALLED], strict=True)


def sources_of(path: Path) -> Iterator[SiteSource]:
    """What a path stands for.

    Raises:
        InvalidSite: when it has no site parser.
    """
    if path.suffix == ".py":
        yield from _of_python(path)
    else:
        yield path


def _of_python(path: Path) -> Iterator[SiteSource]:
    """The rules of the classes in a Python file, which is run."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise InvalidSite(str(path), "is no Python file.")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise InvalidSite(str(path), f"can't be run: {told(error)}.") from error
    yield from rules_of(module)
