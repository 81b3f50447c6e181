"""Languages of plugins: folders of tables that add to those that come along, looked over before they are used."""

import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

import newsstruct
from installed import Installed
from newsstruct import Parser, plugins
from newsstruct.errors import PluginError
from newsstruct.languages.additions import added
from newsstruct.languages.checking import Problem, check_folder
from newsstruct.languages.schema import areas, keys
from newsstruct.languages.tables import InvalidTable, extended, read_tables
from pages import paragraphs

#: Volapük, which newsstruct knows nothing of.
VO = {
    "structure.toml": 'cross_link_labels = ["Reidolös id"]',
    "byline.toml": 'by = ["fa"]\nand = ["e"]\nroles = ["redakan"]',
}


def write(folder: Path, tables: dict[str, str]) -> Path:
    for name, text in tables.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def offered(installed: Installed, tables: dict[str, str]) -> None:
    """A package of a language with these tables."""
    write(installed.folder / "vo_tables" / "vo", tables)
    installed.offer("vo-tables", languages="vo = vo_tables")


EXTENDED = [
    ({"a": ["x"]}, {"a": ["y", "x"]}, {"a": ["x", "y"]}),
    ({"a": ["x"]}, {"b": ["y"]}, {"a": ["x"], "b": ["y"]}),
    ({"a": "x"}, {"a": "y"}, {"a": "y"}),
    ({"a": "x"}, {"a": "+ y z"}, {"a": "x y z"}),
    ({}, {"a": "+ y"}, {"a": "y"}),
    ({}, {"a": {"b": "+y"}}, {"a": {"b": "y"}}),
    ({"a": {"b": ["x"]}}, {"a": {"b": ["y"], "c": True}}, {"a": {"b": ["x", "y"], "c": True}}),
    ({"a": ["x"]}, {"a": "y"}, {"a": "y"}),
    ({"a": True}, {"a": False}, {"a": False}),
    ({"a": ["x"]}, {}, {"a": ["x"]}),
]


@pytest.mark.parametrize(("table", "more", "expected"), EXTENDED)
def test_extended(table: dict, more: dict, expected: dict) -> None:
    """Lists grow, tables within are extended, all else is put in the place of the old; "+" adds words to a text."""
    before = repr(table)
    assert extended(table, more) == expected
    assert repr(table) == before


def test_folders_and_files(tmp_path: Path) -> None:
    """A language is a folder of files or one file; others lie there unread."""
    write(tmp_path, {"vo/byline.toml": 'by = ["fa"]', "eo.toml": '[byline]\nby = ["de"]\n[text]\nabbreviations = []'})
    write(tmp_path, {"README.toml": "x = 1", "notes.txt": "", "sites/byline.toml": "x = 1", "vo/readme.md": ""})
    assert read_tables(tmp_path) == {
        ("vo", "byline"): {"by": ["fa"]},
        ("eo", "byline"): {"by": ["de"]},
        ("eo", "text"): {"abbreviations": []},
    }


@pytest.mark.parametrize(
    ("tables", "message"),
    [({"vo/byline.toml": "by = ["}, "is no TOML"), ({"vo.toml": "by = 3"}, r"by is no table; write \[by\]")],
)
def test_broken_files(tmp_path: Path, tables: dict[str, str], message: str) -> None:
    """What can't be read is told by its name."""
    with pytest.raises(InvalidTable, match=message):
        read_tables(write(tmp_path, tables))
    assert [problem.level for problem in check_folder(tmp_path)] == ["error"]


FOUND: list[tuple[str, str, str, str]] = [
    ("bylines.toml", "x = 1", "error", "vo/bylines is no area that is read; did you mean 'byline'?"),
    ("zzzz.toml", "x = 1", "error", "vo/zzzz is no area that is read; there are byline, "),
    ("byline.toml", 'bye = ["fa"]', "error", "vo/byline: bye is no key that is read; did you mean 'by'?"),
    ("byline.toml", 'by = "fa"', "error", "vo/byline: by is a text, and should be a list of texts."),
    ("byline.toml", "by = [1]", "error", "vo/byline: by is a list of other things, and should be a list of texts."),
    ("byline.toml", "[by]\na = 1", "error", "vo/byline: by is a table, and should be a list of texts."),
    (
        "quotes.toml",
        '[cues]\nclauses = "sagom"',
        "error",
        "vo/quotes: cues.clauses is no key that is read; did you mean",
    ),
    ("quotes.toml", "[habits]\nverb_last = 1", "error", "vo/quotes: habits.verb_last is a number, and should be a yes"),
    (
        "names.toml",
        "[countries]\nXX = 1",
        "error",
        "vo/names: countries.XX is a number, and should be a list of",
    ),
    ("byline.toml", 'by = ["fa", "de", "fa"]', "doubt", "vo/byline: by has 'fa' more than once."),
    ("byline.toml", 'by = ["Fa"]', "doubt", "vo/byline: by has capitals ('Fa'); words are lower case here."),
    ("byline.toml", 'by = ["fa "]', "doubt", "vo/byline: by has words with white space around them, or empty ones."),
    ("byline.toml", 'by = ["fa"]', "missing", "vo/byline says nothing of and, roles."),
    (
        "byline.toml",
        'by = ["fa"]',
        "missing",
        "vo says nothing of dates, names, published, quotes, ",
    ),
]


@pytest.mark.parametrize(("name", "text", "level", "message"), FOUND)
def test_problems(tmp_path: Path, name: str, text: str, level: str, message: str) -> None:
    """What is malformed, doubtful or missing is told with where it is and what there could be."""
    problems = check_folder(write(tmp_path, {f"vo/{name}": text}))
    told = [f"{problem.where} {problem.message}" for problem in problems if problem.level == level]
    assert [one for one in told if one.startswith(message)], problems


