"""The day of publication and of the last change: what a page declares, what it shows, and which of them counts."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsstruct as ns
from newsstruct.structure.dates.address_day import address_day
from newsstruct.structure.dates.days import AHEAD

TEXT = (
    "<p>The harbour will be dredged twice a year from now on, the council decided after a long debate on Monday.</p>"
    "<p>Ships of more than two hundred metres could not pass the bar at low water for most of the last decade.</p>"
    "<p>The work will cost nine million a year, most of which the port will earn back, its director told us.</p>"
)
TITLE = "Harbour to be dredged twice a year"
PARSER = ns.Parser(annotators=())


def article(
    head: str = "", above: str = "", below: str = "", *, foot: str = "", lang: str = "en", url: str = ""
) -> ns.Article:
    """An article with something in its head, above and below its headline, and behind its text."""
    return PARSER.parse(
        f"<html lang='{lang}'><head><title>{TITLE}</title>{head}</head><body><main>{above}<h1>{TITLE}</h1>{below}"
        f"<div class='text'>{TEXT}</div></main>{foot}</body></html>",
        url=url or "https://example.org/harbour",
    )


def json_ld(**keys: Any) -> str:
    """A script with the article's JSON-LD."""
    item = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE} | keys
    return f"<script type='application/ld+json'>{json.dumps(item)}</script>"


def meta(name: str, content: str) -> str:
    """A meta element."""
    return f"<meta property='{name}' content='{content}'>"


def published(found: ns.Article) -> tuple[str | None, str | None]:
    """When an article was published, and where that came from."""
    source = found.provenance.get("published")
    return found.published.isoformat() if found.published else None, source.origin if source else None


HEADS = [
    (json_ld(datePublished="2020-05-27T10:30:00+02:00"), "2020-05-27T10:30:00+02:00", "json-ld"),
    (json_ld(datePublished=["2020-05-27"]), "2020-05-27T00:00:00", "json-ld"),
    (json_ld(datePublished={"@type": "Date", "@value": "2020-05-27"}), "2020-05-27T00:00:00", "json-ld"),
    (json_ld(datePublished=1590575400), "2020-05-27T10:30:00+00:00", "json-ld"),
    (json_ld(datePublished="27 May 2020"), "2020-05-27T00:00:00", "json-ld"),
    (json_ld(datePublished="", dateCreated="2020-05-27"), "2020-05-27T00:00:00", "json-ld"),
    (json_ld(datePublished="2999-01-01"), None, None),
    (json_ld(datePublished="1970-01-01T00:00:00Z"), None, None),
    (json_ld(datePublished={"a": [1]}), None, None),
    (
        "<script type='application/ld+json'>{'@type': 'Article', \"datePublished\": \"2020-05-27T10:30Z\",}</script>",
        "2020-05-27T10:30:00+00:00",
        "json-ld",
    ),
    (meta("article:published_time", "2020-05-27T10:30:00Z"), "2020-05-27T10:30:00+00:00", "meta"),
    (meta("og:article:published_time", "2020-05-27 10:30"), "2020-05-27T10:30:00", "meta"),
    ("<meta name='parsely-pub-date' content='2020-05-27T10:30:00Z'>", "2020-05-27T10:30:00+00:00", "meta"),
    ("<meta name='sailthru.date' content='Wed, 27 May 2020 10:30:00 -0400'>", "2020-05-27T10:30:00-04:00", "meta"),
    ("<meta name='DC.date.issued' content='2020-05-27'>", "2020-05-27T00:00:00", "meta"),
    ("<meta name='DC.Date' content='2020-05-27'>", "2020-05-27T00:00:00", "meta"),
    ("<meta name='date' content='20200527'>", "2020-05-27T00:00:00", "meta"),
    ("<meta name='pubdate' content='20200527'>", "2020-05-27T00:00:00", "meta"),
    ("<meta itemprop='datePublished' content='2020-05-27'>", "2020-05-27T00:00:00", "meta"),
    ("<meta name='date' content='2020-01-01'>", None, None),
    ("<meta name='date' content='{{date}}'>", None, None),
    (meta("article:published_time", "2999-01-01") + meta("date", "2020-05-27"), "2020-05-27T00:00:00", "meta"),
    (meta("og:description", "Harbour news of 27 May 2020"), "2020-05-27T00:00:00", "meta"),
    (meta("og:image", "https://example.org/uploads/2020/05/27/ship.jpg"), "2020-05-27T00:00:00", "meta"),
    ('<script>var page = {"publishedAt": "2020-05-27T10:30:00Z"}</script>', "2020-05-27T10:30:00+00:00", "page"),
    ("<script>dataLayer = [{'publication_date':'2020-05-27'}]</script>", "2020-05-27T00:00:00", "page"),
]


