"""The news standards: what is written is valid, carries the marks, and stays valid whatever the article holds."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree

import newsstruct as ns
from dtds import NITF, TEI, checked
from newsstruct.export import to_ninjs, to_nitf, to_schema_org, to_tei
from ninjs_schema import NINJS
from samples import ARABIC, EMPTY, RIVER, SAMPLES, TEXT
from strategies import ARTICLE

NITF_NAMES = {None: "http://iptc.org/std/NITF/2006-10-18/", "n": "http://iptc.org/std/NITF/2006-10-18/"}
TEI_NAMES = {"t": "http://www.tei-c.org/ns/1.0"}
MARKS = ("n:q", "n:person", "n:org", "n:location", "n:chron", "n:classifier", "n:a")


def plain(element: etree._Element) -> str:
    """All the words in an element."""
    return "".join(element.itertext())


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize(("export", "dtd"), [(to_nitf, NITF), (to_tei, TEI)], ids=["nitf", "tei"])
def test_xml_is_valid(name: str, export: Any, dtd: str) -> None:
    """Each sample is valid, also the one that attacks."""
    checked(export(SAMPLES[name]), dtd)


@settings(max_examples=40)
@given(ARTICLE)
def test_any_xml_is_valid(article: ns.Article) -> None:
    """Offsets that make no sense, controls and odd strings give valid documents, the same each time."""
    checked(to_nitf(article), NITF)
    checked(to_tei(article), TEI)
    assert to_nitf(article) == to_nitf(article)


NITF_VALUES = [
    ("string(n:head/n:title)", "River rises again"),
    ("string(n:head/n:docdata/n:doc-id/@id-string)", "https://example.org/news/river-rises"),
    ("string(n:head/n:docdata/n:date.issue/@norm)", "20240517T183000+0000"),
    ("string(n:head/n:revision-history/@norm)", "20240518T070500+0000"),
    ("string(n:head/n:pubdata/@position.section)", "News"),
    ("string(//n:hedline/n:hl1)", "River rises again"),
    ("string(//n:hedline/n:hl2)", "Weather"),
    ("string(//n:byline)", "By Ida Holm and the NPA"),
    ("string(//n:dateline)", "VARN (NPA)"),
    ("string(//n:dateline/n:location)", "VARN"),
    ("string(//n:abstract)", "The bridge at Varn stays shut; the mayor stays put"),
    ("count(//n:q)", 5.0),
    ("string((//n:q)[1])", "We are not leaving,"),
    ("string((//n:q)[1]/@quote-source)", "Anna Lind"),
    ("string((//n:q)[3]/@class)", "indirect"),
    ("string((//n:q)[3]/n:chron)", "two weeks"),
    ("count((//n:q)[5]/@quote-source)", 0.0),
    ("string((//n:person)[2])", "Lind"),
    ("string((//n:person)[2]/@value)", "Anna Lind"),
    ("string(//n:org[@value='Norbridge Ltd']/parent::n:a/@href)", "https://example.org/norbridge"),
    ("string(//n:chron[.='Friday']/@norm)", "2024-05-17"),
    ("string(//n:chron[.='2019']/@norm)", "2019-01-01/2019-12-31"),
    ("string(//n:chron[.='two weeks']/@norm)", "P2W"),
    ("count(//n:chron[.='again']/@norm)", 0.0),
    ("string((//n:p[@class='cross-link'])[1])", "Also read | Storm cuts off three villages"),
    ("string((//n:p[@class='cross-link'])[1]/n:a/@href)", "https://example.org/storm"),
    ("string((//n:p[@class='cross-link'])[2])", "How the dam was built"),
    ("count(//n:ul)", 1.0),
    ("count(//n:ul/n:li)", 2.0),
    ("string(//n:media/n:media-producer)", "Ida Holm"),
]


@pytest.mark.parametrize(("path", "value"), NITF_VALUES, ids=[path for path, _ in NITF_VALUES])
def test_nitf(path: str, value: str | float) -> None:
    """NITF has each field and mark in its own element."""
    root = etree.fromstring(to_nitf(RIVER).encode())
    assert root.xpath(path, namespaces={"n": NITF_NAMES["n"]}) == value


@pytest.mark.parametrize("article", [RIVER, ARABIC], ids=["river", "arabic"])
def test_nitf_keeps_the_text(article: ns.Article) -> None:
    """The words of the text blocks are those of the article, whatever is marked in them."""
    root = etree.fromstring(to_nitf(article).encode())
    content = root.find(".//n:body.content", {"n": NITF_NAMES["n"]})
    skipped = {"cross-link", "embed"}
    leaves = [e for e in content.iter() if etree.QName(e).localname in ("p", "hl2", "li", "pre")]
    assert "\n\n".join(plain(e) for e in leaves if e.get("class") not in skipped) == article.text


TEI_VALUES = [
    ("string(//t:titleStmt/t:title)", "River rises again"),
    ("count(//t:titleStmt/t:author)", 2.0),
    ("string(//t:listPerson/t:person[1]/@xml:id)", "entity-3"),
    ("string((//t:said)[1]/@who)", "#entity-3"),
    ("string((//t:said)[3]/@direct)", "false"),
    ("count((//t:said)[5]/@who)", 0.0),
    ("string(//t:persName[.='Lind']/@ref)", "#entity-3"),
    ("string(//t:date[.='Friday']/@when)", "2024-05-17"),
    ("string(//t:date[.='2019']/@from)", "2019-01-01"),
    ("string(//t:text/@xml:lang)", "en-GB"),
    ("count(//t:p[@type='cross-link'])", 2.0),
]


@pytest.mark.parametrize(("path", "value"), TEI_VALUES, ids=[path for path, _ in TEI_VALUES])
def test_tei(path: str, value: str | float) -> None:
    """TEI has each field and mark in its own element."""
    assert etree.fromstring(to_tei(RIVER).encode()).xpath(path, namespaces=TEI_NAMES) == value


@settings(max_examples=40)
@given(ARTICLE)
def test_tei_points_to_what_is_there(article: ns.Article) -> None:
    """No mark points to a person, organisation or place that is not listed."""
    root = etree.fromstring(to_tei(article).encode())
    listed = {f"#{one}" for one in root.xpath("//@xml:id")}
    assert set(root.xpath("//@who | //@ref")) <= listed


def ninjs(article: ns.Article) -> dict[str, Any]:
    """The ninjs object, after JSON and a look whether it is valid."""
    item = json.loads(json.dumps(to_ninjs(article)))
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator(NINJS).validate(item)
    return item


@pytest.mark.parametrize("name", SAMPLES)
def test_ninjs_is_valid(name: str) -> None:
    """Each sample is valid, also the one that attacks, and the one without anything."""
    assert ninjs(SAMPLES[name])["uri"]


@settings(max_examples=40)
@given(ARTICLE)
def test_any_ninjs_is_valid(article: ns.Article) -> None:
    """Whatever the article holds, the object is valid."""
    ninjs(article)


NINJS_VALUES = [
    ("uri", "https://example.org/news/river-rises"),
    ("contentCreated", "2024-05-17T18:30:00+00:00"),
    ("by", "By Ida Holm and the NPA"),
    ("located", "VARN"),
    ("headlines", [{"role": "main", "value": "River rises again"}, {"role": "kicker", "value": "Weather"}]),
    (
        "people",
        [
            {"name": "Anna Lind", "rel": "speaker", "literal": "mayor of Varn"},
            {"name": "Piet Olsen", "rel": "speaker", "literal": "a German engineer"},
        ],
    ),
    ("organisations", [{"name": "NPA", "rel": "mentioned"}, {"name": "Norbridge Ltd", "rel": "mentioned"}]),
    ("places", [{"name": "Varn", "rel": "mentioned"}, {"name": "Esk", "rel": "mentioned"}]),
    (
        "subjects",
        [
            {"name": "floods", "rel": "keyword"},
            {"name": "Varn", "rel": "keyword"},
            {"name": "German", "rel": "mentioned", "literal": "DE"},
        ],
    ),
    (
        "events",
        [
            {"id": "date-0", "name": "Friday", "rel": "dated", "literal": "2024-05-17"},
            {"id": "date-1", "name": "2019", "rel": "dated", "literal": "2019"},
            {"id": "date-2", "name": "two weeks", "rel": "dated", "literal": "P2W"},
        ],
    ),
]


@pytest.mark.parametrize(("name", "value"), NINJS_VALUES, ids=[name for name, _ in NINJS_VALUES])
def test_ninjs(name: str, value: Any) -> None:
    """ninjs has each field and mark in its own property."""
    assert ninjs(RIVER)[name] == value


def test_ninjs_bodies() -> None:
    """The text stands there plain, and once more as NITF with the marks."""
    main, marked = ninjs(RIVER)["bodies"]
    assert (main["value"], main["charCount"]) == (TEXT, len(TEXT))
    assert marked["contentType"] == "application/nitf+xml"
    checked(marked["value"], NITF)


def test_ninjs_associations() -> None:
    """Cross-links and pictures are associations in the order of the page; each has an identifier."""
    picture, link, bare = ninjs(RIVER)["associations"]
    assert (picture["type"], picture["by"]) == ("picture", "Ida Holm")
    assert (link["name"], link["uri"]) == ("Also read", "https://example.org/storm")
    assert (bare["headlines"][0]["value"], bare["uri"][:9]) == ("How the dam was built", "urn:uuid:")


#: The context of schema.org is not to be had without the network; this much of it makes the terms addresses.
CONTEXT = {"@context": {"@vocab": "https://schema.org/", "@version": 1.1}}
SCHEMA = "https://schema.org/"


def expanded(article: ns.Article) -> dict[str, Any]:
    """The node as a JSON-LD processor reads it."""
    jsonld = pytest.importorskip("pyld.jsonld")
    options = {"documentLoader": lambda url, _: {"contextUrl": None, "documentUrl": url, "document": CONTEXT}}
    (node,) = jsonld.expand(json.loads(json.dumps(to_schema_org(article))), options)
    return node


@pytest.mark.parametrize("name", SAMPLES)
def test_schema_org_expands(name: str) -> None:
    """A JSON-LD processor reads one NewsArticle from each sample."""
    assert expanded(SAMPLES[name])["@type"] == [f"{SCHEMA}NewsArticle"]


@settings(max_examples=25)
@given(ARTICLE)
def test_any_schema_org_expands(article: ns.Article) -> None:
    """Whatever the article holds, a JSON-LD processor reads it."""
    assert expanded(article)["@type"] == [f"{SCHEMA}NewsArticle"]


def test_schema_org_quotes() -> None:
    """A processor finds the quotes with their words and speakers."""
    quotes = expanded(RIVER)[f"{SCHEMA}hasPart"]
    assert {quote["@type"][0] for quote in quotes} == {f"{SCHEMA}Quotation"}
    speakers = [quote.get(f"{SCHEMA}spokenByCharacter", [{}])[0] for quote in quotes]
    names = [speaker.get(f"{SCHEMA}name", [{"@value": None}])[0]["@value"] for speaker in speakers]
    assert names == ["Anna Lind", "Anna Lind", "Piet Olsen", None]
    assert quotes[2][f"{SCHEMA}text"] == [{"@value": "the dam held"}]


SCHEMA_ORG_VALUES = [
    ("@id", "https://example.org/news/river-rises"),
    ("headline", "River rises again"),
    ("datePublished", "2024-05-17T18:30:00+00:00"),
    ("dateline", "VARN (NPA)"),
    (
        "author",
        [
            {"@type": "Person", "name": "Ida Holm", "url": "https://example.org/ida"},
            {"@type": "Organization", "name": "NPA"},
        ],
    ),
    ("articleBody", TEXT),
    ("keywords", ["floods", "Varn"]),
    (
        "mainEntityOfPage",
        {
            "@type": "WebPage",
            "@id": "https://example.org/news/river-rises",
            "relatedLink": ["https://example.org/storm"],
        },
    ),
]


@pytest.mark.parametrize(("name", "value"), SCHEMA_ORG_VALUES, ids=[name for name, _ in SCHEMA_ORG_VALUES])
def test_schema_org(name: str, value: Any) -> None:
    """schema.org has each field in its own property."""
    assert to_schema_org(RIVER)[name] == value


def test_what_is_absent_is_left_out() -> None:
    """An article without anything gives no empty properties."""
    assert set(to_schema_org(EMPTY)) == {"@context", "@type", "@id"}
    assert set(to_ninjs(EMPTY)) == {"uri", "standard", "type", "representationType", "profile"}


def test_hostile_addresses_are_no_links() -> None:
    """No format makes an address of a script of the page's."""
    hostile = SAMPLES["hostile"]
    for root in (etree.fromstring(to_nitf(hostile).encode()), etree.fromstring(to_tei(hostile).encode())):
        found = root.xpath("//@href | //@source | //@target | //@url")
        assert [address for address in found if not address.startswith(("https://", "urn:uuid:"))] == [""] * (
            "" in found
        )
    written = json.dumps([to_schema_org(hostile), ninjs(hostile)["associations"]])
    assert "javascript:" not in written
