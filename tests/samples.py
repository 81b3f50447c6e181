"""Articles made by hand that have everything an article can have; for the tests of what is made of articles."""

from datetime import UTC, date, datetime

import attrs

import newsstruct as ns


def span(text: str, words: str, nth: int = 0) -> ns.Span:
    """Where the words stand in the text."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return ns.Span(start=start, end=start + len(words))


def spans(text: str, words: str) -> tuple[ns.Span, ...]:
    """Everywhere that the words stand in the text."""
    return tuple(span(text, words, nth) for nth in range(text.count(words)))


def placed(*blocks: ns.Block) -> tuple[tuple[ns.Block, ...], str]:
    """The blocks with their offsets, and the text they make."""
    body, parts, at = [], [], 0
    for block in blocks:
        if isinstance(block, ns.TextBlock):
            if parts:
                at += 2
            links = tuple(ns.Link(start=k.start + at, end=k.end + at, url=k.url) for k in block.links)
            block = attrs.evolve(block, start=at, end=at + len(block.text), links=links)
            parts.append(block.text)
            at = block.end
        body.append(block)
    return tuple(body), "\n\n".join(parts)


def paragraph(text: str, link: tuple[str, str] | None = None) -> ns.Paragraph:
    """A paragraph, with a link on some of its words if wanted."""
    links = ()
    if link:
        place = span(text, link[0])
        links = (ns.Link(start=place.start, end=place.end, url=link[1]),)
    return ns.Paragraph(text=text, start=0, end=len(text), links=links)


def _of(cls: type[ns.TextBlock], text: str) -> ns.TextBlock:
    return cls(text=text, start=0, end=len(text))


BODY, TEXT = placed(
    ns.Image(
        url="https://example.org/bridge.jpg", alt="A bridge", caption="The bridge at Varn on Friday", credit="Ida Holm"
    ),
    paragraph(
        "VARN (NPA) - The river Esk rose again on Friday, the council of Varn said.",
        ("river Esk", "https://example.org/esk"),
    ),
    paragraph("“We are not leaving,” said Mayor Anna Lind. “Not this time.” She has led Varn since 2019."),
    ns.CrossLink(label="Also read", title="Storm cuts off three villages", url="https://example.org/storm"),
    _of(ns.Subheading, "A second night"),
    paragraph(
        "Lind told reporters that the bridge would stay shut for two weeks. Engineers of Norbridge Ltd will look.",
        ("Norbridge Ltd will", "https://example.org/norbridge"),
    ),
    _of(ns.ListItem, "Two roads are closed."),
    _of(ns.ListItem, "A school took in forty families."),
    _of(ns.BlockQuote, "The Esk gives and the Esk takes."),
    _of(ns.Preformatted, "level  4.2 m\n  rising"),
    _of(ns.TableCell, "Varn"),
    _of(ns.TableCell, "4.2 m"),
    ns.Embed(provider="youtube", url="https://www.youtube.com/watch?v=abc"),
    ns.CrossLink(title="How the dam was built"),
    paragraph("According to Piet Olsen, a German engineer, the dam held. Residents spoke of luck."),
)

ENTITIES = (
    ns.Entity(type="LOC", name="Varn", mentions=spans(TEXT, "Varn")),
    ns.Entity(type="ORG", name="NPA", mentions=spans(TEXT, "NPA")),
    ns.Entity(type="LOC", name="Esk", mentions=spans(TEXT, "Esk")),
    ns.Entity(
        type="PERSON", name="Anna Lind", mentions=(span(TEXT, "Anna Lind"), span(TEXT, "Lind", 1)), role="mayor of Varn"
    ),
    ns.Entity(type="ORG", name="Norbridge Ltd", mentions=spans(TEXT, "Norbridge Ltd")),
    ns.Entity(type="PERSON", name="Piet Olsen", mentions=spans(TEXT, "Piet Olsen"), role="a German engineer"),
    ns.Entity(type="MISC", name="German", mentions=spans(TEXT, "German"), country="DE"),
)
LIND = "Anna Lind"
QUOTES = (
    ns.Quote(
        kind="direct",
        spans=(span(TEXT, "We are not leaving,"), span(TEXT, "Not this time.")),
        text="We are not leaving, Not this time.",
        cue=span(TEXT, "said", 1),
        speaker=ns.Speaker(mention=span(TEXT, LIND), name=LIND, role="mayor of Varn", entity=3),
    ),
    ns.Quote(
        kind="indirect",
        spans=(span(TEXT, "the bridge would stay shut for two weeks"),),
        text="the bridge would stay shut for two weeks",
        cue=span(TEXT, "told"),
        speaker=ns.Speaker(mention=span(TEXT, "Lind", 1), name=LIND, role="mayor of Varn", entity=3),
    ),
    ns.Quote(
        kind="indirect",
        spans=(span(TEXT, "the dam held"),),
        text="the dam held",
        cue=span(TEXT, "According to"),
        speaker=ns.Speaker(mention=span(TEXT, "Piet Olsen"), name="Piet Olsen", entity=5),
    ),
    ns.Quote(kind="mixed", spans=(span(TEXT, "of luck"),), text="of luck", cue=span(TEXT, "spoke")),
)
DATES = (
    ns.DateMention(
        span=span(TEXT, "Friday"), type="DATE", value="2024-05-17", earliest=date(2024, 5, 17), latest=date(2024, 5, 17)
    ),
    ns.DateMention(
        span=span(TEXT, "2019"), type="DATE", value="2019", earliest=date(2019, 1, 1), latest=date(2019, 12, 31)
    ),
    ns.DateMention(span=span(TEXT, "two weeks"), type="DURATION", value="P2W"),
    ns.DateMention(span=span(TEXT, "again"), type="DATE"),
)

#: Everything that an article can have.
RIVER = ns.Article(
    url="https://example.org/news/river-rises?x=1&y=2",
    canonical_url="https://example.org/news/river-rises",
    language="en-GB",
    headline="River rises again",
    dek="The bridge at Varn stays shut; the mayor stays put",
    kicker="Weather",
    byline="By Ida Holm and the NPA",
    authors=(ns.Author(name="Ida Holm", url="https://example.org/ida"), ns.Author(name="NPA")),
    publisher="The Example Courier",
    section="News",
    keywords=("floods", "Varn"),
    published=datetime(2024, 5, 17, 18, 30, tzinfo=UTC),
    modified=datetime(2024, 5, 18, 7, 5, tzinfo=UTC),
    dateline=ns.Dateline(place="VARN", agency="NPA"),
    body=BODY,
    text=TEXT,
    quotes=QUOTES,
    entities=ENTITIES,
    dates=DATES,
    warnings=(ns.ParseWarning(code="guessed_charset", message="The page names no charset; UTF-8 fits."),),
    provenance={
        "headline": ns.Source(origin="json-ld", raw="River rises again | The Example Courier"),
        "published": ns.Source(origin="meta", raw="2024-05-17T18:30:00Z"),
        "modified": ns.Source(origin="meta"),
    },
)

#: Nothing at all.
EMPTY = ns.Article()

#: What a hostile page would like to see run, loaded, closed or turned round.
ATTACK = (
    "</p></script><script>document.title='owned'</script>"
    "<img src=x onerror=\"document.title='owned'\">]]> --> & &amp; \"'` "
    "\u202edrawkcab\u202c \x00\x1b[31m \ud800 \u2028 {{7*7}}"
)


def hostile() -> ns.Article:
    """An article with an attack in every string, and addresses that should never become links."""
    url = "javascript:document.title='owned'"
    text_blocks = (ns.Paragraph, ns.Subheading, ns.ListItem, ns.BlockQuote, ns.Preformatted, ns.TableCell)
    link = ns.Link(start=0, end=9, url=url)
    body, text = placed(
        *(cls(text=ATTACK, start=0, end=len(ATTACK), links=(link,)) for cls in text_blocks),
        ns.Image(url=url, alt=ATTACK, caption=ATTACK, credit=ATTACK),
        ns.Embed(provider=ATTACK, url="data:text/html,<script>1</script>"),
        ns.CrossLink(label=ATTACK, title=ATTACK, url=url),
        ns.CrossLink(title=ATTACK, url='https://example.org/"><script>document.title=1</script>'),
    )
    first = ns.Span(start=0, end=20)
    speaker = ns.Speaker(mention=first, name=ATTACK, role=ATTACK, entity=0)
    return ns.Article(
        url=url,
        canonical_url=url,
        language='en"><script>',
        headline=ATTACK,
        dek=ATTACK,
        kicker=ATTACK,
        byline=ATTACK,
        authors=(ns.Author(name=ATTACK, url=url),),
        publisher=ATTACK,
        section=ATTACK,
        keywords=(ATTACK,),
        dateline=ns.Dateline(place=ATTACK, agency=ATTACK),
        body=body,
        text=text,
        quotes=(ns.Quote(kind="direct", spans=(ns.Span(start=10, end=60),), text=ATTACK, cue=first, speaker=speaker),),
        entities=(
            ns.Entity(
                type="PERSON", name=ATTACK, mentions=(first, ns.Span(start=15, end=30)), role=ATTACK, country=ATTACK
            ),
        ),
        dates=(ns.DateMention(span=ns.Span(start=25, end=40), type="DATE", value=ATTACK),),
        warnings=(ns.ParseWarning(code=ATTACK, message=ATTACK),),
        provenance={ATTACK: ns.Source(origin=ATTACK, raw=ATTACK)},
    )


ARABIC_BODY, ARABIC_TEXT = placed(
    paragraph("ارتفع منسوب النهر مرة أخرى يوم الجمعة، وأغلق الجسر القديم في مدينة فارن."),
    paragraph("وقالت رئيسة البلدية آنا ليند: «لن نغادر المدينة»، وأضافت أن الجسر سيبقى مغلقا أسبوعين."),
    ns.CrossLink(label="اقرأ أيضا", title="العاصفة تعزل ثلاث قرى", url="https://example.org/ar/storm"),
    paragraph("وتعمل شركة Norbridge Ltd على فحص الجسر."),
)
#: A page that runs from right to left.
ARABIC = ns.Article(
    url="https://example.org/ar/river",
    language="ar",
    headline="النهر يرتفع من جديد",
    dek="الجسر يبقى مغلقا، والبلدية تطمئن السكان",
    byline="إيدا هولم",
    published=datetime(2024, 5, 17, tzinfo=UTC),
    body=ARABIC_BODY,
    text=ARABIC_TEXT,
    entities=(
        ns.Entity(type="LOC", name="فارن", mentions=spans(ARABIC_TEXT, "فارن")),
        ns.Entity(type="PERSON", name="آنا ليند", mentions=spans(ARABIC_TEXT, "آنا ليند"), role="رئيسة البلدية"),
        ns.Entity(type="ORG", name="Norbridge Ltd", mentions=spans(ARABIC_TEXT, "Norbridge Ltd")),
    ),
    quotes=(
        ns.Quote(
            kind="direct",
            spans=(span(ARABIC_TEXT, "لن نغادر المدينة"),),
            text="لن نغادر المدينة",
            cue=span(ARABIC_TEXT, "وقالت"),
            speaker=ns.Speaker(mention=span(ARABIC_TEXT, "آنا ليند"), name="آنا ليند", role="رئيسة البلدية", entity=1),
        ),
        ns.Quote(
            kind="indirect",
            spans=(span(ARABIC_TEXT, "أن الجسر سيبقى مغلقا أسبوعين"),),
            text="أن الجسر سيبقى مغلقا أسبوعين",
            cue=span(ARABIC_TEXT, "وأضافت"),
            speaker=ns.Speaker(mention=span(ARABIC_TEXT, "آنا ليند"), name="آنا ليند", role="رئيسة البلدية", entity=1),
        ),
    ),
    dates=(
        ns.DateMention(
            span=span(ARABIC_TEXT, "يوم الجمعة"),
            type="DATE",
            value="2024-05-17",
            earliest=date(2024, 5, 17),
            latest=date(2024, 5, 17),
        ),
        ns.DateMention(span=span(ARABIC_TEXT, "أسبوعين"), type="DURATION", value="P2W"),
    ),
)
SAMPLES = {"river": RIVER, "empty": EMPTY, "hostile": hostile(), "arabic": ARABIC}
