"""A site parser says where things are; what it does not say, or does not find, is the generic reader's."""

import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

import newsstruct
from newsstruct import Author, Dateline, Parser
from newsstruct.errors import InvalidInput, InvalidSite, PluginError, SiteConflict
from newsstruct.reading import Page
from newsstruct.sites import Rule, SiteParser, elements, select, site, text_of
from pages import FOURTH, HEADLINE, SECOND, TEXTS, THIRD, URL, codes, ld, page, paragraphs


def parser(**says: Any) -> type[SiteParser]:
    """A site parser of example.org that says this."""
    return site("example.org")(type("Courier", (SiteParser,), says))


def read(body: str, head: str = "", *, strict: bool = False, url: str | None = URL, **says: Any) -> newsstruct.Article:
    reader = Parser(annotators=(), sites=[parser(**says)], strict=strict)
    return reader.parse(page(body + paragraphs(*TEXTS), head), url=url)


FIELDS = [
    ("headline", "div.title", '<div class="title">Mill under  water</div>', "Mill under water"),
    ("headline", ("h6", "meta:og:title"), "", "Social headline"),
    ("headline", "xpath:substring-before(//title, ' again')", "", "River rises"),
    ("dek", ".sum", '<div class="sum">What happened</div>', "What happened"),
    ("kicker", ".k::attr(data-k)", '<div class="k" data-k="Floods">x</div>', "Floods"),
    ("byline", "p.who", '<p class="who">Words by Ann Lee</p>', "Words by Ann Lee"),
    ("dek", "h2.s", '<h2 class="s">Mill shut<br>Bridge, <i>too</i></h2>', "Mill shut Bridge, too"),
    ("publisher", "xpath:'Example Courier'", "", "Example Courier"),
    ("section", "nav a[aria-current]", '<nav><a>Sport</a><a aria-current="page">Town</a></nav>', "Town"),
    ("language", "meta:lang", '<meta name="lang" content="en-IE">', "en-IE"),
    ("keywords", ".tag", '<i class="tag">mill</i><i class="tag">river, rain</i>', ("mill", "river", "rain")),
    ("keywords", "meta[name=kw]", '<meta name="kw" content="a, b,, a">', ("a", "b")),
    ("authors", ".who", '<p class="who">By Ann Lee and Bo Ek</p>', (Author(name="Ann Lee"), Author(name="Bo Ek"))),
    (
        "authors",
        ".who a",
        '<p class="who"><a href="/p/ann">Ann Lee</a>, <a>Bo Ek</a></p>',
        (Author(name="Ann Lee", url="https://www.example.org/p/ann"), Author(name="Bo Ek")),
    ),
    (
        "authors",
        ".who",
        '<p class="who">By <a href="/p/ann">Ann Lee</a></p>',
        (Author(name="Ann Lee", url="https://www.example.org/p/ann"),),
    ),
    ("authors", ".desk", '<p class="desk">newsdesk</p>', (Author(name="newsdesk"),)),
    ("published", "time", '<time datetime="2024-05-14T06:30Z">Tue</time>', datetime(2024, 5, 14, 6, 30, tzinfo=UTC)),
    ("published", ".d", '<b class="d">14 May 2024</b>', datetime(2024, 5, 14)),
    ("modified", "meta:changed", '<meta name="changed" content="2024-05-15">', datetime(2024, 5, 15)),
    ("canonical_url", "link.short", '<link class="short" href="/n/1">', "https://www.example.org/n/1"),
    ("canonical_url", "a.perma::attr(href)", '<a class="perma" href="/n/2">#</a>', "https://www.example.org/n/2"),
    ("dateline", ".place", '<b class="place">MILLTOWN —</b>', Dateline(place="MILLTOWN")),
    (
        "dateline",
        ".place",
        '<b class="place">MILLTOWN (Reuters) - It</b>',
        Dateline(place="MILLTOWN", agency="Reuters"),
    ),
]


