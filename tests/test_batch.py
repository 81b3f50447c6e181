"""A batch writes an article or a failure for each page, once, whatever happens to it on the way."""

import gzip
import json
import os
import re
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

import newsstruct
from archives import archive, packed, record
from newsstruct import cli
from newsstruct.many.batch import Batch, Moment, run_batch
from newsstruct.many.guard import Guard
from newsstruct.many.state import STATE, BatchError, Order, State, load_state, save_state
from newsstruct.terminal import batch as command
from poison import numbered, poisoned


def folder_of(pages: list[bytes], at: Path) -> Path:
    at.mkdir()
    for number, html in enumerate(pages):
        (at / f"{number:03}.html").write_bytes(html)
    return at


def lines(folder: Path) -> list[dict]:
    """What the parts hold, in their order."""
    parts = sorted(folder.glob("part-*"))
    return [json.loads(line) for part in parts for line in unpacked(part).splitlines()]


def unpacked(path: Path) -> bytes:
    if path.name.endswith(".gz"):
        return gzip.decompress(path.read_bytes())
    if path.name.endswith(".zst"):
        with path.open("rb") as file:
            return pytest.importorskip("zstandard").ZstdDecompressor().stream_reader(file).read()
    return path.read_bytes()


def failures(folder: Path) -> list[dict]:
    """The failures, without what differs from run to run."""
    found = [json.loads(line) for line in (folder / "failures.jsonl").read_text().splitlines()]
    return [{**failure, "seconds": 0} for failure in found]


FORMS = ["jsonl", "jsonl.gz", "jsonl.zst"]


@pytest.mark.parametrize("form", FORMS)
def test_articles(form: str, tmp_path: Path) -> None:
    """The parts hold what `parse` gives, in the order of the input, with the name of each page."""
    if form.endswith("zst"):
        pytest.importorskip("zstandard")
    pages = numbered(11)
    source, out = folder_of(pages, tmp_path / "in"), tmp_path / "out"
    state = run_batch(Batch(inputs=(str(source),), output=out, form=form, part_pages=4, workers=1))
    found = lines(out)
    assert [Path(line["page"]).name for line in found] == [f"{n:03}.html" for n in range(11)]
    assert [newsstruct.Article.from_dict(line) for line in found] == [newsstruct.parse(html) for html in pages]
    assert sorted(path.name for path in out.glob("part-*")) == [f"part-0000{n}.{form}" for n in range(3)]
    assert (state.parts, state.pages, state.articles, state.failures, state.complete) == (3, 11, 11, 0, True)


@pytest.mark.parametrize(("count", "parts"), [(0, 0), (1, 1), (4, 1), (8, 2), (9, 3)])
def test_whole_parts(count: int, parts: int, tmp_path: Path) -> None:
    """No part is empty, and none is missing."""
    source, out = tmp_path / "a.jsonl", tmp_path / "out"
    source.write_text('{"html": "<p>It rained."}\n' * count)
    state = run_batch(Batch(inputs=(str(source),), output=out, part_pages=4, workers=1))
    assert (len(list(out.glob("part-*"))), state.parts, state.pages) == (parts, parts, count)


def test_one_that_raises_one_that_hangs_one_that_kills_its_worker(tmp_path: Path) -> None:
    """From an archive: only they are lost, and each is told in the file of failures."""
    pytest.importorskip("fastwarc")
    pages = numbered(30, RAISES=3, HANGS=11, DIES=17)
    source, out = tmp_path / "a.warc.gz", tmp_path / "out"
    source.write_bytes(archive(pages))
    guard = Guard(timeout=1.0)
    run_batch(Batch(inputs=(str(source),), output=out, part_pages=8, workers=2, guard=guard, parser=poisoned))
    told = [(failure["index"], failure["kind"], failure["url"]) for failure in failures(out)]
    urls = [f"https://example.org/{n}" for n in range(30)]
    assert told == [(3, "error", urls[3]), (11, "timeout", urls[11]), (17, "died", urls[17])]
    assert [line["url"] for line in lines(out)] == [url for n, url in enumerate(urls) if n not in (3, 11, 17)]


def test_inputs_that_can_not_be_read(tmp_path: Path) -> None:
    """They are failures too, and the others are read."""
    source, out = folder_of(numbered(3), tmp_path / "in"), tmp_path / "out"
    names = (str(tmp_path / "none.html"), str(source))
    state = run_batch(Batch(inputs=names, output=out, workers=1))
    assert (state.articles, state.failures) == (3, 1)
    assert failures(out)[0]["kind"] == "unreadable"
    assert failures(out)[0]["name"] == names[0]


class Stopped(Exception):
    """The test has seen enough."""


