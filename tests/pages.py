"""Pages of our own writing, put together from parts."""

import json

import newsstruct

URL = "https://www.example.org/news/2024/river-rises-again"
FIRST = "The river rose again overnight, and the bridge at the old mill was closed to all traffic, the council said."
SECOND = "About forty households were asked to leave; most of them went to relatives uptown, a helper told reporters."
THIRD = "By noon the water had begun to fall, but the council warned that the next rain might bring it back quickly."
FOURTH = "The bridge will be looked at by engineers from the county before anybody may drive over it, the mayor said."
TEXTS = (FIRST, SECOND, THIRD, FOURTH)
HEADLINE = "River rises again at the old mill"

structure = newsstruct.Parser(annotators=())


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def page(body: str, head: str = "", lang: str = "en", headline: str = HEADLINE) -> str:
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{headline}</title>{head}</head>'
        f"<body><main><article><h1>{headline}</h1>{body}</article></main></body></html>"
    )


def read(body: str, head: str = "", url: str | None = URL, lang: str = "en") -> newsstruct.Article:
    return structure.parse(page(body, head, lang), url=url)


def ld(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def codes(article: newsstruct.Article) -> list[str]:
    return [warning.code for warning in article.warnings]
