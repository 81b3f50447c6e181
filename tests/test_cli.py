"""The terminal command: what each set of arguments prints, and with which exit status it ends."""

import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import newsstruct
from newsstruct import cli
from newsstruct.examples import example_page
from newsstruct.terminal import fetching, sources
from newsstruct.terminal.raw_page import UnreadablePage
from newsstruct.terminal.sources import found_pages, read_source

PARAGRAPHS = (
    "The river rose again overnight, and the bridge at the old mill was closed to all traffic, the council said.",
    "About forty households were asked to leave; most of them went to relatives uptown, a helper said.",
    "By noon the water had begun to fall, but the council warned that the next rain might bring it back quickly.",
    "The bridge will be looked at by engineers from the county before anybody may drive over it, the mayor said.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
PAGE = (
    '<html lang="en"><head><title>River rises</title><meta property="article:published_time" content="2024-05-02">'
    f"</head><body><article><h1>River rises</h1>{BODY}"
    '<p>Also read: <a href="/news/storm-cuts-off-three-villages">Storm cuts off three villages</a></p>'
    "<p>Rain is forecast for the whole of the valley until the weekend, the weather service said on its site.</p>"
    "</article></body></html>"
)
STORY = "\n\n".join([*PARAGRAPHS, "Also read | Storm cuts off three villages"])
RUSSIAN = (
    "<html><body><article><h1>Река поднялась</h1>"
    "<p>Вода в реке за ночь снова поднялась, и мост у старой мельницы закрыли для движения, сообщили в совете.</p>"
    "<p>Около сорока семей попросили покинуть дома, и большинство из них уехали к родственникам в верхний город.</p>"
    "<p>К полудню вода начала спадать, но совет предупредил, что следующий дождь может быстро вернуть её назад.</p>"
    "</article></body></html>"
)
URL = "https://www.example.org/news/river-rises"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with pages, as the working directory."""
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "other.html").write_text(PAGE.replace("River rises", "River falls"), encoding="utf-8")
    (tmp_path / "empty.html").write_bytes(b"")
    (tmp_path / "bare.html").write_text("<html><body><a href='/'>Home</a></body></html>", encoding="utf-8")
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "utf16.txt").write_text(STORY, encoding="utf-16")
    (tmp_path / "koi8.html").write_bytes(RUSSIAN.encode("koi8-r"))
    (tmp_path / "pages").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


def ended(arguments: str) -> int:
    """The exit status of the command."""
    try:
        return cli.main(arguments.split())
    except SystemExit as end:
        return int(end.code or 0)


COMMANDS = [
    # what it tells of itself
    ("--version", 0, [newsstruct.__version__], []),
    ("--help", 0, ["newsstruct example", "newsstruct parse page.html", "exit status"], []),
    ("parse --help", 0, ["--only", "cross_links", "examples:"], []),
    ("example --help", 0, ["--html", "--json"], []),
    # the bundled page
    (
        "example",
        0,
        ["headline      Ukraine set", "→ Also read | Donetsk under siege", "9 paragraphs, 2 cross-links"],
        [],
    ),
    ("example --account", 0, ["headline      Ukraine set"], []),
    ("example --json", 0, ['{"url": "https://www.example.com', '"kind": "cross_link"'], []),
    ("example --only section,authors", 0, ["section       World News\n  authors       Asha Varma\n"], []),
    ("example --html", 0, ["<!DOCTYPE html>", "</html>"], []),
    # pages
    ("parse page.html", 0, ['"headline": "River rises"'], []),
    ("parse page.html --json --only headline", 0, ['{"headline": "River rises"}\n'], []),
    ("parse page.html --account", 0, ["headline      River rises", "published     2024-05-02\n"], []),
    ("parse --account page.html --only headline", 0, ["  headline      River rises\n"], []),
    ("parse page.html --only=text,headline", 0, ['{"text": "The river', '"headline": "River rises"}'], []),
    ("parse page.html --only cross_links,images", 0, ['{"cross_links": [', '"images": []}'], []),
    ("parse page.html --only headline,,headline,", 0, ['{"headline": "River rises"}'], []),
    (f"parse page.html --url {URL} --only url,cross_links", 0, [f'"url": "{URL}"', "example.org/news/storm"], []),
    ("parse page.html --language en-GB --only language", 0, ['{"language": "en-GB"}'], []),
    ("parse page.html --published 2022-06-24 --only published", 0, ['"2022-06-24T00:00:00"'], []),
    ("parse page.html --published 2022-06-24T10:00+05:30 --only published", 0, ["10:00:00+05:30"], []),
    ("parse koi8.html --charset koi8-r --only text,warnings", 0, ["Вода в реке", '"warnings": []'], []),
    # plain text
    ("parse --text story.txt --only paragraphs,cross_links", 0, ['"label": "Also read"', '"url": null'], []),
    ("parse --text story.txt --account", 0, ["→ Also read | Storm cuts off three villages\n"], []),
    ("parse --text utf16.txt --only text", 0, ['{"text": "The river'], []),
    # several pages
    (
        "parse page.html other.html --only headline",
        0,
        ['{"headline": "River rises"}\n{"headline": "River falls"}\n'],
        [],
    ),
    ("parse page.html other.html --account --only headline", 0, ["rises\n\n  headline      River falls\n"], []),
    ("parse page.html other.html --account", 0, [f"\n\n{'-' * 80}\n\n  headline      River falls\n"], []),
    # no article, or no page
    ("parse empty.html", 1, ['"text": ""'], ["newsstruct: empty.html: no article found", "page of one article"]),
    ("parse bare.html --account", 1, [], ["newsstruct: bare.html: no article found"]),
    ("parse --text empty.html", 1, ['"text": ""'], ["empty.html: no article found"]),
    ("parse missing.html", 1, [], ["missing.html: no such file", "https://"]),
    ("parse www.example.org/story", 1, [], ["start the address of a page on the web with https://"]),
    ("parse pages", 1, [], ["pages: is a folder, and no pages are in it (.html"]),
    ("parse ftp://example.org/story", 1, [], ["only http:// and https:// addresses"]),
    (
        "parse missing.html page.html --only headline",
        1,
        ['{"headline": "River rises"}\n'],
        ["missing.html: no such file"],
    ),
    # wrong arguments
    ("", 2, [], ["usage:", "parse PAGE", "newsstruct --help"]),
    ("parse", 2, [], ["PAGE"]),
    ("read page.html", 2, [], ["read", "parse"]),
    ("page.html", 2, [], ["page.html", "parse"]),
    ("parse page.html --only title", 2, [], ["no such field: title", "headline"]),
    ("parse page.html --only ,", 2, [], ["names no field"]),
    ("parse page.html --url example.org", 2, [], ["'example.org' is no http:// or https:// address"]),
    ("parse page.html --url http://[", 2, [], ["is no http:// or https:// address"]),
    (f"parse page.html other.html --url {URL}", 2, [], ["--url is the address of one page"]),
    ("parse page.html --language English!", 2, [], ["'English!' is no language tag"]),
    ("parse page.html --published yesterday", 2, [], ["'yesterday' is no date such as 2022-06-24"]),
    ("parse page.html --json --account", 2, [], ["not allowed with"]),
    ("parse page.html --html", 2, [], ["--html"]),
    ("parse page.html --js", 2, [], ["--js"]),
    ("example page.html", 2, [], ["page.html"]),
    ("parse - -", 2, [], ["standard input (-) can be read once only"]),
    ("--verson", 2, [], ["--verson"]),
]


@pytest.mark.parametrize(("arguments", "status", "out", "err"), COMMANDS, ids=[c[0] or "nothing" for c in COMMANDS])
@pytest.mark.usefixtures("folder")
def test_command(
    capsys: pytest.CaptureFixture[str], arguments: str, status: int, out: list[str], err: list[str]
) -> None:
    """The exit status tells how it went; results are on standard output, complaints on standard error."""
    assert ended(arguments) == status
    shown = capsys.readouterr()
    assert [part for part in out if part not in shown.out] == []
    assert [part for part in err if part not in shown.err] == []
    assert bool(shown.err) == bool(err)


@pytest.mark.parametrize("arguments", ["parse page.html", "parse page.html other.html", "example --json"])
@pytest.mark.usefixtures("folder")
def test_json_is_the_article(capsys: pytest.CaptureFixture[str], arguments: str) -> None:
    """Each line is what ``to_dict`` gives of one page."""
    assert ended(arguments) == 0
    lines = capsys.readouterr().out.splitlines()
    pages = [Path(name).read_bytes() for name in arguments.split()[1:] if name.endswith(".html")]
    articles = [newsstruct.parse(page) for page in pages] or [
        newsstruct.parse(example_page().html, url=example_page().url)
    ]
    assert [json.loads(line) for line in lines] == [article.to_dict() for article in articles]


def test_html_is_the_page(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """The bundled page is printed byte for byte, so that it can be saved and parsed."""
    assert ended("example --html") == 0
    assert capfdbinary.readouterr().out == example_page().html


def given_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


INPUTS = [
    ("parse - --only headline", PAGE.encode(), 0, '{"headline": "River rises"}\n'),
    ("parse - page.html --only headline", PAGE.encode(), 0, '{"headline": "River rises"}\n' * 2),
    ("parse - --text --only cross_links", STORY.encode(), 0, '"title": "Storm cuts off three villages"'),
    ("parse - --text --only headline,text", STORY.encode("utf-16"), 0, '"text": "The river'),
    ("parse - --text --only text --charset koi8-r", "Вода поднялась".encode("koi8-r"), 0, '"text": "Вода поднялась"'),
    ("parse - --only text", b"", 1, '{"text": ""}\n'),
    ("parse - --only text", bytes(range(256)), 1, '{"text": '),
]


@pytest.mark.parametrize(("arguments", "data", "status", "out"), INPUTS)
@pytest.mark.usefixtures("folder")
def test_standard_input(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: str,
    data: bytes,
    status: int,
    out: str,
) -> None:
    """``-`` reads bytes from standard input, whatever they are."""
    given_input(monkeypatch, data)
    assert ended(arguments) == status
    assert out in capsys.readouterr().out


def test_guessed_charset_of_plain_text_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A plain text that is no UTF-8 is read all the same, and the article says that its charset is a guess."""
    given_input(monkeypatch, "Das Hochwasser stieg über Nacht, sagte ein Sprecher.".encode("latin-1"))
    assert ended("parse - --text --only text,warnings") == 0
    article = json.loads(capsys.readouterr().out)
    assert "über Nacht" in article["text"]
    assert [warning["code"] for warning in article["warnings"]] == ["guessed_charset"]


FORMS = [
    ("parse page.html", True, "  headline      River rises"),
    ("parse page.html", False, '{"url": null'),
    ("parse page.html --json", True, '{"url": null'),
    ("parse page.html --account", False, "  headline      River rises"),
    ("example", False, "  headline      Ukraine"),
    ("example --json", True, '{"url": "https://www.example.com'),
]


@pytest.mark.parametrize(("arguments", "terminal", "start"), FORMS)
@pytest.mark.usefixtures("folder")
def test_form(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: str, terminal: bool, start: str
) -> None:
    """Without being told, a terminal gets the account and a pipe gets JSON."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    assert ended(arguments) == 0
    assert capsys.readouterr().out.startswith(start)


@pytest.mark.parametrize("columns", [10, 40, 66, 80, 300])
def test_width(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], columns: int) -> None:
    """Lines fit the terminal, but for addresses, between 40 and 100 columns."""
    monkeypatch.setenv("COLUMNS", str(columns))
    assert ended("example") == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "https://" not in line]
    assert max(map(len, lines)) <= max(40, min(100, columns))


def test_interrupt(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C ends the command without a trace, with the status that shells give it."""

    def interrupt(name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "read_source", interrupt)
    assert ended("parse -") == 130
    assert capsys.readouterr() == ("", "")


def test_memory_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command can print to a stream that has no encoding."""
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    assert ended("example --only headline") == 0
    assert "Severodonetsk" in stream.getvalue()


HOSTILE = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202eevil\u2028\x7f\x08\x00"


def hostile_page() -> str:
    return PAGE.replace("The river", f"The {HOSTILE} river").replace("River rises", f"River {HOSTILE} rises")


@pytest.mark.parametrize("arguments", ["--account", "--json", "--account --only headline,body,text,provenance,url"])
@pytest.mark.parametrize("name", ["hostile.html", "red\x1b[31m.html"])
def test_hostile_page(folder: Path, capsys: pytest.CaptureFixture[str], arguments: str, name: str) -> None:
    """No control character of a page or of its file's name reaches the terminal."""
    (folder / name).write_text(hostile_page(), encoding="utf-8")
    assert cli.main(["parse", name, "gone" + name, *arguments.split()]) == 1
    shown = capsys.readouterr()
    assert "river rose" in shown.out
    assert [c for c in shown.out + shown.err if not c.isprintable() and c != "\n"] == []


def test_hostile_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    """Arguments (file names that a pattern of the shell expanded to) are no safer than pages."""
    with pytest.raises(SystemExit):
        cli.main(["parse", "page.html", "--no\x1b[31m"])
    assert "\x1b" not in capsys.readouterr().err


# as processes


def started(*arguments: str, **options: Any) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-m", "newsstruct", *arguments], stderr=subprocess.PIPE, **options)


def test_closed_pipe(folder: Path) -> None:
    """When the reader of the output has seen enough, the command ends without a complaint."""
    with started("parse", *["page.html"] * 200, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b'{"url": null')
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals are POSIX's")
def test_terminal(folder: Path) -> None:
    """On a real terminal the account is printed, and nothing in it is an escape sequence."""
    import pty

    (folder / "hostile.html").write_text(hostile_page(), encoding="utf-8")
    master, slave = pty.openpty()
    with started("parse", "hostile.html", stdout=slave) as process:
        os.close(slave)
        shown = b"".join(iter(lambda: read_some(master), b""))
    os.close(master)
    assert process.returncode == 0
    assert b"headline      River" in shown
    assert b"\x1b" not in shown


def read_some(terminal: int) -> bytes:
    """What the terminal shows next; nothing when the process has gone."""
    try:
        return os.read(terminal, 10_000)
    except OSError:
        return b""


@pytest.mark.parametrize("form", ["--json", "--account"])
@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_output_encoding(folder: Path, form: str, encoding: str) -> None:
    """What an old terminal's charset can't write is spelled out; JSON stays JSON."""
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "COLUMNS": "60"}
    with started("example", form, "--only", "body", stdout=subprocess.PIPE, env=environment) as process:
        out, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    text = out.decode(encoding)
    if form == "--json":
        assert any("“Remaining" in block.get("text", "") for block in json.loads(text)["body"])
    else:
        assert ("“Remaining" if encoding == "utf-8" else "\\u201cRemaining") in text


