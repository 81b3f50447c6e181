"""What the tests of quotes share: the quotes of a text, as a reader would write them down."""

import newsstruct
from newsstruct.annotate.quotes import QuotesAnnotator

#: Quotes by themselves: what a recogniser of names adds is tested with it.
_QUOTES = newsstruct.Parser(annotators=(QuotesAnnotator(),))


def quotes_of(text: str, language: str | None) -> list[str]:
    """Each quote as "kind: words | cue | name"; pieces are joined by " … ", and "-" stands for what is not there."""
    return [
        f"{quote.kind}: {pieces(text, quote)} | {cue(text, quote)} | {quote.speaker.name if quote.speaker else '-'}"
        for quote in _QUOTES.annotate(text, language=language).quotes
    ]


def pieces(text: str, quote: newsstruct.Quote) -> str:
    """The words of a quote as they stand in the text."""
    return " … ".join(text[span.start : span.end] for span in quote.spans)


def cue(text: str, quote: newsstruct.Quote) -> str:
    """The cue of a quote as printed."""
    return text[quote.cue.start : quote.cue.end] if quote.cue else "-"


def mentions_of(text: str, language: str | None) -> list[tuple[str, str, str | None]]:
    """The speaker of each quote: as printed, the full name, the role."""
    found = [quote.speaker for quote in _QUOTES.annotate(text, language=language).quotes if quote.speaker]
    return [(text[s.mention.start : s.mention.end], s.name, s.role) for s in found]
