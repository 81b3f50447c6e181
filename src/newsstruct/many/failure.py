"""What comes out where no article does."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

FailureKind: TypeAlias = Literal["error", "timeout", "memory", "died", "unreadable"]


@attrs.frozen(kw_only=True)
class Failure:
    """A page that gave no article, as a value."""

    index: int
    """Which page it was: its place in the input, counted from 0."""

    kind: FailureKind
    """"error": parsing raised; "timeout": it took too long; "memory": it needed too much; "died": its worker
    ended, twice; "unreadable": there was no page to be had from the input."""

    message: str
    """What happened, in a sentence or as Python tells it."""

    seconds: float
    """How long it took until then."""

    url: str | None = None
    """The page's address, where the input has it."""

    name: str | None = None
    """What the input calls the page."""

    def to_dict(self) -> dict[str, Any]:
        """The failure as JSON types."""
        return attrs.asdict(self)
