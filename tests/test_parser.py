"""The public face: what goes in and what comes out, and one documented error for what can't be read."""

import io
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsstruct
from newsstruct import InvalidInput, LimitError, Limits, Parser
from pages import FIRST, HEADLINE, TEXTS, URL, codes, ld, page, paragraphs, read, structure

HTML = page(paragraphs(*TEXTS))

WRONG_TYPES = [
    (lambda: newsstruct.parse(None), "html"),
    (lambda: newsstruct.parse(3), "html"),
    (lambda: newsstruct.parse(["<p>"]), "html"),
    (lambda: newsstruct.parse(HTML, url=3), "url"),
    (lambda: newsstruct.parse(HTML, url=b"https://example.org"), "url"),
    (lambda: newsstruct.parse(HTML, published="2024-05-17"), "published"),
    (lambda: newsstruct.parse(HTML, published=datetime(2024, 5, 17).date()), "published"),
    (lambda: newsstruct.parse(HTML, language=1), "language"),
    (lambda: newsstruct.parse(HTML, charset=b"utf-8"), "charset"),
    (lambda: newsstruct.parse_text(b"text"), "text"),
    (lambda: newsstruct.parse_text("text", url=1), "url"),
    (lambda: newsstruct.annotate(b"text"), "text"),
    (lambda: newsstruct.annotate("text", published="today"), "published"),
]


@pytest.mark.parametrize(("call", "argument"), WRONG_TYPES)
def test_wrong_types(call, argument) -> None:
    """An argument of the wrong type is one error that names it, what was given, and what to pass."""
    with pytest.raises(InvalidInput) as caught:
        call()
    assert caught.value.argument == argument
    assert str(caught.value).startswith(f"{argument}: got ")
    assert "want" in str(caught.value)
    assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize(
    ("passed", "end"),
    [
        (Path("page.html"), "or str; .read_bytes() gives them."),
        (io.BytesIO(b"<p>"), "or str; .read() gives them."),
        (type("Response", (), {"content": b"<p>"})(), "or str; .content has them."),
        (None, "or str."),
        (bytearray(b"<p>"), "or str."),
    ],
)
def test_what_is_nearly_a_page(passed: object, end: str) -> None:
    """Whoever passes a path, a file or a server's answer is told how to have the bytes of it."""
    with pytest.raises(InvalidInput) as caught:
        newsstruct.parse(passed)
    assert str(caught.value).endswith(end)


@pytest.mark.parametrize("value", [0, -1, 1.5, "9", None, True])
@pytest.mark.parametrize("name", ["bytes", "elements", "depth", "json_bytes", "block_length", "text_length"])
def test_wrong_limits(name: str, value: object) -> None:
    """A limit that is none is told by name."""
    with pytest.raises(LimitError, match=name):
        Limits(**{name: value})


def test_limits_must_be_limits() -> None:
    """A parser takes no other bounds, and says what it wants."""
    for limits in (5, None, {"bytes": 9}):
        with pytest.raises(InvalidInput, match=r"limits: got \w+, want newsstruct.Limits"):
            Parser(limits=limits)


class NotATime(datetime):
    """As in data frames: a missing value that is a datetime, and unequal to all, itself included."""

    __hash__ = None

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True


def test_a_missing_moment_of_a_data_frame_is_no_moment() -> None:
    """It is refused, as the year 1 would be in the article and in its dates otherwise; None is the missing one."""
    missing = NotATime(1, 1, 1)
    for call in (newsstruct.parse, newsstruct.parse_text, newsstruct.annotate):
        with pytest.raises(InvalidInput, match=r"published: got NotATime, want datetime or None \(datetime.from"):
            call("It rained on Friday.", published=missing)


TAGS = [
    ("de", "de de-AT de_CH DE deu ger deu_Latn", "„Wir machen weiter“, sagte Anna Lind am Montag."),
    ("he", "he iw heb", '"נמשיך", אמרה דנה כהן ביום שני.'),
    ("zh", "zh zh-Hans zh_CN zho chi cmn", "李华周一说：“我们会继续。”"),
    ("id", "id in ind", '"Kami akan terus," kata Siti Rahma pada Senin.'),
    ("sr", "sr sh srp sr-Latn", "„Nastavljamo“, rekla je Ana Ilić u ponedeljak."),
]


