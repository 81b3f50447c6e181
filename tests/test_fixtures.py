"""Saved pages with what is expected of them: kept as files, held against what is made of them now, by pytest too."""

import gzip
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import newsstruct
from newsstruct import Parser, cli
from newsstruct.authors.fixture_files import slug
from newsstruct.testing import (
    Difference,
    Fixture,
    InvalidFixture,
    differences,
    fields_of,
    find_fixtures,
    read_fixture,
    write_fixture,
)
from pages import HEADLINE, TEXTS, URL, page, paragraphs

HTML = page(paragraphs(*TEXTS)).encode()
structure = Parser(annotators=(), sites=())


def fixture(folder: Path, **expected: object) -> Fixture:
    return Fixture(folder=folder, html=HTML, url=URL, fetched=date(2024, 5, 17), expected=expected)


def test_written_and_read(tmp_path: Path) -> None:
    """A fixture is the same after it was written and read, and its files are the same each time."""
    saved = fixture(tmp_path / "river", headline=HEADLINE, keywords=["Überflutung"])
    write_fixture(saved)
    assert read_fixture(tmp_path / "river") == saved
    before = {file.name: file.read_bytes() for file in (tmp_path / "river").iterdir()}
    write_fixture(saved)
    assert {file.name: file.read_bytes() for file in (tmp_path / "river").iterdir()} == before
    assert "Überflutung" in (tmp_path / "river" / "expected.json").read_text(encoding="utf-8")


def test_plain_pages(tmp_path: Path) -> None:
    """A page may lie there unpacked; it is left so."""
    (tmp_path / "page.html").write_bytes(HTML)
    (tmp_path / "meta.json").write_text("{}")
    write_fixture(read_fixture(tmp_path))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["expected.json", "meta.json", "page.html"]


def test_find_fixtures(tmp_path: Path) -> None:
    """A folder is a fixture when a page lies in it beside what is known of that."""
    write_fixture(fixture(tmp_path / "b"))
    write_fixture(fixture(tmp_path / "deep" / "a"))
    (tmp_path / "meta.json").write_text("{}")
    assert [folder.relative_to(tmp_path).as_posix() for folder in find_fixtures(tmp_path)] == ["b", "deep/a"]
    assert find_fixtures(tmp_path / "b") == (tmp_path / "b",)


BROKEN = [
    ("meta.json", b"{", "meta.json can't be read"),
    ("meta.json", b"[]", "meta.json is no JSON object"),
    ("meta.json", b"\xff", "meta.json can't be read"),
    ("meta.json", b'{"fetched": "May"}', "fetched is no day such as 2024-05-17"),
    ("meta.json", b'{"fetched": 3}', "fetched is no day"),
    ("expected.json", b'{"headlien": "x"}', "expected.json: no such field: headlien"),
    ("page.html.gz", b"no gzip", "the page can't be read"),
    ("page.html.gz", gzip.compress(HTML)[:40], "the page can't be read"),
]


@pytest.mark.parametrize(("name", "data", "message"), BROKEN)
def test_broken_fixtures(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    """What is wrong with a fixture is told with the folder's name."""
    write_fixture(fixture(tmp_path))
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InvalidFixture, match=message) as caught:
        read_fixture(tmp_path)
    assert str(caught.value).startswith(str(tmp_path))


def test_fields() -> None:
    """A fixture's fields are JSON types; blocks say what they are, without their places in the text."""
    fields = fields_of(structure.parse(HTML, url=URL))
    assert json.loads(json.dumps(fields)) == fields
    assert (fields["headline"], fields["dek"], fields["warnings"]) == (HEADLINE, None, [])
    assert fields["body"][0] == {"kind": "paragraph", "text": TEXTS[0]}


DIFFERENCES = [
    ({"a": 1}, {"a": 1, "b": 2}, []),
    ({"a": 1}, {"a": 2}, ["-1", "+2"]),
    ({"a": "x"}, {}, ['-"x"', "+null"]),
    ({"a": ["x", "y", "z"]}, {"a": ["x", "z"]}, [' "x"', '-"y"', ' "z"']),
    ({"a": None}, {"a": "é"}, ["-null", '+"é"']),
]


@pytest.mark.parametrize(("expected", "found", "lines"), DIFFERENCES)
def test_differences(expected: dict, found: dict, lines: list[str]) -> None:
    """What differs is shown line by line; what nothing is expected of is passed over."""
    assert [line for one in differences(expected, found) for line in one.lines()] == lines


def test_a_difference_is_a_value() -> None:
    """It tells the field, and both values."""
    assert differences({"a": 1}, {"a": 2}) == (Difference(field="a", expected=1, found=2),)


SLUGS = [
    ("https://example.com/news/River-rises.html?x=1#top", "river-rises"),
    ("https://example.com/news/2024/", "2024"),
    ("https://example.com", "page"),
    ("https://example.com/Flüsse%20und/Überflutung", "berflutung"),
    ("pages/story.html", "story"),
    ("C:\\pages\\story.HTM", "story"),
    ("-", "page"),
    ("https://example.com/" + "a" * 100, "a" * 60),
]


@pytest.mark.parametrize(("address", "expected"), SLUGS)
def test_slug(address: str, expected: str) -> None:
    """A fixture is named by the end of its address, in letters that any file system has."""
    assert slug(address) == expected


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a page, as the current one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_bytes(HTML)
    return tmp_path


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = cli.main(["fixture", *arguments])
    shown = capsys.readouterr()
    return status, shown.out + shown.err


