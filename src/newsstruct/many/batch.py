"""A batch: files in, a folder of parts out, to be gone on with after any interruption."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import attrs

from newsstruct.errors import NewsstructError
from newsstruct.many.failure import Failure
from newsstruct.many.guard import Guard
from newsstruct.many.inputs import Inputs
from newsstruct.many.opening import InputFile, check_openable, find_inputs, is_missing
from newsstruct.many.output import FORMS, Line, Output
from newsstruct.many.page import RawPage
from newsstruct.many.parsing import ParsePage
from newsstruct.many.pool import Plan, outcomes
from newsstruct.many.state import BatchError, Order, State, load_state
from newsstruct.many.worker import Work
from newsstruct.parser import Parser

PART_PAGES = 1_000


@attrs.frozen(kw_only=True)
class Batch:
    """What to read, where to write, and how."""

    inputs: tuple[str, ...]
    """Files, folders and addresses."""

    output: Path = attrs.field(converter=Path)
    """The folder to write to; one that holds part of this batch is gone on with."""

    form: str = attrs.field(default="jsonl", validator=attrs.validators.in_(FORMS))
    """"jsonl", "jsonl.gz", "jsonl.zst" or "parquet"."""

    part_pages: int = attrs.field(default=PART_PAGES, validator=attrs.validators.ge(1))
    """So many pages make a part; what is not in a whole part is read again after an interruption."""

    workers: int | None = None
    """How many processes; one for each core where it is ``None``."""

    guard: Guard = attrs.field(factory=Guard)
    """What a page may cost."""

    parser: Parser = attrs.field(factory=Parser)
    """What reads the pages."""


@attrs.frozen
class Moment:
    """A batch on its way, as the caller is told."""

    state: State
    """What is done, the part at work included."""

    share: float | None
    """How much of the input has been read, from 0 to 1, where known."""


def run_batch(batch: Batch, watch: Callable[[Moment], None] = lambda moment: None) -> State:
    """Read all pages of the inputs and write an article for each; a line in ``failures.jsonl`` where there is none.

    The output's parts hold the articles in the order of the input, each with the ``page`` it is from. A part is there
    as a whole or not at all. The same batch run again goes on where the last one was interrupted, however it was.

    Raises:
        BatchError: when there are no inputs or none of them exists, their storage can't be reached, or the folder
            can't be written to or holds something else.
        LimitError: when the number of workers is none.
        MissingExtra: when a package that the inputs' addresses or the form need is not installed.
        WorkerError: when no worker can be started.
    """
    plan = Plan(work=_work(batch), workers=batch.workers, guard=batch.guard)
    files = _files(batch.inputs)
    order = Order(
        inputs=tuple(file.name for file in files),
        form=batch.form,
        part_pages=batch.part_pages,
        annotators=",".join(annotator.name for annotator in batch.parser.annotators),
    )
    state = load_state(batch.output, order)
    _check(files[state.input_file :], begun=state.pages > 0)
    try:
        batch.output.mkdir(parents=True, exist_ok=True)
        if state.complete:
            return state
        inputs = Inputs(files, file=state.input_file, page=state.input_page)
        return _go_on(batch, plan, inputs, Output(batch.output, order, state), watch)
    except OSError as error:
        raise BatchError(f"{batch.output}: can't be written to: {error.strerror or error}.") from error


def _files(names: tuple[str, ...]) -> tuple[InputFile, ...]:
    try:
        files = find_inputs(names)
    except NewsstructError:
        raise
    except Exception as error:  # whatever a storage raises: not known, not installed, not reached
        raise BatchError(f"the inputs can't be looked for: {error or repr(error)}") from error
    if not files:
        raise BatchError("nothing to read: the folders named hold no pages, JSONL files or web archives.")
    return files


def _check(files: tuple[InputFile, ...], *, begun: bool) -> None:
    """Refuse what would fail for every page, before it is written down as done: it may be set right first."""
    check_openable(files)
    if files and not begun and all(map(is_missing, files)):
        raise BatchError(f"nothing to read: no such file or folder: {files[0].name}")


def _go_on(batch: Batch, plan: Plan, inputs: Inputs, output: Output, watch: Callable[[Moment], None]) -> State:
    before, results = output.state.pages, outcomes(inputs, plan)
    numbered = (_numbered(result, before) for _, result in results)
    try:
        while not output.state.complete:
            if part := list(itertools.islice(numbered, 1)):
                rest = itertools.islice(numbered, batch.part_pages - 1)
                _write_part(output, itertools.chain(part, rest), lambda: watch(Moment(output.since, inputs.share())))
            pages = output.since.pages
            complete = pages - output.state.pages < batch.part_pages
            output.commit(inputs.place(pages - before), complete)
    finally:
        results.close()
    return output.state


def _write_part(output: Output, results: Iterable[Line | Failure], told: Callable[[], None]) -> None:
    with output.part() as part:
        for result in results:
            output.add(part, result)
            told()


def _numbered(result: Line | Failure, before: int) -> Line | Failure:
    """The result as of the whole input, so many pages of which an earlier run has read."""
    return attrs.evolve(result, index=result.index + before) if isinstance(result, Failure) else result


def _work(batch: Batch) -> Work:
    if batch.form == "parquet":
        from newsstruct.many.rows import article_row

        return ToRow(parse=ParsePage(batch.parser), row=article_row)
    return ToLine(ParsePage(batch.parser))


@attrs.frozen
class ToLine:
    """The work of a worker: a page to a line of JSON."""

    parse: ParsePage
    """What reads the page."""

    def __call__(self, page: RawPage) -> Line:
        """The article as JSON, with the page's name before its fields."""
        article = self.parse(page)
        data = {"page": page.name, **article.to_dict()}
        return Line(data=json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"), empty=not article.text)


@attrs.frozen(kw_only=True)
class ToRow:
    """The work of a worker: a page to a row of the Arrow schema."""

    parse: ParsePage
    """What reads the page."""

    row: Callable[..., dict[str, Any]]
    """What makes a row of an article."""

    def __call__(self, page: RawPage) -> Line:
        """The article as a row."""
        article = self.parse(page)
        return Line(data=self.row(article, page=page.name), empty=not article.text)
