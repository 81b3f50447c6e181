"""Every link within the repository and the documentation leads somewhere; nothing is fetched to see it."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html
import pytest

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
SKIPPED = {"_build", ".venv", "node_modules", ".git", ".pytest_cache"}
PAGES = [page for page in sorted(ROOT.rglob("*.md")) if SKIPPED.isdisjoint(page.relative_to(ROOT).parts)]
CODE = re.compile(r"^(`{3,}|~{3,}).*?^\1\s*$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
#: [words](target), ![alt](target), [name]: target
TARGET = re.compile(
    r"\]\(\s*<?([^()\s<>]+(?:\([^()\s]*\))?)>?(?:\s+\"[^\"]*\")?\s*\)|^\[[^]]+\]:\s*(\S+)", re.MULTILINE
)
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)
NAMED = re.compile(r"^\(([\w-]+)\)=$", re.MULTILINE)
#: Sphinx tells its extensions' authors what it will change.
pytestmark = [
    pytest.mark.filterwarnings(f"ignore::{kind}") for kind in ("DeprecationWarning", "PendingDeprecationWarning")
]
OUTSIDE = ("http://", "https://", "mailto:")


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def prose(page: Path) -> str:
    """A page without its code."""
    return CODE.sub("", page.read_text(encoding="utf-8"))


def targets(page: Path) -> list[str]:
    """Where the page's links lead, as written."""
    return [first or second for first, second in TARGET.findall(prose(page))]


def slug(heading: str) -> str:
    """The anchor that GitHub and MyST give a heading."""
    plain = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").replace("*", "")
    kept = (c for c in plain.casefold() if c in " -_" or unicodedata.category(c)[0] in "LN")
    return "".join(kept).strip().replace(" ", "-")


def anchors(page: Path) -> set[str]:
    """The places in a page that a link may lead to."""
    text = re.sub(r"^(`{3,}).*?^\1\s*$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    return {slug(heading) for heading in HEADING.findall(text)} | set(NAMED.findall(text))


SLUGS = [
    ("Where to go", "where-to-go"),
    ("What is a cross-link?", "what-is-a-cross-link"),
    ("The `Limits` of *pages*", "the-limits-of-pages"),
    ("`guessed_charset`", "guessed_charset"),
    ("Who wrote it, and when?", "who-wrote-it-and-when"),
    ("[Keep](a.md) it", "keep-it"),
]


@pytest.mark.parametrize(("heading", "anchor"), SLUGS)
def test_slug(heading: str, anchor: str) -> None:
    """An anchor is the heading's letters and figures in small, with hyphens for spaces."""
    assert slug(heading) == anchor


def test_targets(tmp_path: Path) -> None:
    """Links and pictures are seen, code that looks like them is not."""
    page = tmp_path / "a.md"
    page.write_text(
        'See [b](b.md#c) and ![d](d.png "D"), <https://e.org>, `[no](f.md)`.\n```sh\n[no](g.md)\n```\n[h]: h.md\n',
        encoding="utf-8",
    )
    assert targets(page) == ["b.md#c", "d.png", "h.md"]


def broken(page: Path) -> Iterator[str]:
    """The links of a page that lead nowhere."""
    for target in targets(page):
        if target.startswith(OUTSIDE):
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / unquote(path)).resolve() if path else page
        if not there.exists() or (anchor and there.suffix == ".md" and anchor not in anchors(there)):
            yield target


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_of_a_page(page: Path) -> None:
    """Files that a page links to are there, and so are the headings in them."""
    assert list(broken(page)) == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_addresses_are_whole(page: Path) -> None:
    """Addresses of other sites have a scheme and a host, and are of the safe kind where they may be."""
    outside = [urlsplit(target) for target in targets(page) if target.startswith(("http://", "https://"))]
    assert [parts.geturl() for parts in outside if parts.scheme != "https" or "." not in parts.netloc] == []


def test_broken_links_are_found(tmp_path: Path) -> None:
    """The test would see a file or a heading that is not there."""
    (tmp_path / "b.md").write_text("# There\n", encoding="utf-8")
    page = tmp_path / "a.md"
    page.write_text("[1](b.md) [2](b.md#there) [3](b.md#gone) [4](c.md) [5](#gone)\n", encoding="utf-8")
    assert list(broken(page)) == ["b.md#gone", "c.md", "#gone"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documentation as HTML."""
    for package in ("sphinx", "furo", "myst_parser"):
        pytest.importorskip(package, reason="the extra newsstruct[docs]")
    from sphinx.application import Sphinx

    out = tmp_path_factory.mktemp("site")
    app = Sphinx(str(DOCS), str(DOCS), str(out), str(out / ".doctrees"), "html", status=None, warning=None)
    app.build()
    return out


def test_links_of_the_site(site: Path) -> None:
    """In the built pages every link, picture and anchor within the site is there."""
    pages = {path: lxml.html.parse(str(path)).getroot() for path in site.rglob("*.html")}
    places = {path: set(root.xpath("//@id | //a/@name")) for path, root in pages.items()}
    lost = []
    for path, root in pages.items():
        for target in root.xpath("//a/@href | //img/@src | //link/@href | //script/@src"):
            parts = urlsplit(target)
            if parts.scheme or parts.netloc:
                continue
            there = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            known = places.get(there)
            if not there.exists() or (parts.fragment and known is not None and unquote(parts.fragment) not in known):
                lost.append(f"{path.relative_to(site)}: {target}")
    assert len(pages) > 40
    assert sorted(set(lost)) == []


def test_llms_txt_of_the_site(site: Path) -> None:
    """Each page that llms.txt names is there."""
    text = (site / "llms.txt").read_text(encoding="utf-8")
    listed = re.findall(r"\]\(([^)]+\.html)\)", text)
    assert len(listed) > 30
    assert [page for page in listed if not (site / page).exists()] == []
    assert (site / "llms-full.txt").stat().st_size > 100_000


def test_site_loads_nothing_from_elsewhere(site: Path) -> None:
    """No page of the documentation loads a picture, a script or a style from another host."""
    found = set()
    for path in site.rglob("*.html"):
        root = lxml.html.parse(str(path)).getroot()
        loaded = root.xpath("//img/@src | //script/@src | //link[@rel='stylesheet']/@href | //iframe/@src")
        found.update(target for target in loaded if urlsplit(target).netloc)
    assert found == set()
