"""From a document to its quotes: blocks, interviews, signatures, entities, the language."""

import pytest

import newsstruct
from newsstruct.annotate import Document, TextSpan, text_blocks
from newsstruct.annotate.quotes import QuotesAnnotator
from quoted import mentions_of, quotes_of

Blocks = list[tuple[str, str]]


def document(blocks: Blocks, language: str | None = "en") -> Document:
    """A document of blocks, each given by its kind and its text."""
    spans, text = [], ""
    for kind, words in blocks:
        text += "\n\n" if text else ""
        spans.append(TextSpan(start=len(text), end=len(text) + len(words), kind=kind))
        text += words
    return Document(text=text, language=language, blocks=tuple(spans))


def found(blocks: Blocks, language: str | None = "en") -> list[tuple[str, str | None]]:
    """The words of each quote and the name of its speaker."""
    quotes = QuotesAnnotator().annotate(document(blocks, language), newsstruct.Annotations()).quotes
    return [(quote.text, quote.speaker and quote.speaker.name) for quote in quotes]


# --- quotations set off -----------------------------------------------------------------------------------

SET_OFF: list[tuple[Blocks, list[tuple[str, str | None]]]] = [
    ([("quote", "We lost.")], [("We lost.", None)]),
    ([("quote", "We lost. — Ben Okafor, coach")], [("We lost.", "Ben Okafor")]),
    ([("quote", "We lost."), ("paragraph", "— Ben Okafor, coach")], [("We lost.", "Ben Okafor")]),
    ([("quote", "“We lost.”"), ("paragraph", "— Ben Okafor")], [("We lost.", "Ben Okafor")]),
    ([("quote", "“We lost,” said Ben Okafor.")], [("We lost", "Ben Okafor")]),
    ([("paragraph", "Ben Okafor released this statement:"), ("quote", "We lost.")], [("We lost.", "Ben Okafor")]),
]


@pytest.mark.parametrize(("blocks", "want"), SET_OFF)
def test_quotations_set_off(blocks: Blocks, want: list[tuple[str, str | None]]) -> None:
    """A block that is set off as a quotation is one, without marks, too; its attribution line is its speaker."""
    assert found(blocks) == want


@pytest.mark.parametrize("kind", ["paragraph", "list_item", "table_cell", "subheading", "pre"])
def test_every_other_block_is_running_text(kind: str) -> None:
    """Quotes are read in blocks of all kinds, and only what is quoted."""
    assert found([(kind, "It rained. “We lost,” said Ben Okafor.")]) == [("We lost", "Ben Okafor")]


def test_line_breaks_inside_a_block_end_a_sentence() -> None:
    """A line of preformatted text is as good as a paragraph."""
    assert found([("pre", "Ben Okafor\n“We lost.”")])[0][0] == "We lost."


def test_a_quote_over_blocks_has_a_piece_in_each() -> None:
    """Marks that close only in a later paragraph hold the quote together."""
    assert quotes_of("“One,” said Ben Okafor. “Two.\n\n“Three.”", "en") == [
        "direct: One … Two. … Three. | said | Ben Okafor"
    ]


# --- speech without marks ---------------------------------------------------------------------------------


def test_a_transcript() -> None:
    """Three lines with names before a colon are what the named say."""
    text = "LEE: We won.\n\nOKAFOR: Did we?\n\nLEE: Ask them."
    assert [q.split(" | ")[2] for q in quotes_of(text, "en")] == ["LEE", "OKAFOR", "LEE"]


@pytest.mark.parametrize(
    "text",
    ["Note: bring a coat.", "Where: Port Hill\n\nWhen: noon\n\nWho: all", "Price: 5\n\nPrice: 6", "Time: noon"],
)
def test_labels_of_other_kinds(text: str) -> None:
    """A colon alone makes nobody speak."""
    assert quotes_of(text, "en") == []


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [
        ("en", "Q:", "A:"),
        ("en", "Question:", "Answer:"),
        ("de", "Frage:", "Antwort:"),
        ("fr", "Question :", "Réponse :"),
    ],
)
def test_questions_and_answers(language: str, question: str, answer: str) -> None:
    """Labels of questions and answers are those of the language; whom the text names before them answers."""
    text = f"Ana Lopez.\n\n{question} Tout va bien?\n\n{answer} Oui.\n\n{question} Vraiment?\n\n{answer} Non."
    names = [q.rsplit(" | ", 1)[1] for q in quotes_of(text, language)]
    assert names == ["-", "Ana Lopez", "-", "Ana Lopez"]


