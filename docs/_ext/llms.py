"""llms.txt: an index of the documentation for programs that read it, and llms-full.txt: all its pages in one file.

Both are made of the pages themselves when the site is built; https://llmstxt.org tells what the first looks like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: The sections of the index, by the folder that their pages are in; "" are the pages at the top.
SECTIONS = {
    "": "Start",
    "tutorial": "Tutorials",
    "how-to": "How-to guides",
    "explanation": "Explanation",
    "reference": "Reference",
}
#: Pages that lead to others and say nothing themselves.
INDEX = "index"
LINK = re.compile(r"\[([^][]+)\]\([^()]*\)")
#: A link that shows the title of its page.
BARE_LINK = re.compile(r"\[\]\((?:[^()]*/)?([\w-]+)\.md[^()]*\)")
ROLE = re.compile(r"\{[\w:]+\}`~?(?:[^`<]*<)?([^`<>]+)>?`")
SENTENCE = re.compile(r".+?\.(?=\s|$)")
#: How a paragraph begins that is a heading, a table, a list, a picture, a directive.
NO_PROSE = "#|-!:(<[>"
FENCE = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)


@attrs.frozen(kw_only=True)
class Page:
    """A page of the documentation."""

    name: str
    """Its path from the folder of the documentation on, without ending."""

    title: str
    """Its first heading."""

    about: str
    """Its first sentence, as plain text; ``""`` where it has none."""


def llms_text(docs: Path) -> str:
    """The index: what newsstruct is, then each page with its address and first sentence."""
    front = read_page(docs, docs / "index.md")
    lines = [f"# {front.title}", "", f"> {front.about}", ""]
    for folder, section in SECTIONS.items():
        pages = [page for page in pages_of(docs) if page.name.rpartition("/")[0] == folder]
        lines += [f"## {section}", "", *map(_entry, pages), ""]
    return "\n".join(lines)


def full_text(docs: Path) -> str:
    """All pages one after the other, each under its name."""
    parts = ((page.name, (docs / f"{page.name}.md").read_text(encoding="utf-8")) for page in pages_of(docs))
    return "\n".join(f"<!-- {name} -->\n\n{text}" for name, text in parts)


def pages_of(docs: Path) -> Iterator[Page]:
    """Every page that says something, sorted by its path."""
    for path in sorted(docs.rglob("*.md")):
        if path.stem != INDEX and "_build" not in path.parts:
            yield read_page(docs, path)


def read_page(docs: Path, path: Path) -> Page:
    """A page's name, title and first sentence."""
    text = FENCE.sub("", path.read_text(encoding="utf-8"))
    title, _, rest = text.partition("\n")
    name = path.relative_to(docs).with_suffix("").as_posix()
    return Page(name=name, title=title.lstrip("# ").strip() or path.stem.capitalize(), about=first_sentence(rest))


def first_sentence(text: str) -> str:
    """The first sentence of a text's first paragraph of prose, without markup.

    >>> first_sentence("| a | table |\\n\\n**In short:** give {py:func}`~newsstruct.parse` the [bytes](x.md). More.")
    'In short: give newsstruct.parse the bytes.'
    >>> first_sentence("## Only a heading")
    ''
    """
    paragraphs = (" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
    prose = next((words for words in paragraphs if words and words[0] not in NO_PROSE), "")
    plain = BARE_LINK.sub(r"\1", LINK.sub(r"\1", ROLE.sub(r"\1", prose))).replace("**", "")
    found = SENTENCE.match(plain)
    return found[0] if found else plain


def _entry(page: Page) -> str:
    about = f": {page.about}" if page.about else ""
    return f"- [{page.title}]({page.name}.html){about}"


def write(app: Sphinx, error: Exception | None) -> None:
    """Write both files beside the pages."""
    if error is None and app.builder.format == "html":
        source, out = Path(app.srcdir), Path(app.outdir)
        (out / "llms.txt").write_text(llms_text(source), encoding="utf-8")
        (out / "llms-full.txt").write_text(full_text(source), encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the files when the site is built."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True}
