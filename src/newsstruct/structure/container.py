"""The element that holds the article's body: the deepest one around its dense paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import attrs
from lxml import etree

from newsstruct.reading import Element, Page
from newsstruct.reading.tree import select
from newsstruct.structure.boxes import look_key
from newsstruct.structure.hints import element_hints
from newsstruct.structure.wording import ends_like_sentence, length

#: Boxes with these hints hold other people's words or the site's own; their paragraphs weigh nothing.
OUTSIDE = frozenset({"comment", "newsletter", "dialog", "nav", "ad", "related", "hidden"})
#: Boxes with this hint hold no body, be they ever so long.
NEVER = frozenset({"consent"})
#: Elements that hold no body text.
OUTSIDE_TAGS = frozenset("footer nav aside form figure figcaption noscript template button".split())
#: Running text never stands in these.
NOT_RUNNING = frozenset("a button figcaption noscript template select label".split())
#: Nor in these, but for an unclosed one that swallows what follows.
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
NO_PARAGRAPH = NOT_RUNNING | HEADINGS
#: How many elements up that is looked for; further up an unclosed tag may hold half the page.
NEAR = 4
#: Elements that are part of a body, never the whole of it.
PARTS = frozenset("p ul ol li dl dd blockquote table tbody tr span font b strong i em u big small a".split())
#: Of a page laid out in tables, these are columns and rows as often as parts of the body.
CELLS = frozenset("table tbody tr td th".split())
#: Weight of a paragraph in a teaser, in a list (comments and teasers, mostly), and in a box named as articles' texts
#: are, in percent.
TEASED, LISTED, NAMED = 10, 30, 250
#: A box with no more paragraphs, and a heading that is a link, is a teaser's.
TEASER = 2
#: A paragraph shorter than this is no evidence of a body.
SHORT = 40
#: A paragraph weighs no more than this many characters.
LONG = 1000
#: A child that holds this share of the weight holds the body.
MOST = 0.7
#: Parts of a body hold at least this share of its largest part.
SMALL = 0.04
#: One of several articles on a page holds at least this share.
PART = 0.25
#: So many headings of the first rank are looked at for that.
HEADLINES = 8

#: A box that holds this share of the weight is no side box, whatever it is named; but for readers' comments, where
#: so much stands elsewhere.
MAIN, REST = 0.4, 0.1
#: No more such boxes are looked at; one within another says nothing new.
TRIED = 4

_string = etree.XPath("string()", smart_strings=False)
#: Where ``<p>`` elements weigh so much, the body is in them.
RICH = 4000
#: Where this much text is not reached, other elements than ``<p>`` and ``<div>`` are looked at for running text.
POOR = 1500
_long_texts = etree.XPath("//text()[string-length(.) > 60]/..")
#: Elements in which some pages put running text.
OTHERS = frozenset("div span section article td li font center h2".split())


@attrs.frozen(kw_only=True)
class Container:
    """Where the body is."""

    parts: tuple[Element, ...]
    """The deepest element around it; several, in the page's order, where a site parser says so."""

    beside: frozenset[Element] = frozenset()
    """Those of the parts that are single blocks from elsewhere on the page."""

    main: frozenset[str]
    """Looks (see `look_key`) of the boxes that hold much of the body: their names are no evidence against them."""

    @property
    def element(self) -> Element:
        """The first of its parts."""
        return self.parts[0]


def find_container(page: Page) -> Container | None:
    """The deepest element around the page's dense paragraphs; ``None`` where there are none."""
    root = page.root
    weights, lines = paragraph_weights(page), _headlines(page)
    if root is None or root not in weights:
        return None
    element = root
    while (child := _next(element, weights, lines)) is not None and child.tag != "p":
        if _is_named(element) and not _has_named(child):
            break  # the page itself says that the body is this
        element = child
    while element.tag in PARTS and (parent := element.getparent()) is not None:
        element = parent
    return Container(parts=(element,), main=_main(weights.get(element, 0), weights))


def given_container(page: Page, parts: tuple[Element, ...]) -> Container:
    """The elements that are known to hold the body."""
    weights = paragraph_weights(page)
    total = sum(weights.get(part, 0) for part in parts)
    return Container(parts=parts, main=_main(total, weights) if total else frozenset())


def paragraph_weights(page: Page) -> dict[Element, int]:
    """For each element the weight of the dense paragraphs in it; the container is where most of the page's is."""
    return _weigh(list(_families(_paragraphs(page))), *_headlines(page)[:1]) if page.root is not None else {}


def _headlines(page: Page) -> list[frozenset[Element]]:
    """The page's first headings of the first rank, each with the elements around it."""
    return [frozenset((h1, *h1.iterancestors())) for h1 in page.tagged["h1"][:HEADLINES]]


