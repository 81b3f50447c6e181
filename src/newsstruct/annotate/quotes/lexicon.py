"""What ``languages/*/quotes.toml`` says about a language, ready to be looked up word by word."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from newsstruct.annotate.sentences import abbreviations
from newsstruct.annotate.tokens import tokens
from newsstruct.languages import codes, primary, table

# What a word may be in its sentence; a word may be several of these.
PRONOUN = 1 << 0
RELATIVE = 1 << 1
DETERMINER = 1 << 2
PREPOSITION = 1 << 3
LINK = 1 << 4  # a preposition that may go on with a noun phrase: "of", "von", "de"
CONJUNCTION = 1 << 5
SUBORDINATOR = 1 << 6
COMPLEMENTISER = 1 << 7
QUESTION = 1 << 8
AUXILIARY = 1 << 9
COPULA = 1 << 10
ADVERB = 1 << 11
NEGATION = 1 << 12
TIME = 1 << 13
TITLE = 1 << 14
ROLE = 1 << 15
INFINITIVE_MARK = 1 << 16
POSSESSIVE = 1 << 17
SUBJECT_MARK = 1 << 18
NEVER = 1 << 19
PARTICLE = 1 << 20
REPORTED = 1 << 21  # a verb form that tells of reported speech by itself: German "sei", "habe"
LETTER = 1 << 22
CAPITAL = 1 << 23
NUMBER = 1 << 24
MARKED = 1 << 25  # a whole stretch between quotation marks
STOP = 1 << 26  # a mark that ends a sentence
COMMA = 1 << 27
DASH = 1 << 28
COLON = 1 << 29
OTHER_MARK = 1 << 30
OBJECT_PRONOUN = 1 << 31
INDEFINITE = 1 << 32
PASSIVE_AUXILIARY = 1 << 33
AGENT = 1 << 34  # before who acts in a passive: "by", "von"
SOURCE_PREPOSITION = 1 << 35  # names a source together with a noun: "nach … Angaben"
SOURCE_NOUN = 1 << 36
RELATIVE_ARTICLE = 1 << 37  # an article that may be a relative pronoun: German "der"
GERUND = 1 << 39  # "saying", by its ending
JOINT = 1 << 42  # a mark that joins words: the Chinese "、"
QUOTATIVE = 1 << 41  # between what was said and its verb: "と", "diye", "고"
PAST = 1 << 40  # "asked", by its ending
STOPPED = 1 << 43  # a word printed with a full stop: "Mr.", "U.S."
CUE = 1 << 44  # a word that a cue may begin with
#: What tells nothing about the part of speech.
HINTS = STOPPED | CUE
PARTIAL_LEAD = 1 << 38  # before a few words in marks that are part of the sentence: "as", "als"

#: Tatweel and the vowel points of Arabic, which texts set or leave out at will.
_POINTS = re.compile("[\u0640\u064b-\u0652\u0670]")

#: Lists of the sections "words" and "people" -> what their words may be.
WORD_LISTS = {
    "pronouns": PRONOUN,
    "object_pronouns": OBJECT_PRONOUN,
    "passives": AUXILIARY | PASSIVE_AUXILIARY,
    "agents": PREPOSITION | AGENT,
    "source_prepositions": PREPOSITION | SOURCE_PREPOSITION,
    "source_nouns": SOURCE_NOUN,
    "relative_articles": DETERMINER | RELATIVE_ARTICLE,
    "partial_leads": PARTIAL_LEAD,
    "relatives": RELATIVE,
    "determiners": DETERMINER,
    "indefinites": DETERMINER | INDEFINITE,
    "possessives": DETERMINER | POSSESSIVE,
    "prepositions": PREPOSITION,
    "links": PREPOSITION | LINK,
    "conjunctions": CONJUNCTION,
    "subordinators": SUBORDINATOR,
    "complementisers": COMPLEMENTISER,
    "questions": QUESTION,
    "auxiliaries": AUXILIARY,
    "copulas": AUXILIARY | COPULA,
    "adverbs": ADVERB,
    "negations": NEGATION,
    "times": TIME,
    "titles": TITLE,
    "roles": ROLE,
    "infinitive_marks": INFINITIVE_MARK,
    "subject_marks": SUBJECT_MARK,
    "quotatives": QUOTATIVE,
    "joints": JOINT,
    "never_speakers": NEVER,
    "name_particles": PARTICLE,
    "reported_mood": REPORTED,
}

# How a cue goes with the words that it reports; a cue may have several ways.
CLAUSE = 1 << 0  # "said the bridge was safe"
THAT = 1 << 1  # "acknowledged that", "asked whether"
BESIDE_MARKS = 1 << 2  # "continued: “…”"
INFINITIVE = 1 << 3  # "promised to close it"
OBJECT = 1 << 4  # "announced the closure"
RECIPIENT = 1 << 5  # "told reporters"
PARTICIPLE = 1 << 6  # ", adding that …"
BEFORE_SOURCE = 1 << 7  # "according to"
AFTER_SOURCE = 1 << 8  # "zufolge"
NOUN = 1 << 9  # "the claim that"
AS = 1 << 10  # "as", "wie": before a clause with a cue
SEPARABLE = 1 << 11  # "teilte … mit": the particle stands later in the clause
AMBIGUOUS = 1 << 12  # a noun as well: "reports", "claims"
TAIL = 1 << 14  # only behind what was said, its speaker behind it: "…, so der Minister"
OWN_SOURCE = 1 << 16  # names the speaker of before: "menurutnya", "по его словам"
NAMED_SOURCE = 1 << 17  # only before a name at a sentence's start: French "pour"
IN_SOURCE = 1 << 15  # with a preposition and the source behind it: "heißt es in dem Bericht"
PASSIVE = 1 << 13  # "was quoted as saying": the subject is the speaker all the same

#: Lists of the section "cues" -> how their cues go with the words that they report.
CUE_LISTS = {
    "clause": CLAUSE | THAT | BESIDE_MARKS,
    "that": THAT | BESIDE_MARKS,
    "beside_marks": BESIDE_MARKS,
    "infinitive": INFINITIVE,
    "object": OBJECT,
    "recipient": RECIPIENT,
    "participles": PARTICIPLE,
    "before_source": BEFORE_SOURCE,
    "after_source": AFTER_SOURCE,
    "own_source": OWN_SOURCE,
    "before_named_source": BEFORE_SOURCE | NAMED_SOURCE,
    "participle_clauses": PARTICIPLE | CLAUSE | THAT | BESIDE_MARKS,
    "nouns": NOUN,
    "as": AS,
    "ambiguous": AMBIGUOUS,
    "passive": PASSIVE,
    "tail": TAIL,
    "in_source": IN_SOURCE | CLAUSE | THAT | BESIDE_MARKS,
}


@attrs.frozen(kw_only=True)
class Habits:
    """How a language's news prints speech."""

    dialogue_dashes: frozenset[str] = frozenset()
    """Signs that open a line of speech."""

    bare_dialogue: bool = False
    """Whether a line that opens with such a dash is speech even without a cue."""

    asides_inside: bool = False
    """Whether the reporting clause may stand inside the marks: « C'est fini, a-t-il dit. »"""

    verb_last: bool = False
    """Whether what is said stands between speaker and verb (Turkish, Japanese, Hindi)."""

    bare_clauses: bool = False
    """Whether a reported clause may follow its verb without "that": "She said he had left" (English)."""

    comma_before_clause: bool = False
    """Whether a comma stands before a reported clause without "that": "Er sagte, er komme" (German)."""

    verb_second: bool = False
    """Whether the verb follows what a sentence begins with: "Laut Polizei ist …" (German, Dutch, Swedish)."""

    nouns_capital: bool = False
    """Whether all nouns have capitals (German)."""

    caseless: bool = False
    """Whether the script has no capitals, so that names look like other words."""

    verb_first: bool = False
    """Whether the subject follows the verb (Arabic)."""

    no_comma_behind_source: bool = False
    """Whether what is said may follow a source at once: Polish "Według policji nikt nie zginął"."""

    declined_names: bool = False
    """Whether names have cases: Russian "Путин", "по словам Путина"."""

    role_behind_name: bool = False
    """Whether what somebody is stands right behind the name: Hungarian "Nagy Anna polgármester"."""

    family_name_first: bool = False
    """Whether the family name stands first: Hungarian "Nagy Anna", then "Nagy"."""

    articled_names: bool = False
    """Whether names of people may have an article: Greek "ο Παπαδόπουλος", Portuguese "o Silva"."""

    no_subject: bool = False
    """Whether a verb often has no subject of its own: "ha dicho" (Spanish, Polish, Japanese)."""


