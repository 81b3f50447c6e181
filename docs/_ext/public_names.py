"""References to where a public name is defined lead to where it is documented.

Signatures name ``newsstruct.article.Article``; readers import, and find documented, ``newsstruct.Article``.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

#: The modules that readers import from; a name is looked for in the first of them first.
MODULES = ("newsstruct", "newsstruct.annotate", "newsstruct.examples", "newsstruct.sites", "newsstruct.testing")
PUBLIC = {name: module for module in reversed(MODULES) for name in importlib.import_module(module).__all__}


def public_name(target: str) -> str | None:
    """The documented name of what a dotted name means; ``None`` where it is not public.

    >>> public_name("newsstruct.article.Article.text")
    'newsstruct.Article.text'
    >>> public_name("newsstruct.annotate.document.Document")
    'newsstruct.annotate.Document'
    >>> public_name("newsstruct.structure.boxes.Box") is None
    True
    """
    parts = target.split(".")
    for at, part in enumerate(parts):
        is_module = part.islower() and part != parts[-1]
        if part in PUBLIC and not is_module:
            return ".".join([PUBLIC[part], *parts[at:]])
    return None


def resolve(app: Sphinx, env: BuildEnvironment, node: pending_xref, content: nodes.Element) -> nodes.Element | None:
    """The reference to a public name; ``None`` for others."""
    name = public_name(node.get("reftarget", "")) if node.get("refdomain") == "py" else None
    if name is None:
        return None
    return env.get_domain("py").resolve_xref(env, node["refdoc"], app.builder, node["reftype"], name, node, content)


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the handler."""
    app.connect("missing-reference", resolve)
    return {"parallel_read_safe": True}
