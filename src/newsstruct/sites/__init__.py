"""Site parsers: what a publisher's pages have where, as short classes or TOML files, and which of them reads a page."""

from __future__ import annotations

from newsstruct.reading import Element, Page
from newsstruct.sites.loading import SiteSource
from newsstruct.sites.selectors import Selectors, elements, select
from newsstruct.sites.site import Rule, SiteParser, site
from newsstruct.sites.values import text_of

__all__ = [
    "Element",
    "Page",
    "Rule",
    "Selectors",
    "SiteParser",
    "SiteSource",
    "elements",
    "select",
    "site",
    "text_of",
]