@pytest.mark.parametrize("arguments", [["--help"], ["parse", "--help"], ["example", "--help"]])
def test_help_is_ascii(arguments: list[str]) -> None:
    """Help can be read on any terminal."""
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    with started(*arguments, stdout=subprocess.PIPE, env=environment) as process:
        out, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert out.isascii()


# files and the web


def test_file_is_bounded(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more of a file is read than the limits let pass."""
    monkeypatch.setattr(sources, "MOST_BYTES", 10)
    assert read_source("page.html").data == PAGE.encode()[:10]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads every file")
def test_forbidden_file(folder: Path) -> None:
    """A file that must not be read is named."""
    (folder / "page.html").chmod(0)
    with pytest.raises(UnreadablePage, match=r"page\.html: can't be read: Permission denied"):
        read_source("page.html")


FOUND = [
    (["saved"], False, ["saved/a.html", "saved/b/c.HTM", "saved/b/d.mhtml"]),
    (["saved"], True, ["saved/notes.txt"]),
    (["page.html", "saved", "-"], False, ["page.html", "saved/a.html", "saved/b/c.HTM", "saved/b/d.mhtml", "-"]),
    (["saved/*.html"], False, ["saved/a.html"]),
    (["saved/?/*"], False, ["saved/b/c.HTM", "saved/b/d.mhtml", "saved/b/style.css"]),
    (["saved/[1].html"], False, ["saved/[1].html"]),
    (["pages"], False, ["pages"]),
    (["nowhere", "nowhere/*.html", "no\0where"], False, ["nowhere", "nowhere/*.html", "no\0where"]),
    (["https://example.org/*?a=[1]"], False, ["https://example.org/*?a=[1]"]),
]


@pytest.mark.parametrize(("names", "plain", "pages"), FOUND)
def test_folders_and_patterns(folder: Path, names: list[str], plain: bool, pages: list[str]) -> None:
    """A folder stands for its pages, sorted; a pattern for files, as in a shell, unless a file has that very name."""
    for name in ("a.html", "b/c.HTM", "b/d.mhtml", "notes.txt", "b/style.css"):
        (folder / "saved" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "saved" / name).write_text(PAGE, encoding="utf-8")
    if names == ["saved/[1].html"]:
        (folder / "saved/[1].html").write_text(PAGE, encoding="utf-8")
    assert list(found_pages(names, plain=plain)) == pages


def test_a_folder_is_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each page in it is one; where it has several, what holds of several pages holds of it."""
    (folder / "page.html").rename(folder / "pages" / "a b.html")
    (folder / "other.html").rename(folder / "pages" / "c.html")
    assert cli.main(["parse", "pages", "--only", "headline", "--json"]) == 0
    assert [json.loads(line)["headline"] for line in capsys.readouterr().out.splitlines()] == [
        "River rises",
        "River falls",
    ]
    with pytest.raises(SystemExit, match="2"):
        cli.main(["parse", "pages", "--url", URL])
    assert "--url is the address of one page" in capsys.readouterr().err


@pytest.mark.parametrize("address", ["file://{}/a%20b.html", "FILE://localhost{}/a%20b.html"])
def test_file_addresses(folder: Path, address: str) -> None:
    """The address of a file, as browsers copy it, is its path."""
    (folder / "page.html").rename(folder / "a b.html")
    assert read_source(address.format(folder.as_posix())).data == PAGE.encode()


@pytest.mark.parametrize("name", ["a" * 5000, "nul\0.html"])
def test_impossible_file_names(name: str) -> None:
    """Names that no file can have are complained of like any other."""
    with pytest.raises(UnreadablePage, match=r"can't be read|no such file"):
        read_source(name)


class Site(BaseHTTPRequestHandler):
    """A small site: a story, one in a charset that only the header names, a redirect, and nothing else."""

    protocol_version = "HTTP/1.0"

    def do_GET(self) -> None:
        match self.path:
            case "/news/story":
                self.answer(200, PAGE.encode(), ("Content-Type", "text/html; charset=utf-8"))
            case "/russian":
                self.answer(200, RUSSIAN.encode("koi8-r"), ("Content-Type", "text/html; charset=koi8-r"))
            case "/moved":
                self.answer(302, b"", ("Location", "/news/story"))
            case "/loop":
                self.answer(302, b"", ("Location", "/loop"))
            case "/away":
                self.answer(302, b"", ("Location", "file:///etc/hostname"))
            case _:
                self.answer(404, PAGE.encode())

    def answer(self, status: int, data: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


FETCHED = [
    ("/news/story --only url,headline", 0, ['/news/story", "headline": "River rises"}'], []),
    ("/moved --only url,cross_links", 0, ['/news/story"', "/news/storm-cuts-off-three-villages"], []),
    ("/russian --only text,warnings", 0, ["Вода в реке", '"warnings": []'], []),
    (f"/news/story --url {URL} --only url", 0, [f'"{URL}"'], []),
    ("/missing", 1, [], ["the server answered 404 Not Found"]),
    ("/loop", 1, [], ["can't be fetched"]),
    ("/away", 1, [], ["can't be fetched"]),
]


@pytest.mark.parametrize(("arguments", "status", "out", "err"), FETCHED)
def test_fetch(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    site: str,
    arguments: str,
    status: int,
    out: list[str],
    err: list[str],
) -> None:
    """An address is fetched, with the charset that the server names; links resolve against where it led."""
    pytest.importorskip("httpx")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert ended(f"parse {site}{arguments}") == status
    shown = capsys.readouterr()
    assert [part for part in out if part not in shown.out] == []
    assert [part for part in err if part not in shown.err] == []


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9", "https://", "http://[", "http://example.invalid:99999/", "HTTP://x y/"]
)
def test_unreachable(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """A server that is not there, or an address that is none, is a page that can't be read."""
    pytest.importorskip("httpx")
    monkeypatch.setenv("NO_PROXY", "*")
    with pytest.raises(UnreadablePage) as fault:
        read_source(url)
    assert "can't be fetched" in str(fault.value)


def test_fetch_is_bounded(monkeypatch: pytest.MonkeyPatch, site: str) -> None:
    """No more of an answer is kept than the limits let pass."""
    pytest.importorskip("httpx")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(fetching, "MOST_BYTES", 10)
    assert read_source(f"{site}/news/story").data == PAGE.encode()[:10]


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the HTTP client is not installed, the command says how to get it, and what to do without."""
    monkeypatch.setitem(sys.modules, "httpx", None)
    assert ended("parse https://example.org/story") == 1
    err = capsys.readouterr().err
    assert 'pip install "newsstruct[fetch]"' in err
    assert "save the page" in err


def test_nothing_of_the_web_is_imported() -> None:
    """Neither the library nor the command brings in an HTTP client before an address is to be fetched."""
    code = "import sys, newsstruct.cli; newsstruct.cli.main(['example']); sys.exit('httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_unreadable_page_can_be_pickled() -> None:
    """A fault survives being passed between processes."""
    import pickle

    fault = UnreadablePage("page.html", "no such file.")
    copy = pickle.loads(pickle.dumps(fault))
    assert (str(copy), copy.name, copy.why) == ("page.html: no such file.", "page.html", "no such file.")


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["parse", "page.html", "--only", "headline,text"], []),
        (["parse", "page.html", "--only", "headline,quotes"], ["dates", "entities", "quotes"]),
        (["parse", "page.html", "--only", "warnings"], ["dates", "entities", "quotes"]),
        (["parse", "page.html"], ["dates", "entities", "quotes"]),
        (["parse", "--text", "story.txt", "--only", "language"], []),
        (["links", "page.html"], []),
        (["quotes", "page.html"], ["dates", "entities", "quotes"]),
    ],
)
def test_nothing_is_found_that_is_not_printed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], names: list[str]
) -> None:
    """What annotators find costs most of the time, so they are left out where none of it is asked for."""
    made: list[newsstruct.Parser] = []

    def parser(**settings: Any) -> newsstruct.Parser:
        made.append(newsstruct.Parser(**settings))
        return made[-1]

    monkeypatch.setattr(cli, "Parser", parser)
    assert cli.main(arguments) == 0
    assert [annotator.name for annotator in made[0].annotators] == names
