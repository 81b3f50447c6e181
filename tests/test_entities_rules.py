"""The rules around the recogniser: what is cut off, added and told beside a name."""

import pytest

from newsstruct.annotate.document import Document
from newsstruct.annotate.entities.caseless import caseless_names
from newsstruct.annotate.entities.datelines import dateline_names
from newsstruct.annotate.entities.forms import Form, vocabulary
from newsstruct.annotate.entities.gazetteer import gazetteer, with_known
from newsstruct.annotate.entities.recognise import Found, document_forms, with_added
from newsstruct.annotate.entities.repeats import repeated_names
from newsstruct.annotate.entities.roles import person_role
from newsstruct.annotate.entities.tidy import tidy_names
from newsstruct.annotate.entities.words import Sentence, document_sentences
from newsstruct.article import EntityType

P: EntityType = "PERSON"
G: EntityType = "ORG"
L: EntityType = "LOC"
M: EntityType = "MISC"


def read(text: str, language: str = "en") -> tuple[list[Sentence], list[list[Form]]]:
    """The sentences of a text, and the forms of their words."""
    sentences = document_sentences(Document(text=text, language=language))
    return sentences, document_forms(sentences, vocabulary(language))


def place(sentences: list[Sentence], name: str, kind: EntityType) -> Found:
    """The first place of a name, given as its words with spaces between, in the sentences."""
    wanted = name.split()
    for number, sentence in enumerate(sentences):
        for start in range(len(sentence.words)):
            if sentence.words[start : start + len(wanted)] == wanted:
                return Found(number, start, start + len(wanted), kind)
    raise AssertionError(f"{name} is not in the text")


def printed(names: list[Found], sentences: list[Sentence]) -> list[tuple[EntityType, str]]:
    """Type and words of names."""
    return [(name.type, " ".join(sentences[name.sentence].words[name.start : name.end])) for name in names]


TIDY = [
    ("en", "So Mr Ek slept .", "Mr Ek", P, [(P, "Ek")]),
    ("en", "Then Prime Minister President Ek slept .", "President Ek", P, [(P, "Ek")]),
    ("en", "Then the President slept .", "President", P, []),
    ("en", "He saw the Acme Group .", "the Acme Group", G, [(G, "Acme Group")]),
    ("en", "He read The Guardian .", "The Guardian", G, [(G, "The Guardian")]),
    ("en", "It is in northern Kenya .", "northern Kenya", L, [(L, "Kenya")]),
    ("en", "It is in Northern Ireland .", "Northern Ireland", L, [(L, "Northern Ireland")]),
    ("en", "He took Kenya 's side .", "Kenya 's", L, [(L, "Kenya")]),
    ("en", "He asked “ Ada Ek ” .", "“ Ada Ek ”", P, [(P, "Ada Ek")]),
    ("en", "She met Kenyan voters .", "Kenyan", G, [(M, "Kenyan")]),
    ("en", "She met Kenyan voters .", "Kenyan voters", G, [(G, "Kenyan voters")]),
    ("en", "They beat Kenya twice .", "Kenya", G, [(L, "Kenya")]),
    ("en", "They met Jordan twice .", "Jordan", P, [(P, "Jordan")]),
    ("en", "They met Saudi Arabia twice .", "Saudi Arabia", P, [(L, "Saudi Arabia")]),
    ("en", "They swam in Elk River .", "Elk River", G, [(L, "Elk River")]),
    ("en", "They flew to Brovik Prefecture .", "Brovik Prefecture", G, [(L, "Brovik Prefecture")]),
    ("en", "They cheered Brovik City .", "Brovik City", G, [(G, "Brovik City")]),
    ("en", "They met Joan River .", "Joan River", P, [(P, "Joan River")]),
    ("en", "They sued the Company .", "Company", G, []),
    ("en", "They left the Kingdom .", "Kingdom", L, []),
    ("en", "They read Company .", "Company", G, [(G, "Company")]),
    ("en", "They sued the Brovik Company .", "Brovik Company", G, [(G, "Brovik Company")]),
    ("en", "There Sheikh Ali Ek spoke .", "Sheikh Ali Ek", G, [(P, "Ali Ek")]),
    ("en", "There Dr Ek Hospital opened .", "Dr Ek Hospital", G, [(G, "Dr Ek Hospital")]),
    ("en", "There Major League Rowing began .", "Major League Rowing", G, [(G, "Major League Rowing")]),
    ("de", "Es sprach Außenminister Ek .", "Außenminister Ek", P, [(P, "Ek")]),
    ("fr", "Il a vu la Banque .", "la Banque", G, [(G, "Banque")]),
    ("pl", "Był tam prezydent Ek .", "prezydent Ek", P, [(P, "Ek")]),
]


