"""Articles of any content, for property tests."""

from datetime import timedelta, timezone

from hypothesis import strategies as st

import newsstruct as ns

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=40)
NAME = st.text(min_size=1, max_size=20)
URL = st.one_of(st.none(), st.sampled_from(["https://example.org/a", "http://example.com/b?c=d#e"]))
WORDS = st.one_of(st.none(), TEXT)
OFFSET = st.integers(0, 10_000)
ZONES = st.one_of(st.none(), st.integers(-720, 840).map(lambda m: timezone(timedelta(minutes=m))))
MOMENT = st.datetimes(timezones=ZONES)
SPAN = st.builds(ns.Span, start=OFFSET, end=OFFSET)
LINKS = st.lists(st.builds(ns.Link, start=OFFSET, end=OFFSET, url=TEXT), max_size=2).map(tuple)
TEXT_BLOCKS = (ns.Paragraph, ns.Subheading, ns.ListItem, ns.BlockQuote, ns.Preformatted, ns.TableCell)
BLOCK = st.one_of(
    *(st.builds(cls, text=TEXT, start=OFFSET, end=OFFSET, links=LINKS) for cls in TEXT_BLOCKS),
    st.builds(ns.Image, url=URL, alt=WORDS, caption=WORDS, credit=WORDS),
    st.builds(ns.Embed, provider=WORDS, url=URL),
    st.builds(ns.CrossLink, title=TEXT, label=WORDS, url=URL),
)
SPEAKER = st.builds(ns.Speaker, mention=SPAN, name=TEXT, role=WORDS, entity=st.one_of(st.none(), st.integers(0, 9)))
QUOTE = st.builds(
    ns.Quote,
    kind=st.sampled_from(["direct", "indirect", "mixed"]),
    spans=st.lists(SPAN, min_size=1, max_size=3).map(tuple),
    text=TEXT,
    cue=st.one_of(st.none(), SPAN),
    speaker=st.one_of(st.none(), SPEAKER),
)
ENTITY = st.builds(
    ns.Entity,
    type=st.sampled_from(["PERSON", "ORG", "LOC", "MISC"]),
    name=TEXT,
    mentions=st.lists(SPAN, max_size=3).map(tuple),
    country=st.one_of(st.none(), st.sampled_from(["UA", "DE"])),
    role=WORDS,
)
DATE = st.builds(
    ns.DateMention,
    span=SPAN,
    type=st.sampled_from(["DATE", "TIME", "DURATION", "SET"]),
    value=WORDS,
    earliest=st.one_of(st.none(), st.dates()),
    latest=st.one_of(st.none(), st.dates()),
)


def _tuples(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(values, max_size=3).map(tuple)


ARTICLE = st.builds(
    ns.Article,
    url=URL,
    canonical_url=URL,
    language=st.one_of(st.none(), st.just("en")),
    headline=WORDS,
    dek=WORDS,
    kicker=WORDS,
    byline=WORDS,
    authors=_tuples(st.builds(ns.Author, name=NAME, url=URL)),
    publisher=WORDS,
    section=WORDS,
    keywords=_tuples(TEXT),
    published=st.one_of(st.none(), MOMENT),
    modified=st.one_of(st.none(), MOMENT),
    dateline=st.one_of(st.none(), st.builds(ns.Dateline, place=TEXT, agency=WORDS)),
    body=_tuples(BLOCK),
    text=TEXT,
    quotes=_tuples(QUOTE),
    entities=_tuples(ENTITY),
    dates=_tuples(DATE),
    warnings=_tuples(st.builds(ns.ParseWarning, code=NAME, message=TEXT)),
    provenance=st.dictionaries(NAME, st.builds(ns.Source, origin=NAME, raw=WORDS), max_size=2),
)