@pytest.mark.parametrize(("field", "selectors", "body", "expected"), FIELDS)
def test_fields(field: str, selectors: Any, body: str, expected: object) -> None:
    """Each field is what its selector finds, cleaned and typed, with the site parser as its origin."""
    article = read(body, '<meta property="og:title" content="Social headline">', **{field: selectors})
    assert getattr(article, field) == expected
    assert article.provenance[field].origin == "site:Courier"
    assert article.warnings == ()


@pytest.mark.parametrize("field", ["headline", "authors", "published", "canonical_url", "keywords", "language"])
def test_fallback(field: str) -> None:
    """Where a selector finds nothing, or nothing of the field's type, the generic reader's value stands."""
    head = ld({"@type": "NewsArticle", "author": "Bo Ek", "datePublished": "2024-05-14", "keywords": "rain"})
    head += '<link rel="canonical" href="/c">'
    generic = Parser(annotators=(), sites=()).parse(page(paragraphs(*TEXTS), head), url=URL)
    for selectors in (".none", "xpath:string(//p[@class='none'])", "meta:none", "json-ld:none"):
        article = read("", head, **{field: selectors})
        assert getattr(article, field) == getattr(generic, field) != ()
        assert article.provenance == generic.provenance


def test_all_else_is_generic() -> None:
    """A site parser that says one thing changes one thing."""
    said = read('<div class="title">Mill under water</div>', headline=".title")
    generic = Parser(sites=(), annotators=()).parse(page(paragraphs(*TEXTS)), url=URL)
    assert said.body == generic.body
    assert (said.published, said.publisher, said.language) == (generic.published, generic.publisher, generic.language)


def test_said_fields_are_no_blocks() -> None:
    """What is a field does not stand in the body once more."""
    article = read('<p class="sum">The council closed the bridge for the night, and nobody was hurt.</p>', dek=".sum")
    assert article.dek == "The council closed the bridge for the night, and nobody was hurt."
    assert [block.text for block in article.paragraphs] == list(TEXTS)


class Methods(SiteParser):
    """Says with methods what selectors can't."""

    def headline(self, page: Page) -> str | None:
        return next((text_of(found).removeprefix("+++ ") for found in select(page, "h2")), None)

    def authors(self, page: Page) -> Iterator[str]:
        return (text_of(e).title() for e in elements(page, ".who"))

    def keywords(self, page: Page) -> tuple[str, ...]:
        return tuple(sorted(page.meta.get("tags", ())))

    def published(self, page: Page) -> datetime:
        return datetime(2024, 5, 14, tzinfo=UTC)

    def dek(self, page: Page) -> None:
        return None

    def container(self, page: Page) -> Any:
        return elements(page, "div.story")[0]


def test_methods() -> None:
    """A method gives the value itself, and leaves a field to the generic reader with `None`."""
    body = f'<h2>+++ Mill under water</h2><p class="who">ANN LEE</p><div class="story">{paragraphs(*TEXTS)}</div>'
    reader = Parser(annotators=(), sites=[site("example.org")(Methods)])
    article = reader.parse(page(body, '<meta name="tags" content="b"><meta name="tags" content="a">'), url=URL)
    assert (article.headline, article.authors) == ("Mill under water", (Author(name="Ann Lee"),))
    assert (article.keywords, article.published) == (("a", "b"), datetime(2024, 5, 14, tzinfo=UTC))
    assert (article.dek, article.warnings) == (None, ())
    assert article.provenance["published"] == newsstruct.Source(origin="site:Methods", raw=None)


def failing(page: Page) -> Any:
    raise LookupError("no such thing")


