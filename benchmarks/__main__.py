"""``python -m benchmarks``: newsstruct beside its peers, on collections that lie on your disk."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from benchmarks.loaders import LOADERS
from benchmarks.measuring import measure
from benchmarks.peers import NAMES, Absent, Peer, load_peers
from benchmarks.table import failures, table

EXAMPLES = """\
examples:
  python -m benchmarks --fundus fundus/tests/resources/parser/test_data
  python -m benchmarks --trafilatura trafilatura/tests --htmldate htmldate/tests
  python -m benchmarks --jsonl cross-links.jsonl --peers newsstruct,trafilatura

benchmarks/README.md tells where the collections are, and what the figures mean.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what the arguments ask for, print the tables, and return the exit status."""
    asked = _arguments(arguments)
    peers = []
    for peer in load_peers(asked.peers):
        if isinstance(peer, Absent):
            print(f"{peer.name}: skipped, {peer.why}", file=sys.stderr)
        else:
            peers.append(peer)
    sources = [(name, path) for name in LOADERS for path in getattr(asked, name)]
    found = [_measured(name, path, peers, asked) for name, path in sources]
    return 0 if all(found) else 1


def _measured(name: str, path: Path, peers: Sequence[Peer], asked: argparse.Namespace) -> bool:
    """Print the table of one collection; whether there was any page in it."""
    result = measure(islice(LOADERS[name](path), asked.pages), peers, asked.repeat)
    if not result.pages:
        print(f"{name}: no pages under {path}; see benchmarks/README.md for what has to lie there", file=sys.stderr)
        return False
    print(f"\n{name}: {result.pages} pages\n", *table(result), sep="\n")
    for line in failures(result):
        print(line, file=sys.stderr)
    return True


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measure newsstruct and the peers that are installed on public collections of pages.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for name in LOADERS:
        parser.add_argument(f"--{name}", type=Path, action="append", default=[], metavar="PATH", help=f"{name} pages")
    parser.add_argument("--peers", type=_names, default=NAMES, metavar="NAME,...", help=f"of {', '.join(NAMES)}")
    parser.add_argument("--pages", type=_count, metavar="N", help="only the first N pages of each collection")
    parser.add_argument("--repeat", type=_count, default=1, metavar="N", help="time each page N times, take the best")
    asked = parser.parse_args(arguments)
    if not any(getattr(asked, name) for name in LOADERS):
        parser.error(f"say where pages are: {', '.join(f'--{name}' for name in LOADERS)}")
    return asked


def _names(value: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in value.split(",") if name.strip())
    if unknown := [name for name in names if name not in NAMES]:
        raise argparse.ArgumentTypeError(f"no such peer: {', '.join(unknown)} (there are {', '.join(NAMES)})")
    return names


def _count(value: str) -> int:
    if not value.isdecimal() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"{value!r} is no number of at least 1")
    return int(value)


if __name__ == "__main__":
    sys.exit(main())
