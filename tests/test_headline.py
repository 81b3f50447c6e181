"""The headline is the editors' own, without the site's name, wherever the page has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsstruct
from newsstruct.structure.headline import LONGEST, same, squash, without_site_name
from pages import TEXTS, URL, ld, paragraphs, structure

SITE = ["Example Times", "example", "example.org"]
WITHOUT_SITE = [
    # behind the headline
    ("Rates rise | Example Times", "Rates rise"),
    ("Rates rise - Example Times", "Rates rise"),
    ("Rates rise – Example Times", "Rates rise"),
    ("Rates rise — Example Times", "Rates rise"),
    ("Rates rise · Example Times", "Rates rise"),
    ("Rates rise • Example Times", "Rates rise"),
    ("Rates rise » Example Times", "Rates rise"),
    ("Rates rise :: Example Times", "Rates rise"),
    ("Rates rise|Example Times", "Rates rise"),
    ("Rates rise ｜ Example Times", "Rates rise"),
    ("Rates rise -- Example Times", "Rates rise"),
    ("Rates rise / Example Times", "Rates rise"),
    ("Rates rise | EXAMPLE TIMES", "Rates rise"),
    ("Rates rise | The Example Times", "Rates rise"),
    ("Rates rise | example.org", "Rates rise"),
    ("Rates rise | Economy | Example Times", "Rates rise"),
    ("Rates rise - Economy - News - Example Times", "Rates rise"),
    ("Rates rise | Example Times | 28.04.2023", "Rates rise"),
    ("Rates rise – Example Times – 2023-04-28", "Rates rise"),
    # before it
    ("Example Times | Rates rise", "Rates rise"),
    ("Example Times - Rates rise", "Rates rise"),
    ("Example Times: Rates rise", "Example Times: Rates rise"),
    # a part of it
    ("Rates rise - what now?", "Rates rise - what now?"),
    ("Rates rise | what now?", "Rates rise | what now?"),
    ("Well-known banker steps down", "Well-known banker steps down"),
    ("A 5-4 win", "A 5-4 win"),
    ("Example Times sold to rival", "Example Times sold to rival"),
    ("Who reads the Example Times?", "Who reads the Example Times?"),
    # nothing to strip, nothing left
    ("Rates rise", "Rates rise"),
    ("  Rates \n rise ", "Rates rise"),
    ("", ""),
    ("Example Times", "Example Times"),
    # scripts without spaces around a hyphen
    ("금리가 다시 오르자 시장이 흔들렸다-경제ㅣExample Times", "금리가 다시 오르자 시장이 흔들렸다"),
    ("河水夜间再次上涨磨坊旁桥梁关闭引发关注-社会|Example Times", "河水夜间再次上涨磨坊旁桥梁关闭引发关注"),
]


@pytest.mark.parametrize(("title", "expected"), WITHOUT_SITE)
def test_without_site_name(title: str, expected: str) -> None:
    """The site's name goes, with section and date beside it; a dash within the headline stays."""
    assert without_site_name(title, SITE) == expected


SHOWN = [
    ("River rises again – what now? | Lowtown", "River rises again - what now?", "River rises again – what now?"),
    ("River rises again - Lowtown Herald", "River rises again", "River rises again"),
    ("River rises again | Floods | Lowtown Herald", "River rises again", "River rises again"),
    ("River rises again, say experts | Lowtown", "River rises again", "River rises again, say experts | Lowtown"),
    ("Rain | Lowtown", "Rain", "Rain | Lowtown"),
]


@pytest.mark.parametrize(("title", "shown", "expected"), SHOWN)
def test_without_what_is_not_shown(title: str, shown: str, expected: str) -> None:
    """What stands behind the headline that the page shows is not of it, whoever's name it is."""
    assert without_site_name(title, [], [shown]) == expected


