"""Tokens and sentences know their places, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate import text_blocks
from newsstruct.annotate.sentences import sentences
from newsstruct.annotate.tokens import covering_tokens, tokens

TOKENS = [
    ("Mr. Ek's trip.", ["Mr", ".", "Ek's", "trip", "."]),
    ("The U.S. army", ["The", "U.S.", "army"]),
    ("55% of 1,000.50", ["55", "%", "of", "1,000.50"]),
    ("«Ça va?»", ["«", "Ça", "va", "?", "»"]),
    ("Rhein-Main l’homme", ["Rhein-Main", "l’homme"]),
    ("東京で", ["東", "京", "で"]),
    ("3人の感染", ["3", "人", "の", "感", "染"]),
    ("Google社は12日", ["Google", "社", "は", "12", "日"]),
    ("转移200余人", ["转", "移", "200", "余", "人"]),
    ("3명이 다쳤다", ["3명이", "다쳤다"]),
    ("हिन्दी में", ["हिन्दी", "में"]),
    ("شبّه كثيرون", ["شبّه", "كثيرون"]),
    ("a,b, c,\nd", ["a,b", ",", "c", ",", "d"]),
    ("cafe\u0301 cafe \u0301", ["cafe\u0301", "cafe", "\u0301"]),
    (" e.g. this\u3000that\x1f", ["e.g.", "this", "that"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "want"), TOKENS)
def test_tokens(text: str, want: list[str]) -> None:
    """Words keep inner hyphens, apostrophes and points; every other sign stands alone."""
    assert [t.text for t in tokens(text)] == want


@given(st.text())
def test_tokens_fit_and_lose_nothing(text: str) -> None:
    """Every token slices to itself, and what lies between tokens is white space."""
    at = 0
    for token in tokens(text):
        assert text[token.start : token.end] == token.text
        assert not text[at : token.start].strip()
        at = token.end
    assert not text[at:].strip()


@given(st.text(alphabet=st.sampled_from("aB é́,.'- \n\x1c東1")), st.integers(0, 9), st.integers(0, 30))
def test_covering_tokens_are_the_text(text: str, start: int, length: int) -> None:
    """Tokens with the white space behind them make up all of a stretch, and are the same tokens without it."""
    stretch = text[start : start + length]
    covering = covering_tokens(text, start, start + length)
    assert "".join(covering) == stretch
    bare = [token.rstrip() for token in covering]
    assert [token for token in bare if token] == [token.text for token in tokens(text, start, start + length)]


SENTENCES = [
    ("It rained. The river rose.", "en", ["It rained.", "The river rose."]),
    ("Mr. Lee met J. Doe. They spoke.", "en", ["Mr. Lee met J. Doe.", "They spoke."]),
    ("“It rained.” He left.", "en", ["“It rained.”", "He left."]),
    ("Prices rose by 3.5 percent.", "en", ["Prices rose by 3.5 percent."]),
    ("雨が降った。川があふれた。", "ja", ["雨が降った。", "川があふれた。"]),
    ("बारिश हुई। नदी बढ़ी।", "hi", ["बारिश हुई।", "नदी बढ़ी।"]),
    ("no end", None, ["no end"]),
]


@pytest.mark.parametrize(("text", "language", "want"), SENTENCES)
def test_sentences(text: str, language: str | None, want: list[str]) -> None:
    """A sentence ends at its mark, but not behind an abbreviation or an initial."""
    found = [text[s.start : s.end] for block in text_blocks(text) for s in sentences(text, block, language)]
    assert found == want
