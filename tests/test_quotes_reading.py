"""A sentence is read step by step: words, noun phrases, cues, speakers, contents."""

import re

import pytest

from newsstruct.annotate.document import TextSpan
from newsstruct.annotate.quotes import framing
from newsstruct.annotate.quotes import parts_of_speech as pos
from newsstruct.annotate.quotes.asides import spoken_stretches
from newsstruct.annotate.quotes.attributions import attributions
from newsstruct.annotate.quotes.caseless import bare_name
from newsstruct.annotate.quotes.cues import find_cues
from newsstruct.annotate.quotes.lookup import cut_elisions, lookup_form
from newsstruct.annotate.quotes.marks import marked_stretches
from newsstruct.annotate.quotes.people import names_in
from newsstruct.annotate.quotes.phrases import phrase_at, phrase_before
from newsstruct.annotate.quotes.speakers import read_saying
from newsstruct.annotate.quotes.tables import lexicon
from newsstruct.annotate.quotes.words import Sentence, Word, is_possessive, read_line, read_words, sentences


def words_of(text: str, language: str = "en") -> list[Word]:
    """The words of a line, stretches between marks and all."""
    line = TextSpan(start=0, end=len(text))
    return read_line(text, line, marked_stretches(text, [line])[0], lexicon(language))


def printed(words: list[Word], first: int, last: int) -> str:
    return " ".join(word.text for word in words[first:last])


# --- words ------------------------------------------------------------------------------------------------

ABBREVIATED = [
    (
        "en",
        "Mr. Lee of Ky., a U.S. judge, left.",
        ["Mr.", "Lee", "of", "Ky.", ",", "a", "U.S.", "judge", ",", "left", "."],
    ),
    ("en", "J. Lee left.", ["J.", "Lee", "left", "."]),
    ("de", "Dr. Brandt kam.", ["Dr.", "Brandt", "kam", "."]),
    ("fr", "M. Morel qu’il dit-il", ["M.", "Morel", "qu’", "il", "dit", "il"]),
    ("fr", "l'homme a-t-il dit", ["l'", "homme", "a", "il", "dit"]),
    ("en", "a “b c” d", ["a", "b c", "d"]),
]


@pytest.mark.parametrize(("language", "text", "want"), ABBREVIATED)
def test_words(language: str, text: str, want: list[str]) -> None:
    """Full stops stay with abbreviations, elided and joined words are words, a stretch between marks is one."""
    assert [word.text for word in words_of(text, language)] == want


KINDS = [
    ("en", "she", pos.PRONOUN),
    ("en", "she's", pos.PRONOUN),
    ("en", "the", pos.DETERMINER),
    ("en", "mayor", pos.ROLE),
    ("en", "Lee", pos.CAPITAL),
    ("en", "quickly", pos.ADVERB),
    ("en", "saying", pos.GERUND),
    ("en", "12", pos.NUMBER),
    ("en", ",", pos.COMMA),
    ("en", "—", pos.DASH),
    ("en", ":", pos.COLON),
    ("en", "?", pos.STOP),
    ("de", "Gesundheitsminister", pos.ROLE),
    ("de", "sei", pos.REPORTED),
    ("ja", "。", pos.STOP),
    ("th", "ี", pos.LETTER),
    ("ar", "،", pos.COMMA),
]


@pytest.mark.parametrize(("language", "text", "kind"), KINDS)
def test_what_a_word_may_be(language: str, text: str, kind: int) -> None:
    """Tables, endings, capitals and signs tell what a word may be."""
    assert read_words(text, 0, len(text), lexicon(language))[0].kinds & kind


TERMS = [
    ("en", "the so-called “smart” meters"),
    ("en", "the “Meet the Press” show"),
    ("en", "a “just-in-time”-style plan"),
    ("en", "the “NATO” bid"),
    ("de", "die sogenannte „Ampel“"),
    ("de", "die Agentur „Interfax“"),
]


@pytest.mark.parametrize(("language", "text"), TERMS)
def test_terms(language: str, text: str) -> None:
    """Titles and terms in marks are words like others."""
    assert not any(word.marked for word in words_of(text, language))


@pytest.mark.parametrize(
    "text", ["“smart” meters", "he called it “dead”", "a “gift to the rich” he said", "says “It Is Over!”"]
)
def test_no_terms(text: str) -> None:
    """Words in marks are taken for a quote where nothing tells that they are a term."""
    assert any(word.marked for word in words_of(text))


