"""The reference is whole, and what it is made with reads the source rightly; the layers are kept."""

import re
from pathlib import Path

import attrs
import pytest
from data_model import class_lines
from field_docs import field_docs
from language_tables import areas, language_name, language_tables
from rooms import room_table, rooms
from warning_codes import codes

import newsstruct
import newsstruct.sites
import newsstruct.testing

DOCS = Path(__file__).parent.parent / "docs"
REFERENCE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((DOCS / "reference").glob("*.md")))


def documented() -> set[str]:
    """The names that the reference's directives show."""
    shown = re.findall(r"^\.\. (?:auto\w+|py:type|py:data|data-model):: (.+)$", REFERENCE, re.MULTILINE)
    return {name.rpartition(".")[2] for line in shown for name in line.partition("(")[0].split()}


def test_public_face() -> None:
    """Every public name is documented in the reference."""
    assert sorted({*newsstruct.__all__, *newsstruct.sites.__all__, *newsstruct.testing.__all__} - documented()) == []


VALUES = [cls for name in newsstruct.__all__ if attrs.has(cls := getattr(newsstruct, name))]


@pytest.mark.parametrize("cls", VALUES, ids=lambda cls: cls.__name__)
def test_every_field_is_described(cls: type) -> None:
    """Under each field of a public value stands what it holds."""
    found = field_docs(cls)
    assert [doc.name for doc in found if not doc.text] == []
    assert [doc.name for doc in found] == [field.name for field in attrs.fields(cls) if not field.inherited]


@attrs.frozen
class Example:
    """A value to read the source of."""

    kind: newsstruct.article.QuoteKind
    """One of three words."""

    bare: int = 3
    spans: tuple[newsstruct.Span, ...] = attrs.field(factory=tuple)
    """Several lines

    of text.
    """


def test_field_docs() -> None:
    """A field comes with its type, its default as the source prints it, and the string under it."""
    kind, bare, spans = field_docs(Example)
    assert (kind.name, kind.default, kind.text) == ("kind", None, "One of three words.")
    assert (bare.default, bare.text) == ("3", "")
    assert (spans.default, spans.text) == ("tuple()", "Several lines\n\nof text.")


def test_aliases_are_spelled_out() -> None:
    """Where a field may hold one of some words, the reference names the words, not their alias."""
    (entity_type, *_) = field_docs(newsstruct.Entity)
    assert entity_type.type == "Literal['PERSON', 'ORG', 'LOC', 'MISC']"


def test_class_in_the_reference() -> None:
    """A class is shown where readers import it from, with its base, its kind and its fields."""
    lines = list(class_lines(newsstruct.Subheading, "newsstruct"))
    assert lines[:2] == [".. py:class:: Subheading", "   :module: newsstruct"]
    assert "   Has the fields of `TextBlock`." in lines
    assert '      :value: "subheading"' in lines
    assert not any("py:attribute:: text" in line for line in lines)


def test_methods_in_the_reference() -> None:
    """Properties and methods of a class are shown with it."""
    lines = list(class_lines(newsstruct.Article, "newsstruct"))
    assert "   .. autoproperty:: newsstruct.Article.cross_links" in lines
    assert "   .. automethod:: newsstruct.Article.to_json" in lines


def test_warning_codes() -> None:
    """Every code that a warning may have is explained on the page of errors and warnings."""
    page = (DOCS / "reference" / "errors-and-warnings.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^### `(\w+)`$", page, re.MULTILINE))
    assert {"guessed_charset", "truncated", "not_html"} <= set(codes())
    assert set(codes()) - explained == set()
    assert explained - set(codes()) == set()


def test_messages_of_warnings() -> None:
    """Each is a sentence."""
    messages = codes().values()
    assert [text for text in messages if not (text[:1].isupper() or text.startswith("…")) or text[-1:] != "."] == []


def test_languages() -> None:
    """The page of languages has a row for each folder with a table in it, with the language's name."""
    lines = "\n".join(language_tables())
    assert {"byline", "structure", "words"} <= set(areas()["en"])
    assert [code for code in areas() if f"``{code}``" not in lines] == []
    assert [code for code in areas() if language_name(code) == code] == []


#: What each room may import of the others; a room that is not named here may import all below the public face.
LAYERS = {
    "errors.py": set(),
    "article.py": set(),
    "languages/": {"plugins"},
    "limits.py": {"errors"},
    "calendars.py": set(),
    "zones.py": {"languages"},
    "reading/": {"article", "errors", "languages", "limits"},
    "structure/": {"article", "calendars", "errors", "languages", "limits", "reading", "zones"},
    "annotate/": {"article", "calendars", "errors", "extras", "languages", "limits", "plugins", "zones"},
    "extras.py": {"errors"},
    "plugins.py": {"article", "errors"},
    "sites/": {"article", "errors", "languages", "limits", "plugins", "reading", "structure"},
}


@pytest.mark.parametrize("name", LAYERS)
def test_layers(name: str) -> None:
    """The steps know only of what is below them: reading nothing of articles' structure, annotation nothing of HTML."""
    (room,) = [room for room in rooms() if room.name == name]
    assert set(room.knows) <= LAYERS[name]


def test_rooms_are_described() -> None:
    """Each room says in its first line what it holds."""
    assert {"article.py", "reading/", "structure/", "annotate/", "parser.py"} <= {room.name for room in rooms()}
    assert [room.name for room in rooms() if not room.holds.endswith(".")] == []


def test_room_table() -> None:
    """The table names each room once, and what is private in none of its rows."""
    lines = list(room_table())
    rows = [line for line in lines if line.startswith("   * - ``")]
    assert len(rows) == len(set(rows)) == len(rooms())
    assert not any("_version" in line for line in lines)
