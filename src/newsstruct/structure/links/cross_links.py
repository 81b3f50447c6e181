"""Lines and boxes between the paragraphs that send the reader to another piece.

No single cue is enough: what stands between two paragraphs of the body is weighed as a whole by its labels, its
boxes' names, how much of it is linked, where the links lead and whether they read like headlines.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from newsstruct.article import CrossLink
from newsstruct.structure.boxes import OWN
from newsstruct.structure.kinds import Kind
from newsstruct.structure.links.labels import announced, bare
from newsstruct.structure.links.link_box import LinkBox, lone_label, read_link_box
from newsstruct.structure.links.stretches import Stretch, body_paragraphs, stretches
from newsstruct.structure.links.targets import Targets, targets
from newsstruct.structure.outline import Chunk

#: Boxes with these hints lead to something else than a piece.
ELSEWHERE = frozenset("ad newsletter share tags nav comment affiliate dialog author".split())
#: Evidence that makes a stretch one of cross-links.
ENOUGH = 3
#: More titles than this are an index: without a label, with one.
MANY = (10, 25)


@attrs.frozen(kw_only=True)
class FoundLinks:
    """Which chunks are cross-links, and what they say."""

    at: Mapping[int, tuple[CrossLink, ...]] = attrs.field(factory=dict)
    """Index of the chunk in whose place they stand -> the cross-links."""

    taken: frozenset[int] = frozenset()
    """Indices of all chunks that belong to cross-links or their boxes: titles, labels, teasers, pictures."""

    dropped: frozenset[int] = frozenset()
    """Indices of chunks that are neither cross-links nor text of the article: labels without links, advertorials."""

    evidence: Mapping[int, tuple[tuple[str, int], ...]] = attrs.field(factory=dict)
    """Index of a chunk with links -> what was held for and against its being one of cross-links, with its weight."""


@attrs.frozen(kw_only=True)
class _Heading:
    """A label that stands alone and waits for its links."""

    text: str
    strong: bool
    index: int


_NONE = FoundLinks()


def find_cross_links(
    chunks: Sequence[Chunk],
    kinds: Sequence[Kind],
    *,
    base: str | None,
    given: FoundLinks = _NONE,
    kept: frozenset[int] = frozenset(),
) -> FoundLinks:
    """The cross-links among the chunks of an article's container, with labels of any language.

    Args:
        chunks: The container's outline.
        kinds: What each of them looks like by itself.
        base: What links are resolved against; its host is the publisher's.
        given: Those that are known beforehand.
        kept: Indices of chunks that are the article's text whatever they look like.
    """
    return _Search(chunks, targets(base)).found(body_paragraphs(chunks, kinds) | kept, given)


class _Search:
    """One pass over the stretches between the body's paragraphs."""

    def __init__(self, chunks: Sequence[Chunk], where: Targets) -> None:
        self.chunks, self.where = chunks, where
        self.at: dict[int, tuple[CrossLink, ...]] = {}
        self.taken: set[int] = set()
        self.dropped: set[int] = set()
        self.found_keys: set[str] = set()
        self.heading: _Heading | None = None
        self.evidence: dict[int, tuple[tuple[str, int], ...]] = {}

    def found(self, body: frozenset[int], given: FoundLinks) -> FoundLinks:
        """What stands between the body's paragraphs, read stretch by stretch behind what is given."""
        body -= given.taken
        self._start_with(given)
        last = 0
        for stretch in stretches(self.chunks, body | _between(given.taken, body)):
            if stretch.start != last:
                self.heading = None
            last = stretch.stop
            self._read(stretch)
        return FoundLinks(
            at=self.at, taken=frozenset(self.taken), dropped=frozenset(self.dropped), evidence=self.evidence
        )

    def _start_with(self, given: FoundLinks) -> None:
        self.at.update(given.at)
        self.taken.update(given.taken)
        found = (self.where.of(link.url or "") for links in given.at.values() for link in links)
        self.found_keys.update(target.key for target in found if target is not None)

    def _read(self, stretch: Stretch) -> None:
        inside = self.chunks[stretch.start : stretch.stop]
        box = None
        if any(chunk.anchors for chunk in inside):
            box = read_link_box(self.chunks, stretch, self.where)
        if box is None or not box.titles:
            self._read_plain(stretch, [chunk for chunk in inside if chunk.text])
            return
        if self._is_over(box):
            self.heading = None
        is_labelled = bool(box.label or self.heading)
        found = tuple(_evidence(box, self.chunks, stretch, self.heading))
        self.evidence.update((title.index, found) for title in box.titles)
        if len(box.titles) > MANY[is_labelled] or sum(weight for _, weight in found) < ENOUGH:
            self.heading = None
            if _are_tags(box):
                self.dropped.update(range(stretch.start, stretch.stop))
            return
        self._take(box, stretch)

    def _is_over(self, box: LinkBox) -> bool:
        """Whether links to sections stand behind the titles that a heading announced: it does not mean them, too."""
        leads_to_sections = all(title.target.is_hub for title in box.titles)
        return self.heading is not None and self.heading.index in self.taken and leads_to_sections

    def _read_plain(self, stretch: Stretch, texts: Sequence[Chunk]) -> None:
        """What stands in a stretch without links: a line "Also read | Title", or a label."""
        line = announced(texts[0].text) if len(texts) == 1 and not texts[0].anchors and not texts[0].heading else None
        if line is None:
            self._read_label(stretch, texts)
            return
        label, title = line
        self.heading = None
        self.taken.update(range(stretch.start, stretch.stop))
        self.at[stretch.start] = (CrossLink(label=label.text, title=title),)

    def _read_label(self, stretch: Stretch, texts: Sequence[Chunk]) -> None:
        """What stands in a stretch without titles: a label that waits for its links, or something else."""
        label = lone_label(texts)
        if label is not None:
            self.heading = _Heading(text=bare(texts[-1].text), strong=label.strong, index=stretch.start)
            if label.strong:
                self.dropped.update(range(stretch.start, stretch.stop))
        elif texts:
            self.heading = None

    def _take(self, box: LinkBox, stretch: Stretch) -> None:
        heading = self.heading
        self.taken.update(range(stretch.start, stretch.stop))
        if heading and not box.label and not any(t.label for t in box.titles):
            self.taken.add(heading.index)
            self.dropped.discard(heading.index)
        else:
            self.heading = None
        label = box.label or (heading.text if heading else None)
        for title in box.titles:
            label = title.label.text if title.label else label  # which stands over the lines below it, too
            if title.target.key in self.found_keys:
                continue
            self.found_keys.add(title.target.key)
            link = CrossLink(label=label, title=title.text, url=title.target.url)
            self.at[title.index] = (*self.at.get(title.index, ()), link)


