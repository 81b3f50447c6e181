"""The body of an archived HTTP answer, without its transfer and content codings (RFC 9112, 7.1; RFC 9110, 8.4).

Many archives store bodies decoded and keep the header that says otherwise, so what can't be decoded is taken as it is.
"""

from __future__ import annotations

import re
import zlib

from newsstruct.extras import needed

#: The size of a chunk, in hexadecimal, and extensions that nobody uses.
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
#: What zlib is told to look for: gzip or zlib by the header, or a bare stream of deflate.
_WRAPPED, _BARE = 47, -15
#: How a page begins that was stored as it is.
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,1000}<[!?A-Za-z]")


def decoded_body(body: bytes, transfer: str, content: str, most: int) -> bytes:
    """The body, at most so many bytes of it.

    >>> decoded_body(b"5\\r\\n<p>It\\r\\n8\\r\\n rained.\\r\\n0\\r\\n\\r\\n", "chunked", "", 100)
    b'<p>It rained.'
    >>> decoded_body(b"<p>It rained.", "chunked", "gzip", 100)
    b'<p>It rained.'

    Raises:
        MissingExtra: when a package is needed for the coding, and not installed.
    """
    if "chunked" in transfer.lower():
        body = _without_chunks(body)
    coding = content.lower()
    if "gzip" in coding or "deflate" in coding:
        body = _inflated(body, most)
    elif not _MARKUP.match(body):  # which no stream of these two looks like
        body = _brotli(body, most) if coding == "br" else _zstd(body, most) if coding == "zstd" else body
    return body[:most]


def _without_chunks(body: bytes) -> bytes:
    chunks, at = [], 0
    while (head := _CHUNK.match(body, at)) is not None:
        size = int(head[1], 16)
        chunks.append(body[head.end() : head.end() + size])
        at = head.end() + size
        at += 2 if body[at : at + 2] == b"\r\n" else 1
        if not size or at >= len(body):
            return b"".join(chunks)
    return b"".join(chunks) if chunks else body


def _inflated(body: bytes, most: int) -> bytes:
    for window in (_WRAPPED, _BARE):
        try:
            if found := zlib.decompressobj(window).decompress(body, most):
                return found
        except zlib.error:
            pass
    return body


def _brotli(body: bytes, most: int) -> bytes:
    brotli = needed("brotli", "batch")
    try:
        found: bytes = brotli.Decompressor().process(body, output_buffer_limit=most)
    except brotli.error:
        return body
    return found or body


def _zstd(body: bytes, most: int) -> bytes:
    zstd = needed("zstandard", "batch")
    try:
        with zstd.ZstdDecompressor().stream_reader(body) as frames:
            found: bytes = frames.read(most)
    except zstd.ZstdError:
        return body
    return found or body
