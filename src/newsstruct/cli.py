"""The terminal command ``newsstruct``: pages in, an account, JSON, a view or a table out.

Exit status: 0 when every page gave an article, 1 when one could not be read or gave none, 2 for wrong arguments.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from newsstruct.article import Article
from newsstruct.authors import commands as authors
from newsstruct.errors import NewsstructError
from newsstruct.examples import example_page
from newsstruct.parser import Parser
from newsstruct.reading.charset import to_utf8
from newsstruct.terminal import batch
from newsstruct.terminal.account import account, account_of
from newsstruct.terminal.arguments import Form, Request, command_parser, read_arguments
from newsstruct.terminal.completion import completion
from newsstruct.terminal.escaping import json_line, printable
from newsstruct.terminal.formats import formatted
from newsstruct.terminal.painting import ACCOUNT, TABLE, painted
from newsstruct.terminal.progress import counting
from newsstruct.terminal.raw_page import RawPage, UnreadablePage
from newsstruct.terminal.selection import selected
from newsstruct.terminal.sources import read_source
from newsstruct.terminal.stored import article_of_json, articles_of_json, is_json
from newsstruct.terminal.tables import COLUMNS, csv_text, json_lines, lined_up, rows_of

FINE, NO_ARTICLE, INTERRUPTED, CLOSED_PIPE = 0, 1, 130, 141  # the last two: 128 and the signal, as shells count
#: Longer lines are hard to read, shorter ones leave no room beside the fields' names.
WIDEST, NARROWEST = 100, 40
#: The fields that annotators have their say in.
MARKS = frozenset({"quotes", "entities", "dates", "warnings"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for, and return the exit status.

    Raises:
        SystemExit: when the arguments are wrong, or ask for help or the version.
    """
    words = sys.argv[1:] if arguments is None else arguments
    if words[:1] == ["batch"]:
        return batch.main(words[1:])
    try:
        status = authors.main(words) if authors.NAMES.issuperset(words[:1]) and words else _run(read_arguments(words))
        sys.stdout.flush()
    except BrokenPipeError:
        _mute_output()
        return CLOSED_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(request: Request) -> int:
    if request.form == "page":
        sys.stdout.buffer.write(example_page().html)
        return FINE
    if request.command == "completion":
        sys.stdout.write(completion(command_parser(), request.shell))
        return FINE
    if request.command == "view":
        return _write_view(request)
    return _list(request) if request.command in COLUMNS else _print(request)


def _print(request: Request) -> int:
    form = request.form or _fitting_form(request)
    status, first = FINE, True
    for page, article in _articles(request):
        if article is None:
            status = NO_ARTICLE
            continue
        sys.stdout.write(f"{'' if first else _between(form, request)}{_shown(article, form, request)}\n")
        first = False
        status = _judged(page, article, status)
    return status


def _write_view(request: Request) -> int:
    for page, article in _articles(request):
        if article is None:
            return NO_ARTICLE
        try:
            text = _view(article, request)
        except NewsstructError as fault:
            return _complain(str(fault))
        problem = _write(text, request.output)
        return _complain(problem) if problem else _judged(page, article, FINE)
    return FINE


def _view(article: Article, request: Request) -> str:
    from newsstruct.export.view import compare_html, to_html  # brings in more than the account needs

    if request.against is None:
        return to_html(article)
    earlier = article_of_json(read_source(request.against))
    return compare_html(earlier, article, names=(request.against, request.pages[0]))


def _write(text: str, path: str | None) -> str | None:
    """Write to the file, or to standard output; what went wrong, if it did."""
    data = text.encode("utf-8")
    try:
        if path is None:
            sys.stdout.buffer.write(data)
        else:
            Path(path).write_bytes(data)
    except BrokenPipeError:
        raise
    except OSError as error:
        return f"{path}: can't be written: {error.strerror}."
    return None


def _list(request: Request) -> int:
    form = request.form or ("table" if sys.stdout.isatty() else "csv")
    status, collected, header = FINE, [], True
    for page, article in _articles(request):
        if article is None or page is None:
            status = NO_ARTICLE
            continue
        rows = rows_of(article, request.command, page.name)
        if form == "table":
            collected += rows  # the columns are as wide as the widest cell of all
        elif form == "csv":
            sys.stdout.write(_writable(csv_text(rows, request.command, header=header)))
            header = False
        else:
            sys.stdout.write(json_lines(rows, _encoding()))
        status = _judged(page, article, status)
    if form == "table":
        sys.stdout.write(painted(_writable(lined_up(collected, request.command, _width())), TABLE, sys.stdout))
    return status


