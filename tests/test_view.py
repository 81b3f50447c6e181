"""The view's HTML: valid, complete, closed to everything from outside, and text stays text."""

import base64
import doctest
import hashlib
import html
import re
from types import ModuleType

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.html import HtmlElement, document_fromstring

import newsstruct as ns
from newsstruct.export import compare_html, to_html, to_notebook_html
from newsstruct.export.cleaning import writable
from newsstruct.export.marks import Mark
from newsstruct.export.view import escaping, wording
from newsstruct.export.view.body import language_attributes
from newsstruct.export.view.escaping import escaped
from newsstruct.export.view.inline import Tags, inline_html
from newsstruct.export.view.speakers import voice_of_quote, voices
from samples import ARABIC, ATTACK, EMPTY, RIVER, SAMPLES, placed
from strategies import ARTICLE


def tree(article: ns.Article) -> HtmlElement:
    """The view as a browser's tree."""
    return document_fromstring(to_html(article))


def words(element: HtmlElement) -> str:
    """An element's text, white space folded."""
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("module", [escaping, wording], ids=lambda module: module.__name__)
def test_docstrings(module: ModuleType) -> None:
    """The examples in the docstrings give what they say."""
    result = doctest.testmod(module)
    assert result.failed == 0 < result.attempted


HOLDS = [
    ("//h1", "River rises again"),
    ("//p[@class='kicker']", "Weather"),
    ("//p[@class='dek']", "The bridge at Varn stays shut; the mayor stays put"),
    ("//p[@class='byline']", "By Ida Holm and the NPA"),
    ("//article//h2", "A second night"),
    ("//article//ul/li[2]", "A school took in forty families."),
    ("//article//blockquote", "The Esk gives and the Esk takes."),
    ("//article//tr[2]/td", "4.2 m"),
    ("(//div[@class='card cross-link'])[1]", "Also read Storm cuts off three villages"),
    ("(//div[@class='card cross-link'])[2]", "How the dam was built"),
    ("//figure/figcaption", "The bridge at Varn on Friday Ida Holm"),
    ("(//span[starts-with(@class, 'quote direct s0')])[1]", "We are not leaving,"),
    ("//a[@id='quote-0']", "AL direct quote, Anna Lind"),
    ("//span[@class='cue s0'][@data-quote='0']", "said"),
    ("//span[@class='speaker s1']", "Piet Olsen"),
    ("//a[@id='m-3-1']", "Lind"),
    ("//a[@id='d-0']", "Friday"),
    ("//li[@id='speaker-0']/span", "Anna Lind mayor of Varn 2 quotes: 1 2"),
    ("//li[@id='speaker-none']", "? no speaker named: 4"),
    ("//li[@id='entity-3']", "Anna Lind mayor of Varn 2 mentions"),
    ("//li[@id='entity-6']", "German DE 1 mention"),
    ("//section[@class='warnings']//li", "The page names no charset; UTF-8 fits. guessed_charset"),
    ("//section[@class='provenance']//tbody/tr[1]", "headlinejson-ldRiver rises again | The Example Courier"),
    ("//section[@class='timeline']//li[1]", "2019-01-01 to 2019-12-31 “2019”"),
    ("//section[@class='timeline']//li[3]", "Friday 2024-05-17 published"),
    ("//section[@class='timeline']//li[4]", "P2W “two weeks” Duration"),
    ("//section[@class='timeline']//li[5]", "not resolved “again”"),
    ("//button[@data-filter='person']", "People 2"),
]


@pytest.mark.parametrize(("path", "text"), HOLDS, ids=[path for path, _ in HOLDS])
def test_view_holds(path: str, text: str) -> None:
    """Each field, block and mark is in its place."""
    assert words(tree(RIVER).xpath(path)[0]) == text


