"""A view of an article to look at: one HTML page that needs nothing else."""

from __future__ import annotations

from newsstruct.article import Article
from newsstruct.export.view.aside import aside_html, filters_html
from newsstruct.export.view.body import article_html
from newsstruct.export.view.compare import compare_html
from newsstruct.export.view.inline import Tags
from newsstruct.export.view.page import framed, page_html
from newsstruct.export.view.speakers import voice_of_quote, voices


def to_html(article: Article) -> str:
    """The article as one self-contained HTML page, with all that was found in it.

    Quotes have the tint of their speaker, entities and dates are underlined and tell what they were resolved to,
    cross-links are cards; a side column lists speakers, entities, a timeline, where the fields came from and warnings.
    The page loads nothing, sends nothing, and shows all text of the article's as text.
    """
    speakers = voices(article)
    tags = Tags(voices=voice_of_quote(speakers), linked=True)
    side = f'<aside aria-label="What was found">{filters_html(article)}{aside_html(article, speakers)}</aside>'
    inside = f'<div class="view"><main>{article_html(article, tags)}</main>{side}</div>'
    return page_html(article.headline or "An article", inside)


def to_notebook_html(article: Article) -> str:
    """`to_html` in a frame, as a notebook shows it."""
    return framed(to_html(article))


__all__ = ["compare_html", "to_html", "to_notebook_html"]
