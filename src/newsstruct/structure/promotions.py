"""What a site says to its readers on its own behalf: subscribe, follow us, get the app. Words are languages' data."""

from __future__ import annotations

import functools
import re

import attrs

from newsstruct.languages import codes, table

#: A longer text is an article's own paragraph.
LONGEST = 600
#: A shorter one with a strong phrase is a promotion wherever it stands, with a link or without.
SHORT = 160
#: What pages print around the words at a gap.
AROUND = " .:…-–—_*[]()|↓▼⬇"
#: Characters of scripts without spaces between words.
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NOTHING = re.compile(r"(?!)")


@attrs.frozen(kw_only=True)
class Promotions:
    """A language's words of promotions; a sign that is none of a word's stands before each."""

    strong: re.Pattern[str]
    """Matches in what is a promotion where it has a link or ends the body: "follow us on"."""

    weak: re.Pattern[str]
    """Matches in what is one where it has a link and ends the body: "newsletter"."""

    interruptions: frozenset[str]
    """What stands alone where an advertisement does: "Advertisement", "Story continues below"."""

    def match(self, text: str, *, linked: bool, last: bool) -> bool:
        """Whether a text is a promotion.

        Args:
            text: The text of a block.
            linked: Whether it has a link.
            last: Whether it ends the body.
        """
        if not (linked or last or len(text) <= SHORT) or len(text) > LONGEST:
            return False
        folded = f" {text.casefold()}"
        if folded.strip(AROUND) in self.interruptions:
            return True
        weak = linked and last and len(text) <= LONGEST / 2
        return bool(self.strong.search(folded) or (weak and self.weak.search(folded)))


@functools.lru_cache(maxsize=64)
def promotions(language: str | None) -> Promotions:
    """The words of promotions in a language, English ones along with them; in all languages where it is not known.

    >>> promotions("en").match("Follow us on social media.", linked=True, last=False)
    True
    """
    chosen = (language, "en") if language in codes("structure") else codes("structure")
    tables = [table(code, "structure") for code in dict.fromkeys(chosen)]
    strong, weak = ([p.casefold() for t in tables for p in t.get(k, ())] for k in ("promotions", "weak_promotions"))
    return Promotions(
        strong=_pattern(strong, end=""),
        weak=_pattern(weak, end=r"(?!\w)"),
        interruptions=_interruptions(),
    )


@functools.cache
def _interruptions() -> frozenset[str]:
    """Those of all languages: whoever sells the advertisements labels them, in whatever language the page is."""
    return frozenset(line for code in codes("structure") for line in table(code, "structure").get("interruptions", ()))


def _pattern(phrases: list[str], end: str) -> re.Pattern[str]:
    """Any of the phrases, from the start of a word on (in scripts that have words)."""
    spaced = [phrase for phrase in phrases if not _UNSPACED.search(phrase)]
    unspaced = [phrase for phrase in phrases if _UNSPACED.search(phrase)]
    # a search for a sign between words is quicker than one for a place with no letter before it
    parts = [rf"\W(?:{_any_of(spaced)}){end}" if spaced else "", _any_of(unspaced)]
    return re.compile("|".join(part for part in parts if part)) if phrases else _NOTHING


def _any_of(phrases: list[str]) -> str:
    """An alternation that looks at each first letter once: most words begin no phrase."""
    by_letter: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        by_letter.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in sorted(by_letter.items()))