@pytest.mark.parametrize(("head", "moment", "origin"), HEADS)
def test_heads(head: str, moment: str | None, origin: str | None) -> None:
    """What a head declares is read in all the forms that pages have it in; what cannot be is refused."""
    assert published(article(head)) == (moment, origin)


BODIES = [
    ("<time datetime='2020-05-27T10:30:00Z'>2 hours ago</time>", "2020-05-27T10:30:00+00:00", "time"),
    ("<time datetime='2020-05-27'>27 May</time>", "2020-05-27T00:00:00", "time"),
    ("<time>27 May 2020, 10:30</time>", "2020-05-27T10:30:00", "page"),
    ("<p>By Ann Lee | 27 May 2020 | 3 min read</p>", "2020-05-27T00:00:00", "page"),
    ("<p>27 May 2020<br>By Ann Lee</p>", "2020-05-27T00:00:00", "page"),
    ("<div><span>27</span> <span>May</span> <span>2020</span></div>", "2020-05-27T00:00:00", "page"),
    ("<dl><dt>Section</dt><dd>Port</dd><dt>Date</dt><dd>05/27/2020</dd></dl>", "2020-05-27T00:00:00", "page"),
    ("<p>Posted by Ann Lee on Wednesday, May 27, 2020 at 10:30 p.m.</p>", "2020-05-27T22:30:00", "page"),
    (
        "<span itemprop='datePublished' content='2020-05-27T10:30Z'>today</span>",
        "2020-05-27T10:30:00+00:00",
        "microdata",
    ),
    ("<time itemprop='datePublished'>27 May 2020</time>", "2020-05-27T00:00:00", "microdata"),
    ("<time pubdate datetime='2020-05-27'>today</time>", "2020-05-27T00:00:00", "microdata"),
    (
        "<abbr class='published' title='2020-05-27T10:30:00+02:00'>today</abbr>",
        "2020-05-27T10:30:00+02:00",
        "microdata",
    ),
    (
        "<span property='dc:date dc:created' content='2020-05-27T10:30:00Z'></span>",
        "2020-05-27T10:30:00+00:00",
        "microdata",
    ),
    (
        "<p>27 May 2020 - The council has met again. " + "It decided nothing. " * 12 + "</p>",
        "2020-05-27T00:00:00",
        "page",
    ),
    ("<p>2 hours ago</p>", None, None),
    ("<p>Yesterday at 10:30</p>", None, None),
    ("<p>27 May</p>", None, None),
    ("<p>© 27 May 2020 Example Times</p>", None, None),
    ("<figure><img src='a.jpg'><figcaption>The harbour, 27 May 2020</figcaption></figure>", None, None),
    ("<blockquote>We are done. — @port, 27 May 2020</blockquote>", None, None),
    ("<select><option>27 May 2020</option></select>", None, None),
    ("<div class='newsletter'>Our letter of 27 May 2020</div>", None, None),
    ("<p>Open days: 20-27 May 2020</p>", None, None),
    ("<p><time datetime='2999-01-01'>soon</time></p>", None, None),
    ("<p>27 May 2999</p>", None, None),
]


