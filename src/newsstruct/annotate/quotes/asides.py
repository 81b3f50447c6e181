"""Reporting clauses inside what was said: « C'est fini, dit-il », lines that open with a dash, lost marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsstruct.annotate.document import TextSpan
from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.cues import Cue, find_cues, unknown_inverted_verbs
from newsstruct.annotate.quotes.lexicon import Lexicon
from newsstruct.annotate.quotes.marks import Marked
from newsstruct.annotate.quotes.speakers import Saying, read_saying
from newsstruct.annotate.quotes.words import Word, read_words

#: A dash behind a sentence's end or a colon: "… przyjechała. – To", "tillägger: – Det".
_INNER_DASH = re.compile(r"(?P<sign>[.:]) (?P<dash>[-–—―]) (?=\S)")
#: The verb before a colon and a dash stands among so many words, in so many characters.
_CUE_REACH = 6
_LOOKED_AT = 120


def spoken_stretches(text: str, line: TextSpan, marked: Sequence[Marked], lexicon: Lexicon) -> list[Marked]:
    """The stretches of a line that somebody says, reporting clauses inside them cut out."""
    if text[line.start] in lexicon.habits.dialogue_dashes:
        spoken = _dialogue(text, line, lexicon)
        if spoken or not marked:
            return spoken
    found: list[Marked] = []
    for stretch in marked:
        if stretch.open_end or lexicon.habits.asides_inside:
            found.extend(_cut(text, stretch, lexicon) or [stretch])
        else:
            found.append(stretch)
    if lexicon.habits.inverts or lexicon.habits.bare_dialogue:
        found.extend(_inner_speech(text, found[-1].closed if found else line.start, line, lexicon))
    return found


def _dialogue(text: str, line: TextSpan, lexicon: Lexicon) -> list[Marked]:
    """The speech of a line that opens with a dash; none where no verb tells that it is one and a list may look so."""
    start = line.start + 1
    behind = text[start : start + 1]
    if not (behind.isspace() or (text[line.start] != "-" and (behind.isalpha() or behind in "¿¡"))):
        return []
    speech = Marked(start, line.end, line.start, line.end, open_end=True)
    cut = _cut(text, speech, lexicon)
    return cut or ([speech] if lexicon.habits.bare_dialogue else [])


def _inner_speech(text: str, start: int, line: TextSpan, lexicon: Lexicon) -> list[Marked]:
    """The speech that a dash opens inside a line: behind a verb of saying and a colon, or behind a sentence's end.

    Swedish "Han tillägger: – [Det är sent.]"; Polish "Przyjechała. – [To skandal] – mówi.", where a reporting clause
    tells that somebody speaks.
    """
    found = _INNER_DASH.search(text, start, line.end)
    if found is None or found["dash"] not in lexicon.habits.dialogue_dashes or text[found.end()].islower():
        return []
    speech = Marked(found.end(), line.end, found.start("dash"), line.end, open_end=True)
    if found["sign"] == ".":
        return _cut(text, speech, lexicon)
    before = read_words(text, max(start, found.start() - _LOOKED_AT), found.start(), lexicon)
    says = any(word.kinds & pos.CUE for word in before[-_CUE_REACH:])
    return (_cut(text, speech, lexicon) or [speech]) if says else []


def _cut(text: str, stretch: Marked, lexicon: Lexicon) -> list[Marked]:
    """The pieces of a stretch between its reporting clauses; empty where it has none."""
    words = read_words(text, stretch.start, stretch.end, lexicon)
    pieces: list[Marked] = []
    at = 0
    for first, last in _clauses(words, stretch, lexicon):
        pieces.append(_piece(words, at, first, stretch))
        at = last
    if pieces and at < len(words):
        pieces.append(_piece(words, at, len(words), stretch))
    return pieces


def _piece(words: Sequence[Word], first: int, last: int, stretch: Marked) -> Marked:
    start = stretch.start if first == 0 else words[first].start
    end = words[last - 1].end
    opened = stretch.opened if first == 0 else start
    closed = stretch.closed if last == len(words) else end
    return Marked(start, end, opened, closed, stretch.continued and first == 0)


def _clauses(words: Sequence[Word], stretch: Marked, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The reporting clauses in a stretch: index of the mark before each, and that at which speech goes on."""
    at = 0
    cues = find_cues(words, lexicon)
    if stretch.open_end:
        known = {cue.first for cue in cues}
        cues = sorted((*cues, *(cue for cue in unknown_inverted_verbs(words, lexicon) if cue.first not in known)))
    for cue in cues:
        if cue.first < at or not cue.frames & framing.BESIDE_MARKS:
            continue
        saying = read_saying(words, cue, lexicon)
        first = _opening(words, saying, cue, lexicon)
        dashed = lexicon.habits.no_subject and words[first].kinds & pos.DASH
        if first <= at or (saying.speaker is None and not dashed):
            continue
        last = _resumption(words, saying.last, stretch, by_dash=bool(words[first].kinds & pos.DASH))
        yield first, last
        at = last


def _opening(words: Sequence[Word], saying: Saying, cue: Cue, lexicon: Lexicon) -> int:
    """Index of the mark with which a reporting clause sets in; 0 where it does not look like one."""
    at = saying.first - 1
    if at < 1:
        return 0
    if words[at].kinds & pos.DASH:
        return at
    follows = _is_inverted(words, saying, cue) or (lexicon.habits.bare_dialogue and not lexicon.habits.inverts)
    if follows and words[at].kinds & (pos.COMMA | pos.STOP) and words[at].text != ".":
        return at if words[at].kinds & pos.COMMA else at + 1
    return 0


def _is_inverted(words: Sequence[Word], saying: Saying, cue: Cue) -> bool:
    """Whether the subject stands behind its verb or auxiliary: "dit-il", "a-t-elle dit"."""
    if saying.speaker is None:
        return False
    auxiliary = words[saying.first].kinds & pos.AUXILIARY and saying.first < saying.speaker.first
    return bool(auxiliary) or saying.speaker.first >= cue.last


def _tells_role(words: Sequence[Word], comma: int) -> bool:
    """Whether what a speaker is follows behind a comma: "déplore Anne Petit, [habitante du quartier]. Nous …"."""
    return bool(words[comma].kinds & pos.COMMA) and any(w.kinds & pos.ROLE for w in words[comma + 1 : comma + 3])


def _resumption(words: Sequence[Word], at: int, stretch: Marked, *, by_dash: bool) -> int:
    """Index at which speech goes on behind a reporting clause; the number of words where it does not."""
    while at < len(words):
        kinds = words[at].kinds
        if kinds & pos.DASH:
            return at + 2 if at + 1 < len(words) and words[at + 1].kinds & (pos.STOP | pos.COMMA) else at + 1
        if kinds & pos.STOP and at + 1 < len(words) and words[at + 1].kinds & pos.DASH:
            return at + 2
        if not stretch.open_end and not by_dash and kinds & (pos.COMMA | pos.STOP) and not _tells_role(words, at):
            return at + 1
        if stretch.open_end and kinds & pos.STOP:
            return len(words)
        at += 1
    return len(words)
