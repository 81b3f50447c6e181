"""A fuzz target for atheris: whatever bytes a page is made of, parsing gives an article that is in order.

    python -m pip install . atheris
    python fuzz/fuzz_parse.py --seeds corpus          # writes the seed corpus: small hostile pages, and the example
    python fuzz/fuzz_parse.py corpus -max_total_time=600 -timeout=10 -rss_limit_mb=2048 -max_len=20000

The first byte chooses how the rest is read: as a page's bytes, as a decoded page, or as plain text. What is found is
written to a file ``crash-…`` whose contents, behind that byte, are the page to reduce and to put into the tests.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

#: Units of a pattern in a seed.
SMALL = 3


def write_seeds(folder: Path) -> None:
    """One small page of each hostile pattern, the odd pages, and the example."""
    from hostile import PATTERNS, odd_pages
    from newsstruct.examples import example_page

    folder.mkdir(parents=True, exist_ok=True)
    pages = {name: make(SMALL) for name, make in PATTERNS.items()} | dict(odd_pages())
    for number, html in enumerate([*pages.values(), example_page().html]):
        (folder / f"seed-{number:04}").write_bytes(bytes([number % 3]) + html)


def one_input(data: bytes) -> None:
    """Parse, and check what is true of every article."""
    import newsstruct
    from test_hostile import check

    how, page = data[:1], data[1:]
    if how and how[0] % 3 == 2:
        check(newsstruct.parse_text(page.decode("utf-8", "replace")))
    elif how and how[0] % 3 == 1:
        check(newsstruct.parse(page.decode("utf-8", "replace"), url="https://example.org/a"))
    else:
        check(newsstruct.parse(page))


def main() -> None:
    """Write the seeds, or fuzz."""
    if sys.argv[1:2] == ["--seeds"]:
        write_seeds(Path(sys.argv[2]))
        return
    import atheris

    with atheris.instrument_imports(include=["newsstruct"]):
        import newsstruct  # so that its branches are seen
        import newsstruct.serialise
        import newsstruct.structure  # noqa: F401  # as above
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
