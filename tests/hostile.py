"""Pages made to cost too much or to break a reader, of any size: each pattern is a function from a size to a page.

What a pattern repeats is meant to be the worst that one place of a page can hold: nesting, attributes, links, labels,
entities, unclosed things, declarations, and the words that annotators look for.
"""

import gzip
import json
import random
from collections.abc import Callable, Iterator, Mapping

from pages import FIRST, SECOND, ld, page, paragraphs

Pattern = Callable[[int], bytes]
AROUND = (paragraphs(FIRST), paragraphs(SECOND))


def inside(middle: str, head: str = "") -> bytes:
    """A page with two fine paragraphs, and something between them."""
    return page(middle.join(AROUND), head).encode("utf-8", "surrogatepass")


def repeated(piece: str) -> Pattern:
    """The piece, so many times, between two paragraphs."""
    return lambda n: inside(piece * n)


def numbered(piece: str) -> Pattern:
    """The piece with a number in the place of ``#``, so many times."""
    return lambda n: inside("".join(piece.replace("#", str(i)) for i in range(n)))


def nested(start: str, end: str = "", middle: str = FIRST) -> Pattern:
    """The start so many times, some text, the end as often."""
    return lambda n: inside(start * n + middle + end * n)


def in_paragraph(piece: str) -> Pattern:
    """The piece so many times in one paragraph."""
    return lambda n: inside(f"<p>{piece * n}</p>")


def in_head(piece: str) -> Pattern:
    """The piece so many times in the head, numbered."""
    return lambda n: inside("", "".join(piece.replace("#", str(i)) for i in range(n)))


def json_ld(make: Callable[[int], object]) -> Pattern:
    """A JSON-LD value of that size in the head."""
    return lambda n: inside("", ld(make(n)))


def raw_json_ld(make: Callable[[int], str]) -> Pattern:
    """A JSON-LD script of that text."""
    return lambda n: inside("", f'<script type="application/ld+json">{make(n)}</script>')


def graph(n: int) -> object:
    """Things that name each other in a ring."""
    things = [{"@type": "NewsArticle", "@id": f"#{i}", "isPartOf": {"@id": f"#{(i + 1) % n}"}} for i in range(n)]
    return {"@context": "https://schema.org", "@graph": things}


