"""The benchmarks say what they mean to say, on collections and tools that are made up here."""

import doctest
import gzip
import importlib
import json
import lzma
import pkgutil
import sys
import types
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import benchmarks
import pytest
from benchmarks import __main__ as command
from benchmarks.date_search import Pace, chosen, every_language, first_calls, paces
from benchmarks.date_search import lines as pace_lines
from benchmarks.date_search import main as search_main
from benchmarks.files import decoded, load_json, page_bytes
from benchmarks.loaders import LOADERS
from benchmarks.loaders.fundus import fundus_pages
from benchmarks.loaders.htmldate import htmldate_pages
from benchmarks.loaders.jsonl import jsonl_pages
from benchmarks.loaders.trafilatura import trafilatura_pages
from benchmarks.measuring import Result, Sums, measure, parse
from benchmarks.moments import days_of, moment_of
from benchmarks.peers import NAMES, Absent, Peer, load_peers
from benchmarks.scores import SCORES
from benchmarks.scores.cross_links import leak, link_f1
from benchmarks.scores.fields import author_f1, day_right, headline_right
from benchmarks.scores.share import Share
from benchmarks.scores.text import exact, paragraph_f1, segment_f1, token_f1
from benchmarks.table import failures, table
from benchmarks.values import FoundLink, Page, Reading, Segments, TrueLink

from newsstruct.examples import example_page

ROOT = Path(__file__).parent.parent
NOWHERE = Path("nowhere.html")
RIVER = "The river rose again overnight."
SCHOOLS = "Two schools stay closed until Monday."
STORM = "Storm cuts off three villages"


def page(**true: Any) -> Page:
    return Page(name="page", file=NOWHERE, **true)


def value(share: Share | None) -> float | None:
    return None if share is None else round(share.part / share.whole, 3) if share.whole else None


TEXTS = [
    # true blocks, found blocks, token F1, paragraph F1, exact
    ((RIVER, SCHOOLS), (RIVER, SCHOOLS), 1, 1, 1),
    ((RIVER, SCHOOLS), (SCHOOLS, RIVER), 1, 1, 0),
    ((RIVER, SCHOOLS), (RIVER,), 0.625, 0.667, 0),
    ((RIVER,), (RIVER, SCHOOLS), 0.625, 0.667, 0),
    ((RIVER, SCHOOLS), (f"{RIVER} {SCHOOLS}",), 1, 0, 0),
    ((RIVER,), ("The  river\u00a0rose again\novernight.", ""), 1, 1, 1),
    ((RIVER, RIVER), (RIVER,), 0.667, 0.667, 0),
    ((RIVER,), (), 0, 0, 0),
    (("川が増水した。",), ("川が増えた。",), 0.727, 0, 0),
]


@pytest.mark.parametrize(("true", "found", "tokens", "paragraphs", "same"), TEXTS)
def test_text(true: tuple[str, ...], found: tuple[str, ...], tokens: float, paragraphs: float, same: float) -> None:
    """Words, blocks and whole pages: what is missing costs recall, what is too much precision."""
    truth, reading = page(blocks=true), Reading(blocks=found)
    assert value(token_f1(truth, reading)) == tokens
    assert value(paragraph_f1(truth, reading)) == paragraphs
    assert value(exact(truth, reading)) == same


def test_repeated_headline() -> None:
    """The headline at the start of the text is a matter of taste, further down it is a fault."""
    truth = page(blocks=(RIVER, SCHOOLS, RIVER, SCHOOLS), headline="River “rises”")
    first = Reading(blocks=('River "rises"', *(truth.blocks or ())))
    last = Reading(blocks=(*(truth.blocks or ()), 'River "rises"'))
    assert value(paragraph_f1(truth, first)) == 1
    assert value(paragraph_f1(truth, last)) == 0.889


@pytest.mark.parametrize("found", [(RIVER,), ("A month of rain.", RIVER)])
def test_optional_blocks(found: tuple[str, ...]) -> None:
    """What is optional counts neither for nor against."""
    truth = page(blocks=(RIVER,), optional=("A month of rain.",))
    assert value(exact(truth, Reading(blocks=found))) == 1


SEGMENTS = [
    ((RIVER, SCHOOLS), 1),
    ((RIVER, SCHOOLS, "Subscribe now"), 0.8),
    ((RIVER,), 0.667),
    (("Subscribe now",), 0),
    ((), 0),
]


