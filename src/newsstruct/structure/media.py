"""Pictures and embedded pieces among the blocks."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from urllib.parse import urlsplit

from newsstruct.article import Embed, Image
from newsstruct.reading import Element
from newsstruct.reading.urls import absolute
from newsstruct.structure.boxes import Box, stands_in
from newsstruct.structure.credits import credit_of, is_whole_credit
from newsstruct.structure.metadata import clean, element_text
from newsstruct.structure.outline import Chunk

#: Boxes with these hints hold pictures that are none of the article's.
ELSEWHERE = frozenset("ad share comment author nav newsletter dialog related affiliate".split())
PICTURES = frozenset({"img", "amp-img"})
#: Attributes with a picture's address, those of scripts that load it late before the placeholder.
_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-full-src", "data-hi-res-src", "src")
_AROUND = frozenset({"source", "picture"})
_SOURCE_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
#: More sources of one picture are not looked at.
MANY_SOURCES = 100
_WIDTH = itemgetter(0)
#: A picture no wider or higher than this is an icon or counts readers.
ICON = 64
#: How far up from a picture its caption is looked for.
NEAR = 5
#: A longer text is no caption.
LONGEST = 1_000
_CREDIT_NAMES = re.compile(r"credit|copyright|photographer|source", re.I)
#: Part of a host -> the provider's name.
PROVIDERS = {
    "youtube": "youtube",
    "youtu.be": "youtube",
    "twitter": "x",
    "x.com": "x",
    "instagram": "instagram",
    "facebook": "facebook",
    "tiktok": "tiktok",
    "vimeo": "vimeo",
    "dailymotion": "dailymotion",
    "soundcloud": "soundcloud",
    "spotify": "spotify",
    "datawrapper": "datawrapper",
    "flourish": "flourish",
    "infogram": "infogram",
    "bsky": "bluesky",
    "mastodon": "mastodon",
    "t.me": "telegram",
    "google.com/maps": "google maps",
    "jwplayer": "jwplayer",
    "brightcove": "brightcove",
}
#: Hosts of frames that show nothing of the article's.
_HIDDEN = re.compile(r"doubleclick|googletagmanager|googlesyndication|recaptcha|adservice|consent|newsletter", re.I)
#: Class names of posts that a script turns into a frame -> the provider.
POSTS = {
    "twitter-tweet": "x",
    "twitter-video": "x",
    "instagram-media": "instagram",
    "tiktok-embed": "tiktok",
    "fb-post": "facebook",
    "fb-video": "facebook",
    "bluesky-embed": "bluesky",
    "mastodon-embed": "mastodon",
    "reddit-embed-bq": "reddit",
}

#: More elements than this are no post.
MANY = 60
#: Addresses of single posts.
_POST_ADDRESS = re.compile(
    r"//(?:[a-z]{1,10}\.)?(?:(?:twitter|x)\.com/\w{1,20}/status/\d|instagram\.com/(?:[\w.]{1,40}/)?(?:p|reel)/|"
    r"tiktok\.com/@[\w.]{1,40}/video/|bsky\.app/profile/[\w.:-]{1,80}/post/|facebook\.com/[\w.]{1,80}/posts/|"
    r"t\.me/\w{1,40}/\d)"
)


def find_media(chunks: Sequence[Chunk], skipped: Collection[int], base: str | None) -> Mapping[int, Image | Embed]:
    """The pictures and embedded pieces among chunks, by the index of the chunk in whose place they stand.

    Args:
        chunks: The outline.
        skipped: Indices of chunks that belong to something else, such as cross-links.
        base: What links are resolved against.
    """
    found: dict[int, Image | Embed] = {}
    posts: set[Box] = set()
    links = {anchor.element for i in skipped for anchor in chunks[i].anchors}
    for index, chunk in enumerate(chunks):
        if index in skipped:
            continue
        post = _post(chunk.box) if "embed" in chunk.box.around else None
        if post is None and "blockquote" in chunk.box.tags:
            post = linked_post(chunk.box)
        if post is not None:
            if post not in posts:
                posts.add(post)
                found[index] = _post_embed(chunks[index:], post, base)
        elif (
            chunk.medium is not None
            and links.isdisjoint(_around(chunk.medium))
            and (medium := _medium(chunks, index, base))
        ):
            found[index] = medium
    return _once(found)


def ends_body(chunk: Chunk, medium: Image | Embed) -> bool:
    """Whether what stands behind the last paragraph is of the article: a picture with its caption that leads nowhere.

    What else stands there is mostly of teasers.
    """
    if chunk.medium is None or not isinstance(medium, Image) or not medium.caption:
        return False
    return not any(element.tag == "a" and not _is_picture(element.get("href", "")) for element in _around(chunk.medium))


def _around(element: Element) -> Iterator[Element]:
    """The nearest elements around one."""
    return islice(element.iterancestors(), NEAR)


def _is_picture(address: str) -> bool:
    """Whether a link leads to a picture: the larger form of what is shown."""
    return address.partition("?")[0].lower().endswith((".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"))


def _once(found: Mapping[int, Image | Embed]) -> dict[int, Image | Embed]:
    """Each address once: pages carry pictures for wide and for narrow screens."""
    first: dict[str, int] = {}
    for index, medium in found.items():
        first.setdefault(_path(medium.url or "") or f"#{index}", index)
    return {index: found[index] for index in first.values()}


def _path(url: str) -> str:
    """An address without host, query and fragment."""
    return url.partition("?")[0].partition("#")[0].partition("//")[2].partition("/")[2]


def _medium(chunks: Sequence[Chunk], index: int, base: str | None) -> Image | Embed | None:
    element = chunks[index].medium
    around = chunks[index].box.around
    if element is None or not ELSEWHERE.isdisjoint(around):
        return None
    return _image(chunks, index, element, base) if element.tag in PICTURES else _embed(element, base)


def _image(chunks: Sequence[Chunk], index: int, element: Element, base: str | None) -> Image | None:
    url = next((u for u in (absolute(s, base) for s in _addresses(element)) if u), None)
    if url is None or _is_icon(element, url):
        return None
    caption, credit = _caption(chunks, index)
    return Image(url=url, alt=clean(element.get("alt") or "") or None, caption=caption, credit=credit)


def _is_icon(element: Element, url: str) -> bool:
    """Whether it is a sign or somebody's portrait beside a name, no picture of the article's."""
    is_small = _size(element.get("width")) <= ICON or _size(element.get("height")) <= ICON
    return is_small or "avatar" in url or (".svg" in url and _path(url).endswith(".svg"))


def _size(value: str | None) -> float:
    """A picture's side in pixels, as the page states it; endless where it does not."""
    digits = value.strip().removesuffix("px") if value else ""
    return float(digits) if digits.isdecimal() and len(digits) < 6 else math.inf


