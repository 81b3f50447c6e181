"""The article as it is read: head, then the blocks of the body, cross-links as cards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsstruct.article import (
    Article,
    Block,
    BlockQuote,
    CrossLink,
    Embed,
    Image,
    ListItem,
    Preformatted,
    Subheading,
    TableCell,
    TextBlock,
)
from newsstruct.export.marks import Mark, marks_by_block
from newsstruct.export.view.escaping import attributes, escaped, line, outward
from newsstruct.export.view.inline import Tags, inline_html
from newsstruct.export.view.wording import moment

TAGS: dict[type[Block], str] = {Subheading: "h2", ListItem: "li", Preformatted: "pre", TableCell: "td"}
#: Elements that need one around them, and which.
AROUND = {"li": ("<ul>", "</ul>"), "td": ('<div class="wide"><table><tbody>', "</tbody></table></div>")}


def article_html(article: Article, tags: Tags) -> str:
    """The whole article, in its language and direction."""
    inside = f"{_head(article)}{body_html(article, tags)}"
    return f"<article{language_attributes(article.language)}>{inside}</article>"


def language_attributes(language: str | None) -> str:
    """Language and direction of text; of a language that is not known the direction is that of its first letter."""
    if not language or not all(part.isascii() and part.isalnum() for part in language.split("-")):
        return attributes(dir="auto")
    return attributes(lang=language, dir=_direction(language))


def _direction(language: str) -> str:
    import babel  # the data of all locales is slow to load

    try:
        order = babel.Locale.parse(language, sep="-").character_order
    except (ValueError, babel.UnknownLocaleError):
        return "auto"
    return "rtl" if order == "right-to-left" else "ltr"


def body_html(article: Article, tags: Tags) -> str:
    """The blocks in order; items and cells that follow each other share a list or table."""
    blocks = zip(article.body, marks_by_block(article), strict=True)
    out = list(_grouped((block_tag(block), block_html(block, marks, tags)) for block, marks in blocks))
    return "\n".join(out) or '<p class="nothing">No text was found on this page.</p>'


def block_tag(block: Block) -> str:
    """The element that holds the block."""
    return TAGS.get(type(block), "p")


def block_html(block: Block, marks: Sequence[Mark], tags: Tags) -> str:
    """One block; an item or cell without what goes around it."""
    match block:
        case CrossLink():
            return _cross_link(block)
        case Image():
            return _image(block)
        case Embed():
            name = line(block.provider) or "a foreign piece"
            return f'<div class="card embed"><p>Embedded: {outward(block.url, name)}</p></div>'
        case BlockQuote():
            return f"<blockquote><p>{inline_html(block, marks, tags)}</p></blockquote>"
        case TableCell():
            return f"<tr><td>{inline_html(block, marks, tags)}</td></tr>"
        case TextBlock():
            tag = block_tag(block)
            reachable = ' tabindex="0"' if tag == "pre" else ""  # it scrolls, so a keyboard must get there
            return f"<{tag}{reachable}>{inline_html(block, marks, tags)}</{tag}>"


def _grouped(blocks: Iterable[tuple[str, str]]) -> Iterator[str]:
    before = ""
    for tag, html in blocks:
        if before != tag and before in AROUND:
            yield AROUND[before][1]
        if before != tag and tag in AROUND:
            yield AROUND[tag][0]
        yield html
        before = tag
    if before in AROUND:
        yield AROUND[before][1]


def _cross_link(link: CrossLink) -> str:
    label = f'<span class="label">{line(link.label)}</span> ' if link.label else ""
    title = outward(link.url, line(link.title) or "(no title)")
    return f'<div class="card cross-link"><p>{label}{title}</p></div>'


def _image(image: Image) -> str:
    words = line(image.caption) or line(image.alt)
    credit = f'<span class="credit">{line(image.credit)}</span>' if image.credit else ""
    caption = " ".join(filter(None, (words, credit)))
    below = f"<figcaption>{caption}</figcaption>" if caption else ""
    see = outward(image.url, "Open the picture", "out-words")
    return f'<figure class="card image"><p>{see if see.startswith("<a") else "Picture"}</p>{below}</figure>'


def _head(article: Article) -> str:
    parts = [
        _paragraph("kicker", article.kicker),
        f"<h1>{line(article.headline) or 'No headline was found'}</h1>",
        _paragraph("dek", article.dek),
        _paragraph("byline", article.byline or ", ".join(author.name for author in article.authors)),
    ]
    if facts := " · ".join(_facts(article)):
        parts.append(f'<p class="facts">{facts}</p>')
    return f"<header>{''.join(parts)}</header>"


def _paragraph(name: str, text: str | None) -> str:
    return f'<p class="{name}">{line(text)}</p>' if text else ""


def _facts(article: Article) -> Iterator[str]:
    for name in (article.publisher, article.section):
        if name:
            yield f"<span>{line(name)}</span>"
    for word, when in (("", article.published), ("changed ", article.modified)):
        if when:
            yield f'{word}<time{attributes(datetime=when.isoformat())} dir="ltr">{escaped(moment(when))}</time>'
    if article.dateline:
        agency = f" ({line(article.dateline.agency)})" if article.dateline.agency else ""
        yield f"<span>{line(article.dateline.place)}{agency}</span>"
    page = outward(article.canonical_url or article.url, "the page")
    if page.startswith("<a"):
        yield page