PATTERNS: Mapping[str, Pattern] = {
    # ---- elements
    "nested_div": nested("<div>", "</div>"),
    "nested_div_unclosed": nested("<div>"),
    "nested_section_article": nested("<section><article>", "</article></section>"),
    "nested_lists": nested("<ul><li>", "</li></ul>"),
    "nested_tables": nested("<table><tr><td>", "</td></tr></table>"),
    "nested_quotes_with_text": nested(f"<blockquote>{SECOND}", "</blockquote>"),
    "nested_inline": nested("<b><i><a href='/a'>", "</a></i></b>"),
    "misnested": nested("<b><p><i>", "</b></p></i>"),
    "forms_in_forms": nested("<form><label><select><option>"),
    "unclosed_paragraphs": repeated(f"<p>{SECOND}"),
    "short_paragraphs": repeated("<p>And so.</p>"),
    "empty_elements": repeated("<div></div><span></span>"),
    "siblings": repeated(f"<div class='text'><p>{SECOND}</p></div>"),
    "unknown_tags": numbered("<x#>a</x#>"),
    "end_tags": repeated("</p></div></article></body></html>"),
    "ends_of_the_page": repeated(f"</html><p>{FIRST}"),
    "second_pages": repeated("<html><head><title>Again</title></head><body><h1>Again</h1>"),
    "line_breaks": repeated(f"{SECOND}<br><br>"),
    "bare_line_breaks": repeated("<br>"),
    "headings": numbered("<h2>What happened on day #</h2>"),
    "first_headings": numbered("<h1>What happened on day #</h1>"),
    "list_items": numbered("<li>Point # of the plan that the council approved.</li>"),
    "cells": numbered("<tr><td>#</td><td>households</td></tr>"),
    "pictures": numbered("<figure><img src='/i/#.jpg' alt='a'><figcaption>The bridge, photo #</figcaption></figure>"),
    "pictures_behind_texts": numbered("<div>Bridge #<img src='/i/#.jpg' alt='a'><p>Seen from the mill, #.</p></div>"),
    "promotions": numbered(
        "<p>On day # the river rose by another hand's breadth, and the mayor had the bridge closed.</p><div><div>"
        "<p>Sign up for our newsletter number # today.</p><p>Number #.</p></div>"
        "<p>On night # it fell again, by as much as two hands' breadths, and the bridge was opened.</p></div>"
    ),
    "source_sets": numbered("<img srcset='/a.jpg #w, /b.jpg 2x, , ,,' sizes='100vw'>"),
    "embeds": numbered("<iframe src='https://www.youtube.com/embed/#'></iframe>"),
    "scripts": repeated("<script>var a = '<p>no</p>';</script>"),
    "templates": repeated(f"<template><p>{FIRST}</p></template>"),
    "times": numbered("<time datetime='2024-05-06T07:08:#'>6 May</time>"),
    "comments": repeated("<!-- x -->"),
    "open_comments": repeated("<!--"),
    "processing": repeated("<?x y?>"),
    "angle_brackets": repeated("<"),
    "declarations": repeated("<!"),
    "cdata": repeated("<![CDATA[x]]>"),
    # ---- attributes
    "attributes": lambda n: inside(f"<p {' '.join(f'a{i}=1' for i in range(n))}>{FIRST}</p>"),
    "same_attribute": lambda n: inside(f"<p {'class=x ' * n}>{FIRST}</p>"),
    "classes": lambda n: inside(f"<div class='{' '.join(f'related-{i}' for i in range(n))}'><p>{FIRST}</p></div>"),
    "long_class": lambda n: inside(f"<div class='{'also-read_' * n}'><p>{FIRST}</p></div>"),
    "long_style": lambda n: inside(f"<div style='{'display:none;' * n}'><p>{FIRST}</p></div>"),
    "long_address": lambda n: inside(f"<p>{FIRST} <a href='https://example.org/{'a/../' * n}'>more</a></p>"),
    "open_quote": lambda n: inside("<a href='" + f"<p>{SECOND}</p>" * n),
    # ---- links and labels
    "links": numbered("<a href='/n/#'>Link #</a> "),
    "links_in_a_paragraph": lambda n: inside(
        f"<p>{''.join(f'word <a href=/n/{i}>link {i}</a> ' for i in range(n))}</p>"
    ),
    "labelled_links": numbered("<p><strong>Also read:</strong> <a href='/n/#'>Story # of the flood</a></p>"),
    "labels_alone": repeated("<p>Also read: Read more: See also: </p>"),
    "labels_in_a_line": in_paragraph("Also read | Read more: "),
    "cards": numbered("<div class='card'><a href='/n/#'><img src='/#.jpg'><h3>Story # of the flood</h3></a></div>"),
    # ---- text
    "one_word": in_paragraph("a"),
    "one_sentence_again": in_paragraph(f"{SECOND} "),
    "spaces": in_paragraph(" \t\n\u00a0\u200b"),
    "no_spaces": in_paragraph("川の水位がまた上がった。"),
    "marks_above": in_paragraph("e\u0301\u0302"),
    "right_to_left": in_paragraph("\u202eabc\u202c\u2066"),
    "ampersands": in_paragraph("&"),
    "references": in_paragraph("&#0;&#xD800;&#x110000;&#99999999999;&bogus;&lt;p&gt;"),
    "preformatted": nested("<pre>  a\n\n"),
    # ---- what annotators look for
    "open_quotation_marks": in_paragraph("“"),
    "quotation_marks": in_paragraph("\"'“”„«»‹›"),
    "nested_quotations": in_paragraph("“I said ‘no’, ” "),
    "said": in_paragraph("said he said, according to said "),
    "quotations": in_paragraph("“We will not wait,” said Maria Lopez, the mayor. "),
    "capitals": in_paragraph("Maria Lopez Garcia of the County Council of "),
    "one_long_name": in_paragraph("Maria "),
    "abbreviations": in_paragraph("Dr. St. U.S. a.m. Gen. J. K. "),
    "dashes_and_dots": in_paragraph("-–—…...,,,;;"),
    "digits": in_paragraph("1234567890"),
    "numbers": in_paragraph("1 2 3 4 5 "),
    "dates": in_paragraph("on 3 May 2021, last Monday, in 2020-21, two weeks ago, "),
    "month_names": in_paragraph("May March June May "),
    "ordinals": in_paragraph("first second 3rd 4th of the "),
    "slashes": in_paragraph("1/2/3/4/5/"),
    # ---- the head
    "titles": in_head("<title>River rises # | The Courier</title>"),
    "metas": in_head("<meta property='og:title' content='River rises #'>"),
    "authors": in_head("<meta name='author' content='Ann Lee # and Bo Ray, Cy Fox'>"),
    "keywords": lambda n: inside("", f"<meta name='keywords' content='{'flood, river, ' * n}'>"),
    "bases": in_head("<base href='https://example.org/#/'>"),
    "canonicals": in_head("<link rel='canonical' href='https://example.org/#'>"),
    "charsets": in_head("<meta charset='x-made-up-#'>"),
    "long_title": lambda n: inside("", f"<title>{'River rises | ' * n}</title>"),
    "long_byline": lambda n: inside(f"<p class='byline'>By {'Ann Lee and Bo Ray, ' * n}</p>"),
    "long_dateline": lambda n: inside(f"<p>{'LONDON, ' * n}(Reuters) - {FIRST}</p>"),
    # ---- JSON
    "ld_scripts": in_head('<script type="application/ld+json">{"@type":"NewsArticle","headline":"#"}</script>'),
    "ld_list": json_ld(lambda n: [{"@type": "NewsArticle", "headline": str(i)} for i in range(n)]),
    "ld_ring": json_ld(graph),
    "ld_authors": json_ld(lambda n: {"@type": "NewsArticle", "author": [{"name": f"Ann Lee {i}"} for i in range(n)]}),
    "ld_deep": raw_json_ld(lambda n: '{"@type":"NewsArticle","a":' * n + "1" + "}" * n),
    "ld_deep_lists": raw_json_ld(lambda n: "[" * n + "]" * n),
    "ld_open": raw_json_ld(lambda n: '{"a":[' * n),
    "ld_escapes": raw_json_ld(lambda n: '{"@type":"NewsArticle","headline":"' + "\\ud800\\u0000" * n + '"}'),
    "ld_body": json_ld(lambda n: {"@type": "NewsArticle", "articleBody": f"{FIRST}\n\n" * n}),
    "ld_long_number": raw_json_ld(lambda n: '{"@type":"NewsArticle","wordCount":' + "9" * n + "}"),
    "state": lambda n: inside("<script>window.state = " + json.dumps({"html": f"<p>{FIRST}</p>" * n}) + "</script>"),
    # ---- bytes
    "nul": repeated("\0"),
    "controls": in_paragraph("\x01\x08\x0b\x1f\x7f\x85"),
    "surrogates": in_paragraph("\ud800\udfff"),
    "bad_utf8": lambda n: inside("<p>#</p>").replace(b"#", b"\xc3\x28\xe2\x82\xf0\x9f" * n),
    "no_markup": lambda n: (f"{FIRST}\n\n" * n).encode(),
    "noise": lambda n: random.Random(n).randbytes(10 * n),
    "noise_of_markup": lambda n: bytes(random.Random(n).choices(b"<>/=\"' apbi!-&#;[]", k=10 * n)),
}

