#!/usr/bin/env python3
"""Make the pictures of the documentation again: the view of the bundled example and of the pages of the gallery.

    pip install selenium pillow          (and Chromium with its driver)
    python tools/gallery.py [NAME ...]   only these pages; all without

The pages are ``docs/gallery/*.html``, written for this. Each is parsed with the newsstruct that is installed, and its
view photographed on a wide and on a narrow screen, every second page in the dark scheme.
"""

from __future__ import annotations

import argparse
import io
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
from PIL import Image
from selenium import webdriver

import newsstruct
from newsstruct.examples import example_page
from newsstruct.export import to_html

DOCS = Path(__file__).resolve().parents[1] / "docs"
PAGES, PICTURES = DOCS / "gallery", DOCS / "images"
#: CSS pixels: a laptop's window, a telephone held upright; the narrow pictures have finer pixels, as telephones do.
SCREENS = ((1280, 1000, 1.0), (390, 844, 1.5))
#: Text and a few tints; more colours cost bytes that nobody sees.
COLOURS = 128
#: Debian's Chromium runs as root in containers only without its sandbox; the pages are our own.
ARGUMENTS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars")


@attrs.frozen(kw_only=True)
class Shot:
    """One picture to take."""

    view: str
    """The page of the view."""

    to: Path
    """Where the picture goes."""

    width: int
    height: int
    scale: float
    dark: bool


def main(arguments: Sequence[str] | None = None) -> None:
    """Take the pictures of the pages named."""
    parser = argparse.ArgumentParser(description="Make the pictures of the documentation again.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="pages to photograph; all without")
    names = parser.parse_args(arguments).names
    shots = [shot for shot in all_shots() if not names or shot.to.stem.rpartition("-")[0] in names]
    driver = browser()
    try:
        for shot in shots:
            take(driver, shot)
            print(shot.to.relative_to(DOCS), f"{shot.to.stat().st_size // 1000} kB")
    finally:
        driver.quit()


def all_shots() -> Iterator[Shot]:
    """Every picture: one of the example, two of each page of the gallery."""
    example = example_page()
    yield next(shots_of(PICTURES / "example", example.html, example.url, dark=False))
    for number, page in enumerate(sorted(PAGES.glob("*.html"))):
        url = f"https://www.example.com/{page.stem}"
        yield from shots_of(PICTURES / "gallery" / page.stem, page.read_bytes(), url, dark=number % 2 == 1)


def shots_of(to: Path, html: bytes, url: str, *, dark: bool) -> Iterator[Shot]:
    """A page's pictures; `to` is their path without width and ending."""
    view = to_html(newsstruct.parse(html, url=url))
    for width, height, scale in SCREENS:
        path = to.with_name(f"{to.name}-{width}.png")
        yield Shot(view=view, to=path, width=width, height=height, scale=scale, dark=dark)


def browser() -> webdriver.Chrome:
    """A headless Chromium."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or ""
    for argument in ARGUMENTS:
        options.add_argument(argument)
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))


def take(driver: webdriver.Chrome, shot: Shot) -> None:
    """Take a picture, in few colours."""
    size = {"width": shot.width, "height": shot.height, "deviceScaleFactor": shot.scale, "mobile": shot.width < 600}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    scheme = {"name": "prefers-color-scheme", "value": "dark" if shot.dark else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "view.html")
        page.write_text(shot.view, encoding="utf-8")
        driver.get(page.as_uri())
        taken = driver.get_screenshot_as_png()
    shot.to.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.open(io.BytesIO(taken)).convert("RGB")
    few = picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
    few.save(shot.to, optimize=True)


if __name__ == "__main__":
    main()
