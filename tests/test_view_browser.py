"""The view in a real browser: hover, keyboard and touch reach every mark; nothing is loaded, nothing of the page runs.

Skipped where Selenium, Chromium or its driver is missing (Debian: ``apt-get install chromium chromium-driver``).
axe-core is looked for where the variable AXE_CORE says, else in ``node_modules`` (``npm install axe-core``).
"""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsstruct
from newsstruct.export import compare_html, to_html, to_notebook_html
from samples import ARABIC, RIVER, SAMPLES

webdriver = pytest.importorskip("selenium.webdriver")
WebDriverException = pytest.importorskip("selenium.common.exceptions").WebDriverException
ActionChains, Keys = webdriver.ActionChains, webdriver.Keys

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
CHROMEDRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not (CHROMIUM and CHROMEDRIVER), reason="no Chromium with its driver here")
ROOT = Path(__file__).parent.parent
AXE = Path(os.environ.get("AXE_CORE", ROOT / "node_modules" / "axe-core" / "axe.min.js"))
#: Debian's Chromium runs as root in containers only without its sandbox; the pages are our own.
ARGUMENTS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars")
PAGES = {
    **{name: to_html(article) for name, article in SAMPLES.items()},
    "compare": compare_html(attrs.evolve(RIVER, headline="River", body=RIVER.body[2:]), RIVER),
    "notebook": f"<!DOCTYPE html><html lang=en><title>n</title><h1>n</h1>{to_notebook_html(RIVER)}",
}
#: The articles of the documentation's gallery, in ten languages.
GALLERY = {
    path.stem: to_html(newsstruct.parse(path.read_bytes())) for path in (ROOT / "docs" / "gallery").glob("*.html")
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages as files."""
    path = tmp_path_factory.mktemp("view")
    for name, page in (PAGES | GALLERY).items():
        (path / f"{name}.html").write_text(page, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One headless Chromium for all tests of this module."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in ARGUMENTS:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    try:
        driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(CHROMEDRIVER))
    except WebDriverException as error:
        pytest.skip(f"Chromium does not start here: {error.msg}")
    yield driver
    driver.quit()


class Page:
    """A page of the view in the browser."""

    def __init__(self, driver: Any, folder: Path) -> None:
        self.driver, self.folder = driver, folder

    def open(self, name: str, *, width: int = 1280, dark: bool = False, medium: str = "") -> "Page":
        """Load a page anew, in a window of a width, a colour scheme and a medium."""
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": medium, "features": [scheme]})
        self.driver.get("about:blank")
        self.driver.get((self.folder / f"{name}.html").as_uri())
        return self

    def all(self, selector: str) -> list[Any]:
        """Elements."""
        return self.driver.find_elements("css selector", selector)

    def one(self, selector: str) -> Any:
        """The first element."""
        return self.driver.find_element("css selector", selector)

    def run(self, script: str, *arguments: Any) -> Any:
        """The value of a script."""
        return self.driver.execute_script(script, *arguments)

    def tip(self) -> str:
        """What the tip says; nothing while it is hidden."""
        return self.run("const t = document.querySelector('.tip'); return t.hidden ? '' : t.textContent")

    def press(self, *keys: str) -> None:
        """Press keys."""
        ActionChains(self.driver).send_keys(*keys).perform()

    def hover(self, element: Any) -> None:
        """Move the pointer onto the element's first line."""
        self.run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
        box = self.run(
            "const b = arguments[0].getClientRects()[0]; return [b.x + b.width / 2, b.y + b.height / 2]", element
        )
        moved = {"type": "mouseMoved", "x": box[0], "y": box[1], "pointerType": "mouse"}
        self.driver.execute_cdp_cmd("Input.dispatchMouseEvent", moved)


@pytest.fixture
def page(browser: Any, folder: Path) -> Page:
    """The browser with an empty page, and empty logs."""
    opened = Page(browser, folder)
    for log in ("browser", "performance"):
        browser.get_log(log)
    return opened


@pytest.mark.parametrize("name", ["river", "arabic"])
def test_hover_reaches_every_mark(page: Page, name: str) -> None:
    """The pointer on a mark shows what it is."""
    marks = page.open(name).all("article [data-tip]")
    assert len(marks) > 8
    for mark in marks:
        page.hover(mark)
        kind, resolved, rest = mark.get_attribute("data-tip").split("\t")
        assert all(part in page.tip() for part in (kind, resolved, rest))


@pytest.mark.parametrize("name", ["river", "arabic", "hostile"])
def test_keyboard_reaches_every_mark(page: Page, name: str) -> None:
    """Every mark is shown while something that holds the focus is it, is in it, or is its speaker's chip."""
    page.open(name)
    wanted = set(page.run("return [...document.querySelectorAll('article [data-tip]')].map(e => e.dataset.tip)"))
    seen, stops = "", 0
    while stops < 400:
        page.press(Keys.TAB)
        stops += 1
        if page.run("return document.activeElement === document.body || !document.activeElement.closest('article')"):
            if seen:
                break
            continue
        seen += page.tip() + "\n"
    assert {tip for tip in wanted if "".join(tip.split("\t")) not in seen} == set()


def test_escape_hides_the_tip(page: Page) -> None:
    """The tip goes away without moving pointer or focus."""
    page.open("river").hover(page.one("#m-3-0"))
    assert "Anna Lind" in page.tip()
    page.press(Keys.ESCAPE)
    assert page.tip() == ""


def test_tip_stays_in_the_window(page: Page) -> None:
    """At the window's edges the tip is still to be read whole."""
    page.open("river", width=390)
    for mark in page.all("article a.mark"):
        page.hover(mark)
        box = page.run(
            "const b = document.querySelector('.tip').getBoundingClientRect();return [b.left, b.right, b.top, b.bottom]"
        )
        assert 0 <= box[0] < box[1] <= 390
        assert 0 <= box[2] < box[3] <= 900


def test_line_to_the_speaker(page: Page) -> None:
    """A quote under the pointer is joined by lines to who said it, one for each of its pieces."""
    page.open("river").hover(page.one(".quote.direct"))
    assert len(page.all(".thread path")) == 2
    assert [e.text for e in page.all(".speaker.active")] == ["Anna Lind"]
    page.hover(page.one("h1"))
    page.press(Keys.ESCAPE)
    assert page.all(".thread path") == page.all(".active") == []


def test_touch(page: Page) -> None:
    """The first touch shows the tip and goes nowhere; the second one follows the mark to the list."""
    page.open("river", width=390)
    mark = page.one("#m-3-0")
    page.run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", mark)
    box = page.run("const b = arguments[0].getClientRects()[0]; return [b.x + b.width / 2, b.y + b.height / 2]", mark)
    for address in ("", "#entity-3"):
        point = [{"x": box[0], "y": box[1]}]
        page.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": point})
        page.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        assert page.run("return location.hash") == address
        assert ("Anna Lind" in page.tip()) == (not address)


FILTERS = [
    ("quote", ".quote.direct", "backgroundColor", "rgba(0, 0, 0, 0)"),
    ("person", "#m-3-0", "textDecorationLine", "none"),
    ("org", "#m-1-0", "textDecorationLine", "none"),
    ("loc", "#m-0-0", "textDecorationLine", "none"),
    ("misc", "#m-6-0", "textDecorationLine", "none"),
    ("date", "#d-0", "textDecorationLine", "none"),
    ("cross-link", ".cross-link", "display", "none"),
]


@pytest.mark.parametrize(("kind", "selector", "style", "plain"), FILTERS)
def test_filters(page: Page, kind: str, selector: str, style: str, plain: str) -> None:
    """A filter takes a kind of mark away from eye, pointer and keyboard, and gives it back."""
    page.open("river")
    look = f"return getComputedStyle(document.querySelector('{selector}')).{style}"
    marked = page.run(look)
    button = page.one(f"[data-filter='{kind}']")
    button.click()
    assert (button.get_attribute("aria-pressed"), page.run(look)) == ("false", plain)
    assert all(mark.get_attribute("tabindex") == "-1" for mark in page.all(f"article a.mark.{kind}"))
    if kind != "cross-link":
        page.hover(page.one(selector))
        assert page.tip() == ""
    button.click()
    assert (button.get_attribute("aria-pressed"), page.run(look)) == ("true", marked)


def test_one_voice(page: Page) -> None:
    """A speaker's button leaves the tint to that speaker's quotes alone; pressed again, all have it back."""
    page.open("river")
    tinted = (
        "const plain = 'none rgba(0, 0, 0, 0)', style = (e) => getComputedStyle(e);"
        "return [...document.querySelectorAll('article .quote')].filter("
        "e => `${style(e).backgroundImage} ${style(e).backgroundColor}` !== plain).length"
    )
    before = page.run(tinted)
    button = page.one("[data-voice='1']")
    button.click()
    assert (before, page.run(tinted)) == (5, 1)
    assert [chip.text[:2] for chip in page.all("article .chip") if chip.is_displayed()] == ["PO"]
    button.click()
    assert page.run(tinted) == before


def test_list_leads_from_mention_to_mention(page: Page) -> None:
    """A name in the list leads to each of its mentions in turn."""
    link = page.open("river").one("#entity-3 a")
    places = []
    for _ in range(3):
        link.click()
        places.append(page.run("return location.hash"))
    assert places == ["#m-3-0", "#m-3-1", "#m-3-0"]


@pytest.mark.parametrize("name", PAGES)
def test_quiet(page: Page, name: str) -> None:
    """The console says nothing, and the browser asks for nothing but the page itself."""
    page.open(name)
    assert page.driver.get_log("browser") == []
    messages = [json.loads(entry["message"])["message"] for entry in page.driver.get_log("performance")]
    asked = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    asked = [address for address in asked if not address.startswith(("data:", "about:"))]
    assert asked == [(page.folder / f"{name}.html").as_uri()]


def test_policy_is_kept(page: Page) -> None:
    """What would be put into the page neither runs nor loads: the policy stands even where escaping would not."""
    page.open("river")
    page.run(
        "const image = '<img src=https://example.org/a.png onerror=\"window.owned = 1\">';"
        "document.body.insertAdjacentHTML('beforeend', image);"
        "const s = document.createElement('script'); s.textContent = 'window.owned = 1'; document.body.append(s)"
    )
    assert page.run("return window.owned === undefined") is True
    log = " ".join(entry["message"] for entry in page.driver.get_log("browser"))
    assert "Content Security Policy" in log


def test_hostile_text_stays_text(page: Page) -> None:
    """The attack is to be read on the page, and has done nothing."""
    page.open("hostile")
    assert page.run("return document.scripts.length") == 1
    assert page.run("return document.images.length") == 0
    assert page.one("h1").text.startswith("</p></script><script>document.title='owned'</script>")
    assert page.driver.title != "owned"
    targets = page.run("return [...document.links].map(a => a.protocol)")
    assert set(targets) <= {"file:"}


def test_colours(page: Page) -> None:
    """The page is dark where the reader's system is, and light on paper's side of the screen."""
    ground = "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
    assert min(page.open("river").run(ground)) > 200
    assert max(page.open("river", dark=True).run(ground)) < 60


def test_print(page: Page) -> None:
    """On paper there are no buttons, and the side column has its whole length."""
    page.open("river", medium="print")
    assert not page.one(".filters").is_displayed()
    assert page.run("return getComputedStyle(document.querySelector('aside')).position") == "static"
    behind = "return getComputedStyle(document.querySelector('.cross-link a'), '::after').content"
    assert "https://example.org/storm" in page.run(behind) or "attr(href)" in page.run(behind)


def test_right_to_left(page: Page) -> None:
    """Arabic runs from the right: text, cards and the marks' chips."""
    page.open("arabic")
    style = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
    assert page.run(style, "article", "direction") == "rtl"
    assert page.run(style, "body", "direction") == "ltr"
    assert page.run(style, ".cross-link", "borderRightWidth") == "4px"


@pytest.mark.parametrize("name", [name for name in PAGES if name != "notebook"])
@pytest.mark.parametrize("width", [390, 820, 1280])
def test_nothing_stands_out(page: Page, name: str, width: int) -> None:
    """No page is wider than its window."""
    page.open(name, width=width)
    assert page.run("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("name", sorted(GALLERY))
def test_gallery(page: Page, name: str) -> None:
    """Articles of any language fit a telephone, keep the console silent, and each speaker's sign at its quote."""
    page.open(name, width=390)
    assert page.run("return document.documentElement.scrollWidth") <= 390
    assert [entry for entry in page.driver.get_log("browser") if entry["level"] == "SEVERE"] == []
    apart = """
        return [...document.querySelectorAll("article a.chip")].filter((chip) => {
            const before = document.createRange();
            before.setStart(chip.closest("p, li, blockquote"), 0);
            before.setEndBefore(chip);
            const boxes = [...before.getClientRects()].filter((box) => box.width);
            return Math.abs(boxes.at(-1).bottom - chip.getClientRects()[0].bottom) > 20;
        }).map((chip) => chip.id)"""
    assert page.run(apart) == []


def test_notebook(page: Page) -> None:
    """In a notebook's frame the view works as by itself, and can't reach the notebook."""
    page.open("notebook")
    page.driver.switch_to.frame(page.one("iframe"))
    page.run("document.querySelector('#m-3-0').focus()")
    assert "Anna Lind" in page.tip()
    assert page.run("try { return parent.document.title } catch (e) { return e.name }") == "SecurityError"
    page.driver.switch_to.default_content()


@pytest.mark.skipif(not AXE.exists(), reason="no axe-core here (npm install axe-core, or set AXE_CORE)")
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", [name for name in [*PAGES, *sorted(GALLERY)] if name != "notebook"])
def test_axe(page: Page, name: str, dark: bool) -> None:
    """axe-core finds nothing serious, in light and dark."""
    page.open(name, dark=dark)
    page.driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
    page.run(AXE.read_text(encoding="utf-8"))
    result = page.driver.execute_async_script("axe.run().then(arguments[0])")
    found = [
        (one["id"], one["impact"], node["target"], node.get("failureSummary"))
        for one in result["violations"]
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"][:3]
    ]
    assert found == []
    assert len(result["passes"]) > 10


def test_samples_differ() -> None:
    """The pages looked at are of several languages and directions."""
    assert {RIVER.language, ARABIC.language} == {"en-GB", "ar"}
