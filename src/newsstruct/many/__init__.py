"""Many pages: workers that one bad page can't take along; batches from and to files."""

from __future__ import annotations

from newsstruct.many.failure import Failure, FailureKind
from newsstruct.many.page import RawPage
from newsstruct.many.parsing import parse_many

__all__ = ["Failure", "FailureKind", "RawPage", "parse_many"]
