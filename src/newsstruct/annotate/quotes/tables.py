"""What ``languages/*/quotes.toml`` says about a language, read into a lexicon."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.framing import CUE_LISTS, SEPARABLE
from newsstruct.annotate.quotes.lexicon import Habits, Lexicon
from newsstruct.annotate.quotes.lookup import cut_elisions, lookup_form
from newsstruct.annotate.sentences import abbreviations
from newsstruct.annotate.tokens import tokens
from newsstruct.languages import primary, table


@functools.lru_cache(maxsize=64)
def lexicon(tag: str | None) -> Lexicon:
    """The lexicon of a language; that of English where the language is unknown or has no table."""
    language = primary(tag) or "en"
    known = language if table(language, "quotes") else "en"
    return _read(known, _tables(known))


def _tables(language: str) -> Mapping[str, Any]:
    """The tables of a language, after those of the one that it says it is like."""
    own = table(language, "quotes")
    if "like" not in own:
        return own
    sections = dict(_tables(own["like"]))
    for name, section in own.items():
        if name != "like":
            sections[name] = _joined(sections.get(name, {}), section)
    return sections


def _joined(section: Mapping[str, Any], own: Mapping[str, Any]) -> Mapping[str, Any]:
    """A section of tables with a language's own words added, and its own habits in the place of the others."""
    added = {key: f"{section.get(key, '')} {value}" if isinstance(value, str) else value for key, value in own.items()}
    return {**section, **added}


def _read(language: str, data: Mapping[str, Any]) -> Lexicon:
    words = data.get("words", {})
    people = data.get("people", {})
    forms = data.get("forms", {})
    separable = data.get("separable", {})
    elisions = frozenset(_list(forms.get("elisions", "")))
    return Lexicon(
        language=language,
        kinds=_kinds({**words, **people}),
        cues=_cues(data.get("cues", {}), separable, elisions),
        separable=_separable(separable),
        genders=_genders(data.get("genders", {})),
        endings=_endings({**words, **people}),
        titles=_longest_first(people.get("titles", "")),
        roles=_longest_first(people.get("roles", "")),
        times=_longest_first(words.get("times", "")),
        role_links=frozenset(_list(forms.get("role_links", ""))),
        role_prefixes=tuple(_list(forms.get("role_prefixes", ""))),
        name_links=frozenset(_list(people.get("name_links", ""))),
        pointers=frozenset(_list(words.get("pointers", ""))),
        topics=frozenset(_list(words.get("topics", ""))),
        infinitive_endings=tuple(_list(forms.get("infinitive_endings", ""))),
        scare=frozenset(_list(data.get("scare", {}).get("before_marks", ""))),
        abbreviations=abbreviations(language),
        elisions=elisions,
        clitics=_longest_first(forms.get("clitics", "")),
        prefixes=tuple(_list(forms.get("prefixes", ""))),
        subject_suffixes=_longest_first(forms.get("subject_suffixes", "")),
        case_endings=_longest_first(forms.get("case_endings", "")),
        needs_quotative=bool(forms.get("needs_quotative", False)),
        subject_before_comma=bool(forms.get("subject_before_comma", False)),
        quotative_endings=tuple(_list(forms.get("quotative_endings", ""))),
        reported_endings=tuple(_list(forms.get("reported_endings", ""))),
        place_endings=tuple(_list(forms.get("place_endings", ""))),
        patronymic_endings=tuple(_list(forms.get("patronymic_endings", ""))),
        compounds=frozenset(_list(forms.get("compounds", ""))),
        compound_signs=frozenset(_list(forms.get("compound_signs", ""))),
        family_names=frozenset(_list(people.get("family_names", ""))),
        genitive_endings=tuple(_list(forms.get("genitive_endings", ""))),
        content_tails=tuple(_words(phrase) for phrase in _list(forms.get("content_tails", ""))),
        questioners=frozenset(_list(data.get("interviews", {}).get("questions", ""))),
        answerers=frozenset(_list(data.get("interviews", {}).get("answers", ""))),
        habits=_habits(data.get("habits", {})),
    )


def _longest_first(entry: str) -> tuple[str, ...]:
    return tuple(sorted(_list(entry), key=len, reverse=True))


def _list(entry: str) -> Iterator[str]:
    """The words of a table entry as they are looked up; "_" joins the words of a phrase."""
    for word in entry.split():
        yield lookup_form(word.replace("_", " "))


def _kinds(sections: Mapping[str, str]) -> Mapping[str, int]:
    kinds: dict[str, int] = {}
    for name, kind in pos.WORD_LISTS.items():
        for word in _list(sections.get(name, "")):
            kinds[word] = kinds.get(word, 0) | kind
    return kinds


def _endings(sections: Mapping[str, str]) -> tuple[tuple[int, tuple[str, ...]], ...]:
    kinds = {
        "role_endings": pos.ROLE,
        "source_endings": pos.SOURCE_NOUN,
        "adverb_endings": pos.ADVERB,
        "gerund_endings": pos.GERUND,
        "past_endings": pos.PAST,
    }
    found = ((kind, tuple(_list(sections.get(name, "")))) for name, kind in kinds.items())
    return tuple((kind, endings) for kind, endings in found if endings)


def _cues(
    sections: Mapping[str, str], separable: Mapping[str, str], elisions: frozenset[str]
) -> Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]:
    frames: dict[tuple[str, ...], int] = {}
    for name, frame in CUE_LISTS.items():
        for phrase in _list(sections.get(name, "")):
            key = _words(phrase, elisions)
            frames[key] = frames.get(key, 0) | frame
    for verbs in separable.values():
        for verb in _list(verbs):
            frames[(verb,)] = frames.get((verb,), 0) | SEPARABLE
    return _by_first_word(frames.items())


def _words(phrase: str, elisions: frozenset[str] = frozenset()) -> tuple[str, ...]:
    return tuple(word for token in tokens(phrase) for word in cut_elisions(token.text, elisions))


def _by_first_word(
    phrases: Iterable[tuple[tuple[str, ...], int]],
) -> Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]:
    filed: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for words, frame in phrases:
        filed.setdefault(words[0], []).append((words[1:], frame))
    return {first: tuple(sorted(rest, key=lambda r: -len(r[0]))) for first, rest in filed.items()}


def _separable(particles: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    filed: dict[str, set[str]] = {}
    for particle, verbs in particles.items():
        for verb in _list(verbs):
            filed.setdefault(verb, set()).add(particle)
    return {verb: frozenset(found) for verb, found in filed.items()}


def _genders(sections: Mapping[str, str]) -> Mapping[str, str]:
    letters = {"masculine": "m", "feminine": "f", "neuter": "n", "plural": "p", "first": "1", "second": "2"}
    return {word: letter for name, letter in letters.items() for word in _list(sections.get(name, ""))}


def _habits(data: Mapping[str, Any]) -> Habits:
    dashes = frozenset(data.get("dialogue_dashes", ""))
    return Habits(dialogue_dashes=dashes, **{k: v for k, v in data.items() if k != "dialogue_dashes"})