@attrs.frozen(kw_only=True)
class Lexicon:
    """The words of a language that finding quotes needs."""

    language: str
    """Primary tag of the language."""

    kinds: Mapping[str, int]
    """Lower-case word -> what it may be."""

    cues: Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]
    """First word of a cue -> the words behind it and the cue's frames, longest first."""

    separable: Mapping[str, frozenset[str]]
    """Verb form -> particles one of which must follow in its clause: "teilte" -> "mit"."""

    genders: Mapping[str, str]
    """Pronoun, title or role -> "m", "f", "n", "p" (plural), "1" or "2" (first or second person)."""

    endings: tuple[tuple[str, int], ...]
    """Endings and what a word with them is: "-ly" an adverb, "-minister" a role."""

    titles: tuple[str, ...]
    """Titles, longest first, for scripts that put no spaces between words."""

    roles: tuple[str, ...]
    """Roles, longest first."""

    times: tuple[str, ...]
    """Days and the like, longest first, for scripts that put no spaces between words."""

    role_links: frozenset[str]
    """Words between a role and what it is of: Arabic "باسم"."""

    role_prefixes: tuple[str, ...]
    """What the word behind a role begins with where it goes on with the role: Arabic "ال"."""

    name_links: frozenset[str]
    """Prepositions inside names of institutions: "of"."""

    pointers: frozenset[str]
    """Words that stand for the sentence before: Danish "det" in "Det skriver avisen"."""

    topics: frozenset[str]
    """Prepositions before what somebody was asked or told about."""

    infinitive_endings: tuple[str, ...]
    """What infinitives end in, where none has a mark before it: Spanish "-ar"."""

    scare: frozenset[str]
    """Words right before marks whose content is no quote: "so-called", "film"."""

    abbreviations: frozenset[str]
    """Words with a full stop that ends no sentence."""

    elisions: frozenset[str]
    """What stands before an apostrophe as a word of its own: "l", "qu"."""

    clitics: tuple[str, ...]
    """What is joined to a verb by a hyphen as a word of its own: "-t-il"."""

    prefixes: tuple[str, ...]
    """Letters written together with the word behind them: Arabic "و"."""

    subject_suffixes: tuple[str, ...]
    """Endings that mark the subject: Korean "은"."""

    case_endings: tuple[str, ...]
    """Endings that are no part of a name: Korean "은", "에"."""

    needs_quotative: bool
    """Whether indirect speech always has such a particle before its verb (Japanese, Korean)."""

    subject_before_comma: bool
    """Whether a comma may mark a sentence's first phrase as its subject (Turkish)."""

    quotative_endings: tuple[str, ...]
    """Endings of a verb whose clause is reported: Korean "다고"."""

    reported_endings: tuple[str, ...]
    """Endings of verbs behind a noun that tell of reported speech: German "-e" in "die Union benötige Zeit"."""

    content_tails: tuple[tuple[str, ...], ...]
    """Words at the end of what was said that are no part of it: Japanese "という"."""

    that_prefixes: tuple[str, ...]
    """Letters that stand for "that" before a word: Hebrew "ש"."""

    questioners: frozenset[str]
    """Labels of interview questions: "Q", "Frage"."""

    answerers: frozenset[str]
    """Labels of interview answers."""

    habits: Habits
    """How the language prints speech."""


