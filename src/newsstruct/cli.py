"""The terminal command ``newsstruct``: pages in, an account or JSON out.

Exit status: 0 when every page gave an article, 1 when one could not be read or gave none, 2 for wrong arguments.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sys
from collections.abc import Iterator, Sequence

import attrs

from newsstruct.article import Article
from newsstruct.examples import example_page
from newsstruct.parser import parse, parse_text
from newsstruct.reading.charset import to_utf8
from newsstruct.terminal.account import account, account_of
from newsstruct.terminal.arguments import Form, Request, read_arguments
from newsstruct.terminal.escaping import json_line, printable
from newsstruct.terminal.selection import selected
from newsstruct.terminal.sources import RawPage, UnreadablePage, read_source

FINE, NO_ARTICLE, INTERRUPTED, CLOSED_PIPE = 0, 1, 130, 141  # the last two: 128 and the signal, as shells count
#: Longer lines are hard to read, shorter ones leave no room beside the fields' names.
WIDEST, NARROWEST = 100, 40


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for, and return the exit status.

    Raises:
        SystemExit: when the arguments are wrong, or ask for help or the version.
    """
    try:
        status = _run(read_arguments(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        _mute_output()
        return CLOSED_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(request: Request) -> int:
    if request.form == "html":
        sys.stdout.buffer.write(example_page().html)
        return FINE
    form = request.form or _fitting_form(request)
    status, first = FINE, True
    for page in _pages(request):
        if isinstance(page, UnreadablePage):
            status = _complain(str(page))
            continue
        article = _article(page, request)
        sys.stdout.write(f"{'' if first else _between(form, request)}{_shown(article, form, request)}\n")
        first = False
        if not article.text:
            status = _complain(f"{page.name}: {_no_article(article)}")
    return status


def _pages(request: Request) -> Iterator[RawPage | UnreadablePage]:
    """The pages asked for, one after the other; a fault as a value, so that the others are still read."""
    if request.command == "example":
        page = example_page()
        yield RawPage(name="the example", data=page.html, url=page.url)
    for name in request.pages:
        try:
            yield read_source(name)
        except UnreadablePage as fault:
            yield fault


def _article(page: RawPage, request: Request) -> Article:
    url = request.url or page.url
    charset = request.charset or page.charset
    if request.plain:
        decoded = to_utf8(page.data, charset)
        text = decoded.data.decode("utf-8", "replace")
        article = parse_text(text, url=url, published=request.published, language=request.language)
        return attrs.evolve(article, warnings=decoded.warnings + article.warnings)
    return parse(page.data, url=url, published=request.published, language=request.language, charset=charset)


def _fitting_form(request: Request) -> Form:
    """The account where a person reads; the example is there to be read."""
    return "account" if request.command == "example" or sys.stdout.isatty() else "json"


def _shown(article: Article, form: Form, request: Request) -> str:
    if form == "json":
        return json_line(selected(article, request.only), _encoding())
    text = account_of(article, request.only, _width()) if request.only else account(article, _width())
    return _writable(printable(text))


def _between(form: Form, request: Request) -> str:
    """What parts the accounts of two pages; JSON has a line for each."""
    if form == "json":
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
