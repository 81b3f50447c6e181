"""What a page gives now, held against what a fixture expects of it."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs


@attrs.frozen(kw_only=True)
class Difference:
    """A field that is not as expected."""

    field: str
    """The field's name."""

    expected: Any
    """Its value in the fixture, as JSON types."""

    found: Any
    """Its value now."""

    def lines(self) -> Iterator[str]:
        """What is expected (``-``) and what was found (``+``), line by line, without what is the same."""
        before, after = _json_lines(self.expected), _json_lines(self.found)
        compared = difflib.unified_diff(before, after, n=1, lineterm="")
        yield from (line for line in compared if not line.startswith(("---", "+++", "@@")))


def differences(expected: Mapping[str, Any], found: Mapping[str, Any]) -> tuple[Difference, ...]:
    """The fields of which something else is expected; what nothing is expected of is not looked at."""
    return tuple(
        Difference(field=field, expected=value, found=found.get(field))
        for field, value in expected.items()
        if value != found.get(field)
    )


def _json_lines(value: object) -> list[str]:
    if isinstance(value, list):  # one line a block, keyword or author: what has changed is seen at once
        return [json.dumps(item, ensure_ascii=False) for item in value]
    return [json.dumps(value, ensure_ascii=False)]
