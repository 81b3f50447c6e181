"""The words and habits of a language that finding quotes needs, ready to be looked up word by word."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


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

    case_apostrophe: bool = False
    """Whether an apostrophe stands between a name and its ending: Turkish "Demir'e"."""

    inverts: bool = False
    """Whether the subject always follows its verb behind what was said: French "…, dit-il", German "…, sagte er"."""

    quoted_names: bool = False
    """Whether names of papers and firms stand in marks: Russian «сообщает «Интерфакс»»."""

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

    endings: tuple[tuple[int, tuple[str, ...]], ...]
    """What words are by their ending, and the endings: adverbs with "-ly", roles with "-minister"."""

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

    place_endings: tuple[str, ...]
    """What a word ends in that tells where something was said: Turkish "-da" in "açıklamada"."""

    patronymic_endings: tuple[str, ...]
    """What the second of a person's three names ends in: Russian "-вич"."""

    compounds: frozenset[str]
    """Words of two signs one of which is a verb of saying by itself, in scripts without spaces: Chinese "说法"."""

    compound_signs: frozenset[str]
    """The signs that the language lists such words for; another sign is a verb only before a mark."""

    family_names: frozenset[str]
    """Family names of one letter that given names follow without a space: Korean "김"."""

    genitive_endings: tuple[str, ...]
    """What nouns end in that go on with a source: Polish "-u" in "według raportu rządu"; empty where nothing tells."""

    content_tails: tuple[tuple[str, ...], ...]
    """Words at the end of what was said that are no part of it: Japanese "という"."""

    questioners: frozenset[str]
    """Labels of interview questions: "Q", "Frage"."""

    answerers: frozenset[str]
    """Labels of interview answers."""

    habits: Habits
    """How the language prints speech."""


def cues_behind_prefix(lower: str, lexicon: Lexicon) -> tuple[tuple[tuple[str, ...], int], ...]:
    """The cues that begin with the rest of a word, letters that are written together with it cut off: Arabic "و"."""
    for prefix in lexicon.prefixes:
        if lower.startswith(prefix):
            found = lexicon.cues.get(lower[len(prefix) :])
            if found:
                return found
    return ()