FAILURES: list[tuple[str, Any, str]] = [
    ("headline", lambda self, page: failing(page), "LookupError: no such thing"),
    ("headline", lambda self, page: 3, "TypeError: headline: got 3, want a text"),
    ("authors", lambda self, page: "Ann Lee", "TypeError: authors: got 'Ann Lee', want names or Authors"),
    ("authors", lambda self, page: [3], r"TypeError: authors: got \[3\], want names or Authors"),
    ("published", lambda self, page: "2024", "TypeError: published: got '2024', want a datetime"),
    ("container", lambda self, page: "div", "want elements"),
    ("container", lambda self, page: failing(page), "LookupError"),
    ("drop", lambda self, page: [3], "TypeError: got 3, want elements"),
    ("headline", "h1[", "is no CSS selector"),
    ("dek", "//h1[$x]", "InvalidSelector"),
    ("container", "div[", "is no CSS selector"),
    ("retype", {"quote": "p["}, "is no CSS selector"),
    ("cross_links", "p[", "is no CSS selector"),
]


@pytest.mark.parametrize(("part", "said", "problem"), FAILURES)
def test_failures(part: str, said: Any, problem: str) -> None:
    """What fails is told by the site parser's name, and the generic result stands; strict parsers raise it."""
    article = read("", **{part: said})
    assert codes(article) == ["plugin_failed"]
    assert f"Site parser Courier failed at {part}" in article.warnings[0].message
    assert (article.headline, [p.text for p in article.paragraphs]) == (HEADLINE, list(TEXTS))
    with pytest.raises(PluginError, match=f"Courier: failed at {part}: .*{problem}"):
        read("", strict=True, **{part: said})


def test_one_failure_leaves_the_rest() -> None:
    """What works of a site parser counts even where something else of it fails."""
    article = read('<b class="k">Floods</b>', headline=lambda self, page: failing(page), kicker=".k")
    assert (article.kicker, article.headline, codes(article)) == ("Floods", HEADLINE, ["plugin_failed"])


REFUSED = [
    ({"headlien": "h1"}, "'headlien' is nothing that a site parser says; did you mean 'headline'?"),
    ({"whatever": "h1"}, "'whatever' is nothing that a site parser says; there are headline, dek"),
    ({"headline": 3}, "headline: got 3, want a selector, several in a tuple, or a method"),
    ({"headline": ""}, "headline: got ''"),
    ({"headline": ()}, r"headline: got \(\)"),
    ({"drop": ["p", 3]}, "drop: got"),
    ({"retype": "p"}, "retype: want kinds with their selectors"),
    ({"retype": {"title": "p"}}, "retype: no such kind of block: 'title' .there are paragraph, subheading"),
]


@pytest.mark.parametrize(("says", "message"), REFUSED)
def test_refused_classes(says: dict[str, Any], message: str) -> None:
    """A class that says what none can say is refused where it is written."""
    with pytest.raises(InvalidSite, match=message):
        parser(**says)


def test_private_names_and_helpers() -> None:
    """What begins with an underscore is the class's own affair; its name may be another than the class's."""
    says = {"_helper": 3, "name": "courier-2024", "headline": "h1"}
    article = read("", **says)
    assert article.provenance["headline"].origin == "site:courier-2024"


def test_inheritance() -> None:
    """A class takes over what the one before it says, as after a relaunch that changed one thing."""

    class Before(SiteParser):
        headline = ".title"
        dek = ".sum"

    @site("example.org")
    class After(Before):
        dek = ".lead-in"

    body = '<div class="title">New</div><div class="sum">Old sum</div><div class="lead-in">New sum</div>'
    article = Parser(annotators=(), sites=After).parse(page(body + paragraphs(*TEXTS)), url=URL)
    assert (article.headline, article.dek) == ("New", "New sum")


def test_pages_of_others() -> None:
    """A page of another host, and one without address, are read as if there were no site parser."""
    body = '<div class="title">Mill under water</div>'
    assert read(body, url="https://www.example.com/a", headline=".title").headline == HEADLINE
    assert read(body, url=None, headline=".title").headline == HEADLINE