@functools.lru_cache(maxsize=64)
def lexicon(tag: str | None) -> Lexicon:
    """The lexicon of a language; that of English where the language is unknown or has no table."""
    language = primary(tag) or "en"
    known = language if language in codes("quotes") else "en"
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
        content_tails=tuple(_words(phrase) for phrase in _list(forms.get("content_tails", ""))),
        that_prefixes=tuple(_list(forms.get("that_prefixes", ""))),
        questioners=frozenset(_list(data.get("interviews", {}).get("questions", ""))),
        answerers=frozenset(_list(data.get("interviews", {}).get("answers", ""))),
        habits=_habits(data.get("habits", {})),
    )


def cues_behind_prefix(lower: str, lexicon: Lexicon) -> tuple[tuple[tuple[str, ...], int], ...]:
    """The cues that begin with the rest of a word, letters that are written together with it cut off: Arabic "و"."""
    for prefix in lexicon.prefixes:
        if lower.startswith(prefix):
            found = lexicon.cues.get(lower[len(prefix) :])
            if found:
                return found
    return ()


def _longest_first(entry: str) -> tuple[str, ...]:
    return tuple(sorted(_list(entry), key=len, reverse=True))


def lookup_form(text: str) -> str:
    """A word as it is looked up: lower case, straight apostrophes, no Arabic vowel points.

    >>> lookup_form("L’État"), lookup_form("شبّه")
    ("l'état", 'شبه')
    """
    lower = text.lower()
    if lower.isascii():
        return lower
    return _POINTS.sub("", lower.replace("’", "'"))


def _list(entry: str) -> Iterator[str]:
    """The words of a table entry as they are looked up; "_" joins the words of a phrase."""
    for word in entry.split():
        yield lookup_form(word.replace("_", " "))


def _kinds(sections: Mapping[str, str]) -> Mapping[str, int]:
    kinds: dict[str, int] = {}
    for name, kind in WORD_LISTS.items():
        for word in _list(sections.get(name, "")):
            kinds[word] = kinds.get(word, 0) | kind
    return kinds


def _endings(sections: Mapping[str, str]) -> tuple[tuple[str, int], ...]:
    kinds = {
        "role_endings": ROLE,
        "source_endings": SOURCE_NOUN,
        "adverb_endings": ADVERB,
        "gerund_endings": GERUND,
        "past_endings": PAST,
    }
    return tuple((ending, kind) for name, kind in kinds.items() for ending in _list(sections.get(name, "")))


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


def cut_elisions(text: str, elisions: frozenset[str]) -> list[str]:
    """A token, cut behind elided words.

    >>> cut_elisions("qu’il", frozenset({"qu"}))
    ['qu’', 'il']
    """
    pieces = []
    for sign in "'’":
        head, found, tail = text.partition(sign)
        while found and tail and head.lower() in elisions:
            pieces.append(head + sign)
            text = tail
            head, found, tail = text.partition(sign)
    return [*pieces, text]


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
