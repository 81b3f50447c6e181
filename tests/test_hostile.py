"""Whatever a page holds: no exception, no mark outside the text, the same answer again, work in proportion to size."""

import gc
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsstruct
from hostile import PATTERNS, fragments, inside, odd_pages
from newsstruct import Article, Span, TextBlock
from newsstruct.examples import example_page
from pages import FIRST, SECOND, URL, codes

MANY = 400
#: A NUL as JSON writes it; behind an odd number of backslashes it is a text about one.
NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


def spans(article: Article) -> Iterator[Span]:
    for quote in article.quotes:
        yield from quote.spans
        if quote.cue:
            yield quote.cue
        if quote.speaker:
            yield quote.speaker.mention
    for entity in article.entities:
        yield from entity.mentions
    yield from (date.span for date in article.dates)


def empty_texts(value: object, place: str = "") -> Iterator[str]:
    """Where in an article as JSON types the text "" stands."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from empty_texts(inner, f"{place}.{key}" if place else key)
    elif isinstance(value, list):
        for inner in value:
            yield from empty_texts(inner, place)
    elif value == "":
        yield place


def check(article: Article) -> None:
    """What is true of every article."""
    text = article.text
    assert all(0 <= span.start < span.end <= len(text) for span in spans(article))
    blocks = [block for block in article.body if isinstance(block, TextBlock)]
    assert "\n\n".join(block.text for block in blocks) == text
    assert all(text[block.start : block.end] == block.text for block in blocks)
    assert all(block.start <= link.start < link.end <= block.end for block in blocks for link in block.links)
    assert not set(empty_texts(article.to_dict())) - {"text"}  # what is absent is None
    written = json.dumps(article.to_dict(), ensure_ascii=False).encode()  # which raises for half a pair of surrogates
    assert not NUL.search(written)
    assert Article.from_dict(json.loads(written)) == article


@pytest.mark.parametrize("name", PATTERNS)
def test_patterns(name: str) -> None:
    """A page with very many of one thing gives an article that is in order, and the same one again."""
    html = PATTERNS[name](MANY)
    article = newsstruct.parse(html, url=URL)
    check(article)
    assert newsstruct.parse(html, url=URL) == article


@pytest.mark.parametrize("name", PATTERNS)
def test_bytes_and_str(name: str) -> None:
    """A page in UTF-8 that says so is the same page as its decoded str."""
    html = PATTERNS[name](20)
    try:
        decoded = html.decode()
    except UnicodeDecodeError:
        pytest.skip("this is not UTF-8")
    if name in ("charsets", "noise_of_markup", "no_markup", "nul"):
        pytest.skip("what it declares, or does not, is doubtful for bytes only")
    assert newsstruct.parse(html, url=URL) == newsstruct.parse(decoded, url=URL)


ODD = dict(odd_pages())


@pytest.mark.parametrize("name", ODD)
def test_odd_pages(name: str) -> None:
    """Pages of the wrong type, cut, or with nonsense in their JSON, give articles that are in order."""
    check(newsstruct.parse(ODD[name], url=URL))


#: Pages that the fuzzer found, reduced, and what they are.
FOUND = {
    "paragraphs in the headline": f"<article><h1>River rises<article><h1>River</h1><p>{FIRST}</p><b><p>{SECOND}</p>",
    "a paragraph behind the end": f"<p></html><div class='ad'>{FIRST}",
}


@pytest.mark.parametrize("name", FOUND)
def test_found_pages(name: str) -> None:
    """What once raised gives articles that are in order."""
    check(newsstruct.parse(FOUND[name], url=URL))


def test_nothing_is_read_from_outside() -> None:
    """Entities of a document type are not expanded, least of all from files."""
    assert "root:" not in newsstruct.parse(ODD["external"]).text
    assert "bbbb" not in newsstruct.parse(ODD["entities"]).text


@settings(max_examples=150)
@given(st.lists(st.one_of(st.sampled_from(fragments()), st.text(max_size=20)), max_size=12))
def test_any_page_of_fragments(parts: list[str]) -> None:
    """Pieces of hostile pages in any order give articles that are in order."""
    html = inside("".join(parts))
    article = newsstruct.parse(html, url=URL)
    check(article)
    assert newsstruct.parse(html, url=URL) == article


@settings(max_examples=100)
@given(st.binary(max_size=300), st.integers(0, 2_000))
def test_any_bytes(noise: bytes, at: int) -> None:
    """So does a fine page with any bytes thrown in anywhere."""
    html = example_page().html
    check(newsstruct.parse(html[:at] + noise + html[at : at + 4_000], url=URL))


@settings(max_examples=100)
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """And so does any plain text."""
    check(newsstruct.parse_text(text))


class Calls:
    """Counts calls of Python functions and of those in C: work that is the same on every machine."""

    def __init__(self) -> None:
        self.count = 0

    def __enter__(self) -> "Calls":
        sys.setprofile(self._seen)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _seen(self, frame: FrameType, event: str, arg: object) -> None:
        self.count += event in ("call", "c_call")


def calls(html: bytes) -> int:
    with Calls() as counted:
        newsstruct.parse(html, url=URL)
    return counted.count


#: Twice the page may take this much of the work, and of more calls than this.
TWICE, FEW = 2.3, 3_000


@pytest.mark.parametrize("name", PATTERNS)
def test_twice_the_page_is_twice_the_work(name: str) -> None:
    """Doubling what a page repeats at most about doubles the calls that it takes to read it."""
    make = PATTERNS[name]
    for many in (MANY, 2 * MANY):
        newsstruct.parse(make(many), url=URL)  # tables are loaded, of whatever language it is taken for
    once, twice = calls(make(MANY)), calls(make(2 * MANY))
    assert twice <= TWICE * once + FEW


def test_counting_tells_quadratic_work() -> None:
    """The measure of the test above sees work that grows with the square."""

    def quadratic(n: int) -> int:
        with Calls() as counted:
            [min(a, b) for a in range(n) for b in range(n)]
        return counted.count

    assert quadratic(200) > TWICE * quadratic(100) + FEW


def test_nothing_is_kept() -> None:
    """After hundreds of pages there are as many objects as before: a parser holds on to none of them."""
    pages = [make(5) for make in PATTERNS.values()]

    def living() -> int:
        for html in pages:
            newsstruct.parse(html, url=URL)
        gc.collect()
        return len(gc.get_objects())

    for _ in range(2):
        living()
    before = living()
    for _ in range(3):
        after = living()
    assert after - before < len(pages)  # one a page would be three times as many


WITHOUT_WARNINGS = """
import newsstruct
from hostile import PATTERNS, odd_pages
from newsstruct.examples import example_page
pages = [example_page().html, *(html for _, html in odd_pages()), *(make(10) for make in PATTERNS.values())]
for html in pages:
    newsstruct.parse(html, url="https://example.org/a")
    newsstruct.parse_text(html.decode("utf-8", "replace"))
