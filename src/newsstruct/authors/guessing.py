"""Selectors guessed from a page: for what newsstruct finds on it, the shortest selector that finds the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

import attrs

from newsstruct.article import Article
from newsstruct.errors import InvalidSelector
from newsstruct.reading import Element, Page
from newsstruct.sites.selectors import elements
from newsstruct.sites.values import text_of, value_of
from newsstruct.structure.container import find_container
from newsstruct.structure.headline import same, squash

#: A name with one of these is made by a machine, and is another tomorrow: "kYtE3d", "css-1x2y3z", "post-42".
_MACHINE = re.compile(r"\d|[a-z][A-Z].*[A-Z]|^(?:css|sc|jss|jsx|svelte|astro)-|[^\w-]|^.{41,}$")
#: Attributes that say what an element is for.
_TELLING = ("itemprop", "rel", "data-testid", "data-qa", "data-cy", "property", "role")
#: So many elements up, a name is looked for that tells where one stands.
NEAR = 4
#: So many elements of a page are looked at for a field's text.
MOST = 20_000
UNSHOWN = frozenset({"script", "style", "title", "template"})
_TEXTS = ("headline", "dek", "kicker", "byline")


@attrs.frozen(kw_only=True)
class Guess:
    """A selector for a field."""

    field: str
    """The field, or "container"."""

    selector: str
    """The selector."""

    shown: str
    """The beginning of what it finds on the page."""


def guess_selectors(page: Page, article: Article) -> tuple[Guess, ...]:
    """Selectors for the fields that the page shows, and for the body's container.

    Args:
        page: The page.
        article: What the generic reader made of it.
    """
    found: list[Guess] = []
    for field in _TEXTS:
        text = getattr(article, field)
        found += _guess(page, field, _with_text(page, field, text) if text else None)
    names = [author.name for author in article.authors]
    found += _guess(page, "authors", _byline(page, names), several=True) if names else ()
    found += _guess(page, "published", _moment(page, article)) if article.published else ()
    container = find_container(page)
    found += _guess(page, "container", container.element if container else None)
    return tuple(found)


def _with_text(page: Page, field: str, text: str) -> Element | None:
    """The element that shows a text; of those that show the headline, an ``<h1>``."""
    headings = page.tagged["h1"] if field == "headline" else ()
    heading = next((h for h in headings if text_of(h) == text), None)
    return heading if heading is not None else _showing(page, lambda shown: shown == text)


def _guess(page: Page, field: str, element: Element | None, *, several: bool = False) -> Iterator[Guess]:
    selector = selector_for(page, element, several=several) if element is not None else None
    if element is not None and selector:
        texts = islice(element.itertext("p", "h1", "h2", "a", "span", "time", "div", str(element.tag)), 20)
        yield Guess(field=field, selector=selector, shown=" ".join(" ".join(texts).split())[:60])


def selector_for(page: Page, element: Element, *, several: bool = False) -> str | None:
    """The shortest CSS selector that finds this element first; and nothing else, unless ``several`` may be found.

    A tag by itself never stands for several: all links of a page are no authors.
    """
    for selector in _candidates(element):
        try:
            found = elements(page, selector)
        except InvalidSelector:
            continue
        if found[:1] == (element,) and (len(found) == 1 or (several and selector != element.tag)):
            return selector
    return None


def _candidates(element: Element) -> Iterator[str]:
    """Selectors for an element: by its own names, then by those of the elements around it."""
    own = [*_names(element), str(element.tag)]
    yield from own
    for around in islice(element.iterancestors(), NEAR):
        for name in _names(around):
            yield from (f"{name} > {one}" if around is element.getparent() else f"{name} {one}" for one in own)


def _names(element: Element) -> Iterator[str]:
    """An element by what tells it from others: attributes that say what it is, its id, its classes."""
    tag = element.tag
    for attribute in _TELLING:
        if (value := element.get(attribute)) and not _MACHINE.search(value):
            yield f'{tag}[{attribute}="{value}"]'
    if (ident := element.get("id")) and not _MACHINE.search(ident):
        yield f"#{ident}"
    classes = [name for name in (element.get("class") or "").split()[:8] if not _MACHINE.search(name)]
    yield from (f"{tag}.{name}" for name in classes)
    if len(classes) > 1:
        yield f"{tag}.{'.'.join(classes[:3])}"


def _showing(page: Page, wanted: Callable[[str], bool]) -> Element | None:
    """The innermost of the first elements whose text is wanted."""
    if page.root is None:
        return None
    body = page.root.find("body")
    outer = islice((body if body is not None else page.root).iter(), MOST)
    found = next((e for e in outer if e.tag not in UNSHOWN and wanted(text_of(e))), None)
    while found is not None and (inner := next((child for child in found if wanted(text_of(child))), None)) is not None:
        found = inner
    return found


def _byline(page: Page, names: list[str]) -> Element | None:
    """The first short text with the first author's name in it."""
    key = squash(names[0])
    return _showing(page, lambda text: len(text) <= 200 and key in squash(text) and not same(text, key * 2))


def _moment(page: Page, article: Article) -> Element | None:
    """The first ``<time>`` element that tells the moment of publication."""
    found = (e for e in page.tagged["time"] if value_of("published", (e,), page) == article.published)
    return next(found, None)
