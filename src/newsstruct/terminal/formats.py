"""The forms that an article can be printed in, by the name of ``--format``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from newsstruct.article import Article
from newsstruct.terminal.escaping import UNPRINTABLE, json_line, printable

#: Forms made by `newsstruct.export`; "json", "jsonl" and "account" are made by the command itself.
EXPORTED = ("text", "markdown", "ninjs", "schema-org", "nitf", "tei", "html")
#: What would be a document of its own for each page: no file can hold two.
SINGLE = frozenset({"nitf", "tei", "html"})
MARKUP = frozenset({"nitf", "tei", "html"})
#: Controls of C1: HTML has no way to write them, and terminals obey them.
C1 = re.compile("[\x7f-\x9f]")


def formatted(article: Article, form: str, encoding: str) -> str:
    """The article in one of the forms of `EXPORTED`, without a line feed at its end, safe on any terminal.

    In text and Markdown what a terminal would obey is spelled out; in JSON and XML it is escaped, and nothing is lost.
    """
    made = _exporter(form)(article)
    if not isinstance(made, str):
        return json_line(made, encoding)
    if form in MARKUP:
        return _markup(made, encoding).rstrip("\n")
    return _writable(printable(made.replace("\t", "    ")), encoding).rstrip("\n")


def _exporter(form: str) -> Callable[[Article], str | Mapping[str, object]]:
    from newsstruct import export  # brings in more than the account needs

    exporters: dict[str, Callable[[Article], str | Mapping[str, object]]] = {
        "text": export.to_text,
        "markdown": export.to_markdown,
        "ninjs": export.to_ninjs,
        "schema-org": export.to_schema_org,
        "nitf": export.to_nitf,
        "tei": export.to_tei,
        "html": export.to_html,
    }
    return exporters[form]


def _markup(text: str, encoding: str) -> str:
    """XML or HTML with character references for what can't be written or would be obeyed."""
    safe = C1.sub("\ufffd", text)
    safe = UNPRINTABLE.sub(lambda found: found[0] if found[0] == "\t" else f"&#{ord(found[0])};", safe)
    return safe.encode(encoding, "xmlcharrefreplace").decode(encoding)


def _writable(text: str, encoding: str) -> str:
    return text.encode(encoding, "backslashreplace").decode(encoding)
