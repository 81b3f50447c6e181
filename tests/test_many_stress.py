"""Workers under stress: many of them, huge pages and answers, deadlines too short, kills at any moment, interrupts."""

import os
import pickle
import random
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsstruct
from newsstruct import Failure, RawPage
from newsstruct.many import pool, process, worker
from newsstruct.many.guard import Guard
from newsstruct.many.pool import Plan, outcomes
from pages import FIRST, page, paragraphs

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a process's address space")

MEGABYTE = 1_000_000


@attrs.frozen
class Answer:
    """Obeys a page that is ``what:number``: sleeps so long, answers so many bytes, or ends its process."""

    def __call__(self, page: RawPage) -> Any:
        what, _, rest = bytes(page.html[:40]).partition(b":")
        number = float(rest.split(b" ")[0])
        if what == b"sleep":
            time.sleep(number)
        if what == b"die":
            os._exit(int(number))
        if what == b"unreadable":
            return BreaksWhenRead()
        return bytes(int(number)) if what == b"size" else number


class BreaksWhenRead:
    """Can be pickled, but not unpickled."""

    def __reduce__(self) -> tuple:
        return _raise, ()


def _raise() -> None:
    raise RuntimeError("not in this process")


def asked(what: str, number: float, size: int = 0) -> RawPage:
    """A page of so many bytes that asks for something."""
    return RawPage(html=f"{what}:{number} ".encode().ljust(size, b"x"), name=f"{what}:{number}")


def answers(pages: list[RawPage], workers: int = 2, guard: Guard | None = None, ordered: bool = True) -> list[Any]:
    plan = Plan(work=Answer(), workers=workers, guard=guard or Guard(), ordered=ordered)
    return [result for _, result in sorted(outcomes(pages, plan), key=lambda outcome: outcome[0])]


def said(result: object) -> object:
    """A short form of an answer: the kind of a failure, the length of bytes, or the number."""
    if isinstance(result, Failure):
        return result.kind
    return len(result) if isinstance(result, bytes) else result


@pytest.mark.parametrize("ordered", [True, False])
def test_huge_pages_and_huge_answers(ordered: bool) -> None:
    """Pages and answers that no pipe holds cross each other, and nobody waits for the other to read first."""
    pages = [asked("size", (n % 3) * 3 * MEGABYTE, size=(n % 4) * 3 * MEGABYTE) for n in range(24)]
    assert list(map(said, answers(pages, workers=4, ordered=ordered))) == [(n % 3) * 3 * MEGABYTE for n in range(24)]


def test_more_workers_than_cores_and_pages() -> None:
    """Workers that get no page are none that anybody waits for."""
    assert answers([asked("is", n) for n in range(5)], workers=12) == [0, 1, 2, 3, 4]
    assert active_children() == []


@unix
def test_deadlines_that_are_too_short_for_many() -> None:
    """Of pages that sleep and pages that answer megabytes, each has its own fate, whoever had it before."""
    pages = [asked("sleep", 600) if n % 5 == 2 else asked("size", MEGABYTE, size=MEGABYTE) for n in range(30)]
    found = [said(result) for result in answers(pages, workers=6, guard=Guard(timeout=1.0))]
    assert found == ["timeout" if n % 5 == 2 else MEGABYTE for n in range(30)]
    assert active_children() == []


@unix
def test_a_deadline_that_no_page_can_keep() -> None:
    """It ends too: every page has an answer, its own or that it took too long."""
    pages = [asked("size", 5 * MEGABYTE, size=2 * MEGABYTE) for _ in range(20)]
    found = {said(result) for result in answers(pages, workers=4, guard=Guard(timeout=1e-4))}
    assert found <= {"timeout", 5 * MEGABYTE}


def test_deaths_in_a_row() -> None:
    """Workers that die at every other page lose those alone."""
    pages = [asked("die", 3) if n % 2 else asked("is", n) for n in range(16)]
    assert list(map(said, answers(pages, workers=3))) == ["died" if n % 2 else n for n in range(16)]