def test_declared_address() -> None:
    """Where the caller states no address, the page's own tells whose it is."""
    head = f'<link rel="canonical" href="{URL}">'
    assert read('<div class="title">Mill under water</div>', head, url=None, headline=".title").headline != HEADLINE


@pytest.mark.parametrize("html", [b"", b"   ", b"<", b"\0\xff", b"<html></html>", b"<p>", b"just text"])
def test_bad_pages(html: bytes) -> None:
    """Pages without anything in them are read as without a site parser."""
    site_parser = parser(headline="h1", container="div", drop="p", keep="p", cross_links="a", cross_link_labels="b")
    said = Parser(annotators=(), sites=site_parser).parse(html, url=URL)
    assert said == Parser(annotators=(), sites=()).parse(html, url=URL)


def test_statements_of_the_caller_win() -> None:
    """What the caller states wins over a site parser as it does over the page."""
    reader = Parser(annotators=(), sites=parser(published="time", language="xpath:'fr'"))
    day = datetime(2020, 1, 1)
    html = page('<time datetime="2024-05-14">x</time>' + paragraphs(*TEXTS))
    article = reader.parse(html, url=URL, published=day, language="en")
    assert (article.published, article.language) == (day, "en")
    assert article.provenance["published"].origin == "caller"


TIE = "www.example.org: both Courier and Courier apply; give one a higher priority."


def test_tie_of_named_parsers() -> None:
    """Two site parsers that the caller named and that claim the same page are the caller's mistake."""
    reader = Parser(annotators=(), sites=[parser(headline="h1"), parser(headline="h2")])
    with pytest.raises(SiteConflict, match=TIE) as caught:
        reader.parse(page(""), url=URL)
    assert (caught.value.host, caught.value.first) == ("www.example.org", "Courier")
    assert str(pickle.loads(pickle.dumps(caught.value))) == TIE


def test_versions_by_the_day_of_fetching() -> None:
    """A relaunch is a second class; the day of fetching tells which one knows the page."""
    old = site("example.org", valid_until="2024-03-31")(type("Old", (SiteParser,), {"kicker": ".old"}))
    new = site("example.org", valid_from="2024-04-01")(type("New", (SiteParser,), {"kicker": ".new"}))
    reader = Parser(annotators=(), sites=[old, new])
    html = page('<b class="old">Before</b><b class="new">After</b>' + paragraphs(*TEXTS))
    days = (datetime(2024, 3, 31, 23), datetime(2024, 4, 1).date(), None)
    assert [reader.parse(html, url=URL, fetched=day).kicker for day in days] == ["Before", "After", "After"]
    with pytest.raises(InvalidInput, match="fetched: got str, want date or None"):
        reader.parse(html, url=URL, fetched="2024-03-31")  # type: ignore[arg-type]  # the mistake under test


@pytest.mark.parametrize("sites", [3, [3], [SiteParser()], [None], {"a": 1}.items()])
def test_no_site_parsers(sites: Any) -> None:
    """What can't be a site parser is refused when the parser is made."""
    with pytest.raises(InvalidInput, match="sites: got"):
        Parser(sites=sites)


def test_class_without_rule() -> None:
    """A class that nobody said the pages of is refused with what to do."""
    with pytest.raises(InvalidSite, match=r"Methodless: has no rule; decorate classes with @site"):
        Parser(sites=type("Methodless", (SiteParser,), {})).parse(b"", url=URL)


@site("example.org")
class Pickled(SiteParser):
    """A class of this module, which processes can hand on by its name."""

    kicker = ".k"


def test_pickled_parsers() -> None:
    """A parser with site parsers goes to another process and reads there as here."""
    reader = Parser(annotators=(), sites=[Pickled, Rule(site=Pickled, hosts=["example.net"])])
    html = page('<b class="k">Floods</b>' + paragraphs(*TEXTS))
    again = pickle.loads(pickle.dumps(reader))
    assert again == reader
    assert again.parse(html, url=URL) == reader.parse(html, url=URL)
    assert again.parse(html, url=URL).kicker == "Floods"


