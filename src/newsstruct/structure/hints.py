"""What class names and ids tell about an element.

Names are written by people for people, in English on pages of any language; a stem tells what a box is for.
They are evidence, never proof: what a block is gets decided in `newsstruct.structure.kinds`.
"""

from __future__ import annotations

import functools
import re
from itertools import pairwise

from newsstruct.reading import Element

#: Hint -> stems of the words in class names and ids (split at hyphens, underscores, case changes) that give it.
STEMS = {
    "ad": (
        "ad|ads|advert\\w*|adslot|adsense|banner|sponsor\\w*|dfp|gpt|outbrain|taboola|anzeige|"
        "werbung|publicidad|publicidade|publicite|pubblicita|advertentie|annonser?|reklam[ae]?"
    ),
    "related": (
        "related|recommend\\w*|recirc\\w*|readmore|crosslinks?|linkbox|teasers?|promos?|moreon|"
        "seealso|alsoread|verwandt\\w*|similar|upnext|carousel|trending|mostread|popular|"
        "recommendation|relacionad[ao]s?|correlat[ie]|liens|leesook|powiazane|souvisejici"
    ),
    "newsletter": (
        "newsletters?|subscri\\w+|signup|donat\\w*|membership|registration|nieuwsbrief|nyhe[dt]sbrev|infolettre|boletin"
    ),
    "paywall": "paywall|piano|regwall|abo|premium|paid",
    "share": (
        "share|sharing|social\\w*|sharebar|addthis|followus|follow|teilen|partag\\w*|compartir|condividi|udostepnij"
    ),
    "comment": (
        "comments?|commenting|kommentare?|kommentarer|komentar\\w*|komentarze|comentarios?|comentaris|comentarii|"
        "commentaires?|commenti|reacties|yorumlar|discussions?|reviews?|disqus|coral|respond|commentlist|opinary|"
        "livefyre|viafoura|spotim|openweb|hyvor|remark42"
    ),
    "author": "authors?|bylines?|contributors?|writer|autor\\w*|auteurs?|forfatter|yazar|bio",
    "tags": (
        "tags?|taglist|keywords?|topics?|hashtags?|themen|schlagwort\\w*|etiquetas|etiketler|categories|breadcrumbs?"
    ),
    "caption": (
        "captions?|credits?|copyright|photographer|imagecaption|legend|bildunterschrift|bildtext|billedtekst|bildetekst|"
        "legende|onderschrift|didascalia|leyenda|quelle"
    ),
    "time": (
        "dates?|times?|timestamps?|datetime|pubdate|published|updated|dateline|readingtime|readtime|meta|metadata|postmeta|postmetadata|entrymeta|postinfo|entryinfo|articleinfo"
    ),
    "nav": "nav|navbar|navigation|menu|footer|toolbar|pagination|pager|skip|masthead|toc",
    "dialog": (
        "cookies?|consent|gdpr|dsgvo|rgpd|privacy|datenschutz|didomi|cmpbox|cmpwrapper|cmpcontainer|"
        "modal|popup|overlay|lightbox|login|tooltip|toast|alert|onetrust"
    ),
    "consent": "cookies?|cookiebanner|consent|gdpr|dsgvo|rgpd|didomi|onetrust|cookiebot|borlabs",
    "hidden": "hidden|hide|invisible|visuallyhidden|srOnly|sr|noscript|printonly|offscreen",
    "embed": (
        "tweet|instagram|fbpost|tiktok|youtube|embed\\w*|datawrapper|player|video|audio|podcast|"
        "podcasts|gallery|slideshow|galerie"
    ),
    "box": "box|infobox|factbox|sidebox|aside|callout|inset|fakten|kasten",
    "summary": "summary|keypoints?|keytakeaways?|takeaways?|highlights?|bulletpoints?|zusammenfassung|tldr|keyfacts",
    "dek": (
        "deks?|standfirst|subtitles?|intro|lead|lede|teaser|vorspann|bajada|entradilla|chapeau|sapo|abstract|excerpt|"
        "ingress|perex|manchet|sottotitolo|sommario|subtitulo|undertitt?el|underrubrik|zajawka"
    ),
    "headline": "headlines?|title|titles|heading",
    "body": (
        "articlebody|article|body|content|story|storybody|articlecontent|entrycontent|postcontent|"
        "bodytext|richtext|prose|text|paragraphs?"
    ),
    "main": (
        "articlebody|articlecontent|articletext|articledetail|entrycontent|entry|postcontent|postbody|posttext|"
        "storybody|storycontent|storytext|bodytext|newstext|newscontent|newsbody|singlecontent"
    ),
    "live": "live|liveblog|ticker|liveticker",
    "correction": "correction|disclaimer|editorsnote|note|footnotes?|disclosure",
    "affiliate": "affiliate|shopping|commerce|deals?|product|products|price",
    "subheading": (
        "crossheads?|subheads?|subheadings?|subheadlines?|\\w*interlines?|intertitres?|intertitle|zwischentitel|"
        "zwischenueberschrift|ladillos?|despiece|mellemrubrik|mellomtittel|srodtytul|subtit|sectiontitle|sectionheading"
    ),
    "pullquote": "pullquotes?|blockquote|quotes?|zitat",
}

#: A word in a name; letters beside digits are mostly hashes ("ad6ed79d").
_WORDS = re.compile(r"(?<![0-9])(?:[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*)(?![0-9])")
#: Names of utility-first style sheets tell how a box looks, not what it is: "desktop:ad-hidden", "[.floated_&]:mt-0".
_UTILITY = re.compile(r"[:\[!/]")
_HINTS = {hint: re.compile(rf"(?:{stems})\Z") for hint, stems in STEMS.items()}
#: Names that say that something else is hidden, or something on some screens only: "label-hidden", "hidden-xs".
_SHOWN = re.compile(
    r"\b(?:label|title)s?[-_]+hidden\b|"
    r"\bhid(?:den|e)[-_]+(?:[a-z]+[-_])?(?:xs|s|sm|m|md|l|lg|xl|mobile|desktop|tablet|phone|small|medium|large|handheld)\b",
    re.I,
)
#: The usual names of a post's own element, which lists the tags and sections of the post behind them.
_POST = re.compile(r"\b(?:hentry|type-post)\b")
_BODY = frozenset({"body", "main"})
_NONE: frozenset[str] = frozenset()


def name_hints(names: str) -> frozenset[str]:
    """The hints that class names and ids give.

    >>> sorted(name_hints("c-related-links js-box"))
    ['box', 'related']
    """
    if _POST.search(names):
        return _BODY
    plain = " ".join(name for name in names[:400].split() if not _UTILITY.search(name) and not _SHOWN.search(name))
    words = [w.lower() for w in _WORDS.findall(plain)][:40]
    words += [a + b for a, b in pairwise(words)]
    return frozenset(hint for word in words for hint in _word_hints(word)) or _NONE


@functools.lru_cache(maxsize=16384)
def _word_hints(word: str) -> tuple[str, ...]:
    return tuple(hint for hint, pattern in _HINTS.items() if pattern.match(word))


@functools.lru_cache(maxsize=16384)
def named_hints(names: str, ident: str) -> frozenset[str]:
    """The hints of class names and an id."""
    # a long id is a slug of the words that the box is about, or a hash
    if ident and len(ident) < 24:
        return name_hints(f"{names} {ident}")
    return name_hints(names) if names else _NONE


def element_hints(element: Element) -> frozenset[str]:
    """The hints of an element's own class and id."""
    return named_hints(element.get("class", ""), element.get("id", ""))
