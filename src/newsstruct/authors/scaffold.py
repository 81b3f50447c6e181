"""``newsstruct new-site``: a package with a site parser, its selectors guessed from a page, and tests that pass."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

import attrs

from newsstruct._version import __version__
from newsstruct.authors.commands import FINE, Refused
from newsstruct.authors.fixture_files import slug
from newsstruct.authors.guessing import Guess, guess_selectors
from newsstruct.limits import Limits
from newsstruct.parser import Parser
from newsstruct.reading import read_page
from newsstruct.reading.urls import declared_address
from newsstruct.sites import Rule, SiteParser
from newsstruct.sites.hosts import host_name
from newsstruct.sites.rules import rule_table
from newsstruct.terminal.escaping import printable
from newsstruct.terminal.raw_page import RawPage
from newsstruct.terminal.sources import read_source
from newsstruct.testing.fixtures import Fixture, fields_of, write_fixture

NAME = re.compile(r"[a-z](?:[a-z0-9]|-(?=[a-z0-9])){1,40}")
#: What is no part of the body.
_BODY = frozenset({"container"})
_LONGEST_COMMENT = 50


@attrs.frozen(kw_only=True)
class Plan:
    """A package to be written."""

    name: str
    """The site parser's name: "example-times"."""

    host: str
    """The host that it reads."""

    folder: Path
    """Where to write it."""

    guesses: tuple[Guess, ...]
    """The selectors."""

    fixture: Fixture
    """The page, without what is expected of it; its folder is the name."""

    is_toml: bool
    """Whether the site parser is to be a TOML file rather than a class."""

    @property
    def module(self) -> str:
        """The package's import name."""
        return f"newsstruct_{self.name.replace('-', '_')}"


def run(given: argparse.Namespace) -> int:
    """Write the package, and say where."""
    if not NAME.fullmatch(given.name):
        raise Refused(f"{given.name!r} is no name; take small letters, digits and single hyphens: example-times.")
    folder = Path(given.to or f"newsstruct-{given.name}")
    if folder.exists() and any(folder.iterdir()):
        raise Refused(f"{folder} is there already, and not empty; say another folder with --to.")
    plan = _plan(given, read_source(given.page), folder)
    write_package(plan)
    told = ", ".join(guess.field for guess in plan.guesses) or "nothing"
    print(
        printable(
            f"{folder.as_posix()}: guessed {told}. Now: pip install -e '{folder}[test]' && cd '{folder}' && pytest"
        )
    )
    return FINE


def _plan(given: argparse.Namespace, page: RawPage, folder: Path) -> Plan:
    host = host_name(given.host)
    url = given.url or page.url or _address(page, host)
    if not rule_table([Rule(site=SiteParser, hosts=[host])]).claims(url):
        raise Refused(f"{url} is no address of {host}; pass the page's own with --url.")
    fixture = Fixture(folder=Path(slug(url)), html=page.data, url=url, fetched=given.fetched, charset=page.charset)
    return Plan(
        name=given.name,
        host=host,
        folder=folder,
        guesses=tuple(sound_guesses(fixture, host)),
        fixture=fixture,
        is_toml=given.toml,
    )


def _address(page: RawPage, host: str) -> str:
    """The address that the page declares, where it is one of the host's."""
    read = read_page(page.data, limits=Limits())
    declared = declared_address(read.tagged, read.meta)
    is_own = bool(rule_table([Rule(site=SiteParser, hosts=[host])]).claims(declared))
    return declared if declared and is_own else f"https://{host}/"


def sound_guesses(fixture: Fixture, host: str) -> Iterator[Guess]:
    """The guesses with which the page is read as without them: they find the same, on this page at least."""
    page = read_page(fixture.html, url=fixture.url, charset=fixture.charset, limits=Limits())
    article = Parser(annotators=(), sites=()).parse(fixture.html, url=fixture.url, charset=fixture.charset)
    alone = fields_of(article)
    for guess in guess_selectors(page, article):
        if attrs.evolve(fixture, fetched=None).parsed(_with(fixture, host, (guess,))) == alone:
            yield guess


def _with(fixture: Fixture, host: str, guesses: tuple[Guess, ...]) -> Parser:
    said = {guess.field: guess.selector for guess in guesses}
    return Parser(annotators=(), sites=Rule(site=type("Guessed", (SiteParser,), said), hosts=[host]))


def write_package(plan: Plan) -> None:
    """Write all files of the package, the fixture with what is expected of it among them."""
    for name, template in _files(plan).items():
        file = plan.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_filled(template, plan), encoding="utf-8")
    found = plan.fixture.parsed(_with(plan.fixture, plan.host, plan.guesses))
    folder = plan.folder / "tests" / "fixtures" / plan.fixture.folder
    write_fixture(attrs.evolve(plan.fixture, folder=folder, expected=found))


def _files(plan: Plan) -> Mapping[str, str]:
    """The files of the package, and the template of each."""
    package = f"src/{plan.module}"
    if plan.is_toml:
        site = {f"{package}/__init__.py": "init_toml", f"{package}/sites/{plan.name}.toml": "site_toml"}
    else:
        site = {f"{package}/__init__.py": "init"}
    return site | {
        "pyproject.toml": "pyproject",
        "README.md": "readme",
        "conftest.py": "conftest",
        "tests/test_site.py": "test",
        ".github/workflows/tests.yml": "workflow",
        ".gitignore": "gitignore",
    }


def _filled(template: str, plan: Plan) -> str:
    text = (files("newsstruct.authors") / "template" / f"{template}.txt").read_text(encoding="utf-8")
    source = f"src/{plan.module}/sites/{plan.name}.toml" if plan.is_toml else f"src/{plan.module}/__init__.py"
    values = {
        "name": plan.name,
        "host": plan.host,
        "module": plan.module,
        "version": __version__,
        "source": source,
        "class": "".join(part.capitalize() for part in plan.name.split("-")),
        "attributes": "\n".join(_attribute_lines(plan.guesses)) or '    # headline = "h1.title"',
        "fields": _toml(guess for guess in plan.guesses if guess.field not in _BODY),
        "body": _toml(guess for guess in plan.guesses if guess.field in _BODY),
    }
    return re.sub(r"@([a-z]+)@", lambda found: values.get(found[1], found[0]), text)


def _attribute_lines(guesses: tuple[Guess, ...]) -> Iterator[str]:
    for guess in guesses:
        yield f"    {guess.field} = {_quoted(guess.selector)}  # {_comment(guess.shown)}"


def _toml(guesses: Iterator[Guess]) -> str:
    lines = (f"{guess.field} = {_quoted(guess.selector)} # {_comment(guess.shown)}" for guess in guesses)
    return "\n".join(lines) or "# nothing was guessed"


def _quoted(selector: str) -> str:
    """A selector as a string of Python and of TOML alike."""
    escaped = selector.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _comment(shown: str) -> str:
    """A page's words on one line, without anything that ends or reorders it."""
    line = " ".join(printable(shown).split())
    return line if len(line) <= _LONGEST_COMMENT else f"{line[:_LONGEST_COMMENT]}…"
