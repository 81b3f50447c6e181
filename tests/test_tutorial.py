"""The tutorial of site parsers is done as it is read: from a saved page to a package with green tests."""

import doctest
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from installed import Installed

PAGE = Path(__file__).parent.parent / "docs" / "tutorial" / "first-site-parser.md"
#: A file to write, with its name, or a session on a terminal.
BLOCKS = re.compile(
    r"^```\{code-block\} \w+\n:caption: (?P<file>.+)\n\n(?P<text>(?s:.*?))^```$"
    r"|^```console\n(?P<session>(?s:.*?))^```$",
    re.MULTILINE,
)


class Reader:
    """Does what the page says, in a folder of its own."""

    def __init__(self, folder: Path, installed: Installed) -> None:
        self.folder, self.installed = folder, installed

    def do(self, command: str) -> str:
        """What a command prints."""
        words = shlex.split(command)
        if words[0] == "cd":
            self.folder /= words[1]
            return ""
        if words[:3] == ["pip", "install", "-e"]:
            self.installed.project(self.folder / words[3])
            return ""
        cache = ["-p", "no:cacheprovider"] if words[0] == "pytest" else []
        return self.installed.run(self.folder, "-m", *words, *cache)


def commands(session: str) -> Iterator[tuple[str, str]]:
    """Each command with what the page says that it prints; a "…" there stands for anything."""
    for part in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, re.sub(r"…$", "...", output, flags=re.MULTILINE)


@pytest.fixture
def reader(installed: Installed) -> Reader:
    folder = installed.folder / "try"
    folder.mkdir()
    return Reader(folder, installed)


def test_from_a_page_to_green_tests(reader: Reader) -> None:
    """Every file and command of the page, one after the other, with what it says that they print."""
    done = []
    for block in BLOCKS.finditer(PAGE.read_text(encoding="utf-8")):
        if block["file"]:
            (reader.folder / block["file"]).write_text(block["text"], encoding="utf-8")
        for command, want in commands(block["session"] or ""):
            got = reader.do(command)
            assert doctest.OutputChecker().check_output(want, got, doctest.ELLIPSIS), f"$ {command}\n{got}\nnot\n{want}"
            done.append(command.split()[0])
    assert done[-1] == "newsstruct"
    assert {"pip", "pytest", "cd"} < set(done)
