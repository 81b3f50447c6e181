"""What a stretch between two paragraphs says as a box of links: its label, its titles and their targets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsstruct.structure.boxes import Box
from newsstruct.structure.line import Anchor
from newsstruct.structure.links.labels import Label, bare, find_label, is_label
from newsstruct.structure.links.stretches import Stretch
from newsstruct.structure.links.targets import Target, Targets
from newsstruct.structure.outline import Chunk
from newsstruct.structure.wording import ends_like_sentence, length

#: Most headlines are at least and at most this long.
SHORTEST_TITLE, LONGEST_TITLE = 18, 260
#: In a heading a shorter text is a title, too.
SHORTEST_HEADING = 8
#: A longer text beside the links is a teaser, no label and no kicker.
META = 60
#: A text of which this share is linked is a link.
LINK = 0.6
#: A text with more links is an index.
MANY_LINKS = 60
#: Boxes with these hints in a card hold no title.
BESIDE = frozenset({"author", "time", "caption", "tags", "share"})
#: What pages print around a title.
AROUND = " \t»›>|→▶►•·❯"


@attrs.frozen(kw_only=True)
class Title:
    """A link to another piece."""

    index: int
    """The chunk it stands in."""

    text: str
    """The visible headline."""

    target: Target
    """Where it leads."""

    label: Label | None = None
    """A label in the same line."""

    rank: int = 0
    """How sure it is that this text of all with the same target is the title."""

    is_running: bool = False
    """Whether it is part of running text: a sentence, or words in one."""

    @property
    def reads_like_headline(self) -> bool:
        """Long enough for one, and neither a sentence nor an address."""
        least = SHORTEST_HEADING if self.rank > 1 else SHORTEST_TITLE
        is_long = least <= length(self.text) <= LONGEST_TITLE
        return is_long and not self.is_running and "://" not in self.text and not self.text.startswith("www.")

    @property
    def is_beside(self) -> bool:
        """Whether it is a section's or an author's name beside a title."""
        return self.target.is_hub or (self.target.is_section and length(self.text) < SHORTEST_TITLE)


@attrs.frozen(kw_only=True)
class LinkBox:
    """A stretch read as a box of links."""

    label: str | None
    """What announces them, as printed; ``None`` where each title has its own label, or none has."""

    strong: bool
    """Whether that label, or one of the titles', is a strong one."""

    titles: tuple[Title, ...]
    """One for each target."""

    has_media: bool
    """Whether a picture stands with them."""

    is_pure: bool
    """Whether nothing is written beside label and links."""


def read_link_box(chunks: Sequence[Chunk], stretch: Stretch, where: Targets) -> LinkBox:
    """The stretch as a box of links; without `titles` where it is none."""
    inside = range(stretch.start, stretch.stop)
    texts = [i for i in inside if chunks[i].text]
    labels = {i: _label_of(chunks[i]) for i in texts}
    alone = [i for i in texts if (label := labels[i]) and _stands_alone(chunks[i], label)]
    titles = _titles(chunks, stretch, where, labels, alone)
    at = _label_at(chunks, texts, alone, titles)
    known = labels[at] if at is not None else None
    linked = {t.index for t in titles}
    return LinkBox(
        label=bare(chunks[at].text) if at is not None else None,
        strong=any(label.strong for label in (known, *(t.label for t in titles)) if label),
        titles=titles,
        has_media=any(chunks[i].medium is not None for i in inside),
        is_pure=all(i in linked or i in alone or i == at or chunks[i].linked > 0.9 for i in texts),
    )


def lone_label(texts: Sequence[Chunk]) -> Label | None:
    """The last of the labels that texts are; ``None`` where one of them is none, or there is no text."""
    label = None
    for chunk in texts:
        label = _label_of(chunk)
        if label is None or not _stands_alone(chunk, label):
            return None
    return label


def _label_of(chunk: Chunk) -> Label | None:
    return find_label(chunk.text) if chunk.anchors or len(chunk.text) <= META else None


def _stands_alone(chunk: Chunk, label: Label) -> bool:
    """Whether a text is a label with nothing behind it, or one that names its subject ("More on the flood")."""
    if is_label(chunk.text):
        return True
    text = chunk.text
    if chunk.anchors or len(text) > META or label.mark:
        return False
    return label.strong and (text[-1] in ":：" or not ends_like_sentence(text))


def _label_at(chunks: Sequence[Chunk], texts: list[int], alone: list[int], titles: tuple[Title, ...]) -> int | None:
    """The chunk that announces the titles: the last label before them, an unknown heading, or a button behind."""
    if any(t.label for t in titles):
        return None
    if not titles:
        return alone[-1] if alone else None
    first = titles[0].index
    before = [i for i in alone if i < first]
    if before:
        return before[-1]
    heading = texts[0]
    chunk = chunks[heading]
    is_plain = heading < first and not chunk.anchors and len(chunk.text) <= META
    if is_plain and (chunk.text[-1] in ":：" or (chunk.heading and len(titles) > 1)):
        return heading
    return alone[0] if alone else None


