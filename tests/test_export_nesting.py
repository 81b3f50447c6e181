"""Marks over a text become tokens that nest, whatever the marks are, and nothing of the text is lost."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsstruct as ns
from newsstruct.export import cleaning, schema_org
from newsstruct.export.cleaning import folded, web_address, writable
from newsstruct.export.marks import Mark, marks_by_block
from newsstruct.export.naming import identifier
from newsstruct.export.nesting import DEEPEST, RANKS, Closing, Opening, nested
from samples import RIVER, TEXT
from strategies import ARTICLE

LINK = ns.Link(start=0, end=1, url="https://example.org/")


def mark(kind: str, start: int, end: int) -> Mark:
    return Mark(kind=kind, start=start, end=end, index=0, part=0, value=LINK)


def drawn(text: str, *marks: Mark, start: int = 0) -> str:
    """The tokens as tags: ``<q>`` for a quote, ``+`` where it is cut."""
    block = ns.Paragraph(text=text, start=start, end=start + len(text))
    out = []
    for token in nested(block, marks):
        match token:
            case str():
                out.append(token)
            case Opening():
                out.append(f"<{'' if token.first else '+'}{token.mark.kind[0]}>")
            case Closing():
                out.append(f"</{token.mark.kind[0]}{'' if token.last else '+'}>")
    return "".join(out)


NESTED = [
    ([], "abcdefgh"),
    ([("entity", 0, 8)], "<e>abcdefgh</e>"),
    ([("entity", 2, 4)], "ab<e>cd</e>efgh"),
    ([("quote", 1, 7), ("entity", 2, 4)], "a<q>b<e>cd</e>efg</q>h"),
    ([("entity", 2, 4), ("entity", 4, 6)], "ab<e>cd</e><e>ef</e>gh"),
    # of two that stand together the more important is outside
    ([("entity", 2, 4), ("quote", 2, 4)], "ab<q><e>cd</e></q>efgh"),
    ([("date", 2, 4), ("link", 2, 4)], "ab<l><d>cd</d></l>efgh"),
    # crossing: the less important is cut
    ([("quote", 0, 4), ("entity", 2, 6)], "<q>ab<e>cd</e+></q><+e>ef</e>gh"),
    ([("entity", 0, 4), ("quote", 2, 6)], "<e>ab</e+><q><+e>cd</e>ef</q>gh"),
    ([("link", 0, 4), ("entity", 2, 6)], "<l>ab<e>cd</e+></l><+e>ef</e>gh"),
    ([("entity", 0, 4), ("entity", 2, 6)], "<e>ab<e>cd</e+></e><+e>ef</e>gh"),
    # what is empty, turned round or elsewhere is left out; what reaches out is clipped
    ([("entity", 2, 2), ("entity", 4, 2), ("entity", 20, 30), ("entity", -5, -1)], "abcdefgh"),
    ([("entity", -3, 2), ("date", 6, 99)], "<+e>ab</e>cdef<d>gh</d+>"),
]


@pytest.mark.parametrize(("marks", "expected"), NESTED)
def test_nested(marks: list[tuple[str, int, int]], expected: str) -> None:
    """Marks within marks nest; of two that cross the less important one is cut."""
    assert drawn("abcdefgh", *(mark(*given) for given in marks)) == expected


def test_offsets_are_those_of_the_article() -> None:
    """A block that begins later in the text has its marks in the right places."""
    assert drawn("abcd", mark("entity", 101, 103), start=100) == "a<e>bc</e>d"


def test_depth_is_bounded() -> None:
    """Marks within very many marks are left out, their text is not."""
    out = drawn("a" * 100, *(mark("entity", at, 100 - at) for at in range(40)))
    assert out.count("<e>") == DEEPEST
    assert out.count("a") == 100


def test_many_crossing_marks() -> None:
    """Thousands of marks that all cross each other give a bounded number of tokens for each."""
    block = ns.Paragraph(text="a" * 4000, start=0, end=4000)
    tokens = list(nested(block, [mark("entity", at, at + 2000) for at in range(2000)]))
    assert len(tokens) < 2000 * 3 * DEEPEST
    assert sum(len(token) for token in tokens if isinstance(token, str)) == 4000


MARKS = st.builds(mark, st.sampled_from(sorted(RANKS)), st.integers(-3, 25), st.integers(-3, 25))


@given(st.text(max_size=20), st.lists(MARKS, max_size=12))
def test_any_marks_nest(text: str, marks: list[Mark]) -> None:
    """The tokens' text is the block's text, and every closing closes what was opened last."""
    block = ns.Paragraph(text=text, start=0, end=len(text))
    words, opened, covered = [], [], set()
    for token in nested(block, marks):
        if isinstance(token, Opening):
            opened.append(token.mark)
        elif isinstance(token, Closing):
            assert opened.pop() is token.mark
        else:
            assert token
            at = len("".join(words))
            covered |= {(id(m), place) for m in opened for place in range(at, at + len(token))}
            words.append(token)
    assert "".join(words) == text
    assert not opened
    wanted = {(id(m), at) for m in marks for at in range(max(0, m.start), min(len(text), m.end))}
    assert covered == wanted  # twelve marks are never too deep


def test_marks_by_block() -> None:
    """Each block has the marks that stand in it, and a mark over two blocks stands in both."""
    by_block = marks_by_block(RIVER)
    assert len(by_block) == len(RIVER.body)
    for block, marks in zip(RIVER.body, by_block, strict=True):
        inside = isinstance(block, ns.TextBlock)
        assert all(inside and m.start < block.end and m.end > block.start for m in marks)
    assert {m.kind for marks in by_block for m in marks} == {"quote", "cue", "speaker", "link", "entity", "date"}
    wide = ns.Entity(type="MISC", name="all", mentions=(ns.Span(start=0, end=len(TEXT)),))
    marks = marks_by_block(ns.Article(body=RIVER.body, text=TEXT, entities=(wide,)))
    assert sum(bool([m for m in found if m.kind == "entity"]) for found in marks) == TEXT.count("\n\n") + 1


@given(ARTICLE)
def test_marks_by_block_of_any_article(article: ns.Article) -> None:
    """Articles whose offsets make no sense are no error."""
    assert len(marks_by_block(article)) == len(article.body)


ADDRESSES = [
    ("https://example.org/a?b=c&d=e#f", True),
    ("http://example.org", True),
    ("HTTPS://EXAMPLE.ORG/", True),
    ("https://пример.example/ä", True),
    (None, False),
    ("", False),
    ("/relative", False),
    ("//example.org/", False),
    ("javascript:alert(1)", False),
    ("data:text/html,x", False),
    ("ftp://example.org/", False),
    ("https:", False),
    ("https://", False),
    ("https://[", False),
    ("https://example.org/ a", False),
    ("https://example.org/\n", False),
    ("java\nscript:alert(1)", False),
    ('https://example.org/"onclick="x', False),
    ("https://example.org/<b>", False),
    ("https://example.org/\ud800", False),
    ("https://example.org/\x00", False),
]


@pytest.mark.parametrize(("url", "good"), ADDRESSES)
def test_web_address(url: str | None, good: bool) -> None:
    """Addresses of the web pass as they are; nothing else does."""
    assert web_address(url) == (url if good else None)


@given(st.text())
def test_writable(text: str) -> None:
    """What comes out can be written as UTF-8, is as long as what went in, and stays the same when done again."""
    out = writable(text)
    out.encode("utf-8")
    assert len(out) == len(text)
    assert writable(out) == out
    assert folded(text) == folded(folded(text))


def test_identifier() -> None:
    """The canonical address is the identifier; without one it is a URN, the same for the same article only."""
    assert identifier(RIVER) == "https://example.org/news/river-rises"
    one, other = ns.Article(headline="One"), ns.Article(headline="Other")
    assert identifier(one) == identifier(ns.Article(headline="One")) != identifier(other)
    assert identifier(one).startswith("urn:uuid:")
    assert identifier(ns.Article(headline="\ud800")).startswith("urn:uuid:")


@pytest.mark.parametrize("module", [cleaning, schema_org], ids=lambda module: module.__name__)
def test_docstrings(module: object) -> None:
    """The examples in the docstrings give what they say."""
    assert doctest.testmod(module).failed == 0
