"""From a text to its marks: quotes, entities, dates. Knows nothing of HTML."""

from __future__ import annotations

from newsstruct.annotate.document import Annotator, Document, TextSpan, text_blocks
from newsstruct.annotate.row import chosen_annotators, default_annotators, with_annotators
from newsstruct.annotate.running import run_annotators
from newsstruct.annotate.sentences import sentences
from newsstruct.annotate.tokens import Token, tokens

__all__ = [
    "Annotator",
    "Document",
    "TextSpan",
    "Token",
    "chosen_annotators",
    "default_annotators",
    "run_annotators",
    "sentences",
    "text_blocks",
    "tokens",
    "with_annotators",
]