def html(head: str = "", h1: str = "", title: str = "", body: str = "") -> str:
    heading = f"<h1>{h1}</h1>" if h1 else ""
    return (
        f"<html lang=en><head><title>{title}</title>{head}</head>"
        f"<body><article>{heading}{body}{paragraphs(*TEXTS)}</article></body></html>"
    )


def read(**parts: str) -> newsstruct.Article:
    return structure.parse(html(**parts), url=URL)


def og(text: str) -> str:
    return f'<meta property="og:title" content="{text}">'


def article(text: str, **more: object) -> str:
    return ld({"@type": "NewsArticle", "headline": text, **more})


A, B, C = "River rises again at the mill", "Floods: what the council plans", "Bridge shut after a night of rain"
CHOSEN = [
    pytest.param({"head": og(A)}, A, "meta", id="OpenGraph"),
    pytest.param({"head": article(A)}, A, "json-ld", id="JSON-LD"),
    pytest.param({"h1": A}, A, "page", id="h1"),
    pytest.param({"title": A}, A, "page", id="title"),
    pytest.param({"head": f'<meta name="twitter:title" content="{A}">'}, A, "meta", id="twitter"),
    pytest.param({"head": f'<meta name="dc.title" content="{A}">'}, A, "meta", id="Dublin Core"),
    pytest.param({"head": og(A) + article(A), "h1": A, "title": A}, A, "meta", id="all agree"),
    pytest.param({"head": og(A) + article(B), "h1": B, "title": A}, B, "json-ld", id="OpenGraph copies the title"),
    pytest.param({"head": og(A) + article(B), "h1": A, "title": B}, A, "meta", id="JSON-LD copies the title"),
    pytest.param({"head": og(A) + article(B), "h1": B, "title": C}, A, "meta", id="the title is a third"),
    pytest.param({"head": og(A), "h1": B, "title": A}, A, "meta", id="OpenGraph before h1"),
    pytest.param({"h1": B, "title": A}, B, "page", id="h1 before title"),
    pytest.param({"head": og(f"{A} | Example"), "h1": A}, A, "meta", id="site's name behind OpenGraph's"),
    pytest.param(
        {"head": og("River rises again: &quot;"), "h1": A}, 'River rises again: "', "meta", id="quotation mark"
    ),
    pytest.param(
        {"head": article("Tom &amp;amp; Ann at the mill")}, "Tom & Ann at the mill", "json-ld", id="escaped twice"
    ),
    pytest.param({"head": article(["", A])}, A, "json-ld", id="list"),
    pytest.param({"head": og(""), "h1": A}, A, "page", id="empty OpenGraph"),
    pytest.param({"h1": "  River\n rises <b>again</b> "}, "River rises again", "page", id="inline elements"),
    pytest.param({"h1": "<style>.a{b:c}</style>River rises"}, "River rises", "page", id="style within"),
    pytest.param({"h1": "<br>"}, None, None, id="empty h1"),
    pytest.param({}, None, None, id="nothing"),
]


@pytest.mark.parametrize(("parts", "headline", "origin"), CHOSEN)
def test_choice(parts: dict[str, str], headline: str | None, origin: str | None) -> None:
    """Among OpenGraph, JSON-LD, heading and title the editors' own wins, and the article says which it was."""
    found = read(**parts)
    assert found.headline == headline
    assert (found.provenance["headline"].origin if headline else None) == origin


def test_cut_at_a_quotation_mark() -> None:
    """Where a quotation mark was not escaped, OpenGraph's title ends before it; JSON-LD's is whole."""
    whole = 'Runner wins the race and speaks of a "royal visit"'
    head = '<meta property="og:title" content="Runner wins the race and speaks of a "royal visit"">' + article(
        "Royal runner"
    )
    assert read(head=head, title=whole, h1=whole).headline == "Royal runner"


def test_kicker_within() -> None:
    """A headline that page and OpenGraph show with its kicker keeps it, though JSON-LD lacks it."""
    whole = f"Floods / {A}"
    assert read(head=og(whole) + article(A), h1=whole, title=whole).headline == whole
    assert read(head=og(whole) + article(A), h1=A, title=whole).headline == A


