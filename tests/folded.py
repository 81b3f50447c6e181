"""Texts and lists that tables of tests have folded to fit the line."""

import re
import textwrap


def paragraphs(block: str) -> str:
    """A text as it would be printed: a blank line between paragraphs, the folds in them undone."""
    return re.sub(r"(?<!\n)\n(?!\n)", " ", textwrap.dedent(block).strip())


def listed(block: str) -> list[str]:
    """The lines of a list, those that are indented joined to the line before."""
    return re.sub(r"\n +", " ", textwrap.dedent(block).strip()).split("\n")
