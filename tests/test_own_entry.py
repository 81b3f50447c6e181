"""A page without a date of its own may give it among its latest pieces."""

from datetime import datetime

import pytest

from newsstruct.limits import Limits
from newsstruct.reading import read_page
from newsstruct.structure.dates.own_entry import own_entries
from pages import TEXTS, paragraphs, read

PLAIN = "https://www.example.org/news/river-rises-again"
BODY = paragraphs(*TEXTS)
OTHERS = '<li><a href="/news/dam"><b>3.5.2023</b> The dam that was never built</a></li>'

ENTRIES = [
    ('<li><a href="/news/river-rises-again"><b>10.11.2021</b> River rises again</a></li>', True),
    ('<li><a href="https://www.example.org/news/river-rises-again/">River rises again</a><i>10.11.2021</i></li>', True),
    ('<div><h4><a href="/news/river-rises-again">River rises</a></h4><p>10 November 2021</p></div>', True),
    ('<li><a href="/news/river-rises-again#map"><b>10.11.2021</b> The map</a></li>', False),
    ('<li><a href="/news/river-rises-again?print=1"><b>10.11.2021</b> For your printer</a></li>', False),
    ('<li><a href="/news/river-rises-again">River</a> <a href="/news/dam">Dam</a> <b>10.11.2021</b></li>', False),
    ('<li><a href="/news/river-rises-again">River rises again</a></li>', False),
]


@pytest.mark.parametrize(("entry", "is_own"), ENTRIES)
def test_own_entry(entry: str, is_own: bool) -> None:
    """The day beside a link to the page itself is its own; that beside links to others or parts of it need not be."""
    found = read(f"{BODY}<aside><ul>{OTHERS}{entry}{OTHERS}</ul></aside>", url=PLAIN).published
    assert (found == datetime(2021, 11, 10)) is is_own


def test_what_stands_at_the_headline_wins() -> None:
    """A page that shows its date at the headline is not looked through for more."""
    article = read(f"<p>5 May 2024</p>{BODY}<ul>{OTHERS}{ENTRIES[0][0]}</ul>", url=PLAIN)
    assert article.published == datetime(2024, 5, 5)


def test_without_an_address() -> None:
    """Where nobody knows the page's address none of its links is known to be one to itself."""
    page = read_page(f"<html><body><ul>{ENTRIES[0][0]}</ul></body></html>", url=None, limits=Limits())
    assert list(own_entries(page, ("en",))) == []


def test_the_address_wins() -> None:
    """A day in the address is better evidence than one in a list."""
    url = "https://www.example.org/2021/11/09/river-rises-again"
    entry = '<ul><li><a href="/2021/11/09/river-rises-again">River</a> <b>12.11.2021</b></li></ul>'
    assert read(f"{BODY}<aside>{entry}</aside>", url=url).published == datetime(2021, 11, 9)