@pytest.mark.parametrize(("tag", "text"), [(tag, text) for _, tags, text in TAGS for tag in tags.split()])
def test_codes_of_languages(tag: str, text: str) -> None:
    """Corpora name languages by codes of two letters or three, old ones too: what is found is the same."""
    found = newsstruct.annotate(text, language=tag, published=datetime(2024, 4, 30))
    assert (len(found.quotes), [date.value for date in found.dates], found.warnings) == (1, ["2024-04-29"], ())


@pytest.mark.parametrize("tag", ["english", "English", "x", "qqq", "../de", "en us"])
def test_languages_that_nothing_is_known_of(tag: str) -> None:
    """A name in the place of a tag is told, and stands as the caller stated it."""
    found = newsstruct.annotate(FIRST, language=tag)
    articles = [structure.parse(HTML, language=tag), structure.parse_text(FIRST, language=tag)]
    assert [warning.code for warning in found.warnings] == ["unknown_language"]
    assert repr(tag) in found.warnings[0].message
    assert [(article.language, codes(article)[-1]) for article in articles] == [(tag, "unknown_language")] * 2


def test_no_language_is_none() -> None:
    """An empty tag, as tables have them, states nothing."""
    assert structure.parse_text(FIRST, language="") == structure.parse_text(FIRST)
    assert structure.parse(HTML, language="") == structure.parse(HTML)
    assert newsstruct.annotate(FIRST, language="") == newsstruct.annotate(FIRST)


def test_caller_wins() -> None:
    """Address, day and language as stated stand before what the page says, and the provenance tells."""
    day = datetime(2024, 5, 17, tzinfo=UTC)
    html = page(paragraphs(*TEXTS), ld({"@type": "NewsArticle", "datePublished": "2023-01-01"}))
    article = newsstruct.parse(html, url=URL, published=day, language="en-GB")
    assert (article.published, article.language, article.url) == (day, "en-GB", URL)
    assert article.provenance["published"].origin == "caller"
    assert article.provenance["language"].origin == "caller"


ODD_ADDRESSES = [
    "http://[::1",
    "//",
    "x",
    "",
    "file:///tmp/a.html",
    "https://",
    "http://a:b:c/",
    "javascript:x",
    "\ud800",
]


@pytest.mark.parametrize("url", ODD_ADDRESSES)
def test_odd_addresses(url: str) -> None:
    """An address that is none is kept as stated, and stops nothing."""
    article = newsstruct.parse(page(paragraphs(FIRST + ' <a href="/a">x</a>', *TEXTS[1:])), url=url)
    assert article.url == url
    assert FIRST in article.text
    assert article.published is None


def test_provenance_of_fields() -> None:
    """Every field that was found says where it came from, with the raw form."""
    data = {"@type": "NewsArticle", "headline": HEADLINE, "author": "Ann Lee", "datePublished": "2023-01-01T10:00Z"}
    article = read(paragraphs(*TEXTS), ld(data) + '<meta property="article:section" content="Weather">')
    assert article.provenance["authors"].origin == "json-ld"
    assert article.provenance["published"].raw == "2023-01-01T10:00Z"
    assert article.provenance["section"].origin == "meta"
    assert "dek" not in article.provenance


def test_spans_and_text() -> None:
    """Blocks and links slice to what they say, and the text is the blocks with blank lines between."""
    article = read(paragraphs(FIRST + ' See <a href="/map">the map</a>.', *TEXTS[1:]) + "<ul><li>One</li></ul>")
    blocks = [block for block in article.body if hasattr(block, "text")]
    assert article.text == "\n\n".join(block.text for block in blocks)
    assert all(article.text[block.start : block.end] == block.text for block in blocks)
    (link,) = article.paragraphs[0].links
    assert (article.text[link.start : link.end], link.url) == ("the map", "https://www.example.org/map")


TRUNCATED = [
    Limits(bytes=500),
    Limits(elements=6),
    Limits(block_length=50),
    Limits(text_length=200),
]


