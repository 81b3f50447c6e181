"""A block's words as HTML with its marks: links to the lists beside them, so that a keyboard reaches each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

import attrs

from newsstruct.article import DateMention, Entity, Link, Quote, TextBlock
from newsstruct.export.cleaning import folded, web_address
from newsstruct.export.marks import Mark
from newsstruct.export.nesting import Closing, Opening, nested
from newsstruct.export.view.escaping import attributes, escaped, line, outward
from newsstruct.export.view.speakers import Voice
from newsstruct.export.view.wording import date_tip, entity_tip, quote_tip

#: Kinds of marks that are links to the side column.
FOLLOWED = ("entity", "date")


@attrs.frozen(kw_only=True)
class Tags:
    """How the marks of one article are written."""

    voices: Mapping[int, Voice]
    """Who speaks in each quote, by the quote's index."""

    linked: bool
    """Whether marks are links to a side column."""


def inline_html(block: TextBlock, marks: Sequence[Mark], tags: Tags) -> str:
    """The block's words; every mark a link or span, no link within another."""
    crowded = _crowded_links(marks)
    out: list[str] = []
    ends: list[tuple[str, bool]] = []  # for each open mark its end tag, and whether it is a link
    behind: list[str] = []  # what comes behind the link that is open
    for token in nested(block, marks):
        if isinstance(token, str):
            out.append(escaped(token))
        elif isinstance(token, Opening):
            start, end = _tag(token, tags, token.mark not in crowded, any(is_link for _, is_link in ends))
            out.append(start)
            ends.append((end, end == "</a>"))
        else:
            out.append(ends.pop()[0])
            behind += _behind(token, block, tags, token.mark in crowded)
            if not any(is_link for _, is_link in ends):
                out += behind
                behind.clear()
    return "".join(out)


def _tag(opening: Opening, tags: Tags, alone: bool, within_link: bool) -> tuple[str, str]:
    mark, value = opening.mark, opening.mark.value
    match value:
        case Quote():
            return f"<span{_of_quote(mark, value, tags)}>", "</span>"
        case Link():
            if alone and not within_link and web_address(value.url):
                return outward(value.url, "\0").split("\0")[0], "</a>"
            return '<span class="link">', "</span>"
        case Entity():
            place = f"m-{mark.index}-{mark.part}" if opening.first else None
            classes, hint = f"mark entity {value.type.lower()}", entity_tip(value)
        case DateMention():
            place = f"d-{mark.index}" if opening.first else None
            classes, hint = "mark date", date_tip(value)
    name = "a" if tags.linked and not within_link else "span"
    target = f"{mark.kind}-{mark.index}"
    link = {"href": f"#{target}", "aria_describedby": target} if name == "a" else {}
    given = attributes(class_=classes, id=place if tags.linked else None, data_tip=hint, **link)
    return f"<{name}{given}>", f"</{name}>"


def _of_quote(mark: Mark, quote: Quote, tags: Tags) -> str:
    voice = tags.voices.get(mark.index)
    tint = voice.tint if voice else "s-none"
    if mark.kind != "quote":
        return attributes(class_=f"{mark.kind} {tint}", data_quote=str(mark.index))
    return attributes(class_=f"quote {quote.kind} {tint}", data_quote=str(mark.index), data_tip=quote_tip(quote))


def _behind(closing: Closing, block: TextBlock, tags: Tags, crowded: bool) -> Iterator[str]:
    """What follows a mark: the chip of a quote's speaker, the arrow of a link whose words are other links."""
    mark, value = closing.mark, closing.mark.value
    if not closing.last:
        return
    if isinstance(value, Quote) and mark.kind == "quote" and mark.part == len(value.spans) - 1 and tags.linked:
        yield _chip(mark.index, value, tags.voices.get(mark.index))
    elif isinstance(value, Link) and crowded and web_address(value.url):
        words = block.text[max(0, mark.start - block.start) : mark.end - block.start]
        arrow = (
            f'<span aria-hidden="true">↗</span><span class="unseen">Open the link of: {escaped(folded(words))}</span>'
        )
        yield outward(value.url, arrow, "out")


def _chip(index: int, quote: Quote, voice: Voice | None) -> str:
    who = voice.name if voice else "no speaker named"
    target = f"speaker-{voice.number}" if voice else "speaker-none"
    given = attributes(
        class_=f"chip {voice.tint if voice else 's-none'}",
        id=f"quote-{index}",
        href=f"#{target}",
        data_quote=str(index),
        data_tip=quote_tip(quote),
    )
    letters = f'<span aria-hidden="true">{escaped(voice.initials if voice else "?")}</span>'
    return f'<a{given}>{letters}<span class="unseen"> {quote.kind} quote, {line(who)} </span></a>'


def _crowded_links(marks: Iterable[Mark]) -> frozenset[Mark]:
    """The links with another link or a mark that is one over their words."""
    others = sorted((m.start, m.end) for m in marks if m.kind in FOLLOWED)
    starts = [start for start, _ in others]
    ends = list(accumulate((end for _, end in others), max))
    crowded = set()
    for mark in marks:
        before = bisect_left(starts, mark.end)
        if mark.kind == "link" and before and ends[before - 1] > mark.start:
            crowded.add(mark)
    return frozenset(crowded)
