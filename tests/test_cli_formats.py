"""The command's further forms: formats of ``parse``, the view, tables of what was found, completion, progress."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import newsstruct as ns
from dtds import NITF, TEI, checked
from newsstruct import cli
from newsstruct.terminal import completion, formats, progress, tables
from newsstruct.terminal.arguments import FORMATS, command_parser
from newsstruct.terminal.folding import cells
from newsstruct.terminal.formats import EXPORTED, formatted
from newsstruct.terminal.tables import COLUMNS, columns_of, csv_text, json_lines, lined_up, rows_of
from samples import ARABIC, RIVER, SAMPLES
from strategies import ARTICLE
from test_cli import PAGE, URL, ended


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with pages and articles' JSON, as the working directory."""
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "river.json").write_text(RIVER.to_json() + "\n", encoding="utf-8")
    (tmp_path / "two.jsonl").write_text(f"{RIVER.to_json()}\n{ARABIC.to_json()}\n", encoding="utf-8")
    changed = attrs.evolve(RIVER, headline="River rises | The Courier", quotes=RIVER.quotes[1:])
    (tmp_path / "before.json").write_text(changed.to_json(), encoding="utf-8")
    (tmp_path / "broken.json").write_text('{"headline": 1}', encoding="utf-8")
    (tmp_path / "cut.json").write_text('{"headline": ', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


COMMANDS = [
    # formats of parse
    (
        f"parse page.html --url {URL} --format text",
        0,
        ["River rises\n\nThe river", "\n\nAlso read | Storm cuts off"],
        [],
    ),
    ("parse page.html --format markdown", 0, ['---\nheadline: "River rises"\n', "\n# River rises\n"], []),
    ("parse page.html --format account", 0, ["  headline      River rises\n"], []),
    ("parse page.html --format json --only headline", 0, ['{"headline": "River rises"}\n'], []),
    ("parse page.html page.html --format jsonl --only headline", 0, ['{"headline": "River rises"}\n' * 2], []),
    ("parse page.html page.html --format ninjs", 0, ['{"uri": "urn:uuid:', '"standard": {"name": "ninjs"'], []),
    ("parse page.html --format schema-org", 0, ['{"@context": "https://schema.org"'], []),
    ("parse page.html --format nitf", 0, ["<?xml", "<hl1>River rises</hl1>"], []),
    ("parse page.html --format tei", 0, ["<?xml", "<title>River rises</title>"], []),
    ("parse page.html --format html", 0, ["<!DOCTYPE html>", "<h1>River rises</h1>"], []),
    ("parse page.html page.html --format text", 0, ["on its site.\n", "\n\n" + "-" * 80 + "\n\nRiver rises\n"], []),
    ("example --format markdown", 0, ["# Ukraine set to give up"], []),
    ("parse missing.html --format html", 1, [], ["missing.html: no such file"]),
    # the view
    ("view page.html", 0, ["<!DOCTYPE html>", "<h1>River rises</h1>", "cross-link"], []),
    ("view river.json", 0, ["<h1>River rises again</h1>", 'data-voice="1"'], []),
    ("view river.json --against before.json", 0, ["<del>| The Courier</del>", "before.json and river.json"], []),
    ("view --text river.json", 0, ["<h1>River rises again</h1>"], []),
    ("view missing.html", 1, [], ["missing.html: no such file"]),
    ("view page.html --against missing.json", 1, [], ["missing.json: no such file"]),
    ("view page.html --against page.html", 1, [], ["page.html: is no article as newsstruct parse --json writes it"]),
    ("view broken.json", 1, [], ["broken.json: is no article as newsstruct parse --json writes it", "headline"]),
    ("view cut.json", 1, [], ["cut.json: is no article"]),
    ("view page.html -o no/such/folder.html", 1, [], ["no/such/folder.html: can't be written"]),
    # tables
    (
        "quotes river.json",
        0,
        [
            "page,speaker,role,kind,text,cue,start,end,published,headline,page_url\n",
            'river.json,Anna Lind,mayor of Varn,direct,"We',
        ],
        [],
    ),
    ("quotes river.json --format table", 0, ["speaker     role", "Piet Olsen  -", "the dam held\n"], []),
    ("quotes river.json --format json", 0, ['{"page": "river.json", "speaker": "Anna Lind"', '"speaker": null'], []),
    (
        "dates river.json",
        0,
        ["river.json,Friday,2024-05-17,2024-05-17,2024-05-17,DATE,41,47,2024-05-17T"],
        [],
    ),
    (
        "entities river.json",
        0,
        ["river.json,German,MISC,1,DE,,2024-05-17T"],
        [],
    ),
    (
        "links river.json before.json",
        0,
        ["river.json,Also read,Storm cuts off three villages,https://", "before.json,Also read,"],
        [],
    ),
    (
        "links river.json before.json --format table",
        0,
        ["page         label", "before.json  -          How the dam"],
        [],
    ),
    ("links two.jsonl", 0, ["two.jsonl:1,,How the dam was built,,2024-05-17T"], []),
    ("links missing.html river.json", 1, ["river.json,Also read"], ["missing.html: no such file"]),
    # completion
    ("completion bash", 0, ["complete -o default -F _newsstruct newsstruct", "parse view quotes", "--against"], []),
    ("completion zsh", 0, ["autoload -U +X bashcompinit", "_newsstruct()"], []),
    ("completion fish", 0, ["complete -c newsstruct -n __fish_use_subcommand -a 'parse view", "-l format"], []),
    # what they tell of themselves
    ("--help", 0, ["view", "quotes", "completion"], []),
    ("view --help", 0, ["--against", "-o FILE"], []),
    ("dates --help", 0, ["{table,csv,json}"], []),
    # wrong arguments
    ("parse page.html --format xml", 2, [], ["no such format: xml", "markdown"]),
    ("parse page.html --format text --json", 2, [], ["not allowed with"]),
    ("parse page.html page.html --format nitf", 2, [], ["nitf is a document of its own for each page"]),
    ("parse page.html --format text --only headline", 2, [], ["--only goes with the account and JSON"]),
    ("view page.html river.json", 2, [], ["a view is of one page"]),
    ("view", 2, [], ["PAGE"]),
    ("quotes page.html --format html", 2, [], ["invalid choice"]),
    ("completion tcsh", 2, [], ["invalid choice"]),
]


@pytest.mark.parametrize(("arguments", "status", "out", "err"), COMMANDS, ids=[command[0] for command in COMMANDS])
def test_command(
    capfd: pytest.CaptureFixture[str], arguments: str, status: int, out: list[str], err: list[str]
) -> None:
    """The exit status tells how it went; results are on standard output, complaints on standard error."""
    assert ended(arguments) == status
    shown = capfd.readouterr()
    assert [part for part in out if part not in shown.out] == []
    assert [part for part in err if part not in shown.err] == []
    assert bool(shown.err) == bool(err)


def test_view_is_written(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """With -o the view is in the file, and nothing is printed."""
    assert ended("view river.json -o view.html") == 0
    assert "<h1>River rises again</h1>" in (folder / "view.html").read_text(encoding="utf-8")
    assert capfd.readouterr() == ("", "")


def test_csv_is_read_again(capsys: pytest.CaptureFixture[str]) -> None:
    """A CSV reader finds the rows, each under its column."""
    assert ended("quotes river.json two.jsonl") == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["speaker"] for row in rows[:4]] == ["Anna Lind", "Anna Lind", "Piet Olsen", ""]
    of_second = len(ARABIC.quotes)
    assert [row["page"] for row in rows] == ["river.json"] * 4 + ["two.jsonl:1"] * 4 + ["two.jsonl:2"] * of_second
    assert rows[0]["text"] == "We are not leaving, Not this time."


@pytest.mark.parametrize("command", COLUMNS)
def test_rows_tell_when_and_where(command: str) -> None:
    """Each row ends with the day, headline and address of its article, the canonical one where there is one."""
    told = [(row["published"], row["headline"], row["page_url"]) for row in rows_of(RIVER, command, "river.html")]
    assert RIVER.published is not None
    assert set(told) == {(RIVER.published.isoformat(), RIVER.headline, RIVER.canonical_url or RIVER.url)}
    bare = attrs.evolve(RIVER, published=None, headline=None, canonical_url=None, url=None)
    assert {(row["published"], row["headline"], row["page_url"]) for row in rows_of(bare, command, "a")} == {
        (None, None, None)
    }


def test_lists_of_a_batch(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A part of a batch is read line by line, each under the page's name; a line that is none costs itself."""
    lines = [json.dumps({"page": f"{n}.html", **article.to_dict()}) for n, article in enumerate([RIVER, ARABIC, RIVER])]
    lines[1] = '{"page": "1.html", "headline": 3}'
    (folder / "part-00000.jsonl").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    assert ended("quotes part-00000.jsonl") == 1
    shown = capsys.readouterr()
    assert [row["page"] for row in csv.DictReader(io.StringIO(shown.out))] == ["0.html"] * 4 + ["2.html"] * 4
    assert "part-00000.jsonl:3: is no article as newsstruct parse --json writes it" in shown.err


def test_lists_of_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """What parse has written is read from a pipe, too."""
    data = f"{RIVER.to_json()}\n{RIVER.to_json()}\n".encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert ended("quotes -") == 0
    pages = [row["page"] for row in csv.DictReader(io.StringIO(capsys.readouterr().out))]
    assert pages == ["standard input:1"] * 4 + ["standard input:2"] * 4


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_csv_has_no_formulas(cell: str) -> None:
    """What a spreadsheet would take for a formula is text there."""
    article = ns.Article(body=(ns.CrossLink(title=cell),))
    text = csv_text(rows_of(article, "links", "a.html"), "links", header=False)
    assert f"'{cell[:1]}" in text or "'\\x" in text


@settings(max_examples=60)
@given(ARTICLE, st.sampled_from(sorted(COLUMNS)), st.integers(40, 100))
def test_any_table(article: ns.Article, command: str, width: int) -> None:
    """Whatever was found, each form has all rows, no line of a table is too wide, and no terminal is told anything."""
    rows = rows_of(article, command, "page.html")
    table = lined_up(rows, command, width)
    assert all(cells(line) <= width for line in table.splitlines())
    printed = csv_text(rows, command, header=True)
    assert len(list(csv.reader(io.StringIO(printed)))) == len(rows) + 1
    lines = json_lines(rows, "ascii").splitlines()
    assert [json.loads(line)["page"] for line in lines] == ["page.html"] * len(rows)
    assert "\x1b" not in table + printed + "".join(lines)


@pytest.mark.parametrize("form", EXPORTED)
@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "koi8-r"])
def test_every_format_is_safe(form: str, encoding: str) -> None:
    """Hostile text tells a terminal nothing in any format, and every output can write it."""
    hostile = attrs.evolve(SAMPLES["hostile"], headline="red \x1b[31m \x9b31m \u202e \u2028 é я 新")
    text = formatted(hostile, form, encoding)
    text.encode(encoding)
    assert not [char for char in text if char in "\x1b\x9b\u202e\u2028\x07"]


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_formats_stay_valid(encoding: str) -> None:
    """What is escaped for the output reads as before."""
    article = attrs.evolve(RIVER, headline="Été \u2066a\u2069 新")
    for form, dtd in (("nitf", NITF), ("tei", TEI)):
        root = checked(formatted(article, form, encoding), dtd)
        assert article.headline in "".join(root.itertext())
    assert json.loads(formatted(article, "schema-org", encoding))["headline"] == article.headline
    html = etree.HTML(formatted(article, "html", encoding))
    assert html.xpath("string(//h1)") == article.headline


