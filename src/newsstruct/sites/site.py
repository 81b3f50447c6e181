"""What a site parser is: a short class of selectors, and the decorator that makes the rule which pages it reads."""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from fnmatch import translate
from typing import Any, ClassVar, TypeAlias, TypeVar

import attrs

from newsstruct.errors import InvalidSite
from newsstruct.sites.hosts import host_name
from newsstruct.structure.kinds import KINDS

#: Fields of the article that a site parser may find.
FIELDS = (
    "headline dek kicker byline authors publisher section keywords published modified language canonical_url dateline"
).split()
#: What it may say of the body.
BODY = "container drop keep retype captions cross_links cross_link_labels".split()
_Class = TypeVar("_Class", bound="type[SiteParser]")


class SiteParser:
    """Base of all site parsers: says where a publisher's pages have what, as far as the generic reader misses it.

    Each attribute is a selector, or several of which the first that finds anything counts. What is not said, and what
    a selector does not find, is left to the generic reader.

    ==========================================  ===================================================================
    attribute                                   what it finds
    ==========================================  ===================================================================
    ``headline``, ``dek``, ``kicker``           a text
    ``byline``, ``publisher``, ``section``      a text
    ``authors``                                 all names, "By" before them or not; a link leads to its author
    ``keywords``                                all keywords; commas part several
    ``published``, ``modified``                 ``datetime`` or ``content`` of an element, else its text
    ``language``                                a BCP 47 tag
    ``canonical_url``                           an address, as text or of an element
    ``dateline``                                the place, an agency in brackets behind it or not
    ``container``                               the element around the body; several where it is in parts
    ``drop``                                    elements that are none of the article's, wherever they stand
    ``keep``                                    blocks that are the article's, whatever they look like
    ``retype``                                  for each kind of block its elements: ``{"subheading": "p.cross"}``
    ``captions``                                captions of pictures that look like something else
    ``cross_links``                             lines and boxes of cross-links, or the links in them
    ``cross_link_labels``                       the labels of those: in them, or right before them
    ==========================================  ===================================================================

    Where no selector can say it, a method of the same name does. It gets the page as newsstruct has read it, and
    returns a text, names or `Author` values, a ``datetime``, elements; ``None`` leaves it to the generic reader.
    """

    name: ClassVar[str] = ""
    """What provenance and warnings call it; the class's name where nothing else is said."""

    rules: ClassVar[tuple[Rule, ...]] = ()
    """Which pages it reads; made by `site`."""

    def __init_subclass__(cls) -> None:
        """Refuse what can't be meant, and give the class its name.

        Raises:
            InvalidSite: when an attribute is not known, or is neither selector nor method.
        """
        super().__init_subclass__()
        cls.name = vars(cls).get("name") or cls.__name__
        cls.rules = ()
        for name, value in vars(cls).items():
            if not name.startswith("_") and name not in ("name", "rules"):
                _check(cls.name, name, value)


SiteClass: TypeAlias = type[SiteParser]


def _hosts(hosts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(host_name(host) for host in ([hosts] if isinstance(hosts, str) else hosts)))


def _paths(paths: Iterable[str]) -> tuple[str, ...]:
    return (paths,) if isinstance(paths, str) else tuple(paths)


def _day(value: date | str | None) -> date | None:
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise InvalidSite(str(value), "is no day such as 2024-03-31.") from None


@attrs.frozen(kw_only=True)
class Rule:
    """A registration: which parser reads which pages."""

    site: SiteClass
    """The parser."""

    hosts: tuple[str, ...] = attrs.field(converter=_hosts)
    """Hosts; each stands for those below it as well: "example.com" for "www.example.com"."""

    paths: tuple[str, ...] = attrs.field(default=(), converter=_paths)
    """Patterns of paths (``"/news/*"``), of which one must fit; ``()`` for all."""

    valid_from: date | None = attrs.field(default=None, converter=_day)
    """The first day of the markup that the parser knows."""

    valid_until: date | None = attrs.field(default=None, converter=_day)
    """The last day of it; ``None``: it is today's."""

    priority: int = 0
    """The highest wins where several rules apply; among equals the one for the longer host, then one with paths."""

    plugin: str = ""
    """The plugin that it came with; ``""`` where the caller passed it."""

    @property
    def name(self) -> str:
        """The site parser's name."""
        return self.site.name

    def fits(self, path: str, fetched: date | None) -> bool:
        """Whether the rule is for a page of its hosts.

        Args:
            path: The path in the page's address.
            fetched: The day on which the page was fetched; ``None``: its markup is today's.
        """
        return self._is_valid(fetched) and (not self.paths or any(p.match(path) for p in map(_pattern, self.paths)))

    def _is_valid(self, day: date | None) -> bool:
        if day is None:
            return self.valid_until is None
        return (self.valid_from or day) <= day <= (self.valid_until or day)


@functools.lru_cache(maxsize=1024)
def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(translate(path))  # its stars are matched without turning back


def site(
    *hosts: str,
    paths: str | Iterable[str] = (),
    valid_from: date | str | None = None,
    valid_until: date | str | None = None,
    priority: int = 0,
) -> Callable[[_Class], _Class]:
    """A decorator that says which pages a site parser reads. It may be used several times on a class.

    Args:
        hosts: Hosts; each stands for those below it as well.
        paths: Patterns of paths (``"/news/*"``), of which one must fit.
        valid_from: The first day of the markup that the class knows.
        valid_until: The last day of it; the class of the day after is another.
        priority: The highest wins where several site parsers apply.

    Raises:
        InvalidSite: when a host, a day or the class is none.
    """

    def register(cls: _Class) -> _Class:
        """The class, with one rule more in the table."""
        if not hosts:
            raise InvalidSite(cls.__name__, 'needs a host: @site("example.com").')
        rule = Rule(
            site=cls, hosts=hosts, paths=paths, valid_from=valid_from, valid_until=valid_until, priority=priority
        )
        cls.rules = (*vars(cls).get("rules", ()), rule)
        return cls

    return register


def said(parser: SiteParser, names: Iterable[str]) -> Iterator[str]:
    """Those of the attributes that a site parser has something to say of."""
    return (name for name in names if getattr(parser, name, None) is not None)


def _check(site: str, name: str, value: object) -> None:
    known = (*FIELDS, *BODY)
    if name not in known:
        near = get_close_matches(name, known, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}."
        raise InvalidSite(site, f"{name!r} is nothing that a site parser says; {hint}")
    if name == "retype":
        _check_kinds(site, value)
    elif not (inspect.isfunction(value) or _is_selectors(value)):
        raise InvalidSite(site, f"{name}: got {value!r:.60}, want a selector, several in a tuple, or a method.")


def _check_kinds(site: str, value: object) -> None:
    if not isinstance(value, Mapping) or not all(_is_selectors(v) for v in value.values()):
        raise InvalidSite(site, 'retype: want kinds with their selectors, such as {"subheading": "p.crosshead"}.')
    for kind in value:
        if kind not in KINDS:
            raise InvalidSite(site, f"retype: no such kind of block: {kind!r} (there are {', '.join(KINDS)}).")


def _is_selectors(value: Any) -> bool:  # noqa: ANN401  # what authors write
    if isinstance(value, str):
        return bool(value.strip())
    return isinstance(value, tuple | list) and bool(value) and all(isinstance(v, str) and v.strip() for v in value)
