"""Packages that some exporters and annotators need and that are not installed with newsstruct."""

from __future__ import annotations

import importlib
from typing import Any

from newsstruct.errors import NewsstructError


class MissingExtra(NewsstructError, ImportError):
    """What was called needs a package that is not installed; the message says which extra brings it."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f'this needs {package}: pip install "newsstruct[{extra}]".')
        self.package, self.extra = package, extra

    def __reduce__(self) -> tuple[type[MissingExtra], tuple[str, str]]:
        return type(self), (self.package, self.extra)


def needed(package: str, extra: str) -> Any:  # noqa: ANN401  # a module has no better type
    """The package, imported.

    Raises:
        MissingExtra: when it is not installed.
    """
    try:
        return importlib.import_module(package)
    except ImportError as error:
        raise MissingExtra(package.partition(".")[0].replace("_", "-"), extra) from error