@pytest.mark.parametrize("after", [1, 4, 5, 11, 19, 20])
def test_going_on(after: int, tmp_path: Path) -> None:
    """A batch that was stopped anywhere ends as one that was not, part for part."""
    pages = numbered(20, RAISES=6)
    source = folder_of(pages, tmp_path / "in")
    (tmp_path / "more.jsonl").write_text('{"html": "<p>It rained."}\nno JSON\n' * 2)
    names = (str(source), str(tmp_path / "more.jsonl"))

    def stop(moment: Moment) -> None:
        if moment.state.pages == after:
            raise Stopped

    whole, broken = (
        Batch(inputs=names, output=tmp_path / name, part_pages=5, workers=1, parser=poisoned)
        for name in ("whole", "broken")
    )
    run_batch(whole)
    with pytest.raises(Stopped):
        run_batch(broken, stop)
    assert run_batch(broken).complete
    assert contents(broken.output) == contents(whole.output)


def contents(folder: Path) -> dict[str, object]:
    """All that a batch wrote, but for the seconds."""
    found: dict[str, object] = {path.name: path.read_bytes() for path in sorted(folder.glob("part-*"))}
    return found | {"failures": failures(folder)}


def test_a_batch_that_is_done_does_nothing(tmp_path: Path) -> None:
    """Running it again reads no page and touches no part."""
    source, out = folder_of(numbered(3), tmp_path / "in"), tmp_path / "out"
    batch = Batch(inputs=(str(source),), output=out, workers=1)
    first = run_batch(batch)
    before = {path: path.stat().st_mtime_ns for path in out.iterdir()}
    assert run_batch(batch, lambda moment: pytest.fail("a page was read")) == first
    assert {path: path.stat().st_mtime_ns for path in out.iterdir()} == before


SCRIPT = """
    import sys
    from pathlib import Path
    from newsstruct.many.batch import Batch, run_batch
    from poison import poisoned

    if __name__ == "__main__":
        run_batch(Batch(inputs=(sys.argv[1],), output=sys.argv[2], part_pages=10, workers=2, parser=poisoned))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_again_and_again(tmp_path: Path) -> None:
    """Killed with SIGKILL in the middle, more than once, and run again: the output is that of an undisturbed run."""
    script = tmp_path / "script.py"
    script.write_text(textwrap.dedent(SCRIPT))
    source = tmp_path / "in.jsonl"
    pages = numbered(300, RAISES=33, DIES=155)
    source.write_text("".join(json.dumps({"html": html.decode()}) + "\n" for html in pages))
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    kills = 0
    while True:
        process = started(script, source, broken)
        done = state_of(broken)
        while process.poll() is None and state_of(broken) == done:
            time.sleep(0.005)
        if process.poll() is None and kills < 4:
            process.kill()
            process.wait()
            kills += 1
        else:
            assert process.wait(60) == 0
            break
    assert kills >= 2
    assert started(script, source, whole).wait(60) == 0
    assert contents(broken) == contents(whole)
    assert len(lines(broken)) == 298


def started(script: Path, source: Path, out: Path) -> subprocess.Popen:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    return subprocess.Popen([sys.executable, "-W", "error", str(script), str(source), str(out)], env=env)


def state_of(folder: Path) -> str:
    path = folder / STATE
    return path.read_text() if path.exists() else ""


# ---- the folder's state

ORDER = Order(inputs=("a", "b"), form="jsonl", part_pages=5)


def test_state_is_kept(tmp_path: Path) -> None:
    """What was saved is what is loaded."""
    state = State(parts=3, pages=15, articles=14, failures=1, failure_bytes=99, input_file=1, input_page=2)
    assert load_state(tmp_path, ORDER) == State()
    save_state(tmp_path, ORDER, state)
    assert load_state(tmp_path, ORDER) == state


OTHERS = [
    (Order(inputs=("a",), form="jsonl", part_pages=5), "other inputs"),
    (Order(inputs=("a", "b"), form="parquet", part_pages=5), "form jsonl"),
    (Order(inputs=("a", "b"), form="jsonl", part_pages=6), "5 pages a part"),
    (Order(inputs=("a", "b"), form="jsonl", part_pages=5, annotators="dates"), "annotators none"),
]


@pytest.mark.parametrize(("order", "words"), OTHERS)
def test_another_batch(order: Order, words: str, tmp_path: Path) -> None:
    """A folder that holds another batch is left alone."""
    save_state(tmp_path, ORDER, State())
    with pytest.raises(BatchError, match=words):
        load_state(tmp_path, order)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"order": {"inputs": []}, "state": {}}'])
def test_a_broken_state(text: str, tmp_path: Path) -> None:
    """A state that can't be read is told, not overwritten."""
    (tmp_path / STATE).write_text(text)
    with pytest.raises(BatchError, match=STATE):
        load_state(tmp_path, ORDER)
    assert (tmp_path / STATE).read_text() == text


def test_parts_of_something_else(tmp_path: Path) -> None:
    """Files that look like parts are not overwritten where no state says that they are ours."""
    (tmp_path / "part-00000.jsonl").write_text("mine")
    with pytest.raises(BatchError, match="something else"):
        load_state(tmp_path, ORDER)


# ---- the command


