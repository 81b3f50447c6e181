"""The site parsers that come with newsstruct: what each is for, which hosts it reads, what it says."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

from newsstruct.sites.loading import bundled_rules
from newsstruct.sites.site import BODY, FIELDS, said

FOLDER = files("newsstruct.sites") / "bundled"


def bundled_sites() -> Iterator[str]:
    """The site parsers as a table in reStructuredText."""
    yield from (".. list-table::", "   :header-rows: 1", "")
    yield from ("   * - site parser", "     - reads", "     - says", "     - as")
    for rule in bundled_rules():
        hosts = ", ".join(f"``{host}``" for host in rule.hosts)
        attributes = ", ".join(f"``{name}``" for name in said(rule.site(), (*FIELDS, *BODY)))
        yield from (f"   * - ``{rule.name}``", f"     - {hosts}", f"     - {attributes}", f"     - {reason(rule.name)}")


def reason(name: str) -> str:
    """What the first line of a file says of the publisher's pages.

    >>> reason("welt")
    'Die Welt, Germany: teasers for advertisers look like those for other pieces.'
    """
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    return text.split("\n", 1)[0].lstrip("# ").replace("*", r"\*")
