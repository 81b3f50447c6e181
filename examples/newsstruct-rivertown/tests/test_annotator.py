"""Symbols of shares are found, and the marks of others stay as they were."""

import attrs
import pytest

import newsstruct
from newsstruct import Parser
from newsstruct.annotate import with_annotators
from newsstruct_rivertown.tickers import Tickers

ROWS = [
    ("Rainworks (NYSE: RNW) fell.", {"RNW": ["RNW"]}),
    ("Rainworks (NYSE:RNW) fell.", {"RNW": ["RNW"]}),
    ("A (LSE: A.B) and B (XETRA: B1), then A (LSE: A.B).", {"A.B": ["A.B", "A.B"], "B1": ["B1"]}),
    ("The exchange (NYSE) was closed.", {}),
    ("A word in brackets (NOTE: THIS) is none.", {}),
    ("Too long for one (NYSE: RAINWORKS).", {}),
    ("(NYSE:\n\nRNW)", {}),
    ("", {}),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_symbols(text: str, expected: dict[str, list[str]]) -> None:
    """Each symbol is an entity, with all its mentions at their places in the text."""
    marks = Parser(annotators=(Tickers(),), strict=True).annotate(text)
    assert {e.name: [text[m.start : m.end] for m in e.mentions] for e in marks.entities} == expected


def test_marks_of_others_stay() -> None:
    """Quotes still know who speaks, and all that others found is there."""
    text = "“We know nothing,” said Ann Lee of Rainworks (NYSE: RNW) on 3 May 2024."
    alone = Parser(annotators=tuple(a for a in with_annotators() if a.name != "tickers")).annotate(text, language="en")
    marks = newsstruct.annotate(text, language="en")
    assert marks.entities[:-1] == alone.entities
    assert marks.entities[-1].name == "RNW"
    assert attrs.evolve(marks, entities=alone.entities) == alone
