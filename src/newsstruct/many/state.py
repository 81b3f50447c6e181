"""How far a batch has come, in a file that is replaced as a whole: what it does not count has not happened."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import attrs

from newsstruct.errors import NewsstructError

STATE = "state.json"


class BatchError(NewsstructError):
    """A batch can't be begun or gone on with; the message says why and what to do."""


@attrs.frozen(kw_only=True)
class Order:
    """What a batch was asked for; a later run goes on with it only if it asks for the same."""

    inputs: tuple[str, ...]
    """Names of the input files."""

    form: str
    """The form of the output."""

    part_pages: int
    """So many pages make a part."""

    annotators: str = ""
    """What is found in the texts: the annotators' names, in their order."""


@attrs.frozen(kw_only=True)
class State:
    """What is done for good."""

    parts: int = 0
    """Parts that are written."""

    pages: int = 0
    """Pages that are answered, with an article or a failure."""

    articles: int = 0
    """Articles in the parts."""

    empty: int = 0
    """Those of them without a text."""

    failures: int = 0
    """Failures in their file."""

    failure_bytes: int = 0
    """Length of that file."""

    input_file: int = 0
    """The input file to go on with, counted from 0."""

    input_page: int = 0
    """The page in it to go on with, counted from 0."""

    complete: bool = False
    """Whether the input's end was reached."""


def load_state(folder: Path, order: Order) -> State:
    """How far the batch in a folder has come; where there is none, not far.

    Raises:
        BatchError: when the folder holds another batch, or no batch but other files.
    """
    try:
        data = json.loads((folder / STATE).read_text(encoding="utf-8"))
        found, state = Order(**{**data["order"], "inputs": tuple(data["order"]["inputs"])}), State(**data["state"])
    except FileNotFoundError:
        if folder.exists() and any(folder.glob("part-*")):
            raise BatchError(f"{folder}: holds parts of something else; name another folder.") from None
        return State()
    except (ValueError, TypeError, KeyError, OSError) as error:
        raise BatchError(f"{folder / STATE}: can't be read: {error}. Name another folder.") from None
    if found != order:
        raise BatchError(f"{folder}: holds a batch with {_difference(found, order)}; name another folder.")
    return state


def save_state(folder: Path, order: Order, state: State) -> None:
    """Make it so, for good."""
    data = {"order": attrs.asdict(order), "state": attrs.asdict(state)}
    write_whole(folder / STATE, lambda file: file.write(json.dumps(data, indent=1).encode() + b"\n"))


def write_whole(path: Path, write: Callable[[IO[bytes]], Any]) -> None:
    """Write a file that is there as a whole or not at all."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    with unfinished.open("wb") as file:
        write(file)
        keep(file)
    unfinished.replace(path)


def keep(file: IO[bytes]) -> None:
    """Have what was written reach the disk."""
    file.flush()
    os.fsync(file.fileno())


def _difference(found: Order, order: Order) -> str:
    if found.inputs != order.inputs:
        return "other inputs"
    if found.annotators != order.annotators:
        return f"annotators {found.annotators or 'none'}"
    return f"form {found.form} and {found.part_pages} pages a part"