def test_sites_off() -> None:
    """Without site parsers nothing of them is looked at, whatever is installed."""
    assert Parser(sites=()).sites == Parser(sites=[]).sites == ()
    assert Parser().sites == Parser(sites="installed").sites == ("installed",)


CONTAINERS: list[tuple[str, Any, str, list[str]]] = [
    ("one", "div.b", f'<div class="b">{paragraphs(SECOND)}</div>', [SECOND]),
    (
        "in parts",
        "div.b",
        f'<div class="b">{paragraphs(SECOND)}</div>{paragraphs(THIRD)}<div class="b">{paragraphs(FOURTH)}</div>',
        [SECOND, FOURTH],
    ),
    ("one within another", "div", f"<div><div>{paragraphs(SECOND)}</div></div>", [SECOND]),
    ("empty", "div.b", '<div class="b"> </div>', list(TEXTS)),
    ("empty beside one", "div.b", f'<div class="b"></div><div class="b">{paragraphs(SECOND)}</div>', [SECOND]),
    ("missing", "div.none", "", list(TEXTS)),
    ("without text of the article", "div.b", '<div class="b">Share</div>', list(TEXTS)),
]


@pytest.mark.parametrize(("what", "selectors", "body", "expected"), CONTAINERS, ids=[c[0] for c in CONTAINERS])
def test_container(what: str, selectors: Any, body: str, expected: list[str]) -> None:
    """The body is in the container; one with nothing in it is none."""
    article = read(body, container=selectors)
    assert [p.text for p in article.paragraphs] == expected
    assert ("body" in article.provenance) is ("empty" != what != "missing")


def test_drop() -> None:
    """What is dropped is gone from fields and body; what stands behind it in the line stays."""
    body = f"<p>{SECOND[:40]}<span class=x>[1]</span>{SECOND[40:]}</p><div class=x>{paragraphs(THIRD)}</div>"
    article = read(body, drop=".x", container="article")
    assert [p.text for p in article.paragraphs] == [SECOND, *(t for t in TEXTS if t != SECOND)]
    body = '<h1 class="x">Not this one</h1><b class="x">no</b>tail<p class="x">'
    assert read(body, drop=(".x",)).headline == HEADLINE


def test_captions() -> None:
    """A caption that is marked up as something else goes with its picture."""
    body = '<div><img src="/i/mill.jpg"><h1 class="c">The mill on Tuesday. It had been dry for weeks.</h1></div>'
    article = read(body, captions=".c", container="article")
    assert (article.images[0].caption, article.dek) == ("The mill on Tuesday. It had been dry for weeks.", None)
    assert "dry for weeks" not in article.text


def test_drop_everything() -> None:
    """A site parser that drops all leaves nothing, and harms nothing."""
    article = read("", drop=("html", "body", "//*"), container="article")
    assert (article.paragraphs, article.text) == ((), "")


BLOCKS: list[tuple[str, dict[str, Any], str, Callable[[newsstruct.Article], object], object]] = [
    (
        "kept though it is named as an advertisement",
        {"keep": ".ad-box"},
        '<div class="ad-box"><p>Boats are at the quay.</p></div>',
        lambda a: "Boats are at the quay." in a.text,
        True,
    ),
    (
        "kept as the kind it looks like",
        {"keep": ".ad-box"},
        '<div class="ad-box"><ul><li>Boats are at the quay</li></ul></div>',
        lambda a: [b.kind for b in a.body if getattr(b, "text", "") == "Boats are at the quay"],
        ["list_item"],
    ),
    (
        "kept though it is a link by itself",
        {"keep": "p.k"},
        '<p class="k"><a href="/news/boats-are-at-the-quay">Boats are at the quay</a></p>',
        lambda a: (a.cross_links, "Boats are at the quay" in a.text),
        ((), True),
    ),
    (
        "retyped",
        {"retype": {"subheading": "p.h", "quote": ".q"}},
        '<p class="h">What the mayor said on Tuesday was this</p><div class="q">It will rain again.</div>',
        lambda a: [b.kind for b in a.body[1:3]],
        ["subheading", "quote"],
    ),
    (
        "retyped within a line",
        {"retype": {"subheading": "b.h"}},
        '<p><b class="h">What the mayor said</b> It will rain again, and the bridge stays closed, she said.</p>',
        lambda a: [(b.kind, b.text[:8]) for b in a.body[1:3]],
        [("subheading", "What the"), ("paragraph", "It will ")],
    ),
]


