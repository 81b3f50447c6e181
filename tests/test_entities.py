"""Entities of whole texts: what is found, where, and what is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsstruct
from newsstruct.annotate.document import Document, text_blocks
from newsstruct.annotate.entities import EntitiesAnnotator
from newsstruct.article import Annotations, Entity


def entities_of(text: str, language: str | None = "en") -> tuple[Entity, ...]:
    """The entities of a text, by this annotator alone."""
    document = Document(text=text, language=language, blocks=text_blocks(text))
    return EntitiesAnnotator().annotate(document, Annotations()).entities


def named(text: str, language: str = "en") -> set[tuple[str, str]]:
    """Type and text of every mention that names somebody, something or some place; nationalities left out."""
    found = entities_of(text, language)
    return {(e.type, text[m.start : m.end]) for e in found for m in e.mentions if e.type != "MISC"}


FOUND = [
    ("en", "Angela Merkel flew to Paris on Monday.", {("PERSON", "Angela Merkel"), ("LOC", "Paris")}),
    ("en", "The World Bank lent Kenya $40 million.", {("ORG", "World Bank"), ("LOC", "Kenya")}),
    ("en", "Mr Obama and President Emmanuel Macron met.", {("PERSON", "Obama"), ("PERSON", "Emmanuel Macron")}),
    ("en", "NAIROBI (Reuters) - Police found a car.", {("LOC", "NAIROBI"), ("ORG", "Reuters")}),
    ("en", "They live in eastern Ukraine.", {("LOC", "Ukraine")}),
    ("de", "Olaf Scholz reiste am Montag nach Paris.", {("PERSON", "Olaf Scholz"), ("LOC", "Paris")}),
    ("fr", "Emmanuel Macron est arrivé à Berlin.", {("PERSON", "Emmanuel Macron"), ("LOC", "Berlin")}),
    ("es", "Pedro Sánchez viajó ayer a Bruselas.", {("PERSON", "Pedro Sánchez"), ("LOC", "Bruselas")}),
    ("it", "Mario Draghi è arrivato a Parigi.", {("PERSON", "Mario Draghi"), ("LOC", "Parigi")}),
    ("pt", "O Banco Central elevou os juros no Brasil.", {("ORG", "Banco Central"), ("LOC", "Brasil")}),
    ("nl", "Mark Rutte vertrok naar Berlijn.", {("PERSON", "Mark Rutte"), ("LOC", "Berlijn")}),
    ("ru", "Владимир Путин прибыл в Минск.", {("PERSON", "Владимир Путин"), ("LOC", "Минск")}),
    ("zh", "王小明主席今天访问法国。", {("PERSON", "王小明"), ("LOC", "法国")}),
    ("ja", "田中一郎さんはドイツに行った。", {("PERSON", "田中一郎"), ("LOC", "ドイツ")}),
    ("ar", "وصل الوزير محمود درويش إلى مصر", {("PERSON", "محمود درويش"), ("LOC", "مصر")}),
]


@pytest.mark.parametrize(("language", "text", "want"), FOUND)
def test_found(language: str, text: str, want: set[tuple[str, str]]) -> None:
    """Names are found with their type, without titles, articles and the ground before a place."""
    assert named(text, language) == want


NOT_FOUND = [
    ("en", "However, nothing was said on Monday or in March."),
    ("en", "The president and the prime minister met the governor."),
    ("en", "He called it “a very bad idea” and left."),
    ("en", "many hands make light work"),
    ("de", "Am Dienstag kam der Arzt mit dem Auto."),
    ("fr", "Cependant, le président a dit non."),
    ("es", "Según el alcalde, el lunes no habrá clases."),
    ("nl", "Volgens de burgemeester is er niets gebeurd."),
    ("en", ""),
    ("en", "... !!! 12:30"),
]


@pytest.mark.parametrize(("language", "text"), NOT_FOUND)
def test_not_found(language: str, text: str) -> None:
    """First words, days, months and roles alone are no names."""
    assert named(text, language) == set()


def test_one_person_under_all_names() -> None:
    """A full name, the surname and a title with it are one person, with the fullest name and a role."""
    text = "Viktor Orban, the prime minister of Hungary, spoke. Orban left. Later Mr Orban came back."
    people = [entity for entity in entities_of(text) if entity.type == "PERSON"]
    assert [(e.name, len(e.mentions), e.role) for e in people] == [("Viktor Orban", 3, "the prime minister of Hungary")]


ROLES = [
    ("Angela Merkel, the German chancellor, said so.", "the German chancellor"),
    ("The head of the World Bank, Ajay Banga, said so.", "The head of the World Bank"),
    ("Finance Minister Olaf Scholz said so.", "Finance Minister"),
    ("Emmanuel Macron, 46, president of France, said so.", "president of France"),
    ("Mr Obama said so.", None),
    ("Angela Merkel, speaking on Monday, said so.", None),
]


@pytest.mark.parametrize(("text", "want"), ROLES)
def test_role(text: str, want: str | None) -> None:
    """A role stands beside the name in commas or as a title; a form of address is none."""
    assert [entity.role for entity in entities_of(text) if entity.type == "PERSON"] == [want]


def test_countries_and_nationalities_have_codes() -> None:
    """Countries and nationalities carry the code of the country, towns do not."""
    codes = {(e.type, e.name): e.country for e in entities_of("The Kenyan team flew from Nairobi, Kenya, to Germany.")}
    assert codes["MISC", "Kenyan"] == codes["LOC", "Kenya"] == "KE"
    assert codes["LOC", "Germany"] == "DE"
    assert codes["LOC", "Nairobi"] is None


def test_entities_of_others_are_replaced() -> None:
    """The annotator puts its entities in the place of any that were there, and leaves quotes and dates alone."""
    before = newsstruct.annotate("“We won,” said Ada Berg on Monday.", language="en")
    after = EntitiesAnnotator().annotate(Document(text="Nothing here.", language="en"), before)
    assert (after.entities, after.quotes, after.dates) == ((), before.quotes, before.dates)


texts = st.lists(
    st.sampled_from(
        [
            "Ada Berg",
            "Berg",
            "the EU",
            "Kenya",
            "said",
            "in",
            "of",
            "Mr",
            "UN",
            "(AP)",
            "“no”",
            ".",
            ",",
            "\n\n",
            "日本",
            "Путин",
            "l'Aquila",
        ]
    ),
    max_size=60,
).map(" ".join)


def check_spans(text: str, language: str | None) -> None:
    """Spans fit the text, lie in one block, do not overlap and begin and end with what is printed."""
    blocks = text_blocks(text)
    spans = sorted((m.start, m.end) for e in entities_of(text, language) for m in e.mentions)
    at = 0
    for start, end in spans:
        assert at <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert any(block.start <= start and end <= block.end for block in blocks)
        at = end


@given(texts | st.text(max_size=400), st.sampled_from(["en", "de", "fr", "ru", "tr", "zh", "ar", None, "xx", "pt-BR"]))
@settings(deadline=None)
def test_spans(text: str, language: str | None) -> None:
    """Whatever the text and its language, spans are right, and the same text has the same entities again."""
    check_spans(text, language)
    assert entities_of(text, language) == entities_of(text, language)


@given(texts)
@settings(deadline=None)
def test_mentions_are_in_order(text: str) -> None:
    """Entities come in the order of their first mention, and each one's mentions in the order of the text."""
    found = entities_of(text)
    assert [e.mentions[0].start for e in found] == sorted(e.mentions[0].start for e in found)
    assert all(list(e.mentions) == sorted(e.mentions, key=lambda m: m.start) for e in found)


