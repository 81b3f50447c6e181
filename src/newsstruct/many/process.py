"""A worker process as its parent sees it."""

from __future__ import annotations

import contextlib
import multiprocessing
import pickle
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Sequence
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any

import attrs

from newsstruct.many.failure import FailureKind
from newsstruct.many.guard import Guard, interrupts_held
from newsstruct.many.unreadable import Unreadable
from newsstruct.many.worker import NO_MEMORY, READY, RETIRES, Reply, Work, packed, serve

#: The parent's own deadline comes so much later than the worker's: a factor, and seconds.
GRACE = (1.5, 2.0)
#: Seconds to start in; a new interpreter on a busy machine takes some.
START = 120.0


@attrs.define(kw_only=True)
class Task:
    """A page on its way."""

    index: int
    """Its place in the input."""

    page: Any
    """The page."""

    attempts: int = 0
    """How many workers ended while they had it."""

    @property
    def size(self) -> int:
        """About how many bytes it is."""
        html = getattr(self.page, "html", None)
        return len(html) if isinstance(html, bytes | str) else 0


class WorkerProcess:
    """A worker process, the connection to it, and the pages that it has and has not answered."""

    def __init__(self, work: Work, guard: Guard, siblings: Iterable[WorkerProcess] = ()) -> None:
        context = multiprocessing.get_context(_start_method())
        self.connection, theirs = context.Pipe()
        inherited: Sequence[int] = ()
        if context.get_start_method() == "fork":
            inherited = [c.fileno() for c in (self.connection, *(s.connection for s in siblings))]
        self.process = context.Process(target=serve, args=(theirs, work, guard, inherited), daemon=True)  # type: ignore[attr-defined]  # every context has it
        with _starting(context.get_start_method()):
            self.process.start()
        theirs.close()
        self.guard = guard
        self.ready = self.retired = False
        self.tasks: deque[Task] = deque()
        self.since = time.monotonic()

    @property
    def idle(self) -> bool:
        """Whether it waits for pages."""
        return self.ready and not self.tasks

    @property
    def deadline(self) -> float:
        """When the parent's patience ends, by `time.monotonic`; ``inf`` while it waits for pages."""
        if not self.ready:
            return self.since + START
        if self.idle or self.guard.timeout is None:
            return float("inf")
        return self.since + self.guard.timeout * GRACE[0] + GRACE[1]

    def give(self, tasks: Sequence[Task]) -> None:
        """Send pages.

        Raises:
            OSError: when it has ended; it has begun none, and those it has not read stand first in `tasks`.
        """
        self.tasks.extend(tasks)
        self.connection.send_bytes(str(len(tasks)).encode())
        for task in tasks:
            for message in _messages(task):
                self.connection.send_bytes(message)
            self.tasks.rotate(-1)
        self.since = time.monotonic()  # it may have taken a while

    def receive(self) -> tuple[Task, Reply] | None:
        """The next answer that has come, and the page it is for; ``None`` for word that it has started.

        Raises:
            EOFError: when it has ended.
            OSError: as above; systems differ.
        """
        message = self.connection.recv_bytes()
        self.since = time.monotonic()
        if message == READY:
            self.ready = True
            return None
        self.retired = message[:1] == RETIRES
        return self.tasks.popleft(), _reply(message)

    def is_gone(self) -> bool:
        """Whether it has ended and has nothing to say, not even that: something else holds its connection open."""
        return not self.process.is_alive() and not self.connection.poll()

    def kill(self) -> None:
        """End it at once, and wait until it is gone."""
        self.process.kill()
        self.bury()

    def bury(self) -> int | None:
        """Wait until it is gone; its exit code, which is below zero for the signal that ended it."""
        self.process.join(5)
        if self.process.exitcode is None:
            self.process.kill()
            self.process.join()
        code: int | None = self.process.exitcode
        self.connection.close()
        with contextlib.suppress(ValueError):  # it runs still: the system keeps it
            self.process.close()
        return code


def _starting(method: str) -> contextlib.AbstractContextManager[None]:
    """What to start a process in. The server of "forkserver" is never to hold interrupts: others start by it too."""
    if method == "spawn" and sys.platform != "win32":
        resource_tracker.ensure_running()  # whose own start would let interrupts through again
    return contextlib.nullcontext() if method == "forkserver" else interrupts_held()


def _messages(task: Task) -> list[bytes | memoryview]:
    try:
        return packed(task.page)
    except Exception as error:  # a page of a type that is none may raise anything
        return packed(Unreadable("", f"It is no page: {type(error).__name__}: {error}"))


def _reply(message: bytes) -> Reply:
    try:
        reply: Reply = pickle.loads(memoryview(message)[1:])
    except Exception as error:  # a plug-in's value may be one that is not read back
        return Reply(kind="error", message=f"What was made of the page can't be read: {type(error).__name__}: {error}")
    return reply


def cause_of_death(code: int | None, guard: Guard) -> tuple[FailureKind, str]:
    """What kind of failure an exit code tells of, and the same in a sentence."""
    if code == NO_MEMORY:
        return "memory", "The page, or what was made of it, needed more memory than it may take."
    if sys.platform != "win32" and code == -signal.SIGALRM:
        return "timeout", f"The page took longer than {guard.timeout:g} seconds."
    if code is not None and code < 0:
        return "died", f"The worker was ended by {_signal_name(-code)} at this page, twice."
    return "died", f"The worker ended with exit code {code} at this page, twice."


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _start_method() -> str:
    """What the program has set; but fork only where that is safe, and there it is usual.

    A forked copy of a process with several threads may find locks taken that nobody in it will release.
    """
    chosen = multiprocessing.get_start_method(allow_none=True)
    if chosen not in (None, "fork"):
        return str(chosen)
    return "fork" if sys.platform == "linux" and _threads() == 1 else "spawn"


def _threads() -> int:
    """How many threads this process has, those of libraries included."""
    try:
        return len(list(Path("/proc/self/task").iterdir()))
    except OSError:
        return threading.active_count()
