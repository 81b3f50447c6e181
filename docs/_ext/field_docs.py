"""What the source says of the fields of an attrs class: the string under each."""

from __future__ import annotations

import ast
import functools
import inspect
import sys
import textwrap
from typing import Literal, get_origin

import attrs


@attrs.frozen(kw_only=True)
class FieldDoc:
    """A field as its class's source has it."""

    name: str
    """The field's name."""

    type: str
    """Its annotation; an alias of literals is spelled out."""

    default: str | None
    """The default as printed in the source; ``None`` where the field has to be given."""

    text: str
    """The string under it, ``""`` where there is none."""


def field_docs(cls: type) -> tuple[FieldDoc, ...]:
    """The fields that a class itself adds, in the order of its source."""
    own = [field for field in attrs.fields(cls) if not field.inherited]
    texts = _strings_under_fields(cls)
    return tuple(
        FieldDoc(name=f.name, type=_type(cls, f), default=_default(f), text=texts.get(f.name, "")) for f in own
    )


@functools.cache
def _strings_under_fields(cls: type) -> dict[str, str]:
    (node,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    assert isinstance(node, ast.ClassDef)
    found = {}
    for field, following in zip(node.body, node.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and (text := _string(following)):
            found[field.target.id] = text
    return found


def _string(node: ast.stmt) -> str | None:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return inspect.cleandoc(node.value.value)
    return None


def _type(cls: type, field: attrs.Attribute) -> str:
    name = field.type if isinstance(field.type, str) else getattr(field.type, "__name__", str(field.type))
    alias = getattr(sys.modules[cls.__module__], name, None)
    return str(alias).replace("typing.", "") if get_origin(alias) is Literal else name


def _default(field: attrs.Attribute) -> str | None:
    if field.default is attrs.NOTHING:
        return None
    if isinstance(field.default, attrs.Factory):
        return f"{field.default.factory.__name__}()"
    return repr(field.default)