@unix
@pytest.mark.parametrize("seed", range(4))
def test_killed_at_any_moment(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody kills workers while pages are sent and answers come: no page is lost, unless it was hit twice."""
    monkeypatch.setattr(pool, "STARTS", 60)  # on a busy machine it is starting workers that are hit
    chance = random.Random(seed)

    def pages() -> Iterator[RawPage]:
        for n in range(60):
            if chance.random() < 0.15 and (living := active_children()):
                os.kill(chance.choice(living).pid or 0, signal.SIGKILL)
            yield asked("size", n * 20_000, size=n * 20_000)

    results = list(outcomes(pages(), Plan(work=Answer(), workers=3)))
    assert [index for index, _ in results] == list(range(60))
    assert all(said(result) in (n * 20_000, "died") for n, result in results)
    assert sum(isinstance(result, Failure) for _, result in results) <= 6
    assert active_children() == []


@linux
def test_a_page_larger_than_its_worker_may_grow() -> None:
    """It is a failure, after a try more, and its neighbours have their answers: nobody tries for ever."""
    pages = [asked("is", 1), asked("is", 2, size=200 * MEGABYTE), asked("is", 3)]
    found = answers(pages, workers=1, guard=Guard(memory=50 * MEGABYTE))
    assert [said(result) for result in found] == [1, "memory", 3]
    assert found[1].name == "is:2"


@linux
def test_a_ceiling_that_leaves_no_room_at_all() -> None:
    """Every page fails, and that is all that happens."""
    found = answers([asked("size", 99 * MEGABYTE) for _ in range(3)], guard=Guard(memory=1))
    assert {said(result) for result in found} <= {"memory", "died"}
    assert len(found) == 3


def test_an_answer_that_can_not_be_read() -> None:
    """It is a failure of its page, told as such."""
    first, bad, last = answers([asked("is", 1), asked("unreadable", 0), asked("is", 2)], workers=1)
    assert (first, said(bad), last) == (1, "error", 2)
    assert "not in this process" in bad.message


NO_PAGES = [memoryview(b"<p>It rained."), (x for x in ()), lambda: b"", Path]


@pytest.mark.parametrize("thing", NO_PAGES, ids=lambda thing: type(thing).__name__)
def test_what_can_not_even_be_sent_is_a_failure(thing: object) -> None:
    """A thing among the pages that can't be pickled costs itself alone."""
    before, failure, after = newsstruct.parse_many([b"<p>a", thing, b"<p>b"], workers=1)  # type: ignore[list-item]
    assert isinstance(failure, Failure)
    assert failure.index == 1
    assert isinstance(before, newsstruct.Article)
    assert isinstance(after, newsstruct.Article)


NO_LIMITS = [{"timeout": float("inf")}, {"timeout": float("nan")}, {"memory": float("inf")}]


@pytest.mark.parametrize("keywords", NO_LIMITS)
def test_what_is_no_finite_number_is_no_limit(keywords: dict) -> None:
    """It is refused at once; ``None`` says that there is none."""
    with pytest.raises(newsstruct.LimitError, match="None for no limit"):
        newsstruct.parse_many([], **keywords)


VAST = [{"timeout": 3e6}, {"timeout": 1e12}, {"timeout": 1e300}, {"memory": 2**62}, {"memory": 2**70}]


@pytest.mark.parametrize("keywords", VAST)
def test_limits_beyond_what_systems_count(keywords: dict) -> None:
    """They are as good as none."""
    (article,) = newsstruct.parse_many([page(paragraphs(FIRST))], workers=1, **keywords)
    assert isinstance(article, newsstruct.Article)


def test_without_limits() -> None:
    """``None`` for both, and a page has its article."""
    (article,) = newsstruct.parse_many([page(paragraphs(FIRST))], workers=1, timeout=None, memory=None)
    assert isinstance(article, newsstruct.Article)


class LeavesAChild:
    """Forks a process that holds all that is open, and dies."""

    def __call__(self, page: RawPage) -> Any:
        if page.html == b"fork":
            if os.fork() == 0:
                time.sleep(60)
                os._exit(0)
            os._exit(3)
        return 1


@unix
def test_a_worker_whose_child_outlives_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its connection stays open, so no end of it tells that it is gone; its death is seen all the same."""
    monkeypatch.setattr(pool, "LOOK", 0.1)
    plan = Plan(work=LeavesAChild(), workers=1, guard=Guard(timeout=None))
    pages = [RawPage(html=html) for html in (b"a", b"fork", b"b")]
    assert [said(result) for _, result in outcomes(pages, plan)] == [1, "died", 1]


def test_messages() -> None:
    """Large bytes travel beside the value, uncopied, and come back as they were."""
    raw = RawPage(html=b"x" * MEGABYTE, url="https://example.org/")
    first, *buffers = worker.packed(raw)
    assert (first[0], [len(buffer) for buffer in buffers]) == (1, [MEGABYTE])
    assert pickle.loads(bytes(first[1:]), buffers=buffers) == raw


def test_a_task_knows_its_size() -> None:
    """By which messages are bounded."""
    sizes = [process.Task(index=0, page=item).size for item in (RawPage(html=b"abc"), RawPage(html="ab"), None, 3)]
    assert sizes == [3, 2, 0, 0]


# ---- programs that are interrupted, or whose processes are left behind

INTERRUPTED = """
    import multiprocessing, os, signal, sys, time
    from pathlib import Path
    from newsstruct import RawPage
    from newsstruct.many.pool import Plan, outcomes

    class Slow:
        def __reduce__(self):
            return start_slowly, ()

    def start_slowly():
        Path("starting").touch()
        time.sleep(2)

    def pages():
        yield RawPage(html=b"a")
        while not Path("starting").exists():
            time.sleep(0.01)
        try:
            os.killpg(0, signal.SIGINT)  # the first worker is starting
            time.sleep(5)
        except KeyboardInterrupt:
            time.sleep(1)  # the program has something to put in order
            raise
        yield RawPage(html=b"b")

    if __name__ == "__main__":
        multiprocessing.set_start_method("spawn")
        list(outcomes(pages(), Plan(work=Slow(), workers=2)))
"""

FORKED = """
    import os, time
    import newsstruct
    from newsstruct.many import worker

    if __name__ == "__main__":
        worker.LOOK = 0.5
        results = newsstruct.parse_many([b"<p>It rained." * TIMES] * 1000, workers=1)
        next(results)
        if os.fork() == 0:  # a child of the program's own, with all that is open, which outlives it
            os.setsid()
            time.sleep(30)
            os._exit(0)
        print("running", flush=True)
        next(results)
        time.sleep(600)
"""


def started(tmp_path: Path, script: str) -> subprocess.Popen:
    """A program in a process group of its own."""
    path = tmp_path / "script.py"
    path.write_text(textwrap.dedent(script))
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, str(path)], cwd=tmp_path, env=env, start_new_session=True, **pipes)


def group_is_empty(group: int, seconds: float) -> bool:
    """Whether no process of a group runs any more, after a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not group_runs(group):
            return True
        time.sleep(0.05)
    return False


def group_runs(group: int) -> bool:
    """Whether a process of a group runs; in a container that nobody tidies, ended ones stay in the table as zombies."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    states = [stat.rpartition(")")[2].split() for stat in map(read_or_nothing, Path("/proc").glob("[0-9]*/stat"))]
    return not states or any(len(s) > 2 and s[2] == str(group) and s[0] != "Z" for s in states)


def read_or_nothing(path: Path) -> str:
    """A file's text; nothing where it has gone."""
    try:
        return path.read_text()
    except OSError:
        return ""


@unix
def test_an_interrupt_while_workers_start(tmp_path: Path) -> None:
    """There is the program's own traceback, none of a worker's, and nothing is left running."""
    program = started(tmp_path, INTERRUPTED)
    _, err = program.communicate(timeout=60)
    assert err.count("Traceback") == 1
    assert err.rstrip().endswith("KeyboardInterrupt")
    assert group_is_empty(program.pid, 10)


@linux
@pytest.mark.parametrize("times", [1, 20_000], ids=["reading", "writing"])
def test_workers_end_though_their_connection_is_held_open(times: int, tmp_path: Path) -> None:
    """A process that the program forked holds the connection; the workers see by themselves that the parent is gone,
    be it that they wait for pages or that nobody takes their answers.
    """
    program = started(tmp_path, FORKED.replace("TIMES", str(times)))
    assert program.stdout
    assert program.stdout.readline() == "running\n"
    program.kill()
    program.wait()
    assert group_is_empty(program.pid, 20)
