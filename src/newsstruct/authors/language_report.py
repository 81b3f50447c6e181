"""``newsstruct check-language``: what there is to say of a folder of language tables."""

from __future__ import annotations

import argparse
from pathlib import Path

from newsstruct.authors.commands import FINE, WRONG
from newsstruct.languages.checking import check_folder
from newsstruct.terminal.escaping import printable


def run(given: argparse.Namespace) -> int:
    """Print the problems of the tables in a folder; 1 where one of them is an error."""
    problems = check_folder(Path(given.folder))
    for problem in problems:
        print(printable(f"{problem.level:<8}{problem.where} {problem.message}"))
    errors = sum(problem.level == "error" for problem in problems)
    print("nothing is wrong" if not errors else f"{errors} error{'s' if errors > 1 else ''}")
    return WRONG if errors else FINE
