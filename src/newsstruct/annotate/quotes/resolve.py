"""Whom a mention of a speaker means: "she", "Haidai", "the governor"."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.caseless import Told, agrees, bare_name, role_beside, without_particle
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.named import MOST_FORMS, STEM, Form, People
from newsstruct.annotate.quotes.people import Name
from newsstruct.annotate.quotes.phrases import Phrase, may_speak, phrase_before
from newsstruct.annotate.quotes.words import Word, is_possessive, is_unknown

#: So many sentences back a pronoun looks for whom it means.
_REACH = 8
#: What a name's declension puts in the place of its end is no longer.
_LONGEST_ENDING = 3
#: A role that is followed by a name in commas has at least so many words.
_FEWEST_OF_ROLE = 2
#: So many of those who spoke last are remembered where names have no capitals.
_REMEMBERED = 40


class Mention(NamedTuple):
    """A speaker as printed: a phrase of one of a text's sentences."""

    sentence: int
    """Index of the sentence."""

    phrase: Phrase
    """Its words."""


class Identity(NamedTuple):
    """Who a mention means."""

    name: str
    """The fullest name."""

    role: str | None
    """What the text says that they are."""

    gender: str
    """"m", "f", "" where nothing tells, or "-" for what is no person."""


def identify(mention: Mention, people: People, speakers: dict[int, Identity], lexicon: Lexicon) -> Identity:
    """Who a mention means.

    Args:
        mention: The speaker as printed.
        people: The names of the text.
        speakers: Index of a sentence -> who spoke last in it, of the sentences before.
        lexicon: The language.
    """
    words = people.sentences[mention.sentence].words
    phrase = mention.phrase
    if phrase.form == "relative":
        return _antecedent_of_relative(mention, people, speakers, lexicon)
    if phrase.form == "pronoun":
        return _antecedent(mention, people, speakers, lexicon)
    if _is_pair(words, phrase):
        return Identity(printed(words, phrase.first, phrase.last), None, "p")
    if _is_one_of(words, phrase):
        return Identity(printed(words, phrase.first, phrase.last), None, "")
    phrase = _behind_source_noun(words, phrase)
    named = _is_before_comma(words, phrase) and _named_after_role(words, phrase, people, mention.sentence)
    if named:
        return _fullest(named, people)._replace(role=printed(words, phrase.first, phrase.last))
    mention = mention._replace(phrase=phrase)
    head = _head(words, phrase)
    if lexicon.habits.role_behind_name and words[head].kinds & pos.ROLE:
        head = _before_role(words, phrase.first, head)
    if words[head].kinds & pos.CAPITAL:
        name = _name_at(people, mention.sentence, words[head])
        if name and (not words[head].kinds & pos.ROLE or name.end > words[head].end or len(name.words) > 1):
            identity = _with_role(_fullest_of(name, words, phrase, people), words, phrase, name)
            return _with_article(identity, words, phrase, lexicon)
    if lexicon.habits.caseless:
        return _caseless(mention, people, speakers, lexicon)
    return _by_role(mention, head, people, lexicon)


def _before_role(words: Sequence[Word], first: int, head: int) -> int:
    """Index of the last word of the name before a role: Hungarian "Nagy [Anna] ellenzéki képviselő"."""
    at = head - 1
    while at > first and not words[at].kinds & pos.CAPITAL and words[at].kinds & pos.LETTER:
        at -= 1
    return at if at >= first and words[at].kinds & pos.CAPITAL else max(first, head - 1)


def _named_after_role(words: Sequence[Word], phrase: Phrase, people: People, sentence: int) -> Name | None:
    """The full name in commas behind a role and its institution: Indonesian "Ketua Yayasan Bina, [Rina Wati], …"."""
    last = phrase.last
    inside = words[phrase.first : last]
    if not [w for w in inside if w.kinds & pos.ROLE] or not (_is_all_capitals(inside) or _is_one_name(inside)):
        return None
    name = _named_from(people, sentence, last + 1)
    if name is None or len(name.words) < 2 or words[last + 1].kinds & pos.ROLE:
        return None
    end = next((at for at in range(last + 1, len(words)) if words[at].start >= name.end), len(words))
    return name if end < len(words) and words[end].kinds & pos.COMMA else None


