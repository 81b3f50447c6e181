"""Which site parser reads a page: a table of frozen rules, looked up by the page's address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from urllib.parse import urlsplit

import attrs

from newsstruct.errors import SiteConflict
from newsstruct.sites.hosts import host_name, hosts_above
from newsstruct.sites.site import Rule

#: No longer path is held against patterns.
LONGEST = 2_000


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
        for suffix in hosts_above(host):
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


def conflict(rules: Sequence[Rule], url: str) -> SiteConflict:
    """The error that two rules apply to a page with equal right."""
    first, second = (_told(rule) for rule in rules[:2])
    return SiteConflict(_address(url)[0], first, second)


def _told(rule: Rule) -> str:
    return f"{rule.name} (of {rule.plugin})" if rule.plugin else rule.name