@pytest.mark.parametrize(("language", "text", "name", "kind", "want"), TIDY)
def test_tidy(language: str, text: str, name: str, kind: EntityType, want: list[tuple[EntityType, str]]) -> None:
    """Titles, articles, directions and marks go, and nouns that stand for names; a nationality, a country and what ends
    as places do are what they are."""
    sentences, forms = read(text, language)
    assert printed(tidy_names([place(sentences, name, kind)], forms, language), sentences) == want


def test_a_title_may_be_a_surname() -> None:
    """A title alone is no person, unless the text has a person of that name."""
    sentences, forms = read("Mr Tom King spoke. Later King left.")
    names = [place(sentences, "Tom King", P), Found(1, 1, 2, P)]
    assert len(tidy_names(names, forms, "en")) == 2


def test_nationalities_are_added() -> None:
    """Nationalities with a capital that are in no name are reported, others are not."""
    sentences, forms = read("A Kenyan met the Kenyan Bankers and some turks.")
    bankers = place(sentences, "Kenyan Bankers", G)
    assert printed(tidy_names([bankers], forms, "en"), sentences) == [(M, "Kenyan"), (G, "Kenyan Bankers")]


ROLES = [
    ("en", "Ada Ek , the mayor of Brovik , slept .", "the mayor of Brovik"),
    ("en", "Ada Ek , 43 , a spokeswoman for Acme , slept .", "a spokeswoman for Acme"),
    ("en", "Ada Ek ( president ) slept .", "president"),
    ("en", "Then Mayor Ada Ek slept .", "Mayor"),
    ("en", "Then Kenyan President Ada Ek slept .", "Kenyan President"),
    ("en", "The mayor of Brovik , Ada Ek , slept .", "The mayor of Brovik"),
    ("en", "On Monday the mayor of Brovik , Ada Ek , slept .", "the mayor of Brovik"),
    ("en", "Ada Ek , who slept , left .", None),
    ("en", "Ada Ek , said the mayor , left .", None),
    ("en", "Ada Ek slept .", None),
    ("en", "Ada Ek", None),
    ("en", "Ada Ek ,", None),
    ("de", "Ada Ek , die Bürgermeisterin von Brovik , schlief .", "die Bürgermeisterin von Brovik"),
    ("fr", "Ada Ek , la présidente du conseil , dort .", "la présidente du conseil"),
    ("es", "La ministra de Salud , Ada Ek , duerme .", "La ministra de Salud"),
    ("ru", "Вчера министр Ada Ek уснула .", "министр"),
]


@pytest.mark.parametrize(("language", "text", "want"), ROLES)
def test_role(language: str, text: str, want: str | None) -> None:
    """What stands beside a name in commas, in brackets or as a title tells the role, a clause does not."""
    sentences, forms = read(text, language)
    found = person_role(text, sentences[0], forms[0], place(sentences, "Ada Ek", P))
    assert (found and found.replace(" ,", ",")) == want


DATELINES = [
    ("NAIROBI (Reuters) - Police found a car .", [(L, "NAIROBI"), (G, "Reuters")]),
    ("NAIROBI, March 3 (AP) — Police found a car .", [(L, "NAIROBI")]),
    ("NEW YORK 2020-03-04 Shares fell again .", [(L, "NEW YORK")]),
    ("LAGOS, Nigeria – Police found a car .", [(L, "LAGOS")]),
    ("POLICE found a car – and more .", []),
    ("POLICE FIND CAR IN LAKE - OWNER GONE", []),
    ("Nairobi (Reuters) - Police found a car .", []),
    ("NAIROBI", []),
]


@pytest.mark.parametrize(("text", "want"), DATELINES)
def test_datelines(text: str, want: list[tuple[EntityType, str]]) -> None:
    """A place in capitals before a date, an agency or a dash is one; a headline in capitals is none."""
    sentences, forms = read(text)
    found = dateline_names([sentence.words for sentence in sentences], forms, "en")
    assert printed(found, sentences) == want


