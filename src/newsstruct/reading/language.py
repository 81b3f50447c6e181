"""The language of a page: what it declares, held against what its text is written in."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from newsstruct.languages import codes, primary, table
from newsstruct.reading.common_words import common_words_found
from newsstruct.reading.page import Element
from newsstruct.reading.short_texts import closer_look

_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}\Z")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
#: Tags that stand for another: the Norwegian macrolanguage, the standard form of Tagalog.
_SAME = {"no": "nb", "fil": "tl"}
#: So many characters of a text tell its language.
SAMPLE = 400
#: A text with fewer words of any language's commonest tells none.
FEWEST = 4
#: The declared language stands where it has this share of the best one's common words.
CLOSE = 0.7
#: A language has a script of its own where one of so many signs is of it: Japanese is written in Chinese signs, too.
OWN = 5
#: Letters of other scripts than Latin, Greek and Cyrillic; not the quotation marks and dashes of all of them.
_OTHER_SCRIPT = re.compile("[\u0530-\u1dff\u2e80-\uffff]")


def declared_language(root: Element, meta: Mapping[str, tuple[str, ...]]) -> str | None:
    """The page's language as it declares it, as a BCP 47 tag: ``lang``, ``xml:lang``, ``og:locale``."""
    found = (root.get("lang"), root.get(_XML_LANG), *meta.get("content-language", ()), *meta.get("og:locale", ()))
    return next((tag.strip().replace("_", "-") for tag in found if tag and _TAG.match(tag.strip())), None)


def text_language(text: str, declared: str | None = None) -> str | None:
    """The language that a text is written in, as a BCP 47 tag.

    A declared tag is given back whole where the text bears it out, or tells nothing. Languages are known by their
    commonest words (``words.toml``), some by their script; where that leaves a doubt, by their letters too.

    >>> text_language("The river rose and the bridge was closed to all of the traffic.", "de")
    'en'
    """
    sample = text[:SAMPLE]
    scores = common_words_found(sample)
    if _OTHER_SCRIPT.search(sample):
        scores |= _script_scores(sample)
    best = max(scores, key=scores.__getitem__, default=None)
    if best is None or scores[best] < FEWEST:
        return declared or closer_look(sample)
    code = _SAME.get(primary(declared) or "", primary(declared))
    if code and (code not in _known() or scores.get(code, 0) >= CLOSE * scores[best]):
        return declared
    rivals = [other for other, score in scores.items() if score >= CLOSE * scores[best]]
    return best if len(rivals) == 1 else closer_look(sample) or best


def _script_scores(sample: str) -> dict[str, int]:
    """How many of the signs are of a language's own script, where they are a third of them."""
    signs = len(sample) - sample.count(" ")
    counts = {code: len(script.findall(sample)) for code, script in _scripts("script").items()}
    against = {code: len(script.findall(sample)) for code, script in _scripts("not_with").items()}
    return {
        code: count for code, count in counts.items() if count * OWN > signs and against.get(code, 0) * 2 * OWN < signs
    }


@functools.cache
def _scripts(kind: str) -> Mapping[str, re.Pattern[str]]:
    ranges = {code: table(code, "words").get(kind) for code in codes("words")}
    return {code: re.compile(f"[{signs}]") for code, signs in ranges.items() if signs}


@functools.cache
def _known() -> frozenset[str]:
    return frozenset(codes("words"))