def _is_before_comma(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a comma follows a phrase that ends in a capital word."""
    last = phrase.last
    return last + 1 < len(words) and bool(words[last].kinds & pos.COMMA and words[last - 1].kinds & pos.CAPITAL)


def _is_all_capitals(words: Sequence[Word]) -> bool:
    return (
        bool(words[0].kinds & pos.ROLE) and len(words) >= _FEWEST_OF_ROLE and all(w.kinds & pos.CAPITAL for w in words)
    )


def _is_one_name(words: Sequence[Word]) -> bool:
    """Whether a phrase ends in one capital word that is no name of a person: "der Bürgermeister [Hofs]"."""
    return len(words) >= _FEWEST_OF_ROLE and not words[-2].kinds & (pos.CAPITAL | pos.TITLE) and not _is_titled(words)


def _is_titled(words: Sequence[Word]) -> bool:
    """Whether the last word stands right behind a role: "minister [Lee]"."""
    return bool(words[-2].kinds & pos.ROLE) and bool(words[0].kinds & pos.ROLE)


def _behind_source_noun(words: Sequence[Word], phrase: Phrase) -> Phrase:
    """Who gave what a noun names, where it has no article: German "Angaben [der Polizei]"."""
    first, last = phrase.first, phrase.last
    joined = last > first + 2 and words[first + 1].kinds & (pos.DETERMINER | pos.LINK)
    return Phrase(first + 2, last, phrase.form) if words[first].kinds & pos.SOURCE_NOUN and joined else phrase


def _with_role(identity: Identity, words: Sequence[Word], phrase: Phrase, name: Name) -> Identity:
    """Who is meant, with the whole of the role that the phrase has before the name: "[lead author] Hana Sato"."""
    first, last = phrase.first, phrase.first
    while last < phrase.last and words[last].start < name.start:
        last += 1
    while last > first and not words[last - 1].kinds & pos.ROLE:
        last -= 1
    while first < last and words[first].kinds & pos.DETERMINER and not words[first].kinds & pos.POSSESSIVE:
        first += 1
    role = printed(words, first, last) if first < last else ""
    return identity._replace(role=role) if role and (identity.role or role) in role else identity


def _with_article(identity: Identity, words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> Identity:
    """A common noun with its article, where capitals do not tell it from a name: German "die Stadt"."""
    common = lexicon.habits.nouns_capital and identity.gender == "-" and not identity.name.isupper()
    noun = common and words[phrase.first].kinds & pos.DETERMINER
    return identity._replace(name=printed(words, phrase.first, phrase.last)) if noun else identity


def _caseless(mention: Mention, people: People, speakers: dict[int, Identity], lexicon: Lexicon) -> Identity:
    """Who is meant in a script without capitals: by titles and roles, and by a recogniser's name that fits them."""
    text = printed(people.sentences[mention.sentence].words, mention.phrase.first, mention.phrase.last)
    name, role = bare_name(text, lexicon)
    told = Told(without_particle(text, lexicon), name, role)
    for recognised in _names_inside(people, mention):
        printed_name = _as_printed(people, recognised)
        if agrees(printed_name, told, is_person=recognised.is_person):
            identity = _fullest(recognised, people)
            role = identity.role or role_beside(printed_name, told) or _role_told(identity.name, speakers)
            return identity._replace(role=role)
    for known in itertools.islice(reversed(speakers.values()), _REMEMBERED):
        tells = len(name) > 1 or (role is not None and role == known.role)
        if tells and len(known.name) > len(name) and (known.name.startswith(name) or known.name.split()[-1] == name):
            return known
    return Identity(name if len(name) > 1 else without_particle(text, lexicon), role, "")


def _is_one_of(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase names nobody but says whose they are: "one of the senators", "several in the SPD"."""
    if phrase.last - phrase.first < 3 or not words[phrase.first].kinds & pos.INDEFINITE:
        return False
    return bool(words[phrase.first + 1].kinds & pos.PREPOSITION)


def _is_pair(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase names two: "Lopez and Okafor"."""
    return any(
        words[at].kinds & pos.CONJUNCTION and words[at - 1].kinds & words[at + 1].kinds & pos.CAPITAL
        for at in range(phrase.first + 1, phrase.last - 1)
    )


def _role_told(name: str, speakers: dict[int, Identity]) -> str | None:
    """The role of somebody who has spoken before."""
    last = itertools.islice(reversed(speakers.values()), _REMEMBERED)
    return next((known.role for known in last if known.name == name and known.role), None)


def _names_inside(people: People, mention: Mention) -> Iterator[Name]:
    """The names that a recogniser has found in a phrase of a script without capitals, the last one first."""
    words = people.sentences[mention.sentence].words
    start, end = words[mention.phrase.first].start, words[mention.phrase.last - 1].end
    for name in reversed(people.by_sentence.get(mention.sentence, ())):
        if start <= name.start and name.end <= end:
            yield name


def _as_printed(people: People, name: Name) -> str:
    """A name as its sentence has it, where it begins or ends inside a word as well: Korean "[김영희]는"."""
    text, at = "", name.start
    for word in people.sentences[name.sentence].words:
        if word.start < name.end and name.start < word.end:
            text += (" " if word.start > at else "") + word.text[
                max(0, name.start - word.start) : name.end - word.start
            ]
            at = word.end
    return text


def _head(words: Sequence[Word], phrase: Phrase) -> int:
    """Index of a phrase's head: its last word before a preposition, or before an article behind a name."""
    for at in range(phrase.first + 1, phrase.last):
        if (
            words[at].kinds & (pos.PREPOSITION | pos.DETERMINER)
            and not (words[at].kinds & pos.PARTICLE and _is_in_name(words, at))
            and not words[at - 1].kinds & pos.DETERMINER
        ):
            return at - 1
    return phrase.last - 1


def _is_in_name(words: Sequence[Word], at: int) -> bool:
    """Whether a small word stands behind a name: "Maria [von] Holt", not behind a role: "ministro [de] Economía"."""
    if words[at].kinds & pos.CAPITAL and at + 1 < len(words) and words[at + 1].kinds & pos.CAPITAL:
        return True  # Dutch "Minister [Van] Dam"
    return bool(words[at - 1].kinds & (pos.CAPITAL | pos.PARTICLE)) and not words[at - 1].kinds & pos.ROLE


def _name_at(people: People, sentence: int, word: Word) -> Name | None:
    for name in people.by_sentence.get(sentence, ()):
        if name.start <= word.start < name.end:
            return name
    return None


def _named_from(people: People, sentence: int, first: int) -> Name | None:
    """The name that begins with the word at an index, its title included."""
    return next((name for name in people.by_sentence.get(sentence, ()) if name.first == first), None)


def _fullest_of(run: Name, words: Sequence[Word], phrase: Phrase, people: People) -> Identity:
    """The fullest form of a name, without words before a phrase that begins within it: "told AFP [Jean Morel]"."""
    if phrase.first <= run.first:
        return _fullest(run, people)
    before = sum(word.start >= run.start for word in words[run.first : phrase.first])
    if not 0 < before < len(run.words):
        return _fullest(run, people)
    name = run._replace(words=run.words[before:], start=words[phrase.first].start)
    identity = _fullest(name, people)
    return identity._replace(name=" ".join(name.words)) if identity.name == " ".join(run.words) else identity


def _fullest(name: Name, people: People) -> Identity:
    """The fullest form of a name in the text: the nearest before it, else the first behind it."""
    known = [f for f in _forms(name, people) if _fits(name, f)]
    if not known:
        known = [Form(name.words, name.gender, name.role, [name.sentence], name.is_person)]
    longest = max(known, key=lambda form: _nearness(form, name.sentence)) if len(known) > 1 else known[0]
    if len(longest.words) == 1:
        longest = _by_given_name(name, people) or longest
    same = [f for f in known if f.words == longest.words or len(f.words) == 1]
    role = name.role or next((f.role for f in same if f.role), None) or longest.role
    gender = name.gender or next((f.gender for f in same if f.gender), "")
    is_person = len(longest.words) > 1 or bool(gender or role) or any(f.is_person for f in same)
    return Identity(" ".join(longest.words), role, gender if is_person else gender or "-")


def _by_given_name(name: Name, people: People) -> Form | None:
    """The person named in full before whom a given name alone means: Indonesian "Ani", of "Ani Wijaya"."""
    for form in people.by_given_name.get(name.words[0].lower(), ())[:MOST_FORMS]:
        person = form.is_person or form.role or form.gender not in ("", "-")
        if person and form.sentences[0] <= name.sentence:
            return form
    return None


def _forms(name: Name, people: People) -> Iterator[Form]:
    """The forms that end with a name's last word; those of its other cases where the name is that word alone."""
    word = name.words[-1].lower()
    yield from people.forms.get(word, ())
    if len(name.words) == 1:
        for other in people.by_stem.get(word[:STEM], ())[:MOST_FORMS]:
            if other != word and _may_be_cases(word, other):
                yield from people.forms[other]


def _may_be_cases(word: str, other: str) -> bool:
    """Whether two words may be one in two cases: "Путина" and "Путин"."""
    same = next((at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return same >= STEM and max(len(word), len(other)) - same <= _LONGEST_ENDING


def _nearness(form: Form, sentence: int) -> tuple[bool, bool, int, int]:
    """What speaks for a form as that which a sentence means: more than one word, stands before it, length, nearness."""
    before = bisect.bisect_right(form.sentences, sentence)
    nearest = form.sentences[before - 1] if before else -form.sentences[0]
    return len(form.words) > 1, before > 0, len(form.words), nearest


def _fits(name: Name, other: Form) -> bool:
    if name.gender and other.gender and name.gender != other.gender:
        return False
    if name.words == other.words:
        return True
    return _are_among(name.words[:-1], other.words) or _are_among(other.words[:-1], name.words)


def _are_among(some: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a name has all of some words; names are short, so that no set is worth its making."""
    return not [word for word in some if word not in words]


def _by_role(mention: Mention, head: int, people: People, lexicon: Lexicon) -> Identity:
    """Who "the governor" is; the words themselves where the text does not say."""
    words = people.sentences[mention.sentence].words
    first, last = mention.phrase.first, mention.phrase.last
    text = printed(words, first, last)
    gender = lexicon.genders.get(words[head].lower, "")
    ending = _named_at_end(mention, head, people)
    if ending:
        return _fullest(ending, people)._replace(role=printed(words, first, ending.first))
    named = _named_behind(mention, people)
    if named:
        return Identity(_fullest(named, people).name, text, named.gender or gender)
    common = not words[head].kinds & pos.CAPITAL or lexicon.habits.nouns_capital
    if common and not words[first].kinds & pos.INDEFINITE:
        role = next((w for w in (words[head], *words[first:head]) if w.kinds & pos.ROLE), words[head])
        known = people.by_role.get(role.lower, ())
        before = bisect.bisect_right(known, mention.sentence, key=lambda n: n.sentence)
        if before:
            return _fullest(known[before - 1], people)
    return Identity(text, None, gender or "-")


def _named_at_end(mention: Mention, head: int, people: People) -> Name | None:
    """The full name that a phrase ends with behind a role that goes on: Danish "formand for byrådet [Peter Holm]"."""
    words, phrase = people.sentences[mention.sentence].words, mention.phrase
    name = _name_at(people, mention.sentence, words[phrase.last - 1])
    if name is None or len(name.words) < 2 or name.first <= head + 1 or not words[head].kinds & pos.ROLE:
        return None
    before = words[name.first - 1].kinds
    return name if is_unknown(before & ~pos.ROLE) else None


def _named_behind(mention: Mention, people: People) -> Name | None:
    """The name in apposition: "the spokesman, [Federico Lombardi], said"."""
    words, last = people.sentences[mention.sentence].words, mention.phrase.last
    if last + 1 >= len(words) or not words[last].kinds & pos.COMMA:
        return None
    name = _named_from(people, mention.sentence, last + 1)
    return name if name and len(name.words) > 1 else None


def printed(words: Sequence[Word], first: int, last: int) -> str:
    """The words of a phrase as printed."""
    text, at = "", words[first].start
    for word in words[first:last]:
        text += (" " if word.start > at else "") + word.text
        at = word.end
    return text


# --- pronouns ---------------------------------------------------------------------------------------------


def _antecedent_of_relative(
    mention: Mention, people: People, speakers: dict[int, Identity], lexicon: Lexicon
) -> Identity:
    words, at = people.sentences[mention.sentence].words, mention.phrase.first
    if at > 0 and words[at - 1].kinds & pos.COMMA:
        at -= 1
    before = phrase_before(words, at, lexicon) if at else None
    if before and may_speak(words, before):
        return identify(Mention(mention.sentence, before), people, speakers, lexicon)
    return Identity(words[mention.phrase.first].text, None, "")


def _antecedent(mention: Mention, people: People, speakers: dict[int, Identity], lexicon: Lexicon) -> Identity:
    word = people.sentences[mention.sentence].words[mention.phrase.first]
    gender = lexicon.genders.get(word.lower, "")
    own = Identity(word.text, None, gender)
    if gender in ("1", "2"):
        return own
    for candidate in _candidates(mention, people, speakers, lexicon):
        if _agrees(candidate, gender):
            return candidate._replace(gender=gender if gender in "mf" else candidate.gender)
    return _bare_name(mention, people, speakers) or own if gender in ("m", "f") else own


def _bare_name(mention: Mention, people: People, speakers: dict[int, Identity]) -> Identity | None:
    """The last speaker or subject that a single word names, where nothing tells a person from a company: "Lee"."""
    for at in range(mention.sentence - 1, max(-1, mention.sentence - _REACH), -1):
        identity = speakers.get(at)
        if identity and identity.gender == "-" and identity.name[:1].isupper() and identity.name.isalpha():
            return identity
        first = next(iter(people.by_sentence.get(at, ())), None)
        if first and first.first == 0 and not _is_genitive(people, first):
            return _fullest(first, people)
    return None


def _agrees(identity: Identity, gender: str) -> bool:
    if gender in ("n", "p"):
        return identity.gender in ("-", "p", "n") or (identity.gender == "" and gender == "p")
    return identity.gender in ("", gender) if gender else identity.gender != "-"


def _candidates(
    mention: Mention, people: People, speakers: dict[int, Identity], lexicon: Lexicon
) -> Iterator[Identity]:
    """Whom a pronoun may mean, nearest first: who spoke, then whom a sentence is about, then its other names."""
    start = people.sentences[mention.sentence].words[mention.phrase.first].start
    for at in range(mention.sentence, max(-1, mention.sentence - _REACH), -1):
        if at < mention.sentence and at in speakers:
            yield speakers[at]
        names = [n for n in people.by_sentence.get(at, ()) if n.end <= start and not _is_genitive(people, n)]
        for name in sorted(names, key=lambda n: (_kinds_before(people, n) & pos.PREPOSITION, len(n.words) == 1)):
            identity = _fullest(name, people)
            yield identity._replace(gender="-") if _is_thing(people, name, lexicon) else identity


def _kinds_before(people: People, name: Name) -> int:
    """What the word before a name may be."""
    return people.sentences[name.sentence].words[name.first - 1].kinds if name.first else 0


def _is_thing(people: People, name: Name, lexicon: Lexicon) -> bool:
    """Whether a name is no person's by its article, where the language puts none before those: "the European Union"."""
    if name.title or name.role or lexicon.habits.articled_names:
        return False
    return bool(_kinds_before(people, name) & pos.DETERMINER)


def _is_genitive(people: People, name: Name) -> bool:
    words = people.sentences[name.sentence].words
    return any(w.start <= name.end - 1 < w.end and is_possessive(w) for w in words[name.first : name.first + 8])
