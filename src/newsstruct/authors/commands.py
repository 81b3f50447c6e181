"""The commands' names and arguments; what each does is imported when it is called."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import attrs

from newsstruct.errors import NewsstructError
from newsstruct.terminal.escaping import printable

#: Exit status: all is well, something is wrong with what was looked at, the command could not do its work.
FINE, WRONG, NOTHING = 0, 1, 2


class Refused(NewsstructError):
    """What a command was asked for can't be done; the message says why, and what can."""


@attrs.frozen(kw_only=True)
class Command:
    """A command of the terminal for those who write plugins."""

    name: str
    """What it is called by."""

    about: str
    """What it does, in a line."""

    arguments: Callable[[argparse.ArgumentParser], None]
    """Adds its arguments."""

    module: str
    """The module whose function ``run`` does it: from the arguments to an exit status."""


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is no day such as 2024-05-17") from None


def _plugins_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line")


def _language_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", help="a folder with a folder or a TOML file for each language")


def _fixture_arguments(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", metavar="add|rerun|diff", required=True)
    add = acts.add_parser("add", help="save a page with what is made of it", allow_abbrev=False)
    add.add_argument("page", metavar="PAGE", help="a file, - for standard input, or an http(s) address")
    add.add_argument("--to", default="tests/fixtures", metavar="DIR", help="where fixtures lie (tests/fixtures)")
    add.add_argument("--name", help="the fixture's name; made from its address where nothing is said")
    add.add_argument("--url", help="the page's address")
    add.add_argument("--fetched", type=_day, metavar="DAY", help="the day on which it was fetched: 2024-05-17")
    add.add_argument("--charset", metavar="NAME", help="the charset of the HTTP header")
    add.add_argument("--fields", metavar="FIELD,...", help="fields to expect something of; all where nothing is said")
    _add_sites(add)
    for name, about in (("rerun", "write down anew what is made of the pages"), ("diff", "show what has changed")):
        act = acts.add_parser(name, help=about, allow_abbrev=False)
        act.add_argument(
            "folders", nargs="*", default=["tests/fixtures"], metavar="DIR", help="fixtures, or folders of them"
        )
        _add_sites(act)


def _add_sites(parser: argparse.ArgumentParser) -> None:
    about = "a TOML or Python file with site parsers, or a folder of TOML files, to use beside those installed"
    parser.add_argument("--sites", action="append", default=[], metavar="PATH", help=about)


def _explain_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", metavar="PAGE", help="a file, - for standard input, or an http(s) address")
    parser.add_argument("--url", help="the page's address; tells which site parser reads it")
    parser.add_argument("--fetched", type=_day, metavar="DAY", help="the day on which it was fetched: 2024-05-17")
    parser.add_argument("--charset", metavar="NAME", help="the charset of the HTTP header")
    parser.add_argument("--html", dest="output", metavar="FILE", help="write it as a page to look at")
    _add_sites(parser)


def _site_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the site parser's name: example-times")
    parser.add_argument("--host", required=True, help="the host that it reads: example-times.com")
    parser.add_argument("--page", required=True, metavar="PAGE", help="a saved article of it, or its address")
    parser.add_argument("--url", help="the page's address; what the page declares where nothing is said")
    parser.add_argument("--fetched", type=_day, metavar="DAY", help="the day on which it was fetched: 2024-05-17")
    parser.add_argument("--to", metavar="DIR", help="the folder to write (newsstruct-NAME)")
    parser.add_argument("--toml", action="store_true", help="write the site parser as a TOML file, not as a class")


COMMANDS = (
    Command(
        name="plugins",
        about="list the plugins that are installed, and what they do",
        arguments=_plugins_arguments,
        module="newsstruct.authors.listing",
    ),
    Command(
        name="explain",
        about="show for every field and block of a page which evidence decided",
        arguments=_explain_arguments,
        module="newsstruct.authors.explanation",
    ),
    Command(
        name="new-site",
        about="write a package with a site parser, guessed from a page, and tests",
        arguments=_site_arguments,
        module="newsstruct.authors.scaffold",
    ),
    Command(
        name="fixture",
        about="keep saved pages with what is expected of them",
        arguments=_fixture_arguments,
        module="newsstruct.authors.fixture_files",
    ),
    Command(
        name="check-language",
        about="look over the tables of a language: what is malformed, doubtful or missing",
        arguments=_language_arguments,
        module="newsstruct.authors.language_report",
    ),
)
NAMES = frozenset(command.name for command in COMMANDS)


def add_commands(commands: argparse._SubParsersAction[Any]) -> None:
    """Add these commands to the others, for their help."""
    for command in COMMANDS:
        _filled(commands.add_parser(command.name, help=command.about, **_looks(command)), command)


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for, the first of which is one of `NAMES`, and return the exit status.

    Raises:
        SystemExit: when the arguments are wrong, or ask for help.
    """
    command = next(command for command in COMMANDS if command.name == arguments[0])
    parser = argparse.ArgumentParser(prog=f"newsstruct {command.name}", **_looks(command))
    given = _filled(parser, command).parse_args(arguments[1:])
    try:
        status = importlib.import_module(command.module).run(given)
    except BrokenPipeError:  # nobody reads on: the terminal's affair
        raise
    except (NewsstructError, OSError) as error:
        print(f"newsstruct: {printable(_told(error))}", file=sys.stderr)
        return NOTHING
    return int(status)


def _told(error: Exception) -> str:
    """What is wrong, without the number that the system has for it."""
    if isinstance(error, OSError) and error.filename is not None and error.strerror:
        return f"{error.filename}: {error.strerror}."
    return str(error)


def _filled(parser: argparse.ArgumentParser, command: Command) -> argparse.ArgumentParser:
    command.arguments(parser)
    return parser


def _looks(command: Command) -> dict[str, Any]:
    return {"description": f"{command.about[0].upper()}{command.about[1:]}.", "allow_abbrev": False}
