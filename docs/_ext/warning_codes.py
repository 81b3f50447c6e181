"""Every warning that newsstruct gives, with its message, as the source has them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeGuard

import newsstruct

SOURCE = Path(newsstruct.__file__).parent


def code_table() -> Iterator[str]:
    """The codes and messages as a table in reStructuredText."""
    yield from (".. list-table::", "   :header-rows: 1", "", "   * - code", "     - message")
    for code, message in sorted(codes().items()):
        yield from (f"   * - ``{code}``", f"     - {message}")


def codes() -> dict[str, str]:
    """Code -> message of each `newsstruct.ParseWarning` that is made anywhere in the package."""
    return dict(found for path in sorted(SOURCE.rglob("*.py")) for found in _made(path))


def _made(path: Path) -> Iterator[tuple[str, str]]:
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    named = {target.id: n.value for n in nodes if isinstance(n, ast.Assign) for target in n.targets if _is_name(target)}
    for node in nodes:
        if isinstance(node, ast.Call) and _is_name(node.func) and node.func.id == "ParseWarning":
            given = {keyword.arg: keyword.value for keyword in node.keywords}
            if isinstance(code := given.get("code"), ast.Constant):
                yield str(code.value), _message(given.get("message"), named)


def _is_name(node: ast.expr) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name)


def _message(node: ast.expr | None, named: Mapping[str, ast.expr]) -> str:
    """The message; "…" stands for what is filled in."""
    if isinstance(node, ast.Name):
        node = named.get(node.id)
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in parts)
