"""Pages come out of files as they went in, and what can't be read is told in its place."""

import gzip
import json
import zlib
from pathlib import Path

import pytest

from archives import archive, packed, record
from newsstruct import RawPage, extras
from newsstruct.many import inputs
from newsstruct.many.http_body import decoded_body
from newsstruct.many.inputs import Inputs, read_input
from newsstruct.many.opening import InputFile, find_inputs, kind_of
from newsstruct.many.unreadable import Unreadable

PAGE = b"<p>The river rose again overnight."


def read(path: Path) -> list[RawPage | Unreadable]:
    return [item for file in find_inputs((str(path),)) for item in read_input(file)]


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


KINDS = [
    ("a.html", "html"),
    ("a.HTM", "html"),
    ("a.html.gz", "html"),
    ("a", "html"),
    ("a.php", "html"),
    ("a.jsonl", "jsonl"),
    ("a.jsonl.gz", "jsonl"),
    ("a.jsonl.zst", "jsonl"),
    ("a.ndjson", "jsonl"),
    ("a.warc", "warc"),
    ("s3://bucket/a.warc.gz", "warc"),
]


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_kinds(name: str, kind: str) -> None:
    """A file's name tells what kind it is; whatever else somebody names is a page."""
    assert kind_of(name) == kind


def test_a_page(tmp_path: Path) -> None:
    """A file of HTML is one page, named by its path; a packed one is unpacked."""
    plain, zipped = write(tmp_path / "a.html", PAGE), write(tmp_path / "b.html.gz", gzip.compress(PAGE))
    assert read(plain) == [RawPage(html=PAGE, name=str(plain))]
    assert read(zipped) == [RawPage(html=PAGE, name=str(zipped))]


def test_a_folder(tmp_path: Path) -> None:
    """All files of the known kinds in it and below are read, sorted; others are passed over."""
    (tmp_path / "b").mkdir()
    for name in ("b/2.html", "1.html", "readme.txt", "b/1.htm", "b/3.mhtml"):
        write(tmp_path / name, PAGE)
    assert [Path(item.name or "").name for item in read(tmp_path)] == ["1.html", "1.htm", "2.html", "3.mhtml"]


def test_lines(tmp_path: Path) -> None:
    """A line's keys say what is known of its page; without a name it is called by its place."""
    full = {"html": "<p>a", "url": "https://example.org/", "name": "x", "language": "de", "charset": "utf-8"}
    lines = [full | {"published": "2024-05-06T07:08:09+02:00", "more": 1}, {"html": "<p>b"}]
    path = write(tmp_path / "a.jsonl", "\n\n".join(map(json.dumps, lines)).encode())
    first, second = read(path)
    assert isinstance(first, RawPage)
    assert isinstance(second, RawPage)
    assert (first.html, first.url, first.name, first.language) == ("<p>a", full["url"], "x", "de")
    assert first.published
    assert first.published.isoformat() == "2024-05-06T07:08:09+02:00"
    assert (second.html, second.url, second.name) == ("<p>b", None, f"{path}:3")


BAD_LINES = [
    ("{", "no JSON"),
    ("[" * 100_000, "no JSON"),
    ("[]", '"html"'),
    ('{"url": "x"}', '"html"'),
    ('{"html": 3}', '"html"'),
    ('{"html": "", "url": 3}', '"url" is no string'),
    ('{"html": "", "published": "soon"}', "no moment"),
    ('"\\ud800"', '"html"'),
]


@pytest.mark.parametrize(("line", "why"), BAD_LINES, ids=[line[:20] for line, _ in BAD_LINES])
def test_bad_lines(line: str, why: str, tmp_path: Path) -> None:
    """A bad line is told with its number, and the next one is read."""
    path = write(tmp_path / "a.jsonl", f'{line}\n{{"html": "<p>b"}}\n'.encode())
    fault, page = read(path)
    assert isinstance(fault, Unreadable)
    assert isinstance(page, RawPage)
    assert (fault.name, page.html) == (f"{path}:1", "<p>b")
    assert why in fault.why


