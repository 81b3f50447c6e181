"""Which site parser reads a page: a table of frozen rules, looked up by the page's address."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fnmatch import translate
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import attrs

from newsstruct.errors import InvalidSite, SiteConflict

if TYPE_CHECKING:
    from newsstruct.sites.site import SiteClass

#: Labels, dots between them; with two labels at least, as "com" is nobody's.
_HOST = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.){1,20}[a-z0-9][a-z0-9-]{0,61}[a-z0-9]")
#: No longer path is held against patterns.
LONGEST = 2_000


def host_name(host: str) -> str:
    """A host as the Domain Name System has it: lower case, in ASCII.

    Raises:
        InvalidSite: when it is none.

    >>> host_name("Bücher.example"), host_name("example.com.")
    ('xn--bcher-kva.example', 'example.com')
    """
    name = host.strip().rstrip(".").lower()
    try:
        name = name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError:
        name = ""
    if not _HOST.fullmatch(name):
        raise InvalidSite(host, 'is no host; write it like "example.com", without https:// and path.')
    return name


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


@attrs.frozen(kw_only=True)
class RuleTable:
    """Rules by their hosts."""

    rules: Mapping[str, tuple[Rule, ...]] = attrs.field(factory=dict)
    """Host -> the rules for it and the hosts below it."""

    def claims(self, url: str | None, fetched: date | None = None) -> tuple[Rule, ...]:
        """The rules that apply to a page with the highest right; several where site parsers are at odds.

        Args:
            url: The page's address.
            fetched: The day on which it was fetched.
        """
        host, path = _address(url) if self.rules and url else ("", "")
        ranked: list[tuple[tuple[int, int, bool], Rule]] = []
        for suffix in _suffixes(host):
            for rule in self.rules.get(suffix, ()):
                if rule.fits(path, fetched):
                    ranked.append(((rule.priority, suffix.count("."), bool(rule.paths)), rule))
        best = max((rank for rank, _ in ranked), default=None)
        return tuple({rule.site: rule for rank, rule in ranked if rank == best}.values())


def rule_table(rules: Iterable[Rule]) -> RuleTable:
    """The table of some rules."""
    by_host: dict[str, tuple[Rule, ...]] = {}
    for rule in rules:
        for host in rule.hosts:
            by_host[host] = (*by_host.get(host, ()), rule)
    return RuleTable(rules=by_host)


def _address(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
        return host_name(parts.hostname or ""), parts.path[:LONGEST] or "/"
    except ValueError:  # InvalidSite is one, too: an odd host has no site parser
        return "", ""


def _suffixes(host: str) -> Iterator[str]:
    """A host and those above it: "a.b.example.com", "b.example.com", "example.com", "com"."""
    while host:
        yield host
        host = host.partition(".")[2]


def conflict(rules: Sequence[Rule], url: str) -> SiteConflict:
    """The error that two rules apply to a page with equal right."""
    first, second = (_told(rule) for rule in rules[:2])
    return SiteConflict(_address(url)[0], first, second)


def _told(rule: Rule) -> str:
    return f"{rule.name} (of {rule.plugin})" if rule.plugin else rule.name