@pytest.mark.parametrize(("found", "score"), SEGMENTS)
def test_segments(found: tuple[str, ...], score: float) -> None:
    """Wanted pieces are to be found, unwanted ones are not."""
    truth = page(segments=Segments(wanted=("river rose", "Two schools"), unwanted=("Subscribe",)))
    assert value(segment_f1(truth, Reading(blocks=found))) == score


HEADLINES = [
    ("River rises", "RIVER RISES", 1),
    ("“No,” he said – again", '"No," he said - again', 1),
    ("River rises", "River rises | The Courier", 0),
    ("River rises", None, 0),
]


@pytest.mark.parametrize(("true", "found", "score"), HEADLINES)
def test_headline(true: str, found: str | None, score: float) -> None:
    """Case and forms of marks do not matter, a site's name does."""
    assert value(headline_right(page(headline=true), Reading(headline=found))) == score


AUTHORS = [
    (("Ann Lee",), ("By Ann Lee",), 1),
    (("Ann Lee",), ("ann lee.",), 1),
    (("Ann Lee", "Bo Ek"), ("Ann Lee",), 0.667),
    (("Ann Lee",), ("Ann Lee", "Reporter"), 0.667),
    (("Ann Lee",), (), 0),
]


@pytest.mark.parametrize(("true", "found", "score"), AUTHORS)
def test_authors(true: tuple[str, ...], found: tuple[str, ...], score: float) -> None:
    """Each name counts once, whatever stands before it."""
    assert value(author_f1(page(authors=true), Reading(authors=found))) == score


WEST = timezone(timedelta(hours=-7))
DAYS = [
    (date(2024, 5, 14), date(2024, 5, 14), 1),
    (date(2024, 5, 14), datetime(2024, 5, 14, 9), 1),
    (date(2024, 5, 15), datetime(2024, 5, 14, 23, tzinfo=WEST), 1),
    (date(2024, 5, 14), datetime(2024, 5, 14, 23, tzinfo=WEST), 1),
    (date(2024, 5, 14), datetime(2024, 5, 15, 6, tzinfo=UTC), 0),
    (date(2024, 5, 14), None, 0),
]


@pytest.mark.parametrize(("true", "found", "score"), DAYS)
def test_day(true: date, found: date | None, score: float) -> None:
    """The day counts, in the zone given or in UTC."""
    assert value(day_right(page(published=true), Reading(published=found))) == score


LINK = TrueLink(title=STORM, url="https://example.com/news/storm-4711")
OPTIONAL = TrueLink(title="The most read stories of the week", required=False)
LINKS = [
    # true links, found links as (title, address), F1
    ((LINK,), [(STORM, "https://www.example.com/news/storm-4711?from=rail")], 1),
    ((LINK,), [("Storm", "https://example.com/news/storm-4711/")], 1),
    ((LINK,), [("STORM cuts off three villages!", None)], 1),
    ((LINK,), [], 0),
    ((LINK,), [(STORM, None), ("Another story of the day", None)], 0.667),
    ((LINK,), [(STORM, None), (STORM, None)], 1),
    ((LINK, OPTIONAL), [(STORM, None)], 1),
    ((LINK, OPTIONAL), [(STORM, None), (OPTIONAL.title, None)], 1),
    ((), [], None),
    ((), [("Another story of the day", None)], 0),
]


@pytest.mark.parametrize(("true", "found", "score"), LINKS)
def test_links(true: tuple[TrueLink, ...], found: list[tuple[str, str | None]], score: float | None) -> None:
    """A link is right by its target or its title; optional ones count neither way, false alarms count against."""
    links = tuple(FoundLink(title=title, url=url) for title, url in found)
    assert value(link_f1(page(cross_links=true), Reading(cross_links=links))) == score


LEAKS = [
    ((RIVER, f"Also read: {STORM}", SCHOOLS), 1),
    ((RIVER, SCHOOLS), 0),
    ((), None),
]


@pytest.mark.parametrize(("found", "score"), LEAKS)
def test_leak(found: tuple[str, ...], score: float | None) -> None:
    """A title in the text has leaked; a tool without any text leaks nothing and is no example."""
    assert value(leak(page(cross_links=(LINK, OPTIONAL)), Reading(blocks=found))) == score