def test_a_line_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that is too long is passed over without being held."""
    monkeypatch.setattr(inputs, "MOST_LINE", 100)
    path = write(tmp_path / "a.jsonl", b'{"html": "' + b"x" * 1_000 + b'"}\n{"html": "<p>b"}')
    fault, page = read(path)
    assert isinstance(fault, Unreadable)
    assert isinstance(page, RawPage)
    assert "longer than" in fault.why


@pytest.mark.parametrize("form", ["gz", "zst"])
def test_packed_lines(form: str, tmp_path: Path) -> None:
    """JSONL may be compressed."""
    line = b'{"html": "<p>b"}\n'
    data = gzip.compress(line) if form == "gz" else pytest.importorskip("zstandard").compress(line)
    (page,) = read(write(tmp_path / f"a.jsonl.{form}", data))
    assert isinstance(page, RawPage)
    assert page.html == "<p>b"


def test_nothing_there(tmp_path: Path) -> None:
    """A file that is not there is one failure."""
    (fault,) = read(tmp_path / "none.html")
    assert isinstance(fault, Unreadable)
    assert "No such file" in fault.why


def test_a_broken_stream(tmp_path: Path) -> None:
    """What stands before the break is read, and the break is told."""
    data = gzip.compress(b'{"html": "<p>b"}\n' * 10_000)
    *pages, fault = read(write(tmp_path / "a.jsonl.gz", data[: len(data) // 2]))
    assert isinstance(fault, Unreadable)
    assert len(pages) > 100
    assert all(isinstance(page, RawPage) for page in pages)


BODIES = [
    (b"<p>a", "", "", b"<p>a"),
    (b"2\r\n<p\r\n2;x=y\r\n>a\r\n0\r\n\r\n", "chunked", "", b"<p>a"),
    (b"2\n<p\n2\n>a\n0\n\n", "Chunked", "", b"<p>a"),
    (b"2\r\n<p\r\n2\r\n>", "chunked", "", b"<p>"),
    (b"<p>stored without chunks", "chunked", "", b"<p>stored without chunks"),
    (gzip.compress(b"<p>a"), "", "gzip", b"<p>a"),
    (zlib.compress(b"<p>a"), "", "deflate", b"<p>a"),
    (zlib.compress(b"<p>a")[2:-4], "", "deflate", b"<p>a"),
    (b"<p>stored unpacked", "", "gzip", b"<p>stored unpacked"),
    (gzip.compress(b"<p>a" + b" " * 1_000)[:20], "", "gzip", b"<p>a"),
    (b"", "chunked", "gzip", b""),
    (gzip.compress(b"a" * 1_000_000), "", "x-gzip", b"a" * 100),
]


@pytest.mark.parametrize(("body", "transfer", "content", "want"), BODIES)
def test_http_bodies(body: bytes, transfer: str, content: str, want: bytes) -> None:
    """Codings are undone where the body has them; of a bomb, no more is unpacked than wanted."""
    assert decoded_body(body, transfer, content, 100)[: len(want)] == want
    assert len(decoded_body(body, transfer, content, 100)) <= 100


# ---- web archives

RU = "Река снова вышла из берегов ночью, и мост закрыли для движения, сообщил городской совет."


def test_an_archive(tmp_path: Path) -> None:
    """Its pages come with address, charset of the header, and place; what is no page is passed over."""
    pytest.importorskip("fastwarc")
    records = [
        record("https://example.org/a", RU.encode("cp1251"), "text/html; charset=windows-1251"),
        record("https://example.org/b.png", b"\x89PNG", "image/png"),
        record("https://example.org/c", b"moved", status="301 Moved Permanently"),
        record("https://example.org/d", b"gone", status="404 Not Found"),
        record("https://example.org/e", PAGE, "application/xhtml+xml"),
    ]
    path = write(tmp_path / "a.warc.gz", packed(records))
    first, last = read(path)
    assert isinstance(first, RawPage)
    assert isinstance(last, RawPage)
    assert (first.url, first.charset, first.name) == ("https://example.org/a", "windows-1251", f"{path}:0")
    assert first.html == RU.encode("cp1251")
    assert (last.url, last.html) == ("https://example.org/e", PAGE)


def test_a_plain_archive(tmp_path: Path) -> None:
    """An archive need not be compressed."""
    pytest.importorskip("fastwarc")
    path = write(tmp_path / "a.warc", record("https://example.org/a", PAGE) * 2)
    assert [item.html for item in read(path) if isinstance(item, RawPage)] == [PAGE, PAGE]


def test_codings_in_an_archive(tmp_path: Path) -> None:
    """Bodies are decoded, and one that can't be costs no other."""
    pytest.importorskip("fastwarc")
    records = [
        record("a", gzip.compress(PAGE), headers="Content-Encoding: gzip\r\n"),
        record("b", PAGE, headers="Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
        record("c", b"4\r\n<p>c\r\n0\r\n\r\n", headers="Transfer-Encoding: chunked\r\n"),
    ]
    found = read(write(tmp_path / "a.warc.gz", packed(records)))
    assert [item.html for item in found if isinstance(item, RawPage)] == [PAGE, PAGE, b"<p>c"]


@pytest.mark.parametrize("cut", [1, 10, 60, 200])
def test_a_truncated_archive(cut: int, tmp_path: Path) -> None:
    """Where an archive ends in the middle of a page, the pages before it are whole and the end is told."""
    pytest.importorskip("fastwarc")
    data = record("https://example.org/a", PAGE) * 2 + record("https://example.org/b", PAGE * 20)
    found = read(write(tmp_path / "a.warc", data[: -4 - cut]))
    assert [item.html for item in found[:2] if isinstance(item, RawPage)] == [PAGE, PAGE]
    assert isinstance(found[2], Unreadable)


def test_no_archive(tmp_path: Path) -> None:
    """A file that is none says so."""
    pytest.importorskip("fastwarc")
    (fault,) = read(write(tmp_path / "a.warc", b"this is no archive"))
    assert isinstance(fault, Unreadable)


def test_an_extra_that_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The failure says what to install."""

    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(extras.importlib, "import_module", missing)
    (fault,) = read(write(tmp_path / "a.warc", record("a", PAGE)))
    assert isinstance(fault, Unreadable)
    assert 'pip install "newsstruct[batch]"' in fault.why


def test_addresses() -> None:
    """fsspec's storages are read as files are: one file, a folder, a pattern."""
    storage = pytest.importorskip("fsspec").filesystem("memory")
    for name in ("a.html", "b.html", "c.jsonl"):
        storage.pipe(f"/pages/{name}", PAGE if name.endswith("html") else b'{"html": "<p>c"}')
    one, folder, pattern = (find_inputs((f"memory://pages{end}",)) for end in ("/a.html", "", "/*.html"))
    assert [item.html for item in Inputs(one) if isinstance(item, RawPage)] == [PAGE]
    assert [item.html for item in Inputs(folder) if isinstance(item, RawPage)] == [PAGE, PAGE, "<p>c"]
    assert len(pattern) == 2


# ---- places

FILES = ("a.html", "b.jsonl", "c.jsonl", "d.html")


@pytest.fixture
def files(tmp_path: Path) -> list[InputFile]:
    """Files with one, three, no and one page."""
    for name, data in zip(FILES, (PAGE, b'{"html": "<p>b"}\n' * 3, b"\n", PAGE), strict=True):
        write(tmp_path / name, data)
    return list(find_inputs((str(tmp_path),)))


def names(items: Inputs) -> list[str | None]:
    return [item.name for item in items]


@pytest.mark.parametrize("first", range(6))
@pytest.mark.parametrize("second", range(6))
def test_going_on(files: list[InputFile], first: int, second: int) -> None:
    """Whoever stops after any number of pages, and goes on, and stops, and goes on, gets each page once."""
    every = names(Inputs(files))
    assert len(every) == 5
    begun = Inputs(files)
    got = [item.name for item, _ in zip(begun, range(first), strict=False)]
    file, page = begun.place(len(got))
    again = Inputs(files, file=file, page=page)
    more = [item.name for item, _ in zip(again, range(second), strict=False)]
    file, page = again.place(len(more))
    assert [*got, *more, *names(Inputs(files, file=file, page=page))] == every


def test_share(files: list[InputFile]) -> None:
    """How much has been read grows from nothing to all."""
    begun = Inputs(files)
    assert begun.share() is None
    shares = [begun.share() for _ in begun]
    assert shares == sorted(shares)  # type: ignore[type-var]  # none of them is None
    assert 0 < shares[0] < 1  # type: ignore[operator]  # as above
    assert shares[-1] == 1


def test_share_of_what_has_no_size(tmp_path: Path) -> None:
    """Where a size is not known, neither is the share."""
    begun = Inputs([InputFile(name=str(tmp_path / "none"), kind="html")])
    assert len(list(begun)) == 1
    assert begun.share() is None
    assert archive([PAGE])[:2] == b"\x1f\x8b"