def test_all_formats_are_told() -> None:
    """Every format that can be printed can be asked for."""
    assert set(EXPORTED) | {"account", "json", "jsonl"} == set(FORMATS)
    assert set(EXPORTED) >= formats.SINGLE


def test_completion_knows_all_commands() -> None:
    """The completion offers each command with each of its long options."""
    words = completion.words_of(command_parser())
    assert {"parse", "view", "example", *COLUMNS} <= set(words)
    assert {"--format", "--only", "--language"} <= set(words["parse"])
    assert words["completion"][-3:] == ["bash", "zsh", "fish"]


def test_bash_takes_the_script() -> None:
    """bash reads the script, and completes a command's options by it."""
    script = completion.completion(command_parser(), "bash")
    ask = 'COMP_WORDS=(newsstruct view --ag); COMP_CWORD=2; _newsstruct; echo "${COMPREPLY[@]}"'
    try:
        done = subprocess.run(["bash", "-c", f"{script}\n{ask}"], capture_output=True, text=True, check=True)
    except FileNotFoundError:
        pytest.skip("no bash here")
    assert done.stdout.strip() == "--against"


class Stream(io.StringIO):
    """A stream that says whether it is a terminal."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        """As said."""
        return self.terminal


PROGRESS = [
    (["a", "b"], True, False, "1 of 2  a|2 of 2  b|"),
    (["a"], True, False, ""),
    (["a", "b"], False, False, ""),
    (["a", "b"], True, True, ""),
    ([], True, False, ""),
    (["\x1b[31m", "b"], True, False, "1 of 2  \\x1b[31m|2 of 2  b|"),
]


@pytest.mark.parametrize(("names", "watched", "shown", "line"), PROGRESS)
def test_progress(monkeypatch: pytest.MonkeyPatch, names: list[str], watched: bool, shown: bool, line: str) -> None:
    """The count is on standard error, only where somebody watches it and results go elsewhere; at last it is gone."""
    monkeypatch.setattr(sys, "stderr", Stream(watched))
    monkeypatch.setattr(sys, "stdout", Stream(shown))
    assert list(progress.counting(names)) == names
    said = sys.stderr.getvalue()
    assert said.replace(progress.CLEAR * 2, "|").replace(progress.CLEAR, "|").strip("|") == line.strip("|")
    assert not said or said.endswith(progress.CLEAR)


def test_nothing_of_the_exports_is_imported_before_use() -> None:
    """The command and the library bring in no exporter before one is asked for."""
    code = "import sys, newsstruct.cli; sys.exit(any(name.startswith('newsstruct.export') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_tables_have_known_columns() -> None:
    """Every column that a command prints is one of its table."""
    from newsstruct.export import TABLES

    for table, columns in COLUMNS.values():
        assert set(columns) <= set(TABLES[table])
    assert {name for command in COLUMNS for name in columns_of(command)} >= tables.LEFT_OUT


def test_closed_pipe_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that has enough ends the command quietly."""

    def refuse(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(cli, "_write", refuse)
    monkeypatch.setattr(cli, "_mute_output", lambda: None)
    assert ended("view river.json") == cli.CLOSED_PIPE
