"""Inputs that no page can be had from."""

from __future__ import annotations

from newsstruct.errors import NewsstructError


class Unreadable(NewsstructError):
    """No page can be had from here; the message says why.

    It travels among the pages as a value, and comes out as a `Failure` in its place.
    """

    def __init__(self, name: str, why: str) -> None:
        super().__init__(why)
        self.name, self.why = name, why

    def __reduce__(self) -> tuple[type[Unreadable], tuple[str, str]]:
        return type(self), (self.name, self.why)
