"""A result as a table in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.measuring import Result, Sums
from benchmarks.scores import SCORES

#: Columns of which less is better.
LESS_IS_BETTER = frozenset({"cross-link leak"})
SPEED = "CPU time, × parse"


def table(result: Result) -> Iterator[str]:
    """The lines of the table: a row for each tool, a column for each score that any of them has."""
    columns = [c for c in SCORES if any(sums.figure(c) is not None for sums in result.sums.values())]
    yield f"| | {' | '.join([*columns, SPEED])} |"
    yield f"|---|{'--:|' * (len(columns) + 1)}"
    for name, sums in result.sums.items():
        cells = [_percent(column, sums, result) for column in columns]
        yield f"| {name} | {' | '.join([*cells, _times(sums.seconds, result.parse_seconds)])} |"


def failures(result: Result) -> Iterator[str]:
    """A line for each tool that failed on pages, with the first of them."""
    for name, sums in result.sums.items():
        if sums.failures:
            yield f"{name} failed on {len(sums.failures)} of {result.pages} pages, first {sums.failures[0]}"


def _percent(column: str, sums: Sums, result: Result) -> str:
    value = sums.figure(column)
    if value is None:
        return "–"
    values = [v for s in result.sums.values() if (v := s.figure(column)) is not None]
    best = min(values) if column in LESS_IS_BETTER else max(values)
    text = f"{100 * value:.1f}"
    return f"**{text}**" if text == f"{100 * best:.1f}" else text


def _times(seconds: float, unit: float) -> str:
    return f"{seconds / unit:.1f}" if unit else "–"
