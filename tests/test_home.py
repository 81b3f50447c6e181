"""Where the body's paragraphs stand tells which short texts are of it."""

import pytest

from newsstruct.structure.home import find_home
from outlines import chunks_of
from pages import FIRST, SECOND, THIRD, read

BROKEN = f"{FIRST}<br><br>{SECOND}<br><br>{THIRD}"

AT_HOME = [
    ("<div>Nobody was hurt, the mayor said.</div>", True),
    ("<div>Nobody was hurt, <b>the mayor</b> said.</div>", True),
    ("<div>Nobody was hurt</div>", False),
    ("<div>Nobody.</div>", False),
    ("<div class=note>Nobody was hurt, the mayor said.</div>", False),
    ("<div><div>Nobody was hurt, the mayor said.</div></div>", False),
    ("<div><a href=/1>Nobody was hurt, the mayor said.</a></div>", False),
]


@pytest.mark.parametrize(("box", "is_at_home"), AT_HOME)
def test_plain_box(box: str, is_at_home: bool) -> None:
    """A sentence that is all of a box without a name is at home where that box stands."""
    chunks = chunks_of(f"{BROKEN}{box}")
    assert find_home(chunks[:3]).holds(chunks[-1]) is is_at_home


def test_last_paragraph_in_a_box() -> None:
    """Editors that break lines wrap the last paragraph; it is one of the article's."""
    last = "Nobody was hurt, the mayor said."
    article = read(f"<div class=text>{BROKEN}<div><br></div><div>{last}</div></div>")
    assert [p.text for p in article.paragraphs] == [FIRST, SECOND, THIRD, last]
