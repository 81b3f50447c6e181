"""The page around a view: one file with its style and script, and a policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import html
from functools import cache
from importlib.resources import files

from newsstruct._version import __version__
from newsstruct.export.view.escaping import line

#: Nothing may be loaded or sent; the one style and the one script are known by their digests.
POLICY = (
    "default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; img-src data:; "
    "base-uri 'none'; form-action 'none'"
)


def page_html(title: str, inside: str) -> str:
    """A whole HTML document."""
    style, script = _part("view.css"), _part("view.js")
    policy = POLICY.format(style=_digest(style), script=_digest(script))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f'<meta name="generator" content="newsstruct {__version__}">\n<link rel="icon" href="data:,">\n'
        f"<title>{line(title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n{inside}\n<script>{script}</script>\n</body>\n</html>\n"
    )


def framed(page: str) -> str:
    """The page in a frame of its own, for a notebook: neither sees the other's style and script."""
    inside = html.escape(page, quote=True)
    return (
        f'<iframe srcdoc="{inside}" sandbox="allow-scripts allow-popups" title="The article as newsstruct read it" '
        'style="width:100%;height:42rem;border:1px solid #8884;border-radius:6px"></iframe>'
    )


@cache
def _part(name: str) -> str:
    return (files("newsstruct.export.view") / name).read_text(encoding="utf-8")


def _digest(part: str) -> str:
    return base64.b64encode(hashlib.sha256(part.encode("utf-8")).digest()).decode("ascii")
