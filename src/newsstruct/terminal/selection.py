"""An article's fields by name, as JSON types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from newsstruct.article import Article

#: Views of the body, by the kind of block that each holds.
VIEWS = {"paragraphs": "paragraph", "cross_links": "cross_link", "images": "image"}
#: What may be asked for.
FIELDS = (*(attribute.name for attribute in attrs.fields(Article)), *VIEWS)


def selected(article: Article, names: Sequence[str]) -> dict[str, Any]:
    """The fields asked for, in the order asked for; the whole article where none are."""
    whole = article.to_dict()
    if not names:
        return whole
    views = {name: [b for b in whole["body"] if b["kind"] == kind] for name, kind in VIEWS.items() if name in names}
    return {name: views[name] if name in views else whole[name] for name in names}