def call(*words: object) -> int:
    return cli.main(["batch", *map(str, words)])


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command writes the folder, and sums up on standard error."""
    source, out = folder_of(numbered(5), tmp_path / "in"), tmp_path / "out"
    assert call(source, "-o", out, "--workers", 1) == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "5 pages: 5 articles in 1 part" in shown.err
    assert "no failures" in shown.err
    assert len(lines(out)) == 5


def test_command_with_failures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its exit status says that there are some, its summary where."""
    source, out = folder_of(numbered(1), tmp_path / "in"), tmp_path / "out"
    assert call(tmp_path / "none.html", source, "-o", out, "--workers", 1) == 1
    assert "failures.jsonl" in capsys.readouterr().err


def test_nothing_to_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty folder is no batch."""
    (tmp_path / "in").mkdir()
    assert call(tmp_path / "in", "-o", tmp_path / "out") == 2
    assert "nothing to read" in capsys.readouterr().err


def test_a_name_that_nothing_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told, and nothing is written: the right name goes to the same folder."""
    out = tmp_path / "out"
    assert call(tmp_path / "pgaes", "-o", out) == 2
    assert f"no such file or folder: {tmp_path / 'pgaes'}" in capsys.readouterr().err
    assert not out.exists()


def test_a_package_that_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told before anything is written, so that the same command does the batch once the package is there."""
    pytest.importorskip("fastwarc")
    source, out = tmp_path / "a.warc.gz", tmp_path / "out"
    source.write_bytes(archive(numbered(2)))
    with monkeypatch.context() as patched:
        patched.setitem(sys.modules, "fastwarc.warc", None)
        assert call(source, "-o", out, "--workers", 1) == 2
    assert 'pip install "newsstruct[batch]"' in capsys.readouterr().err
    assert call(source, "-o", out, "--workers", 1) == 0
    assert len(lines(out)) == 2


def test_inputs_that_are_gone_once_they_are_done(tmp_path: Path) -> None:
    """A batch that is done stays so."""
    source, out = folder_of(numbered(2), tmp_path / "in") / "000.html", tmp_path / "out"
    batch = Batch(inputs=(str(source),), output=out, workers=1)
    state = run_batch(batch)
    source.unlink()
    assert run_batch(batch) == state


def test_output_that_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is said, and left alone."""
    source, out = folder_of(numbered(1), tmp_path / "in"), tmp_path / "out"
    out.write_text("mine")
    assert call(source, "-o", out) == 2
    assert "out" in capsys.readouterr().err
    assert out.read_text() == "mine"


WRONG = [(), ("a",), ("a", "-o", "b", "--format", "xml"), ("a", "-o", "b", "--part-pages", "0"), ("-o", "b")]


@pytest.mark.parametrize("words", WRONG)
def test_wrong_arguments(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """They are refused before anything is read."""
    with pytest.raises(SystemExit, match="2"):
        call(*words)
    assert "usage" in capsys.readouterr().err


def test_no_workers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Numbers that are no limits are refused with the reason."""
    assert call(folder_of(numbered(1), tmp_path / "in"), "-o", tmp_path / "out", "--workers", 0) == 2
    assert "workers" in capsys.readouterr().err


def test_help_shows_it(capsys: pytest.CaptureFixture[str]) -> None:
    """The command's help lists it among the others."""
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    assert "batch" in capsys.readouterr().out


def test_progress(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """On a terminal a line tells pages, share, rate and failures, and is gone at the end."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(command, "PERIOD", 0.0)
    source = folder_of(numbered(5), tmp_path / "in")
    assert call(source, "-o", tmp_path / "out", "--workers", 1) == 0
    shown = capsys.readouterr().err
    assert re.search(r"\r\x1b\[K3 pages, \d+%, [\d,]+ a second, 0 failures", shown)
    assert f"{command.CLEAR}5 pages: 5 articles" in shown


def test_time_left() -> None:
    """It is told from the share that this run has read, once there is something to tell from."""
    progress = command.Progress(begun=time.monotonic() - 100)
    progress.show(Moment(State(pages=1_001), 0.5))
    assert "s left" not in progress.line(Moment(State(pages=1_001), 0.5))
    assert progress.line(Moment(State(pages=2_000, failures=3), 0.6)).endswith("3 failures, 6 min left")


def test_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C is no traceback: the message says how to go on."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsstruct.many.batch.run_batch", interrupt)
    assert call(tmp_path, "-o", tmp_path / "out") == 130
    assert "goes on" in capsys.readouterr().err
    assert signal.getsignal(signal.SIGINT) is not signal.SIG_IGN


def test_a_page_of_an_archive_is_named(tmp_path: Path) -> None:
    """By the archive and the place of its record in it."""
    pytest.importorskip("fastwarc")
    source, out = tmp_path / "a.warc.gz", tmp_path / "out"
    source.write_bytes(packed([record("https://example.org/a", b"<p>a"), record("https://example.org/b", b"<p>b")]))
    run_batch(Batch(inputs=(str(source),), output=out, workers=1))
    first, second = (line["page"] for line in lines(out))
    assert first == f"{source}:0"
    assert source.read_bytes()[int(second.rpartition(":")[2]) :][:2] == b"\x1f\x8b"
