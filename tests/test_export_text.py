"""Plain text and Markdown: what is read from them is what the article says."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsstruct as ns
from newsstruct.export import to_markdown, to_text
from newsstruct.export.cleaning import folded
from samples import ARABIC, EMPTY, RIVER, SAMPLES, placed
from strategies import ARTICLE

yaml = pytest.importorskip("yaml")
markdown_it = pytest.importorskip("markdown_it")


def parsed(text: str) -> tuple[dict[str, Any], list[Any]]:
    """Front matter and CommonMark tokens."""
    _, front, body = text.split("---\n", 2)
    return yaml.safe_load(front) or {}, markdown_it.MarkdownIt("commonmark").parse(body)


def words(inline: Any) -> str:
    """The words of an inline token, as a reader sees them."""
    shown = (child.content for child in inline.children if child.type in ("text", "code_inline", "html_inline"))
    return "".join(shown)


def paragraphs(text: str) -> list[str]:
    """The words of the paragraphs at the top, outside of lists and quotes."""
    _, tokens = parsed(text)
    return [
        words(tokens[at + 1]) for at, token in enumerate(tokens) if token.type == "paragraph_open" and token.level == 0
    ]


def only(*texts: str) -> ns.Article:
    """An article of paragraphs."""
    body, text = placed(*(ns.Paragraph(text=t, start=0, end=len(t)) for t in texts))
    return ns.Article(body=body, text=text)


MEANT_AS_TEXT = [
    "# not a heading",
    "## nor this",
    "1. not a list",
    "2024) neither",
    "4.2 metres",
    "- no item",
    "+ no item",
    "* no item",
    "> no quote",
    "---",
    "===",
    "***",
    "___",
    "```",
    "~~~",
    "| a | b |",
    "*stars* and _lines_ and __more__ and ~~tildes~~",
    "[a](https://example.org/) and ![b](c.png) and [d]: e",
    "[ref]: https://example.org",
    "<b>bold</b> and <script>alert(1)</script> and <https://example.org/>",
    "<!-- a comment -->",
    "&amp; and &#65; and &copy;",
    "a `code` and ``more``",
    "back\\slash and \\* and at the end\\",
    "$x^2$ and 5 $ and $$y$$",
    "https://example.org/a_b_c and www.example.org",
    ": definition",
    "“Quoted,” he said — “twice”…",
    "عربي *نص* [x]",
]


@pytest.mark.parametrize("text", MEANT_AS_TEXT)
def test_markdown_means_what_was_printed(text: str) -> None:
    """What looks like Markdown in a paragraph is read as the words that were printed."""
    assert paragraphs(to_markdown(only(text))) == [text]


@settings(max_examples=150)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=4))
def test_any_paragraphs_come_back(texts: list[str]) -> None:
    """A CommonMark reader finds the same paragraphs, white space folded."""
    expected = [folded(text) for text in texts]
    assert paragraphs(to_markdown(only(*texts))) == [text for text in expected if text]


@pytest.mark.parametrize("article", [RIVER, ARABIC], ids=["river", "arabic"])
def test_markdown_has_the_paragraphs(article: ns.Article) -> None:
    """Each paragraph of the article is one at the top of the Markdown, in order."""
    found = iter(paragraphs(to_markdown(article)))
    assert all(any(block.text == text for text in found) for block in article.paragraphs)


def test_markdown_of_all_kinds() -> None:
    """Each kind of block has its form."""
    text = to_markdown(RIVER)
    for part in (
        "# River rises again\n\n**The bridge at Varn stays shut; the mayor stays put**\n",
        "![A bridge](<https://example.org/bridge.jpg>)\n*The bridge at Varn on Friday* (Ida Holm)\n",
        "The [river Esk](<https://example.org/esk>) rose",
        "\n\n> → **Also read** [Storm cuts off three villages](<https://example.org/storm>)\n\n",
        "\n\n## A second night\n\n",
        "\n\n- Two roads are closed.\n- A school took in forty families.\n\n",
        "\n\n> The Esk gives and the Esk takes.\n\n",
        "\n\n```\nlevel  4.2 m\n  rising\n```\n\n",
        "\n\n[youtube](<https://www.youtube.com/watch?v=abc>)\n\n",
        "\n\n> → How the dam was built\n\n",
    ):
        assert part in text


def test_front_matter() -> None:
    """A YAML reader finds the fields, and none that the article lacks."""
    fields, _ = parsed(to_markdown(RIVER))
    assert fields["headline"] == "River rises again"
    assert fields["authors"] == ["Ida Holm", "NPA"]
    assert fields["published"] == "2024-05-17T18:30:00+00:00"
    assert parsed(to_markdown(EMPTY))[0] == {}


@settings(max_examples=60)
@given(ARTICLE)
def test_any_front_matter_is_yaml(article: ns.Article) -> None:
    """Whatever the fields hold, a YAML reader gets their words back."""
    fields, _ = parsed(to_markdown(article))
    for name in ("headline", "publisher", "byline"):
        value = getattr(article, name)
        assert fields.get(name, "") == folded(value or "")


@settings(max_examples=60)
@given(ARTICLE)
def test_any_markdown_has_no_html(article: ns.Article) -> None:
    """No text of a page becomes markup, and no address but of the web becomes a link."""
    _, tokens = parsed(to_markdown(article))
    inner = [child for token in tokens if token.children for child in token.children]
    assert not [t for t in [*tokens, *inner] if t.type.startswith("html")]
    addresses = [str(t.attrs.get("href", t.attrs.get("src"))) for t in inner if t.type in ("link_open", "image")]
    assert all(re.match("https?://", address) for address in addresses)


def test_hostile_markdown() -> None:
    """The attack is text in every place."""
    _, tokens = parsed(to_markdown(SAMPLES["hostile"]))
    inner = [child for token in tokens if token.children for child in token.children]
    assert not [t for t in [*tokens, *inner] if t.type in ("html_block", "html_inline", "link_open", "image")]


def test_fence_is_longer_than_what_it_holds() -> None:
    """Preformatted text with a fence in it stays in one block."""
    code = "a\n```\nb\n`````\nc"
    body, text = placed(ns.Preformatted(text=code, start=0, end=len(code)))
    _, tokens = parsed(to_markdown(ns.Article(body=body, text=text)))
    assert [(t.type, t.content) for t in tokens] == [("fence", f"{code}\n")]


def test_links_do_not_nest() -> None:
    """Of two links over the same words the first stays."""
    link = {"url": "https://example.org/1"}
    block = ns.Paragraph(
        text="one two three",
        start=0,
        end=13,
        links=(ns.Link(start=0, end=7, **link), ns.Link(start=4, end=13, url="https://example.org/2")),
    )
    assert "[one two](<https://example.org/1>) three\n" in to_markdown(ns.Article(body=(block,), text=block.text))


def test_text() -> None:
    """The text is head and body with blank lines between, the cross-links in their places."""
    text = to_text(RIVER)
    assert text.startswith("River rises again\n\nThe bridge at Varn stays shut; the mayor stays put\n\nBy Ida Holm")
    assert "\n\nAlso read | Storm cuts off three villages\n\nA second night\n\n" in text
    assert "level  4.2 m\n  rising" in text
    assert to_text(EMPTY) == "\n"


def test_text_is_read_again() -> None:
    """The plain-text reader finds the paragraphs and the labelled cross-link again."""
    again = ns.parse_text(to_text(RIVER), language="en")
    assert {block.text for block in RIVER.paragraphs} <= {block.text for block in again.paragraphs}
    assert ("Also read", "Storm cuts off three villages") in [(link.label, link.title) for link in again.cross_links]


@given(ARTICLE)
def test_any_text_can_be_written(article: ns.Article) -> None:
    """Whatever the article holds, the text can be encoded and has no three line feeds in a row but in what was so."""
    text = to_text(article)
    text.encode("utf-8")
    json.dumps(text)
    assert text.endswith("\n")