def test_short_titles_do_not_leak() -> None:
    """A title of a word or two may be in a text by chance."""
    assert leak(page(cross_links=(TrueLink(title="Storm"),)), Reading(blocks=("Storm!",))) is None


@pytest.mark.parametrize("column", SCORES)
def test_unknown_truth(column: str) -> None:
    """What nobody has looked at gives no score."""
    _, score = SCORES[column]
    full = Reading(headline="River", authors=("Ann Lee",), published=date(2024, 5, 14), blocks=(RIVER,))
    assert score(page(), full) is None


MOMENTS = [
    ("2024-05-14", date(2024, 5, 14)),
    (" 2024-05-14T10:00:00Z ", datetime(2024, 5, 14, 10, tzinfo=UTC)),
    ("2024-05-14 10:00:00+00:00", datetime(2024, 5, 14, 10, tzinfo=UTC)),
    (date(2024, 5, 14), date(2024, 5, 14)),
    ("", None),
    (None, None),
    (20240514, None),
]


@pytest.mark.parametrize(("text", "moment"), MOMENTS)
def test_moments(text: object, moment: date | None) -> None:
    """Days and moments are read as collections write them."""
    assert moment_of(text) == moment


def test_days_of_a_moment_without_zone() -> None:
    """A moment without a zone is on its own day."""
    assert days_of(datetime(2024, 5, 14, 23)) == {date(2024, 5, 14)}


@pytest.mark.parametrize(("suffix", "pack"), [("", bytes), (".gz", gzip.compress), (".xz", lzma.compress)])
def test_page_bytes(tmp_path: Path, suffix: str, pack: Any) -> None:
    """Pages are read packed or not."""
    file = tmp_path / f"page.html{suffix}"
    file.write_bytes(pack("<p>Fluß".encode("cp1252")))
    assert page_bytes(file) == b"<p>Flu\xdf"


def test_decoded() -> None:
    """Tools that take text get the page in the charset that it declares."""
    assert "Река" in decoded("<meta charset='windows-1251'><p>Река".encode("cp1251"))


@pytest.mark.parametrize("content", ["", "[]", "{"])
def test_no_json(tmp_path: Path, content: str) -> None:
    """A file that is not what it should be is named."""
    file = tmp_path / "evaldata.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(SystemExit, match=r"evaldata\.json"):
        load_json(file)


def written(file: Path, data: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(data), encoding="utf-8")


@pytest.fixture
def fundus(tmp_path: Path) -> Path:
    """Two publishers: one with two versions, one with a page more than its parser has versions."""
    country = tmp_path / "test_data" / "xx"
    body = {"summary": ["A month of rain."], "sections": [{"headline": ["Closed"], "paragraphs": [RIVER, SCHOOLS]}]}
    new = {"title": "New", "authors": ["Ann Lee"], "publishing_date": "2024-05-14 10:00:00+00:00", "body": body}
    written(country / "Courier.json", {"V2": new, "V1": {"title": "Old", "authors": [], "topics": ["rain"]}})
    written(country / "Gazette.json", {"V1": {"title": "Gazette"}})
    names = ["Courier_2023_01_31.html.gz", "Courier_2024_05_14.html.gz", "Gazette_2024_01_01.html.gz"]
    names.append("Gazette_2024_02_02.html.gz")
    for name in names:
        (country / name).write_bytes(gzip.compress(b"<p>"))
    written(country / "meta.info", {name: {"url": f"https://example.com/{name}", "crawl_date": "…"} for name in names})
    return tmp_path


def test_fundus(fundus: Path) -> None:
    """Pages go with the versions in their order; a publisher whose numbers differ is passed over."""
    old, new = fundus_pages(fundus)
    assert (old.headline, old.authors, old.blocks, old.url) == (
        "Old",
        None,
        None,
        "https://example.com/Courier_2023_01_31.html.gz",
    )
    assert (new.headline, new.authors, new.published) == ("New", ("Ann Lee",), datetime(2024, 5, 14, 10, tzinfo=UTC))
    assert (new.blocks, new.optional) == (("Closed", RIVER, SCHOOLS), ("A month of rain.",))
    assert page_bytes(new.file) == b"<p>"


