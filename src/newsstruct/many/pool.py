"""Guarded workers: as many as asked for, replaced when they hang, die or grow; no page lost but the one at fault."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from typing import Any, TypeAlias

import attrs

from newsstruct.errors import LimitError, WorkerError
from newsstruct.many.failure import Failure
from newsstruct.many.guard import Guard
from newsstruct.many.process import Task, WorkerProcess, cause_of_death
from newsstruct.many.worker import LOOK, Reply, Work

Outcome: TypeAlias = tuple[int, Any]

#: So many pages for each worker are taken from the input and not yet handed out.
WINDOW = 256
#: A message to a worker holds about so many seconds of work, so many pages, so many bytes at most.
MESSAGE_SECONDS, MESSAGE_PAGES, MESSAGE_BYTES = 0.1, 64, 4_000_000
#: What one page weighs in the running mean of seconds a page.
WEIGHT = 0.1
#: A page is tried so often when its worker ends: somebody else, short of memory, may have ended it.
ATTEMPTS = 2
#: After so many workers in a row that never got ready, there is no point in another.
STARTS = 3


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _count(workers: int | None) -> int:
    return usable_cores() if workers is None else workers


def _workers(instance: object, attribute: attrs.Attribute[int], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise LimitError(f"workers: got {value!r}, want a whole number of at least 1, or None for one a core.")


@attrs.frozen(kw_only=True)
class Plan:
    """How many pages are worked on."""

    work: Work
    """What to do with each page; its value is what comes out."""

    workers: int = attrs.field(default=None, converter=_count, validator=_workers)
    """How many processes; ``None``: one for each core."""

    guard: Guard = attrs.field(factory=Guard)
    """What a page may cost."""

    ordered: bool = True
    """Whether results come in the order of the pages, or as they are ready."""


def outcomes(pages: Iterable[Any], plan: Plan) -> Generator[Outcome, None, None]:
    """The index of each page with what the work gave for it, or with a `Failure`.

    Raises:
        WorkerError: when no worker can be started.
    """
    pool = _Pool(pages, plan)
    try:
        yield from pool.in_order() if plan.ordered else pool.as_ready()
    finally:
        pool.stop()


class _Pool:
    """The workers, the pages that wait for one, and the results that wait to be handed out."""

    def __init__(self, pages: Iterable[Any], plan: Plan) -> None:
        self._plan = plan
        self._pages = enumerate(pages)
        self._exhausted = False
        self._waiting: deque[Task] = deque()
        self._workers: list[WorkerProcess] = []
        self._done: deque[Outcome] = deque()
        self._taken = self._handed_out = 0
        self._pace = MESSAGE_SECONDS
        self._failed_starts = 0

    def stop(self) -> None:
        """End all workers at once."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.kill()
        self._workers.clear()

    def in_order(self) -> Iterator[Outcome]:
        """The results in the order of the pages."""
        early: dict[int, Any] = {}
        for index, result in self._results():
            early[index] = result
            while self._handed_out in early:
                yield self._handed_out, early.pop(self._handed_out)
                self._handed_out += 1

    def as_ready(self) -> Iterator[Outcome]:
        """The results as they come."""
        for outcome in self._results():
            yield outcome
            self._handed_out += 1

    def _results(self) -> Iterator[Outcome]:
        while True:
            self._feed()
            if self._done:
                self._listen(0)  # whoever is out of work gets some, however long the caller takes for a result
                yield self._done.popleft()
            elif any(worker.tasks for worker in self._workers) or self._waiting:
                self._listen(None)
            else:
                return

    # ---- towards the workers

    def _feed(self) -> None:
        for worker in [w for w in self._workers if w.idle]:
            if batch := self._batch():
                self._give(worker, batch)
        while len(self._workers) < self._plan.workers and self._has_waiting(1 + self._unready()):
            self._workers.append(WorkerProcess(self._plan.work, self._plan.guard, self._workers))

    def _unready(self) -> int:
        return sum(not worker.ready for worker in self._workers)

    def _batch(self) -> list[Task]:
        most = max(1, min(MESSAGE_PAGES, int(MESSAGE_SECONDS / self._pace)))
        batch: list[Task] = []
        size = 0
        while len(batch) < most and size < MESSAGE_BYTES and self._has_waiting(1):
            batch.append(self._waiting.popleft())
            size += batch[-1].size
        return batch

    def _has_waiting(self, count: int) -> bool:
        """Whether so many pages wait for a worker, after a look at the input."""
        window = WINDOW * self._plan.workers
        while len(self._waiting) < count and not self._exhausted and self._taken - self._handed_out < window:
            found = next(self._pages, None)
            if found is None:
                self._exhausted = True
            else:
                self._waiting.append(Task(index=found[0], page=found[1]))
                self._taken += 1
        return len(self._waiting) >= count

    def _give(self, worker: WorkerProcess, batch: list[Task]) -> None:
        try:
            worker.give(batch)
        except OSError:  # it ended before it had read them all
            self._mourn(worker)

    # ---- from the workers

    def _listen(self, seconds: float | None) -> None:
        """Take what workers have to say; wait until one of them says something or is overdue."""
        if seconds is None:
            soonest = min((w.deadline for w in self._workers), default=0.0)
            seconds = min(LOOK, max(0.0, soonest - time.monotonic()))
        by_connection: dict[Connection, WorkerProcess] = {w.connection: w for w in self._workers}
        speaking = wait(list(by_connection), seconds)
        for connection in speaking:
            self._hear(by_connection.pop(connection))  # type: ignore[call-overload]  # it is one of those waited for
        for worker in by_connection.values():
            if worker.deadline <= time.monotonic():
                self._end(worker)
            elif not speaking and worker.is_gone():
                self._mourn(worker)

    def _hear(self, worker: WorkerProcess) -> None:
        try:
            answer = worker.receive()
        except (EOFError, OSError):
            self._mourn(worker)
            return
        if answer is None:
            self._failed_starts = 0
            return
        task, reply = answer
        self._pace += WEIGHT * (reply.seconds - self._pace)
        self._done.append((task.index, _result(task, reply)))
        if worker.retired:
            self._waiting.extendleft(reversed(worker.tasks))
            self._remove(worker)

    def _end(self, worker: WorkerProcess) -> None:
        """End a worker that is overdue, and account for the page that it is at."""
        started = worker.ready
        worker.process.kill()
        if started:
            seconds = time.monotonic() - worker.since
            task = worker.tasks.popleft()
            message = f"The page took longer than {self._plan.guard.timeout:g} seconds."
            self._fail(task, Reply(kind="timeout", message=message, seconds=seconds))
        self._mourn(worker, started)

    def _mourn(self, worker: WorkerProcess, accounted: bool = False) -> None:
        """Account for the page at which a worker ended, put its others back, and let it go."""
        seconds = time.monotonic() - worker.since
        tasks = worker.tasks
        code = self._remove(worker)
        if not worker.ready:
            self._count_failed_start(code)
        elif tasks and not accounted:
            kind, message = cause_of_death(code, self._plan.guard)
            tasks[0].attempts += 1
            if kind == "timeout" or tasks[0].attempts == ATTEMPTS:
                self._fail(tasks.popleft(), Reply(kind=kind, message=message, seconds=seconds))
        self._waiting.extendleft(reversed(tasks))

    def _fail(self, task: Task, reply: Reply) -> None:
        self._done.append((task.index, _result(task, reply)))

    def _remove(self, worker: WorkerProcess) -> int | None:
        self._workers.remove(worker)
        return worker.bury()

    def _count_failed_start(self, code: int | None) -> None:
        self._failed_starts += 1
        if self._failed_starts >= STARTS:
            raise WorkerError(code)


def _result(task: Task, reply: Reply) -> Any:  # noqa: ANN401  # what the work gives, or a Failure
    if reply.kind is None:
        return reply.value
    page = task.page
    return Failure(
        index=task.index,
        kind=reply.kind,
        message=reply.message,
        seconds=round(reply.seconds, 3),
        url=getattr(page, "url", None),
        name=getattr(page, "name", None),
    )
