"""Whatever the page: it can be explained, what is told is what was read, and guessed selectors change nothing."""

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hostile import PATTERNS
from newsstruct import CrossLink, Parser
from newsstruct.article import TextBlock
from newsstruct.authors.explaining import CANDIDATES, OTHERS, Explanation, explain
from newsstruct.authors.explanation import NAME, WIDTH, as_html, as_lines
from newsstruct.authors.scaffold import Plan, sound_guesses, write_package
from newsstruct.sites import Rule, SiteParser
from newsstruct.testing import Fixture, find_fixtures, read_fixture
from newsstruct.testing.fixtures import FIELDS, fields_of
from pages import HEADLINE, TEXTS, URL, page

structure = Parser(annotators=(), sites=())
#: Pieces of pages as they come, with and without text of the article.
PIECES = st.sampled_from(
    [
        *(f"<p>{text}</p>" for text in TEXTS),
        "<h2>What the mayor said</h2>",
        "<p>Share</p>",
        '<div class="share-bar"><a href="/s">Share it</a></div>',
        '<p>Also read | <a href="/news/weir-opened">The weir has been opened again</a></p>',
        '<div class="related"><h3>More</h3><a href="/n/1"><img src="/1.jpg">The mill was sold to its tenants</a></div>',
        "<ul><li>The river rose by two metres.</li><li>Nobody was hurt at all.</li></ul>",
        "<blockquote>It is our river, and it will stay so for all time to come.</blockquote>",
        '<figure><img src="/mill.jpg" width="600"><figcaption>The mill</figcaption></figure>',
        '<p class="byline">By <a rel="author" href="/ann">Ann Lee</a></p>',
        '<time datetime="2024-05-14T06:00Z">14 May</time>',
        f"<p>{HEADLINE}</p>",
        "<aside><p>Of the mill's history, which is long.</p></aside>",
        '<iframe src="https://player.example/v/1"></iframe>',
        "<table><tr><td>Level</td><td>Two metres</td></tr></table>",
        "<pre>11:00 two metres</pre>",
        "<div><div><span>",
        "</article>",
        "<!-- nothing -->",
    ]
)
#: The kinds of text blocks.
KINDS = {cls.kind for cls in TextBlock.__subclasses__()}
PAGES = st.lists(PIECES, max_size=14).map("".join).map(page)


def explained(html: str | bytes) -> Explanation:
    data = html if isinstance(html, bytes) else html.encode()
    return explain(Fixture(folder=Path(), html=data, url=URL), structure)


@settings(max_examples=60)
@given(PAGES)
def test_what_is_told_is_what_was_read(html: str) -> None:
    """The pieces with a kind are the blocks of the body, in its order; all others have a reason."""
    found = explained(html)
    told = [(block.kind, block.text) for block in found.blocks if block.kind in KINDS]
    assert told == [(block.kind, block.text) for block in found.article.body if isinstance(block, TextBlock)]
    links = [block for block in found.article.body if isinstance(block, CrossLink)]
    assert sum(block.kind == "cross_link" for block in found.blocks) == len(links)
    assert all(block.reason and block.place for block in found.blocks)


@settings(max_examples=40)
@given(PAGES)
def test_fields_are_those_of_the_article(html: str) -> None:
    """Each field is told once; it has a value where the article has one, and its origin is the article's."""
    found = explained(html)
    assert [field.field for field in found.fields] == [*CANDIDATES, *OTHERS]
    for field in found.fields:
        assert bool(field.value) == bool(getattr(found.article, field.field))
        source = found.article.provenance.get(field.field)
        assert (field.origin, field.raw) == ((source.origin, source.raw) if source else (None, None))


@settings(max_examples=40)
@given(PAGES)
def test_lines_fit(html: str) -> None:
    """No line is longer than a terminal is wide, but for single words that are."""
    for line in as_lines(explained(html)):
        assert len(line) <= WIDTH + 2 or len(max(line.split(), key=len)) > WIDTH - NAME


@settings(max_examples=25)
@given(PAGES)
def test_guesses_change_nothing(html: str) -> None:
    """With each guessed selector, and with all of them, the page is read as without."""
    fixture = Fixture(folder=Path("x"), html=html.encode(), url=URL)
    guesses = tuple(sound_guesses(fixture, "example.org"))
    alone = fields_of(structure.parse(fixture.html, url=URL))
    for guess in guesses:
        rule = Rule(site=type("Guessed", (SiteParser,), {guess.field: guess.selector}), hosts=["example.org"])
        assert fixture.parsed(Parser(annotators=(), sites=rule, strict=True)) == alone
    assert len({guess.field for guess in guesses}) == len(guesses)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_hostile_pages(pattern: str, tmp_path: Path) -> None:
    """A page that is meant to break a reader is explained, and a package is written of it that Python can read."""
    html = PATTERNS[pattern](40)
    found = explained(html)
    assert as_html(found).startswith("<!DOCTYPE html>")
    assert next(iter(as_lines(found))).startswith("site parser   none")
    fixture = Fixture(folder=Path("page"), html=html, url=URL)
    guesses = tuple(sound_guesses(fixture, "example.org"))
    write_package(Plan(name="ex", host="example.org", folder=tmp_path, guesses=guesses, fixture=fixture, is_toml=False))
    ast.parse((tmp_path / "src" / "newsstruct_ex" / "__init__.py").read_text(encoding="utf-8"))
    (folder,) = find_fixtures(tmp_path)
    assert (read_fixture(folder).html, read_fixture(folder).expected.keys()) == (html, set(FIELDS))