def test_trafilatura(tmp_path: Path) -> None:
    """Pages are looked for in both folders; those that are not there are left out."""
    item = {"with": [RIVER], "without": ["Share"]}
    more = {"title": "River", "author": "Ann Lee; Bo Ek", "date": "2024-05-14"}
    items = {"https://a.example/ ": {"file": "a.html", **item, **more}, "https://b.example": {"file": "b.html", **item}}
    written(tmp_path / "evaldata.json", {**items, "https://c.example": {"file": "gone.html", **item}})
    for folder, name in (("cache", "a.html"), ("eval", "b.html")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes(b"<p>")
    first, second = trafilatura_pages(tmp_path)
    assert (first.url, first.headline, first.authors) == ("https://a.example/", "River", ("Ann Lee", "Bo Ek"))
    assert first.published == date(2024, 5, 14)
    assert (second.headline, second.authors, second.published) == (None, None, None)
    assert second.segments == Segments(wanted=(RIVER,), unwanted=("Share",))


def test_htmldate(tmp_path: Path) -> None:
    """All files of the set are read, days alone."""
    written(tmp_path / "eval_default.json", {"https://a.example": {"file": "a.html", "date": "2024-05-14"}})
    written(tmp_path / "eval_other.json", {"https://b.example": {"file": "gone.html", "date": "2024-05-14"}})
    (tmp_path / "test_set").mkdir()
    (tmp_path / "test_set" / "a.html").write_bytes(b"<p>")
    (only,) = htmldate_pages(tmp_path)
    assert (only.url, only.published, only.blocks) == ("https://a.example", date(2024, 5, 14), None)


def lines(file: Path, *items: dict[str, Any]) -> Path:
    file.write_text("".join(f"{json.dumps(item)}\n\n" for item in items), encoding="utf-8")
    return file


def test_jsonl(tmp_path: Path) -> None:
    """Each key of the documented form is read; what is left out is unknown."""
    body = [{"kind": "dek", "text": "Rain."}, {"kind": "paragraph", "text": RIVER}]
    links = [{"label": "Also read", "title": STORM, "url": LINK.url}, {"title": OPTIONAL.title, "required": False}]
    full = {"html_file": "a.html", "id": "a", "url": " https://a.example ", "headline": "River", "authors": ["Ann Lee"]}
    full |= {"published": "2024-05-14", "body": body, "segments": {"with": ["a"], "without": []}, "cross_links": links}
    first, second, third = jsonl_pages(
        lines(tmp_path / "p.jsonl", full, {"html_file": "b.html"}, {"html_file": "c.html", "cross_links": []})
    )
    assert (first.url, first.blocks, first.optional) == ("https://a.example", (RIVER,), ("Rain.",))
    assert first.cross_links == (LINK, OPTIONAL)
    assert second == Page(name="b.html", file=tmp_path / "b.html")
    assert third.cross_links == ()


BROKEN = [
    {"id": "no file"},
    {"html_file": "a.html", "cross_links": [{"url": "/"}]},
    {"html_file": "a.html", "body": [3]},
]


@pytest.mark.parametrize("item", BROKEN)
def test_broken_jsonl(tmp_path: Path, item: dict[str, Any]) -> None:
    """A line that is not of the form is named by its number."""
    with pytest.raises(SystemExit, match="line 3"):
        list(jsonl_pages(lines(tmp_path / "p.jsonl", {"html_file": "a.html"}, item)))


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """The example page, described in the documented form."""
    example = example_page()
    (tmp_path / "example.html").write_bytes(example.html)
    links = [{"title": "Donetsk under siege: Russia now controls more than half the region"}]
    links.append({"title": "Zelensky promises reforms as EU moves towards candidate status for Ukraine"})
    item = {"html_file": "example.html", "url": example.url, "authors": ["Asha Varma"], "published": "2022-06-24"}
    return lines(tmp_path / "pages.jsonl", {**item, "cross_links": links})


def test_newsstruct_on_the_example(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole command: newsstruct on a page that it reads rightly."""
    assert command.main(["--jsonl", str(pages), "--peers", "newsstruct"]) == 0
    head, _, row = capsys.readouterr().out.strip().splitlines()[-3:]
    figures = dict(zip(head.split("|")[2:-1], row.split("|")[2:-1], strict=True))
    shown = {name.strip(): figure.strip(" *") for name, figure in figures.items()}
    assert {name: shown[name] for name in ("authors F1", "day", "cross-link F1", "cross-link leak")} == {
        "authors F1": "100.0",
        "day": "100.0",
        "cross-link F1": "100.0",
        "cross-link leak": "0.0",
    }
    assert "token F1" not in shown


def tool(name: str, reading: Reading | Exception, *fields: str) -> Peer:
    def read(html: bytes, url: str | None) -> Reading:
        if isinstance(reading, Exception):
            raise reading
        return reading

    return Peer(name=name, fields=frozenset(fields), read=read)


def test_measure(pages: Path) -> None:
    """A tool is scored for what it reads, a failure counts as nothing read, and all are timed."""
    good = tool("good 1", Reading(authors=("Asha Varma",)), "authors")
    bad = tool("bad 2", ValueError("no\nluck"), "authors", "published")
    result = measure(jsonl_pages(pages), [good, bad], repeat=2)
    assert result.pages == 1
    assert result.parse_seconds >= 0
    assert (result.sums["good 1"].figure("authors F1"), result.sums["good 1"].figure("day")) == (1, None)
    assert (result.sums["bad 2"].figure("authors F1"), result.sums["bad 2"].figure("day")) == (0, 0)
    assert result.sums["bad 2"].failures == ("example.html: ValueError: no",)


@pytest.mark.parametrize(("html", "is_page"), [(b"", False), (b"<!-- -->", False), (b"<p>River", True)])
def test_parse(html: bytes, is_page: bool) -> None:
    """The unit of time can be had of any bytes."""
    assert (parse(html) is not None) == is_page


def test_table() -> None:
    """The best figure is bold, of the leak the least; a column that nobody has is left out."""
    good = Sums(shares={"token F1": Share(9, 10), "cross-link leak": Share(0, 4)}, seconds=4)
    poor = Sums(shares={"token F1": Share(5, 10), "cross-link leak": Share(1, 4)}, seconds=9, failures=("p: Oops: no",))
    none = Sums(seconds=1)
    result = Result(pages=3, sums={"good": good, "poor": poor, "none": none}, parse_seconds=2)
    assert list(table(result)) == [
        "| | token F1 | cross-link leak | CPU time, × parse |",
        "|---|--:|--:|--:|",
        "| good | **90.0** | **0.0** | 2.0 |",
        "| poor | 50.0 | 25.0 | 4.5 |",
        "| none | – | – | 0.5 |",
    ]
    assert list(failures(result)) == ["poor failed on 1 of 3 pages, first p: Oops: no"]


def test_table_without_pages() -> None:
    """No pages, no figures."""
    *_, row = table(Result(pages=0, sums={"good": Sums()}, parse_seconds=0))
    assert row == "| good | – |"


@pytest.fixture
def _absent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two made-up tools that can't be used: one is not installed, one does not start."""

    def broken() -> None:
        raise ImportError("needs a compiler")

    for name, package, load in (("lacking", "no-such-package-4711", None), ("broken", "newsstruct", broken)):
        module = types.ModuleType(f"benchmarks.peers.{name}")
        module.__dict__.update(PACKAGE=package, FIELDS=(), load=load)
        monkeypatch.setitem(sys.modules, module.__name__, module)


@pytest.mark.usefixtures("_absent")
def test_absent_tools() -> None:
    """A tool that can't be used is named with the reason, and the others are loaded."""
    lacking, broken, peer = load_peers(["lacking", "broken", "newsstruct"])
    assert lacking == Absent(name="lacking", why="no-such-package-4711 is not installed")
    assert broken == Absent(name="broken", why="needs a compiler")
    assert isinstance(peer, Peer)
    assert peer.name.startswith("newsstruct ")


@pytest.mark.usefixtures("_absent")
def test_absent_tools_are_skipped(
    pages: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command says what it skips, and goes on."""
    monkeypatch.setattr(command, "NAMES", ("lacking", "newsstruct"))
    assert command.main(["--jsonl", str(pages), "--peers", "lacking,newsstruct"]) == 0
    shown = capsys.readouterr()
    assert "lacking: skipped, no-such-package-4711 is not installed" in shown.err
    assert "| newsstruct " in shown.out


@pytest.mark.parametrize("name", NAMES)
def test_peers_say_what_they_read(name: str) -> None:
    """Each tool's module can be imported without the tool, and names fields that a reading has."""
    module = importlib.import_module(f"benchmarks.peers.{name}")
    assert set(module.FIELDS) <= {"blocks", "headline", "authors", "published", "cross_links"}


@pytest.mark.parametrize("name", [name for name in NAMES if name != "newsstruct"])
def test_peers_read_the_example(name: str) -> None:
    """A tool that is installed gives something of each field that it is said to read."""
    (peer,) = load_peers([name])
    if isinstance(peer, Absent):
        pytest.skip(peer.why)
    example = example_page()
    reading = peer.read(example.html, example.url)
    assert [field for field in peer.fields if not getattr(reading, field)] == []


WRONG = [[], ["--fundus", ".", "--peers", "nobody"], ["--fundus", ".", "--pages", "0"], ["--jsonl"]]


@pytest.mark.parametrize("arguments", WRONG)
def test_wrong_arguments(arguments: list[str]) -> None:
    """What can't be done is refused."""
    with pytest.raises(SystemExit) as stop:
        command.main(arguments)
    assert stop.value.code == 2


def test_folder_without_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that holds no pages of the collection is told of."""
    assert command.main(["--fundus", str(tmp_path), "--peers", "newsstruct"]) == 1
    assert "no pages under" in capsys.readouterr().err


@pytest.mark.parametrize("module", [m.name for m in pkgutil.walk_packages(benchmarks.__path__, "benchmarks.")])
def test_docstrings(module: str) -> None:
    """The examples in the docstrings give what they say."""
    assert doctest.testmod(importlib.import_module(module)).failed == 0


README = (ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [*SCORES, *(f"--{name}" for name in LOADERS)])
def test_readme(name: str) -> None:
    """The README explains each column and each collection."""
    assert f"| {name} |" in README or f"| `{name} " in README


def news_file(folder: Path) -> Path:
    """A file of texts in two languages, and lines that hold none."""
    rows = [
        {"language": "en", "text": "It rained on Monday."},
        {"language": "en", "text": "It will rain in May."},
        {"language": "de", "text": "Am Montag regnete es.\u2028Am Dienstag auch."},
        {"language": "de", "text": ""},
        {"text": "no language"},
    ]
    file = folder / "news.jsonl"
    file.write_text("\n\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    return file


def test_texts_of_the_date_benchmark(tmp_path: Path) -> None:
    """Each language has its first texts, those asked for alone; lines without a text or a language are passed over."""
    file = news_file(tmp_path)
    both = chosen([file], 1, frozenset())
    assert {language: len(texts) for language, texts in both.items()} == {"de": 1, "en": 1}
    assert chosen([file, file], 9, frozenset(("en",))) == {"en": ["It rained on Monday.", "It will rain in May."] * 2}
    assert chosen([], 9, frozenset()) == {}


def test_paces_of_the_date_benchmark(tmp_path: Path) -> None:
    """Both sides read every text of a language, the other one told its language."""
    texts = chosen([news_file(tmp_path)], 9, frozenset())
    seen: list[tuple[str, str]] = []
    found = list(paces(texts, lambda text, language: seen.append((text, language))))
    assert [(pace.language, pace.characters) for pace in found] == [("de", 39), ("en", 40)]
    assert [(text, language) for language, rows in texts.items() for text in rows] == [
        pair for pair in seen if pair[0] != "On 3 May 2024 it rained."
    ]


def test_table_of_the_date_benchmark() -> None:
    """The ratio is of what is read in a second."""
    pace = Pace(language="en", characters=1000, ours=0.5, theirs=5.0)
    assert pace.ratio == 10
    assert list(pace_lines([pace]))[2:] == ["| en | 1,000 | 2,000 | 200 | 10 |"]


def test_first_calls_of_the_date_benchmark() -> None:
    """Every language of CLDR can be timed; those that are asked for are given, the slowest first."""
    assert {"en", "ar", "zu", "nb"} <= set(every_language())
    found = first_calls(["zu", "en"])
    assert {language for language, _ in found} == {"zu", "en"}
    assert found[0][1] >= found[1][1] >= 0


def test_command_of_the_date_benchmark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command prints a row for each language; nothing to measure is a failure."""
    pytest.importorskip("dateparser")
    assert search_main([str(news_file(tmp_path)), "--languages", "en"]) == 0
    assert [line.split("|")[1].strip() for line in capsys.readouterr().out.splitlines()] == ["language", "---", "en"]
    assert search_main([]) == 1
