"""The rules of date expressions, for all languages: patterns over kinds of words, and what each says.

Word orders of all languages stand side by side: what a language has no words for never fits there. Of two patterns
that fit as many words, the one that comes first here holds.
"""

from __future__ import annotations

from newsstruct.annotate.dates.rules import (
    clocks,
    days,
    lengths,
    months,
    recurring,
    refusals,
    seasons,
    shifts,
    stretches,
    years,
)
from newsstruct.annotate.dates.rules.parts import Rule, written_out

RULES: tuple[Rule, ...] = (
    *clocks.CERTAIN,
    *refusals.RULES,
    *days.RULES,
    *months.RULES,
    *stretches.RULES,
    *years.RULES,
    *seasons.RULES,
    *shifts.RULES,
    *recurring.RULES,
    *lengths.RULES,
    *clocks.RULES,
)

__all__ = ["RULES", "Rule", "written_out"]
