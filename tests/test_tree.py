"""The tree holds all of a page that is within limits, and says so where it does not."""

import pytest

from newsstruct.limits import Limits
from newsstruct.reading.tree import DEEPEST, Tree, parse_tree
from pages import FIRST, SECOND, codes, page, paragraphs, structure


def nested(depth: int, inside: str = FIRST, behind: str = SECOND) -> str:
    return page(f"{'<div>' * depth}<p>{inside}</p>{'</div>' * depth}<p>{behind}</p>")


def text(tree: Tree) -> str:
    return "" if tree.root is None else "".join(tree.root.itertext())


def depth_of(tree: Tree) -> int:
    found = [tree.root]
    depth = 0
    while found := [child for element in found if element is not None for child in element]:
        depth += 1
    return depth + 1


@pytest.mark.parametrize("depth", [1, 100, 2_000])
def test_depth_within_the_limit(depth: int) -> None:
    """What is nested less deeply than the limit is all there, and nothing is said."""
    tree = parse_tree(nested(depth).encode(), Limits())
    assert not tree.truncated
    assert FIRST in text(tree)
    assert SECOND in text(tree)


@pytest.mark.parametrize("depth", [DEEPEST, 5_000, 100_000])
def test_depth_that_libxml2_does_not_follow(depth: int) -> None:
    """It stops there, and the article says that there was more."""
    assert parse_tree(nested(depth).encode(), Limits()).truncated
    assert "truncated" in codes(structure.parse(nested(depth)))


@pytest.mark.parametrize("limit", [1, 2, 3, 10, 100, 2_000])
def test_depth_over_a_smaller_limit(limit: int) -> None:
    """What stands deeper is taken away, exactly there; what stands beside it stays."""
    tree = parse_tree(nested(2_020).encode(), Limits(depth=limit))
    assert tree.truncated
    assert depth_of(tree) == limit
    assert FIRST not in text(tree)
    assert (SECOND in text(tree)) == (limit >= 5)


@pytest.mark.parametrize("limit", [8, 9, 2_047])
def test_depth_exactly_at_the_limit(limit: int) -> None:
    """A page as deep as the limit is whole."""
    tree = parse_tree(nested(limit - 5).encode(), Limits(depth=limit))
    assert (tree.truncated, depth_of(tree)) == (False, limit)
    assert FIRST in text(tree)


STRAYS = [
    ("<body><p>a</p></body></html><p>b</p>", "ab"),
    ("<html><body><p>a</p></html>b<div>c</div>", "abc"),
    ("<p>a</p></html><p>b</p></html><p>c", "abc"),
    ("<html><head></head></html><body><p>b", "b"),
    ("<html><frameset></frameset></html><p>b", "b"),
    ("<p>a</p></html><!-- c -->", "a"),
]


@pytest.mark.parametrize(("html", "want"), STRAYS)
def test_behind_the_end(html: str, want: str) -> None:
    """What stands behind ``</html>`` is of the page, at its end."""
    tree = parse_tree(html.encode(), Limits())
    assert text(tree) == want
    assert tree.root is not None
    assert tree.root.getnext() is None
    assert tree.root.xpath("count(//html)") == 1
    assert tree.root.xpath("count(//body)") <= 1


def test_an_article_behind_the_end() -> None:
    """Paragraphs behind a premature end are read as usual."""
    html = f"<body><h1>River rises again</h1>{paragraphs(FIRST)}</body></html>{paragraphs(SECOND)}"
    assert structure.parse(html).text == f"{FIRST}\n\n{SECOND}"


def test_many_ends() -> None:
    """Ten thousand of them are a page as well."""
    tree = parse_tree(b"<p>a</html>" * 10_000, Limits())
    assert text(tree) == "a" * 10_000
