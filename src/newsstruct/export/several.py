"""What those exporters take that are made for many articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsstruct.article import Article
from newsstruct.errors import InvalidInput


def several(articles: Iterable[Article] | Article) -> Iterator[Article]:
    """The articles, one after the other; one alone is a row of one.

    Raises:
        InvalidInput: when something else is among them, such as a failure of `newsstruct.parse_many`.
    """
    if isinstance(articles, Article):
        yield articles
        return
    if not isinstance(articles, Iterable):
        raise InvalidInput("articles", articles, "articles, or one")
    for article in articles:
        if not isinstance(article, Article):
            raise InvalidInput("articles", article, "articles alone; put the failures of parse_many aside")
        yield article