HOSTILE = {
    "capitalised words": "Abcde " * 20_000,
    "capitalised words, all different": " ".join(f"A{n:x}b" for n in range(20_000)),
    "no spaces": "Abcdefghij" * 20_000,
    "full stops": "A.B." * 40_000,
    "hyphens": "A-" * 80_000,
    "apostrophes": "d'A" * 40_000,
    "scripts mixed": "Ada Берг 日本 محمد बर्ग " * 5_000,
    "brackets": "(" * 80_000 + "EU" + ")" * 80_000,
    "one name": "European Union (EU) " * 5_000,
    "combining marks": "e\u0301" * 80_000,
    "surrogates": "\ud800 Ada \udfff" * 2_000,
    "titles": "Mr President Dr " * 10_000,
    "datelines": "PARIS, FRANCE, ROME, " * 8_000,
    "persons": " ".join(f"Ada B{n:x}erg said." for n in range(8_000)),
}


@pytest.mark.parametrize("what", HOSTILE)
@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_hostile_texts_end(what: str, language: str) -> None:
    """Texts made to be slow or to break something are read to their end, with spans that fit."""
    check_spans(HOSTILE[what], language)


@pytest.mark.parametrize("marks", ["()", "[]", "“”", "„“", "«»", "''", "––", "——", ",,", "::", '""'])
def test_marks_around_a_name(marks: str) -> None:
    """Marks around a name are no part of it, and do not hide it."""
    text = f"He met her {marks[0]}Angela Merkel{marks[1]} in Paris on Monday."
    assert ("PERSON", "Angela Merkel") in named(text)
