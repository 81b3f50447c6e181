"""What one page may cost its worker in time and memory, and how the system is told so.

The deadline is a timer of the operating system whose signal ends the process, whatever code runs; the memory ceiling
is a limit on the process's address space, past which allocations fail. Windows has neither, macOS no such limit on
memory: there the deadline is kept by the parent process, and workers that have grown are replaced between pages.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import attrs

from newsstruct.errors import LimitError

TIMEOUT = 30.0
MEMORY = 2_000_000_000
#: A worker that has grown by this share of the ceiling and keeps it is replaced.
TIRED = 0.5
#: Exit code of a worker whose parent has gone.
ORPHANED = 13
#: A longer time than systems' timers can be set to is as good as none.
LONGEST = 1e9


def _positive(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if value is not None and not (number and 0 < value < float("inf")):  # type: ignore[operator]  # as just tested
        raise LimitError(f"{attribute.name}: got {value!r}, want a number above 0, or None for no limit.")


@attrs.frozen(kw_only=True)
class Guard:
    """Bounds on what one page may cost its worker."""

    timeout: float | None = attrs.field(default=TIMEOUT, validator=_positive)
    """Seconds."""

    memory: int | None = attrs.field(default=MEMORY, validator=_positive)
    """Bytes that a worker may take on top of what it has at its start."""


if sys.platform == "win32":

    def enter(guard: Guard) -> None:
        """Let the parent process alone decide about interrupts."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def end_with_parent(seconds: float) -> None:
        """The connection closes with the parent process."""

    @contextlib.contextmanager
    def interrupts_held() -> Iterator[None]:
        """A console's interrupt can't be held."""
        yield

    @contextlib.contextmanager
    def deadline(guard: Guard) -> Iterator[None]:
        """The parent process keeps the deadline."""
        yield

    def peak() -> int:
        """Not known."""
        return 0

    def resident() -> int:
        """Not known."""
        return 0

else:
    import resource

    #: Of the two kinds of systems, one counts the peak in kibibytes.
    _PEAK_UNIT = 1 if sys.platform == "darwin" else 1024
    _STATM = Path("/proc/self/statm")

    def enter(guard: Guard) -> None:
        """Put this process under its guard: signals, core files, memory."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent process decides
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})  # see interrupts_held
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)  # which ends the process
        with contextlib.suppress(ValueError, OSError, OverflowError):  # a stricter limit may be in force
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            if guard.memory is not None and (used := _address_space()):
                resource.setrlimit(resource.RLIMIT_AS, (used + int(guard.memory),) * 2)

    def end_with_parent(seconds: float) -> None:
        """Look every so many seconds, but not amid a page, whether the parent process is gone, and end with it.

        A closed connection tells that, too, unless a process that the program has forked holds it open: then nobody
        reads what a worker writes. A thread would do, but malloc is slower in a process with threads.
        """
        signal.signal(signal.SIGALRM, partial(_end_without, os.getppid()))
        signal.setitimer(signal.ITIMER_REAL, seconds, seconds)

    def _end_without(parent: int, *_: object) -> None:
        if os.getppid() != parent:
            os._exit(ORPHANED)

    @contextlib.contextmanager
    def interrupts_held() -> Iterator[None]:
        """Have interrupts wait. A process begun meanwhile holds them too until `enter`, and so dies of none."""
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    @contextlib.contextmanager
    def deadline(guard: Guard) -> Iterator[None]:
        """End this process when what is done meanwhile takes longer than it may."""
        _, often = signal.setitimer(signal.ITIMER_REAL, 0)
        look = signal.signal(signal.SIGALRM, signal.SIG_DFL)  # which ends the process, also amid C
        signal.setitimer(signal.ITIMER_REAL, min(guard.timeout or 0, LONGEST))
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, look)
            signal.setitimer(signal.ITIMER_REAL, often, often)

    def peak() -> int:
        """Bytes of memory that this process had at most."""
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _PEAK_UNIT

    def resident() -> int:
        """Bytes of memory that this process has; where the system does not tell, the most that it ever had."""
        pages = _statm()
        return pages[1] * os.sysconf("SC_PAGE_SIZE") if pages else peak()

    def _address_space() -> int:
        pages = _statm()
        return pages[0] * os.sysconf("SC_PAGE_SIZE") if pages else 0

    def _statm() -> tuple[int, ...]:
        """Linux's count of this process's pages of memory; empty elsewhere."""
        try:
            return tuple(map(int, _STATM.read_text().split()))
        except OSError:
            return ()
