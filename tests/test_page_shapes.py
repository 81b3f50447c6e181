"""One page, marked up in the ways of many publishers: what a reader sees is the same, and so is the article."""

import html

import pytest

import newsstruct
from local_pages import DAY, PAGES, URL, Local
from pages import structure


def parts(local: Local) -> dict[str, str]:
    """The pieces of the page, as HTML."""
    first, second, third = (html.escape(text) for text in local.texts)
    return {
        "first": first,
        "second": second,
        "third": third,
        "link": f'<a href="/2023/02/03/five-bridges">{local.title}</a>',
        "label": local.label,
        "more": f'<a href="/newsletter">{local.more}</a>',
        "top": f'<h1>{local.headline}</h1><p class="byline">{local.byline}</p><p class="date">{local.shown}</p>',
        "title": local.title,
    }


#: How a publisher may mark up the article; names in braces are `parts`.
SHAPES = {
    "boxes for paragraphs": (
        "<div class='article'>{top}<div>{first}</div><div><b>{label}</b> {link}</div><div>{second}</div>"
        "<div>{more}</div><div>{third}</div></div>"
    ),
    "line breaks for paragraphs": (
        "<div class='article'>{top}<div class='text'>{first}<br><br><b>{label}</b> {link}<br><br>{second}<br><br>"
        "{more}<br><br>{third}</div></div>"
    ),
    "laid out in a table": (
        "<table><tr><td>{top}<p>{first}</p><p><b>{label}</b> {link}</p><p>{second}</p><p>{more}</p><p>{third}</p>"
        "</td></tr></table>"
    ),
    "a section for each paragraph": (
        "<main>{top}<section><p>{first}</p></section><aside><p>{label} {link}</p></aside><section><p>{second}</p>"
        "</section><section class='newsletter'>{more}</section><section><p>{third}</p></section></main>"
    ),
    "words in spans": (
        "<article>{top}<p><span>{first}</span></p><p><span>{label}</span> <span>{link}</span></p>"
        "<p><span>{second}</span></p><p>{more}</p><p><span>{third}</span></p></article>"
    ),
    "the cross-link in a list": (
        "<article>{top}<p>{first}</p><ul><li>{label} {link}</li></ul><p>{second}</p><p>{more}</p><p>{third}</p>"
        "</article>"
    ),
    "a bold first paragraph": (
        "<article>{top}<p><b>{first}</b></p><p>{label} {link}</p><p>{second}</p><p>{more}</p><p>{third}</p></article>"
    ),
    "boxes in boxes": (
        "<article><div><div>{top}</div></div><div><div><p>{first}</p></div><div><p>{label} {link}</p></div>"
        "<div><p>{second}</p></div><div>{more}</div><div><p>{third}</p></div></div></article>"
    ),
    "the label above the title": (
        "<article>{top}<p>{first}</p><div><h4>{label}</h4>{link}</div><p>{second}</p><p>{more}</p><p>{third}</p>"
        "</article>"
    ),
    "the label in the link": (
        "<article>{top}<p>{first}</p><p><a href='/2023/02/03/five-bridges'>{label} {title}</a></p><p>{second}</p>"
        "<p>{more}</p><p>{third}</p></article>"
    ),
}


def parse(local: Local, shape: str) -> newsstruct.Article:
    """The article of the page in a shape."""
    page = (
        f'<!doctype html><html lang="{local.language}"><head><meta charset="utf-8">'
        f"<title>{local.headline}</title></head>"
        f'<body><header><nav><a href="/">1</a> <a href="/news">2</a></nav></header>{shape.format(**parts(local))}'
        f"<footer><p>{local.rights}</p></footer></body></html>"
    )
    return structure.parse(page.encode(), url=URL)


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(shape: str) -> None:
    """Text, cross-link, headline, author and day come out in every language."""
    for local in PAGES:
        article = parse(local, SHAPES[shape])
        assert article.text == "\n\n".join(local.texts), local.language
        assert [link.title for link in article.cross_links] == [local.title], local.language
        assert [author.name for author in article.authors] == [local.author], local.language
        assert article.headline == local.headline
        assert article.published, local.language
        assert article.published.date() == DAY, local.language


