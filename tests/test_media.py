"""Pictures and embedded pieces stand in the body, in their places, with caption, credit and provider."""

import pytest

from newsstruct import Embed, Image
from pages import FIRST, SECOND, TEXTS, paragraphs, read

SITE = "https://www.example.org"


def media(between: str) -> list[Image | Embed]:
    article = read(paragraphs(FIRST, SECOND) + between + paragraphs(*TEXTS[2:]))
    return [block for block in article.body if isinstance(block, Image | Embed)]


IMAGES = [
    ('<img src="/a.jpg">', Image(url=f"{SITE}/a.jpg")),
    ('<img src="/a.jpg" alt="The  mill">', Image(url=f"{SITE}/a.jpg", alt="The mill")),
    ('<img src="/a.jpg" alt="&quot;The mill&amp;quot;">', Image(url=f"{SITE}/a.jpg", alt='"The mill"')),
    ('<img src="data:image/gif;base64,R0" data-src="/a.jpg">', Image(url=f"{SITE}/a.jpg")),
    ('<img src="/s.jpg" srcset="/m.jpg 640w, /l.jpg 1280w">', Image(url=f"{SITE}/l.jpg")),
    ('<img src="/s.jpg" srcset="/m.jpg 1x,\n/l.jpg 2x">', Image(url=f"{SITE}/l.jpg")),
    ('<img srcset="/c,w_300.jpg 300w, /c,w_900.jpg 900w">', Image(url=f"{SITE}/c,w_900.jpg")),
    ('<picture><source srcset="/l.webp 900w"><img src="/s.jpg"></picture>', Image(url=f"{SITE}/l.webp")),
    ('<amp-img src="/a.jpg" width="640" height="360"></amp-img>', Image(url=f"{SITE}/a.jpg")),
    (
        '<figure><img src="/a.jpg"><figcaption>The old mill at dawn.</figcaption></figure>',
        Image(url=f"{SITE}/a.jpg", caption="The old mill at dawn."),
    ),
    (
        '<figure><img src="/a.jpg"><figcaption>The old mill. <span>Photo: Ann Lee</span></figcaption></figure>',
        Image(url=f"{SITE}/a.jpg", caption="The old mill. Photo: Ann Lee", credit="Photo: Ann Lee"),
    ),
    (
        '<figure><img src="/a.jpg"><figcaption>Die Mühle. © Ann Lee/dpa</figcaption></figure>',
        Image(url=f"{SITE}/a.jpg", caption="Die Mühle. © Ann Lee/dpa", credit="© Ann Lee/dpa"),
    ),
    (
        '<figure><img src="/a.jpg"><div class="caption">The mill.</div><div class="credit">Ann Lee</div></figure>',
        Image(url=f"{SITE}/a.jpg", caption="The mill.", credit="Ann Lee"),
    ),
    (
        '<div class="image"><img src="/a.jpg"></div><p class="image-caption">The mill (Foto: Ann Lee)</p>',
        Image(url=f"{SITE}/a.jpg", caption="The mill (Foto: Ann Lee)", credit="Foto: Ann Lee"),
    ),
]


@pytest.mark.parametrize(("markup", "want"), IMAGES)
def test_image(markup: str, want: Image) -> None:
    """A picture has its largest address, its alternative text, and what its figure says about it."""
    assert media(markup) == [want]


NONE = [
    '<img src="/pixel.gif" width="1" height="1">',
    '<img src="/icon.png" width="32px" height="32">',
    '<img src="/logo.svg">',
    "<img>",
    '<img src="data:image/gif;base64,R0lG">',
    '<div class="share-bar"><img src="/x.png"></div>',
    '<div class="advertisement"><img src="/x.png"></div>',
    '<div class="author-box"><img src="/ann.jpg"> Ann Lee</div>',
    '<iframe src="https://www.googletagmanager.com/ns.html"></iframe>',
    '<iframe src="about:blank"></iframe>',
    '<noscript><img src="/a.jpg"></noscript>',
]


@pytest.mark.parametrize("markup", NONE)
def test_no_media(markup: str) -> None:
    """Icons, counters, advertising, portraits of authors and hidden frames are no pictures of the article."""
    assert media(markup) == []


EMBEDS = [
    (
        '<iframe src="https://www.youtube.com/embed/abc?rel=0"></iframe>',
        "youtube",
        "https://www.youtube.com/embed/abc?rel=0",
    ),
    ('<iframe data-src="//player.vimeo.com/video/1"></iframe>', "vimeo", "https://player.vimeo.com/video/1"),
    ('<iframe src="https://datawrapper.dwcdn.net/x/1/"></iframe>', "datawrapper", "https://datawrapper.dwcdn.net/x/1/"),
    ('<iframe src="https://maps.example.com/m"></iframe>', "maps.example.com", "https://maps.example.com/m"),
    ('<video src="/v.mp4"></video>', "example.org", f"{SITE}/v.mp4"),
    ('<video><source src="/v.mp4" type="video/mp4"></video>', "example.org", f"{SITE}/v.mp4"),
    ('<amp-youtube data-videoid="abc"></amp-youtube>', "youtube", None),
    (
        '<blockquote class="twitter-tweet"><p>Water!</p>&mdash; Ann (@ann)'
        '<a href="https://twitter.com/ann/status/1">May 3</a></blockquote>',
        "x",
        "https://twitter.com/ann/status/1",
    ),
    (
        '<blockquote><p>Water!</p>&mdash; Ann (@ann)<a href="https://twitter.com/ann/status/1">May 3</a></blockquote>',
        "x",
        "https://twitter.com/ann/status/1",
    ),
    (
        '<blockquote><p><a href="https://www.instagram.com/p/1/">A post by Ann (@ann)</a></p></blockquote>',
        "instagram",
        "https://www.instagram.com/p/1/",
    ),
    (
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/1/">'
        '<a href="#">A post</a></blockquote>',
        "instagram",
        "https://www.instagram.com/p/1/",
    ),
    (
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1"><section>x</section></blockquote>',
        "tiktok",
        "https://www.tiktok.com/@a/video/1",
    ),
]


