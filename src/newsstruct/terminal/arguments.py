"""What the terminal command was asked: its arguments, checked."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Literal, NoReturn, TypeAlias
from urllib.parse import urlsplit

import attrs

from newsstruct._version import __version__
from newsstruct.authors.commands import add_commands
from newsstruct.terminal.batch import add_batch
from newsstruct.terminal.completion import SHELLS
from newsstruct.terminal.escaping import printable
from newsstruct.terminal.formats import EXPORTED, SINGLE
from newsstruct.terminal.selection import FIELDS
from newsstruct.terminal.sources import STDIN, found_pages

Command: TypeAlias = Literal["parse", "example", "view", "quotes", "dates", "entities", "links", "completion"]
#: "page" is the example's page as it is; the other forms but "json" and "account" are those of `EXPORTED`.
Form: TypeAlias = Literal[
    "account", "json", "text", "markdown", "ninjs", "schema-org", "nitf", "tei", "html", "page", "table", "csv"
]
FORMATS = ("account", "json", "jsonl", *EXPORTED)
LISTS = {
    "quotes": "who said what",
    "dates": "the dates in the text, resolved",
    "entities": "people, organisations and places",
    "links": "the cross-links",
}
#: The form of a BCP 47 tag (RFC 5646, §2.1), not its registry.
LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}")

ABOUT = "Turn a news page, or an article's plain text, into one structured value."
EXAMPLES = """\
examples:
  newsstruct example                           the account of a page that comes with newsstruct
  newsstruct parse page.html                   a saved page; an account here, JSON where the output is piped
  newsstruct parse page.html --only headline,authors,published
  newsstruct parse pages/*.html > pages.jsonl  one JSON object a line
  newsstruct parse https://example.org/story   fetched; needs pip install "newsstruct[fetch]"
  curl -s https://example.org/story | newsstruct parse - --url https://example.org/story
  newsstruct parse --text story.txt --language en --published 2022-06-24
  newsstruct parse page.html --format markdown   or text, ninjs, schema-org, nitf, tei, html
  newsstruct view page.html -o view.html       the article as a page to look at, with all that was found
  newsstruct quotes pages/ > quotes.csv        who said what, in a folder; so do dates, entities and links

exit status: 0 fine; 1 a page could not be read or gave no article; 2 wrong arguments
"""


@attrs.frozen(kw_only=True)
class Request:
    """What the command was asked to do."""

    command: Command
    """What to do: "parse" and "view" pages, list what is in them, or "example", for the bundled page."""

    pages: tuple[str, ...] = ()
    """Paths of files, addresses, or ``-``; those in the folders that were named."""

    form: Form | None = None
    """How to print; ``None``: as fits where the output goes."""

    only: tuple[str, ...] = ()
    """Names of the fields to print; ``()`` for all."""

    plain: bool = False
    """Whether the pages are plain texts, not HTML."""

    url: str | None = None
    """Address of the page."""

    language: str | None = None
    """BCP 47 tag of the text's language."""

    published: datetime | None = None
    """When it was published."""

    charset: str | None = None
    """Charset of the page."""

    output: str | None = None
    """Path of the file to write the view to; ``None``: standard output."""

    against: str | None = None
    """Path of an earlier parse, as JSON, to compare the page with."""

    shell: str = ""
    """The shell to write a completion for."""


def read_arguments(arguments: Sequence[str] | None = None) -> Request:
    """The request that the arguments make; those of the process where none are passed.

    Raises:
        SystemExit: with 2 when they are wrong, with 0 after ``--help`` and ``--version``.
    """
    parser = command_parser()
    given = vars(parser.parse_args(arguments))
    if given["command"] is None:
        parser.error("say what to do: parse PAGE, view PAGE, or example (newsstruct --help shows more)")
    request = Request(**{name: given[name] for name in attrs.fields_dict(Request) if name in given})
    request = attrs.evolve(request, pages=found_pages(request.pages, plain=request.plain))
    for complaint in _complaints(request):
        parser.error(complaint)
    return request


def _complaints(request: Request) -> list[str]:
    found = []
    if request.url and len(request.pages) > 1:
        found.append("--url is the address of one page; call newsstruct once for each")
    if request.pages.count(STDIN) > 1:
        found.append("standard input (-) can be read once only")
    if request.form in SINGLE and len(request.pages) > 1:
        found.append(f"{request.form} is a document of its own for each page; call newsstruct once for each")
    if request.command == "view" and len(request.pages) > 1:
        found.append("a view is of one page; call newsstruct once for each")
    if request.only and request.form not in (None, "account", "json"):
        found.append("--only goes with the account and JSON; the other formats have fields of their own")
    return found


class _Parser(argparse.ArgumentParser):
    """Complains in printable characters: file names may hold others."""

    def error(self, message: str) -> NoReturn:
        """Print usage and message to standard error, and exit with 2."""
        super().error(printable(message))


def command_parser() -> argparse.ArgumentParser:
    """All that the command can be told."""
    parser = _Parser(
        prog="newsstruct",
        description=ABOUT,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"newsstruct {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_parse(commands)
    _add_view(commands)
    for name, what in LISTS.items():
        _add_list(commands, name, what)
    _add_example(commands)
    _add_completion(commands)
    add_batch(commands)
    add_commands(commands)
    return parser


def _add_parse(commands: argparse._SubParsersAction[_Parser]) -> None:
    parse = commands.add_parser(
        "parse",
        help="parse pages",
        description="Parse pages and print each article: readable on a terminal, as JSON where the output is piped.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_pages(parse)
    _add_output(parse)


def _add_pages(parser: argparse.ArgumentParser) -> None:
    """What all commands that read pages can be told of them."""
    parser.add_argument(
        "pages",
        nargs="+",
        metavar="PAGE",
        help="a file, a folder of pages, - for standard input, or an http(s) address",
    )
    parser.add_argument("--text", dest="plain", action="store_true", help="pages are plain text, not HTML")
    parser.add_argument("--url", type=_url, help="the page's address; relative links resolve against it")
    parser.add_argument("--language", type=_language, metavar="TAG", help='language of the text: "en", "pt-BR", ...')
    parser.add_argument("--published", type=_moment, metavar="DATE", help="when it was published: 2022-06-24")
    parser.add_argument("--charset", metavar="NAME", help="charset of the page, where it does not say")


def _add_view(commands: argparse._SubParsersAction[_Parser]) -> None:
    view = commands.add_parser(
        "view",
        help="write an article as a page to look at",
        description="Write an article as one HTML page that needs nothing else: quotes by speaker, entities and dates "
        "with what they were resolved to, cross-links as cards. PAGE may be JSON that parse has written.",
        allow_abbrev=False,
    )
    _add_pages(view)
    view.add_argument("-o", "--output", metavar="FILE", help="where to write it; standard output without")
    view.add_argument("--against", metavar="JSON", help="an earlier parse, as JSON, to compare this one with")


def _add_list(commands: argparse._SubParsersAction[_Parser], name: str, what: str) -> None:
    listing = commands.add_parser(
        name,
        help=f"list {what}",
        description=f"List {what}: lined up on a terminal, as CSV where the output is piped. PAGE may be JSON that "
        "parse or batch has written, with an article a line.",
        allow_abbrev=False,
    )
    _add_pages(listing)
    listing.add_argument("--format", dest="form", choices=("table", "csv", "json"), help="how to print the rows")


def _add_completion(commands: argparse._SubParsersAction[_Parser]) -> None:
    completion = commands.add_parser(
        "completion",
        help="write a completion script for a shell",
        description="Write a script that completes the command's words: newsstruct completion bash >> ~/.bashrc",
        allow_abbrev=False,
    )
    completion.add_argument("shell", choices=SHELLS, help="the shell that is to complete")


def _add_example(commands: argparse._SubParsersAction[_Parser]) -> None:
    example = commands.add_parser(
        "example",
        help="parse the page that comes with newsstruct",
        description="Parse the page that comes with newsstruct and print the account of it.",
        allow_abbrev=False,
    )
    forms = _add_output(example)
    forms.add_argument("--html", dest="form", action="store_const", const="page", help="print the page itself")


def _add_output(parser: argparse.ArgumentParser) -> argparse._MutuallyExclusiveGroup:
    parser.add_argument(
        "--only", type=_fields, default=(), metavar="FIELD,...", help=f"print these fields alone: {', '.join(FIELDS)}"
    )
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--format", dest="form", type=_form, metavar="NAME", help=f"print {', '.join(FORMATS)}")
    forms.add_argument("--json", dest="form", action="store_const", const="json", help="print JSON, one object a line")
    forms.add_argument(
        "--account", dest="form", action="store_const", const="account", help="print the readable account"
    )
    return forms


def _form(value: str) -> str:
    if value not in FORMATS:
        raise argparse.ArgumentTypeError(f"no such format: {value} (there are {', '.join(FORMATS)})")
    return "json" if value == "jsonl" else value  # it is one object a line in any case


def _fields(value: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))
    unknown = [name for name in names if name not in FIELDS]
    if unknown or not names:
        problem = f"no such field: {', '.join(unknown)}" if unknown else "names no field"
        raise argparse.ArgumentTypeError(f"{problem} (there are {', '.join(FIELDS)})")
    return names


def _url(value: str) -> str:
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise argparse.ArgumentTypeError(f"{value!r} is no http:// or https:// address")
    return value


def _language(value: str) -> str:
    if not LANGUAGE.fullmatch(value):
        raise argparse.ArgumentTypeError(f'{value!r} is no language tag such as "en" or "pt-BR"')
    return value


def _moment(value: str) -> datetime:
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is no date such as 2022-06-24 or 2022-06-24T16:38+05:30") from None
