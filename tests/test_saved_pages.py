"""Pages as browsers and crawlers save them are read as if they came from the server; files of other kinds are told."""

import base64
import binascii
import gzip
import plistlib
import quopri
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsstruct
from newsstruct import Limits, Parser
from newsstruct.reading.saved import unwrapped
from pages import codes

URL = "https://news.example/fähre/4711"
PAGE = """<html lang="de"><head><meta charset="utf-8"><title>Fähre fällt aus</title></head><body><article>
<h1>Fähre fällt aus</h1>
<p>Die <a href="/ort/horn">Fähre nach Horn</a> fährt seit Dienstag nicht mehr; für drei Schichten ist niemand da.</p>
<p>Wann sie wieder fährt, weiß man im Rathaus nicht; die Gemeinde sucht Leute, die „auch im Winter“ bleiben.</p>
</article></body></html>"""


def message(page: bytes, coding: str = "quoted-printable", **headers: str) -> bytes:
    """A page as Chrome saves it: the first part of a message, a picture after it."""
    coded = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}.get(coding, bytes)(page)
    lines = {
        "Content-Type": "text/html",
        "Content-Transfer-Encoding": coding,
        "Content-Location": "https://a.example/b",
    }
    part = "\r\n".join(f"{name}: {value}" for name, value in (lines | headers).items()).encode()
    head = (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/b\r\n"
        b"Subject: =?utf-8?Q?F=C3=A4hre?=\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--B--x"\r\n'
    )
    picture = b"Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
    return (
        head + b"\r\n\r\n----B--x\r\n" + part + b"\r\n\r\n" + coded + b"\r\n----B--x\r\n" + picture + b"----B--x--\r\n"
    )


def web_archive(page: bytes) -> bytes:
    """A page as Safari saves it."""
    main = {"WebResourceData": page, "WebResourceURL": "https://a.example/b", "WebResourceTextEncodingName": "UTF-8"}
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


WRAPPERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "MHTML": message,
    "MHTML in base64": lambda page: message(page, "base64"),
    "MHTML, 8 bits": lambda page: message(page, "8bit"),
    "MHTML with line feeds": lambda page: message(page).replace(b"\r\n", b"\n"),
    "MHTML of one part": lambda page: b"MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + page,
    "web archive": web_archive,
}


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_saved_pages_are_read(wrapper: str) -> None:
    """Whatever a page was saved in, its article is that of the page."""
    html = PAGE.encode()
    want, got = (newsstruct.parse(page, url=URL) for page in (html, WRAPPERS[wrapper](html)))
    assert want.headline == "Fähre fällt aus"
    assert len(want.paragraphs) == 2
    assert got == want


@pytest.mark.parametrize("wrapper", [message, web_archive])
def test_what_was_saved_tells_the_address(wrapper: Callable[[bytes], bytes]) -> None:
    """Links resolve against the address it was saved from, and it is the article's where the caller states none."""
    article = newsstruct.parse(wrapper(PAGE.encode()))
    (link,) = article.paragraphs[0].links
    assert (article.url, link.url) == ("https://a.example/b", "https://a.example/ort/horn")
    assert newsstruct.parse(wrapper(PAGE.encode()), url=URL).url == URL


def test_what_was_saved_tells_the_charset() -> None:
    """Where the page does not say it itself."""
    html = PAGE.replace('<meta charset="utf-8">', "").encode("cp1252")
    article = newsstruct.parse(message(html, **{"Content-Type": 'text/html; charset="windows-1252"'}))
    assert article.headline == "Fähre fällt aus"
    assert "guessed_charset" not in codes(article)


def test_a_small_file_of_a_huge_page_is_cut() -> None:
    """What is unpacked is bounded by the limit of bytes, before it is there."""
    bomb = gzip.compress(b"<html><body><h1>Fog</h1>" + b"<p>Fog." * 2_000_000)
    assert len(unwrapped(bomb, 10_000).html) == 10_000
    article = Parser(limits=Limits(bytes=10_000), annotators=()).parse(bomb)
    assert (article.headline, "truncated" in codes(article)) == ("Fog", True)


OTHERS = [
    (b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj", "a PDF"),
    (b"\x89PNG\r\n\x1a\n<p>", "a picture"),
    (b"PK\x03\x04<html>", "a ZIP file"),
    (b"\x1f\x8bno stream of gzip", "can't be unpacked"),
    (b"bplist00 no list", "no page in it"),
    (plistlib.dumps({"WebMainResource": {"WebResourceData": 3}}, fmt=plistlib.FMT_BINARY), "no page in it"),
    (b"WARC/1.0\r\nWARC-Type: response\r\n\r\n<p>It rained.", "a web archive"),
    (gzip.compress(b"WARC/1.1\r\n\r\n<p>It rained."), "a web archive"),
    ("https://news.example/ferry", "address or path"),
    (b"file:///home/me/ferry.html\n", "address or path"),
    ("pages/the ferry.html", "address or path"),
    ("C:\\pages\\ferry.mhtml", "address or path"),
    ("The ferry has stopped.", "no HTML element"),
    (b"{}", "no HTML element"),
    (b"", "no HTML element"),
    (b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nThe ferry has stopped.", "no HTML element"),
]


@pytest.mark.parametrize(("page", "words"), OTHERS)
def test_no_pages(page: bytes | str, words: str) -> None:
    """What is no page gives an empty article, and a warning that says what it is as far as that is known."""
    article = newsstruct.parse(page)
    assert (article.text, article.headline, codes(article)) == ("", None, ["not_html"])
    assert words in article.warnings[0].message


@pytest.mark.parametrize("start", ["MIME-Version: ", "From: me\nMIME-Version: 1.0\n\n", "Content-Type: "])
def test_pages_that_begin_with_words_are_pages(start: str) -> None:
    """A stray line before the page does not hide it."""
    assert newsstruct.parse(start + PAGE).headline == "Fähre fällt aus"


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"\x1f\x8b", b"bplist00", message(b"<p>")[:300], web_archive(b"")])
)
@example(b"\x00" * 40, b"bplist00")
@example(b'\r\nboundary="";\r\n\r\n--', b"MIME-Version: 1.0\r\nContent-Type: multipart/related;")
def test_any_bytes_are_something(rest: bytes, start: bytes) -> None:
    """Whatever is broken in what was saved, there is a page of bytes, and no error."""
    assert isinstance(unwrapped(start + rest, 1_000).html, bytes)


def test_lists_within_lists_end_nothing() -> None:
    """A web archive nested more deeply than Python counts is none."""
    deep = b"".join(b"\xa1" + (n + 1).to_bytes(2, "big") for n in range(20_000)) + b"\x50"
    offsets = b"".join((8 + 3 * n).to_bytes(4, "big") for n in range(20_001))
    trailer = b"\0" * 6 + bytes([4, 2]) + (20_001).to_bytes(8, "big") + b"\0" * 8 + (8 + len(deep)).to_bytes(8, "big")
    page = b"bplist00" + deep + offsets + trailer
    with pytest.raises((RecursionError, plistlib.InvalidFileException)):
        plistlib.loads(page)
    assert unwrapped(page, 100).html == page


def test_a_coding_that_is_broken_is_none() -> None:
    """Content that is no base64 is taken as it is."""
    with pytest.raises(binascii.Error):
        binascii.a2b_base64(b"<p>ab")
    broken = message(b"", "base64").replace(b"\r\n\r\n\r\n----B--x\r\n", b"\r\n\r\n<p>ab\r\n----B--x\r\n")
    assert b"<p>" in unwrapped(broken, 100).html
