"""What holds of any ordinary page: it is the same from bytes, str, threads, pickles and its own view."""

import copy
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsstruct
from hostile import PATTERNS
from newsstruct import Article
from newsstruct.examples import example_page
from newsstruct.export import to_html
from pages import FIRST, HEADLINE, TEXTS, URL, ld, page, paragraphs, structure
from test_hostile import check, empty_texts

#: Sentences of several scripts, some with quotes, names and dates, some with what HTML has to escape.
SENTENCES = (
    *TEXTS,
    "“We will not wait for another flood,” said Maria Lopez, the mayor of Springfield, on 3 May 2021.",
    "Fish & chips < 5 > 3, the sign at the old mill read, and nobody in the town knew what that was to mean.",
    "„Wir warten nicht länger auf den Bund“, sagte die Bürgermeisterin Anna Groß am Dienstag vor der Brücke.",
    "Река снова вышла из берегов ночью, и мост закрыли для движения, сообщил городской совет во вторник.",
    "川の水位が夜の間にまた上がり、古い水車のそばの橋は通行止めになった、と市議会は火曜日に発表した。",
    "ارتفع منسوب النهر مرة أخرى خلال الليل، وأغلق الجسر عند الطاحونة القديمة، حسبما قال المجلس يوم الثلاثاء.",
    "नदी का जलस्तर रात में फिर बढ़ गया और पुरानी चक्की के पास का पुल बंद कर दिया गया, परिषद ने मंगलवार को कहा।",
)
HEADLINES = (HEADLINE, "Brücke nach Hochwasser gesperrt", "Мост закрыли после наводнения", "Mayor: ‘We won’t wait’")
BYLINES = ("", "<p class='byline'>By Ann Lee</p>", "<p class='byline'>By Ann Lee and Bo Ray</p>")
BETWEEN = (
    "",
    "<p><strong>Also read:</strong> <a href='/n/1'>Five bridges that never opened</a></p>",
    "<h2>What happens next in the town</h2>",
    "<ul><li>Stay away from the water until Friday evening.</li><li>Call the council before you go home.</li></ul>",
    "<figure><img src='/i/1.jpg' alt='The bridge'><figcaption>The bridge. Photo: Cy Fox</figcaption></figure>",
    "<blockquote>We have never seen the river this high before, not in a hundred years.</blockquote>",
)
MOMENTS = st.datetimes(datetime(2001, 1, 1), datetime(2026, 1, 1)).map(lambda moment: moment.replace(microsecond=0))


def written(headline: str, texts: list[str], byline: str, between: list[str], published: datetime | None) -> str:
    """A page of these."""
    escaped = [text.replace("&", "&amp;").replace("<", "&lt;") for text in texts]
    inside = [paragraphs(text) + (between[n] if n < len(between) else "") for n, text in enumerate(escaped)]
    data = ld({"@type": "NewsArticle", "headline": headline, "datePublished": f"{published}Z"})
    return page(byline + "".join(inside), data if published else "", headline=headline)


PAGES = st.builds(
    written,
    st.sampled_from(HEADLINES),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6, unique=True),
    st.sampled_from(BYLINES),
    st.lists(st.sampled_from(BETWEEN), max_size=4),
    st.none() | MOMENTS,
)


@settings(max_examples=60)
@given(PAGES)
def test_in_order(html: str) -> None:
    """Spans fit, JSON goes there and back, no text is "" that might be None."""
    check(newsstruct.parse(html, url=URL))


@settings(max_examples=40)
@given(PAGES)
def test_bytes_are_the_decoded_page(html: str) -> None:
    """The page as UTF-8, as UTF-16 with its mark, and as str is the same article."""
    article = structure.parse(html, url=URL)
    assert structure.parse(html.encode(), url=URL) == article
    assert structure.parse(html.encode("utf-16"), url=URL) == article


@settings(max_examples=40)
@given(PAGES)
def test_again(html: str) -> None:
    """The same page gives the same article, from the same parser and from a fresh one; the copies are equal too."""
    article = newsstruct.parse(html, url=URL)
    assert newsstruct.Parser().parse(html, url=URL) == article
    assert newsstruct.parse(html, url=URL) == article
    assert pickle.loads(pickle.dumps(article)) == article == copy.deepcopy(article)


@settings(max_examples=60)
@given(PAGES)
def test_its_own_view_is_the_same_article(html: str) -> None:
    """Read again from the HTML that it is exported to, an article has its headline, paragraphs and moment."""
    article = structure.parse(html, url=URL)
    again = structure.parse(to_html(article))
    assert again.headline == article.headline
    assert words(again) == words(article)
    assert again.published == article.published


@settings(max_examples=30)
@given(PAGES)
def test_the_view_of_the_view(html: str) -> None:
    """Exported and read twice, it is what it is after once."""
    once = structure.parse(to_html(structure.parse(html, url=URL)))
    twice = structure.parse(to_html(once))
    assert (twice.headline, twice.text, twice.published) == (once.headline, once.text, once.published)


def words(article: Article) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs]


def test_the_example_and_its_view() -> None:
    """So it is with a page as publishers make them, its marks put aside."""
    raw = example_page()
    article = structure.parse(raw.html, url=raw.url)
    again = structure.parse(to_html(article))
    assert (again.headline, again.published, words(again)) == (article.headline, article.published, words(article))


