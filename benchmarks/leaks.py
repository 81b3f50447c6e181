"""Whether memory stays flat: the resident memory of one process over many parses.

python -m benchmarks.leaks INPUT… [--parses 20000] [--every 1000]
"""

from __future__ import annotations

import argparse
import sys

import newsstruct
from benchmarks.pools import pages_of
from newsstruct.many.guard import resident

#: Of the last memory, so much more than at the middle is a leak; pages differ, and allocators keep some.
MOST = 1.05


def main() -> int:
    """Parse, print the memory now and then, and tell whether it grew in the second half."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+")
    parser.add_argument("--parses", type=int, default=20_000)
    parser.add_argument("--every", type=int, default=1_000)
    given = parser.parse_args()
    pages = pages_of(given.inputs, given.parses)
    seen = []
    for number, page in enumerate(pages, start=1):
        newsstruct.parse(page.html, url=page.url)
        if number % given.every == 0:
            seen.append(resident())
            print(f"{number:>8,} parses  {seen[-1] / 1e6:6.1f} MB", flush=True)
    grown = seen[-1] / seen[len(seen) // 2]
    print(f"second half: x {grown:.3f}")
    return 0 if grown <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