@pytest.mark.parametrize("shape", SHAPES)
def test_the_cross_link_stands_in_its_place(shape: str) -> None:
    """Between the first and the second paragraph, with the label that announces it."""
    for local in PAGES:
        body = parse(local, SHAPES[shape]).body
        assert [block.kind for block in body] == ["paragraph", "cross_link", "paragraph", "paragraph"], local.language
        assert isinstance(body[1], newsstruct.CrossLink)
        assert body[1].label == local.label.rstrip(" :：").strip(), local.language
        assert body[1].url == "https://www.example.org/2023/02/03/five-bridges"


#: Language, a short line all in bold between two paragraphs, and what it is.
BOLD = [
    ("en", "What happens next", "subheading"),
    ("en", "What happens next?", "subheading"),
    ("en", "Nobody was hurt.", "paragraph"),
    ("de", "Wie es weitergeht", "subheading"),
    ("de", "Verletzt wurde niemand.", "paragraph"),
    ("ja", "今後の見通し", "subheading"),
    ("ja", "けが人はいなかった。", "paragraph"),
    ("ja", "市は橋脚二本にひび割れが見つかったとして古い水車のそばの橋を通行止めにし車は環状道路を通る", "paragraph"),
    ("zh", "接下来会怎样", "subheading"),
    ("zh", "没有人受伤。", "paragraph"),
    ("hi", "आगे क्या होगा", "subheading"),
    ("hi", "कोई घायल नहीं हुआ।", "paragraph"),
    ("ar", "ماذا بعد", "subheading"),
    ("ar", "لم يصب أحد بأذى.", "paragraph"),
    ("ko", "앞으로의 전망", "subheading"),
    ("ko", "다친 사람은 없었다.", "paragraph"),
]


@pytest.mark.parametrize(("language", "line", "kind"), BOLD)
def test_bold_lines(language: str, line: str, kind: str) -> None:
    """A bold line is a subheading, unless it ends as sentences of its script do."""
    (local,) = (local for local in PAGES if local.language == language)
    article = parse(
        local, "<article>{top}<p>{first}</p><p><b>" + line + "</b></p><p>{second}</p><p>{third}</p></article>"
    )
    assert [block.kind for block in article.body] == ["paragraph", kind, "paragraph", "paragraph"]


SUBHEADINGS = [
    ("en", "What happens next"),
    ("de", "Wie es weitergeht"),
    ("fr", "Et maintenant"),
    ("es", "Qué pasará ahora"),
    ("it", "Che cosa succede ora"),
    ("ru", "Что дальше"),
    ("tr", "Şimdi ne olacak"),
    ("ar", "ماذا بعد"),
    ("hi", "आगे क्या होगा"),
    ("ja", "今後の見通し"),
    ("zh", "接下来会怎样"),
    ("ko", "앞으로의 전망"),
]
#: Markup of what may stand between two paragraphs, and the kinds of its blocks.
BLOCKS = [
    ("<h2>{line}</h2>", ["subheading"]),
    ("<div class='subheading'>{line}</div>", ["subheading"]),
    ("<p><strong>{line}</strong></p>", ["subheading"]),
    ("<ul><li>{second}</li><li>{line}</li></ul>", ["list_item", "list_item"]),
    ("<blockquote><p>{line}</p></blockquote>", ["quote"]),
    ("<pre>{line}</pre>", ["pre"]),
    ("<table><tr><td>{line}</td><td>{second}</td></tr></table>", ["table_cell", "table_cell"]),
]


@pytest.mark.parametrize(("language", "line"), SUBHEADINGS)
def test_kinds_of_blocks(language: str, line: str) -> None:
    """Headings, lists, quotes and tables are what they are in every script."""
    (local,) = (local for local in PAGES if local.language == language)
    for markup, kinds in BLOCKS:
        shape = f"<article>{{top}}<p>{{first}}</p>{markup}<p>{{third}}</p></article>".replace("{line}", line)
        assert [block.kind for block in parse(local, shape).body] == ["paragraph", *kinds, "paragraph"], markup


@pytest.mark.parametrize("local", PAGES, ids=lambda local: local.language)
def test_pull_quotes(local: Local) -> None:
    """A quote that is pulled from a paragraph is none of the text, and the paragraph is, whichever stands first."""
    before = "<article>{top}<p>{first}</p><blockquote>{second}</blockquote><p>{second}</p><p>{third}</p></article>"
    behind = "<article>{top}<p>{first}</p><p>{second}</p><blockquote>{second}</blockquote><p>{third}</p></article>"
    assert parse(local, before).text == parse(local, behind).text == "\n\n".join(local.texts)
