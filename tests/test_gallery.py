"""The gallery shows what it says: pages of our own in ten languages, each in two pictures that are small enough."""

import importlib.util
import struct
from pathlib import Path
from types import ModuleType

import pytest

import newsstruct
import newsstruct.export
from newsstruct.article import Article

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted((DOCS / "gallery").glob("*.html"))
PICTURES = sorted((DOCS / "images").rglob("*.png"))
GALLERY = (DOCS / "gallery.md").read_text(encoding="utf-8")
RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}


def parsed(page: Path) -> Article:
    return newsstruct.parse(page.read_bytes(), url=f"https://www.example.com/{page.stem}")


def size(picture: Path) -> tuple[int, int]:
    """Width and height that a PNG says in its first chunk."""
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", head[16:24])
    return width, height


def test_ten_languages() -> None:
    """Ten pages, each in another language, of which at least one is written from right to left."""
    languages = {(parsed(page).language or "").partition("-")[0] for page in PAGES}
    assert len(languages) == len(PAGES) == 10
    assert languages & RIGHT_TO_LEFT


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page(page: Path) -> None:
    """Each page of the gallery is read without a doubt, and has something of everything that the view shows."""
    article = parsed(page)
    assert article.warnings == ()
    assert article.headline
    assert article.dek
    assert article.authors
    assert article.published
    assert len(article.cross_links) == 1
    assert len(article.paragraphs) >= 5
    assert article.quotes
    assert article.entities
    assert article.dates


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
@pytest.mark.parametrize(("width", "pixels"), [(1280, 1280), (390, 585)])
def test_pictures(page: Path, width: int, pixels: int) -> None:
    """Each page is shown on a wide and on a narrow screen (of a telephone's finer pixels)."""
    name = f"images/gallery/{page.stem}-{width}.png"
    assert name in GALLERY
    assert size(DOCS / name)[0] == pixels


def test_pictures_are_small() -> None:
    """All pictures of the documentation together stay under three megabytes."""
    assert sum(picture.stat().st_size for picture in PICTURES) < 3_000_000


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.name)
def test_every_picture_is_shown(picture: Path) -> None:
    """No picture lies in the repository that no page shows."""
    name = picture.relative_to(DOCS).as_posix()
    texts = [page.read_text(encoding="utf-8") for page in [*DOCS.rglob("*.md"), ROOT / "README.md"]]
    assert any(name in text for text in texts)


def load_tool() -> ModuleType:
    """The script in `tools/` as a module."""
    pytest.importorskip("selenium", reason="a tool of the documentation, no dependency")
    pytest.importorskip("PIL", reason="a tool of the documentation, no dependency")
    spec = importlib.util.spec_from_file_location("gallery", ROOT / "tools" / "gallery.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_tool_takes_every_picture() -> None:
    """The tool would take the pictures that are there, of the pages that are there, in both schemes."""
    shots = list(load_tool().all_shots())
    assert len(shots) == 2 * len(PAGES) + 1
    assert {shot.to for shot in shots} <= set(PICTURES)
    assert {shot.dark for shot in shots} == {False, True}
    assert all(shot.view.startswith("<!DOCTYPE html>") for shot in shots)


def test_tool_photographs_a_view(tmp_path: Path) -> None:
    """A picture has the size of its screen, and in the dark scheme a dark ground."""
    tool = load_tool()
    image = pytest.importorskip("PIL.Image")
    try:
        driver = tool.browser()
    except Exception as error:  # whatever a machine without Chromium makes of it
        pytest.skip(f"no Chromium with its driver here: {type(error).__name__}")
    grounds = []
    try:
        for dark in (False, True):
            to = tmp_path / f"{dark}.png"
            view = newsstruct.export.to_html(parsed(PAGES[0]))
            tool.take(driver, tool.Shot(view=view, to=to, width=390, height=300, scale=1.0, dark=dark))
            picture = image.open(to).convert("L")
            assert picture.size == (390, 300)
            grounds.append(picture.getpixel((2, 2)))
    finally:
        driver.quit()
    assert grounds[0] > 200 > 60 > grounds[1]
