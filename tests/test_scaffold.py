"""A new site parser's package: its selectors are guessed from a page, and its tests pass as they are."""

import re
import tomllib
from pathlib import Path

import pytest

import newsstruct
from installed import Installed
from newsstruct import Parser, cli
from newsstruct.authors.guessing import guess_selectors
from newsstruct.limits import Limits
from newsstruct.reading import read_page
from newsstruct.sites.loading import rules_of
from newsstruct.testing import find_fixtures, read_fixture
from pages import FIRST, HEADLINE, TEXTS, URL, page, paragraphs

BODY = (
    '<p class="lead-in" itemprop="description">Forty households had to leave, and the bridge stays closed for now.</p>'
    '<p class="byline-wrap">By <a rel="author" href="/ann">Ann Lee</a></p><time datetime="2024-05-14T06:00Z">Tue</time>'
    f'<div class="story-text css-1x2y">{paragraphs(*TEXTS)}</div>'
)
HTML = page(BODY)
structure = Parser(annotators=(), sites=())


def guesses(html: str) -> dict[str, str]:
    read = read_page(html, url=URL, limits=Limits())
    return {guess.field: guess.selector for guess in guess_selectors(read, structure.parse(html, url=URL))}


def test_guesses() -> None:
    """What newsstruct finds on a page, the guessed selectors find as well, by names that somebody gave."""
    assert guesses(HTML) == {
        "headline": "h1",
        "dek": 'p[itemprop="description"]',
        "byline": "p.byline-wrap",
        "authors": 'a[rel="author"]',
        "published": "time",
        "container": "article",
    }


NAMES = [
    ('<div class="css-1ab2c">', "div"),
    ('<div class="kYtEdD story">', "div.story"),
    ('<div id="story-42">', "div"),
    ('<div id="story">', "#story"),
    ('<div data-testid="story" class="x">', 'div[data-testid="story"]'),
    ('<div class="md:px-4 story">', "div.story"),
    ("<div>", "div"),
]


@pytest.mark.parametrize(("opening", "expected"), NAMES)
def test_names_of_machines(opening: str, expected: str) -> None:
    """Names that a build makes anew each time are passed over."""
    assert guesses(page(f"{opening}{paragraphs(*TEXTS)}</div>"))["container"] == expected


def test_elements_that_are_like_others() -> None:
    """What can't be told from other elements by name is told by where it stands, or left out."""
    other = f"<div><p>Share</p></div><section><div>{paragraphs(*TEXTS)}</div></section>"
    assert "container" not in guesses(page(other))
    assert "container" not in guesses(page(f"<div><p>Share</p></div><div>{paragraphs(*TEXTS)}</div>"))


def test_nothing_to_guess() -> None:
    """An empty page gives no guesses."""
    assert guesses("") == {}
    assert guesses("<p>x</p>") == {}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_text(HTML, encoding="utf-8")
    return tmp_path


def new_site(*arguments: str) -> int:
    return cli.main(["new-site", *arguments])


PACKED = "tests/fixtures/river-rises-again/page.html.gz"
FILES = {
    PACKED,
    "pyproject.toml",
    "README.md",
    "conftest.py",
    "tests/test_site.py",
    ".github/workflows/tests.yml",
    ".gitignore",
    "src/newsstruct_example_times/__init__.py",
    "tests/fixtures/river-rises-again/meta.json",
    "tests/fixtures/river-rises-again/expected.json",
}
CLASS = '''"""A site parser of example.org."""

from newsstruct.sites import SiteParser, site


@site("example.org")
class ExampleTimes(SiteParser):
    """Where pages of example.org have what; all that is not said here is left to newsstruct."""

    headline = "h1"  # River rises again at the old mill
    dek = "p[itemprop=\\"description\\"]"  # Forty households had to leave, and the bridge stay…
    byline = "p.byline-wrap"  # By Ann Lee
    authors = "a[rel=\\"author\\"]"  # Ann Lee
    published = "time"  # Tue
    container = "article"  # River rises again at the old mill Forty households…
'''


