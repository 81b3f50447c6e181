"""Names in scripts without capitals: what is left of a mention beside its titles and roles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.lookup import lookup_form
from newsstruct.annotate.tokens import is_unspaced

#: A Chinese name behind a role has no more signs, unless it is a foreign one, with a point between its parts.
_LONGEST = 4
#: What stands before a role in Japanese is rather a place than a name where it has fewer signs: 横浜市長, 山田花子市長.
_SHORTEST_BEFORE_ROLE = 4
#: A Korean given and family name, written as one word.
_KOREAN_NAME = re.compile("[가-힣]{2,4}")


#: A given and a family name.
_FEWEST_OF_NAME = 2
#: A Korean word of more letters is no person's name.
_LONGEST_KOREAN_NAME = 3
#: A mention of so many words is rather the whole of a name than a name and something else.
_FEW_WORDS = 3


class Told(NamedTuple):
    """What the tables tell of a mention."""

    mention: str
    """The mention, without what is written together with its last word."""

    name: str
    """What is left of it beside titles and roles."""

    role: str | None
    """Its role."""


def agrees(recognised: str, told: Told, *, is_person: bool) -> bool:
    """Whether a name that a recogniser found inside a mention is whom the mention means.

    A recogniser cuts names from their titles in the wrong place: with a title that the tables know, only a name that
    has what is left beside it will do; with none, that of a person, but for one half of a short mention.

    >>> agrees("رئيس سارة", Told("رئيس سارة حداد", "سارة حداد", "رئيس"), is_person=True)
    False
    """
    if recognised == told.mention:
        return True
    if told.role is not None or told.name != told.mention:
        extra = recognised.replace(told.name, "", 1).strip()
        return told.name in recognised and not (told.role and extra and extra in told.role)
    return is_person and not _is_half(recognised, told.mention)


def _is_half(recognised: str, mention: str) -> bool:
    """Whether a name is one half of a mention of few words: a given name without its family name."""
    if any(map(is_unspaced, mention)) or _KOREAN_NAME.fullmatch(recognised):
        return False
    return len(mention.split()) <= _FEW_WORDS


def role_beside(recognised: str, told: Told) -> str | None:
    """The role in a mention: the one that the tables tell, else what stands before or behind a name."""
    if told.role or told.name != told.mention:
        return told.role
    before, _, behind = told.mention.partition(recognised)
    return " ".join(part.strip(" 、,،") for part in (before, behind) if part.strip(" 、,،")) or None


def bare_name(text: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """The name in a mention, without particles, titles and roles, and the role beside it.

    >>> from newsstruct.annotate.quotes.tables import lexicon
    >>> bare_name("김영희 시장은", lexicon("ko")), bare_name("市长李娜", lexicon("zh"))
    (('김영희', '시장'), ('李娜', '市长'))
    """
    text = without_particle(text, lexicon)
    if any(map(is_unspaced, text)):
        return _among_signs(text, lexicon)
    return _among_words(text.split(), lexicon)


def without_particle(text: str, lexicon: Lexicon) -> str:
    """A mention without what is written together with its last word: Korean "경찰은"."""
    ending = next((e for e in lexicon.case_endings if text.endswith(e) and len(text) > len(e) + 1), "")
    return text.removesuffix(ending)


def _among_signs(text: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """The name in a mention without spaces: behind a role (Chinese), or before a title or a role."""
    text = _without_address(_without_times(text, lexicon), lexicon)
    behind = max((text.rfind(role) + len(role) for role in lexicon.roles if role in text), default=0)
    rest = text[behind:]
    if behind and len(rest) > 1 and (len(rest) <= _LONGEST or "·" in rest):
        return rest, text[:behind]
    title = next((t for t in lexicon.titles if text.endswith(t)), "")
    if title and len(text) > len(title):
        return text.removesuffix(title), None
    role = next((r for r in lexicon.roles if text.endswith(r)), "")
    name = text.removesuffix(role).rsplit("の", 1)[-1].strip()
    return (name, role) if role and len(name) >= _SHORTEST_BEFORE_ROLE else (text, None)


def _without_times(text: str, lexicon: Lexicon) -> str:
    """A mention without the day before or behind it: Chinese "市长李娜[周二]"."""
    for time in lexicon.times:
        if len(text) > len(time) + 1:
            text = text.removesuffix(time).removeprefix(time)
    return text


def _without_address(text: str, lexicon: Lexicon) -> str:
    """A mention without the form of address that it begins with: Thai "นาย", which "นายกรัฐมนตรี" does not."""
    title = next((t for t in lexicon.titles if text.startswith(t)), "")
    return text if text.startswith(lexicon.roles) else text.removeprefix(title)


def _among_words(words: Sequence[str], lexicon: Lexicon) -> tuple[str, str | None]:
    """The name in a mention with spaces: behind its titles and roles, or before one."""
    kinds = [_kinds_of(word, lexicon) for word in words]
    first = _behind_roles(words, kinds, lexicon) or _behind_linked_role(kinds)
    last = len(words)
    while last > first + 1 and kinds[last - 1] & (pos.ROLE | pos.TITLE):
        last -= 1
    family = words[first] in lexicon.family_names or _is_korean_name(words[first], lexicon)
    if last == first + 1 < len(words) and first == 0 and not (lexicon.family_names and family):
        last = len(words)  # Hindi "गृह मंत्री", Korean "국토교통부 관계자": the word before a role is no name
    named = [k for k in range(first, last) if not kinds[k] & pos.ROLE and _is_korean_name(words[k], lexicon)]
    if named and last < len(words) and last > first + 1:
        first, last = named[0], named[0] + 1
    beside = [*words[:first], *words[last:]]
    role = " ".join(beside) if any(k & pos.ROLE for k in (*kinds[:first], *kinds[last:])) else None
    return " ".join(words[first:last]), role


def _kinds_of(word: str, lexicon: Lexicon) -> int:
    """What a word may be; a Korean word that ends in a role is one: "내무장관"."""
    kinds = lexicon.kinds.get(lookup_form(word), 0)
    korean = not kinds and lexicon.family_names and word.endswith(lexicon.roles) and len(word) > _LONGEST_KOREAN_NAME
    return pos.ROLE if korean else kinds


def _behind_linked_role(kinds: Sequence[int]) -> int:
    """Index behind a role that other words stand before: Hindi "आरोपी के वकील [दिनेश राजा]"; 0 without any."""
    roles = (at for at in range(len(kinds) - 2, 0, -1) if kinds[at] & pos.ROLE)
    named = (at for at in roles if kinds[at - 1] & pos.LINK or len(kinds) - at - 1 == _FEWEST_OF_NAME)
    return next(named, -1) + 1


def _is_korean_name(word: str, lexicon: Lexicon) -> bool:
    """Whether a word looks like a family and a given name; an institution seldom begins like a family name."""
    return bool(_KOREAN_NAME.fullmatch(word)) and (not lexicon.family_names or word[0] in lexicon.family_names)


def _end_of_roles(words: Sequence[str], kinds: Sequence[int], lexicon: Lexicon) -> int:
    """Index behind the roles at a mention's start, and behind what joins them: Hindi "मंत्रालय के प्रवक्ता"."""
    at = 0
    while at < len(words) - 1 and kinds[at] & (pos.ROLE | pos.TITLE | pos.PREPOSITION | pos.COMPLEMENTISER):
        at += 1
    if 0 < at < len(words) - 2 and words[at] in lexicon.role_links:
        at += 2
    return at if kinds and kinds[0] & (pos.ROLE | pos.TITLE) else 0


def _behind_roles(words: Sequence[str], kinds: Sequence[int], lexicon: Lexicon) -> int:
    """Index of the first word of a name behind roles, one that goes on with a role included: Arabic "رئيسة البلدية"."""
    at = _end_of_roles(words, kinds, lexicon)
    further = at > 0 and bool(lexicon.role_prefixes) and words[at].startswith(lexicon.role_prefixes)
    if further and len(words) - at > 2:
        at += 1
    titles_only = at > 0 and all(k & pos.TITLE for k in kinds[:at])
    return at if titles_only or len(words) - at >= 2 else 0
