"""Who speaks in an article: each speaker with a number, and a colour by it."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsstruct.article import Article, Quote

#: There are so many tints in the style sheet; further speakers share them.
TINTS = 8


@attrs.frozen(kw_only=True)
class Voice:
    """One speaker."""

    number: int
    """In the order of the first quote, from 0."""

    name: str
    """The fullest name."""

    role: str | None
    """What the text says the speaker is."""

    quotes: tuple[int, ...]
    """Indexes of the speaker's quotes."""

    @property
    def tint(self) -> str:
        """The style sheet's class for the speaker's colour."""
        return f"s{self.number % TINTS}"

    @property
    def initials(self) -> str:
        """Two letters of the name; one where it has one word."""
        words = [word for word in self.name.split() if word[0].isalnum()]
        letters = [words[0][0], words[-1][0]] if len(words) > 1 else [word[0] for word in words]
        return "".join(letters).upper()[:3] or "?"


def voices(article: Article) -> tuple[Voice, ...]:
    """The speakers in the order of their first quotes; those of one entity, or else of one name, are one."""
    found: dict[int | str, list[int]] = {}
    for index, quote in enumerate(article.quotes):
        if quote.speaker:
            found.setdefault(_identity(quote), []).append(index)
    return tuple(_voice(article, number, quotes) for number, quotes in enumerate(found.values()))


def voice_of_quote(speakers: Sequence[Voice]) -> dict[int, Voice]:
    """Who speaks in each quote that has a speaker, by the quote's index."""
    return {index: voice for voice in speakers for index in voice.quotes}


def _identity(quote: Quote) -> int | str:
    assert quote.speaker is not None
    return quote.speaker.name if quote.speaker.entity is None else quote.speaker.entity


def _voice(article: Article, number: int, quotes: list[int]) -> Voice:
    speakers = [speaker for index in quotes if (speaker := article.quotes[index].speaker)]
    name = max((speaker.name for speaker in speakers), key=len)
    role = next((speaker.role for speaker in speakers if speaker.role), None)
    return Voice(number=number, name=name, role=role, quotes=tuple(quotes))
