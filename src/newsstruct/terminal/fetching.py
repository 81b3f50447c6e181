"""Pages from the web, with the extra ``newsstruct[fetch]``; the library itself never uses the network."""

from __future__ import annotations

from collections.abc import Iterable

from newsstruct._version import __version__
from newsstruct.terminal.raw_page import MOST_BYTES, RawPage, UnreadablePage

#: Seconds to wait for the server, for a connection and for each piece of the answer.
PATIENCE = 20.0
MISSING = (
    'fetching needs an HTTP client: pip install "newsstruct[fetch]"; or save the page and pass its file, '
    "with --url for its address."
)


def fetch_page(url: str) -> RawPage:
    """The page at an http(s) address; redirects are followed, and the address is the one arrived at.

    Raises:
        UnreadablePage: when the extra is not installed, or the server does not answer with a page.
    """
    try:
        import httpx
    except ImportError:
        raise UnreadablePage(url, MISSING) from None
    headers = {"User-Agent": f"newsstruct/{__version__}", "Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
    try:
        with httpx.stream("GET", url, headers=headers, timeout=PATIENCE, follow_redirects=True) as answer:
            answer.raise_for_status()
            data = _first_bytes(answer.iter_bytes())
            return RawPage(name=url, data=data, url=str(answer.url), charset=answer.charset_encoding)
    except httpx.HTTPStatusError as error:
        status = f"{error.response.status_code} {error.response.reason_phrase}".rstrip()
        raise UnreadablePage(url, f"the server answered {status}; look whether a browser can open it.") from None
    except httpx.TimeoutException:
        raise UnreadablePage(url, f"no answer within {PATIENCE:.0f} seconds; try again later.") from None
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise UnreadablePage(url, f"can't be fetched: {error or type(error).__name__}.") from None


def _first_bytes(pieces: Iterable[bytes]) -> bytes:
    data = bytearray()
    for piece in pieces:
        data += piece
        if len(data) >= MOST_BYTES:
            break
    return bytes(data[:MOST_BYTES])
