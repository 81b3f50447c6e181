"""What many pages cost: one process, guarded workers, and trafilatura in a pool of the same size, in one run.

    python -m benchmarks.pools INPUT… [--workers 2] [--pages 2000] [--rounds 2]

INPUT is what `newsstruct batch` takes: HTML files, folders, JSONL, web archives. CPU time counts the workers and the
parent; it holds on a busy machine, the pages a second do not. trafilatura is skipped where it is not installed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor

import attrs

import newsstruct
from newsstruct.many.inputs import Inputs
from newsstruct.many.opening import find_inputs

#: Pages that are sent to a worker of the standard pool at a time.
CHUNK = 16


@attrs.frozen(kw_only=True)
class Cost:
    """What a way of reading all pages cost."""

    wall: float
    """Seconds."""

    cpu: float
    """Seconds of CPU time, of workers and parent."""

    size: int
    """Bytes of what came out, as JSON or text."""


def main() -> int:
    """Measure and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=2, help="runs of each way, in turn; the one of least CPU counts")
    given = parser.parse_args()
    pages = pages_of(given.inputs, given.pages)
    best: dict[str, Cost] = {}
    for _ in range(given.rounds):
        for name, run in ways(given.workers):
            cost = measured(run, pages)
            best[name] = min(best.get(name, cost), cost, key=lambda c: c.cpu)
    print(f"{len(pages):,} pages of {sum(len(p.html) for p in pages) / len(pages) / 1000:,.0f} kB on average\n")
    print("\n".join(table(best, len(pages))))
    return 0


def pages_of(names: list[str], most: int) -> list[newsstruct.RawPage]:
    """So many pages of the inputs, again from the start where there are fewer."""
    found = [item for item in Inputs(find_inputs(tuple(names))) if isinstance(item, newsstruct.RawPage)]
    if not found:
        raise SystemExit(f"No page in {', '.join(names)}.")
    return [found[i % len(found)] for i in range(most)]


def ways(workers: int) -> Iterator[tuple[str, Callable[[list[newsstruct.RawPage]], int]]]:
    """The ways to read pages; each gives the bytes of what came out."""
    structure = newsstruct.Parser(annotators=())
    yield "newsstruct, one process", lambda pages: sum(size(newsstruct.parse(p.html, url=p.url)) for p in pages)
    yield "newsstruct, 1 worker", lambda pages: many(pages, 1, newsstruct.Parser())
    yield f"newsstruct, {workers} workers", lambda pages: many(pages, workers, newsstruct.Parser())
    yield f"newsstruct, structure alone, {workers} workers", lambda pages: many(pages, workers, structure)
    try:
        import trafilatura  # noqa: F401  # whether it is there
    except ImportError:
        return
    yield f"trafilatura, pool of {workers}", lambda pages: pooled(pages, workers)


def many(pages: Iterable[newsstruct.RawPage], workers: int, parser: newsstruct.Parser) -> int:
    """Guarded workers."""
    return sum(size(result) for result in newsstruct.parse_many(pages, workers=workers, parser=parser))


def size(result: newsstruct.Article | newsstruct.Failure) -> int:
    """About what the article takes as text: its own, without what is found in it."""
    return len(result.text.encode()) if isinstance(result, newsstruct.Article) else 0


def pooled(pages: list[newsstruct.RawPage], workers: int) -> int:
    """trafilatura in the standard library's pool, which its own command uses too."""
    with ProcessPoolExecutor(workers) as pool:
        return sum(pool.map(_extract, ((p.html, p.url) for p in pages), chunksize=CHUNK))


def _extract(page: tuple[bytes, str | None]) -> int:
    import trafilatura

    found = trafilatura.bare_extraction(page[0], url=page[1], with_metadata=True)
    return len((found.text or "").encode()) if found else 0


def measured(run: Callable[[list[newsstruct.RawPage]], int], pages: list[newsstruct.RawPage]) -> Cost:
    """What a way costs."""
    wall, cpu = time.perf_counter(), _cpu()
    out = run(pages)
    return Cost(wall=time.perf_counter() - wall, cpu=_cpu() - cpu, size=out)


def _cpu() -> float:
    import resource  # not on Windows

    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(u.ru_utime + u.ru_stime for u in used)


def table(costs: dict[str, Cost], count: int) -> Iterator[str]:
    """A row for each way."""
    yield "| | CPU, ms a page | CPU hours a million pages | pages a second | text out, kB a page |"
    yield "|---|--:|--:|--:|--:|"
    for name, cost in costs.items():
        each = 1000 * cost.cpu / count
        yield f"| {name} | {each:.2f} | {each / 3.6:.1f} | {count / cost.wall:,.0f} | {cost.size / count / 1000:.1f} |"


if __name__ == "__main__":
    sys.exit(main())