#: What no field of JSON-LD should hold.
WRONG_TYPES = (
    *(None, True, 3, 2.5, "", "x", "\ud800", "9" * 400),
    *([], {}, [[]], [None], {"@type": []}, {"name": {"name": []}}),
)
_FIELDS = ("headline", "author", "datePublished", "image", "publisher", "articleBody", "keywords", "url", "@graph")
_LABELS = ("utf-7", "idna", "hex", "", "a" * 999)
_ENCODINGS = ("utf-16", "utf-16-le", "utf-32", "utf-8-sig", "cp500")


def odd_pages() -> Iterator[tuple[str, bytes]]:
    """Pages that are odd at any size."""
    good = inside("")
    yield from ((f"cut_{i}_of_8", good[: len(good) * i // 8]) for i in range(1, 8))
    yield from ((f"declared_{label}", inside("", f"<meta charset='{label}'>")) for label in _LABELS)
    yield from ((f"as_{name}", good.decode().encode(name)) for name in _ENCODINGS)
    for field in _FIELDS:
        for number, value in enumerate(WRONG_TYPES):
            data = {"@type": "NewsArticle", field: value}
            yield f"ld_{field}_{number}", inside("", ld(data))
    yield "empty", b""
    yield "gzip", gzip.compress(good, mtime=0)
    yield "xml", b'<?xml version="1.0" encoding="utf-16"?>' + good
    yield "entities", b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>' + inside("<p>&c;&c;</p>")
    yield "external", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>' + inside("<p>&b;</p>")


def fragments() -> tuple[str, ...]:
    """Pieces to put pages together from: one of each pattern, torn in the middle."""
    pieces = [make(1).decode("utf-8", "replace") for make in PATTERNS.values()]
    middles = [piece.partition(AROUND[0])[2].partition(AROUND[1])[0] for piece in pieces]
    return tuple(dict.fromkeys(part for m in middles if m for part in (m, m[: len(m) // 2], m[len(m) // 2 :])))