@pytest.mark.parametrize(("what", "says", "body", "shown", "expected"), BLOCKS, ids=[b[0] for b in BLOCKS])
def test_blocks(what: str, says: dict[str, Any], body: str, shown: Callable[..., object], expected: object) -> None:
    """Blocks are what the site parser says they are, in their places."""
    reader = Parser(annotators=(), sites=parser(**says))
    html = page(paragraphs(TEXTS[0]) + body + paragraphs(*TEXTS[1:]))
    article = reader.parse(html, url=URL)
    assert shown(article) == expected
    assert shown(Parser(annotators=(), sites=()).parse(html, url=URL)) != expected
    assert [article.text[b.start : b.end] for b in article.body if hasattr(b, "start")] == article.text.split("\n\n")


def test_kept_blocks_from_elsewhere() -> None:
    """A kept block that stands outside of the container is the article's all the same, in its place on the page."""
    reader = Parser(annotators=(), sites=parser(keep=".sum li"))
    points = '<div class="sum"><ul><li>The mill is shut</li><li>So is the bridge</li></ul></div>'
    html = page(f'{points}<div class="story">{paragraphs(*TEXTS)}</div>')
    article = reader.parse(html, url=URL)
    assert [(b.kind, b.text) for b in article.body if hasattr(b, "text")][:3] == [
        ("list_item", "The mill is shut"),
        ("list_item", "So is the bridge"),
        ("paragraph", TEXTS[0]),
    ]


def test_kept_blocks_are_no_deks() -> None:
    """What is kept in the body is no dek, though the page declares it as its description."""
    head = '<meta name="description" content="The mill is shut, and so is the bridge beside it.">'
    body = f'<p class="one">The mill is shut, and so is the bridge beside it.</p><div>{paragraphs(*TEXTS)}</div>'
    generic = Parser(annotators=(), sites=()).parse(page(body, head), url=URL)
    article = Parser(annotators=(), sites=parser(keep=".one")).parse(page(body, head), url=URL)
    assert (generic.dek, article.dek) == ("The mill is shut, and so is the bridge beside it.", None)
    assert article.paragraphs[0].text == generic.dek


@pytest.mark.parametrize("place", ["before", "behind"])
def test_cross_links_from_elsewhere(place: str) -> None:
    """Cross-links that stand outside of the container are the article's all the same."""
    box = '<aside class="x"><h5 class="y">Dig in</h5><a href="/n/a">Mill</a></aside>'
    story = f'<div class="story">{paragraphs(*TEXTS)}</div>'
    reader = Parser(annotators=(), sites=parser(cross_links=".x", cross_link_labels=".y"))
    article = reader.parse(page(box + story if place == "before" else story + box), url=URL)
    at = 0 if place == "before" else -1
    assert (article.body[at].kind, article.cross_links[0].label) == ("cross_link", "Dig in")
    assert article.text.split("\n\n") == list(TEXTS)


