"""`parse_many`: every page is answered, whatever one of them does to its worker."""

import itertools
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

import newsstruct
from newsstruct import Article, Failure, RawPage
from newsstruct.many import pool
from newsstruct.many.guard import Guard
from newsstruct.many.process import WorkerProcess, cause_of_death
from pages import FIRST, page, paragraphs
from poison import Poison, numbered, poisoned

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a process's address space")


def serial(pages: list[bytes]) -> list[Article]:
    return [newsstruct.parse(html) for html in pages]


def children() -> list[object]:
    return multiprocessing.active_children()


def test_many_equals_one_by_one() -> None:
    """The articles are those that `parse` gives, in the order of the pages."""
    pages = numbered(40)
    assert list(newsstruct.parse_many(pages, workers=2)) == serial(pages)


def test_no_pages_no_workers() -> None:
    """An empty input starts nothing."""
    assert list(newsstruct.parse_many([])) == []
    assert children() == []


def test_as_they_are_ready() -> None:
    """Without an order the same articles come, each once."""
    pages = numbered(40)
    found = newsstruct.parse_many(pages, workers=2, ordered=False)
    assert sorted(article.headline for article in found) == sorted(article.headline for article in serial(pages))


def test_what_is_known_of_a_page_is_used() -> None:
    """Address, language and charset of a `RawPage` are stated to the parser."""
    html = page(paragraphs("Der Fluß stieg über Nacht, und die Brücke wurde für den Verkehr gesperrt.")).encode(
        "cp1252"
    )
    raw = RawPage(html=html, url="https://example.org/a", language="de", charset="windows-1252")
    (article,) = newsstruct.parse_many([raw], workers=1)
    assert article.url == "https://example.org/a"
    assert article.language == "de"
    assert "Brücke" in article.text


def test_str_and_bytes() -> None:
    """Pages may be str as well."""
    html = page(paragraphs(FIRST))
    assert list(newsstruct.parse_many([html, html.encode()], workers=1)) == [newsstruct.parse(html)] * 2


PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("html", [b"<p>It rained.", "<p>It rained."])
def test_raw_pages_are_picklable(html: bytes | str, protocol: int) -> None:
    """By every protocol, with all that is known."""
    raw = RawPage(html=html, url="https://example.org/a", published=datetime(2024, 5, 6), language="en", name="a")
    assert pickle.loads(pickle.dumps(raw, protocol)) == raw


BAD = {"RAISES": 3, "HANGS": 11, "DIES": 17}
KINDS = {3: "error", 11: "timeout", 17: "died"}


def check_poisoned(pages: list[bytes], results: list[Article | Failure], kinds: dict[int, str]) -> None:
    """The bad pages are failures of their kinds; every other one has its article."""
    assert len(results) == len(pages)
    good = newsstruct.Parser(annotators=())
    for at, (html, result) in enumerate(zip(pages, results, strict=True)):
        if at in kinds:
            assert isinstance(result, Failure)
            assert (result.index, result.kind) == (at, kinds[at])
        else:
            assert result == good.parse(html)


@pytest.mark.parametrize("workers", [1, 2])
def test_one_that_raises_one_that_hangs_one_that_kills_its_worker(workers: int) -> None:
    """Only they are lost."""
    pages = numbered(40, **BAD)
    results = list(newsstruct.parse_many(pages, workers=workers, timeout=1.0, parser=poisoned))
    check_poisoned(pages, results, KINDS)
    assert children() == []