@pytest.mark.parametrize(("below", "moment", "origin"), BODIES)
def test_bodies(below: str, moment: str | None, origin: str | None) -> None:
    """What stands at the headline is read as readers read it; other things' dates and relative ones are refused."""
    assert published(article(below=below)) == (moment, origin)


LINES = [
    ("de", "Veröffentlicht am Mittwoch, 27. Mai 2020 um 10.30 Uhr", "2020-05-27T10:30:00"),
    ("de", "Stand: 27.05.2020 18:00 Uhr", "2020-05-27T18:00:00"),
    ("fr", "Publié le 27 mai 2020 à 10h30 - Mis à jour le 28 mai 2020", "2020-05-27T10:30:00"),
    ("es", "Actualizado: 28 de mayo de 2020 | Publicado: 27 de mayo de 2020", "2020-05-27T00:00:00"),
    ("pt", "27/05/2020 às 10h30", "2020-05-27T10:30:00"),
    ("it", "27 maggio 2020 alle 10:30", "2020-05-27T10:30:00"),
    ("nl", "woensdag 27 mei 2020, 10:30 uur", "2020-05-27T10:30:00"),
    ("sv", "Publicerad 27 maj 2020 kl 10.30", "2020-05-27T10:30:00"),
    ("fi", "27.5.2020 klo 10.30", "2020-05-27T10:30:00"),
    ("pl", "27 maja 2020, 10:30", "2020-05-27T10:30:00"),
    ("cs", "27. května 2020 10:30", "2020-05-27T10:30:00"),
    ("hu", "2020. május 27. 10:30", "2020-05-27T10:30:00"),
    ("ru", "27 мая 2020, 10:30", "2020-05-27T10:30:00"),
    ("el", "27 Μαΐου 2020", "2020-05-27T00:00:00"),
    ("tr", "Giriş: 27.05.2020 10:30 Güncelleme: 28.05.2020 09:00", "2020-05-27T10:30:00"),
    ("ar", "نشر في 27 مايو 2020", "2020-05-27T00:00:00"),
    ("fa", "۷ خرداد ۱۳۹۹ - ۱۰:۳۰", "2020-05-27T10:30:00"),
    ("he", "פורסם: 27.05.2020", "2020-05-27T00:00:00"),
    ("hi", "प्रकाशित: 27 मई 2020", "2020-05-27T00:00:00"),
    ("bn", "প্রকাশ: ২৭ মে ২০২০, ১০:৩০", "2020-05-27T10:30:00"),
    ("th", "เผยแพร่: 27 พ.ค. 2563 10:30 น.", "2020-05-27T10:30:00"),
    ("vi", "Thứ tư, 27/5/2020, 10:30", "2020-05-27T10:30:00"),
    ("id", "Rabu, 27 Mei 2020 10:30 WIB", "2020-05-27T10:30:00+07:00"),
    ("ko", "입력 2020.05.27 10:30 수정 2020.05.28 09:00", "2020-05-27T10:30:00"),
    ("ja", "公開日：2020年5月27日　更新日：2020年6月1日", "2020-05-27T00:00:00"),
    ("zh", "2020年05月27日10:30 来源：本报", "2020-05-27T10:30:00"),
]


@pytest.mark.parametrize(("language", "line", "moment"), LINES)
def test_lines_of_many_languages(language: str, line: str, moment: str) -> None:
    """The line under the headline is read in the page's language, and its first publication counts."""
    assert published(article(below=f"<p>{line}</p>", lang=language)) == (moment, "page")


@pytest.mark.parametrize(
    ("language", "line", "moment"), [line for line in LINES if line[0] not in ("pt", "tr", "de", "es")][:15]
)
def test_lines_of_pages_with_a_wrong_language(language: str, line: str, moment: str) -> None:
    """The day is still found where a page declares the language of its template."""
    found = article(below=f"<div class='date'>{line}</div>", lang="lb").published
    assert found is not None
    assert found.date() == datetime.fromisoformat(moment).date(), language


