"""What the documentation and the docstrings show is what happens."""

import doctest
import importlib
import pkgutil
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("sybil")
from sybil import Sybil
from sybil.example import Example
from sybil.parsers.markdown import PythonCodeBlockParser

import newsstruct
from newsstruct import cli
from newsstruct.export import MissingExtra
from newsstruct.terminal.arguments import read_arguments

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = [path for path in sorted(DOCS.rglob("*.md")) if "_build" not in path.parts]
#: A line "…", or an end of one, stands for what is left out.
FLAGS = doctest.ELLIPSIS


def name(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


def blocks(page: Path, language: str) -> list[str]:
    """The contents of a page's fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def examples() -> Iterator[tuple[Path, Example]]:
    sybil = Sybil(parsers=[PythonCodeBlockParser(doctest_optionflags=FLAGS)])
    for page in PAGES:
        yield from ((page, example) for example in sybil.parse(page))


EXAMPLES = list(examples())


@pytest.mark.parametrize(
    "example", [e for _, e in EXAMPLES], ids=[f"{name(page)}:{example.line}" for page, example in EXAMPLES]
)
def test_python(example: Example) -> None:
    """Each Python example gives what the page says (the examples of a page build on each other)."""
    example.evaluate()


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_python_block_shows_what_it_gives(page: Path) -> None:
    """No Python block is without a prompt: one without could not be held against anything."""
    assert [block for block in blocks(page, "python") if ">>>" not in block] == []
    assert len(blocks(page, "python")) <= sum(p == page for p, _ in EXAMPLES)


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "py")], ids=name)
def test_python_that_is_not_run(page: Path) -> None:
    """What needs another package or a cluster is Python all the same."""
    for block in blocks(page, "py"):
        compile(block, str(page), "exec")


#: The tutorial of site parsers has other commands too, and files to write: `test_tutorial` goes through it.
SESSIONS = [page for page in PAGES if blocks(page, "console") and page.name != "first-site-parser.md"]


@pytest.mark.parametrize("page", SESSIONS, ids=name)
def test_console(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each command prints on a terminal what the page says, one after the other in one folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    for command, want in sessions(page):
        got = run(command, monkeypatch, capsys)
        assert doctest.OutputChecker().check_output(want, got, FLAGS), f"$ {command}\n{got}\nnot\n{want}"


def sessions(page: Path) -> Iterator[tuple[str, str]]:
    """The commands of a page's console blocks, with what the page says that they print."""
    for block in blocks(page, "console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, re.sub(r"…$", "...", output, flags=re.MULTILINE)


def run(command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """What a command prints on a terminal; where it goes to a file, that is written instead."""
    line, _, file = command.partition(" > ")
    words = shlex.split(line)
    assert words[0] == "newsstruct"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: not file, raising=False)
    cli.main(words[1:])
    shown = capsys.readouterr()
    if file:
        Path(file).write_text(shown.out, encoding="utf-8")
        return shown.err
    return shown.out + shown.err


COMMANDS = [
    (page, command)
    for page in PAGES
    for block in blocks(page, "sh")
    for line in block.splitlines()
    for command in re.findall(r"newsstruct (?:parse|example)[^|>]*", line)
]


@pytest.mark.parametrize(("page", "command"), COMMANDS, ids=[command for _, command in COMMANDS])
def test_commands(page: Path, command: str) -> None:
    """Commands that the pages show without output are ones that the command knows."""
    request = read_arguments(shlex.split(command)[1:])
    assert request.pages or request.command == "example"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links(page: Path) -> None:
    """What a page links to is there."""
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def modules() -> list[str]:
    found = pkgutil.walk_packages(newsstruct.__path__, "newsstruct.")
    return ["newsstruct", *(module.name for module in found if not module.name.endswith("__main__"))]


@pytest.mark.parametrize("module", modules())
def test_docstrings(module: str) -> None:
    """The examples in a module's docstrings give what they say."""
    try:
        found = importlib.import_module(module)
    except MissingExtra as missing:
        pytest.skip(str(missing))
    assert doctest.testmod(found, optionflags=FLAGS).failed == 0


@pytest.mark.parametrize("path", sorted((DOCS / "_ext").glob("*.py")), ids=lambda path: path.stem)
def test_docstrings_of_the_extensions(path: Path) -> None:
    """So do those of the modules that the documentation is made with."""
    pytest.importorskip("sphinx")
    assert doctest.testmod(importlib.import_module(path.stem)).failed == 0
