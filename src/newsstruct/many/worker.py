"""What runs in a worker process: take pages, answer each, go when told or when tired."""

from __future__ import annotations

import gc
import os
import pickle
import time
import traceback
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any, TypeAlias

import attrs

from newsstruct.many.failure import FailureKind
from newsstruct.many.guard import TIRED, Guard, deadline, end_with_parent, enter, peak, resident
from newsstruct.many.unreadable import Unreadable

#: What is done with each page; it is sent to the workers, so it must be picklable.
Work: TypeAlias = Callable[[Any], Any]
READY = b"ready"
#: An answer starts with whether its worker takes more pages.
STAYS, RETIRES = b"+", b"-"
#: Exit code of a worker that could not hold what it was sent, or what it had to send.
NO_MEMORY = 12
#: Seconds after which a worker looks again whether its parent is there.
LOOK = 5.0
#: So much of an error's message is kept.
LONGEST = 1_000


@attrs.frozen(kw_only=True)
class Reply:
    """A worker's answer about one page."""

    value: Any = None
    """What the work gave."""

    kind: FailureKind | None = None
    """What kind of failure it was, or ``None``."""

    message: str = ""
    """What happened, where it was one."""

    seconds: float = 0.0
    """How long it took."""


def serve(connection: Connection, work: Work, guard: Guard, inherited: Sequence[int] = ()) -> None:
    """Answer pages until the parent process closes the connection, or until this process has grown too much.

    Args:
        connection: Where pages come from and answers go.
        work: What to do with each.
        guard: What each may cost.
        inherited: The parent's ends of connections, which a forked process has to close: it would keep its siblings,
            and itself, from noticing that the parent is gone.
    """
    for descriptor in inherited:
        os.close(descriptor)
    enter(guard)
    end_with_parent(LOOK)
    gc.freeze()  # what is there now stays; collections need not look at it
    most = resident() + guard.memory * TIRED if guard.memory else float("inf")
    try:
        connection.send_bytes(READY)
        while _serve_batch(connection, work, guard, most):
            pass
    except MemoryError:
        os._exit(NO_MEMORY)
    except (EOFError, OSError):
        return


def _serve_batch(connection: Connection, work: Work, guard: Guard, most: float) -> bool:
    """Answer one batch; whether another may follow.

    All of it is read before the first page is begun: the parent must not wait for a worker that parses.
    """
    count = int(connection.recv_bytes())
    messages = [_receive(connection) for _ in range(count)]
    messages.reverse()
    while messages:
        answer = _answer(work, messages.pop(), guard)
        retires = peak() > most and resident() > most
        connection.send_bytes((RETIRES if retires else STAYS) + answer)
        if retires:
            return False
    return True


def packed(value: Any) -> list[bytes | memoryview]:  # noqa: ANN401  # whatever the work takes
    """A value as messages; large buffers in it follow as they are, uncopied."""
    buffers: list[pickle.PickleBuffer] = []
    message = pickle.dumps(value, pickle.HIGHEST_PROTOCOL, buffer_callback=buffers.append)
    return [bytes([len(buffers)]) + message, *(buffer.raw() for buffer in buffers)]


def _receive(connection: Connection) -> list[bytes]:
    message = connection.recv_bytes()
    return [message, *(connection.recv_bytes() for _ in range(message[0]))]


def _answer(work: Work, message: list[bytes], guard: Guard) -> bytes:
    start = time.perf_counter()
    try:
        with deadline(guard):
            value = _worked(work, pickle.loads(memoryview(message[0])[1:], buffers=message[1:]))
            return pickle.dumps(Reply(value=value, seconds=time.perf_counter() - start), pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        fault: tuple[FailureKind, str] = ("memory", "The page needed more memory than it may take.")
    except Unreadable as error:
        fault = ("unreadable", str(error))
    except BaseException as error:  # plugins may raise anything, SystemExit too
        fault = ("error", "".join(traceback.format_exception_only(error)).strip()[:LONGEST])
    return pickle.dumps(Reply(kind=fault[0], message=fault[1], seconds=time.perf_counter() - start))


def _worked(work: Work, page: Any) -> Any:  # noqa: ANN401  # whatever the work takes and gives
    if isinstance(page, Unreadable):
        raise page
    return work(page)