def test_files(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The package is whole: metadata, class, fixture, tests, a workflow, and what to do next is told."""
    assert new_site("example-times", "--host", "example.org", "--page", "page.html", "--url", URL) == 0
    folder = here / "newsstruct-example-times"
    assert {f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file()} == FILES
    assert (folder / "src/newsstruct_example_times/__init__.py").read_text(encoding="utf-8") == CLASS
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["newsstruct.sites"] == {"example-times": "newsstruct_example_times"}
    assert project["dependencies"] == [f"newsstruct>={newsstruct.__version__}"]
    texts = [(folder / name).read_text("utf-8", "replace") for name in FILES - {PACKED}]
    assert [text for text in texts if re.search(r"@[a-z]+@", text)] == []
    assert "guessed headline, dek, byline, authors, published, container. Now: pip install" in capsys.readouterr().out


def test_fixture(here: Path) -> None:
    """The fixture is the page as it was, read with the guesses."""
    new_site("example-times", "--host", "example.org", "--page", "page.html", "--url", URL, "--fetched", "2024-05-17")
    (folder,) = find_fixtures(here)
    fixture = read_fixture(folder)
    assert (fixture.html.decode(), fixture.url, str(fixture.fetched)) == (HTML, URL, "2024-05-17")
    assert fixture.expected["headline"] == HEADLINE
    assert fixture.expected["body"][0] == {"kind": "paragraph", "text": FIRST}


def test_toml(here: Path) -> None:
    """The site parser may be a TOML file, which says the same."""
    new_site("example-times", "--host", "example.org", "--page", "page.html", "--url", URL, "--toml", "--to", "pkg")
    (rule,) = rules_of(here / "pkg" / "src" / "newsstruct_example_times" / "sites")
    assert (rule.name, rule.hosts) == ("example-times", ("example.org",))
    assert (rule.site.headline, rule.site.container) == ("h1", "article")  # type: ignore[attr-defined]


def test_own_address(here: Path) -> None:
    """Where no address is stated, the page's own counts if it is of the host, else the host's front page."""
    (here / "page.html").write_text(page(BODY, f'<link rel="canonical" href="{URL}">'))
    new_site("one", "--host", "example.org", "--page", "page.html")
    new_site("two", "--host", "example.net", "--page", "page.html")
    urls = [read_fixture(folder).url for folder in find_fixtures(here)]
    assert urls == [URL, "https://example.net/"]


WRONG = [
    (["Example", "--host", "example.org", "--page", "page.html"], "'Example' is no name; take small letters"),
    (["a--b", "--host", "example.org", "--page", "page.html"], "is no name"),
    (["x", "--host", "https://example.org", "--page", "page.html"], "is no name"),
    (["ex", "--host", "https://example.org", "--page", "page.html"], "https://example.org: is no host"),
    (["ex", "--host", "example.org", "--page", "none.html"], "none.html: no such file"),
    (["ex", "--host", "example.net", "--page", "page.html", "--url", URL], "is no address of example.net"),
    (["ex", "--host", "example.org", "--page", "page.html", "--to", "."], ". is there already, and not empty"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG, ids=[message for _, message in WRONG])
def test_wrong_calls(here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    """What can't be done is told in a line, and nothing is written."""
    assert new_site(*arguments) == 2
    assert message in capsys.readouterr().err
    assert [f.name for f in here.iterdir()] == ["page.html"]


HOSTILE = '"""\nimport os; os.abort()\n"""\u2028\x1b[31m\\" # @host@ ${{ secrets }}'


def test_words_of_the_page_stay_in_comments(here: Path) -> None:
    """What stands on a page gets into the files as words of one line only, whatever it is."""
    html = page(BODY.replace("Ann Lee", HOSTILE).replace("lead-in", 'x&quot;"y'), headline=HOSTILE)
    (here / "page.html").write_text(html, encoding="utf-8")
    assert new_site("example-times", "--host", "example.org", "--page", "page.html", "--url", URL) == 0
    source = next(here.rglob("newsstruct_example_times/__init__.py")).read_text(encoding="utf-8")
    compile(source, "generated", "exec")
    lines = [line for line in source.splitlines() if "os.abort" in line]
    assert lines
    assert [line for line in lines if "  # " not in line.partition("os.abort")[0]] == []
    assert "\x1b" not in source


@pytest.mark.parametrize("form", [[], ["--toml"]], ids=["class", "toml"])
def test_its_tests_pass(here: Path, installed: Installed, form: list[str]) -> None:
    """The package's own tests pass as soon as it is installed."""
    new_site("example-times", "--host", "example.org", "--page", "page.html", "--url", URL, *form)
    folder = here / "newsstruct-example-times"
    installed.project(folder)
    installed.allow("newsstruct-example-times")
    shown = installed.run(folder, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    assert "17 passed" in shown, shown