@pytest.mark.parametrize(("markup", "provider", "url"), EMBEDS)
def test_embed(markup: str, provider: str, url: str | None) -> None:
    """A piece of somebody else's has its provider and address, and its words are not the article's."""
    article = read(paragraphs(FIRST, SECOND) + markup + paragraphs(*TEXTS[2:]))
    assert [block for block in article.body if isinstance(block, Embed)] == [Embed(provider=provider, url=url)]
    assert [p.text for p in article.paragraphs] == list(TEXTS)


QUOTES = [
    '<blockquote>“Water!” said <a href="https://twitter.com/ann">Ann</a></blockquote>',
    '<blockquote>“Water!” <a href="https://www.example.org/ann/status/1">said Ann</a></blockquote>',
    '<blockquote>“Water, <a href="https://x.com/ann/status/1">again</a>,” said <a href="/ann">Ann</a></blockquote>',
]


@pytest.mark.parametrize("markup", QUOTES)
def test_quotes_with_links(markup: str) -> None:
    """A quote with a link to somebody, to a page, or to a post amid its words is the article's."""
    article = read(paragraphs(FIRST, SECOND) + markup + paragraphs(*TEXTS[2:]))
    assert [block.kind for block in article.body] == ["paragraph", "paragraph", "quote", "paragraph", "paragraph"]


def test_place_and_view() -> None:
    """A picture stands between the paragraphs that it stood between, and `images` lists it."""
    article = read(paragraphs(FIRST) + '<figure><img src="/a.jpg"></figure>' + paragraphs(*TEXTS[1:]))
    assert [block.kind for block in article.body][:3] == ["paragraph", "image", "paragraph"]
    assert [image.url for image in article.images] == [f"{SITE}/a.jpg"]


def test_same_picture_counts_once() -> None:
    """Markup for wide and narrow screens is one picture."""
    markup = '<figure><img src="/a.jpg?w=300"><img src="/a.jpg?w=900"></figure>'
    assert len(media(markup)) == 1


def test_captions_are_no_text() -> None:
    """Caption and credit stand with their picture, not between the paragraphs."""
    figure = '<figure><img src="/a.jpg"><figcaption>The old mill as it stood last year.</figcaption></figure>'
    assert "as it stood" not in read(paragraphs(FIRST, SECOND) + figure + paragraphs(*TEXTS[2:])).text


BEHIND = [
    pytest.param('<figure><img src="/a.jpg"><figcaption>The mill.</figcaption></figure>', 1, id="with a caption"),
    pytest.param(
        '<figure><a href="/a-large.JPG?w=9"><img src="/a.jpg"></a><figcaption>The mill.</figcaption></figure>',
        1,
        id="linked to its larger form",
    ),
    pytest.param(
        "".join(f'<figure><img src="/{n}.jpg"><figcaption>The mill, {n}.</figcaption></figure>' for n in range(5)),
        5,
        id="gallery",
    ),
    pytest.param('<img src="/a.jpg">', 0, id="without a caption"),
    pytest.param(
        '<figure><a href="/news/dam"><img src="/a.jpg"></a><figcaption>The dam.</figcaption></figure>',
        0,
        id="linked to another piece",
    ),
    pytest.param(
        '<div class="related"><figure><img src="/a.jpg"><figcaption>The dam.</figcaption></figure></div>',
        0,
        id="in a box of links",
    ),
    pytest.param('<iframe src="https://www.youtube.com/embed/x"></iframe>', 0, id="video"),
]


@pytest.mark.parametrize(("markup", "count"), BEHIND)
def test_behind_the_text(markup: str, count: int) -> None:
    """Behind the last paragraph a picture with a caption is the article's, unless it leads elsewhere."""
    article = read(paragraphs(*TEXTS) + markup)
    assert sum(isinstance(block, Image | Embed) for block in article.body) == count


def test_picture_of_a_cross_link() -> None:
    """The picture in a cross-link's card is none of the article's."""
    card = '<a class="card" href="/news/dam"><img src="/dam.jpg"><span>The dam that was never built at all</span></a>'
    assert media(card) == []
    assert media('<img src="/mill.jpg">' + card) == [Image(url=f"{SITE}/mill.jpg")]