FINE = [
    {"structure.toml": 'cross_link_labels = ["Reidolös id", "LOGOLÖS"]'},
    {"names.toml": '[countries]\nDE = ["deutän"]'},
    {"published.toml": '[zones]\nVOT = { anywhere = "+01:00" }'},
    {"quotes.toml": '[cues]\nclause = "sagom sagof"\n[habits]\nverb_last = true'},
    {"quotes.toml": '[separable]\nlogo = "sagom"'},
    VO,
]


@pytest.mark.parametrize("tables", FINE)
def test_no_problems(tmp_path: Path, tables: dict[str, str]) -> None:
    """Sound tables give no errors and no doubts, whatever codes and names they are about."""
    problems = check_folder(write(tmp_path / "vo", tables).parent)
    assert [problem for problem in problems if problem.level != "missing"] == []


def test_tables_for_a_known_language(tmp_path: Path) -> None:
    """Who adds to a language that is there is not told what that has already."""
    assert check_folder(write(tmp_path, {"de/byline.toml": 'by = ["aus der feder von"]'})) == ()


def test_unknown_codes(tmp_path: Path) -> None:
    """A code that no language has is doubtful."""
    (problem, *_) = check_folder(write(tmp_path, {"zq/byline.toml": 'by = ["fa"]\nand = ["e"]\nroles = ["x"]'}))
    assert (problem.level, problem.where) == ("doubt", "zq")


def test_no_tables(tmp_path: Path) -> None:
    """A folder without tables is told with what there should be."""
    assert check_folder(tmp_path)[0].message.startswith("has no tables; there should be folders such as xx/")


def test_the_tables_that_come_along() -> None:
    """They have no errors themselves, and tell for each area what its keys hold."""
    assert [p for p in check_folder(files("newsstruct.languages")) if p.level == "error"] == []
    assert {"byline", "dates", "names", "quotes", "structure", "words"} <= set(areas())
    by = keys("byline")[("by",)]
    assert (by.types, by.is_lower, by.share) == (frozenset({"list of texts"}), True, 1.0)
    assert ("countries", "*") in keys("names")


def test_installed_tables(installed: Installed) -> None:
    """A package's tables are found without a line of its code being run, in its folder or in one for languages."""
    offered(installed, VO)
    (installed.folder / "vo_tables" / "__init__.py").write_text("1 / 0")
    write(installed.folder / "more" / "languages", {"eo.toml": '[byline]\nby = ["de"]'})
    installed.offer("more", languages="eo = more")
    assert {key for tables in added().tables for key in tables} == {
        ("vo", "structure"),
        ("vo", "byline"),
        ("eo", "byline"),
    }
    assert "vo_tables" not in sys.modules
    installed.allow("more")
    assert {key for tables in added().tables for key in tables} == {("eo", "byline")}
    installed.allow("")
    assert added().tables == ()


BROKEN = [
    ({"byline.toml": "by = ["}, "vo has a table that can't be read: byline.toml: is no TOML"),
    ({"byline.toml": "by = 3"}, "vo has a table that can't be read: vo/byline: by is a number"),
    ({}, "vo has a table that can't be read: vo_tables has no folder with a language's tables."),
]


@pytest.mark.parametrize(("tables", "message"), BROKEN)
def test_broken_plugins(installed: Installed, tables: dict[str, str], message: str) -> None:
    """Tables with an error are left out as a whole, and every article and text tells so; strict parsers raise."""
    offered(installed, tables)
    for result in (newsstruct.parse("<p>x</p>"), newsstruct.parse_text("It."), newsstruct.annotate("It.")):
        assert message in next(w.message for w in result.warnings if w.code == "plugin_failed")
    with pytest.raises(PluginError, match="vo: has a table that can't be read"):
        Parser(strict=True).annotate("It.")
    assert plugins.installed(plugins.LANGUAGES, None)[0].package == "vo-tables"


LINE = '<p>Reidolös id: <a href="/nunods/flum-egloifom">Flum egloifom dönu</a></p>'
TEXT = "Flum egloifom dönu in neit, e pon nilü mül pefärmükon. Men mödik emütons lüvön lomis oksik."
PAGE = (
    f'<html lang="vo"><body><article><h1>Flum egloifom</h1><p class="byline">fa Ann Lee e Bo Ek</p>'
    f"{paragraphs(TEXT, TEXT + ' Zendelo.')}{LINE}{paragraphs('Ün zedel ' + TEXT)}</article></body></html>"
)
CODE = f"""
import newsstruct
article = newsstruct.parse({PAGE!r}, url="https://example.org/nunods/flum")
print([author.name for author in article.authors], [link.label for link in article.cross_links], article.warnings)
"""


def run(installed: Installed, **variables: str) -> str:
    path = [str(installed.folder), str(Path(newsstruct.__file__).parent.parent)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path), **variables}
    done = subprocess.run([sys.executable, "-c", CODE], env=environment, capture_output=True, timeout=120, check=True)
    return done.stdout.decode("utf-8").strip()


def test_a_language_at_work(installed: Installed) -> None:
    """A page in the language is read with its tables, and as one in an unknown language where plugins are off."""
    offered(installed, VO)
    assert run(installed, PYTHONIOENCODING="utf-8") == "['Ann Lee', 'Bo Ek'] ['Reidolös id'] ()"
    assert "Reidolös id" not in run(installed, NEWSSTRUCT_PLUGINS="", PYTHONIOENCODING="utf-8")


def test_problems_are_values() -> None:
    """Two problems that say the same are equal."""
    assert Problem(level="doubt", where="vo", message="x") == Problem(level="doubt", where="vo", message="x")