def with_beside(container: Container, blocks: Iterable[Element]) -> Container:
    """The container and the blocks that stand outside of it, in the page's order."""
    parts = set(container.parts)
    around = {e for part in container.parts for e in part.iterancestors()} | parts
    beside = {b for b in blocks if b not in around and parts.isdisjoint(b.iterancestors())}
    beside = {b for b in beside if beside.isdisjoint(b.iterancestors())}
    if not beside:
        return container
    wanted = parts | beside
    root = container.element.getroottree().getroot()
    ordered = [e for e in root.iter() if e in wanted]
    return attrs.evolve(container, parts=tuple(ordered), beside=frozenset(beside)) if ordered else container


def _main(total: int, weights: dict[Element, int]) -> frozenset[str]:
    sums: dict[str, int] = {}
    for inside, weight in weights.items():
        key = look_key(inside)
        sums[key] = sums.get(key, 0) + weight
    least = MAIN * total
    return frozenset(key for key, weight in sums.items() if weight >= least)


def _paragraphs(page: Page) -> list[tuple[Element, int]]:
    """Elements that look like paragraphs, with their weight: ``<p>``, and others with much text of their own."""
    found = [(p, weight) for p in page.tagged["p"] if (weight := _weight(p))]
    if page.root is None or sum(weight for _, weight in found) >= RICH:
        return found
    found += [(div, weight) for div in _texts_in_divs(page, page.root) if (weight := _own_weight(div))]
    if sum(weight for _, weight in found) < POOR:
        known = {element for element, _ in found}
        others = (e for e in select(_long_texts, page.root) if _may_run(e) and e not in known)
        found += [(e, weight) for e in others if (weight := _own_weight(e))]
    return found


def _may_run(element: Element) -> bool:
    """Whether running text may stand in it: where a page's own elements (``<story-paragraph>``) do, it says nothing."""
    return element.tag in OTHERS or ("-" in element.tag and not element.tag.startswith("amp-"))


def _texts_in_divs(page: Page, root: Element) -> Iterable[Element]:
    """The ``<div>`` elements that begin with text, or have some behind a line break; ``<body>`` in the latter case."""
    broken = [
        parent for br in page.tagged["br"] if _is_long(br.tail) and (parent := br.getparent()).tag in ("div", "body")
    ]
    return dict.fromkeys(
        [*(div for div in root.iter("div") if (text := div.text) and _may_be_long(text) and _is_long(text)), *broken]
    )


def _may_be_long(text: str) -> bool:
    """Whether it is worth a look: most of the strings on a page are a few blanks."""
    return len(text) > SHORT or not text.isascii()


def _is_long(text: str | None) -> bool:
    """Whether it says as much as a short paragraph does, in signs of any script."""
    return text is not None and length(text.strip()) > SHORT


def _own_weight(element: Element) -> int:
    """The weight of the text that stands directly in an element."""
    texts = [element.text, *(child.tail for child in element)]
    return min(sum(_text_weight(t.strip()) for t in texts if t and _may_be_long(t) and length(t) > SHORT), 3 * LONG)


def _weight(paragraph: Element) -> int:
    """The weight of a ``<p>``, going by its own text and that of its children."""
    text, linked = paragraph.text or "", 0
    if len(paragraph):
        pieces = [text]
        for child in paragraph:
            inner = child.text or (_string(child) if len(child) else "")
            linked += len(inner) if child.tag == "a" else 0
            pieces += (inner, child.tail or "")
        text = "".join(pieces)
    long = len(text) >= SHORT or (not text.isascii() and length(text) >= SHORT)
    return _text_weight(text.strip()) if long and linked * 2 < len(text) else 0


def _text_weight(text: str) -> int:
    """Its length, and a quarter of it where it does not end like a sentence: titles, teasers, captions."""
    weight = min(length(text), LONG)
    return weight if ends_like_sentence(text) else weight // 4


@attrs.define(eq=False)
class _Siblings:
    """Paragraphs with the same parent."""

    line: list[Element]
    """The parent and all around it."""

    weights: dict[Element, int]
    """What each paragraph weighs."""

    weight: int
    """What they weigh together."""


def _weigh(families: list[_Siblings], headline: frozenset[Element] = frozenset()) -> dict[Element, int]:
    """For each element the weight of the paragraphs in it, those in side boxes left out.

    Args:
        families: The paragraphs.
        headline: The headline's element and those around it.
    """
    gross = _sums(families)
    never = set(filter(_is_never_body, gross))
    whole = max(gross.values(), default=0)
    outside = never | {e for e, weight in gross.items() if weight < MAIN * whole and _is_outside(e)}
    heavy = (e for e, weight in gross.items() if weight >= MAIN * whole and e not in headline and _is_of_readers(e))
    side = outside | {e for e in islice(heavy, TRIED) if _rest(families, e, outside) >= REST * whole}
    main = [family for family in families if side.isdisjoint(family.line)] if side else families
    main = main or [family for family in families if never.isdisjoint(family.line)]
    weights = gross if len(main) == len(families) else _sums(main)
    for family in main:
        weights |= family.weights
    return weights


def _rest(families: list[_Siblings], box: Element, outside: set[Element]) -> int:
    """What the paragraphs weigh that stand neither in a box nor in side boxes."""
    return sum(family.weight for family in families if box not in family.line and outside.isdisjoint(family.line))