@pytest.mark.parametrize("limits", TRUNCATED, ids=str)
def test_limits_say_truncated(limits: Limits) -> None:
    """What goes over a limit is cut, and the article says so."""
    article = Parser(limits=limits, annotators=()).parse(HTML, url=URL)
    assert "truncated" in codes(article)
    assert len(article.text) < len("\n\n".join(TEXTS))


def test_limit_of_json() -> None:
    """JSON-LD past its limit is passed over."""
    html = page(paragraphs(*TEXTS), ld({"@type": "NewsArticle", "author": "Ann Lee"}))
    assert Parser(limits=Limits(json_bytes=10), annotators=()).parse(html).authors == ()
    assert structure.parse(html).authors[0].name == "Ann Lee"


def test_within_limits_nothing_is_cut() -> None:
    """The usual limits leave any real page whole."""
    assert "truncated" not in codes(read(paragraphs(*TEXTS) * 500))


def test_parser_is_picklable_and_comparable() -> None:
    """A parser crosses process borders and gives the same articles there."""
    parser = Parser(limits=Limits(depth=100), annotators=())
    again = pickle.loads(pickle.dumps(parser))
    assert again == parser
    assert again.parse(HTML, url=URL) == parser.parse(HTML, url=URL)
    assert pickle.loads(pickle.dumps(Parser())).parse(HTML) == newsstruct.parse(HTML)


def test_threads_share_a_parser() -> None:
    """Eight threads with one parser get the answers that one would."""
    parser = Parser(annotators=())
    pages = [page(paragraphs(*TEXTS, f"This is page {n}, and it ends with a full stop.")) for n in range(40)]
    alone = [parser.parse(html, url=URL) for html in pages]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda html: parser.parse(html, url=URL), pages)) == alone


def test_structure_alone() -> None:
    """Without annotators there are no marks."""
    article = structure.parse(HTML, url=URL)
    assert (article.quotes, article.entities, article.dates) == ((), (), ())


PARTS = [
    "<p>", "</p>", "<div class='ad'>", "</div>", "<article>", "</article>", "<h1>Title</h1>", "<h2>", "</h2>", "<li>",
    "<a href='/x'>", "</a>", "<img src=x>", "<table><td>", "<br>", "<script>", "</script>", "<!--", "-->", "&amp;",
    "&#xD800;", "<blockquote>", "Also read | ", FIRST, "“It rose,” she said. ", " ", "é", "漢字", "\u202e", "<", ">",
    "<meta property='og:title' content='T'>", "<html lang=xx>", "<body>", "</body>", "</html>", "\0", "<pre>", "]]>",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=25))
def test_any_page(parts: list[str]) -> None:
    """Whatever the markup: no error, spans that fit, the same for bytes and str, and text that can be written."""
    html = "".join(parts)
    article = newsstruct.parse(html, url=URL)
    assert newsstruct.parse(html.encode("utf-8", "replace"), url=URL) == article
    assert newsstruct.Article.from_dict(article.to_dict()) == article
    article.to_json().encode("utf-8")
    for block in article.body:
        if hasattr(block, "text"):
            assert article.text[block.start : block.end] == block.text
            assert all(block.start <= link.start < link.end <= block.end for link in block.links)


ANNOTATED = """
import sys, newsstruct
assert newsstruct.annotate("“It rained,” said Ana Ruiz on Monday.", language="en").quotes
heavy = ("lxml", "newsstruct.reading", "newsstruct.sites", "newsstruct.structure", "babel.dates", "dateparser")
print([name for name in heavy if name in sys.modules])
"""


def test_annotating_loads_nothing_that_reads_pages() -> None:
    """Whoever annotates texts pays for no reader of pages, nor for whole packages that only data is taken from."""
    done = subprocess.run([sys.executable, "-c", ANNOTATED], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "[]"


def test_everything_public_is_there() -> None:
    """The top level holds what `__all__` says, each with a docstring."""
    missing = [n for n in newsstruct.__all__ if n != "__version__" and not (getattr(newsstruct, n).__doc__ or "")]
    assert [n for n in missing if n not in ("Block",)] == []