@pytest.mark.parametrize(("text", "want"), [("Lee's", True), ("Lee’s", True), ("Lee", False)])
def test_genitives(text: str, want: bool) -> None:
    """Names and nouns in the English genitive."""
    assert is_possessive(words_of(text)[0]) is want


SENTENCES = [
    ("en", "It rained. It stopped.", 2),
    ("en", "Mr. Lee left. He ran.", 2),
    ("en", "“It rained. It stopped.” He left.", 2),
    ("en", "He said “It rained.” and left.", 1),
    ("en", "“No!” he said.", 1),
    ("en", "He came from the U.S. She did not.", 2),
    ("en", "Is it 3.5? Yes.", 2),
    ("en", "He said no. Lee left.", 2),
    ("en", "It is no. 5 of ten.", 1),
    ("es", "Dijo que no. Ana se fue.", 2),
    ("ja", "雨だ。止んだ。", 2),
    ("es", "¿Qué? ¡Nada!", 2),
    ("en", "one", 1),
]


@pytest.mark.parametrize(("language", "text", "want"), SENTENCES)
def test_sentences(language: str, text: str, want: int) -> None:
    """Words in marks end a sentence only with their own full stop and a capital behind."""
    assert len(list(sentences(words_of(text, language), 0))) == want


def test_long_runs_are_cut() -> None:
    """A thousand words without a full stop are several sentences; none is lost."""
    words = words_of("a " * 1000)
    assert sum(len(s.words) for s in sentences(words, 0)) == len(words) == 1000


# --- phrases ----------------------------------------------------------------------------------------------

BEFORE = [
    ("en", "the mayor", "the mayor"),
    ("en", "a spokesman for the council", "a spokesman for the council"),
    ("en", "In Rome the pope", "the pope"),
    ("en", "But Ana Lopez", "Ana Lopez"),
    ("en", "and she", "she"),
    ("en", "Ana Lopez (D-Ohio)", "Ana Lopez"),
    ("en", "city council member Ben Okafor", "city council member Ben Okafor"),
    ("en", "on Monday Lee", "Lee"),
    ("ru", "тетка моя", "тетка моя"),
    ("de", "Wie Brandt", "Brandt"),
]


@pytest.mark.parametrize(("language", "text", "want"), BEFORE)
def test_phrase_before(language: str, text: str, want: str) -> None:
    """The noun phrase that ends where a verb begins."""
    words = words_of(text, language)
    phrase = phrase_before(words, len(words), lexicon(language))
    assert phrase
    assert printed(words, phrase.first, phrase.last) == want


@pytest.mark.parametrize("text", ["on Monday", "which is", "quickly", "of", "the", "not", ""])
def test_no_phrase_before(text: str) -> None:
    """Adverbs, times, prepositions, verbs and bare articles are nobody."""
    words = words_of(text)
    assert phrase_before(words, len(words), lexicon("en")) is None


AT = [
    ("en", "the mayor of Port Hill on Monday", "the mayor of Port Hill"),
    ("en", "Ana Lopez , who", "Ana Lopez"),
    ("en", "she told", "she"),
    ("en", "Lopez and Okafor said", "Lopez and Okafor"),
    ("en", "Okafor released this statement", "Okafor"),
    ("de", "die Sprecherin der Polizei am Montag", "die Sprecherin der Polizei"),
    ("nl", "minister De Vries zei", "minister De Vries"),
]


@pytest.mark.parametrize(("language", "text", "want"), AT)
def test_phrase_at(language: str, text: str, want: str) -> None:
    """The noun phrase that begins where a verb ends."""
    words = words_of(text, language)
    phrase = phrase_at(words, 0, lexicon(language))
    assert phrase
    assert printed(words, phrase.first, phrase.last) == want


# --- cues -------------------------------------------------------------------------------------------------

CUES = [
    ("en", "Lee said that it rained", ["said"]),
    ("en", "according to Lee it rained", ["according to"]),
    ("en", "the Washington Post left", []),
    ("en", "his claims are many", []),
    ("en", "He claims it rained", ["claims"]),
    ("en", "“No,” Lee demurred .", ["demurred"]),
    ("en", "Lee demurred : “No”", ["demurred"]),
    ("en", "it rained", []),
    ("de", "Lee teilte am Montag mit", ["teilte"]),
    ("de", "Lee teilte den Kuchen", []),
    ("de", "nach ersten Angaben der Polizei", ["nach"]),
    ("de", "nach dem Regen", []),
    ("ar", "وقال لي", ["وقال"]),
    ("zh", "数据", []),
]