HEADINGS = [
    pytest.param(f"<h1>Example</h1><h1>{A}</h1>", f"{A} | Example", A, id="the site's name is a heading, too"),
    pytest.param(f"<h1>Lowtown Herald</h1><h2>{A}</h2>", f"{A} | Lowtown Herald", A, id="the site's name is the h1"),
    pytest.param(f"<h1>Herald</h1><h2>Menu</h2><h3>{A}</h3>", f"Herald: {A}", A, id="the headline is the h3"),
    pytest.param(f"<h1>{A}</h1><h2>{B}</h2>", f"{A}, {B}", A, id="an h1 in the title is the headline"),
    pytest.param(f"<h1>{A}</h1><h1>{B}</h1>", f"{B} | Example", B, id="two, the second in the title"),
    pytest.param(f"<h1>{A}</h1><h1>{B}</h1>", "Example", A, id="two, none in the title"),
    pytest.param(f"<h1>05.05.2024 {A}</h1>", f"{A} | Example", A, id="a date within"),
    pytest.param(f"<h1>{A} <small>by Ann Lee</small></h1>", f"{A} - Example", A, id="an author within"),
    pytest.param(f"<h2>{B}</h2>", f"{A} | Example", A, id="a lesser heading that is not in the title"),
]


@pytest.mark.parametrize(("headings", "title", "expected"), HEADINGS)
def test_headings(headings: str, title: str, expected: str) -> None:
    """Of several headings the one that the title has in it is the headline; the site's name is none."""
    assert read(body=headings, title=title).headline == expected


ITEMS = [
    pytest.param(
        [{"@type": "WebSite", "name": "Example"}, {"@type": "NewsArticle", "headline": A}], A, id="site first"
    ),
    pytest.param({"@graph": [{"@type": "Article", "headline": A}]}, A, id="graph"),
    pytest.param({"@type": ["Thing", "ReportageNewsArticle"], "headline": A}, A, id="list of types"),
    pytest.param(
        [{"@type": "NewsArticle", "headline": A}, {"@type": "NewsArticle", "headline": B}], A, id="two articles"
    ),
    pytest.param({"@type": "LiveBlogPosting", "headline": A}, A, id="live blog"),
    pytest.param({"@type": "NewsArticle", "headline": 7}, None, id="number"),
    pytest.param({"@type": "NewsArticle", "headline": {"a": "b"}}, None, id="object"),
    pytest.param({"@type": "Product", "headline": A}, None, id="no article"),
    pytest.param("text", None, id="no object"),
]


@pytest.mark.parametrize(("data", "expected"), ITEMS)
def test_json_ld(data: object, expected: str | None) -> None:
    """JSON-LD's headline is that of the article's own item, whatever its form."""
    assert read(head=ld(data)).headline == expected


SAME = [
    ("River rises", "RIVER RISES!", True),
    ("“River rises”", '"River rises"', True),
    ("The river rises again", "Floods: The river rises again", True),
    ("River rises", "River falls", False),
    ("Rain", "Rain falls on the plain", False),
    ("", "", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), SAME)
def test_same(one: str, other: str, expected: bool) -> None:
    """Headlines are the same whatever their punctuation, and with a kicker before them."""
    assert same(one, other) is expected
    assert same(other, one) is expected


@given(st.text(max_size=200))
def test_squash(text: str) -> None:
    """A key has letters and digits alone, and is the key of itself."""
    key = squash(text)
    assert squash(key) == key
    assert not any(c.isspace() or c == "_" for c in key)


@given(st.text(alphabet="ab |-–:·/", max_size=LONGEST + 100), st.lists(st.text(alphabet="ab ", max_size=8), max_size=3))
def test_without_site_name_is_a_part(title: str, names: list[str]) -> None:
    """What is left is a piece of the title; stripping is never more than that."""
    left = without_site_name(title, names)
    assert left in " ".join(title[:LONGEST].split())