PLACES = [
    ("https://example.com/a", "en", "2020-05-06T00:00:00"),
    ("https://example.com.au/a", "en", "2020-06-05T00:00:00"),
    ("https://example.co.uk/a", "en-US", "2020-06-05T00:00:00"),
    ("https://example.de/a", "de", "2020-06-05T00:00:00"),
    ("https://example.io/a", "en-US", "2020-05-06T00:00:00"),
]


@pytest.mark.parametrize(("url", "language", "moment"), PLACES)
def test_order_of_figures(url: str, language: str, moment: str) -> None:
    """Figures are read in the order of the host's country where its language is spoken there."""
    assert published(article(below="<p>05/06/2020</p>", lang=language, url=url))[0] == moment


ADDRESSES = [
    ("https://example.org/2020/05/27/harbour", "2020-05-27"),
    ("https://example.org/news/2020-05-27-harbour.html", "2020-05-27"),
    ("https://example.org/harbour-20200527", "2020-05-27"),
    ("https://example.org/harbour_27-05-2020", "2020-05-27"),
    ("https://example.org/world/2020/may/27/harbour", "2020-05-27"),
    ("//example.org/2020/05/27/", "2020-05-27"),
    ("https://web.archive.org/web/20210101000000/https://example.org/2020/05/27/harbour", "2020-05-27"),
    ("https://web.archive.org/web/20210101000000/https://example.org/harbour", None),
    ("https://example.org/2020/05/", None),
    ("https://example.org/2020/13/45/", None),
    ("https://example.org/harbour-202005271", None),
    ("https://example.org/?day=2020/05/27", None),
    ("https://2020/05/27", None),
    ("http://[broken/2020/05/27/a", "2020-05-27"),
    ("", None),
]


@pytest.mark.parametrize(("url", "day"), ADDRESSES)
def test_addresses(url: str, day: str | None) -> None:
    """An address's path names a day where year, month and day follow each other."""
    found = address_day(url)
    assert (found and found.moment.date().isoformat()) == day


def test_address_alone() -> None:
    """Where the page says nothing, its address does."""
    found = article(url="https://example.org/2020/05/27/harbour")
    assert published(found) == ("2020-05-27T00:00:00", "url")
    assert found.provenance["published"].raw == "/2020/05/27"


def test_fullest_form_of_the_day() -> None:
    """Where the page shows the address's day with a time, that form counts."""
    found = article(below="<p>27 May 2020, 10:30</p>", url="https://example.org/2020/05/27/harbour")
    assert published(found) == ("2020-05-27T10:30:00", "page")


