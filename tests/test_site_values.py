"""What selectors and methods of a site parser give becomes the value of a field, or none where it can't be one."""

from datetime import UTC, datetime

import pytest
from lxml import html

from newsstruct import Author, Dateline
from newsstruct.limits import Limits
from newsstruct.reading import Page, read_page
from newsstruct.sites.selectors import Found
from newsstruct.sites.values import LONGEST_NAME, MOST, checked_value, text_of, value_of
from pages import URL


def page_of(language: str, url: str | None = URL) -> Page:
    """A page in a language."""
    return read_page(f'<html lang="{language}"><p>…</p></html>'.encode(), url=url, limits=Limits())


PAGE = page_of("en")


def element(markup: str) -> Found:
    return html.fromstring(markup)


TEXTS = [
    ("  It\n rained. ", "It rained."),
    (element("<p> It <b>rained</b>. </p>"), "It rained."),
    (element("<p>It<br>rained.</p>"), "It rained."),
    (element("<p>It<br/><i>rained</i><br>again.</p>"), "It rained again."),
    (html.Element("meta", content="It  rained."), "It rained."),
    (html.Element("meta"), ""),
    (element("<p></p>"), ""),
    ("", ""),
]


@pytest.mark.parametrize(("found", "want"), TEXTS)
def test_text(found: Found, want: str) -> None:
    """White space is folded, a line break parts words, and a meta element's text is its content."""
    assert text_of(found) == want


def authors(*names: str, url: str | None = None) -> tuple[Author, ...]:
    return tuple(Author(name=name, url=url) for name in names)


ANN = "https://www.example.org/ann"
VALUES: list[tuple[str, list[Found], object]] = [
    ("headline", ["", "  ", "Rain"], "Rain"),
    ("headline", [element("<h1></h1>"), element("<h1>Rain <i>falls</i></h1>")], "Rain falls"),
    ("headline", [], None),
    ("dek", [""], None),
    ("authors", ["By Ann Lee and Bo Ek"], authors("Ann Lee", "Bo Ek")),
    ("authors", ["Ann Lee", "Ann Lee", "Bo Ek"], authors("Ann Lee", "Bo Ek")),
    ("authors", [element('<a href="/ann">Ann Lee</a>')], authors("Ann Lee", url=ANN)),
    ("authors", [element('<p>By <a href="/ann">Ann Lee</a></p>')], authors("Ann Lee", url=ANN)),
    ("authors", [element('<p><a href="/a">Ann Lee</a>, <a href="/b">Bo Ek</a></p>')], authors("Ann Lee", "Bo Ek")),
    ("authors", ["Ann Lee", element('<a href="/ann">Ann Lee</a>')], authors("Ann Lee", url=ANN)),
    ("authors", ["newsdesk"], authors("newsdesk")),
    ("authors", ["x" * (LONGEST_NAME + 1)], ()),
    ("authors", ["x"], ()),
    ("authors", [], ()),
    ("keywords", ["rain, wind,, rain", "snow"], ("rain", "wind", "snow")),
    ("keywords", [" , "], ()),
    ("published", ["14 May 2024"], datetime(2024, 5, 14)),
    ("published", ["soon", "2024-05-14T06:30Z"], datetime(2024, 5, 14, 6, 30, tzinfo=UTC)),
    ("published", [element('<time datetime="2024-05-14">today</time>')], datetime(2024, 5, 14)),
    ("published", [element('<time datetime="soon" title="14 May 2024">x</time>')], datetime(2024, 5, 14)),
    ("published", [element("<time>14 May 2024</time>")], datetime(2024, 5, 14)),
    ("modified", ["never"], None),
    ("canonical_url", ["/a", "/b"], "https://www.example.org/a"),
    ("canonical_url", [html.Element("link", href="/a")], "https://www.example.org/a"),
    ("canonical_url", [element("<p>/a</p>"), "/b"], "https://www.example.org/b"),
    ("canonical_url", ["javascript:x()", "mailto:a@b.example"], None),
    ("dateline", ["VARN (NPA) - It rained."], Dateline(place="VARN", agency="NPA")),
    ("dateline", ["Varn —"], Dateline(place="Varn")),
    ("dateline", [""], None),
]


