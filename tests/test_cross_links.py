"""What stands between the paragraphs and leads to another piece is a cross-link, and nothing else is."""

import pytest

import newsstruct

BEFORE = (
    "<p>The river rose again overnight, and the bridge at the old mill was closed to all traffic, the council said.</p>"
    "<p>About forty households were asked to leave; most of them went to relatives uptown, a helper said.</p>"
)
AFTER = (
    "<p>By noon the water had begun to fall, but the council warned that the next rain might bring it back quickly.</p>"
    "<p>The bridge will be looked at by engineers from the county before anybody may drive over it, the mayor said.</p>"
)
URL = "https://www.example.org/news/2024/river-rises-again"
STORM = "/news/2024/storm-cuts-off-three-villages"
DAM = "/news/2024/the-dam-that-was-never-built"


def read(between: str, url: str | None = URL) -> newsstruct.Article:
    page = f"<html><body><article><h1>River rises</h1>{BEFORE}{between}{AFTER}</article></body></html>"
    return newsstruct.Parser(annotators=()).parse(page, url=url)


def links(between: str) -> list[tuple[str | None, str]]:
    return [(link.label, link.title) for link in read(between).cross_links]


STORM_TITLE = "Storm cuts off three villages"
DAM_TITLE = "The dam that was never built"

CROSS_LINKS = [
    # a line
    (f'<p>Also read | <a href="{STORM}">{STORM_TITLE}</a></p>', [("Also read", STORM_TITLE)]),
    (f'<p><a href="{STORM}">READ MORE: {STORM_TITLE}</a></p>', [("READ MORE", STORM_TITLE)]),
    (f'<p>[Related: <a href="{STORM}">{STORM_TITLE}</a>]</p>', [("Related", STORM_TITLE)]),
    (f'<p>&gt;&gt; Mehr lesen: <a href="{STORM}">{STORM_TITLE}</a></p>', [("Mehr lesen", STORM_TITLE)]),
    (f'<p><strong>WATCH</strong> | <a href="{STORM}">{STORM_TITLE}</a></p>', [("WATCH", STORM_TITLE)]),
    (f'<blockquote>Lea también: <a href="{STORM}">{STORM_TITLE}</a></blockquote>', [("Lea también", STORM_TITLE)]),
    # a list under a heading
    (
        f'<h4>Mehr zum Thema</h4><ul><li><a href="{STORM}">{STORM_TITLE}</a></li>'
        f'<li><a href="{DAM}">{DAM_TITLE}</a></li></ul>',
        [("Mehr zum Thema", STORM_TITLE), ("Mehr zum Thema", DAM_TITLE)],
    ),
    # one line with two links
    (
        f'<p>See also: <a href="{STORM}">{STORM_TITLE}</a> <a href="{DAM}">{DAM_TITLE}</a></p>',
        [("See also", STORM_TITLE), ("See also", DAM_TITLE)],
    ),
    # a card: picture, title, teaser, button
    (
        f'<div class="teaser"><a href="{STORM}"><img src="a.jpg"></a><h3><a href="{STORM}">{STORM_TITLE}</a></h3>'
        f'<p>Roads are blocked.</p><a href="{STORM}">Read more</a></div>',
        [("Read more", STORM_TITLE)],
    ),
    # without a label
    (f'<p><a href="{STORM}">{STORM_TITLE}</a></p>', [(None, STORM_TITLE)]),
    (f'<ul><li><a href="{STORM}">{STORM_TITLE}</a></li></ul>', [(None, STORM_TITLE)]),
]


@pytest.mark.parametrize(("between", "expected"), CROSS_LINKS)
def test_cross_links(between: str, expected: list[tuple[str | None, str]]) -> None:
    """Each form gives its label as printed and the target's headline alone."""
    assert links(between) == expected


@pytest.mark.parametrize(("between", "expected"), CROSS_LINKS)
def test_cross_links_of_a_saved_page(between: str, expected: list[tuple[str | None, str]]) -> None:
    """A page that does not say where it stood has the same cross-links, without the addresses that nobody knows."""
    found = read(between, url=None).cross_links
    assert [(link.label, link.title) for link in found] == expected
    assert {link.url for link in found} == {None}


@pytest.mark.parametrize("between", [between for between, _ in CROSS_LINKS])
def test_cross_links_are_no_text(between: str) -> None:
    """Nothing of a cross-link stands in the article's text."""
    assert STORM_TITLE not in read(between).text


NOT_CROSS_LINKS = [
    f'<p>The flood came after <a href="{STORM}">a storm that cut off three villages</a> on Monday.</p>',
    f'<p><a href="{STORM}">The storm had cut off three villages the week before.</a></p>',
    '<ul><li><a href="#what">What happened last night</a></li><li><a href="#next">What happens next</a></li></ul>',
    '<p>Source: <a href="https://rivers.invalid/report/floods-of-2024">Floods of this year, a report</a></p>',
    '<div class="share"><a href="/share?u=1">Share this on a network</a></div>',
]


