"""A text as a row of date words: the longest phrase of the lexicon at each place, numbers, and gaps between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from newsstruct.annotate.dates.kinds import Readings
from newsstruct.annotate.dates.lexicon import NOTHING, Lexicon, Meaning, Node
from newsstruct.annotate.dates.numbers import HAN, LONGEST, ROMAN, figures, fraction, han_number, in_words, roman_number
from newsstruct.annotate.dates.pieces import MARKS, Piece, pieces, stands_alone
from newsstruct.annotate.dates.vocabulary import ENDING, stretches
from newsstruct.calendars import BUDDHIST, BUDDHIST_YEARS

#: Signs that make a price or a share of the number beside them.
_BEFORE, _AFTER = frozenset("$€£¥₹₽₩₪₺฿#№+"), frozenset("%‰°$€£¥₹₽₩₺")


class Item(NamedTuple):
    """A word, a phrase, a number or a mark that can be part of a date."""

    start: int
    """Offset of its first character."""

    end: int
    """Offset one past its last character."""

    kinds: frozenset[str]
    """Everything that it can be."""

    readings: Readings
    """Its kinds, with what comes with each."""


@attrs.frozen
class Row:
    """A stretch of text as date words."""

    text: str
    """The whole text that offsets point into."""

    items: Sequence[Item | None]
    """The date words in order; ``None`` for a run of words that can be no part of a date."""


def scan(text: str, start: int, end: int, lexicon: Lexicon) -> Row:
    """The date words between two offsets of a text, in linear time."""
    return _row(text, list(pieces(text, start, end)), lexicon)


def rows(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Row]:
    """Those of them that can make dates, row by row."""
    for stretch in stretches(text, start, end, lexicon.vocabulary):
        yield _row(text, stretch, lexicon)


def _row(text: str, row: Sequence[Piece], lexicon: Lexicon) -> Row:
    found: list[Item | None] = []
    place = 0
    while place < len(row):
        if lexicon.particles and not (found and found[-1]) and _is_inside(row, place):
            place += 1
            continue
        item, place = _item(text, row, place, lexicon)
        if item or not found or found[-1]:
            found.append(item)
    return Row(text=text, items=_folded(text, found))


def _is_inside(row: Sequence[Piece], place: int) -> bool:
    """Whether a letter stands inside a word that began before it with no date word."""
    before = row[place - 1] if place else None
    return before is not None and before.end == row[place].start and stands_alone(before.text)


def _item(text: str, row: Sequence[Piece], place: int, lexicon: Lexicon) -> tuple[Item | None, int]:
    """The item that begins with a piece, and the place behind it."""
    piece = row[place]
    meaning, length = _phrase(text, row, place, lexicon)
    if not length and piece.figures:
        return _number(text, row, place, lexicon)
    if piece.text[:1] in HAN and (run := _han_run(row, place)) > length:
        last = row[place + run - 1]
        return _made(piece.start, last.end, _han(row[place : place + run], lexicon)), place + run
    if length:
        return _placed(piece.start, row[place + length - 1].end, meaning), place + length
    if piece.text in _YEAR_PARTS and (item := _year_part(text, row, place)):
        return item, place + 2
    return _word(text, piece, lexicon), place + 1


#: Letters that stand for a part of a year before its number -> the unit, and how many there are.
_YEAR_PARTS = {"q": ("quarter", 4), "h": ("half", 2)}


def _year_part(text: str, row: Sequence[Piece], place: int) -> Item | None:
    """Q3, H1: in capitals, with the number joined to them."""
    unit, most = _YEAR_PARTS[row[place].text]
    number = row[place + 1] if place + 1 < len(row) else None
    if number is None or number.start != row[place].end or not text[row[place].start].isupper():
        return None
    if len(number.text) != 1 or not "1" <= number.text <= str(most) or text[number.end : number.end + 1].isalnum():
        return None
    return _made(row[place].start, number.end, {"yearpart": (unit, int(number.text))})


def _placed(start: int, end: int, meaning: Meaning) -> Item | None:
    return Item(start, end, *meaning) if meaning.kinds else None


def _made(start: int, end: int, readings: Readings) -> Item | None:
    return Item(start, end, frozenset(readings), readings) if readings else None


def _phrase(text: str, row: Sequence[Piece], place: int, lexicon: Lexicon) -> tuple[Meaning, int]:
    """The longest phrase that begins with a piece, and how many pieces long it is."""
    node: Node | None = lexicon.tree
    best, length = NOTHING, 0
    number = place
    while node and number < len(row):
        word = row[number].text
        following = node.words.get(word)
        for reached in (_stem(node, word) if node.stems else None, following):
            found = reached.meaning(text[row[place].start : row[number].end]) if reached else NOTHING
            if found.kinds and (not lexicon.particles or _is_whole(text, row, number, lexicon)):
                best, length = found, number - place + 1
        node = following
        number += 1
    return best, length


def _is_whole(text: str, row: Sequence[Piece], last: int, lexicon: Lexicon) -> bool:
    """Whether a word ends with a piece, but for a particle, or goes on with one more date word: 이|날에."""
    if _ends(text, row[last].end, lexicon):
        return True
    node: Node | None = lexicon.tree
    for place in range(last + 1, len(row)):
        node = node.words.get(row[place].text) if node and row[place].start == row[place - 1].end else None
        if node is None:
            return False
        if node.plain.kinds and _ends(text, row[place].end, lexicon):
            return True
    return False


def _ends(text: str, at: int, lexicon: Lexicon) -> bool:
    return not stands_alone(text[at : at + 1]) or text.startswith(lexicon.particles, at)


def _stem(node: Node, word: str) -> Node | None:
    shortest = max(len(word) - ENDING, len(word) // 2, 2)
    cuts = range(len(word), shortest - 1, -1)
    return next((node.stems[word[:cut]] for cut in cuts if word[:cut] in node.stems), None)


def _word(text: str, piece: Piece, lexicon: Lexicon) -> Item | None:
    """What a piece can be that is no phrase: a mark, a Roman numeral, a word with something joined to its front."""
    if piece.text in MARKS:
        if piece.text == "." and _ends_sentence(text, piece.start):
            return None
        return _made(piece.start, piece.end, {MARKS[piece.text]: None})
    if piece.text[:1] in ROMAN and (number := _roman(text[piece.start : piece.end], lexicon)):
        return _made(piece.start, piece.end, {"roman": number})
    for prefix in lexicon.prefixes:
        if piece.text.startswith(prefix) and len(piece.text) > len(prefix) + 1:
            at = piece.start + len(prefix)
            rest = Piece(piece.text[len(prefix) :], at, piece.end, False)
            meaning, length = _phrase(text, (rest,), 0, lexicon)
            if length:
                return _placed(at, piece.end, meaning)
    return None


#: Words of fewer letters before a full stop may be abbreviations: Sept., juill.
_ABBREVIATION = 7


def _ends_sentence(text: str, dot: int) -> bool:
    """Whether a full stop stands behind a whole word and before a capital: "in December. In the year before"."""
    behind = text[dot + 1 : dot + 3]
    return behind[:1].isspace() and behind[1:].isupper() and text[max(0, dot - _ABBREVIATION) : dot].isalpha()


def _roman(printed: str, lexicon: Lexicon) -> int | None:
    """The number of a Roman numeral: XX, xix, XXe."""
    if len(printed) == 1 and not printed.isupper():
        return None
    bare = next((printed.removesuffix(end) for end in lexicon.suffixes if end and printed.endswith(end)), printed)
    return roman_number(bare if bare != printed else printed.upper())


def _number(text: str, row: Sequence[Piece], place: int, lexicon: Lexicon) -> tuple[Item | None, int]:
    """The item that a run of figures is, with what is printed right behind it ("3rd", "1990s")."""
    piece = row[place]
    before = text[piece.start - 1] if piece.start else " "
    if before.isalpha() and before.isascii():
        return None, place + 1
    if lexicon.spaced and (behind := _thousands(text, row, place)) > place + 1:
        number = int("".join(part.text for part in row[place:behind]))
        return _made(piece.start, row[behind - 1].end, {"number": number}), behind
    readings = _figures(piece.text, lexicon)
    after = text[piece.end : piece.end + 1]
    if "number" in readings and (item := _with_fraction(row, place, readings, lexicon)):
        return item, place + 2
    if before in _BEFORE or after in _AFTER:
        readings = {"number": readings["number"]} if "number" in readings else {}
    suffix, behind = _suffix(row, place, lexicon)
    if suffix:
        readings = _with_suffix(readings, suffix)
        return _made(piece.start, row[behind - 1].end, readings), behind
    if after.isalpha() and not _known(row, place + 1, lexicon):
        return None, place + 1
    if "day" in readings or "hour" in readings:
        is_count = _counts(text, row, place + 1, lexicon)
        readings = _counting(readings, row, place) if is_count else _lone(readings)
    return _made(piece.start, piece.end, readings), place + 1


#: Figures of a number that is set off in thousands.
_FIRST, _GROUP, _GROUPS = 3, 3, 4


def _thousands(text: str, row: Sequence[Piece], place: int) -> int:
    """The place behind figures that spaces set off in thousands: 15 000, 1 250 000."""
    behind = place + 1
    if not (row[place].text.isdigit() and len(row[place].text) <= _FIRST):
        return behind
    while behind < min(len(row), place + _GROUPS) and row[behind].text.isdigit() and len(row[behind].text) == _GROUP:
        gap = text[row[behind - 1].end : row[behind].start]
        if len(gap) != 1 or gap == "\n":
            break
        behind += 1
    return behind


def _counting(readings: Readings, row: Sequence[Piece], place: int) -> Readings:
    """What figures can be that seem to count something: no day behind a comma, as in "Friday, 12 people"."""
    is_behind_comma = place and MARKS.get(row[place - 1].text) == "comma"
    return {kind: value for kind, value in readings.items() if kind != "day"} if is_behind_comma else readings


def _lone(readings: Readings) -> Readings:
    """What figures can be that count nothing: an hour by itself."""
    return {**readings, "lonehour": readings["hour"]} if "hour" in readings else readings


def _with_fraction(row: Sequence[Piece], place: int, readings: Readings, lexicon: Lexicon) -> Item | None:
    """A number with a fraction behind it: 2 1/2, 2½."""
    part = fraction(row[place + 1].text) if place + 1 < len(row) else None
    number = readings["number"]
    if part is None or not isinstance(number, int):
        return None
    return _made(row[place].start, row[place + 1].end, {"number": number + part})


def _known(row: Sequence[Piece], place: int, lexicon: Lexicon) -> bool:
    return place < len(row) and (row[place].text in lexicon.tree.words or not row[place].text.isascii())


#: Words of fewer letters are nothing that figures count.
NOUN = 4
_MEASURE = frozenset(("measure",))


def _counts(text: str, row: Sequence[Piece], place: int, lexicon: Lexicon) -> bool:
    """Whether a word that is no date word stands at a place: "at 3 points", "um 2 Punkte"."""
    if place == len(row) or len(row[place].text) < NOUN or not row[place].text[0].isalpha():
        return False
    meaning, length = _phrase(text, row, place, lexicon)
    return meaning.kinds == _MEASURE if length else not _word(text, row[place], lexicon)


def _suffix(row: Sequence[Piece], place: int, lexicon: Lexicon) -> tuple[str | None, int]:
    joined, behind = "", place
    for number in range(place + 1, min(place + 3, len(row))):
        if row[number].start != row[number - 1].end:
            break
        joined += row[number].text
        if joined in lexicon.suffixes:
            behind = number + 1
            return lexicon.suffixes[joined], behind
    return None, place


def _with_suffix(readings: Readings, suffix: str) -> Readings:
    """What figures can be with something printed right behind them; what makes no sense of them is no suffix."""
    number = readings.get("number")
    if suffix == "hour":
        return (
            {"clock": readings.get("dotclock") or (number, 0)} if readings.keys() & {"dotclock", "hour"} else readings
        )
    if not isinstance(number, int) or ("year" in readings and suffix == "ordinal"):
        return readings
    if suffix == "decade":
        return _decade(number, readings)
    if suffix == "decadeword":  # 80-talet, which is no age
        found = _decade(number, readings)
        return {"decade": found["shortdecade"]} if "shortdecade" in found else found
    return {"ordinal": number, "day": number} if 1 <= number <= 31 else {"ordinal": number}


def _decade(number: int, readings: Readings) -> Readings:
    """1990s, the '80s; 1800s is a century, 2000s a decade."""
    if number % 10 or not (number < 100 or "year" in readings):
        return readings
    if number < 100:
        return {"shortdecade": str((number + 1900) // 10)}
    return {"decade": str(number // 100 if number % 100 == 0 and number < 2000 else number // 10)}


def _han_run(row: Sequence[Piece], place: int) -> int:
    """How many Chinese figures stand in a row."""
    end, behind = place, row[place].start
    while end < min(len(row), place + LONGEST) and row[end].text in HAN and row[end].start == behind:
        behind = row[end].end
        end += 1
    return end - place


def _han(run: Sequence[Piece], lexicon: Lexicon) -> Readings:
    number = han_number("".join(piece.text for piece in run))
    return _figures(str(number), lexicon) if number is not None else {}


def _figures(text: str, lexicon: Lexicon) -> Readings:
    """What figures can be; a Thai year counts from the Buddha."""
    readings = figures(text, lexicon.month_first, lexicon.dotted)
    if lexicon.buddhist and readings.get("number") in BUDDHIST_YEARS:
        return {**readings, "year": int(text) - BUDDHIST}
    return readings


def _folded(text: str, items: Sequence[Item | None]) -> list[Item | None]:
    """The items with number words in a row made one number."""
    found: list[Item | None] = []
    place = 0
    while place < len(items):
        item = items[place]
        if item and "number" in item.readings and (end := _run(text, items, place)) > place + 1:
            item, place = _joined(text, items, place, end)
            found.append(item)
        else:
            found.append(item)
            place += 1
    return found


#: A number is of no more words than this.
WORDS = 9


def _run(text: str, items: Sequence[Item | None], place: int) -> int:
    """The place behind a run of numbers that may be joined by "and" or a hyphen."""
    end = place + 1
    at = end
    while at < min(len(items), place + WORDS):
        item = items[at]
        if not item:
            break
        if "number" in item.readings:
            end = at + 1
        elif not item.readings.keys() & {"and", "dash"}:
            break
        at += 1
    return end


def _joined(text: str, items: Sequence[Item | None], place: int, end: int) -> tuple[Item | None, int]:
    """The longest number that a run makes; the first item alone where it makes none."""
    first = items[place]
    assert first is not None
    for stop in range(end, place + 1, -1):
        run = [item for item in items[place:stop] if item]
        numbers = [item for item in run if "number" in item.readings]
        if "number" not in run[-1].readings or not _words(text, numbers):
            continue
        value = in_words([n for item in numbers if isinstance(n := item.readings["number"], int | float)])
        if value is not None:
            readings: dict[str, object] = {"number": value}
            if 1800 <= value < 2100 and value == int(value):
                readings["year"] = value
            return _made(first.start, run[-1].end, readings), stop
    return first, place + 1


def _words(text: str, numbers: Sequence[Item]) -> bool:
    """Whether all numbers are words, but for figures at the start before a power of ten (150 million)."""
    values = [item.readings["number"] for item in numbers]
    figures_at = [place for place, item in enumerate(numbers) if text[item.start].isdigit()]
    if figures_at and (figures_at != [0] or not isinstance(values[1], int) or values[1] < 100):
        return False
    return all(isinstance(value, int | float) for value in values)
