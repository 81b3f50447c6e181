"""``newsstruct batch`` as a program: what it is told, what it answers, and how it ends."""

import gzip
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import newsstruct
from archives import archive
from newsstruct import cli
from newsstruct.many.batch import Batch
from poison import numbered

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

LINE = json.dumps({"html": numbered(1)[0].decode()}) + "\n"


def call(*words: object) -> int:
    return cli.main(["batch", *map(str, words)])


def status_of(*words: object) -> int:
    """The exit status, of a refusal too."""
    try:
        return call(*words)
    except SystemExit as error:
        return int(error.code or 0)


def help_text(capsys: pytest.CaptureFixture[str]) -> str:
    assert status_of("--help") == 0
    return capsys.readouterr().out


# ---- help

OPTIONS = ["-o", "--output", "--format", "--workers", "--timeout", "--memory", "--part-pages", "--annotators", "--help"]
TOLD = [
    ".warc",
    ".warc.gz",
    "JSONL",
    "folder",
    "s3://",
    "failures.jsonl",
    "go on",
    "exit status",
    "parquet",
    "jsonl.zst",
]


@pytest.mark.parametrize("option", OPTIONS)
def test_help_has_every_option(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With a description behind it."""
    assert re.search(rf"^ +(-\w[^\n]*, )?{option}\b[^\n]*(\n +|  )\w", help_text(capsys), re.MULTILINE)


@pytest.mark.parametrize("word", TOLD)
def test_help_tells(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What goes in, what comes out, and how it ends."""
    assert word in help_text(capsys)


def test_help_has_no_option_that_is_not_tested(capsys: pytest.CaptureFixture[str]) -> None:
    """The list above is all of them."""
    assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*(?=[ ,\n\]])", help_text(capsys))) - set(OPTIONS) <= {"-h"}


