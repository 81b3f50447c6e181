"""attrs classes with their fields, and what the source says under those, in reStructuredText."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from field_docs import FieldDoc, field_docs

import newsstruct


def class_lines(cls: type, module: str) -> Iterator[str]:
    """A class in reStructuredText: its docstring, its kind, its fields, its properties and methods.

    Args:
        cls: The class.
        module: Where readers import it from.
    """
    yield from (f".. py:class:: {cls.__name__}", f"   :module: {module}", "")
    yield from _indented(inspect.getdoc(cls) or "")
    bases = [base.__name__ for base in cls.__bases__ if base.__name__ in newsstruct.__all__]
    if bases:
        yield from (f"   Has the fields of {', '.join(f'`{name}`' for name in bases)}.", "")
    if isinstance(kind := vars(cls).get("kind"), str):
        yield from _indented(f'.. py:attribute:: kind\n   :value: "{kind}"\n')
    for field in field_docs(cls):
        yield from _indented("\n".join(_field_lines(field)))
    for name, role in _members(cls):
        yield from (f"   .. {role}:: {module}.{cls.__name__}.{name}", "")


def _field_lines(field: FieldDoc) -> Iterator[str]:
    yield f".. py:attribute:: {field.name}"
    yield f"   :type: {field.type}"
    if field.default is not None:
        yield f"   :value: {field.default}"
    yield ""
    yield from _indented(field.text)


def _members(cls: type) -> Iterator[tuple[str, str]]:
    """Names of the public properties and methods that the class itself has, and the directives that show them."""
    for name, member in vars(cls).items():
        if not name.startswith("_"):
            if isinstance(member, property):
                yield name, "autoproperty"
            elif isinstance(member, classmethod) or inspect.isfunction(member):
                yield name, "automethod"


def _indented(text: str) -> Iterator[str]:
    yield from (f"   {line}".rstrip() for line in text.splitlines())
    yield ""