KNOWN = [
    ("en", "He left the European Union .", [], [(G, "European Union")]),
    ("en", "He left Kenya and New Zealand .", [], [(L, "Kenya"), (L, "New Zealand")]),
    ("en", "He ate a turkey and saw a jordan .", [], []),
    ("en", "He met Jordan Ek .", [("Jordan Ek", P)], [(P, "Jordan Ek")]),
    ("en", "He met Jordan .", [("Jordan", P)], [(P, "Jordan")]),
    ("en", "He met NATO .", [("NATO", L)], [(G, "NATO")]),
    ("en", "He left the West Bank .", [("West Bank", G)], [(L, "West Bank")]),
    ("en", "He joined the West Bank Council .", [("West Bank Council", G)], [(G, "West Bank Council")]),
    ("en", "He backed New Zealand .", [("New Zealand", G)], [(G, "New Zealand")]),
    ("en", "He met the Kenya Red Cross .", [("Kenya Red Cross", G)], [(G, "Kenya Red Cross")]),
    ("fr", "Il quitte l' Union européenne .", [("Union", G)], [(G, "Union européenne")]),
    ("ru", "Он уехал из Европы .", [], [(L, "Европы")]),
    ("zh", "他在法国。", [], [(L, "法 国")]),
]


@pytest.mark.parametrize(("language", "text", "before", "want"), KNOWN)
def test_known_names(
    language: str, text: str, before: list[tuple[str, EntityType]], want: list[tuple[EntityType, str]]
) -> None:
    """Well-known names fill gaps and complete parts; what was found as a longer name or as somebody else stays."""
    sentences, forms = read(text, language)
    found = [place(sentences, name, kind) for name, kind in before]
    names = with_known(found, [sentence.words for sentence in sentences], forms, gazetteer(language))
    assert printed(names, sentences) == want


CASELESS = [
    ("zh", "王小明主席说。王小明很忙。", [(P, "王 小 明"), (P, "王 小 明")]),
    ("zh", "记者李大同表示", [(P, "李 大 同")]),
    ("ja", "山田太郎さんが来た", [(P, "山 田 太 郎")]),
    ("ja", "白川県に住む", [(L, "白 川 県")]),
    ("ko", "김철수 대통령은 말했다", [(P, "김철수")]),
    ("ar", "وصل الوزير محمود درويش أمس", [(P, "محمود درويش")]),
    ("hi", "प्रधानमंत्री राम शर्मा ने कहा", [(P, "राम शर्मा")]),
    ("zh", "今天天气很好。", []),
    ("en", "Mr Tom King spoke.", []),
]


@pytest.mark.parametrize(("language", "text", "want"), CASELESS)
def test_scripts_without_capitals(language: str, text: str, want: list[tuple[EntityType, str]]) -> None:
    """In scripts without capitals a title tells a person, an ending an organisation or a place; in others nothing."""
    sentences, forms = read(text, language)
    assert printed(caseless_names(text, sentences, forms, language), sentences) == want


def test_names_found_twice_are_found_everywhere() -> None:
    """Where a name was found twice, of one type, its other places are too; those of a name found once are not."""
    text = "Brovik burned. They left Brovik. Brovik men ran. Elvby slept. In Elvby too."
    sentences, _ = read(text)
    found = [Found(0, 0, 1, L), Found(1, 2, 3, L), Found(3, 0, 1, L)]
    again = repeated_names(found, [sentence.words for sentence in sentences])
    assert [name.sentence for name in with_added(found, again)] == [0, 1, 2, 3]


def test_names_of_two_types_are_not_repeated() -> None:
    """A name that was found as a place and as a person is not added anywhere."""
    sentences, _ = read("Brovik burned. Brovik slept. Brovik ran. Brovik woke. Brovik too.")
    found = [Found(0, 0, 1, L), Found(1, 0, 1, L), Found(2, 0, 1, P), Found(3, 0, 1, P)]
    assert repeated_names(found, [sentence.words for sentence in sentences]) == []


def test_added_names_touch_no_other() -> None:
    """Of names that share a word, the first that was given stays."""
    first, second, third = Found(0, 0, 2, P), Found(0, 1, 3, L), Found(0, 2, 4, G)
    assert with_added([first], [second, third]) == [first, third]
    assert with_added([], [second, third]) == [second]
