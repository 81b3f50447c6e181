"""A page that shows hardly anything may have its article as data: in JSON-LD, or in a script's state."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.limits import Limits
from newsstruct.reading import read_page
from newsstruct.reading.meta import folded, read_meta
from newsstruct.structure.unrendered import SHORTEST, unrendered
from pages import FIRST, HEADLINE, TEXTS, URL, ld, paragraphs, structure

ROOT = '<div id="root"></div>'
ARTICLE = '<meta property="og:type" content="article">'
HTML = paragraphs(*TEXTS)


def texts(script: str, head: str = ARTICLE, shown: str = "") -> list[str]:
    """The paragraphs of a page with nothing but this in it."""
    page = f"<html><head><title>{HEADLINE}</title>{head}</head><body>{ROOT}{shown}{script}</body></html>"
    return [p.text for p in structure.parse(page, url=URL).paragraphs]


def js(value: object) -> str:
    """A value as scripts have it: JSON with its tags escaped."""
    return json.dumps(value).replace("<", "\\u003c")


NEWS = {"@type": "NewsArticle", "headline": HEADLINE}
HIDDEN = [
    pytest.param(ld({**NEWS, "articleBody": "\n".join(TEXTS)}), id="JSON-LD, a line each"),
    pytest.param(ld({**NEWS, "articleBody": "\n\n".join(TEXTS)}), id="JSON-LD, blank lines between"),
    pytest.param(ld({**NEWS, "articleBody": HTML}), id="JSON-LD, with markup"),
    pytest.param(ld({**NEWS, "articleBody": HTML.replace("<", "&lt;")}), id="JSON-LD, markup escaped"),
    pytest.param(
        f'<script type="application/json">{js({"story": {"blocks": [{"text": text} for text in TEXTS]}})}</script>',
        id="state as JSON",
    ),
    pytest.param(
        f"<script>window.__STATE__ = {js({'story': [{'kind': 'p', 'text': text} for text in TEXTS]})};</script>",
        id="state in an assignment",
    ),
    pytest.param(f"<script>var state = {js({'content': HTML})}</script>", id="HTML in a state"),
    pytest.param(f"<script>push([1, {js(js({'content': HTML}))}])</script>", id="HTML in a state in a string"),
    pytest.param(
        f"<script>render({js(HTML.replace('</p><p>', '</p>$$AD_1$$<p>', 1))})</script>", id="with gaps for advertising"
    ),
]  # fmt: skip


@pytest.mark.parametrize("script", HIDDEN)
def test_hidden(script: str) -> None:
    """The text is read from wherever the page has it, paragraph by paragraph."""
    assert texts(script) == list(TEXTS)


SHOWN = [
    pytest.param(ld({**NEWS, "articleBody": "Another text altogether. " * 40}), id="JSON-LD"),
    pytest.param(f"<script>var state = {js({'content': paragraphs('Another text. ' * 40)})}</script>", id="state"),
]  # fmt: skip


@pytest.mark.parametrize("script", SHOWN)
def test_shown(script: str) -> None:
    """Where the page shows its text, its data are not looked at."""
    assert texts(script, shown=f"<article>{HTML}</article>") == list(TEXTS)


def test_teaser_shown() -> None:
    """A page that shows the beginning alone is read from its data, where there is more."""
    script = ld({**NEWS, "articleBody": "\n".join(TEXTS)})
    assert texts(script, shown=f"<article><p>{FIRST}</p></article>") == list(TEXTS)


NOT_HIDDEN = [
    pytest.param("<script>var state = {broken: <p>}</script>", ARTICLE, id="no JSON"),
    pytest.param(f"<script>var s = {js({'content': paragraphs('Short.')})}</script>", ARTICLE, id="too short"),
    pytest.param(f"<script>render({js(HTML)})</script>", "", id="no article as far as the page says"),
    pytest.param('<script type="application/json">{"a": "b"}</script>', ARTICLE, id="no text in it"),
    pytest.param(f"<script>var s = '{HTML}'</script>", ARTICLE, id="between single quotes"),
]


@pytest.mark.parametrize(("script", "head"), NOT_HIDDEN)
def test_nothing(script: str, head: str) -> None:
    """Programs, teasers and data without running text are no article."""
    assert texts(script, head) == []


@given(st.text(alphabet='\\"<p>u003c{}[]:, abc', max_size=3 * SHORTEST))
def test_any_script(text: str) -> None:
    """Any script is gone through; what comes of it is a page or nothing."""
    page = read_page(f"<head>{ARTICLE}</head><script>{text}</script>", url=URL, limits=Limits())
    other = unrendered(page)
    assert other is None or (other.root is not None and other.base == page.base)


META = [
    ('<meta name="a" content="b">', {"a": ("b",)}),
    ('<meta property="og:a" content="b">', {"og:a": ("b",)}),
    ('<meta itemprop="a" content="b">', {"a": ("b",)}),
    ('<meta name="n" property="p" itemprop="i" content="b">', {"p": ("b",)}),
    ('<meta name=" A " content="b">', {"a": ("b",)}),
    ('<meta name="a" content=" b\n c ">', {"a": ("b c",)}),
    ('<meta name="a" content="b"><meta name="A" content="c">', {"a": ("b", "c")}),
    ('<meta name="a" content=""><meta name="a">', {}),
    ('<meta content="b"><meta charset="utf-8">', {}),
]


@pytest.mark.parametrize(("markup", "expected"), META)
def test_meta(markup: str, expected: dict[str, tuple[str, ...]]) -> None:
    """Meta elements are known by name in lower case, each with all of its contents in order; empty ones are none."""
    page = read_page(f"<html><head>{markup}</head></html>", limits=Limits())
    assert read_meta(page.tagged["meta"]) == expected == page.meta


@given(st.text())
def test_folded(text: str) -> None:
    """Folded white space is single spaces, as splitting and joining gives them."""
    assert folded(text) == " ".join(text.split())