LINKS: list[tuple[str, dict[str, Any], str, list[tuple[str | None, str]]]] = [
    ("a line", {"cross_links": "p.x"}, '<p class="x"><a href="/n/a">Mill</a></p>', [(None, "Mill")]),
    ("a link", {"cross_links": "p.x a"}, '<p class="x"><a href="/n/a">Mill</a></p>', [(None, "Mill")]),
    (
        "several in a box, with a label before it",
        {"cross_links": "ul.x", "cross_link_labels": "p.y"},
        '<p class="y">Dig in:</p><ul class="x"><li><a href="/n/a">Mill</a></li><li><a href="/n/b">Weir</a></li></ul>',
        [("Dig in", "Mill"), ("Dig in", "Weir")],
    ),
    (
        "one by one, with a label before them",
        {"cross_links": "ul.x li", "cross_link_labels": "p.y"},
        '<p class="y">Dig in</p><ul class="x"><li><a href="/n/a">Mill</a></li><li><a href="/n/b">Weir</a></li></ul>',
        [("Dig in", "Mill"), ("Dig in", "Weir")],
    ),
    (
        "a label in the link",
        {"cross_links": "p.x", "cross_link_labels": "p.x b"},
        '<p class="x"><a href="/n/a"><b>Dig in:</b> Mill</a></p>',
        [("Dig in", "Mill")],
    ),
    (
        "a label that all know",
        {"cross_links": "p.x"},
        '<p class="x">Also read | <a href="/n/a">Mill</a></p>',
        [("Also read", "Mill")],
    ),
    (
        "titles of which half is link",
        {"cross_links": "ul.x"},
        '<ul class="x"><li>Saving <a href="/n/a">a Mill</a></li><li><a href="/n/b">Weir</a> Opens</li></ul>',
        [(None, "Saving a Mill"), (None, "Weir Opens")],
    ),
    (
        "several in a paragraph, with a label",
        {"cross_links": "p.x", "cross_link_labels": "p.x b"},
        '<p class="x"><b>Dig in</b><br><a href="/n/a">Mill</a><br><a href="/n/b">Weir</a></p>',
        [("Dig in", "Mill"), ("Dig in", "Weir")],
    ),
    (
        "beside an author",
        {"cross_links": ".x"},
        '<div class="x"><a href="/n/mill-2024">Mill</a> <p><a href="/authors/ann-lee">Ann Lee</a></p></div>',
        [(None, "Mill")],
    ),
    ("the same twice", {"cross_links": "p.x"}, '<p class="x"><a href="/n/a">Mill</a></p>' * 2, [(None, "Mill")]),
    ("without link", {"cross_links": "p.x"}, '<p class="x">Mill</p>', []),
    ("with a link to the page itself", {"cross_links": "p.x"}, '<p class="x"><a href="#top">Mill</a></p>', []),
]


@pytest.mark.parametrize(("what", "says", "body", "expected"), LINKS, ids=[case[0] for case in LINKS])
def test_cross_links(what: str, says: dict[str, Any], body: str, expected: list[tuple[str | None, str]]) -> None:
    """Named boxes and lines are cross-links in their places, whatever else they look like, and no text."""
    reader = Parser(annotators=(), sites=parser(**says))
    html = page(paragraphs(TEXTS[0]) + body + paragraphs(*TEXTS[1:]))
    article = reader.parse(html, url=URL)
    assert [(link.label, link.title) for link in article.cross_links] == expected
    assert article.text.split("\n\n") == list(TEXTS)
    if expected:
        assert isinstance(article.body[1], newsstruct.CrossLink)


def test_other_cross_links_are_still_found() -> None:
    """What the site parser does not name, the generic reader finds as ever."""
    line = '<p>Also read: <a href="/news/the-weir-has-been-opened">The weir has been opened again</a></p>'
    body = f'{paragraphs(TEXTS[0])}<p class="x"><a href="/n/a">Mill</a></p>{paragraphs(TEXTS[1])}{line}'
    reader = Parser(annotators=(), sites=parser(cross_links=".x"))
    article = reader.parse(page(body + paragraphs(*TEXTS[2:])), url=URL)
    assert [link.title for link in article.cross_links] == ["Mill", "The weir has been opened again"]
