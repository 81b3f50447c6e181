"""What the README shows is what happens, and what it links to is there."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest

pytest.importorskip("sybil")
from sybil import Sybil
from sybil.example import Example
from sybil.parsers.markdown import PythonCodeBlockParser

from newsstruct import cli
from newsstruct.terminal.arguments import read_arguments

README = Path(__file__).parent.parent / "README.md"
TEXT = README.read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The contents of the README's fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


EXAMPLES = list(Sybil(parsers=[PythonCodeBlockParser()]).parse(README))


@pytest.mark.parametrize("example", EXAMPLES, ids=[f"line {example.line}" for example in EXAMPLES])
def test_python(example: Example) -> None:
    """Each Python example gives what the README says (they build on each other)."""
    example.evaluate()


def test_every_python_block_is_run() -> None:
    """No Python block of the README is passed over."""
    assert len(EXAMPLES) >= len(blocks("python")) > 0
    assert sum(">>>" in block for block in blocks("python")) == len(blocks("python"))


def test_picture(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The account in the README is the one that the command prints; "…" stands for what is left out."""
    monkeypatch.setenv("COLUMNS", "80")
    assert cli.main(["example"]) == 0
    shown = capsys.readouterr().out
    (picture,) = blocks("text")
    parts = [part.strip("\n") for part in picture.split("\n…")]
    assert [part for part in parts if part not in shown] == []
    assert shown.startswith(parts[0])


def test_console_blocks() -> None:
    """The first command shows the example and the second runs the tests, each after installing what it needs."""
    first, second = blocks("console")[:2]
    assert first == "$ python3 -m venv .venv && .venv/bin/pip install -q . && .venv/bin/newsstruct example\n"
    assert second == '$ python3 -m venv .venv && .venv/bin/pip install -q ".[test]" && .venv/bin/python -m pytest\n'


COMMANDS = [line for block in blocks("sh") for line in block.splitlines()]


@pytest.mark.parametrize("line", COMMANDS)
def test_commands(line: str) -> None:
    """The commands shown are ones that the command knows."""
    words = shlex.split(line.split(">")[0], comments=True)
    assert words[0] == "newsstruct"
    assert read_arguments(words[1:]).command in ("parse", "quotes", "batch")


def links() -> list[str]:
    """Relative links in the README."""
    return sorted(set(re.findall(r"\]\((?!https?:)([^)#]+)", TEXT)))


@pytest.mark.parametrize("target", links())
def test_links(target: str) -> None:
    """What is linked to is in the repository."""
    assert (README.parent / target).exists()


def test_extras() -> None:
    """The table of extras names each that is there for users, and no other."""
    project = tomllib.loads((README.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for_developers = {"test", "lint", "docs", "training", "dev"}
    named = re.findall(r"^\| `newsstruct\[(\w+)\]` \|", TEXT, re.MULTILINE)
    assert sorted(named) == sorted(set(project["optional-dependencies"]) - for_developers)
