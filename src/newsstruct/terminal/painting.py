"""Colours for what a person reads on a terminal: the same text, painted by rich where that is installed.

Nothing is painted in a pipe or file, on a dumb terminal, or where ``NO_COLOR`` is set (https://no-color.org).
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import TextIO

#: An account's parts and how rich names their looks; a line of the account tells by its beginning what it is.
ACCOUNT = {
    re.compile(r"^ {2}[a-z_]+(?= {2})", re.MULTILINE): "dim",  # a field's name
    re.compile(r"(?<=^ {2}headline {6}).+(?:\n {16}\S.*)*", re.MULTILINE): "bold",
    re.compile(r"(?<=^ {2}warnings {6}).+(?:\n {16}\S.*)*", re.MULTILINE): "yellow",
    re.compile(r"^## .+(?:\n {3}\S.*)*", re.MULTILINE): "bold",  # a subheading
    re.compile(r"^ {2}→ .+(?:\n {4}[^<\s].*)*", re.MULTILINE): "cyan",  # a cross-link
    re.compile(r"^ {2}\[(?:image|embed)\]", re.MULTILINE): "dim",
    re.compile(r"^ {2}> .+", re.MULTILINE): "italic",  # a block quote
    re.compile(r"<https?://[^\s<>]+>"): "blue",
    re.compile(r"^-+$", re.MULTILINE): "dim",  # what parts two accounts
}
#: A table's head and the rule under it.
TABLE = {
    re.compile(r"\A.+"): "bold",
    re.compile(r"^-+(?: {2}-+)*$", re.MULTILINE): "dim",
}


def painted(text: str, looks: Mapping[re.Pattern[str], str], stream: TextIO) -> str:
    """The text with its parts in their looks, as the terminal behind the stream understands them; else as it is.

    It must be printable (`newsstruct.terminal.escaping`): what is in it already would be obeyed, too.
    """
    if not wants_colour(stream):
        return text
    try:
        from rich.console import Console
        from rich.text import Text
    except ImportError:  # the extra newsstruct[terminal]
        return text
    words = Text(text)
    for pattern, look in looks.items():
        words.highlight_regex(pattern, look)
    console = Console(file=stream, force_terminal=True, legacy_windows=False)
    with console.capture() as capture:
        console.print(words, end="", soft_wrap=True)
    return capture.get()


def wants_colour(stream: TextIO) -> bool:
    """Whether somebody looks at the stream who has not asked for plain text."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain
