"""Archived answers are decoded as their headers say, and taken as they are where the headers are wrong."""

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.many.http_body import decoded_body

brotli = pytest.importorskip("brotli")
zstandard = pytest.importorskip("zstandard")

HTML = "<p>Река снова вышла из берегов, сообщил совет.</p>".encode() * 20
MOST = 1_000_000


def chunked(body: bytes, size: int = 100, end: bytes = b"\r\n") -> bytes:
    """A body in chunks of this size."""
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x%s%s%s" % (len(piece), end, piece, end) for piece in [*pieces, b""])


def bare_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


CODINGS = [
    ("", HTML),
    ("identity", HTML),
    ("gzip", gzip.compress(HTML)),
    ("x-gzip", gzip.compress(HTML)),
    ("GZIP", gzip.compress(HTML)),
    ("deflate", zlib.compress(HTML)),
    ("deflate", bare_deflate(HTML)),
    ("br", brotli.compress(HTML)),
    ("BR", brotli.compress(HTML)),
    ("zstd", zstandard.compress(HTML)),
]


@pytest.mark.parametrize(("content", "body"), CODINGS)
def test_codings(content: str, body: bytes) -> None:
    """The body comes out of every coding of the web, in chunks and in one piece."""
    assert decoded_body(body, "", content, MOST) == HTML
    assert decoded_body(chunked(body), "chunked", content, MOST) == HTML
    assert decoded_body(chunked(body, 7), "Chunked", content, MOST) == HTML


@pytest.mark.parametrize("content", ["", "gzip", "deflate", "br", "zstd", "compress", "no-such-coding"])
@pytest.mark.parametrize("transfer", ["", "chunked"])
def test_headers_that_say_otherwise(transfer: str, content: str) -> None:
    """A page that was stored decoded is taken as it is, whatever its headers say."""
    assert decoded_body(HTML, transfer, content, MOST) == HTML
    assert decoded_body(b"\xef\xbb\xbf\n <html>", transfer, content, MOST) == b"\xef\xbb\xbf\n <html>"


@pytest.mark.parametrize(("content", "body"), [row for row in CODINGS if row[1] != HTML])
def test_cut_off(content: str, body: bytes) -> None:
    """Of a body that breaks off there is a beginning of the page, or the bytes as they are."""
    found = decoded_body(body[: len(body) // 2], "", content, MOST)
    assert HTML.startswith(found) or found == body[: len(body) // 2]


@pytest.mark.parametrize(("content", "body"), CODINGS)
def test_most(content: str, body: bytes) -> None:
    """No more is unpacked than is asked for."""
    assert decoded_body(body, "", content, 60) == HTML[:60]


def test_a_small_body_that_is_huge() -> None:
    """A body of a few kilobytes that would be gigabytes is unpacked to the limit."""
    bomb = zlib.compressobj(9, wbits=31)
    small = b"".join(bomb.compress(bytes(1 << 20)) for _ in range(64)) + bomb.flush()
    assert len(small) < 100_000
    assert len(decoded_body(small, "", "gzip", 5_000)) == 5_000


CHUNKS = [
    (b"3\r\n<p>\r\n0\r\n\r\n", b"<p>"),
    (b"3\n<p>\n0\n\n", b"<p>"),
    (b"3;name=value\r\n<p>\r\n0\r\n\r\n", b"<p>"),
    (b"003 \r\n<p>\r\n0\r\n\r\n", b"<p>"),
    (b"3\r\n<p>\r\n0\r\nTrailer: x\r\n\r\n", b"<p>"),
    (b"3\r\n<p>", b"<p>"),
    (b"ff\r\n<p>", b"<p>"),
    (b"3\r\n<p>\r\nno size", b"<p>"),
    (b"no size", b"no size"),
    (b"0\r\n\r\n", b""),
    (b"", b""),
]


@pytest.mark.parametrize(("body", "want"), CHUNKS)
def test_chunks(body: bytes, want: bytes) -> None:
    """Chunks are joined up to the last one, to one that is no chunk, or to where the body breaks off."""
    assert decoded_body(body, "chunked", "", MOST) == want


@given(st.binary(max_size=300), st.sampled_from(["", "gzip", "deflate", "br", "zstd"]), st.integers(1, 400))
def test_any_bytes(body: bytes, content: str, most: int) -> None:
    """Whatever bytes, there is an answer, and no more of it than asked for."""
    for transfer in ("", "chunked"):
        assert len(decoded_body(body, transfer, content, most)) <= most


@given(st.binary(min_size=1, max_size=2_000), st.integers(1, 50))
def test_chunks_of_anything(body: bytes, size: int) -> None:
    """What is put into chunks comes out of them."""
    assert decoded_body(chunked(body, size), "chunked", "identity", MOST) == body
