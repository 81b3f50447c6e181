"""``newsstruct batch``: many pages from files into a folder of parts."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from newsstruct.errors import NewsstructError
from newsstruct.many.guard import MEMORY, TIMEOUT, Guard
from newsstruct.parser import Parser
from newsstruct.terminal.escaping import printable

DESCRIPTION = """\
Parse many pages in guarded processes, and write the articles to a folder in parts.

INPUT is a page, a JSONL file (objects with "html", and "url" where known), a web archive (.warc, .warc.gz), a folder
of such files, or an address that fsspec knows (s3://..., with * for many). Run the same command again to go on after
any interruption: nothing is lost, nothing is there twice.
"""
ABOUT = "parse many pages from files, folders and web archives, to files"
EXAMPLES = """\
examples:
  newsstruct batch pages/ -o articles                       a folder of HTML files, to JSON lines
  newsstruct batch CC-NEWS-*.warc.gz -o articles --format parquet
  newsstruct batch pages.jsonl -o articles --format jsonl.zst --workers 8 --timeout 10
  newsstruct batch pages/ -o articles --annotators none     fields and text, without quotes, names and dates

exit status: 0 fine; 1 some pages failed, see failures.jsonl in the folder; 2 wrong arguments, or nothing could be
done; 130 interrupted
"""
FORMS = ("jsonl", "jsonl.gz", "jsonl.zst", "parquet")
FINE, FAILURES, NOTHING, INTERRUPTED = 0, 1, 2, 130
#: Back to the line's start, and away with what stood there.
CLEAR = "\r\x1b[K"
#: Seconds between two lines of progress.
PERIOD = 0.2
#: Before that many seconds, the time that is left is anybody's guess.
SETTLED = 3.0


def add_batch(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the others."""
    _add_arguments(commands.add_parser("batch", help=ABOUT, **_LOOKS))


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for, and return the exit status.

    Raises:
        SystemExit: when the arguments are wrong, or ask for help.
    """
    parser = argparse.ArgumentParser(prog="newsstruct batch", **_LOOKS)
    _add_arguments(parser)
    given = parser.parse_args(arguments)
    from newsstruct.many.batch import Batch, run_batch  # brings in multiprocessing, which the other commands do without

    progress = Progress()
    try:
        guard = Guard(timeout=given.timeout or None, memory=given.memory * 1_000_000 or None)
        batch = Batch(
            inputs=tuple(given.pages),
            output=Path(given.output),
            form=given.parts,
            part_pages=given.part_pages,
            workers=given.workers,
            guard=guard,
            parser=Parser() if given.annotators is None else Parser(annotators=given.annotators),
        )
        state = run_batch(batch, progress.show)
    except KeyboardInterrupt:
        _say(f"{progress.cleared()}interrupted; the same command goes on from the last whole part.")
        return INTERRUPTED
    except NewsstructError as error:
        _say(f"{progress.cleared()}newsstruct: {printable(str(error))}")
        return NOTHING
    _say(progress.cleared() + _summary(state, batch.output, progress.seconds))
    return FAILURES if state.failures else FINE


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pages", nargs="+", metavar="INPUT", help="a file, a folder, or an address that fsspec knows")
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="the folder to write to")
    parser.add_argument("--format", dest="parts", choices=FORMS, default="jsonl", help="form of the parts (jsonl)")
    parser.add_argument("--workers", type=int, metavar="N", help="processes (one for each core)")
    parser.add_argument(
        "--timeout", type=float, default=TIMEOUT, metavar="SECONDS", help=f"time a page may take ({TIMEOUT:g}); 0: any"
    )
    parser.add_argument(
        "--memory",
        type=int,
        default=MEMORY // 1_000_000,
        metavar="MB",
        help=f"memory a page may take ({MEMORY // 1_000_000}); 0: any",
    )
    parser.add_argument(
        "--part-pages", type=_count, default=1_000, metavar="N", help="pages in a part of the output (1000)"
    )
    parser.add_argument(
        "--annotators",
        type=_names,
        metavar="NAME,...",
        help="what to find in the texts (dates,entities,quotes); none: fields and text alone, a sixth of the time",
    )


_LOOKS: dict[str, Any] = {
    "description": DESCRIPTION,
    "epilog": EXAMPLES,
    "formatter_class": argparse.RawDescriptionHelpFormatter,
    "allow_abbrev": False,
}


def _count(value: str) -> int:
    if not value.isdecimal() or not int(value):
        raise argparse.ArgumentTypeError(f"{value!r} is no whole number of at least 1")
    return int(value)


def _names(value: str) -> list[str]:
    return [] if value == "none" else [name for name in value.split(",") if name]


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _summary(state: Any, folder: Path, seconds: float) -> str:  # noqa: ANN401  # many's State, which is not imported yet
    empty = f" ({state.empty:,} without a text)" if state.empty else ""
    failed = f"{_many(state.failures, 'failure')} in {folder / 'failures.jsonl'}" if state.failures else "no failures"
    articles, parts = _many(state.articles, "article"), _many(state.parts, "part")
    return printable(
        f"{_many(state.pages, 'page')}: {articles}{empty} in {parts} in {folder}, {failed}; {_span(seconds)}."
    )


def _many(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def _span(seconds: float) -> str:
    """A length of time, as people say it.

    >>> _span(3.21), _span(200), _span(7300)
    ('3 s', '3 min', '2 h 1 min')
    """
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = int(seconds // 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"


@attrs.define
class Progress:
    """A line on standard error that tells how far the batch has come; none where nobody watches."""

    begun: float = attrs.field(factory=time.monotonic)
    shown: float = 0.0
    before: int | None = None
    share_before: float = 0.0

    @property
    def seconds(self) -> float:
        """How long it has taken."""
        return time.monotonic() - self.begun

    def show(self, moment: Any) -> None:  # noqa: ANN401  # many's Moment, which is not imported yet
        """Tell of a moment, unless it was done just now."""
        now = time.monotonic()
        if self.before is None:
            self.before, self.share_before = moment.state.pages - 1, moment.share or 0.0
        if now - self.shown > PERIOD and sys.stderr.isatty():
            self.shown = now
            sys.stderr.write(CLEAR + self.line(moment))
            sys.stderr.flush()

    def line(self, moment: Any) -> str:  # noqa: ANN401  # as above
        """The moment in a line: pages, share of the input, rate, failures, time left."""
        seconds = max(self.seconds, 1e-9)
        parts = [_many(moment.state.pages, "page")]
        if moment.share is not None:
            parts.append(f"{moment.share:.0%}")
        parts.append(f"{(moment.state.pages - (self.before or 0)) / seconds:,.0f} a second")
        parts.append(_many(moment.state.failures, "failure"))
        done = (moment.share or 0.0) - self.share_before
        if done > 0 and seconds > SETTLED:
            parts.append(f"{_span(seconds * (1 - (moment.share or 0.0)) / done)} left")
        return ", ".join(parts)

    def cleared(self) -> str:
        """What takes the line away, where there is one."""
        return CLEAR if self.shown else ""