def test_view_keeps_the_text() -> None:
    """Paragraph by paragraph the words are those of the article, but for the speakers' chips and links' arrows."""
    page = tree(RIVER)
    for extra in page.xpath("//article//a[contains(@class, 'chip') or @class='out']"):
        extra.drop_tree()
    shown = [words(p) for p in page.xpath("//article/p")]
    assert shown == [block.text for block in RIVER.paragraphs]


TIPS = [
    ("//a[@id='m-3-1']", "Person\tAnna Lind\tmayor of Varn · 2 mentions"),
    ("//a[@id='m-6-0']", "Other name\tGerman\tDE · 1 mention"),
    ("//a[@id='d-0']", "Date\tFriday 2024-05-17\t2024-05-17"),
    ("//a[@id='d-3']", "Date\tnot resolved\t"),
    ("//a[@id='quote-1']", "Indirect quote\tAnna Lind\tmayor of Varn"),
    ("//a[@id='quote-3']", "Mixed quote\tno speaker named\t"),
]


@pytest.mark.parametrize(("path", "tip"), TIPS)
def test_tips(path: str, tip: str) -> None:
    """Each mark tells what it is, what it was resolved to, and what else is known."""
    assert tree(RIVER).xpath(path)[0].get("data-tip") == tip


def problems(page: HtmlElement) -> list[str]:
    """What is wrong with a view's structure."""
    ids = page.xpath("//@id")
    found = [f"twice: {one}" for one in set(ids) if ids.count(one) > 1]
    found += [f"nowhere: {to}" for to in page.xpath("//@href") if to.startswith("#") and to[1:] not in ids]
    found += [f"nowhere: {to}" for to in page.xpath("//@aria-describedby | //@aria-labelledby") if to not in ids]
    found += [f"link in link: {words(a)}" for a in page.xpath("//a//a | //a//button | //button//a")]
    found += [f"loads: {one}" for one in page.xpath("//@src | //link[@rel!='icon']/@href | //@srcset | //@style")]
    found += [f"runs: {one}" for one in page.xpath("//@*[starts-with(name(), 'on')]")]
    found += [f"leads to: {to}" for to in page.xpath("//@href") if not re.match(r"#|https?://|data:,$", to)]
    return found


@pytest.mark.parametrize("name", SAMPLES)
def test_structure(name: str) -> None:
    """Links lead somewhere, none is in another, nothing is loaded or run, no identifier stands twice."""
    assert problems(tree(SAMPLES[name])) == []


@settings(max_examples=60)
@given(ARTICLE)
def test_any_view(article: ns.Article) -> None:
    """Whatever an article holds, its view has one script, its own, and no link in another; the same each time."""
    page = to_html(article)
    assert page == to_html(article)
    root = document_fromstring(page.encode("utf-8"))
    assert len(root.xpath("//script")) == 1
    assert [one for one in problems(root) if one.startswith(("link in", "loads", "runs", "leads"))] == []


@settings(max_examples=60)
@given(ARTICLE, ARTICLE)
def test_any_comparison(before: ns.Article, after: ns.Article) -> None:
    """Whatever two articles hold, they can be compared."""
    root = document_fromstring(compare_html(before, after).encode("utf-8"))
    assert len(root.xpath("//script")) == 1
    assert [one for one in problems(root) if one.startswith(("link in", "loads", "runs", "leads"))] == []