def test_add_diff_rerun(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page is added with what is made of it; what has changed is shown; and accepted."""
    assert call(capsys, "add", "page.html", "--url", URL, "--fetched", "2024-05-17")[0] == 0
    (folder,) = find_fixtures(here)
    assert folder == here / "tests" / "fixtures" / "river-rises-again"
    assert read_fixture(folder).fetched == date(2024, 5, 17)
    assert call(capsys, "diff") == (0, "all as expected\n")
    text = (folder / "expected.json").read_text(encoding="utf-8")
    (folder / "expected.json").write_text(text.replace("River rises", "Rivers rise"), encoding="utf-8")
    status, shown = call(capsys, "diff")
    assert (status, '-"Rivers rise again' in shown, '+"River rises again' in shown) == (1, True, True)
    assert "river-rises-again: headline\n" in call(capsys, "rerun")[1]
    assert "river-rises-again: as it was\n" in call(capsys, "rerun", "tests")[1]
    assert (folder / "expected.json").read_text(encoding="utf-8") == text


def test_add_some_fields(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fixture may expect something of some fields alone; others stay out of it, also when it is written anew."""
    assert call(capsys, "add", "page.html", "--name", "one", "--to", ".", "--fields", "headline, dek")[0] == 0
    assert call(capsys, "rerun", "one")[0] == 0
    assert read_fixture(here / "one").expected == {"headline": HEADLINE, "dek": None}


def test_sites_beside_those_installed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Site parsers that are being written are used by their path, TOML and Python alike."""
    (here / "courier.toml").write_text('hosts = "example.org"\n[fields]\nkicker = "title"')
    code = (
        "from newsstruct.sites import SiteParser, site\n@site('example.org')\nclass C(SiteParser):\n    dek = 'title'"
    )
    (here / "courier.py").write_text(code)
    for name, field in (("courier.toml", "kicker"), ("courier.py", "dek")):
        assert call(capsys, "add", "page.html", "--url", URL, "--name", field, "--to", ".", "--sites", name)[0] == 0
        assert read_fixture(here / field).expected[field] == HEADLINE


WRONG = [
    (["add", "none.html"], "none.html: no such file"),
    (["add", "page.html", "--fields", "headlien"], "no such field: headlien; there are headline, dek"),
    (["add", "page.html", "--sites", "none.toml"], "none.toml: can't be read"),
    (["add", "page.html", "--sites", "broken.py"], "broken.py: can't be run: ZeroDivisionError"),
    (["diff", "."], ". has no fixtures in it; newsstruct fixture add makes one"),
    (["rerun", "nowhere"], "nowhere has no fixtures in it"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG, ids=[" ".join(arguments) for arguments, _ in WRONG])
def test_wrong_calls(here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    """What can't be done is told in a line, with exit status 2."""
    (here / "broken.py").write_text("1 / 0")
    status, shown = call(capsys, *arguments)
    assert (status, message in shown) == (2, True), shown


def test_wrong_days(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A day that is none is refused with what one looks like."""
    with pytest.raises(SystemExit, match="2"):
        cli.main(["fixture", "add", "page.html", "--fetched", "May"])
    assert "'May' is no day such as 2024-05-17" in capsys.readouterr().err


def test_names_are_taken_once(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fixture is never written over by another."""
    assert call(capsys, "add", "page.html", "--name", "one")[0] == 0
    status, shown = call(capsys, "add", "page.html", "--name", "one")
    assert (status, "is there already" in shown) == (2, True)


def run_pytest(folder: Path, *arguments: str) -> str:
    """What pytest says of a folder."""
    (folder / "conftest.py").write_text('pytest_plugins = ["newsstruct.testing.pytest_plugin"]')
    path = os.pathsep.join([str(Path(newsstruct.__file__).parent.parent), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", *arguments]
    environment = {**os.environ, "PYTHONPATH": path, "NEWSSTRUCT_PLUGINS": "newsstruct"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
    return done.stdout + done.stderr


def test_pytest_plugin(tmp_path: Path) -> None:
    """Each field of each fixture is a test, and one that fails shows what differs and no traceback."""
    good, bad = fields_of(structure.parse(HTML, url=URL)), {"headline": "Another", "dek": None}
    write_fixture(fixture(tmp_path / "tests" / "good", **good))
    write_fixture(fixture(tmp_path / "tests" / "bad", **bad))
    write_fixture(fixture(tmp_path / "tests" / "empty"))
    shown = run_pytest(tmp_path, "--continue-on-collection-errors")
    assert f"1 failed, {len(good) + 1} passed, 1 error" in shown, shown
    assert 'headline is not as expected (- expected, + found):\n-"Another"\n+"River rises' in shown
    assert "nothing is expected yet; newsstruct fixture rerun writes expected.json" in shown
    assert "Traceback" not in shown


def test_pytest_plugin_with_site_parsers(tmp_path: Path) -> None:
    """Site parsers that lie beside the tests are used when pytest's configuration names them; broken ones fail."""
    (tmp_path / "pytest.ini").write_text("[pytest]\nnewsstruct_sites = courier.toml")
    (tmp_path / "courier.toml").write_text('hosts = "example.org"\n[fields]\nkicker = "title"')
    write_fixture(fixture(tmp_path / "river", kicker=HEADLINE))
    assert "1 passed" in run_pytest(tmp_path)
    (tmp_path / "courier.toml").write_text('hosts = "example.org"\n[fields]\nkicker = "title["')
    shown = run_pytest(tmp_path)
    assert "courier: failed at kicker: InvalidSelector: title[: is no CSS selector" in shown
