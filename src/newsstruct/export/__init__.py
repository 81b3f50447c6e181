"""An article in other forms: plain functions, one module a format.

What a format has no place for is left out; the function's description says so. Text of hostile pages stays text in
every format, and only http and https addresses become links. Packages that a format needs beyond those of newsstruct
are optional extras, imported when used.
"""

from __future__ import annotations

from newsstruct.export.json_schema import SCHEMA_VERSION, json_schema
from newsstruct.export.markdown import to_markdown
from newsstruct.export.ninjs import to_ninjs
from newsstruct.export.nitf import to_nitf
from newsstruct.export.plain_text import to_text
from newsstruct.export.schema_org import to_schema_org
from newsstruct.export.spacy_docs import to_docbin, to_spacy
from newsstruct.export.standoff import BratFiles, to_brat, to_doccano
from newsstruct.export.tables import TABLES, to_arrow, to_pandas, to_tables
from newsstruct.export.tei import to_tei
from newsstruct.export.view import compare_html, to_html, to_notebook_html
from newsstruct.export.zyte import to_zyte
from newsstruct.extras import MissingExtra

__all__ = [
    "SCHEMA_VERSION",
    "TABLES",
    "BratFiles",
    "MissingExtra",
    "compare_html",
    "json_schema",
    "to_arrow",
    "to_brat",
    "to_docbin",
    "to_doccano",
    "to_html",
    "to_markdown",
    "to_ninjs",
    "to_nitf",
    "to_notebook_html",
    "to_pandas",
    "to_schema_org",
    "to_spacy",
    "to_tables",
    "to_tei",
    "to_text",
    "to_zyte",
]