AGREEMENT = [
    # declared twice, shown once: what the page shows decides
    (
        {
            "head": json_ld(datePublished="2020-05-25") + meta("article:published_time", "2020-05-27T08:29:34"),
            "below": "<p>27.05.2020</p>",
        },
        ("2020-05-27T08:29:34", "meta"),
    ),
    # declared twice, the address agrees with one
    (
        {
            "head": json_ld(datePublished="2020-05-25") + meta("article:published_time", "2020-05-27"),
            "url": "https://example.org/2020/05/27/a",
        },
        ("2020-05-27T00:00:00", "meta"),
    ),
    # declared twice, nothing shown: JSON-LD
    (
        {"head": json_ld(datePublished="2020-05-25") + meta("article:published_time", "2020-05-27")},
        ("2020-05-25T00:00:00", "json-ld"),
    ),
    # the moment of the last change posing as that of publication
    (
        {
            "head": json_ld(datePublished="2020-05-30T09:00:00Z", dateModified="2020-05-30T09:00:00Z")
            + meta("article:published_time", "2020-05-27T08:00:00Z")
        },
        ("2020-05-27T08:00:00+00:00", "meta"),
    ),
    (
        {
            "head": json_ld(datePublished="2020-05-30T09:00:00Z", dateModified="2020-05-30T09:00:00Z"),
            "url": "https://example.org/2020/05/27/a",
        },
        ("2020-05-27T00:00:00", "url"),
    ),
    (
        {
            "head": meta("article:published_time", "2020-11-17T10:33:13Z")
            + meta("article:modified_time", "2020-11-17T10:32:18Z"),
            "below": "<p>9 March 2020</p>",
        },
        ("2020-03-09T00:00:00", "page"),
    ),
    # a sure name outweighs what is shown, which may be the day of a change
    (
        {"head": json_ld(datePublished="2020-05-27", dateModified="2020-06-02"), "below": "<p>2 June 2020</p>"},
        ("2020-05-27T00:00:00", "json-ld"),
    ),
    # ... unless another name has it to the minute
    (
        {
            "head": json_ld(datePublished="2020-05-26T18:19+02:00", dateModified="2020-05-27T10:14+02:00")
            + "<meta name='DC.Date' content='2020-05-27T07:30+02:00'>",
            "below": "<p>27 May 2020, 07:30</p>",
        },
        ("2020-05-27T07:30:00+02:00", "meta"),
    ),
    (
        {
            "head": json_ld(datePublished="2020-05-26T18:19+02:00", dateModified="2020-05-27T07:30+02:00")
            + "<meta name='DC.Date' content='2020-05-27T07:30+02:00'>",
            "below": "<p>27 May 2020, 07:30</p>",
        },
        ("2020-05-26T18:19:00+02:00", "json-ld"),
    ),
    # what is shown outweighs a doubtful name
    (
        {"head": "<meta name='date' content='2020-06-12'>", "below": "<p>27 May 2020</p>"},
        ("2020-05-27T00:00:00", "page"),
    ),
    # ... but not where it is the day of the last change
    (
        {
            "head": "<meta name='date' content='2020-05-27'>" + meta("article:modified_time", "2020-06-12"),
            "below": "<p>12 June 2020</p>",
        },
        ("2020-05-27T00:00:00", "meta"),
    ),
    (
        {"head": "<meta name='date' content='2020-06-12'>", "below": "<p>Updated: 27 May 2020</p>"},
        ("2020-06-12T00:00:00", "meta"),
    ),
    (
        {"head": "<meta name='date' content='2020-06-12'>", "url": "https://example.org/2020/05/27/a"},
        ("2020-05-27T00:00:00", "url"),
    ),
    # on its own day
    (
        {"head": json_ld(datePublished="2020-05-28T03:15:00Z"), "below": "<p>May 27, 2020, 11:15 PM</p>"},
        ("2020-05-27T23:15:00-04:00", "json-ld"),
    ),
    (
        {"head": json_ld(datePublished="2020-05-27T15:15:00Z"), "url": "https://example.com.au/2020/05/28/a"},
        ("2020-05-28T00:15:00+09:00", "json-ld"),
    ),
    (
        {
            "head": json_ld(datePublished="2020-05-28T03:15:00Z") + meta("sailthru.date", "2020-05-27 23:15:00"),
            "url": "https://example.org/2020/05/27/a",
        },
        ("2020-05-27T23:15:00-04:00", "json-ld"),
    ),
    (
        {"head": json_ld(datePublished="2020-05-27T12:15:00Z"), "below": "<p>May 27, 2020, 8:15 AM</p>"},
        ("2020-05-27T12:15:00+00:00", "json-ld"),
    ),
]


@pytest.mark.parametrize(("parts", "expected"), AGREEMENT)
def test_agreement(parts: dict[str, str], expected: tuple[str, str]) -> None:
    """Where a page names several days, their kinds and their agreement decide."""
    assert published(article(**parts)) == expected


TEASERS = "".join(
    f"<li><a href='/{day}'>Other news</a> <time datetime='2021-01-{day}'>{day} January 2021</time></li>"
    for day in range(10, 25)
)
COMMENTS = "<div class='comments'><p>Bo Ek, 1 June 2020: I do not like this at all.</p></div>"


def test_dates_of_other_things_behind_the_text() -> None:
    """Dates of related articles and of comments are not the article's own."""
    foot = f"<aside class='related'><ul>{TEASERS}</ul></aside>{COMMENTS}"
    assert published(article(foot=foot)) == (None, None)
    assert published(article(below="<p>27 May 2020</p>", foot=foot)) == ("2020-05-27T00:00:00", "page")