@pytest.mark.parametrize(("language", "text", "want"), CUES)
def test_cues(language: str, text: str, want: list[str]) -> None:
    """Verbs of saying in all their forms, nouns and prepositions that attribute; no nouns that only look so."""
    words = words_of(text, language)
    frames = framing.CLAUSE | framing.THAT | framing.BESIDE_MARKS | framing.BEFORE_SOURCE
    cues = [cue for cue in find_cues(words, lexicon(language)) if cue.frames & frames]
    assert [printed(words, cue.first, cue.last) for cue in cues] == want


# --- speakers ---------------------------------------------------------------------------------------------

SPEAKERS = [
    ("en", "“No” , said Ana Lopez , the mayor .", "Ana Lopez"),
    ("en", "Ana Lopez , the mayor of Port Hill , said it rained .", "Ana Lopez"),
    ("en", "Ana Lopez has on Friday repeatedly said it rained .", "Ana Lopez"),
    ("en", "Lee was asked by Ana Lopez whether it rained .", "Ana Lopez"),
    ("en", "“No” , state Sen. Ana Lopez said .", "state Sen. Ana Lopez"),
    ("fr", "« Non » , a-t-elle dit .", "elle"),
    ("cs", "„Ne“ , řekl včera v Praze Petr Novák .", "Petr Novák"),
    ("es", "“No” , ha dicho la alcaldesa .", "la alcaldesa"),
    ("de", "„Nein“ , hat Eva Brandt gesagt .", "Eva Brandt"),
    ("ru", "Как сообщили в полиции , шёл дождь .", "полиции"),
]


@pytest.mark.parametrize(("language", "text", "want"), SPEAKERS)
def test_speakers(language: str, text: str, want: str) -> None:
    """Who speaks stands before the verb or behind it, with an apposition between, in the active or the passive."""
    words = words_of(text, language)
    cue = find_cues(words, lexicon(language))[-1]
    speaker = read_saying(words, cue, lexicon(language)).speaker
    assert speaker
    assert printed(words, speaker.first, speaker.last) == want


@pytest.mark.parametrize(
    "text", ["It was said that it rained .", "Asked whether it rained , he left .", "adding that it rained"]
)
def test_no_speaker(text: str) -> None:
    """Passives without an agent, and participles, have no speaker of their own."""
    words = words_of(text)
    assert read_saying(words, find_cues(words, lexicon("en"))[0], lexicon("en")).speaker is None


# --- contents ---------------------------------------------------------------------------------------------

CONTENTS = [
    ("en", "Lee said it rained and Kim said it snowed.", ["it rained", "it snowed"]),
    ("en", "Lee said it rained, adding that it was cold.", ["it rained", "that it was cold"]),
    ("en", "The rain, Lee said, will stop.", ["The rain", "will stop"]),
    ("en", "“One,” Lee said, “two.”", ["One,", "two."]),
    ("en", "Lee, who says it rained, left.", ["it rained"]),
    ("en", "Citing a report, Lee left.", ["a report"]),
    ("en", "Lee told her supporters that it rained.", ["that it rained"]),
    ("en", "Lee told them to stop.", ["to stop"]),
    ("en", "The rain will stop, officials said.", ["The rain will stop"]),
    ("en", "It rained, according to Lee, who saw it.", ["It rained"]),
    ("en", "Lee called it “dead”.", ["dead"]),
    ("de", "Lee forderte, die Steuern zu senken.", ["die Steuern zu senken"]),
    ("de", "Lee sagte, der Regen habe aufgehört.", ["der Regen habe aufgehört"]),
    ("es", "Lee prometió volver.", ["volver"]),
    ("tr", "Lee, yağmurun duracağını söyledi.", ["yağmurun duracağını"]),
    ("ja", "リー氏は雨は止むと述べた。", ["雨 は 止 む"]),
    ("en", "It rained.", []),
]


@pytest.mark.parametrize(("language", "text", "want"), CONTENTS)
def test_contents(language: str, text: str, want: list[str]) -> None:
    """Which words of a sentence somebody said."""
    sentence = Sentence(tuple(words_of(text, language)), 0)
    found = [piece for read in attributions(sentence, lexicon(language)) for piece in read.pieces]
    joined = [printed(list(sentence.words), piece.first, piece.last).replace(" ,", ",") for piece in found]
    assert joined == want


# --- asides -----------------------------------------------------------------------------------------------