def _articles(request: Request) -> Iterator[tuple[RawPage | None, Article | None]]:
    """Each page with its article; ``None`` for what could not be read, after a complaint."""
    for page, article in _read(request):
        if isinstance(article, NewsstructError):
            _complain(str(article))
            yield None, None
        else:
            yield page, article


def _read(request: Request) -> Iterator[tuple[RawPage | None, Article | NewsstructError]]:
    """Each page with its article, or with why there is none; a file of articles as JSON has many."""
    for page in _pages(request):
        if isinstance(page, UnreadablePage):
            yield None, page
        elif request.command in COLUMNS and is_json(page):
            for name, article in articles_of_json(page):
                yield attrs.evolve(page, name=name), article
        else:
            try:
                yield page, _article(page, request)
            except NewsstructError as fault:
                yield page, fault


def _judged(page: RawPage | None, article: Article, status: int) -> int:
    name = page.name if page else ""
    return status if article.text else _complain(f"{name}: {_no_article(article)}")


def _pages(request: Request) -> Iterator[RawPage | UnreadablePage]:
    """The pages asked for, one after the other; a fault as a value, so that the others are still read."""
    if request.command == "example":
        page = example_page()
        yield RawPage(name="the example", data=page.html, url=page.url)
    for name in counting(request.pages):
        try:
            yield read_source(name)
        except UnreadablePage as fault:
            yield fault


def _article(page: RawPage, request: Request) -> Article:
    if request.command not in ("parse", "example") and is_json(page):
        return article_of_json(page)
    url = request.url or page.url
    charset = request.charset or page.charset
    parser = _parser(request)
    if request.plain:
        decoded = to_utf8(page.data, charset)
        text = decoded.data.decode("utf-8", "replace")
        article = parser.parse_text(text, url=url, published=request.published, language=request.language)
        return attrs.evolve(article, warnings=decoded.warnings + article.warnings)
    return parser.parse(page.data, url=url, published=request.published, language=request.language, charset=charset)


def _parser(request: Request) -> Parser:
    """A parser that finds what is printed, and nothing that costs more."""
    wanted = ("cross_links",) if request.command == "links" else request.only
    return Parser(annotators=()) if wanted and MARKS.isdisjoint(wanted) else Parser()


def _fitting_form(request: Request) -> Form:
    """The account where a person reads; the example is there to be read."""
    return "account" if request.command == "example" or sys.stdout.isatty() else "json"


def _shown(article: Article, form: Form, request: Request) -> str:
    if form == "json":
        return json_line(selected(article, request.only), _encoding())
    if form != "account":
        return formatted(article, form, _encoding())
    text = account_of(article, request.only, _width()) if request.only else account(article, _width())
    return painted(_writable(printable(text)), ACCOUNT, sys.stdout)


def _between(form: Form, request: Request) -> str:
    """What parts the accounts or texts of two pages; JSON has a line for each."""
    if form not in ("account", "text", "markdown"):
        return ""
    return "\n" if request.only else f"\n{'-' * _width()}\n\n"


def _width() -> int:
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))


def _writable(text: str) -> str:
    """The text with what the output's encoding can't write spelled out."""
    return text.encode(_encoding(), "backslashreplace").decode(_encoding())


def _encoding() -> str:
    return sys.stdout.encoding or "utf-8"  # a stream in memory has none


def _no_article(article: Article) -> str:
    reasons = " ".join(warning.message for warning in article.warnings)
    return f"no article found; look whether this is the page of one article. {reasons}".rstrip()


def _complain(message: str) -> int:
    sys.stdout.flush()
    print(f"newsstruct: {printable(message)}", file=sys.stderr)
    return NO_ARTICLE


def _mute_output() -> None:
    """Nobody reads the output any more: keep Python from complaining of it once more at its end."""
    with contextlib.suppress(OSError, io.UnsupportedOperation):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