def _addresses(element: Element) -> Iterator[str]:
    """Where the picture lies, largest first."""
    sources, parent = [element], element.getparent()
    # the parser puts a picture's parts into each other
    while parent is not None and parent.tag in _AROUND and len(sources) < MANY_SOURCES:
        sources += [parent, *parent.iterchildren("source")]
        parent = parent.getparent()
    sets = [value for source in sources for name in _SOURCE_SETS if (value := source.get(name))]
    candidates = [candidate for value in sets for candidate in _candidates(value[:10_000])]
    yield from (url for _, url in sorted(candidates, key=_WIDTH, reverse=True))
    yield from (url for name in _SOURCES if (url := element.get(name)))


def _candidates(source_set: str) -> Iterator[tuple[float, str]]:
    """Width (or density) and address of each candidate of a ``srcset``."""
    for candidate in source_set.replace(",\n", ", ").split(", "):
        url, _, width = candidate.strip().partition(" ")
        digits = width.strip()[:-1]
        is_number = digits.isdecimal() or digits.replace(".", "", 1).isdecimal()
        yield (float(digits) if is_number else 0.0), url.rstrip(",")


def _caption(chunks: Sequence[Chunk], index: int) -> tuple[str | None, str | None]:
    """Caption and credit of the picture: texts behind it in the same figure or in boxes named so."""
    figure = _figure(chunks[index].box)
    captions: list[str] = []
    credits: list[str] = []
    for chunk in chunks[index + 1 : index + 8]:
        if chunk.medium is not None or not stands_in(chunk.box, figure):
            break
        if chunk.text and len(chunk.text) <= LONGEST and _is_caption(chunk):
            inline = _inline_credit(chunk)
            credits += [inline] if inline else []
            text = chunk.text.removesuffix(inline).rstrip() if inline else chunk.text
            (credits if _is_credit(chunk) else captions).append(text)
    caption = " ".join(dict.fromkeys(captions)) or None
    credit = " ".join(dict.fromkeys(credits)) or None
    return caption, credit or (credit_of(caption) if caption else None)