"""


def unbounded_caches() -> dict[str, int]:
    """Caches without a bound -> how much they hold."""
    modules = [module for name, module in list(sys.modules.items()) if name.split(".")[0] == "newsstruct"]
    found = [value for module in modules for value in vars(module).values() if hasattr(value, "cache_info")]
    infos = {f"{cached.__module__}.{cached.__name__}": cached.cache_info() for cached in found}
    return {name: info.currsize for name, info in infos.items() if info.maxsize is None}


def test_made_up_languages_are_not_kept() -> None:
    """Pages may declare any language: nothing is kept for each without a bound."""
    newsstruct.annotate("Ann Lee came to Rainy on Monday.", language="en")
    before = unbounded_caches()
    for number in range(100):
        newsstruct.annotate("Ann Lee came to Rainy on Monday.", language=f"x{number:03d}")
        newsstruct.parse(example_page().html, language=f"y{number:03d}")
    assert {name for name, size in unbounded_caches().items() if size > before.get(name, 0) + 50} == set()


def test_without_a_warning() -> None:
    """Python's own warnings are errors here, and there is none at any page."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    command = [sys.executable, "-W", "error", "-c", WITHOUT_WARNINGS]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_is_cut_is_told() -> None:
    """Of a page over a limit, the article says so."""
    assert "truncated" in codes(newsstruct.parse(PATTERNS["nested_div"](3_000)))
