"""A page to try newsstruct on, without the network."""

from __future__ import annotations

from importlib.resources import files

import attrs

#: Where the page says that it stands; example.com is nobody's (RFC 2606).
URL = "https://www.example.com/world-news/severodonetsk-withdrawal-6068924417.html"


@attrs.frozen(kw_only=True)
class ExamplePage:
    """A news page as a server would send it."""

    html: bytes
    """The page's bytes, in UTF-8."""

    url: str
    """The address that the page would stand at (of a publisher that does not exist)."""


def example_page() -> ExamplePage:
    """The bundled page: a report with two cross-links, a picture, and all that a publisher puts around it.

    >>> b"Severodonetsk" in example_page().html
    True
    """
    return ExamplePage(html=(files(__name__) / "severodonetsk.html").read_bytes(), url=URL)


__all__ = ["ExamplePage", "example_page"]
