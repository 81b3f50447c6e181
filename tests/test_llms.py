"""llms.txt is the documentation's index, and leads to every page of it."""

import re
from pathlib import Path

import llms
import pytest

DOCS = Path(__file__).parent.parent / "docs"
TEXT = llms.llms_text(DOCS)
PAGES = list(llms.pages_of(DOCS))
ENTRY = re.compile(r"^- \[([^]]+)\]\(([\w/-]+)\.html\)(?:: (.+))?$", re.MULTILINE)


def test_form() -> None:
    """It begins with the name and one sentence in a block quote, and a heading for each part, as llmstxt.org asks."""
    name, nothing, about = TEXT.splitlines()[:3]
    assert (name, nothing) == ("# newsstruct", "")
    assert re.fullmatch(r"> newsstruct turns .+\.", about)
    assert re.findall(r"^## (.+)$", TEXT, re.MULTILINE) == list(llms.SECTIONS.values())


def test_every_page_is_in_it() -> None:
    """Each page that says something is listed once, under its own title."""
    listed = {address: title for title, address, _ in ENTRY.findall(TEXT)}
    assert listed == {page.name: page.title for page in PAGES}
    assert len(PAGES) > 30


def test_every_entry_is_one_line_of_prose() -> None:
    """What is said of a page is a sentence without markup."""
    abouts = [about for _, _, about in ENTRY.findall(TEXT) if about]
    assert len(abouts) > 0.9 * len(PAGES)
    assert [about for about in abouts if "](" in about or "{" in about or "**" in about] == []
    assert [about for about in abouts if len(about) > 300] == []


def test_full_text() -> None:
    """The other file has the text of every page."""
    full = llms.full_text(DOCS)
    assert [page.name for page in PAGES if f"<!-- {page.name} -->" not in full] == []
    assert "What is a cross-link?" in full


INDEXES = [path for path in sorted(DOCS.rglob("index.md")) if "_build" not in path.parts]


@pytest.mark.parametrize("index", [path for path in INDEXES if path.parent != DOCS], ids=lambda path: path.parent.name)
def test_indexes_name_every_page(index: Path) -> None:
    """The index of a folder leads its readers to every page there, not only its side bar."""
    shown = set(re.findall(r"\[\]\(([\w-]+)\.md\)", index.read_text(encoding="utf-8")))
    assert {path.stem for path in index.parent.glob("*.md")} - {"index"} - shown == set()


SENTENCES = [
    ("It is so. And more.", "It is so."),
    ("It is version 3.11 of it. More.", "It is version 3.11 of it."),
    ("Lines\nof one paragraph.\n\nMore.", "Lines of one paragraph."),
    ("{py:func}`newsstruct.parse` reads a page.", "newsstruct.parse reads a page."),
    ("{py:func}`the parser <newsstruct.parse>` reads a page.", "newsstruct.parse reads a page."),
    ("See [the list](a/b.md) of it.", "See the list of it."),
    ("See [](a/b-c.md) for it.", "See b-c for it."),
    ("- a list\n- of two\n\nProse.", "Prose."),
    ("| a | table |\n\nProse.", "Prose."),
    ("# Heading\n\nProse without an end", "Prose without an end"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "sentence"), SENTENCES)
def test_first_sentence(text: str, sentence: str) -> None:
    """Of a page's prose the first sentence is taken, as it would be read aloud."""
    assert llms.first_sentence(text) == sentence


def test_read_page(tmp_path: Path) -> None:
    """Blocks of code and directives are no prose."""
    page = tmp_path / "how-to" / "a.md"
    page.parent.mkdir()
    page.write_text("# Do it\n\n```sh\nls\n```\n\n```{toctree}\na\n```\n\nThis does it. So.\n", encoding="utf-8")
    assert llms.read_page(tmp_path, page) == llms.Page(name="how-to/a", title="Do it", about="This does it.")
    assert list(llms.pages_of(tmp_path)) == [llms.read_page(tmp_path, page)]


def test_page_without_a_title(tmp_path: Path) -> None:
    """A page that is made of another file is called by its own name."""
    (tmp_path / "changes.md").write_text("```{include} ../CHANGELOG.md\n```\n", encoding="utf-8")
    assert llms.read_page(tmp_path, tmp_path / "changes.md").title == "Changes"