ASIDES = [
    ("fr", "« C'est fini, dit-il, pour tous. »", ["C'est fini", "pour tous."]),
    ("ru", "«Это конец, — сказал Орлов. — Мы уходим»", ["Это конец", "Мы уходим"]),
    ("ru", "— Мы ушли, — сказал он. — Навсегда.", ["Мы ушли", "Навсегда."]),
    ("pl", "– Tak – powiedział Jan Kowal. – Na pewno.", ["Tak", "Na pewno."]),
    ("es", "—Se cae —dijo Gil—. Nadie lo cuida.", ["Se cae", "Nadie lo cuida."]),
    ("sv", "– Det räcker, säger han.", ["Det räcker"]),
    ("en", "“We lost, said Ben Okafor.", ["We lost"]),
    ("en", "- milk and bread", []),
    ("es", "-5 grados", []),
]


@pytest.mark.parametrize(("language", "text", "want"), ASIDES)
def test_asides(language: str, text: str, want: list[str]) -> None:
    """Reporting clauses inside marks, and in lines that open with a dash, are cut out of what was said."""
    line = TextSpan(start=0, end=len(text))
    found = spoken_stretches(text, line, marked_stretches(text, [line])[0], lexicon(language))
    assert [re.sub(r"^\W+|[\s,–—]+$", "", text[m.start : m.end]) for m in found] == want


# --- names ------------------------------------------------------------------------------------------------

NAMES = [
    ("en", "President Ana Lopez", [("Ana Lopez", "President", "President")]),
    ("en", "Mr. Okafor", [("Okafor", "Mr.", None)]),
    ("en", "Ana Lopez, the mayor of the port, left", [("Ana Lopez", None, "the mayor of the port")]),
    ("en", "Maria von der Heide left", [("Maria von der Heide", None, None)]),
    ("en", "campaign manager Ann Lee", [("Ann Lee", "campaign manager", "campaign manager")]),
    ("en", "the mayor left", []),
    ("en", "On Monday", []),
    ("hu", "Nagy Anna polgármester", [("Nagy Anna", None, "polgármester")]),
    ("de", "Gesundheitsminister Jens Holm", [("Jens Holm", "Gesundheitsminister", "Gesundheitsminister")]),
]


@pytest.mark.parametrize(("language", "text", "want"), NAMES)
def test_names(language: str, text: str, want: list[tuple[str, str | None, str | None]]) -> None:
    """A run of capitals is a name, with the title before it and the role beside it."""
    found = names_in(Sentence(tuple(words_of(text, language)), 0), 0, lexicon(language))
    assert [(" ".join(name.words), name.title, name.role) for name in found] == want


BARE = [
    ("ko", "김영희 시장은", ("김영희", "시장")),
    ("ko", "경찰에", ("경찰", None)),
    ("zh", "市长李娜", ("李娜", "市长")),
    ("zh", "李娜女士", ("李娜", None)),
    ("zh", "李娜", ("李娜", None)),
    ("zh", "警方", ("警方", None)),
    ("ja", "山田花子市長", ("山田花子", "市長")),
    ("ja", "横浜市長", ("横浜市長", None)),
    ("ja", "田中氏", ("田中", None)),
    ("ja", "東京都の山田花子知事", ("山田花子", "知事")),
    ("ar", "المدرب سامي خليل", ("سامي خليل", "المدرب")),
    ("ar", "رئيسة البلدية ليلى حسن", ("ليلى حسن", "رئيسة البلدية")),
    ("ar", "الوزير", ("الوزير", None)),
    ("he", "ראש העיר דנה כהן", ("דנה כהן", "ראש העיר")),
    ("hi", "श्री शर्मा", ("शर्मा", None)),
    ("hi", "मेयर अनीता शर्मा", ("अनीता शर्मा", "मेयर")),
]


@pytest.mark.parametrize(("language", "text", "want"), BARE)
def test_names_without_capitals(language: str, text: str, want: tuple[str, str | None]) -> None:
    """Titles and roles tell the name in scripts without capitals; a mention of a role alone stays whole."""
    assert bare_name(text, lexicon(language)) == want


# --- looking up -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "want"), [("L’Été", "l'été"), ("SAID", "said"), ("شبّه", "شبه"), ("İ", "i̇")])
def test_lookup_form(text: str, want: str) -> None:
    """Case, the kind of apostrophe and Arabic vowel points make no difference."""
    assert lookup_form(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [("qu'il", ["qu'", "il"]), ("aujourd'hui", ["aujourd'hui"]), ("l’", ["l’"]), ("d’l’a", ["d’", "l’", "a"])],
)
def test_cut_elisions(text: str, want: list[str]) -> None:
    """Only what the language elides is cut off."""
    assert cut_elisions(text, frozenset({"qu", "l", "d"})) == want
