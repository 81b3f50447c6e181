"""The public face is what `__all__` says, and nothing is missing from it."""

import newsstruct


def test_all_names_exist() -> None:
    """Every name in ``__all__`` can be imported."""
    assert [n for n in newsstruct.__all__ if not hasattr(newsstruct, n)] == []
    assert sorted(newsstruct.__all__) == list(newsstruct.__all__)
