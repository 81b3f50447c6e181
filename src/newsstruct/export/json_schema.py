"""The JSON Schema of `Article.to_dict`, as published with this version of newsstruct."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

#: Raised in its second part when fields are added, in its first when any are removed or change their meaning.
SCHEMA_VERSION = "1.0"
SCHEMA_FILE = "article.schema.json"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) that what `Article.to_dict` gives is valid against.

    Its ``$id`` ends in the version: "urn:newsstruct:article:1.0". A reader should accept fields that it does not know:
    a later version with the same first part may have more of them.
    """
    schema: dict[str, Any] = json.loads((files("newsstruct.export") / SCHEMA_FILE).read_text(encoding="utf-8"))
    return schema
