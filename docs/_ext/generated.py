"""What the reference pages say of the code is made from the code, so that it can't go stale.

``.. data-model:: NAME …``: attrs classes; a name without a dot is one of newsstruct's public face
``.. bundled-sites::``: the site parsers that come along
``.. date-kinds::``: the kinds of date words
``.. date-languages::``: the languages with a table of date words, and those without
``.. language-tables::``: which language has which tables
``.. rooms::``: the modules and packages of newsstruct
``.. warning-codes::``: the warnings that newsstruct gives
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator

from bundled_sites import bundled_sites
from data_model import class_lines
from date_languages import kind_rows, others_named, table_rows
from docutils import nodes
from language_tables import language_tables
from rooms import room_table
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from warning_codes import code_table


class DataModel(SphinxDirective):
    """The classes named, each with its fields."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        lines = [line for name in self.arguments[0].split() for line in self._lines(name)]
        return self.parse_text_to_nodes("\n".join(lines))

    def _lines(self, path: str) -> Iterator[str]:
        module, _, name = path.rpartition(".")
        cls = getattr(importlib.import_module(module or "newsstruct"), name)
        self.env.note_dependency(inspect.getsourcefile(cls) or "")
        return class_lines(cls, module or "newsstruct")


class _Table(SphinxDirective):
    """A table that some function gives the lines of."""

    def run(self) -> list[nodes.Node]:
        self.env.note_reread()  # any module or table may have changed
        return self.parse_text_to_nodes("\n".join(self.lines()))

    def lines(self) -> Iterator[str]:
        raise NotImplementedError


class DateKinds(_Table):
    """A row for each kind."""

    def lines(self) -> Iterator[str]:
        return kind_rows()


class DateLanguages(_Table):
    """The languages that have what the argument names: a "table", words in "dateparser", names in "cldr" alone."""

    required_arguments = 1

    def lines(self) -> Iterator[str]:
        source = self.arguments[0]
        return table_rows() if source == "table" else others_named(dateparser=source == "dateparser")


class LanguageTables(_Table):
    """What each table is for, and a row for each language."""

    def lines(self) -> Iterator[str]:
        return language_tables()


class BundledSites(_Table):
    """Names, hosts, attributes, reasons."""

    def lines(self) -> Iterator[str]:
        return bundled_sites()


class Rooms(_Table):
    """The rooms and what they know of."""

    def lines(self) -> Iterator[str]:
        return room_table()


class WarningCodes(_Table):
    """Codes and messages."""

    def lines(self) -> Iterator[str]:
        return code_table()


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directives."""
    app.add_directive("bundled-sites", BundledSites)
    app.add_directive("data-model", DataModel)
    app.add_directive("date-kinds", DateKinds)
    app.add_directive("date-languages", DateLanguages)
    app.add_directive("language-tables", LanguageTables)
    app.add_directive("rooms", Rooms)
    app.add_directive("warning-codes", WarningCodes)
    return {"parallel_read_safe": True}
