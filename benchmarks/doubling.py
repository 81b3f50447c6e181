"""How the time of a page grows with its size: for each hostile pattern, the page twice as long against the page.

    python -m benchmarks.doubling [--units 4000] [--times 3] [--over 2.6]

Prints the patterns for which doubling costs more than the given factor, or which take more than ten seconds a megabyte,
and exits with 1 if there are any. The ratio is of CPU times within one process, the best of several runs each, so it
holds on a busy machine; the tests count calls instead, which sees no work in C.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import newsstruct

#: Less than so many seconds tell nothing.
LEAST = 0.25
#: Seconds that a megabyte may take, full of dates or quotations as it may be.
MOST = 10.0


def main() -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--units", type=int, default=4_000, help="how often a pattern repeats its piece (4000)")
    parser.add_argument("--times", type=int, default=3, help="runs of each page; the best counts (3)")
    parser.add_argument("--over", type=float, default=2.6, help="a doubling that costs more is printed (2.6)")
    given = parser.parse_args()
    patterns = hostile_patterns()
    slow = 0
    for line in slow_patterns(patterns, given.units, given.times, given.over):
        print(line, flush=True)
        slow += 1
    print(f"{len(patterns)} patterns, {slow} of them grow by more than {given.over} or are slow")
    return 1 if slow else 0


def hostile_patterns() -> dict[str, Callable[[int], bytes]]:
    """The patterns of the tests."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
    from hostile import PATTERNS

    return dict(PATTERNS)


def slow_patterns(patterns: dict[str, Callable[[int], bytes]], units: int, times: int, over: float) -> Iterator[str]:
    """A line for each pattern that grows too fast, or is slow at any size."""
    newsstruct.parse(patterns["quotations"](10))  # tables are loaded
    for name, make in patterns.items():
        page, twice = make(units), make(2 * units)
        once, double = seconds(page, times), seconds(twice, times)
        grows, slow = double > LEAST and double > over * once, double > LEAST + MOST * len(twice) / 1e6
        if grows or slow:
            print_as = f"x {double / once:5.2f}  {once:7.3f} s  {double:7.3f} s  {len(twice):>10,} bytes"
            yield f"{name:28} {print_as}"


def seconds(page: bytes, times: int) -> float:
    """CPU time of the page, at best."""
    best = float("inf")
    for _ in range(times):
        start = time.thread_time()
        newsstruct.parse(page)
        best = min(best, time.thread_time() - start)
    return best


if __name__ == "__main__":
    sys.exit(main())