def _titles(
    chunks: Sequence[Chunk], stretch: Stretch, where: Targets, labels: dict[int, Label | None], alone: list[int]
) -> tuple[Title, ...]:
    found: list[Title] = []
    overlays: list[tuple[int, Target]] = []
    for index in range(stretch.start, stretch.stop):
        chunk = chunks[index]
        if not chunk.anchors or len(chunk.anchors) > MANY_LINKS:
            continue
        links = [(a, target) for a in chunk.anchors if (target := where.of(a.href))]
        if not links or not BESIDE.isdisjoint(chunk.box.hints):
            continue
        if not chunk.text or index in alone:
            overlays += [(index, target) for _, target in links]
        else:
            found += _in_text(index, chunk, links, labels[index])
    shown = {t.target.key for t in found}
    found += (t for i, target in overlays if target.key not in shown and (t := _beside(chunks, stretch, i, target)))
    merged = _merge(found)
    return tuple(t for t in merged if not t.is_beside) or merged


def _in_text(index: int, chunk: Chunk, links: list[tuple[Anchor, Target]], label: Label | None) -> Iterator[Title]:
    """The titles in a text that is mostly link, or a label and links."""
    label = _announcing(label, chunk, links) if label else None
    if chunk.linked < LINK and not label:
        return
    rank = 3 if chunk.heading else 2 if "headline" in chunk.box.hints else 1
    for text, target in _texts(chunk, links, label.end if label else 0):
        running = _is_running(text, chunk, label)
        yield Title(index=index, text=text, target=target, label=label, rank=rank, is_running=running)


def _is_running(text: str, chunk: Chunk, label: Label | None) -> bool:
    if text[-1] in ".;,:。" and not text.endswith(".."):
        return True
    if label or chunk.heading:
        return False
    ends = chunk.text[-1] in ".。" and not chunk.text.endswith("..")
    rest = chunk.text[chunk.anchors[-1].end :]
    return ends or (chunk.linked < 0.85 and chunk.anchors[0].start == 0 and not is_label(rest))


def _announcing(label: Label, chunk: Chunk, links: list[tuple[Anchor, Target]]) -> Label | None:
    """The label, with the words up to the first link, where the text goes on behind it with links alone."""
    text, first, last = chunk.text, links[0][0], links[-1][0]
    if label.end >= len(text) or chunk.linked <= 0.25:
        return None
    if label.mark:
        return label if chunk.linked >= LINK or len(text) - last.end < 12 else None
    if len(text) - last.end > 3:
        return None
    if first.start > label.end:  # "Read also on our pages: …"
        lead = text[: first.start]
        is_short = first.start <= META and bare(lead) != lead.strip()
        return attrs.evolve(label, text=bare(lead), end=first.start) if is_short else None
    if first.start < label.end and (not label.strong or text[label.end].islower()):
        return None  # "Read more about the flood", "WATCH TOWER FALLS" are titles
    return label


def _texts(chunk: Chunk, links: list[tuple[Anchor, Target]], start: int) -> Iterator[tuple[str, Target]]:
    if len({target.key for _, target in links}) > 1:
        for anchor, target in links:
            if text := _clean(chunk.text[max(anchor.start, start) : anchor.end]):
                yield text, target
        return
    first = max(links[0][0].start, start)
    lead = chunk.text[start:first]
    text = chunk.text[first : max(anchor.end for anchor, _ in links)]
    if lead.strip() and (not start or len(lead) > len(text)):
        text = chunk.text[start:]
    if text := _clean(text):
        yield text, links[0][1]


def _clean(text: str) -> str:
    """A title without the arrows and the brackets around it."""
    text = text.strip(AROUND)
    if text.count("[") != text.count("]") or text[:1] == "[":
        text = text.strip("[]" + AROUND)
    return text


def _beside(chunks: Sequence[Chunk], stretch: Stretch, index: int, target: Target) -> Title | None:
    """The title of a card whose link is empty or a button: the best text without a link in the box around it."""
    box: Box | None = chunks[index].box
    for _ in range(4):
        if box is None or box is stretch.box.parent:
            return None
        texts = [
            i
            for i in range(stretch.start, stretch.stop)
            if i != index and _may_be_title(chunks[i]) and _is_inside(chunks[i].box, box)
        ]
        if texts:
            best = max(texts, key=lambda i: (bool(chunks[i].heading), "headline" in chunks[i].box.hints, -i))
            return Title(index=best, text=_clean(chunks[best].text), target=target, rank=1)
        box = box.parent
    return None


def _may_be_title(chunk: Chunk) -> bool:
    if not chunk.text or chunk.anchors or not BESIDE.isdisjoint(chunk.box.hints):
        return False
    is_long = SHORTEST_TITLE <= chunk.length <= LONGEST_TITLE
    return is_long and chunk.text[-1] not in ".。" and not is_label(chunk.text)


def _is_inside(box: Box, outer: Box) -> bool:
    at: Box | None = box
    while at is not None and at is not outer:
        at = at.parent
    return at is outer


def _merge(titles: Iterable[Title]) -> tuple[Title, ...]:
    """One title a target: the one in a heading, else the longest."""
    best: dict[str, Title] = {}
    for title in titles:
        old = best.get(title.target.key)
        if old is None or (title.rank, len(title.text)) > (old.rank, len(old.text)):
            best[title.target.key] = title
    return tuple(sorted(best.values(), key=lambda t: t.index))
