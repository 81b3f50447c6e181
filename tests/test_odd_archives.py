"""Web archives as other programs write them, and as disks leave them: what is a page comes out, the rest is told."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from archives import packed, record
from newsstruct import RawPage
from newsstruct.extras import MissingExtra
from newsstruct.many import http_body
from newsstruct.many.http_body import decoded_body
from newsstruct.many.inputs import Inputs
from newsstruct.many.opening import find_inputs
from newsstruct.many.unreadable import Unreadable

pytest.importorskip("fastwarc")

PAGE = b"<p>The river rose again overnight."
ONE, TWO, THREE = (record(f"https://example.org/{n}", PAGE) for n in "123")


def read(path: Path, data: bytes) -> list[RawPage | Unreadable]:
    path.write_bytes(data)
    return list(Inputs(find_inputs((str(path),))))


def told(items: list[RawPage | Unreadable]) -> list[object]:
    """The end of each page's address, or why there is none."""
    return [(item.url or "").rpartition("/")[2] if isinstance(item, RawPage) else item.why for item in items]


def other(kind: str, content_type: str, body: bytes) -> bytes:
    """A record that is no answer."""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
    return f"{head}Content-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


OTHERS = {
    "warcinfo": other("warcinfo", "application/warc-fields", b"software: a crawler\r\n"),
    "request": other("request", "application/http; msgtype=request", b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n"),
    "metadata": other("metadata", "application/warc-fields", b"via: https://example.org/\r\n"),
    "resource": other("resource", "text/html", PAGE),
    "conversion": other("conversion", "text/plain", b"The river rose."),
    "revisit": other(
        "revisit", "application/http; msgtype=response", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    ),
    "a kind of the future": other("x-future", "text/html", PAGE),
}


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("form", ["warc", "warc.gz"])
def test_records_that_are_no_answers(kind: str, form: str, tmp_path: Path) -> None:
    """They are passed over, wherever they stand; a revisit has no page, the first visit has it."""
    records = [OTHERS[kind], ONE, OTHERS[kind], TWO, OTHERS[kind]]
    data = packed(records) if form.endswith("gz") else b"".join(records)
    assert told(read(tmp_path / f"a.{form}", data)) == ["1", "2"]


HEADERS = [
    ("text/html", None),
    ("text/html; charset=windows-1251", "windows-1251"),
    ('text/html; charset="utf-8"', "utf-8"),
    ("text/html; charset='utf-8'", "utf-8"),
    ("TEXT/HTML;Charset=UTF-8", "utf-8"),
    ("application/xhtml+xml; charset=iso-8859-2", "iso-8859-2"),
]


@pytest.mark.parametrize(("header", "charset"), HEADERS)
def test_charset_of_the_header(header: str, charset: str | None, tmp_path: Path) -> None:
    """It is known with the page, without the quotes that some servers put around it."""
    (page,) = read(tmp_path / "a.warc", record("https://example.org/1", PAGE, header))
    assert isinstance(page, RawPage)
    assert (page.charset or "").lower() == (charset or "")


NO_PAGES = ["image/png", "text/plain", "application/json", "application/pdf", "", "text/htmlx"]


@pytest.mark.parametrize("header", NO_PAGES)
def test_answers_that_are_no_pages(header: str, tmp_path: Path) -> None:
    """They are passed over."""
    assert told(read(tmp_path / "a.warc", record("https://example.org/x", PAGE, header) + ONE)) == ["1"]


STATUS = [("200 OK", True), ("203 Non-Authoritative", True), ("301 Moved", False), ("404 Not Found", False)]
STATUS += [("500 Error", False), ("304 Not Modified", False), ("200", True)]


@pytest.mark.parametrize(("status", "is_page"), STATUS)
def test_status(status: str, is_page: bool, tmp_path: Path) -> None:
    """Errors and redirects are no articles, whatever they say."""
    data = record("https://example.org/x", PAGE, status=status) + ONE
    assert told(read(tmp_path / "a.warc", data)) == (["x", "1"] if is_page else ["1"])


ADDRESSES = [
    ("https://example.org/1", "https://example.org/1"),
    ("<https://example.org/1>", "https://example.org/1"),
    ("https://example.org/ü", "https://example.org/ü"),
    ("", None),
]


@pytest.mark.parametrize(("written", "address"), ADDRESSES)
def test_addresses(written: str, address: str | None, tmp_path: Path) -> None:
    """WARC 1.0's own grammar has brackets around them; one that is missing is None."""
    (page,) = read(tmp_path / "a.warc", record(written, PAGE))
    assert isinstance(page, RawPage)
    assert page.url == address


def brotli(body: bytes) -> bytes:
    packed_body: bytes = pytest.importorskip("brotli").compress(body)
    return packed_body


def zstd(body: bytes) -> bytes:
    packed_body: bytes = pytest.importorskip("zstandard").compress(body)
    return packed_body


CODINGS: dict[str, Callable[[bytes], bytes]] = {"br": brotli, "zstd": zstd, "gzip": gzip.compress, "BR": brotli}


@pytest.mark.parametrize("coding", CODINGS)
def test_bodies_that_are_coded(coding: str, tmp_path: Path) -> None:
    """They are decoded; one that was stored decoded, under the old header, is taken as it is."""
    headers = f"Content-Encoding: {coding}\r\n"
    coded = record("https://example.org/1", CODINGS[coding](PAGE * 9), headers=headers)
    stored = record("https://example.org/2", PAGE, headers=headers)
    assert [getattr(item, "html", None) for item in read(tmp_path / "a.warc", coded + stored)] == [PAGE * 9, PAGE]


@pytest.mark.parametrize("coding", CODINGS)
def test_bombs(coding: str) -> None:
    """Of what a small body unpacks to, no more is unpacked than a page may have."""
    assert decoded_body(CODINGS[coding](bytes(50_000_000)), "", coding, 1_000) == bytes(1_000)


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip", "deflate"])
@pytest.mark.parametrize("body", [b"\xff\xfenoise", b"", b"  \n", b"\0" * 20])
def test_bodies_that_are_not_what_they_say(coding: str, body: bytes) -> None:
    """They are taken as they are."""
    assert decoded_body(body, "", coding, 100) == body


@pytest.mark.parametrize("coding", ["br", "zstd"])
def test_a_body_that_ends_early(coding: str) -> None:
    """What can be had of it is had, or the body is as it was: never an error."""
    whole = CODINGS[coding](PAGE * 500)
    assert decoded_body(whole[: len(whole) // 2], "", coding, 100_000) is not None


def test_a_coding_whose_package_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That page is told with what to install, and the others are read; garbage would be no article."""

    def missing(package: str, extra: str) -> None:
        raise MissingExtra(package, extra)

    data = record("https://example.org/1", brotli(PAGE * 9), headers="Content-Encoding: br\r\n") + TWO
    monkeypatch.setattr(http_body, "needed", missing)
    fault, page = read(tmp_path / "a.warc", data)
    assert isinstance(fault, Unreadable)
    assert 'pip install "newsstruct[batch]"' in fault.why
    assert isinstance(page, RawPage)


def broken(data: bytes, at: int) -> bytes:
    """The data with one byte turned over."""
    return data[:at] + bytes([data[at] ^ 255]) + data[at + 1 :]


FIRST = len(gzip.compress(ONE, mtime=0))
DAMAGED = {
    "a.warc: lengths that lie": ONE.replace(b"\r\nContent-Length: 1", b"\r\nContent-Length: 9", 1) + TWO,
    "b.warc: lengths below zero": ONE + TWO.replace(b"\r\nContent-Length: 1", b"\r\nContent-Length: -1", 1),
    "c.warc: something between": ONE + b"something else\r\n\r\n" + TWO,
    "d.warc.gz: cut": packed([ONE, record("https://example.org/2", PAGE * 50)])[:-30],
    "e.warc.gz: a bit turned over": broken(packed([ONE, record("https://example.org/2", PAGE * 50)]), FIRST + 60),
    "f.warc.gz: not even started": b"\x1f\x8b",
}


@pytest.mark.parametrize("name", DAMAGED)
def test_damage(name: str, tmp_path: Path) -> None:
    """What stands before it is read, it is told once, and nothing is made up behind it."""
    *pages, fault = read(tmp_path / name.partition(":")[0], DAMAGED[name])
    assert [page.html for page in pages if isinstance(page, RawPage)] == [PAGE] * len(pages)
    assert isinstance(fault, Unreadable)
    assert fault.why


NAMED_WRONG = {"a.warc.gz": ONE + TWO, "a.warc": packed([ONE, TWO]), "b.warc.gz": gzip.compress(ONE + TWO)}


@pytest.mark.parametrize("name", NAMED_WRONG)
def test_compression_is_seen(name: str, tmp_path: Path) -> None:
    """An archive is read by what it is, not by its name's end; one compressed as a whole too."""
    assert told(read(tmp_path / name, NAMED_WRONG[name])) == ["1", "2"]


@pytest.mark.parametrize("name", ["a.warc", "a.jsonl"])
def test_nothing_in_it(name: str, tmp_path: Path) -> None:
    """An empty file has no pages, and that is no fault."""
    assert read(tmp_path / name, b"") == []


# ---- storage


@pytest.mark.parametrize("form", ["{}", "file://{}"])
def test_local_addresses(form: str, tmp_path: Path) -> None:
    """A file, a folder and a pattern under file:// are those of the path."""
    pytest.importorskip("fsspec")
    (tmp_path / "b").mkdir()
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "b" / "c.warc.gz").write_bytes(packed([ONE, TWO]))
    (tmp_path / "b" / "notes.txt").write_bytes(b"none")
    name = form.format(tmp_path)
    assert len(list(Inputs(find_inputs((f"{name}/a.html",))))) == 1
    assert told(list(Inputs(find_inputs((name,))))) == ["", "1", "2"]


def test_an_archive_in_memory() -> None:
    """Archives, packed lines and packed pages are read from any storage, and faults are told in their places."""
    storage = pytest.importorskip("fsspec").filesystem("memory")
    storage.pipe("/odd/a.warc.gz", packed([ONE, TWO]))
    storage.pipe("/odd/b.jsonl.gz", gzip.compress(b'{"html": "<p>b", "url": "https://example.org/3"}\nno JSON\n'))
    storage.pipe("/odd/c.html.gz", gzip.compress(PAGE))
    found = list(Inputs(find_inputs(("memory://odd",))))
    assert [isinstance(item, RawPage) for item in found] == [True, True, True, False, True]
    assert [item.name for item in found[2:4]] == ["memory:///odd/b.jsonl.gz:1", "memory:///odd/b.jsonl.gz:2"]


@pytest.mark.parametrize("name", ["memory://none/a.html", "memory://none/*.html", "file:///none/a.warc"])
def test_storage_that_is_not_there(name: str) -> None:
    """It is a fault told in its place, or nothing found: never an error that ends the batch."""
    pytest.importorskip("fsspec")
    assert all(isinstance(item, Unreadable) for item in Inputs(find_inputs((name,))))
