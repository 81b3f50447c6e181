"""Quotes in a text."""

from newsstruct.annotate.quotes.annotator import QuotesAnnotator

__all__ = ["QuotesAnnotator"]