def _families(paragraphs: list[tuple[Element, int]]) -> Iterator[_Siblings]:
    """The paragraphs by parent, each weighed by where it stands."""
    by_parent: dict[Element, dict[Element, int]] = {}
    for paragraph, weight in paragraphs:
        parent = paragraph.getparent()
        if parent is not None and paragraph.tag not in NO_PARAGRAPH and parent.tag not in HEADINGS:
            by_parent.setdefault(parent, {})[paragraph] = weight
    named: dict[Element, bool] = {}
    for parent, weights in by_parent.items():
        line = [parent, *parent.iterancestors()]
        near = [e.tag for e in line[: NEAR - 1]]
        if NOT_RUNNING.isdisjoint(near):
            share = TEASED if _is_teaser(parent, weights) else LISTED if "li" in near else 100
            percent = _percent(share, line[: 2 * NEAR - 1], named)
            weights = {e: weight * percent // 100 for e, weight in weights.items()} if percent != 100 else weights
            yield _Siblings(line, weights, sum(weights.values()))


def _is_teaser(box: Element, paragraphs: dict[Element, int]) -> bool:
    """Whether a box holds a heading that is a link, and few paragraphs beside it."""
    if len(paragraphs) > TEASER or len(box) > 3 * TEASER:
        return False
    return any(child.tag in HEADINGS and len(child) and child[0].tag == "a" and not child.text for child in box)


def _percent(share: int, line: list[Element], named: dict[Element, bool]) -> int:
    for element in line:
        if element not in named:
            named[element] = _is_named(element)
    return share * (NAMED if any(map(named.__getitem__, line)) else 100) // 100


def _is_named(element: Element) -> bool:
    """Whether an element is named as articles' texts are."""
    return "main" in element_hints(element) or element.get("itemprop") == "articleBody"


def _has_named(element: Element) -> bool:
    return any(_is_named(e) for e in element.iter("div", "article", "section"))


def _sums(families: Iterable[_Siblings]) -> dict[Element, int]:
    """For each element around paragraphs what those weigh."""
    sums: dict[Element, int] = {}
    for family in families:
        if family.weight:
            for element in family.line:
                sums[element] = sums.get(element, 0) + family.weight
    return sums


def _is_outside(element: Element) -> bool:
    return element.tag in OUTSIDE_TAGS or not OUTSIDE.isdisjoint(element_hints(element))


def _is_of_readers(element: Element) -> bool:
    """Whether a box is named as readers' words are; those may well be more than the article's."""
    return element.tag not in ("html", "body") and "comment" in element_hints(element)


def _is_never_body(element: Element) -> bool:
    return element.tag not in ("html", "body") and not NEVER.isdisjoint(element_hints(element))


def _next(element: Element, weights: dict[Element, int], headlines: list[frozenset[Element]]) -> Element | None:
    """The child that holds the body; ``None`` where it is spread over several.

    Args:
        element: What holds it.
        weights: What each element holds.
        headlines: The page's first headings of the first rank, each with the elements around it.
    """
    inside = [c for c in element if c in weights]
    if not inside:
        return None
    if len(headlines) > 1 and (first := _first_article(inside, headlines)) is not None:
        return first
    heaviest = max(inside, key=weights.__getitem__)
    if weights[heaviest] >= MOST * weights[element]:
        return None if _has_parts(heaviest, inside, weights) else heaviest
    # several articles on one page: the one with the headline in it, or the one that says it is the body
    around = headlines[0] if headlines else frozenset()
    with_headline = next((c for c in inside if c in around and weights[c] >= PART * weights[element]), None)
    if with_headline is not None:
        return with_headline
    named = [c for c in inside if "body" in element_hints(c)]
    if named == [heaviest] and weights[heaviest] >= MOST / 1.3 * weights[element]:
        return heaviest
    return None


def _first_article(siblings: list[Element], headlines: list[frozenset[Element]]) -> Element | None:
    """The first of several whole articles one after another, each with its headline: pages that scroll without end."""
    articles = [c for c in siblings if c.tag == "article" and any(c in around for around in headlines)]
    return articles[0] if len(articles) > 1 and articles[0] in headlines[0] else None


def _has_parts(heaviest: Element, siblings: list[Element], weights: dict[Element, int]) -> bool:
    """Whether boxes like the heaviest child stand beside it, or paragraphs before it: a body in several parts."""
    if heaviest.tag == "article":
        return False
    if heaviest.tag != "p" and any(c.tag == "p" for c in siblings[: siblings.index(heaviest)]):
        return True
    name = _first_name(heaviest)
    alike = [c for c in siblings if c is not heaviest and c.tag == heaviest.tag and _first_name(c) == name]
    least = PART if heaviest.tag in CELLS else SMALL
    return sum(weights[c] for c in alike) >= least * weights[heaviest]


def _first_name(element: Element) -> str:
    return (element.get("class") or "").strip().split(" ", 1)[0]
