"""What the source says of the fields of an attrs class: the string under each."""

from __future__ import annotations

import ast
import functools
import inspect
import sys
import textwrap
from itertools import zip_longest
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
    source = _annotated(cls)
    return tuple(
        FieldDoc(name=f.name, type=_type(cls, source[f.name][0]), default=_default(f), text=source[f.name][1])
        for f in own
    )


@functools.cache
def _annotated(cls: type) -> dict[str, tuple[str, str]]:
    """The annotated names in a class's source: their annotation, and the string under them."""
    (node,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    assert isinstance(node, ast.ClassDef)
    return {
        field.target.id: (ast.unparse(field.annotation), _string(following))
        for field, following in zip_longest(node.body, node.body[1:])
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
    }


def _string(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return inspect.cleandoc(node.value.value)
    return ""


def _type(cls: type, annotation: str) -> str:
    alias = getattr(sys.modules[cls.__module__], annotation, None)
    return str(alias).replace("typing.", "") if get_origin(alias) is Literal else annotation


def _default(field: attrs.Attribute) -> str | None:
    if field.default is attrs.NOTHING:
        return None
    if isinstance(field.default, attrs.Factory):
        return f"{field.default.factory.__name__}()"
    return repr(field.default)