@pytest.mark.parametrize("status", ["0", "1", "2", "130"])
def test_help_tells_how_it_ends(status: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every exit status is in its last lines."""
    assert re.search(rf"\b{status} \w", help_text(capsys).partition("exit status")[2])


# ---- exit status

ENDINGS = [
    ("good.jsonl", 0),
    ("good.html", 0),
    ("bad.jsonl", 1),
    ("both", 1),
    ("none.html", 2),
    ("none.warc", 2),
    ("empty.jsonl", 0),
    ("empty", 2),
    ("nosuch://a/b.html", 2),
    ("memory://nothing/*.html", 2),
]


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Good files, bad files, and folders."""
    source = tmp_path / "in"
    for folder in (source / "both", source / "empty"):
        folder.mkdir(parents=True)
    for name in ("good.jsonl", "both/good.jsonl"):
        (source / name).write_text(LINE)
    for name in ("bad.jsonl", "both/bad.jsonl"):
        (source / name).write_text("no JSON\n")
    (source / "good.html").write_bytes(numbered(1)[0])
    (source / "empty.jsonl").write_text("")
    return source


@pytest.mark.parametrize(("name", "status"), ENDINGS)
def test_exit_status(name: str, status: int, inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """0 where all went well, 1 where pages failed, 2 where nothing could be done; never a traceback."""
    pytest.importorskip("fsspec")
    given = name if "://" in name else inputs / name
    assert call(given, "-o", tmp_path / "out", "--workers", 1) == status
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "Traceback" not in shown.err
    assert shown.err.count("\n") == 1


REFUSED = [
    ["--workers", "0"],
    ["--workers", "-1"],
    ["--workers", "two"],
    ["--timeout", "-1"],
    ["--timeout", "inf"],
    ["--timeout", "nan"],
    ["--memory", "-5"],
    ["--part-pages", "-1"],
    ["--part-pages", "1.5"],
    ["--format", "csv"],
    ["--form", "jsonl"],
    ["--unknown"],
    ["--annotators", "quotess"],
    ["--annotators"],
]


@pytest.mark.parametrize("words", REFUSED, ids=" ".join)
def test_refused(words: list[str], inputs: Path, tmp_path: Path) -> None:
    """Numbers that are none, and options that are none, end with 2 before anything is written."""
    assert status_of(inputs / "good.jsonl", "-o", tmp_path / "out", *words) == 2
    assert not (tmp_path / "out").exists()


def test_no_limits(inputs: Path, tmp_path: Path) -> None:
    """0 stands for none."""
    assert call(inputs / "good.jsonl", "-o", tmp_path / "out", "--timeout", 0, "--memory", 0, "--workers", 1) == 0


@pytest.mark.parametrize(
    ("names", "dates", "quotes"), [(None, 1, 1), ("dates", 1, 0), ("quotes,dates", 1, 1), ("none", 0, 0), ("", 0, 0)]
)
def test_annotators(names: str | None, dates: int, quotes: int, tmp_path: Path) -> None:
    """What is not asked for is not looked for; a batch is gone on with as it was begun."""
    html = "<h1>Weir</h1><p>“The weir at the old mill opens on Friday,” said Ann Lee, who has run it for years.</p>"
    source, out = tmp_path / "a.jsonl", tmp_path / "out"
    source.write_text(json.dumps({"html": html, "language": "en"}) + "\n")
    words = [source, "-o", out, "--workers", 1]
    assert call(*words, *([] if names is None else ["--annotators", names])) == 0
    (article,) = [json.loads(line) for line in (out / "part-00000.jsonl").read_text(encoding="utf-8").splitlines()]
    assert (len(article["dates"]) > 0, len(article["quotes"])) == (dates > 0, quotes)
    assert call(*words, "--annotators", "entities") == 2


def test_run_again(inputs: Path, tmp_path: Path) -> None:
    """A batch that is done ends as it did; another one is refused, and the folder stays as it is."""
    out = tmp_path / "out"
    assert [call(inputs / "both", "-o", out, "--workers", 1) for _ in range(2)] == [1, 1]
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert call(inputs / "good.jsonl", "-o", out, "--workers", 1) == 2
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


# ---- what comes out

LINES = [
    (LINE, "article"),
    ('{"html": ""}\n', "article"),
    ('{"html": "<p>a", "extra": {"b": [1]}}\n', "article"),
    ("\n", None),
    ("   \n", None),
    ("\ufeff" + LINE, "article"),
    ("null\n", "unreadable"),
    ('{"html": null}\n', "unreadable"),
    ('{"html": "a", "language": 3}\n', "unreadable"),
    ('{"html": "a"\n', "unreadable"),
    ("\x00\n", "unreadable"),
]


def test_lines_good_and_bad(tmp_path: Path) -> None:
    """Every line that is no page is a failure with its number, and every other one an article."""
    source, out = tmp_path / "in.jsonl", tmp_path / "out"
    source.write_bytes("".join(line for line, _ in LINES).encode() + b"\xff\xfe{}\n" + LINE.encode())
    assert call(source, "-o", out, "--workers", 1) == 1
    failures = [json.loads(line) for line in (out / "failures.jsonl").read_text().splitlines()]
    wrong = [number for number, (_, kind) in enumerate(LINES, start=1) if kind == "unreadable"]
    assert [failure["name"] for failure in failures] == [f"{source}:{n}" for n in [*wrong, len(LINES) + 1]]
    assert {failure["kind"] for failure in failures} == {"unreadable"}
    (part,) = out.glob("part-*")
    assert len(part.read_text().splitlines()) == 1 + sum(kind == "article" for _, kind in LINES)


def test_parquet_read_back(tmp_path: Path) -> None:
    """The rows of all parts are the articles, column by column, in the order of the input."""
    parquet = pytest.importorskip("pyarrow.parquet")
    pytest.importorskip("fastwarc")
    pages = numbered(7)
    (tmp_path / "a.warc.gz").write_bytes(archive(pages))
    out = tmp_path / "out"
    assert call(tmp_path / "a.warc.gz", "-o", out, "--format", "parquet", "--part-pages", 3, "--workers", 1) == 0
    parts = sorted(out.glob("part-*.parquet"))
    rows = [row for part in parts for row in parquet.read_table(part).to_pylist()]
    assert [parquet.read_metadata(part).num_rows for part in parts] == [3, 3, 1]
    articles = [newsstruct.parse(html, url=f"https://example.org/{n}") for n, html in enumerate(pages)]
    for row, article in zip(rows, articles, strict=True):
        assert (row["url"], row["headline"], row["text"]) == (article.url, article.headline, article.text)
        assert [block["text"] for block in row["body"]] == [block.text for block in article.paragraphs]
        assert [quote["text"] for quote in row["quotes"]] == [quote.text for quote in article.quotes]
        assert [entity["name"] for entity in row["entities"]] == [entity.name for entity in article.entities]
    assert all(row["error"] is None for row in rows)


def test_forms_hold_the_same(tmp_path: Path) -> None:
    """Compressed or not, the lines are the same bytes."""
    zstandard = pytest.importorskip("zstandard")
    (tmp_path / "in.jsonl").write_text(LINE * 5)
    found = []
    for form in ("jsonl", "jsonl.gz", "jsonl.zst"):
        assert call(tmp_path / "in.jsonl", "-o", tmp_path / form, "--format", form, "--workers", 1) == 0
        (part,) = (tmp_path / form).glob("part-*")
        found.append(part.read_bytes())
    assert found[0] == gzip.decompress(found[1]) == zstandard.ZstdDecompressor().decompressobj().decompress(found[2])
    assert found[0].count(b"\n") == 5


def test_defaults_are_those_of_the_library() -> None:
    """The command says nothing else than the class does."""
    assert Batch(inputs=("a",), output=Path("b")).part_pages == 1_000


# ---- interrupted


def started(source: Path, out: Path) -> subprocess.Popen:
    """The command, in a process group of its own, once it has begun its output."""
    words = [sys.executable, "-m", "newsstruct", "batch", str(source), "-o", str(out)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    options = ["--workers", "2", "--part-pages", "20"]
    process = subprocess.Popen([*words, *options], stderr=subprocess.PIPE, text=True, env=env, start_new_session=True)
    while not (out / "state.json").exists() and process.poll() is None:
        time.sleep(0.02)
    return process


@unix
def test_ctrl_c(tmp_path: Path) -> None:
    """Ctrl-C ends the command and its workers at once, without a traceback; the same command then does the rest."""
    source, out = tmp_path / "in.jsonl", tmp_path / "out"
    source.write_text("".join(json.dumps({"html": html.decode()}) + "\n" for html in numbered(3_000)))
    process = started(source, out)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, "Traceback" in err) == (130, False)
    assert "goes on" in err
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    whole = sorted(out.glob("part-*"))
    assert whole
    assert all(len(part.read_text().splitlines()) == 20 for part in whole)