@pytest.mark.parametrize(("field", "found", "want"), VALUES)
def test_values(field: str, found: list[Found], want: object) -> None:
    """The first find that can be the field's value is it; of authors and keywords all are, each once."""
    assert value_of(field, found, PAGE) == want


def test_addresses_without_a_page() -> None:
    """Where nobody knows where a page stood, a relative address is none."""
    nowhere = page_of("en", url=None)
    assert value_of("canonical_url", ["/a", "https://example.org/b"], nowhere) == "https://example.org/b"
    assert value_of("authors", [element('<a href="/ann">Ann Lee</a>')], nowhere) == authors("Ann Lee")


def test_many() -> None:
    """Of thousands of finds a hundred are kept."""
    names = [f"A{'a' * (n % 50)} B{'b' * (n // 50)}" for n in range(MOST * 5)]
    assert len(value_of("authors", names, PAGE)) <= MOST  # type: ignore[arg-type]  # a tuple
    assert value_of("keywords", [",".join(str(n) for n in range(MOST * 5))], PAGE) == tuple(map(str, range(MOST)))


LANGUAGES = [
    ("de", "14. Mai 2024", "Von Anna Groß"),
    ("fr", "14 mai 2024", "Par Anna Groß"),
    ("ru", "14 мая 2024", "Автор: Anna Groß"),
    ("ja", "2024年5月14日", "文・Anna Groß"),
    ("ar", "14 مايو 2024", "بقلم Anna Groß"),
]


@pytest.mark.parametrize(("language", "day", "byline"), LANGUAGES)
def test_languages(language: str, day: str, byline: str) -> None:
    """Days and bylines are read in the page's language."""
    assert value_of("published", [day], page_of(language)) == datetime(2024, 5, 14)
    assert value_of("authors", [byline], page_of(language)) == authors("Anna Groß")


GIVEN = [
    ("headline", "Rain", "Rain"),
    ("headline", None, None),
    ("authors", (), None),
    ("authors", ["Ann Lee", Author(name="Bo Ek")], authors("Ann Lee", "Bo Ek")),
    ("authors", (name for name in ("Ann Lee",)), authors("Ann Lee")),
    ("keywords", {"rain": 1}, ("rain",)),
    ("published", datetime(2024, 5, 14), datetime(2024, 5, 14)),
    ("dateline", Dateline(place="VARN"), Dateline(place="VARN")),
]


@pytest.mark.parametrize(("field", "value", "want"), GIVEN)
def test_given(field: str, value: object, want: object) -> None:
    """A method may give the value itself; names stand for authors."""
    assert checked_value(field, value, PAGE) == want


REFUSED = [
    ("headline", 3, "headline: got 3, want a text"),
    ("headline", ["Rain"], "headline: got .'Rain'., want a text"),
    ("authors", "Ann Lee", "authors: got 'Ann Lee', want names or Authors"),
    ("authors", [3], "want names or Authors"),
    ("keywords", "rain", "keywords: got 'rain', want texts"),
    ("keywords", [Author(name="Ann Lee")], "want texts"),
    ("published", "2024-05-14", "want a datetime"),
    ("modified", 0, "want a datetime"),
    ("dateline", "VARN", "want a Dateline"),
]


@pytest.mark.parametrize(("field", "value", "message"), REFUSED)
def test_refused(field: str, value: object, message: str) -> None:
    """Anything else is told with what was given and what is wanted."""
    with pytest.raises(TypeError, match=message):
        checked_value(field, value, PAGE)


def test_long_values_are_cut_in_messages() -> None:
    """A message quotes the beginning of a long value, and no more."""
    with pytest.raises(TypeError) as caught:
        checked_value("published", "x" * 10_000, PAGE)
    assert len(str(caught.value)) < 150