def _between(taken: frozenset[int], body: frozenset[int]) -> frozenset[int]:
    """What is taken of the chunks between the body's first and last paragraph: nothing else is looked for there."""
    return frozenset(i for i in taken if min(body) < i < max(body)) if taken and body else frozenset()


def _are_tags(box: LinkBox) -> bool:
    """Whether a box has several links to the publisher's lists of pieces, and nothing else: tags or sections."""
    if len(box.titles) < 2 or not box.is_pure:
        return False
    return all(t.target.is_hub and t.target.same_publisher and not t.reads_like_headline for t in box.titles)


def _evidence(
    box: LinkBox, chunks: Sequence[Chunk], stretch: Stretch, heading: _Heading | None
) -> Iterator[tuple[str, int]]:
    """What speaks for and against a stretch's being one of cross-links, with its weight."""
    first = chunks[box.titles[0].index]
    around = first.box.around
    own_box = stretch.box.tag not in OWN
    labels = [title.label for title in box.titles if title.label]
    if labels:
        yield "a label in the line", 4 if box.strong else 3
    elif box.label or heading:
        yield "a label before it", 4 if (box.strong if box.label or not heading else heading.strong) else 2
    elif chunks[stretch.start - 1].text.endswith((":", "：")):
        yield "the text before it leads up to it", -3
    if "related" in around:
        yield "a box named so", 2
    if "aside" in first.box.tags:
        yield "an aside", 1
    if own_box and (first.heading or "headline" in first.box.hints):
        yield "a heading in a box of its own", 2
    if own_box and box.has_media:
        yield "a picture in it", 1
    if box.is_pure:
        yield "nothing beside links", 1
    if "li" in first.box.tags:
        yield "an item of a list", 1
    good = 2 * sum(t.reads_like_headline for t in box.titles) > len(box.titles)  # a short one may be one
    yield ("titles read like headlines", 1) if good else ("titles read otherwise", -2)
    own = all(t.target.same_publisher for t in box.titles)
    yield ("links to the same publisher", 1) if own else ("links to others", -2)
    if all(t.target.is_hub for t in box.titles):
        yield "links to sections or tags", -2
    if not ELSEWHERE.isdisjoint(around):
        yield f"a box named as {', '.join(sorted(ELSEWHERE & around))}", -4
