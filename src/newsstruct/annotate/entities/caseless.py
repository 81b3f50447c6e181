"""Names in scripts without capitals, told by the words beside them and by their endings.

A title stands beside many persons' names ("习近平主席"), and names of organisations and places often end in a word that
says what they are ("神奈川県"). That finds some names of a text, not all.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence, Set

from newsstruct.annotate.entities.forms import Form
from newsstruct.annotate.entities.names import NATIONALITY, PARTICLE, TITLE, names
from newsstruct.annotate.entities.recognise import Found, with_added
from newsstruct.annotate.entities.words import Sentence
from newsstruct.article import EntityType

#: An organisation's or place's name has at most so many letters before its last word.
_LONGEST = 12
#: Behind a title, so many words are taken for the name.
_NAME_WORDS = 2
_MOST_REPEATED = 200
_SHORTEST_SURNAME = 4
#: Of fewer letters, what begins like a name is as often a word.
_SURE_LETTERS = 3


def caseless_names(
    text: str, sentences: Sequence[Sentence], forms: Sequence[Sequence[Form]], language: str
) -> list[Found]:
    """Names in a text whose language's table says ``caseless``; none in others."""
    table = names(language)
    if not table.get("caseless"):
        return []
    patterns = [*_patterns(language), *_named_again(text, language)]
    found = [name for n, s in enumerate(sentences) for name in _by_patterns(text, n, s, patterns)]
    if not patterns:
        skipped = frozenset(table.get("offices", ()))
        found = [name for n, row in enumerate(forms) for name in _behind_titles(n, row, skipped)]
    repeated = _repeated_persons(text, sentences, found)
    return with_added([], [*found, *_by_patterns_all(text, sentences, repeated)])


@functools.lru_cache(maxsize=128)
def _patterns(language: str) -> tuple[tuple[EntityType, re.Pattern[str]], ...]:
    """What a name looks like in a script without spaces: type, and a pattern with the group "name"."""
    table = names(language)
    person, letters = table.get("person_name"), table.get("name_letters")
    before, after = _any(table.get("titles_before", ())), _any(table.get("titles_after", ()))
    found: list[tuple[EntityType, str]] = []
    if person and after:
        found.append(("PERSON", rf"(?!{after})(?P<name>{person})(?=\s?(?:{after}))"))
    if person and before:
        ends = "|".join(filter(None, [_any(table.get("say", ())), r"\W", "$"]))
        found.append(("PERSON", rf"(?:{before})\s?(?P<name>{person})(?={ends})"))
    tails: tuple[tuple[EntityType, str], ...] = (("ORG", "organisation_tails"), ("LOC", "place_tails"))
    for kind, key in tails:
        if letters and key in table:
            found.append((kind, rf"(?P<name>{_run(letters, table)}(?:{_any(table[key])}))"))
    return tuple((kind, re.compile(pattern)) for kind, pattern in found)


def _named_again(text: str, language: str) -> list[tuple[EntityType, re.Pattern[str]]]:
    """A pattern of the names behind titles that the text has once more, with whatever behind them."""
    table = names(language)
    person, before = table.get("person_name"), _any(table.get("titles_before", ()))
    if not person or not before:
        return []
    found = dict.fromkeys(match["name"] for match in re.finditer(rf"(?:{before})(?P<name>{person})", text))
    again = [name for name in [*found][:_MOST_REPEATED] if len(name) >= _SURE_LETTERS and text.count(name) > 1]
    return [("PERSON", re.compile(f"(?P<name>{_any(again)})"))] if again else []


def _run(letters: str, table: Mapping[str, Sequence[str]]) -> str:
    """Some letters that may be in a name, none of them a common word by itself."""
    common = "".join(re.escape(word) for word in table.get("common", ()) if len(word) == 1)
    return rf"(?:(?![{common}])[{letters}]){{1,{_LONGEST}}}" if common else rf"[{letters}]{{1,{_LONGEST}}}"


def _any(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _by_patterns(
    text: str, number: int, sentence: Sentence, patterns: Sequence[tuple[EntityType, re.Pattern[str]]]
) -> Iterator[Found]:
    if not sentence.words:
        return
    starts = {start: position for position, start in enumerate(sentence.starts)}
    ends = {end: position + 1 for position, end in enumerate(sentence.ends)}
    for kind, pattern in patterns:
        for match in pattern.finditer(text, sentence.starts[0], sentence.ends[-1]):
            start, end = match.span("name")
            if start in starts and end in ends:
                yield Found(number, starts[start], ends[end], kind)


def _by_patterns_all(
    text: str, sentences: Sequence[Sentence], patterns: Sequence[tuple[EntityType, re.Pattern[str]]]
) -> list[Found]:
    return [name for n, sentence in enumerate(sentences) for name in _by_patterns(text, n, sentence, patterns)]


def _behind_titles(number: int, forms: Sequence[Form], offices: Set[str]) -> Iterator[Found]:
    """The words behind a title, where spaces part words: nationalities and offices between are passed over."""
    position = 0
    while position < len(forms):
        is_title = TITLE in forms[position].kinds
        position += 1
        if is_title:
            while position < len(forms) and _leads_on(forms[position], offices):
                position += 1
            end = _name_end(forms, position)
            if end - position >= _NAME_WORDS:
                yield Found(number, position, end, "PERSON")
            position = max(position, end)


def _leads_on(form: Form, offices: Set[str]) -> bool:
    return TITLE in form.kinds or NATIONALITY in form.kinds or form.lower in offices


def _name_end(forms: Sequence[Form], start: int) -> int:
    """Where a name ends that begins at a word; a particle such as "عبد" takes one word more."""
    end, room = start, _NAME_WORDS
    while end < len(forms) and end - start < room and _may_be_name(forms[end]):
        room += PARTICLE in forms[end].kinds and room < 2 * _NAME_WORDS
        end += 1
    return end


def _may_be_name(form: Form) -> bool:
    return form.plain and len(form.lower) > 1 and form.kinds in ("", PARTICLE)


def _repeated_persons(
    text: str, sentences: Sequence[Sentence], found: Sequence[Found]
) -> list[tuple[EntityType, re.Pattern[str]]]:
    """A pattern of the persons found, which are looked for at their other places."""
    printed = {
        text[sentences[name.sentence].starts[name.start] : sentences[name.sentence].ends[name.end - 1]]
        for name in found
        if name.type == "PERSON"
    }
    surnames = {name.split()[-1] for name in printed if " " in name}
    printed |= {name for name in surnames if len(name) >= _SHORTEST_SURNAME}
    longest = sorted(printed, key=lambda name: (-len(name), name))[:_MOST_REPEATED]
    return [("PERSON", re.compile(f"(?P<name>{_any(longest)})"))] if longest else []
