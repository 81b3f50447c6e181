"""Web archives of our own making (WARC 1.0), record by record."""

import gzip
from collections.abc import Iterable

HTML = "text/html; charset=utf-8"


def record(url: str, body: bytes, content_type: str = HTML, status: str = "200 OK", headers: str = "") -> bytes:
    """An HTTP answer as a WARC record."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{headers}Content-Length: {len(body)}\r\n\r\n"
    http = head.encode() + body
    warc = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
        f"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return warc.encode() + http + b"\r\n\r\n"


def packed(records: Iterable[bytes]) -> bytes:
    """The records as an archive that is compressed as usual, each for itself."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def archive(pages: Iterable[bytes]) -> bytes:
    """Pages as an archive."""
    return packed(record(f"https://example.org/{number}", html) for number, html in enumerate(pages))
