"""Two parses of one page side by side: what a change of a rule, a site parser or a version did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from newsstruct.article import Article, Block, CrossLink, Embed, Image, TextBlock
from newsstruct.export.cleaning import folded
from newsstruct.export.marks import Mark, marks_by_block
from newsstruct.export.view.body import block_html, block_tag
from newsstruct.export.view.escaping import escaped, line
from newsstruct.export.view.inline import Tags
from newsstruct.export.view.page import page_html
from newsstruct.export.view.speakers import voice_of_quote, voices
from newsstruct.export.view.wording import ENTITY_TYPES, QUOTE_KINDS, counted, moment, resolved

#: Fields that are compared as lines of text.
FIELDS = (
    "headline",
    "dek",
    "kicker",
    "byline",
    "authors",
    "published",
    "modified",
    "dateline",
    "publisher",
    "section",
    "keywords",
    "language",
    "url",
    "canonical_url",
    "warnings",
)
#: Blocks with more words than this are shown whole: comparing words costs their product.
MOST_WORDS = 400
Cell = tuple[Block, tuple[Mark, ...], Tags]
EMPTY = '<div class="empty"></div>'


def compare_html(before: Article, after: Article, *, names: tuple[str, str] = ("Before", "After")) -> str:
    """One self-contained HTML page with two parses of a page: their fields, bodies and marks where they differ.

    Args:
        before: The earlier parse, on the left.
        after: The later one, on the right.
        names: What to call the two.
    """
    title = after.headline or before.headline or "Two parses"
    head = f"<header><h1>{line(title)}</h1><p class=facts>{line(names[0])} and {line(names[1])}</p></header>"
    parts = (
        _section("Fields", _fields(before, after, names)),
        _section("Body", _bodies(before, after, names)),
        _section("Quotes", _changes(_quotes(before), _quotes(after))),
        _section("Entities", _changes(_entities(before), _entities(after))),
        _section("Dates", _changes(_dates(before), _dates(after))),
    )
    return page_html(f"{names[0]} and {names[1]}: {title}", f'<main class="compare">{head}{"".join(parts)}</main>')


def _section(title: str, inside: str) -> str:
    return f"<section><h2>{title}</h2>{inside}</section>"


def _fields(before: Article, after: Article, names: tuple[str, str]) -> str:
    pairs = [(field, _value(before, field), _value(after, field)) for field in FIELDS]
    rows = "".join(_row(*pair) for pair in pairs if pair[1] != pair[2])
    if not rows:
        return "<p>All fields are the same.</p>"
    titles = "".join(f"<th scope=col>{line(name)}</th>" for name in names)
    head = f"<colgroup><col class=field><col><col></colgroup><thead><tr><th scope=col>Field</th>{titles}</tr></thead>"
    return f"<table>{head}<tbody>{rows}</tbody></table>"


def _row(field: str, old: str, new: str) -> str:
    left, right = _words_html(old, new)
    return f"<tr><th scope=row>{field}</th><td>{left or '–'}</td><td>{right or '–'}</td></tr>"


def _value(article: Article, field: str) -> str:
    match field:
        case "authors":
            return ", ".join(folded(author.name) for author in article.authors)
        case "warnings":
            return ", ".join(folded(warning.code) for warning in article.warnings)
        case "keywords":
            return ", ".join(map(folded, article.keywords))
        case "published" | "modified":
            when = article.published if field == "published" else article.modified
            return moment(when) if when else ""
        case "dateline":
            where = article.dateline
            return folded(f"{where.place} ({where.agency})" if where.agency else where.place) if where else ""
    return folded(getattr(article, field) or "")


def _bodies(before: Article, after: Article, names: tuple[str, str]) -> str:
    """Blocks in pairs; runs of equal ones folded away."""
    left, right = _cells(before), _cells(after)
    matcher = SequenceMatcher(None, [_key(cell[0]) for cell in left], [_key(cell[0]) for cell in right])
    titles = "".join(f"<div><b>{line(name)}</b></div>" for name in names)
    out = [f'<div class="pair">{titles}</div>']
    for change, i1, i2, j1, j2 in matcher.get_opcodes():
        if change == "equal":
            same = "".join(f"<div>{_shown(cell)}</div>" * 2 for cell in right[j1:j2])
            count = counted(j2 - j1, "block")
            out.append(f'<details><summary>{count} the same</summary><div class="pair">{same}</div></details>')
        else:
            out.append(f'<div class="pair">{"".join(_pairs(left[i1:i2], right[j1:j2]))}</div>')
    return "".join(out)


def _cells(article: Article) -> list[Cell]:
    tags = Tags(voices=voice_of_quote(voices(article)), linked=False)
    return [(block, marks, tags) for block, marks in zip(article.body, marks_by_block(article), strict=True)]


def _key(block: Block) -> tuple[str | None, ...]:
    match block:
        case CrossLink():
            return block.kind, block.label, block.title, block.url
        case Image():
            return block.kind, block.url, block.caption, block.credit
        case Embed():
            return block.kind, block.provider, block.url
        case TextBlock():
            return block.kind, block.text


def _pairs(left: Sequence[Cell], right: Sequence[Cell]) -> Iterator[str]:
    for at in range(max(len(left), len(right))):
        old = left[at] if at < len(left) else None
        new = right[at] if at < len(right) else None
        if old and new and isinstance(old[0], TextBlock) and isinstance(new[0], TextBlock):
            gone, come = _words_html(old[0].text, new[0].text)
            yield f'<div class="gone">{_kind(old[0])}<p>{gone}</p></div>'
            yield f'<div class="new">{_kind(new[0])}<p>{come}</p></div>'
        else:
            yield f'<div class="gone">{_kind(old[0])}{_shown(old)}</div>' if old else EMPTY
            yield f'<div class="new">{_kind(new[0])}{_shown(new)}</div>' if new else EMPTY


def _kind(block: Block) -> str:
    return f'<span class="kind">{block.kind.replace("_", " ")}</span>'


def _shown(cell: Cell) -> str:
    block = cell[0]
    html = block_html(*cell)
    around = {"li": f"<ul>{html}</ul>", "td": f"<table><tbody>{html}</tbody></table>"}
    return around.get(block_tag(block), html).replace("<h2>", "<h3>").replace("</h2>", "</h3>")


def _words_html(old: str, new: str) -> tuple[str, str]:
    """Both texts, with what only one of them has in ``del`` and ``ins``."""
    before, after = old.split(), new.split()
    if len(before) > MOST_WORDS or len(after) > MOST_WORDS:
        return line(old), line(new)
    left: list[str] = []
    right: list[str] = []
    for change, i1, i2, j1, j2 in SequenceMatcher(None, before, after).get_opcodes():
        gone, come = escaped(" ".join(before[i1:i2])), escaped(" ".join(after[j1:j2]))
        left.append(gone if change == "equal" or not gone else f"<del>{gone}</del>")
        right.append(come if change == "equal" or not come else f"<ins>{come}</ins>")
    return " ".join(filter(None, left)), " ".join(filter(None, right))


def _changes(before: list[str], after: list[str]) -> str:
    """What only one of the parses found; how much both did."""
    gone, come = Counter(before) - Counter(after), Counter(after) - Counter(before)
    items = [_change("gone", "−", text) for text in before if gone[text]]
    items += [_change("new", "+", text) for text in after if come[text]]
    both = sum((Counter(before) & Counter(after)).values())
    listed = f'<ul class="changes">{"".join(dict.fromkeys(items))}</ul>' if items else ""
    return f"<p>{both} in both, {sum(gone.values())} gone, {sum(come.values())} new.</p>{listed}"


def _change(name: str, sign: str, text: str) -> str:
    word = "gone" if name == "gone" else "new"
    return f'<li class="{name}"><span class="sign">{sign}<span class="unseen"> {word}: </span></span> {line(text)}</li>'


def _quotes(article: Article) -> list[str]:
    return [
        f"{quote.speaker.name if quote.speaker else 'nobody named'} ({QUOTE_KINDS[quote.kind].lower()}): {quote.text}"
        for quote in article.quotes
    ]


def _entities(article: Article) -> list[str]:
    return [
        f"{entity.name} ({', '.join(filter(None, (ENTITY_TYPES[entity.type], entity.role, entity.country)))}), "
        f"{counted(len(entity.mentions), 'mention')}"
        for entity in article.entities
    ]


def _dates(article: Article) -> list[str]:
    return [f"{article.text[d.span.start : d.span.end]}: {resolved(d)} ({d.value or d.type})" for d in article.dates]