BOLD: Blocks = [
    ("paragraph", "Ana Lopez ran the port for years."),
    ("subheading", "How did it begin?"),
    ("paragraph", "I was five. We lived by the sea."),
    ("subheading", "And then?"),
    ("paragraph", "I went to sea."),
    ("paragraph", "It was hard."),
    ("subheading", "Why did you stop?"),
    ("paragraph", "My back hurt."),
]


def test_an_interview_with_bold_questions() -> None:
    """Questions that are subheadings, with answers that say "I", make an interview."""
    asked = [words for words, name in found(BOLD) if name is None]
    answered = [words for words, name in found(BOLD) if name == "Ana Lopez"]
    assert asked == ["How did it begin?", "And then?", "Why did you stop?"]
    assert answered == ["I was five. We lived by the sea.", "I went to sea.", "It was hard.", "My back hurt."]


def test_questions_as_headings_of_a_report() -> None:
    """Where no answer says "I" the questions are headings."""
    report = [(kind, words.replace("I ", "She ").replace("We ", "They ").replace("My", "Her")) for kind, words in BOLD]
    assert found(report) == []


# --- who speaks -------------------------------------------------------------------------------------------

MENTIONS = [
    ("“No,” said Ben Okafor, the coach of the team.", [("Ben Okafor", "Ben Okafor", "the coach of the team")]),
    ("“No,” said the coach, Ben Okafor.", [("the coach", "Ben Okafor", "the coach")]),
    ("Coach Ben Okafor left. “No,” Okafor said.", [("Okafor", "Ben Okafor", "Coach")]),
    ("Ben Okafor left. Mr. Okafor said no one slept.", [("Mr. Okafor", "Ben Okafor", None)]),
    ("Ana Lopez, the mayor, left. “No,” the mayor said.", [("the mayor", "Ana Lopez", "the mayor")]),
    ("Ana Lopez met Ben Okafor. Mrs. Lopez smiled. “No,” she said.", [("she", "Ana Lopez", None)]),
    ("Police searched the house. “No,” a spokesman said.", [("a spokesman", "a spokesman", None)]),
    ("The European Union met Ben Okafor in Rome. “No,” he said.", [("he", "Ben Okafor", None)]),
    ("“No,” I said.", [("I", "I", None)]),
    ("“No,” they said.", [("they", "they", None)]),
    ("Prime Minister Ana Lopez said she was tired.", [("Prime Minister Ana Lopez", "Ana Lopez", "Prime Minister")]),
    ("Ohio State Coach Ryan Lee said no one slept.", [("Ohio State Coach Ryan Lee", "Ryan Lee", "Ohio State Coach")]),
    ("Ben Okafor, who won, said it rained.", [("Ben Okafor", "Ben Okafor", None)]),
    ("“No,” said Okafor (the coach).", [("Okafor", "Okafor", None)]),
    ("“No,” wrote Maria von der Heide.", [("Maria von der Heide", "Maria von der Heide", None)]),
]


@pytest.mark.parametrize(("text", "want"), MENTIONS)
def test_mention_name_and_role(text: str, want: list[tuple[str, str, str | None]]) -> None:
    """The speaker as printed is kept apart from whom it means, and from what the text says that one is."""
    assert mentions_of(text, "en") == want


def test_carried_over() -> None:
    """Words in marks that go on in the next paragraph are the last speaker's."""
    text = "“One,” said Ben Okafor.\n\n“And two, and more of it.”"
    assert [q.rsplit(" | ", 1)[1] for q in quotes_of(text, "en")] == ["Ben Okafor", "Ben Okafor"]


