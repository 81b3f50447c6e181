"""From a page to the same page with the guidance of the site parser that it has, if it has one."""

from __future__ import annotations

from datetime import date

from newsstruct.article import ParseWarning
from newsstruct.plugins import warnings_of
from newsstruct.reading import Page
from newsstruct.reading.urls import declared_address
from newsstruct.sites.guiding import Guided, guided
from newsstruct.sites.loading import SiteSource, load_sites
from newsstruct.sites.rules import conflict
from newsstruct.sites.site import Rule


def guide_page(page: Page, sources: tuple[SiteSource, ...], *, fetched: date | None, strict: bool) -> Guided:
    """The page with what its site parser says of it; as it is where it has none.

    Args:
        page: The page.
        sources: The site parsers to choose from.
        fetched: The day on which the page was fetched.
        strict: Whether a broken plugin is an error, no warning.

    Raises:
        PluginError: when a plugin is broken, and ``strict`` or named by the caller.
        SiteConflict: when two site parsers claim the page, and ``strict`` or one of them named by the caller.
    """
    loaded = load_sites(sources)
    url = page.url or declared_address(page.tagged, page.meta)
    rules = loaded.table.claims(url, fetched)
    warnings = warnings_of(loaded.faults, strict=strict)
    if len(rules) > 1:
        return Guided(page=page, warnings=(*warnings, _at_odds(rules, url or "", strict=strict)))
    if not rules:
        return Guided(page=page, warnings=warnings)
    found = guided(page, rules[0], strict=strict)
    return Guided(page=found.page, guidance=found.guidance, warnings=(*warnings, *found.warnings))


def _at_odds(rules: tuple[Rule, ...], url: str, *, strict: bool) -> ParseWarning:
    error = conflict(rules, url)
    if strict or not all(rule.plugin for rule in rules):
        raise error
    return ParseWarning(
        code="site_conflict",
        message=f"No site parser was used, as two claim the page: {error.first} and {error.second}.",
    )