@pytest.mark.parametrize("method", [m for m in ("spawn", "forkserver") if m in multiprocessing.get_all_start_methods()])
def test_other_ways_to_start_a_process(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that share nothing with their parent do the same."""
    monkeypatch.setattr(multiprocessing, "get_start_method", lambda allow_none=False: method)
    pages = numbered(12, RAISES=2, DIES=5)
    results = list(newsstruct.parse_many(pages, workers=1, timeout=30.0, parser=poisoned))
    check_poisoned(pages, results, {2: "error", 5: "died"})


@unix
def test_killed_from_outside_tells_the_signal() -> None:
    """A worker that a signal ends takes its page along, and the failure names the signal."""
    pages = numbered(6, KILLED=2)
    results = list(newsstruct.parse_many(pages, workers=1, parser=poisoned))
    check_poisoned(pages, results, {2: "died"})
    assert "SIGKILL" in results[2].message


def test_system_exit_is_an_error_of_the_page() -> None:
    """A plug-in that ends the program ends nothing."""
    pages = numbered(4, EXITS=1)
    check_poisoned(pages, list(newsstruct.parse_many(pages, workers=1, parser=poisoned)), {1: "error"})


@linux
def test_memory_ceiling() -> None:
    """A page that wants more memory than it may have fails, and its worker goes on."""
    pages = numbered(6, GROWS=2)
    results = list(newsstruct.parse_many(pages, workers=1, memory=500_000_000, parser=poisoned))
    check_poisoned(pages, results, {2: "memory"})


@linux
def test_a_worker_that_has_grown_is_replaced() -> None:
    """Pages that leave memory behind cost no page: the worker goes, another comes."""
    pages = numbered(12, KEEPS=2) + numbered(12, KEEPS=3)
    results = list(newsstruct.parse_many(pages, workers=1, memory=100_000_000, parser=poisoned))
    check_poisoned(pages, results, {})


def test_failure_says_which_page() -> None:
    """Index, address and name are those of the input; the message is the error's."""
    (html,) = numbered(1, RAISES=0)
    raw = RawPage(html=html, url="https://example.org/a", name="a.html")
    (failure,) = newsstruct.parse_many([raw], workers=1, parser=poisoned)
    assert isinstance(failure, Failure)
    assert (failure.url, failure.name) == (raw.url, "a.html")
    assert failure.message == "newsstruct.errors.PluginError: poison: failed: ValueError: poisoned."
    assert failure.to_dict()["kind"] == "error"


def test_a_page_of_the_wrong_type_is_a_failure() -> None:
    """What is no page among a million pages stops none of them."""
    (failure, article) = newsstruct.parse_many([None, b"<p>It rained."], workers=1)  # type: ignore[list-item]
    assert isinstance(failure, Failure)
    assert "InvalidInput" in failure.message
    assert isinstance(article, Article)


def test_input_is_taken_as_needed() -> None:
    """Of an endless input only so much is taken as the workers and the order need."""
    taken = itertools.count()

    def endless() -> Iterator[bytes]:
        while True:
            next(taken)
            yield b"<p>It rained."

    results = newsstruct.parse_many(endless(), workers=1)
    for _ in range(10):
        next(results)
    results.close()  # type: ignore[attr-defined]  # it is a generator
    assert next(taken) <= 10 + pool.WINDOW
    assert children() == []


def test_one_slow_page_holds_back_a_bounded_number() -> None:
    """In order, others wait for a slow page, and no more of them than the window holds."""
    taken = itertools.count()
    pages = numbered(1, HANGS=0) + [b"<p>It rained."] * 2_000

    def counted() -> Iterator[bytes]:
        for html in pages:
            next(taken)
            yield html

    results = newsstruct.parse_many(counted(), workers=2, timeout=1.0, parser=poisoned)
    assert isinstance(next(results), Failure)
    assert next(taken) <= 2 * pool.WINDOW + 1
    assert sum(isinstance(result, Article) for result in results) == 2_000


def test_break_ends_the_workers() -> None:
    """Who has seen enough leaves nothing running behind."""
    for _ in newsstruct.parse_many(numbered(30), workers=2):
        break
    assert children() == []


def test_an_error_of_the_input_reaches_the_caller() -> None:
    """It is the caller's own; the workers end."""

    def broken() -> Iterator[bytes]:
        yield b"<p>It rained."
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        list(newsstruct.parse_many(broken(), workers=1))
    assert children() == []


WRONG = [
    ({"workers": 0}, "workers"),
    ({"workers": 1.5}, "workers"),
    ({"timeout": 0}, "timeout"),
    ({"timeout": "1"}, "timeout"),
    ({"memory": -1}, "memory"),
]


@pytest.mark.parametrize(("keywords", "word"), WRONG)
def test_limits_that_are_none_are_refused_at_once(keywords: dict, word: str) -> None:
    """Before a page is read."""
    with pytest.raises(newsstruct.LimitError, match=word):
        newsstruct.parse_many([], **keywords)


@pytest.mark.parametrize("pages", [b"<p>One page.", "<p>One page.", 3])
def test_one_page_is_not_many(pages: object) -> None:
    """A page in the place of pages would be read letter by letter."""
    with pytest.raises(newsstruct.InvalidInput, match="pages"):
        newsstruct.parse_many(pages)  # type: ignore[arg-type]


class BreaksAtStart:
    """Can be pickled, but not unpickled."""

    def __reduce__(self) -> tuple:
        return (_raise, ())


def _raise() -> None:
    raise RuntimeError("not in a worker")


def test_workers_that_never_start(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """After three of them the caller is told, instead of waiting forever."""
    monkeypatch.setattr(multiprocessing, "get_start_method", lambda allow_none=False: "spawn")
    plan = pool.Plan(work=BreaksAtStart(), workers=1)  # type: ignore[arg-type]
    with pytest.raises(newsstruct.WorkerError, match="__main__"):
        list(pool.outcomes([b"<p>It rained."], plan))
    assert "not in a worker" in capfd.readouterr().err
    assert children() == []


@unix
def test_the_parent_ends_a_worker_that_outlives_its_own_alarm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has no timer, the parent's deadline holds."""
    monkeypatch.setattr("newsstruct.many.worker.deadline", lambda guard: Guarding())
    monkeypatch.setattr("newsstruct.many.process.GRACE", (1.0, 0.0))
    monkeypatch.setattr("newsstruct.many.process._start_method", lambda: "fork")
    pages = numbered(8, HANGS=3)
    results = list(newsstruct.parse_many(pages, workers=1, timeout=1.0, parser=poisoned))
    check_poisoned(pages, results, {3: "timeout"})


class Guarding:
    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None


@unix
def test_a_worker_that_ends_while_idle_is_nobodys_fault() -> None:
    """Pages that were sent to it go to another."""
    results = newsstruct.parse_many(numbered(60), workers=1)
    first = next(results)
    assert isinstance(first, Article)
    for child in multiprocessing.active_children():
        os.kill(child.pid or 0, signal.SIGKILL)
    assert [type(result) for result in results] == [Article] * 59


CAUSES = [(3, "died", "exit code 3"), (None, "died", "None")]
if sys.platform != "win32":
    CAUSES += [
        (-signal.SIGALRM, "timeout", "longer than 30 seconds"),
        (-signal.SIGSEGV, "died", "SIGSEGV"),
        (-99, "died", "signal 99"),
    ]


@pytest.mark.parametrize(("code", "kind", "words"), CAUSES)
def test_cause_of_death(code: int | None, kind: str, words: str) -> None:
    """An exit code tells which kind of failure it was, and the message says it in words."""
    found, message = cause_of_death(code, Guard())
    assert found == kind
    assert words in message


SCRIPT = """
    import sys, time
    import newsstruct
    from poison import numbered, poisoned

    if __name__ == "__main__":
        pages = numbered(3, HANGS=1)
        results = newsstruct.parse_many(pages, workers=2, timeout=float(sys.argv[1]), parser=poisoned)
        next(results)
        print("running", flush=True)
        next(results)
"""


def started(tmp_path: Path, timeout: float) -> subprocess.Popen:
    """A program in the middle of a page that hangs, in a process group of its own."""
    script = tmp_path / "script.py"
    script.write_text(textwrap.dedent(SCRIPT))
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    process = subprocess.Popen(
        [sys.executable, "-W", "error", str(script), str(timeout)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
        start_new_session=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "running\n"
    return process


def group_is_empty(group: int, seconds: float = 10.0) -> bool:
    """Whether no process of a group is left, after a while."""
    for _ in range(int(seconds * 20)):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


@unix
def test_an_interrupt_ends_all_at_once(tmp_path: Path) -> None:
    """Ctrl-C, which every process of the terminal gets, ends the program with its one traceback and its workers."""
    process = started(tmp_path, 300)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert err.count("Traceback") == 1
    assert err.rstrip().endswith("KeyboardInterrupt")
    assert group_is_empty(process.pid)


@unix
def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    """Those without a page notice at once; the one that hangs is ended by its page's deadline."""
    process = started(tmp_path, 2)
    process.kill()
    process.wait()
    assert group_is_empty(process.pid)
    process.communicate()


def test_worker_process_has_no_deadline_while_idle() -> None:
    """It may wait for pages for as long as the caller takes."""
    worker = WorkerProcess(Poison, Guard(timeout=1.0))
    assert worker.receive() is None
    assert worker.idle
    assert worker.deadline == float("inf")
    worker.kill()
    assert children() == []