def test_dates_of_other_things_before_the_headline() -> None:
    """Today's date at the top of the page is not the article's where the headline has a date of its own."""
    above = "<div class='top'><p>Saturday, 30 May 2020</p></div>"
    assert published(article(above=above, below="<p>27 May 2020</p>"))[0] == "2020-05-27T00:00:00"


def test_readers_reviews_in_json_ld() -> None:
    """The dates of reviews within a recipe are not the recipe's."""
    reviews = [{"@type": "Review", "datePublished": "2020-06-01"}]
    recipe = {"@type": "Recipe", "name": TITLE, "datePublished": "2020-05-27", "review": reviews}
    head = f"<script type='application/ld+json'>{json.dumps(recipe)}</script>"
    assert published(article(head)) == ("2020-05-27T00:00:00", "json-ld")


def test_comments_in_microdata() -> None:
    """A comment's microdata is the comment's."""
    comment = (
        "<div itemscope itemtype='https://schema.org/Comment'><time itemprop='datePublished'>1 June 2020</time></div>"
    )
    own = "<time itemprop='datePublished' datetime='2020-05-27'>27 May</time>"
    assert published(article(foot=comment)) == (None, None)
    assert published(article(below=own, foot=comment)) == ("2020-05-27T00:00:00", "microdata")


def test_label_at_the_foot() -> None:
    """A date far from the headline counts where a word says that it is that of publication."""
    foot = "<footer><p>Last changed: 31 May 2020<br>Published: 27 May 2020</p></footer>"
    found = article(foot="<p>The next issue is out on 3 June 2020.</p>" + foot)
    assert published(found) == ("2020-05-27T00:00:00", "page")


def test_unknown_label() -> None:
    """A date behind a label that nobody knows gives way to one without."""
    below = "<ul><li>Registered: 18 September 2008</li></ul><p>" + "<b>x</b>" * 10 + "Ann Lee, 27 May 2020</p>"
    assert published(article(below=below)) == ("2020-05-27T00:00:00", "page")


def test_headline_in_a_lesser_heading() -> None:
    """The date under a headline that is no ``<h1>`` is found as well."""
    head = meta("og:site_name", "Example Times") + meta("og:title", TITLE)
    top = f"<h1>Example Times</h1><p>30 May 2020</p>{'<p>x</p>' * 70}"
    page = f"<html><head>{head}<title>{TITLE}</title></head>{top}<h2>{TITLE}</h2><p>27 May 2020</p>{TEXT}"
    assert published(PARSER.parse(page))[0] == "2020-05-27T00:00:00"


def test_date_within_the_headline() -> None:
    """A date in an element of its own within the headline counts, one in the headline's words does not."""
    page = "<html><title>{0}</title><h1>{1}</h1>{2}"
    own = f"<span class='date'>27.05.2020</span> {TITLE}"
    assert published(PARSER.parse(page.format(TITLE, own, TEXT)))[0] == "2020-05-27T00:00:00"
    words = "Minutes of the meeting of 10 October 2019"
    assert published(PARSER.parse(page.format(words, words, "<p>27 May 2020</p>" + TEXT)))[0] == "2020-05-27T00:00:00"


def test_only_a_change_is_told() -> None:
    """A page that tells but one day, that of its last change, was published then as far as one can tell."""
    found = article(foot="<footer><p>This page was last edited on 27 May 2020, at 10:30.</p></footer>")
    assert found.published == datetime(2020, 5, 27, 10, 30)
    assert "last edited" in (found.provenance["published"].raw or "")


