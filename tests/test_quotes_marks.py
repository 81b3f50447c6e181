"""Marks are paired by their kind and by what stands beside them, whatever the language."""

import pytest

from newsstruct.annotate.document import TextSpan
from newsstruct.annotate.quotes.marks import Marked, marked_stretches


def stretches(text: str) -> list[list[str]]:
    """What stands between marks in each line."""
    return [[text[m.start : m.end] for m in line] for line in marked(text)]


def marked(text: str) -> list[list[Marked]]:
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(TextSpan(start=start, end=start + len(line)))
        start += len(line) + 1
    return marked_stretches(text, lines)


STYLES = [
    ("“Yes” and “no”", ["Yes", "no"]),
    ('"Yes" and "no"', ["Yes", "no"]),
    ("„Ja“ und „nein“", ["Ja", "nein"]),
    ("„Tak” i „nie”", ["Tak", "nie"]),
    ("”Ja” och ”nej”", ["Ja", "nej"]),
    ("»Ja« und »nein«", ["Ja", "nein"]),
    ("«Oui» et «non»", ["Oui", "non"]),
    ("« Oui » et « non »", [" Oui ", " non "]),
    ("»Ja» och »nej»", ["Ja", "nej"]),
    ("‹Oui› et ‹non›", ["Oui", "non"]),
    ("「はい」と『いいえ』", ["はい", "いいえ"]),
    ("‘Yes’ and ‘no’", ["Yes", "no"]),
    ("'Yes' and 'no'", ["Yes", "no"]),
    ("‚Ja‘ und ‚nein‘", ["Ja", "nein"]),
    ("``Yes'' and ``no''", ["Yes", "no"]),
    ("''Yes'' and ''no''", ["Yes", "no"]),
    (",,Ja'' und ,,nein''", ["Ja", "nein"]),
    ("<<Oui>> et <<non>>", ["Oui", "non"]),
    ("〝はい〟と言う", ["はい"]),
    ("＂Yes＂", ["Yes"]),
    ('„Ja" und „nein"', ["Ja", "nein"]),
    ('“Yes" and "no”', ["Yes", "no"]),
    ("“Yes“ and “no“", ["Yes", "no"]),
    ("(“Yes”)—“no”", ["Yes", "no"]),
    ('ה"כן" שלו', ["כן"]),
]

NESTED = [
    ("“He said ‘no’ twice”", ["He said ‘no’ twice"]),
    ("‘He said “no” twice’", ["He said “no” twice"]),
    ('"He said "no" twice"', ['He said "no" twice']),
    ("«Il a dit “non” deux fois»", ["Il a dit “non” deux fois"]),
    ("「彼は『いいえ』と言った」", ["彼は『いいえ』と言った"]),
    ("“a “b” c”", ["a “b” c"]),
]

APOSTROPHES = [
    "It's the players' bus, isn't it?",
    "the ’90s and rock ’n’ roll",
    "l’homme qu’il a vu",
    "O'Brien's '80s car",
    "He is 5'10\" tall",
    "the 'burbs",
]

SINGLES = [
    ("‘The players’ bus is late,’ he said", ["The players’ bus is late,"]),
    ("'The players' bus is late,' he said", ["The players' bus is late,"]),
    ("‘It’s late,’ he said. ‘It isn’t.’", ["It’s late,", "It isn’t."]),
    ("Mayor: 'We won't pay'", ["We won't pay"]),
]

BROKEN = [
    ("“We lost, he said", ["We lost, he said"]),
    ("We lost,” he said", ["We lost,"]),
    ("“We lost,“ he said. „No“", ["We lost,", "No"]),
    ("“a” “b", ["a", "b"]),
    ("” alone", []),
    ("“", []),
    ('"', []),
    ("", []),
    ("no marks", []),
]


@pytest.mark.parametrize(("text", "want"), STYLES)
def test_styles(text: str, want: list[str]) -> None:
    """Every style is read in every text, mixed ones and those closed with the wrong mark, too."""
    assert stretches(text)[0] == want


@pytest.mark.parametrize(("text", "want"), NESTED)
def test_nested(text: str, want: list[str]) -> None:
    """The outermost marks bound a stretch; those inside belong to it."""
    assert stretches(text)[0] == want


@pytest.mark.parametrize("text", APOSTROPHES)
def test_apostrophes(text: str) -> None:
    """Apostrophes, elisions and measurements open and close nothing."""
    assert stretches(text)[0] == []


@pytest.mark.parametrize(("text", "want"), SINGLES)
def test_single_marks_beside_apostrophes(text: str, want: list[str]) -> None:
    """A genitive's apostrophe inside single marks does not close them."""
    assert stretches(text)[0] == want


@pytest.mark.parametrize(("text", "want"), BROKEN)
def test_broken(text: str, want: list[str]) -> None:
    """A mark that is never closed counts to the line's end, one that was never opened from its start."""
    assert stretches(text)[0] == want


LINES = [
    ("“One.\n“Two.\n“Three.”", [["One."], ["Two."], ["Three."]]),
    ("“One.\nTwo.\nThree.”", [["One."], ["Two."], ["Three."]]),
    ("„Eins.\n„Zwei.“", [["Eins."], ["Zwei."]]),
    ("“One.\nHe left.\n“Two.”", [["One."], [], ["Two."]]),
    ("He said “one\nand two.", [["one"], []]),
]


@pytest.mark.parametrize(("text", "want"), LINES)
def test_lines(text: str, want: list[list[str]]) -> None:
    """A quote over several lines has a stretch in each, whether the lines between open with a mark or not."""
    assert stretches(text) == want


def test_lines_that_go_on_are_told() -> None:
    """All stretches of a quote over several lines but the first go on; the last mark is not missing."""
    first, second, third = (line[0] for line in marked("“One.\n“Two.\n“Three.”"))
    assert [first.continued, second.continued, third.continued] == [False, True, True]
    assert [first.open_end, second.open_end, third.open_end] == [False, False, False]


def test_an_unclosed_mark_is_told() -> None:
    """Where no mark closes a stretch, in its line or a later one, it says so."""
    assert marked("He said “we lost")[0][0].open_end


def test_a_quote_ends_after_some_lines_without_marks() -> None:
    """A closing mark far below an unclosed one belongs to something else."""
    text = "“One.\n" + "Plain.\n" * 10 + "Two.”"
    assert stretches(text)[1:-1] == [[]] * 10


def test_marks_are_outside() -> None:
    """A stretch knows where its marks stand."""
    stretch = marked("a “b” c")[0][0]
    assert (stretch.opened, stretch.start, stretch.end, stretch.closed) == (2, 3, 4, 5)


def test_deep_nesting_ends() -> None:
    """A thousand opening marks are no thousand levels."""
    assert len(stretches("“a " * 1000 + "b”")[0]) <= 1000
