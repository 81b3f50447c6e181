"""Which stretches of a text stand between quotation marks, whatever the marks and the language.

Marks are paired by their kind and by what stands beside them, never by what the page's language would use:
pages mix “…”, „…“, „…”, ”…”, «…», »…«, ‹…›, 「…」, "…", ''…'' and ‘…’, forget marks and close the wrong way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsstruct.annotate.document import TextSpan

#: The one before the last letter of a Hebrew abbreviation.
_IN_ABBREVIATION = r"(?<=[א-ת].)[א-ת](?![א-ת])"
#: That of "the ‘90s", of "rock ’n’ roll", and the one inside "Lee’s".
_APOSTROPHE = r"\d0s\b|n['’]\s|(?<=[^\W_].)[^\W_]"
#: Quotation marks: two signs that stand for one (''NYT'', ``TeX'', ,,typewriter'', <<typewriter>>), and single signs.
#: Every alternative begins with a sign of its own, so that the search skips all other signs at once.
_MARK = re.compile(
    "|".join(
        (
            *("''", "``", r",,(?=\w)", r"<<(?=\S)", ">>", *"“„‟«»‹›「」『』〝〞〟＂‚‛`"),
            *(f"{sign}(?!{_IN_ABBREVIATION})" for sign in '"”'),
            *(f"{sign}(?!{_APOSTROPHE})" for sign in "'‘’"),
        )
    )
)
_FAMILY = {
    **dict.fromkeys(["“", "”", "„", "‟", '"', "''", "``", ",,", "〝", "〞", "〟", "＂"], "double"),
    **dict.fromkeys(["«", "»", "<<", ">>"], "angle"),
    **dict.fromkeys("‹›", "single angle"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white corner"),
    **dict.fromkeys("'‘’‚‛`", "single"),
}
_OPENS_ONLY = frozenset({"„", "‟", ",,", "``", "「", "『", "〝", "<<"})
_CLOSES_ONLY = frozenset({"」", "』", "〞", "〟", ">>"})
#: Marks that open one way and close the other, by what stands beside them only where nothing else tells.
_USUALLY_OPENS = frozenset({"“", "«", "‹"})
_USUALLY_CLOSES = frozenset({"”", "»", "›"})
#: What may stand before an opening mark besides white space.
_BEFORE_OPENING = frozenset("([{–—-/:=|>…¿¡、，。：；！？") | frozenset("\"“”„«»‹›「」『』'‘’‚")
_PUNCTUATION = frozenset(",.!?…;:，。！？、؟،؛।")
#: Deeper nesting is noise; the outermost mark is given up.
_DEEPEST = 6
#: A quote whose closing mark stands in a later paragraph, while none between opens with a mark, has no more of them.
_LONGEST_GAP = 6


class Marked(NamedTuple):
    """A stretch of one line between quotation marks."""

    start: int
    """Offset of the first character inside the marks."""

    end: int
    """Offset one past the last character inside."""

    opened: int
    """Offset of the opening mark; equals `start` where it is missing."""

    closed: int
    """Offset one past the closing mark; equals `end` where it is missing."""

    continued: bool = False
    """Whether the words go on from the line before."""

    open_end: bool = False
    """Whether no closing mark was found, neither in this line nor in one that goes on with it."""


class _Mark(NamedTuple):
    sign: str
    start: int
    end: int
    before: str
    after: str

    @property
    def family(self) -> str:
        """The kind of mark: only marks of one kind pair."""
        return _FAMILY[self.sign]


class _Line(NamedTuple):
    """What was paired in one line, and what was left over."""

    pairs: list[tuple[_Mark, _Mark]]
    unclosed: _Mark | None
    stray: _Mark | None


def marked_stretches(text: str, lines: Sequence[TextSpan]) -> list[list[Marked]]:
    """For each line, its outermost stretches between quotation marks, in order.

    A quote that runs over several lines without a closing mark has one stretch a line; all but the first are
    `continued`.

    >>> text = "“Yes,” she said. ‘The players’ bus is late.’"
    >>> [text[m.start : m.end] for m in marked_stretches(text, [TextSpan(start=0, end=len(text))])[0]]
    ['Yes,', 'The players’ bus is late.']
    """
    paired = [_pair(text, line) for line in lines]
    found = [[_marked(*pair) for pair in line.pairs] for line in paired]
    _join_lines(lines, paired, found)
    return found


def _marked(opening: _Mark, closing: _Mark) -> Marked:
    return Marked(opening.end, closing.start, opening.start, closing.end)


# --- one line ---------------------------------------------------------------------------------------------


def _pair(text: str, line: TextSpan) -> _Line:
    marks = list(_marks(text, line))
    if not marks:
        return _Line([], None, None)
    pairs, unclosed, stray = _pair_doubles([m for m in marks if m.family != "single"])
    singles = _pair_singles(_outside((m for m in marks if m.family == "single"), pairs))
    return _Line(_outermost(pairs + singles), unclosed, stray)


def _marks(text: str, line: TextSpan) -> Iterator[_Mark]:
    for match in _MARK.finditer(text, line.start, line.end):
        start, end = match.span()
        before = text[start - 1] if start > line.start else ""
        after = text[end] if end < line.end else ""
        yield _Mark(match[0], start, end, before, after)


def _opens(mark: _Mark) -> bool:
    """Whether what stands beside a mark looks as beside an opening one."""
    return (not mark.before or mark.before.isspace() or mark.before in _BEFORE_OPENING) and not (
        not mark.after or mark.after.isspace()
    )


def _closes(mark: _Mark) -> bool:
    """Whether what stands beside a mark looks as beside a closing one."""
    return bool(mark.before) and not mark.before.isspace() and not mark.after.isalnum()


def _pair_doubles(marks: Sequence[_Mark]) -> tuple[list[tuple[_Mark, _Mark]], _Mark | None, _Mark | None]:
    """Pairs of all marks but the single ones; an opening mark left over; a closing one that nothing had opened."""
    pairs: list[tuple[_Mark, _Mark]] = []
    opened: list[_Mark] = []
    stray = None
    for at, mark in enumerate(marks):
        partner = _partner(opened, mark)
        if partner is not None:
            pairs.append((opened[partner], mark))
            del opened[partner:]
        elif _may_open(mark, marks, at):
            opened.append(mark)
            del opened[:-_DEEPEST]
        elif not (stray or pairs or opened) and _may_be_stray(mark):
            stray = mark
    return pairs, opened[0] if opened else None, stray


def _partner(opened: Sequence[_Mark], mark: _Mark) -> int | None:
    """Index of the open mark that this one closes."""
    for at in range(len(opened) - 1, -1, -1):
        if opened[at].family == mark.family:
            return at if _may_close(opened[at], mark) else None
    return None


def _may_close(opening: _Mark, mark: _Mark) -> bool:
    if mark.start <= opening.end or mark.sign in _OPENS_ONLY:
        return False
    if mark.sign in _CLOSES_ONLY:
        return True
    if mark.sign in _USUALLY_OPENS:
        return opening.sign in ("„", ",,", "»", "›") or (_closes(mark) and not _opens(mark))
    if mark.sign in _USUALLY_CLOSES:
        return opening.sign != mark.sign or not _opens(mark) or _closes(mark)
    return not _opens(mark) or _closes(mark)


def _may_open(mark: _Mark, marks: Sequence[_Mark], at: int) -> bool:
    if mark.sign in _OPENS_ONLY:
        return bool(mark.after)
    if mark.sign in _CLOSES_ONLY:
        return False
    if mark.sign in _USUALLY_OPENS:
        return bool(mark.after) and not (_closes(mark) and not _opens(mark))
    if mark.sign in _USUALLY_CLOSES:
        return _opens(mark) and not (mark.before == mark.after == "")
    return (
        _opens(mark) or _opens_in_a_word(mark) or (mark.after.isspace() and (not mark.before or mark.before.isspace()))
    )


def _opens_in_a_word(mark: _Mark) -> bool:
    """Arabic and Hebrew prefixes and scripts without spaces put letters right before an opening mark."""
    return (
        mark.after.isalpha()
        and mark.before.isalpha()
        and not mark.before.isascii()
        and mark.before.lower() == mark.before.upper()
    )


def _may_be_stray(mark: _Mark) -> bool:
    return mark.sign not in _OPENS_ONLY and mark.before in _PUNCTUATION and _closes(mark)


def _outside(marks: Iterator[_Mark], pairs: Sequence[tuple[_Mark, _Mark]]) -> list[_Mark]:
    """The marks that do not stand inside one of the pairs."""
    spans = sorted((a.start, b.end) for a, b in _outermost(list(pairs)))
    kept, at = [], 0
    for mark in marks:
        while at < len(spans) and spans[at][1] <= mark.start:
            at += 1
        if at == len(spans) or mark.start < spans[at][0]:
            kept.append(mark)
    return kept


def _outermost(pairs: list[tuple[_Mark, _Mark]]) -> list[tuple[_Mark, _Mark]]:
    """The pairs that lie in no other pair, in order; of two that cross, the first."""
    kept: list[tuple[_Mark, _Mark]] = []
    for pair in sorted(pairs, key=lambda p: (p[0].start, -p[1].end)):
        if not kept or pair[0].start >= kept[-1][1].end:
            kept.append(pair)
    return kept


# --- single marks -----------------------------------------------------------------------------------------


def _pair_singles(marks: Sequence[_Mark]) -> list[tuple[_Mark, _Mark]]:
    """Pairs of single marks; apostrophes pair with nothing."""
    pairs: list[tuple[_Mark, _Mark]] = []
    opening: _Mark | None = None
    closing: _Mark | None = None
    for mark in marks:
        if _single_opens(mark):
            if opening and closing:
                pairs.append((opening, closing))
            opening, closing = mark, None
        elif opening and _single_closes(opening, mark) and (closing is None or _is_possessive(closing)):
            closing = mark
    if opening and closing:
        pairs.append((opening, closing))
    return [p for p in pairs if p[1].start - p[0].end > 1]


def _single_opens(mark: _Mark) -> bool:
    if not _opens(mark) or mark.sign == "’":
        return False
    return mark.sign in "‘‚‛`" or mark.after.isalnum() or mark.after in '“"„«'


def _single_closes(opening: _Mark, mark: _Mark) -> bool:
    return mark.sign != "‚" and _closes(mark) and mark.start > opening.end


def _is_possessive(mark: _Mark) -> bool:
    """Whether a mark may be the apostrophe of "the players’ bus"."""
    return mark.before in "sSzx" and mark.after.isspace()


# --- over several lines -----------------------------------------------------------------------------------


def _join_lines(lines: Sequence[TextSpan], paired: Sequence[_Line], found: list[list[Marked]]) -> None:
    """Add to each line the stretches that begin or end in another one."""
    since: int | None = None
    for at, line in enumerate(paired):
        goes_on = since is not None and _starts_marked(lines[at], line, found[at])
        if since is not None and goes_on:
            _continue(found, at)
        elif since is not None and line.stray and at - since <= _LONGEST_GAP:
            _fill(lines, found, since, at, line.stray)
        elif line.stray:
            _put_first(found[at], _from_start(lines[at], line.stray, continued=False))
        if line.unclosed and _until_end(lines[at], line, found[at], continued=goes_on):
            since = at
        elif since is not None and (goes_on or line.stray or line.pairs or at - since >= _LONGEST_GAP):
            since = None


def _starts_marked(span: TextSpan, line: _Line, found: Sequence[Marked]) -> bool:
    if line.unclosed and line.unclosed.start == span.start:
        return True
    return bool(found) and found[0].opened == span.start


def _continue(found: list[list[Marked]], at: int) -> None:
    _close_last(found[at - 1])
    if found[at]:
        found[at][0] = found[at][0]._replace(continued=True)


def _close_last(stretches: list[Marked]) -> None:
    if stretches:
        stretches[-1] = stretches[-1]._replace(open_end=False)


def _fill(lines: Sequence[TextSpan], found: list[list[Marked]], since: int, at: int, closing: _Mark) -> None:
    """Take the lines between an opening mark and its closing one in a later line as quoted."""
    _close_last(found[since])
    for between in range(since + 1, at):
        span = lines[between]
        found[between] = [Marked(span.start, span.end, span.start, span.end, continued=True)]
    _put_first(found[at], _from_start(lines[at], closing, continued=True))


def _put_first(stretches: list[Marked], first: Marked) -> None:
    """Put a stretch before the others of its line, in the place of those that it overlaps."""
    stretches[:] = [first, *(stretch for stretch in stretches if stretch.opened >= first.closed)]


def _from_start(span: TextSpan, closing: _Mark, *, continued: bool) -> Marked:
    return Marked(span.start, closing.start, span.start, closing.end, continued)


def _until_end(span: TextSpan, line: _Line, found: list[Marked], *, continued: bool) -> bool:
    """Take an unclosed mark's words up to the line's end, unless marks behind it look like quotes of their own."""
    opening = line.unclosed
    if opening is None or opening.end >= span.end:
        return False
    if opening.start != span.start and any(
        a.family == opening.family and a.start > opening.start for a, _ in line.pairs
    ):
        return False
    if any(m.opened < opening.start < m.closed for m in found):
        return False
    found[:] = [m for m in found if m.opened < opening.start]
    found.append(Marked(opening.end, span.end, opening.start, span.end, continued, open_end=True))
    return True
