"""Speech without a reporting verb: transcripts ("LEE: We won."), questions and answers, signatures ("— Ana Lee")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsstruct.annotate.document import TextSpan
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.lookup import cut_elisions, lookup_form
from newsstruct.annotate.quotes.marks import Marked
from newsstruct.annotate.quotes.phrases import Phrase, phrase_at
from newsstruct.annotate.quotes.words import Sentence
from newsstruct.annotate.tokens import tokens
from newsstruct.article import Subheading

#: "LEE:", "Dr. Ann Lee:", "Q:", "Frage 3:", "Q." at the start of a line.
_LABEL = re.compile(
    r"(?P<name>[^\W\d_][^\n:：.?!,;“”\"„«»()]{0,40}?(?:\.\s[^\W\d_][^\n:：.?!,;“”\"„«»()]{0,40}?)?)\s?(?P<sign>[:：]|(?<=^[QA])\.)\s*(?=\S)"
)
#: A label of more words is the beginning of a sentence.
_MOST_WORDS = 4
#: So many lines with labels make a transcript.
_FEWEST_TURNS = 3
_ASKS = "?？؟;"
#: So many characters of an answer are searched for "I".
_LOOKED_AT = 500
#: The signature of a quote without marks begins so near its end.
_SIGNED_WITHIN = 100
_SIGNATURE_DASH = re.compile(r"(?<=\s)[—–―]\s*|(?<=\s)--?\s+")
#: A signature has no more words.
_LONGEST_SIGNATURE = 14


class Turn(NamedTuple):
    """A line of an interview or a transcript."""

    start: int
    """Offset of what is said, behind the label."""

    part: str
    """"question", "answer", or "" where the label is a name."""


def turns(text: str, lines: Sequence[TextSpan], lexicon: Lexicon) -> Mapping[int, Turn]:
    """The lines of a text that are turns of an interview or a transcript; empty where too few look so.

    >>> from newsstruct.annotate.quotes.tables import lexicon
    >>> text = "Q: Who won?\\nA: We did.\\nQ: How?"
    >>> lines = [TextSpan(start=0, end=11), TextSpan(start=12, end=22), TextSpan(start=23, end=30)]
    >>> [turn.part for turn in turns(text, lines, lexicon("en")).values()]
    ['question', 'answer', 'question']
    """
    found = {at: turn for at, line in enumerate(lines) if (turn := _turn(text, line, lexicon))}
    if not found:
        return dict(_printed_turns(text, lines, lexicon))
    asked = {at: turn for at, turn in found.items() if turn.part}
    if len({turn.part for turn in asked.values()}) == 2:
        return asked
    named = [at for at in found if at not in asked]
    labels = [_label_text(text, lines[at]) for at in named]
    if len(named) < _FEWEST_TURNS or len(set(labels)) == len(labels) or len(set(labels)) < 2:
        return {}
    return {at: found[at] for at in named}


def _turn(text: str, line: TextSpan, lexicon: Lexicon) -> Turn | None:
    match = _LABEL.match(text, line.start, min(line.end, line.start + 100))
    if match is None or len(match["name"].split()) > _MOST_WORDS:
        return None
    label = match["name"].rstrip("0123456789 ").lower()
    if label in lexicon.questioners:
        return Turn(match.end(), "question")
    if label in lexicon.answerers:
        return Turn(match.end(), "answer")
    return (
        Turn(match.end(), "") if match["sign"] != "." and all(w[0].isupper() for w in match["name"].split()) else None
    )


def _label_text(text: str, line: TextSpan) -> str:
    return re.split("[:：]", text[line.start : line.start + 100], maxsplit=1)[0].strip().lower()


def _printed_turns(text: str, lines: Sequence[TextSpan], lexicon: Lexicon) -> Iterator[tuple[int, Turn]]:
    """The turns of an interview whose questions are set apart in bold, which makes subheadings of them."""
    asked = [at for at, line in enumerate(lines) if line.kind == Subheading.kind and text[line.end - 1] in _ASKS]
    answers = [at for at in asked if at + 1 < len(lines) and _speaks_of_self(text, lines[at + 1], lexicon)]
    if len(asked) < _FEWEST_TURNS or len(answers) * 2 < len(asked):
        return
    for question in asked:
        yield question, Turn(lines[question].start, "question")
        at = question + 1
        while at < len(lines) and lines[at].kind != Subheading.kind:
            yield at, Turn(lines[at].start, "answer")
            at += 1


def _speaks_of_self(text: str, line: TextSpan, lexicon: Lexicon) -> bool:
    """Whether a line says "I" or "we": answers do, the text of a piece with questions as headings seldom does."""
    end = min(line.end, line.start + _LOOKED_AT)
    found = (word for token in tokens(text, line.start, end) for word in cut_elisions(token.text, lexicon.elisions))
    return any(lexicon.genders.get(lookup_form(word)) == "1" for word in found)


def signature(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """The name that signs the words in marks before it: "“Best evening of my life.” — Ana Lopez, visitor"."""
    words = sentence.words
    if len(words) < 3 or not words[0].marked or not words[1].kinds & pos.DASH or len(words) > _LONGEST_SIGNATURE:
        return None
    return _signer(sentence, 2, lexicon)


def signing_line(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """The name that a line of its own signs the quote before it with: "— Ana Lopez, visitor"."""
    words = sentence.words
    if len(words) > _LONGEST_SIGNATURE or any(w.marked for w in words):
        return None
    if sentence.part == "signature":
        return _signer(sentence, 0, lexicon)
    return _signer(sentence, 1, lexicon) if len(words) > 1 and words[0].kinds & pos.DASH else None


def is_signature(text: str, stretch: Marked) -> bool:
    """Whether the last words of a quote, in a line of their own, name who said it: "…\nAna Lopez, visitor”"."""
    content = text[stretch.start : stretch.end].strip(" .")
    name = content.split(",", 1)[0].split()
    return stretch.continued and len(content) <= 100 and 1 < len(name) <= 4 and all(w[0].isupper() for w in name)


def signature_start(text: str, line: TextSpan) -> int:
    """Offset of the dash before the name at the end of a quote without marks; the line's end where there is none."""
    start = max(line.start, line.end - _SIGNED_WITHIN)
    dash = next(reversed(list(_SIGNATURE_DASH.finditer(text, start, line.end))), None)
    if dash is None:
        return line.end
    name = text[dash.end() : line.end].split(",", 1)[0].strip(" .").split()
    return dash.start() if 0 < len(name) <= _MOST_WORDS and all(w[0].isupper() for w in name) else line.end


