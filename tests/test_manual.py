"""The manual page and the help tell everything that the command can be told."""

import argparse
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from newsstruct.terminal.arguments import command_parser
from newsstruct.terminal.manual import commands_of, escaped, manual

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "man" / "newsstruct.1"
TEXT = manual(command_parser())
COMMANDS = [command for command, _ in commands_of(command_parser())]


def arguments(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    left_out = argparse._SubParsersAction | argparse._HelpAction
    return [action for action in parser._actions if not isinstance(action, left_out)]


ARGUMENTS = [
    pytest.param(command, action, id=f"{command.prog} {'/'.join(action.option_strings) or action.dest}")
    for command in [command_parser(), *COMMANDS]
    for action in arguments(command)
]


def test_up_to_date() -> None:
    """The page in the repository is what the command's arguments make; the module's docstring tells how to renew it."""
    assert PAGE.read_text(encoding="utf-8") == TEXT


def test_installed_with_the_package() -> None:
    """The wheel puts the page where man looks for it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared == {"man/newsstruct.1": "share/man/man1/newsstruct.1"}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.prog)
def test_every_command_is_in_it(command: argparse.ArgumentParser) -> None:
    """Each command has a section, also those under another one."""
    name = command.prog.removeprefix("newsstruct ")
    assert f"\n.SS {escaped(name)}\n" in TEXT


def section(command: argparse.ArgumentParser) -> str:
    name = escaped(command.prog.partition(" ")[2])
    start = f".SS {name}\n" if name else ".SH OPTIONS\n"
    rest = TEXT.partition(start)[2]
    return rest.partition("\n.S")[0]


@pytest.mark.parametrize(("command", "action"), ARGUMENTS)
def test_every_option_is_in_it(command: argparse.ArgumentParser, action: argparse.Action) -> None:
    """Each option stands in its command's section, in all its spellings, with what it does."""
    shown = section(command)
    assert [option for option in action.option_strings if f"\\fB{escaped(option)}\\fR" not in shown] == []
    assert escaped(" ".join((action.help or "").split())) in shown


@pytest.mark.parametrize(("command", "action"), ARGUMENTS)
def test_every_option_has_help(command: argparse.ArgumentParser, action: argparse.Action) -> None:
    """--help says of each argument what it does."""
    assert action.help
    assert len(action.help) > 5
    assert action.help.split()[0] in " ".join(command.format_help().split())


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.prog)
def test_every_command_says_what_it_is_for(command: argparse.ArgumentParser) -> None:
    """The help of each command fits a terminal, and begins with how it is called."""
    shown = command.format_help()
    assert shown.startswith(f"usage: {command.prog}")
    assert shown.isascii()


@pytest.mark.parametrize(
    "heading", ["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "EXIT STATUS", "ENVIRONMENT", "EXAMPLES"]
)
def test_sections(heading: str) -> None:
    """The page has the sections that man-pages(7) asks for."""
    assert f"\n.SH {heading}\n" in TEXT


ESCAPED = [
    ("plain words", "plain words"),
    ("--json", r"\-\-json"),
    (".warc", r"\&.warc"),
    ("a\n.b\n'c", "a\n\\&.b\n\\&'c"),
    (r"a\nb", r"a\enb"),
    ("half-way. 'So'", r"half\-way. 'So'"),
]


@pytest.mark.parametrize(("text", "roff"), ESCAPED)
def test_escaped(text: str, roff: str) -> None:
    """No word of the help is taken for a request or an escape of roff's."""
    assert escaped(text) == roff


def test_paragraphs_and_requests() -> None:
    """Paragraphs of a description become lines; what is under a command under a command is found."""
    parser = argparse.ArgumentParser(
        prog="boat", description="Row.\n\n.rowing is fun", epilog="examples:\n  boat\n\nEnd"
    )
    acts = parser.add_subparsers()
    oar = acts.add_parser("oar", help="take an oar").add_subparsers()
    left = oar.add_parser("left", help="the left one")
    left.add_argument("side", nargs="?", choices=("up", "down"), help="which way")
    page = manual(parser)
    assert "Row.\n.br\n\\&.rowing is fun\n" in page
    assert ".SS oar\ntake an oar\n" in page
    assert ".SS oar left\nthe left one\n.TP\n\\fIup|down\\fR\nwhich way\n" in page
    assert ".nf\nboat\n.fi\n" in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff here")
def test_roff() -> None:
    """groff formats the page without a complaint, and nothing of it is lost."""
    call = ["groff", "-man", "-Tascii", str(PAGE)]
    done = subprocess.run(call, capture_output=True, text=True, check=True, env={"PATH": "/usr/bin:/bin"})
    assert done.stderr == ""
    shown = re.sub("\x1b\\[[0-9;]*m|.\b", "", done.stdout)  # bold is an escape, or a letter struck twice
    for word in ("--against JSON", "check-language", "NEWSSTRUCT_PLUGINS", "newsstruct parse page.html --only"):
        assert word in shown