def test_nobody_is_made_up() -> None:
    """Where nobody is named nobody speaks."""
    assert quotes_of("“Never again, and not for all the money.”", "en") == [
        "direct: Never again, and not for all the money. | - | -"
    ]


# --- entities ---------------------------------------------------------------------------------------------


def entity(text: str, name: str, kind: str = "PERSON", full: str | None = None) -> newsstruct.Entity:
    at = text.index(name)
    mention = newsstruct.Span(start=at, end=at + len(name))
    return newsstruct.Entity(type=kind, name=full or name, mentions=(mention,))  # type: ignore[arg-type]


def speaker(text: str, language: str, *entities: newsstruct.Entity) -> newsstruct.Speaker | None:
    before = newsstruct.Annotations(entities=entities)
    after = QuotesAnnotator().annotate(Document(text=text, language=language, blocks=text_blocks(text)), before)
    return after.quotes[0].speaker


def test_a_speaker_points_to_its_entity() -> None:
    """`Speaker.entity` is the index of who spoke among the entities found before."""
    text = "It rained in Rome. “No,” said Ben Okafor."
    said = speaker(text, "en", entity(text, "Rome", "LOC"), entity(text, "Ben Okafor"))
    assert said
    assert said.entity == 1


def test_a_resolved_speaker_points_to_its_entity() -> None:
    """A pronoun points to whom it means."""
    text = "Ben Okafor left. “No,” he said."
    said = speaker(text, "en", entity(text, "Ben Okafor"))
    assert said
    assert (said.name, said.entity) == ("Ben Okafor", 0)


def test_no_entity() -> None:
    """A speaker that no recogniser has found points nowhere."""
    said = speaker("“No,” the mayor said.", "en")
    assert said
    assert said.entity is None


def test_a_recognised_name_without_capitals() -> None:
    """In scripts without capitals a recogniser's name is better than what titles tell."""
    text = "李小娜博士说：“不。”"
    said = speaker(text, "zh", entity(text, "李小娜"))
    assert said
    assert (said.name, said.entity) == ("李小娜", 0)


# --- language ---------------------------------------------------------------------------------------------


def test_the_texts_own_language() -> None:
    """Where nobody says the language it is read from the text."""
    text = "„Die Brücke bleibt zu“, sagte Eva Brandt, die nicht mehr an das Projekt und die Stadt glaubt."
    assert quotes_of(text, None) == ["direct: Die Brücke bleibt zu | sagte | Eva Brandt"]


@pytest.mark.parametrize("tag", ["de-AT", "de_CH", "DE"])
def test_region_subtags(tag: str) -> None:
    """The table of a language serves its regions."""
    assert quotes_of("„Nein“, sagte Eva Brandt.", tag) == ["direct: Nein | sagte | Eva Brandt"]


def test_a_language_without_table() -> None:
    """Marks are read in any language; who spoke is not."""
    assert quotes_of("“Көпір жабық тұрады деп ойлаймын,” деді Айгүл.", "kk")[0].startswith("direct: Көпір")


@pytest.mark.parametrize("text", ["", " ", "\n\n", "“”", '""', "“ ”", ".", "\u200b", "\ufeff“a"])
def test_next_to_nothing(text: str) -> None:
    """Texts without words have no quotes, or one of what stands there."""
    assert all(quote.split(": ")[1].strip() for quote in quotes_of(text, "en"))


# --- the article ------------------------------------------------------------------------------------------

ARTICLE = newsstruct.parse_text(
    "“It is over,” said Ana López, the mayor.\n\n“We lost,” Ben Okafor said.\n\nLópez said she was tired.",
    language="en",
)


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("Ana López", ["It is over", "she was tired"]),
        ("lópez", ["It is over", "she was tired"]),
        ("OKAFOR", ["We lost"]),
        (" Ben  Okafor ", ["We lost"]),
        ("Ben", []),
        ("opez", []),
        ("", []),
    ],
)
def test_quotes_by(name: str, want: list[str]) -> None:
    """A speaker's quotes are found by the whole name or its last words, in any case."""
    assert [quote.text for quote in ARTICLE.quotes_by(name)] == want
