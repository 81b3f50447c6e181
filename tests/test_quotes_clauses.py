"""Where a clause that somebody may have said begins, what a reporting clause reports behind it, and where it ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.quotes.attributions import clause_breaks
from newsstruct.annotate.quotes.clauses import (
    content_end,
    opens_adverbial,
    opens_count,
    starts_clause,
    starts_object,
)
from newsstruct.annotate.quotes.contents import contents
from newsstruct.annotate.quotes.cues import find_cues
from newsstruct.annotate.quotes.speakers import read_saying
from newsstruct.annotate.quotes.tables import lexicon
from test_quotes_reading import printed, words_of

#: Language, words, and whether a clause, an object, an adverbial may begin with them.
BEGINNINGS = [
    ("en", "the bridge", (True, True, False)),
    ("en", "Lee left", (True, True, False)),
    ("en", "it rained", (True, True, False)),
    ("en", "his bridge", (True, True, False)),
    ("en", "12 men", (True, True, False)),
    ("en", "nearly 40 men", (True, False, True)),
    ("en", "at least 12 died", (True, False, True)),
    ("en", "in May", (False, False, True)),
    ("en", "and it", (False, False, False)),
    ("en", "when it rained", (True, True, True)),
    ("en", "to leave", (False, False, True)),
    ("en", "quickly", (False, False, True)),
    ("en", "the time had come", (True, False, False)),
    ("en", "the Monday", (False, False, False)),
    ("en", "there is hope", (True, False, True)),
    ("en", "what it cost", (True, True, False)),
    ("de", "Die Stadt", (True, True, False)),
    ("de", "in Berlin", (False, False, True)),
    ("fr", "le pont", (True, True, False)),
    ("fr", "à Paris", (False, False, True)),
    ("es", "el puente", (True, True, False)),
    ("ru", "мост", (True, True, False)),
    ("ru", "в Москве", (False, False, True)),
    ("nl", "de brug", (True, True, False)),
    ("sv", "i dag", (False, False, True)),
    ("it", "il ponte", (True, True, False)),
]


@pytest.mark.parametrize(("language", "text", "want"), BEGINNINGS)
def test_beginnings(language: str, text: str, want: tuple[bool, bool, bool]) -> None:
    """Articles, pronouns, names and numbers begin what is said; prepositions and adverbs an adverbial."""
    words = words_of(text, language)
    assert (starts_clause(words, 0), starts_object(words, 0), opens_adverbial(words[0])) == want


@pytest.mark.parametrize(
    ("text", "want"), [("nearly 40", True), ("at least 12", True), ("40 men", False), ("nearly all", False)]
)
def test_rough_numbers(text: str, want: bool) -> None:
    """An adverb before a figure is part of the number."""
    assert opens_count(words_of(text), 0) is want


#: Language, sentence, and what its only reporting clause reports.
REPORTED = [
    ("en", "Lee said it rained and that it snowed.", ["it rained and that it snowed"]),
    ("en", "Lee told reporters the bridge was safe.", ["the bridge was safe"]),
    ("en", "Lee told her supporters to vote.", ["to vote"]),
    ("en", "Lee asked not to be named.", ["not to be named"]),
    ("en", "Lee said on Monday that it rained.", ["that it rained"]),
    ("en", "Lee said: it rained.", ["it rained"]),
    ("en", "Lee announced the closure of the bridge.", ["the closure of the bridge"]),
    ("en", "Lee promised to close the bridge.", ["to close the bridge"]),
    ("en", "Lee asked whether it rained.", ["whether it rained"]),
    ("en", "Lee said nearly 40 people left.", ["nearly 40 people left"]),
    ("en", "Lee said on TV, where he works, that it rained.", ["that it rained"]),
    ("en", "Lee declared independence.", []),
    ("en", "Lee said little.", []),
    ("de", "Lee sagte am Montag, der Regen habe aufgehört.", ["der Regen habe aufgehört"]),
    ("de", "Lee forderte, die Steuern zu senken.", ["die Steuern zu senken"]),
    ("de", "Lee kündigte an, die Brücke zu schließen.", ["die Brücke zu schließen"]),
    ("fr", "Lee a dit qu’il pleuvait.", ["qu’ il pleuvait"]),
    ("fr", "Lee a promis de fermer le pont.", ["de fermer le pont"]),
    ("it", "Lee ha detto che pioveva.", ["che pioveva"]),
    ("pt", "Lee disse que chovia.", ["que chovia"]),
    ("nl", "Lee zei dat het regende.", ["dat het regende"]),
    ("sv", "Lee sade att det regnade.", ["att det regnade"]),
    ("ru", "Ли сказал, что шёл дождь.", ["что шёл дождь"]),
    ("pl", "Lee powiedział, że padało.", ["że padało"]),
    ("cs", "Lee řekl, že prší.", ["že prší"]),
    ("hu", "Lee azt mondta, hogy esik.", ["hogy esik"]),
    ("fi", "Lee sanoi, että sataa.", ["että sataa"]),
    ("el", "Ο Λι είπε ότι βρέχει.", ["ότι βρέχει"]),
    ("id", "Lee mengatakan bahwa hujan turun.", ["bahwa hujan turun"]),
]


def reported(text: str, language: str) -> list[str]:
    """What the reporting clauses of a sentence report."""
    words, known = words_of(text, language), lexicon(language)
    cues = find_cues(words, known)
    starts = clause_breaks(words, cues, known)
    pieces = [piece for cue in cues for piece in contents(words, read_saying(words, cue, known), starts, 0, known)]
    return [printed(words, piece.first, piece.last) for piece in pieces]


@pytest.mark.parametrize(("language", "text", "want"), REPORTED)
def test_what_is_reported(language: str, text: str, want: list[str]) -> None:
    """A clause with "that" or without, a question, an infinitive, an object: as the verb has it."""
    assert reported(text, language) == want


MISREAD = [
    ("en", "Lee said in May the bridge would open.", ["the bridge would open"], "a month that is an auxiliary, too"),
    ("en", "Lee told a crowd at a rally to vote.", ["to vote"], "a place between who was told and the infinitive"),
    ("en", "For that, Lee said, it was late.", ["it was late"], "an adverbial alone before the clause"),
    ("en", "He “reluctantly” said it rained.", ["it rained"], "an adverb in marks before the verb"),
    ("de", "Lee sagte, dass es regnet, und ging.", ["dass es regnet"], "a verb that goes on with the main clause"),
]


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [pytest.param(*row[:3], marks=pytest.mark.xfail(reason=row[3], strict=True)) for row in MISREAD],
)
def test_misread(language: str, text: str, want: list[str]) -> None:
    """What is known to be misread stays here until it is not."""
    assert reported(text, language) == want


ENDS = [
    ("it rained .", -1, 2),
    ("it rained , Lee said", 2, 2),
    ("it rained : “ no ”", -1, 2),
    ("it rained ( a lot )", -1, 6),
    ("“It rained.” he left", -1, 1),
    ("“It rained” and “it snowed”", -1, 3),
    ("“rain” fell again", -1, 3),
]


@pytest.mark.parametrize(("text", "breaks", "want"), ENDS)
def test_where_it_ends(text: str, breaks: int, want: int) -> None:
    """What was said goes on to the next reporting clause, or to words in marks behind a colon; never over a stop."""
    words = words_of(text)
    starts = [9 if at == breaks else -1 for at in range(len(words))]
    assert content_end(words, 0, starts) == want


WORDS = [
    "Lee",
    "said",
    "that",
    "the",
    "bridge",
    "“no”",
    ",",
    ".",
    ":",
    "and",
    "not",
    "to",
    "vote",
    "in",
    "May",
    "12",
    "it",
]


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.sampled_from(["en", "de", "fr", "ru", "tr", "ja"]))
def test_pieces_lie_in_their_sentence(chosen: list[str], language: str) -> None:
    """Whatever the words: every piece is of words of the sentence, and of one at least."""
    words, known = words_of(" ".join(chosen), language), lexicon(language)
    cues = find_cues(words, known)
    starts = clause_breaks(words, cues, known)
    for cue in cues:
        for piece in contents(words, read_saying(words, cue, known), starts, 0, known):
            assert 0 <= piece.first < piece.last <= len(words)
            assert not cue.first <= piece.first < cue.last
