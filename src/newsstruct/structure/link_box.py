"""What a stretch between two paragraphs says as a box of links: its label, its titles and their targets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsstruct.structure.labels import Label, find_label, is_label
from newsstruct.structure.outline import Anchor, Chunk
from newsstruct.structure.stretches import Stretch
from newsstruct.structure.targets import Target, Targets
from newsstruct.structure.wording import length

#: A title is at least and at most this long.
SHORTEST_TITLE, LONGEST_TITLE = 18, 260
#: A longer text beside the links is a teaser.
META = 60
#: A text of which this share is linked is a link.
LINK = 0.6
#: Boxes with these hints in a card hold no title.
BESIDE = frozenset({"author", "time", "caption", "tags", "share"})


@attrs.frozen(kw_only=True)
class Title:
    """A link to another piece."""

    index: int
    """The chunk it stands in."""

    text: str
    """The visible headline."""

    target: Target
    """Where it leads."""

    label: str | None = None
    """A label in the same line."""

    rank: int = 0
    """How sure it is that this text of all with the same target is the title."""

    @property
    def reads_like_headline(self) -> bool:
        """Long enough for one, and no sentence of running text."""
        text = self.text
        return SHORTEST_TITLE <= length(text) <= LONGEST_TITLE and (text[-1] not in ".;,:。" or text.endswith("..."))


@attrs.frozen(kw_only=True)
class LinkBox:
    """A stretch read as a box of links."""

    label: str | None
    """What announces them, as printed."""

    strong: bool
    """Whether that label is a strong one."""

    titles: tuple[Title, ...]
    """One for each target."""

    has_media: bool
    """Whether a picture stands with them."""

    has_text: bool
    """Whether anything is written in it."""

    is_bare: bool
    """Whether nothing but the label is written in it."""

    is_pure: bool
    """Whether nothing is written beside label and links."""


def read_link_box(chunks: Sequence[Chunk], stretch: Stretch, where: Targets) -> LinkBox:
    """The stretch as a box of links; without `titles` where it is none."""
    inside = range(stretch.start, stretch.stop)
    texts = [i for i in inside if chunks[i].text]
    labels = {i: find_label(chunks[i].text) for i in texts}
    alone = [i for i in texts if labels[i] and is_label(chunks[i].text)]
    titles = _merge(t for i in inside if i not in alone for t in _titles(i, chunks, labels.get(i), where))
    own = [t.label for t in titles if t.label]
    first = titles[0].index if titles else stretch.stop
    before = [i for i in alone if i < first]
    label_of = before[-1] if before else None
    if label_of is None and not own:
        label_of = _unknown_label(texts, chunks, titles) or (alone[0] if alone else None)
    marked = [labels[t.index] for t in titles if t.label]
    known = labels.get(label_of) if label_of is not None else None
    linked = {t.index for t in titles}
    return LinkBox(
        label=chunks[label_of].text if label_of is not None else (own[0] if own else None),
        strong=bool(known and known.strong) or any(m is not None and m.strong for m in marked),
        titles=titles,
        has_media=any(chunks[i].medium is not None for i in inside),
        has_text=bool(texts),
        is_bare=texts == alone,
        is_pure=all(i in linked or i in alone or i == label_of or chunks[i].linked > 0.9 for i in texts),
    )


def _titles(index: int, chunks: Sequence[Chunk], label: Label | None, where: Targets) -> Iterator[Title]:
    chunk = chunks[index]
    found = [(a, t) for a in chunk.anchors if (t := where.of(a.href)) is not None]
    if not found or not BESIDE.isdisjoint(chunk.box.hints):
        return
    if not chunk.text:
        for _, target in found:
            yield Title(index=index, text="", target=target)
        return
    labelled = (
        label is not None and (bool(label.mark) or found[0][0].start >= label.end > 0) and label.end < len(chunk.text)
    )
    if chunk.linked < LINK and not (labelled and chunk.linked > 0.25):
        return
    rank = 3 if chunk.heading else 2 if "headline" in chunk.box.hints else 1
    start = label.end if labelled and label is not None else 0
    printed = label.text if labelled and label is not None else None
    for text, target in _texts(chunk, found, start):
        yield Title(index=index, text=text, target=target, label=printed, rank=rank)


def _texts(chunk: Chunk, found: list[tuple[Anchor, Target]], start: int) -> Iterator[tuple[str, Target]]:
    if len({t.key for _, t in found}) == 1:
        first = max(found[0][0].start, start)
        lead = chunk.text[start:first].strip()
        text = chunk.text[first : max(a.end for a, _ in found)]
        if lead and (not start or len(lead) > len(text)):
            text = chunk.text[start:]
        yield text.strip(" []»›>|"), found[0][1]
        return
    for anchor, target in found:
        text = chunk.text[max(anchor.start, start) : anchor.end].strip(" []»›>|")
        if text:
            yield text, target


def _merge(titles: Iterable[Title]) -> tuple[Title, ...]:
    """One title a target: the one in a heading, else the longest."""
    best: dict[str, Title] = {}
    for title in titles:
        old = best.get(title.target.key)
        if old is None or (title.rank, len(title.text)) > (old.rank, len(old.text)):
            best[title.target.key] = title
    return tuple(t for t in best.values() if t.text)


def _unknown_label(texts: list[int], chunks: Sequence[Chunk], titles: tuple[Title, ...]) -> int | None:
    """The first line before the titles, where it announces them by a colon or as the heading of several."""
    if not texts or not titles or texts[0] >= titles[0].index:
        return None
    chunk = chunks[texts[0]]
    if chunk.anchors or len(chunk.text) > META:
        return None
    return texts[0] if chunk.text.endswith((":", "：")) or (chunk.heading and len(titles) > 1) else None
