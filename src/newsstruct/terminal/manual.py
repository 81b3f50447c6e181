"""The command's manual page, made from its own arguments: ``python -m newsstruct.terminal.manual > man/newsstruct.1``.

It is written in the man macros of roff, as man(7) tells; `tests/test_manual.py` sees that the one in the repository
is up to date.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from newsstruct._version import __version__
from newsstruct.terminal.arguments import command_parser

NAME = "turn news pages into structured values"
STATUS = (
    ("0", "every page gave an article"),
    ("1", "a page could not be read, or gave no article; the others were still read"),
    ("2", "wrong arguments"),
)
ENVIRONMENT = (
    ("NEWSSTRUCT_PLUGINS", "Plugins that may be loaded, with commas between them; set to nothing, none is."),
    ("NO_COLOR", "Set to anything, it keeps colours out of what is printed on a terminal."),
    ("COLUMNS", "How wide lines may be, where the terminal does not say."),
)


def manual(parser: argparse.ArgumentParser) -> str:
    """The manual page of a command and of all the commands under it."""
    parts = [*_head(parser), *_commands(parser), *_tail(parser)]
    return "\n".join(parts) + "\n"


def escaped(text: str) -> str:
    r"""Text that roff prints as it is: neither a request at the start of a line nor an escape within it.

    >>> escaped(".warc, --json and \\n")
    '\\&.warc, \\-\\-json and \\en'
    """
    shown = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", r"\\&", shown, flags=re.MULTILINE)


def commands_of(parser: argparse.ArgumentParser) -> Iterator[tuple[argparse.ArgumentParser, str]]:
    """The parsers of the commands, and of the commands under those, each with what it is for."""
    for action in parser._actions:  # argparse has no public list of them
        if isinstance(action, argparse._SubParsersAction):
            abouts = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                yield command, abouts.get(name, "")
                yield from commands_of(command)


def _head(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f'.TH "{parser.prog.upper()}" "1" "" "{parser.prog} {__version__}" "User Commands"'
    yield from (".SH NAME", f"{parser.prog} \\- {NAME}", ".SH SYNOPSIS")
    yield from (f".B {parser.prog}", "[\\-\\-help] [\\-\\-version] \\fICOMMAND\\fR ...")
    yield from (".SH DESCRIPTION", _prose(parser.description or ""))
    yield from (".SH OPTIONS", *_arguments(parser))


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield ".SH COMMANDS"
    for command, about in commands_of(parser):
        yield f".SS {escaped(command.prog.partition(' ')[2])}"
        yield _prose(command.description or about)
        yield from _arguments(command)


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction | argparse._HelpAction):
            yield from (".TP", _called(action), _prose(action.help or ""))


def _called(action: argparse.Action) -> str:
    """How an argument is written: options in bold, what stands for the user's words in italics."""
    words = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    value = "" if action.nargs == 0 else f"\\fI{escaped(str(words))}\\fR"
    named = ", ".join(f"\\fB{escaped(option)}\\fR" for option in action.option_strings)
    return " ".join(part for part in (named, value) if part)


def _tail(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield ".SH EXIT STATUS"
    yield from (line for status, meaning in STATUS for line in (".TP", f"\\fB{status}\\fR", escaped(meaning)))
    yield ".SH ENVIRONMENT"
    yield from (line for name, meaning in ENVIRONMENT for line in (".TP", f"\\fB{name}\\fR", escaped(meaning)))
    yield from (".SH EXAMPLES", ".nf", *map(escaped, _examples(parser)), ".fi")


def _examples(parser: argparse.ArgumentParser) -> Iterator[str]:
    """The lines of the help's examples."""
    shown, _, _ = (parser.epilog or "").partition("\n\n")
    yield from (line.strip() for line in shown.splitlines()[1:])


def _prose(text: str) -> str:
    """The paragraphs of a text, without a blank line or indentation, which roff would show."""
    return "\n.br\n".join(escaped(" ".join(paragraph.split())) for paragraph in text.split("\n\n"))


if __name__ == "__main__":
    print(manual(command_parser()), end="")
