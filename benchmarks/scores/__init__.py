"""What a reading is worth: a share for one page, or ``None`` where the page tells nothing of it."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.scores.cross_links import leak, link_f1
from benchmarks.scores.fields import author_f1, day_right, headline_right
from benchmarks.scores.share import Share
from benchmarks.scores.text import exact, paragraph_f1, segment_f1, token_f1
from benchmarks.values import Page, Reading

#: Column of the table -> the field that a tool has to read for it, and the score.
SCORES: dict[str, tuple[str, Callable[[Page, Reading], Share | None]]] = {
    "token F1": ("blocks", token_f1),
    "paragraph F1": ("blocks", paragraph_f1),
    "pages exact": ("blocks", exact),
    "segment F1": ("blocks", segment_f1),
    "headline": ("headline", headline_right),
    "authors F1": ("authors", author_f1),
    "day": ("published", day_right),
    "cross-link F1": ("cross_links", link_f1),
    "cross-link leak": ("blocks", leak),
}
