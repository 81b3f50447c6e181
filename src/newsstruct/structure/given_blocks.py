"""The blocks that guidance names by their elements, among the chunks of an outline: text to keep, cross-links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsstruct.article import CrossLink
from newsstruct.reading import Element
from newsstruct.structure.boxes import Box
from newsstruct.structure.guidance import Guidance
from newsstruct.structure.kinds import Kind, tagged_kind
from newsstruct.structure.links.cross_links import FoundLinks
from newsstruct.structure.links.labels import bare, find_label
from newsstruct.structure.links.link_box import AROUND, LinkBox, Title, read_link_box
from newsstruct.structure.links.stretches import Stretch
from newsstruct.structure.links.targets import Targets, targets
from newsstruct.structure.metadata import element_text
from newsstruct.structure.outline import Chunk


def kept_chunks(chunks: Sequence[Chunk], guidance: Guidance) -> frozenset[int]:
    """Indices of the chunks that are the article's text whatever they look like."""
    if not guidance.kinds:
        return frozenset()
    return frozenset(i for i, c in enumerate(chunks) if c.text and _around(c.box, guidance.kinds) is not None)


def guided_kinds(kinds: list[Kind], chunks: Sequence[Chunk], guidance: Guidance) -> list[Kind]:
    """The kinds, with those that guidance gives in their places."""
    out = list(kinds)
    for i in kept_chunks(chunks, guidance):
        element = _around(chunks[i].box, guidance.kinds)
        given = guidance.kinds[element] if element is not None else None
        out[i] = given or out[i] or tagged_kind(chunks[i])
    return out


def given_links(chunks: Sequence[Chunk], guidance: Guidance, base: str | None) -> FoundLinks:
    """The cross-links in the elements that guidance names."""
    if not guidance.links:
        return FoundLinks()
    at: dict[int, tuple[CrossLink, ...]] = {}
    taken: set[int] = set()
    known: set[str] = set()
    where = targets(base)
    heading: str | None = None
    stop = -1
    for run in _runs(chunks, dict.fromkeys(guidance.links)):
        before = _label_before(chunks, run, guidance.labels)
        heading = before or (heading if run.start == stop else None)
        stop = run.stop
        taken.update(range(run.start - bool(before), stop))
        box = read_link_box(chunks, run, where)
        label = _label_within(chunks[run.start : stop], guidance.labels) or heading
        for title in (*box.titles, *_others(chunks, run, where)):
            if title.target.key not in known:
                known.add(title.target.key)
                at[title.index] = (*at.get(title.index, ()), _cross_link(title, box, label))
    return FoundLinks(at=at, taken=frozenset(taken))


def _others(chunks: Sequence[Chunk], run: Stretch, where: Targets) -> Iterator[Title]:
    """The links of a run that do not look like titles: alone in a line, the line is the title."""
    for index in range(run.start, run.stop):
        chunk = chunks[index]
        label = find_label(chunk.text) if chunk.anchors else None
        alone = len(chunk.anchors) == 1
        for anchor in chunk.anchors:
            text = chunk.text[label.end if label else 0 :] if alone else chunk.text[anchor.start : anchor.end]
            target = where.of(anchor.href)
            if text.strip(AROUND) and target and not target.is_hub:
                yield Title(index=index, text=text.strip(AROUND), target=target, label=label)


def _cross_link(title: Title, box: LinkBox, label: str | None) -> CrossLink:
    text = title.text
    if label and text.startswith(label) and len(text) > len(label):
        text = text[len(label) :].lstrip(":" + AROUND)
    found = title.label.text if title.label else box.label
    return CrossLink(label=bare(label) if label else found, title=text, url=title.target.url)


def _runs(chunks: Sequence[Chunk], elements: Mapping[Element, object]) -> Iterator[Stretch]:
    """The chunks of each element, in their order."""
    start, current = 0, None
    for i, chunk in enumerate(chunks):
        element = _around(chunk.box, elements)
        if element is not current:
            if current is not None:
                yield Stretch(start=start, stop=i, box=chunks[start].box)
            start, current = i, element
    if current is not None:
        yield Stretch(start=start, stop=len(chunks), box=chunks[start].box)


def _label_before(chunks: Sequence[Chunk], run: Stretch, labels: Sequence[Element]) -> str | None:
    """The label in the chunk right before a run."""
    element = _around(chunks[run.start - 1].box, dict.fromkeys(labels)) if labels and run.start else None
    return element_text(element) or None if element is not None else None


def _label_within(chunks: Sequence[Chunk], labels: Sequence[Element]) -> str | None:
    """The first label in the boxes of a run."""
    boxes = {chunk.box.element for chunk in chunks} if labels else set()
    within = (e for e in labels if e in boxes or any(parent in boxes for parent in e.iterancestors()))
    return next((text for e in within if (text := element_text(e))), None)


def _around(box: Box | None, elements: Mapping[Element, object]) -> Element | None:
    """The nearest of the elements around a box, its own among them."""
    while box is not None:
        if box.element in elements:
            return box.element
        box = box.parent
    return None