#: Changes that leave a page the same to a reader.
SAME: dict[str, Callable[[str], str]] = {
    "line ends": lambda html: html.replace("><", ">\r\n<"),
    "comments": lambda html: html.replace("<p>", "<!-- ad --><p>"),
    "upper case tags": lambda html: html.replace("<p>", "<P>").replace("</p>", "</P>"),
    "no end tags": lambda html: html.replace("</p>", ""),
    "scripts": lambda html: html.replace("</p>", "</p><script>track('<p>no</p>')</script>"),
    "attributes": lambda html: html.replace("<p>", "<p data-n=1 data-testid='x'>"),
    "spaces": lambda html: html.replace(", ", ",\n\t "),
    "references": lambda html: html.replace(", ", "&#44; "),
    "a frame": lambda html: html.replace("<main>", "<div id=app><div><main>").replace("</main>", "</main></div></div>"),
    "a byte order mark": lambda html: "\ufeff" + html,
    "cut at the end": lambda html: html.removesuffix("</article></main></body></html>"),
}


@pytest.mark.parametrize("name", SAME)
@pytest.mark.parametrize("count", [2, 4])
def test_what_makes_no_difference(name: str, count: int) -> None:
    """However the same words are written down, the headline and the paragraphs are the same."""
    html = page(paragraphs(*TEXTS[:count]))
    changed = SAME[name](html)
    assert changed != html
    plain, other = structure.parse(html, url=URL), structure.parse(changed, url=URL)
    assert (other.headline, words(other)) == (plain.headline, words(plain)) == (HEADLINE, list(TEXTS[:count]))


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize(
    "url", [None, URL, "https:///a", "/a/b", "file:///a", "https://[::1]/a", "https://localhost/a"]
)
def test_nothing_absent_is_an_empty_text(count: int, url: str | None) -> None:
    """A page with little on it, with and without an address: what it lacks is None."""
    article = newsstruct.parse(f"<h1>{HEADLINE}</h1>{paragraphs(*TEXTS[:count])}", url=url)
    assert words(article) == list(TEXTS[:count])
    assert list(empty_texts(article.to_dict())) == []


EMPTY = (
    "<p>",
    "<title></title>",
    "<h1> </h1>",
    "<meta property='og:site_name' content=''>",
    "<time datetime=''></time>",
)
EMPTY_VALUES = ({"publisher": {"name": ""}}, {"author": [{"name": " "}]}, {"headline": ""}, {"articleSection": [""]})


@pytest.mark.parametrize("piece", [*EMPTY, *(ld({"@type": "NewsArticle", **value}) for value in EMPTY_VALUES)])
def test_what_a_page_says_in_no_words_is_absent(piece: str) -> None:
    """Empty tags and empty declarations say nothing."""
    article = newsstruct.parse(piece + paragraphs(FIRST))
    assert list(empty_texts(article.to_dict())) == []


THREADS = 8


def test_threads() -> None:
    """Eight threads with one parser, each with all hostile pages in an order of its own, give one thread's articles."""
    pages = [make(20) for make in PATTERNS.values()]
    alone = [newsstruct.parse(html, url=URL) for html in pages]
    parser = newsstruct.Parser()

    def read(first: int) -> list[Article]:
        turned = [*range(first * 10, len(pages)), *range(first * 10)]
        found = {at: parser.parse(pages[at], url=URL) for at in turned}
        return [found[at] for at in range(len(pages))]

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(articles == alone for articles in pool.map(read, range(THREADS)))


PARSERS = {
    "plain": newsstruct.Parser(),
    "structure": newsstruct.Parser(annotators=()),
    "limits": newsstruct.Parser(limits=newsstruct.Limits(elements=50)),
    "no sites": newsstruct.Parser(sites=()),
}


@pytest.mark.parametrize("name", PARSERS)
def test_parsers_travel(name: str) -> None:
    """A parser that was pickled, before its first page or after, reads as it did."""
    parser = PARSERS[name]
    fresh = pickle.loads(pickle.dumps(parser))
    html = page(paragraphs(*SENTENCES))
    article = parser.parse(html, url=URL)
    assert pickle.loads(pickle.dumps(parser)).parse(html, url=URL) == article == fresh.parse(html, url=URL)


@settings(max_examples=40)
@given(PAGES, st.integers(-720, 840))
def test_what_the_caller_states_wins(html: str, minutes: int) -> None:
    """Address, language and moment, whatever the page says; the words stay the same."""
    moment = datetime(2024, 5, 6, 7, 8, tzinfo=UTC) + timedelta(minutes=minutes)
    article = structure.parse(html, url=URL, language="cy", published=moment)
    assert (article.url, article.language, article.published) == (URL, "cy", moment)
    assert words(article) == words(structure.parse(html, url=URL))


@settings(max_examples=30)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5, unique=True))
def test_text_and_page_have_the_same_words(texts: list[str]) -> None:
    """The paragraphs of a plain text are those of the page that has them."""
    plain, on_a_page = (
        newsstruct.parse_text("\n\n".join(texts)),
        structure.parse(written(HEADLINE, texts, "", [], None)),
    )
    assert words(plain) == words(on_a_page) == texts
