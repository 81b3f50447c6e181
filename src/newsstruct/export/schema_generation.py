"""Generates the JSON Schema from the attrs classes and their docstrings: run after a field is added.

python -m newsstruct.export.schema_generation > src/newsstruct/export/article.schema.json
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
import types
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from newsstruct import article as values
from newsstruct.export.json_schema import SCHEMA_VERSION

Schema = dict[str, Any]
DRAFT = "https://json-schema.org/draft/2020-12/schema"
#: The formats of JSON Schema want a zone, which a page may not give: so patterns.
DAY = r"^\d{4}-\d{2}-\d{2}$"
MOMENT = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?([+-]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$"
OFFSETS = frozenset({"start", "end", "entity"})
PLAIN: Mapping[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    date: {"type": "string", "pattern": DAY},
    datetime: {"type": "string", "pattern": MOMENT},
}


def generate() -> Schema:
    """The schema of this version's classes."""
    definitions = {cls.__name__: _of_class(cls) for cls in _classes(values.Article)}
    article = definitions.pop("Article")
    head = {"$schema": DRAFT, "$id": f"urn:newsstruct:article:{SCHEMA_VERSION}", "title": "Article"}
    return {**head, **article, "$defs": dict(sorted(definitions.items()))}


def _classes(root: type) -> list[type]:
    """The class and all that its fields lead to."""
    found, waiting = [], [root]
    while waiting:
        cls = waiting.pop()
        if cls not in found:
            found.append(cls)
            waiting += [leaf for hint in _hints(cls).values() for leaf in _leaves(hint) if attrs.has(leaf)]
    return found


def _leaves(hint: Any) -> list[Any]:  # noqa: ANN401  # a type as typing writes it
    parts = get_args(hint)
    return [leaf for part in parts for leaf in _leaves(part)] if parts else [hint]


def _hints(cls: type) -> dict[str, Any]:
    hints = get_type_hints(cls, vars(values))
    return {field.name: hints[field.name] for field in attrs.fields(cls)}


def _of_class(cls: type) -> Schema:
    words = _descriptions(cls)
    properties: dict[str, Schema] = {}
    kind = getattr(cls, "kind", None)
    if isinstance(kind, str):
        properties["kind"] = {"const": kind}
    for name, hint in _hints(cls).items():
        limit = {"minimum": 0} if name in OFFSETS else {}
        properties[name] = {"description": words[name], **_of(hint), **limit}
    description = (cls.__doc__ or "").strip().partition("\n")[0]
    return {"type": "object", "description": description, "required": list(properties), "properties": properties}


def _of(hint: Any) -> Schema:  # noqa: ANN401  # a type as typing writes it
    origin, parts = get_origin(hint), get_args(hint)
    if hint in PLAIN:
        return dict(PLAIN[hint])
    if attrs.has(hint):
        return {"$ref": f"#/$defs/{hint.__name__}"}
    if origin is Literal:
        return {"enum": list(parts)}
    if origin is tuple:
        return {"type": "array", "items": _of(parts[0])}
    if origin in (Union, types.UnionType):
        return _of_union(parts)
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _of(parts[1])}
    raise TypeError(f"no JSON type for {hint!r}; add one to newsstruct.export.schema_generation")


def _of_union(parts: tuple[Any, ...]) -> Schema:
    some = [part for part in parts if part is not type(None)]
    absent = len(some) < len(parts)
    if len(some) == 1 and some[0] in PLAIN:
        return {**PLAIN[some[0]], "type": [PLAIN[some[0]]["type"], "null"]}
    return {"anyOf": [*map(_of, some), *([{"type": "null"}] if absent else [])]}


def _descriptions(cls: type) -> dict[str, str]:
    """What the string below each field says, of the class and its bases."""
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        if attrs.has(base):
            (tree,) = ast.parse(inspect.getsource(base)).body
            assert isinstance(tree, ast.ClassDef)
            for field, below in zip(tree.body, tree.body[1:], strict=False):
                if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                    found[field.target.id] = _string(below)
    return found


def _string(node: ast.stmt) -> str:
    is_string = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return " ".join(str(node.value.value).split()) if is_string else ""  # type: ignore[attr-defined]  # as just tested


if __name__ == "__main__":
    sys.stdout.write(json.dumps(generate(), indent=2, ensure_ascii=False) + "\n")