def _figure(box: Box) -> Box:
    """The figure around a picture, or where there is none the box around it and what stands beside it."""
    at: Box | None = box
    for _ in range(NEAR):
        if at is None:
            break
        if at.tag == "figure" or "caption" in at.hints:
            return at
        at = at.parent
    return box.parent or box


def _is_caption(chunk: Chunk) -> bool:
    return "figcaption" in chunk.box.tags or "caption" in chunk.box.around or "figure" in chunk.box.tags


def _is_credit(chunk: Chunk) -> bool:
    return bool(_CREDIT_NAMES.search(chunk.box.element.get("class", ""))) or is_whole_credit(chunk.text)


def _inline_credit(chunk: Chunk) -> str | None:
    """The credit at a caption's end that has an inline element of its own."""
    box = chunk.box.element
    for element in box.iter("span", "small", "cite", "em", "i") if len(box) else ():
        if _CREDIT_NAMES.search(element.get("class") or ""):
            text = element_text(element)
            return text if text and text != chunk.text and chunk.text.endswith(text) else None
    return None


def _embed(element: Element, base: str | None) -> Embed | None:
    """The piece that a frame or player shows."""
    names = ("src", "data-src", "data-videoid", "data-tweetid", "data-shortcode")
    raw = next((value for name in names if (value := element.get(name))), None)
    if raw is None and (source := element.find("source")) is not None:
        raw = source.get("src")
    url = absolute(raw, base)
    if element.tag.startswith("amp-") and raw:
        return Embed(provider=_provider(element.tag.removeprefix("amp-")), url=url if "/" in raw else None)
    return Embed(provider=_provider(url), url=url) if url and not _HIDDEN.search(url) else None


def _provider(address: str | None) -> str | None:
    """Whose piece it is: a known provider, else the host's name without "www."."""
    parts = urlsplit(address or "")
    where = f"{parts.netloc}{parts.path}" if parts.netloc else address or ""
    known = next((name for part, name in PROVIDERS.items() if part in where), None)
    return known or parts.netloc.removeprefix("www.") or None


def _post(box: Box) -> Box | None:
    """The post (of X, Instagram …) that a box stands in."""
    at: Box | None = box
    while at is not None and at.parent is not None:
        if at.hints and not POSTS.keys().isdisjoint(at.element.get("class", "").split()):
            return at
        at = at.parent
    return None


def linked_post(box: Box) -> Box | None:
    """The block quote that a box stands in, where its last link leads to a post: its class names may be lost."""
    at: Box | None = box if "blockquote" in box.tags else None
    while at is not None and at.tag != "blockquote":
        at = at.parent
    href = _last_link(at) if at is not None else ""
    return at if _POST_ADDRESS.search(href[:LONGEST]) else None


def _last_link(box: Box) -> str:
    """Where the last link in a box of few elements leads; ``""`` where there is none."""
    inside = list(islice(box.element.iter(), MANY))
    hrefs = [e.get("href") or "" for e in inside if e.tag == "a"] if len(inside) < MANY else []
    return hrefs[-1] if hrefs else ""


def _post_embed(chunks: Sequence[Chunk], post: Box, base: str | None) -> Embed:
    names = (post.element.get("class") or "").split()
    provider = next((POSTS[name] for name in names if name in POSTS), None) or _provider(_last_link(post))
    given = (post.element.get(name) for name in ("cite", "data-instgrm-permalink", "data-href"))
    inside = (a.href for c in chunks[:20] if stands_in(c.box, post) for a in reversed(c.anchors))
    own = (url for raw in (*given, *inside) if (url := absolute(raw, base)) and _provider(url) == provider)
    return Embed(provider=provider, url=next(own, None))