MODIFIED = [
    (json_ld(dateModified="2020-06-02T10:00:00Z"), "", "2020-06-02T10:00:00+00:00", "json-ld"),
    (meta("article:modified_time", "2020-06-02"), "", "2020-06-02T00:00:00", "meta"),
    (meta("og:updated_time", "1591092000"), "", "2020-06-02T10:00:00+00:00", "meta"),
    ("<meta name='last-modified' content='Tue, 02 Jun 2020 10:00:00 GMT'>", "", "2020-06-02T10:00:00+00:00", "meta"),
    ("", "<p>Published 27 May 2020, updated 2 June 2020 10:00</p>", "2020-06-02T10:00:00", "page"),
    (
        "",
        "<p>27 May 2020</p><p>Last updated: <time datetime='2020-06-02'>2 June</time></p>",
        "2020-06-02T00:00:00",
        "time",
    ),
    (json_ld(dateModified="2999-06-02"), "<p>27 May 2020</p>", None, None),
]


@pytest.mark.parametrize(("head", "below", "moment", "origin"), MODIFIED)
def test_modified(head: str, below: str, moment: str | None, origin: str | None) -> None:
    """The last change is what the page declares, else what it shows as such at the headline."""
    found = article(head, below=below)
    source = found.provenance.get("modified")
    assert (found.modified and found.modified.isoformat()) == moment
    assert (source and source.origin) == origin


def test_provenance() -> None:
    """The raw form is kept beside the moment."""
    head = json_ld(datePublished="27 May 2020 10:30 CEST", dateModified="2020-06-02")
    found = article(head)
    assert found.provenance["published"] == ns.Source(origin="json-ld", raw="27 May 2020 10:30 CEST")
    assert found.provenance["modified"] == ns.Source(origin="json-ld", raw="2020-06-02")


def test_what_the_caller_states_wins() -> None:
    """A moment that the caller knows is kept as it is."""
    known = datetime(2019, 1, 1, tzinfo=UTC)
    page = f"<html><head>{json_ld(datePublished='2020-05-27')}</head><h1>{TITLE}</h1>{TEXT}"
    assert PARSER.parse(page, published=known).published == known


NOISE = st.lists(
    st.sampled_from(
        [
            "<time datetime='",
            "'>",
            "</time>",
            "<p>",
            "</p>",
            "<div class='date'>",
            "</div>",
            "<span itemprop='datePublished'>",
        ]
    )
    | st.sampled_from(
        [
            "27 May 2020",
            "27.05.2020",
            "2999-01-01",
            "1399/03/07",
            "Updated: ",
            "© ",
            "10:30 pm ET",
            " | ",
            "2 hours ago",
        ]
    )
    | st.text(max_size=8),
    max_size=20,
).map("".join)
VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=30)
    | st.lists(st.text(max_size=12), max_size=2)
)


@settings(max_examples=60, deadline=None)
@given(NOISE, NOISE, VALUES, st.text(max_size=20), st.text(max_size=40))
def test_any_page(above: str, below: str, value: Any, language: str, path: str) -> None:
    """No page raises, what is found is not in the future, and the same page gives the same."""
    page = (
        f"<html lang='{language}'><head>{json_ld(datePublished=value, dateModified=value)}</head>"
        f"<body>{above}<h1>{TITLE}</h1>{below}{TEXT}</body></html>"
    )
    url = f"https://example.org/{path}"
    found = PARSER.parse(page, url=url)
    assert published(found) == published(PARSER.parse(page, url=url))
    for moment in (found.published, found.modified):
        if moment is not None:
            assert moment.replace(tzinfo=moment.tzinfo or UTC) <= datetime.now(UTC) + AHEAD + timedelta(days=1)


@settings(max_examples=40, deadline=None)
@given(st.datetimes(datetime(1995, 1, 1), datetime(2025, 1, 1)), st.integers(-48, 56))
def test_zones_are_kept(moment: datetime, quarters: int) -> None:
    """A declared moment keeps its zone, whatever it is, and stays the same instant."""
    offset = timedelta(minutes=15 * quarters)
    sign, total = ("-", -offset) if quarters < 0 else ("+", offset)
    hours, minutes = divmod(int(total.total_seconds()) // 60, 60)
    text = f"{moment:%Y-%m-%dT%H:%M:%S}{sign}{hours:02}:{minutes:02}"
    assert article(json_ld(datePublished=text)).published == datetime.fromisoformat(text)