def _signer(sentence: Sentence, first: int, lexicon: Lexicon) -> Phrase | None:
    words = sentence.words
    phrase = phrase_at(words, first, lexicon)
    if phrase is None or phrase.form == "pronoun" or any(_is_verbal(w.kinds) for w in words[first:]):
        return None
    closes = (
        phrase.last >= len(words) or words[phrase.last].kinds & (pos.COMMA | pos.STOP) or words[phrase.last].text == "("
    )
    caseless = lexicon.habits.caseless
    return phrase if closes and (phrase.form == "name" or caseless) else None


def _is_verbal(kinds: int) -> bool:
    return bool(kinds & (pos.AUXILIARY | pos.SUBORDINATOR | pos.COMPLEMENTISER | pos.COLON))


def heading_label(sentence: Sentence, known: frozenset[str], lexicon: Lexicon) -> Phrase | None:
    """The known name before a colon in a line that is no full sentence, a heading: "Lee: We will win"."""
    words = sentence.words
    phrase = None if words[-1].kinds & pos.STOP else phrase_at(words, 0, lexicon)
    if phrase is None or phrase.form != "name" or phrase.last + 1 >= len(words):
        return None
    colon, behind = words[phrase.last : phrase.last + 2]
    speaks = colon.kinds & pos.COLON and behind.kinds & pos.LETTER and words[phrase.last - 1].lower in known
    return phrase if speaks else None
