"""How far the command has come with many pages, on standard error; nothing where nobody watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from newsstruct.terminal.escaping import printable

#: Back to the line's start, and away with what stood there.
CLEAR = "\r\x1b[K"
#: So much of a name is shown.
NAME = 50


def counting(names: Sequence[str]) -> Iterator[str]:
    """The names one after the other; meanwhile a line on standard error says which one of how many is at work.

    Only where there are several, standard error is a terminal, and standard output is none: else results and count
    would stand in each other's way.
    """
    watched = len(names) > 1 and sys.stderr.isatty() and not sys.stdout.isatty()
    for number, name in enumerate(names, start=1):
        if watched:
            _say(f"{CLEAR}{number} of {len(names)}  {printable(name)[-NAME:]}")
        yield name
        if watched:
            _say(CLEAR)


def _say(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