def test_policy() -> None:
    """The policy forbids everything but the page's own style and script, which it knows by their digests."""
    page = to_html(RIVER)
    policy = document_fromstring(page).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "http" not in policy
    for name in ("style", "script"):
        (part,) = re.findall(f"<{name}>(.*?)</{name}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert page.index("Content-Security-Policy") < page.index("<style>") < page.index("<script>")


def test_no_address_outside() -> None:
    """Style and script name no address, so nothing can be loaded even where the policy is not kept."""
    page = to_html(EMPTY)
    style_and_script = "".join(re.findall(r"<(?:style|script)>(.*?)</(?:style|script)>", page, re.DOTALL))
    assert (
        re.findall(
            r"url\(|@import|https?://(?!www\.w3\.org/2000/svg)|fetch\(|XMLHttp|innerHTML|eval\(", style_and_script
        )
        == []
    )


ESCAPED = [
    ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
    ('"it\'s"', "&quot;it&#x27;s&quot;"),
    ("&amp;", "&amp;amp;"),
    ("\x00\x1b\ud800", "\ufffd\ufffd\ufffd"),
    ("a\u202eb\u202dc", "a[U+202E]b[U+202D]c"),
    ("שלום \u200f", "שלום \u200f"),
    (None, ""),
]


@pytest.mark.parametrize(("text", "expected"), ESCAPED)
def test_escaped(text: str | None, expected: str) -> None:
    """What has a meaning in HTML or turns a line round is spelled out; marks of direction stay."""
    assert escaped(text) == expected


@given(st.text())
def test_any_text_stays_text(text: str) -> None:
    """A parser reads from an element what was put in, and no element from it."""
    page = document_fromstring(f"<p>x{escaped(text)}x</p>")
    assert page.xpath("//p/*") == []
    overrides = re.sub("[\u202d\u202e]", lambda found: f"[U+{ord(found[0]):04X}]", writable(text))
    assert html.unescape(escaped(text)) == overrides


def test_hostile_view() -> None:
    """The attack is there to read, in the headline and in the text, and does nothing."""
    page = tree(SAMPLES["hostile"])
    start = "</p></script><script>document.title='owned'</script>"
    assert words(page.xpath("//h1")[0]).startswith(start)
    assert words(page.xpath("//title")[0]).startswith(start)
    for chip in page.xpath("//article//a[contains(@class, 'chip')]"):
        chip.drop_tree()
    assert words(page.xpath("//article/p")[0]).startswith(start)
    assert "\u202e" not in to_html(SAMPLES["hostile"])
    assert ATTACK not in to_html(SAMPLES["hostile"])


DIRECTIONS = [
    ("ar", ' lang="ar" dir="rtl"'),
    ("he-IL", ' lang="he-IL" dir="rtl"'),
    ("fa", ' lang="fa" dir="rtl"'),
    ("ur", ' lang="ur" dir="rtl"'),
    ("en-GB", ' lang="en-GB" dir="ltr"'),
    ("zh-Hant-TW", ' lang="zh-Hant-TW" dir="ltr"'),
    ("qqq", ' lang="qqq" dir="auto"'),
    (None, ' dir="auto"'),
    ("", ' dir="auto"'),
    ('en"><script>', ' dir="auto"'),
]


@pytest.mark.parametrize(("language", "expected"), DIRECTIONS)
def test_direction(language: str | None, expected: str) -> None:
    """The article runs as its language does; of a language that is not known the first letter decides."""
    assert language_attributes(language) == expected


def inline(text: str, *marks: tuple[str, int, int, object], linked: bool = True) -> str:
    """A paragraph's words with marks."""
    made = [
        Mark(kind=kind, start=start, end=end, index=at, part=0, value=value)
        for at, (kind, start, end, value) in enumerate(marks)
    ]
    return inline_html(ns.Paragraph(text=text, start=0, end=len(text)), made, Tags(voices={}, linked=linked))


LINK = ns.Link(start=0, end=9, url="https://example.org/")
NAME = ns.Entity(type="LOC", name="Oslo", mentions=())


def test_link_alone() -> None:
    """A link without marks is a link, and tells its target nothing."""
    out = inline("see Oslo now", ("link", 4, 8, LINK))
    given = 'class="link" href="https://example.org/" rel="noopener noreferrer nofollow" target="_blank"'
    assert out == f"see <a {given}>Oslo</a> now"


@pytest.mark.parametrize("place", [(4, 8), (4, 6), (2, 8), (0, 12), (2, 12)])
def test_link_with_a_name(place: tuple[int, int]) -> None:
    """A link over a name is followed by an arrow that is the link, since a link can't be in another."""
    root = document_fromstring(f"<p>{inline('see Oslo now', ('link', 4, 8, LINK), ('entity', *place, NAME))}</p>")
    assert root.xpath("//a//a") == []
    (out,) = root.xpath("//a[@class='out']")
    assert out.get("href") == "https://example.org/"
    assert words(out) == "↗Open the link of: Oslo"
    out.drop_tree()
    assert words(root) == "see Oslo now"


def test_marks_of_a_comparison_are_no_links() -> None:
    """Where there is no side column, marks are no links to it."""
    assert "<a" not in inline("see Oslo now", ("entity", 4, 8, NAME), linked=False)


SPEAKERS = [
    ("Anna Lind", "AL"),
    ("Ludwig van Beethoven", "LB"),
    ("UN", "U"),
    ("she", "S"),
    ("“Doc” Brown", "B"),
    ("", "?"),
    ("…", "?"),
    ("آنا ليند", "آل"),
    ("李 明", "李明"),
]


@pytest.mark.parametrize(("name", "initials"), SPEAKERS)
def test_initials(name: str, initials: str) -> None:
    """A chip shows the first letters of the first and last word that begin with a letter."""
    speaker = ns.Speaker(mention=ns.Span(start=0, end=1), name=name)
    quote = ns.Quote(kind="direct", spans=(ns.Span(start=0, end=1),), text="a", speaker=speaker)
    (voice,) = voices(ns.Article(quotes=(quote,)))
    assert voice.initials == initials


def test_voices() -> None:
    """Quotes of one person share a voice; the order is that of the text."""
    found = voices(RIVER)
    assert [(voice.name, voice.quotes, voice.tint) for voice in found] == [
        ("Anna Lind", (0, 1), "s0"),
        ("Piet Olsen", (2,), "s1"),
    ]
    assert sorted(voice_of_quote(found)) == [0, 1, 2]


def test_voices_by_name() -> None:
    """Speakers who are no entities are one where they have one name; the fullest name and a known role are told."""
    place = ns.Span(start=0, end=1)
    speakers = [
        ns.Speaker(mention=place, name="Lee", entity=2),
        ns.Speaker(mention=place, name="Ann Lee", role="chair", entity=2),
        ns.Speaker(mention=place, name="a neighbour"),
        ns.Speaker(mention=place, name="a neighbour"),
    ]
    quotes = tuple(ns.Quote(kind="direct", spans=(place,), text="a", speaker=one) for one in speakers)
    found = voices(ns.Article(quotes=quotes))
    assert [(voice.name, voice.role, voice.quotes) for voice in found] == [
        ("Ann Lee", "chair", (0, 1)),
        ("a neighbour", None, (2, 3)),
    ]


def test_empty_view() -> None:
    """A page that was no article has a view that says so."""
    page = tree(attrs.evolve(EMPTY, warnings=(ns.ParseWarning(code="no_body", message="No text."),)))
    assert words(page.xpath("//article")[0]) == "No headline was foundNo text was found on this page."
    assert [section.get("class") for section in page.xpath("//aside/section")] == ["warnings"]


def test_notebook() -> None:
    """A notebook shows the view in a frame that may run its script and nothing else."""
    frame = document_fromstring(RIVER._repr_html_()).xpath("//iframe")[0]
    assert frame.get("srcdoc") == to_html(RIVER)
    assert frame.get("sandbox") == "allow-scripts allow-popups"
    assert RIVER._repr_html_() == to_notebook_html(RIVER)


# two parses


def changed() -> ns.Article:
    """An earlier parse of the river's article."""
    body = list(RIVER.body)
    body[5] = attrs.evolve(body[5], text=body[5].text.replace("two weeks", "three long weeks"))
    body[6:8] = [ns.Paragraph(text="Follow us on all channels.", start=0, end=26)]
    del body[3]
    return attrs.evolve(
        RIVER,
        headline="River rises again | The Example Courier",
        published=None,
        body=tuple(body),
        quotes=RIVER.quotes[1:],
        entities=(*RIVER.entities[:-1], attrs.evolve(RIVER.entities[-1], country=None)),
    )


COMPARED = [
    ("//td/del", ["| The Example Courier"]),
    ("//tbody/tr/th", ["headline", "published"]),
    ("//tbody/tr[2]/td", ["–", "Friday 2024-05-17, 18:30 +00:00"]),
    ("//div[@class='gone']//del", ["three long", "Follow us on all channels."]),
    ("//div[@class='new']//ins", ["two", "Two roads are closed."]),
    ("//div[@class='new']/div[@class='card cross-link']", ["Also read Storm cuts off three villages"]),
    ("//li[@class='gone']", ["− gone: German (Other name), 1 mention"]),
    (
        "//li[@class='new']",
        [
            "+ new: Anna Lind (direct quote): We are not leaving, Not this time.",
            "+ new: German (Other name, DE), 1 mention",
        ],
    ),
    ("//section/p", ["3 in both, 0 gone, 1 new.", "6 in both, 1 gone, 1 new.", "4 in both, 0 gone, 0 new."]),
]


@pytest.mark.parametrize(("path", "expected"), COMPARED, ids=[path for path, _ in COMPARED])
def test_comparison(path: str, expected: list[str]) -> None:
    """What changed is shown on its side, fields, blocks and marks."""
    page = document_fromstring(compare_html(changed(), RIVER))
    assert [words(element) for element in page.xpath(path)] == expected


def test_comparison_with_itself() -> None:
    """Two equal parses have nothing gone and nothing new; all blocks are folded away."""
    page = document_fromstring(compare_html(RIVER, RIVER, names=("one", "two")))
    assert page.xpath("//*[@class='gone' or @class='new']") == []
    assert words(page.xpath("//section[1]/p")[0]) == "All fields are the same."
    assert words(page.xpath("//summary")[0]) == f"{len(RIVER.body)} blocks the same"
    assert words(page.xpath("//title")[0]) == "one and two: River rises again"


def test_long_blocks_are_compared_whole() -> None:
    """Texts of very many words are shown side by side without a comparison of their words."""
    body, text = placed(ns.Paragraph(text="word " * 5000 + "end", start=0, end=25003))
    other, other_text = placed(ns.Paragraph(text="ward " * 5000 + "end", start=0, end=25003))
    page = document_fromstring(compare_html(ns.Article(body=body, text=text), ns.Article(body=other, text=other_text)))
    assert page.xpath("//del | //ins") == []
    assert len(page.xpath("//div[@class='gone' or @class='new']")) == 2


def test_marks_over_two_paragraphs() -> None:
    """A quote and a name that go on in the next paragraph have one chip and one place to go to."""
    body, text = placed(*(ns.Paragraph(text=t, start=0, end=len(t)) for t in ("One river", "runs by.")))
    whole = ns.Span(start=0, end=len(text))
    quote = ns.Quote(kind="direct", spans=(whole,), text=text)
    name = ns.Entity(type="MISC", name=text, mentions=(whole,))
    page = tree(ns.Article(body=body, text=text, quotes=(quote,), entities=(name,)))
    assert problems(page) == []
    assert len(page.xpath("//article//span[starts-with(@class, 'quote')]")) == 2


def test_arabic_view_is_marked() -> None:
    """Quotes, names and dates are found in text from right to left as in any other."""
    page = tree(ARABIC)
    assert page.xpath("//article/@dir") == ["rtl"]
    quotes = [words(e) for e in page.xpath("//article//span[starts-with(@class, 'quote')]")]
    assert quotes == ["لن نغادر المدينة", "أن الجسر سيبقى مغلقا أسبوعين"]