@pytest.mark.parametrize("between", NOT_CROSS_LINKS)
def test_not_cross_links(between: str) -> None:
    """Links in sentences, to places on the page, to sources and to networks are no cross-links."""
    assert links(between) == []


def test_sentence_that_is_one_link_stays() -> None:
    """A sentence of the article remains a paragraph although all of it is linked."""
    assert "The storm had cut off three villages the week before." in read(NOT_CROSS_LINKS[1]).text


def test_label_without_link_is_dropped() -> None:
    """A widget that lost its links leaves neither cross-link nor paragraph."""
    article = read("<p><strong>Also read:</strong></p>")
    assert article.cross_links == ()
    assert "Also read" not in article.text


def test_place_and_address() -> None:
    """A cross-link stands in the body behind the paragraph it follows, with its address made absolute."""
    article = read(CROSS_LINKS[0][0])
    assert [block.kind for block in article.body] == ["paragraph"] * 2 + ["cross_link"] + ["paragraph"] * 2
    assert article.cross_links[0].url == "https://www.example.org" + STORM


PLAIN = [
    (f"<p>READ | {STORM_TITLE}</p>", ("READ", STORM_TITLE)),
    (f"<p><strong>ALSO READ | {STORM_TITLE}</strong></p>", ("ALSO READ", STORM_TITLE)),
    (f"<p>Lea también: {STORM_TITLE}</p>", ("Lea también", STORM_TITLE)),
    (f"<div><p>VIDEO &raquo; {STORM_TITLE}</p></div>", ("VIDEO", STORM_TITLE)),
    (f"<p>यह भी पढ़ें: {STORM_TITLE}</p>", ("यह भी पढ़ें", STORM_TITLE)),
]


@pytest.mark.parametrize(("between", "expected"), PLAIN)
def test_line_without_link(between: str, expected: tuple[str, str]) -> None:
    """A line that lost its link still leads elsewhere: it is a cross-link without address, and no text."""
    article = read(between)
    assert [(link.label, link.title, link.url) for link in article.cross_links] == [(*expected, None)]
    assert STORM_TITLE not in article.text


@pytest.mark.parametrize("line", [line for line, _ in PLAIN])
def test_line_without_link_at_the_end(line: str) -> None:
    """Behind the last paragraph such a line is no text either."""
    page = f"<html><body><article><h1>River rises</h1>{BEFORE}{AFTER}{line}</article></body></html>"
    assert STORM_TITLE not in newsstruct.Parser(annotators=()).parse(page, url=URL).text


TEXT = [
    f"<p>Live: {STORM_TITLE}</p>",
    "<p>See also: the storm that cut off three villages came from the north, and nobody had seen it.</p>",
    f"<h2>Analysis | {STORM_TITLE}</h2>",
    "<p>The mayor said | and then the lights went out.</p>",
]


@pytest.mark.parametrize("between", TEXT)
def test_text_that_begins_like_a_label(between: str) -> None:
    """A weak word before a colon, a sentence behind a label and a heading are the article's own."""
    assert links(between) == []
    assert len(read(between).text) > len(read("").text)


LAST = f'<p>Also read: <a href="{STORM}">{STORM_TITLE}</a></p>'


def below(markup: str) -> list[tuple[str | None, str]]:
    """The cross-links of a page with this below its text."""
    page = f"<html><body><article><h1>River rises</h1><div>{BEFORE}{AFTER}{markup}</div></article></body></html>"
    article = newsstruct.Parser(annotators=()).parse(page, url=URL)
    assert STORM_TITLE not in article.text
    return [(link.label, link.title) for link in article.cross_links]


BELOW = [
    (LAST, [("Also read", STORM_TITLE)]),
    (f"<p>(Example)</p>{LAST}", [("Also read", STORM_TITLE)]),
    (
        f'{LAST}<p>Also read: <a href="{DAM}">{DAM_TITLE}</a></p>',
        [("Also read", STORM_TITLE), ("Also read", DAM_TITLE)],
    ),
    (
        f'<p>Also read: <a href="{STORM}">{STORM_TITLE}</a><br><br><a href="{DAM}">{DAM_TITLE}</a></p>',
        [("Also read", STORM_TITLE), ("Also read", DAM_TITLE)],
    ),
    (f'<p><a href="{STORM}">{STORM_TITLE}</a></p>', []),
    (f"</div><div>{LAST}", []),
]


@pytest.mark.parametrize(("markup", "expected"), BELOW)
def test_below_the_text(markup: str, expected: list[tuple[str | None, str]]) -> None:
    """A labelled line right below the text is a cross-link; what stands there without one, or apart, is the site's."""
    assert below(markup) == expected


def test_tags_amid_the_text() -> None:
    """A line of links to the site's lists of pieces is neither cross-link nor text; links to other sites are text."""
    article = read('<p><a href="/tag/pool">Pool</a>, <a href="/tag/river">River</a></p>')
    assert (article.cross_links, "Pool" in article.text) == ((), False)
    others = '<ul><li><a href="https://a.invalid/">Varn</a></li><li><a href="https://b.invalid/">Lowtown</a></li></ul>'
    assert "Varn" in read(others).text
