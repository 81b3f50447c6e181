"""Names in a byline: what stands before, between and behind them is the languages' data."""

from __future__ import annotations

import functools
import re

import attrs

from newsstruct.languages import codes, table

#: More parts than this are no byline.
MOST = 30
#: No more words follow a small one behind a name.
FEW = 3
#: A longer part is no name.
LONGEST = 80
EMAIL = re.compile(r"\S+@\S+")
#: "Ann Lee 7 hours ago", "Ann Lee 03.05.2021": a time behind a name.
TIMES = re.compile(r"\s+\d.*\Z")
#: "May 14": what a comma leaves of a date.
DAY = re.compile(r"[^\W\d_]{3,12}\.? \d{1,2}")
#: "Ann Lee22. May": a date that a line break parted from the name.
GLUED = re.compile(r"([^\d]+[^\W\d_])\d.*\Z")
#: A Chinese or Korean name.
EAST_ASIAN = re.compile("[\u3400-\u9fff\uac00-\ud7af]{2,4}")
#: What no name of a person has in it.
NO_PERSON = re.compile(r"[:?!→←*|@_(){}<>=+]")
#: Accounts of publishing systems, which nobody has given a name.
ACCOUNTS = frozenset("admin administrator root superuser sysadmin user webadmin webmaster wordpress wpadmin".split())
#: News agencies that sign with one capitalised word.
AGENCIES = frozenset("reuters bloomberg xinhua interfax kyodo yonhap anadolu belga ritzau efe ansa tass".split())
#: "(Reuters)", "[dpa]": an agency behind a name.
BRACKETS = re.compile(r"[(\[][^)\]]{0,80}[)\]]")
#: A whole text in brackets is a signature.
SIGNATURE = re.compile(r"\A\s*[(（\[]([^()（）\[\]]{3,120})[)）\]]\s*\Z")
#: Words within names that begin with a small letter.
PARTICLES = frozenset(
    "de da di do du del della dei der den des dos das van von vom vander zu zum zur ter ten te la le las los lo el al "
    "bin bint ibn ben abu y e i af av och und and of st mac mc ap".split()
)
#: What is stripped from the ends of a name.
EDGES = " .,;:|-–—/•·*©\u200b"


@attrs.frozen(kw_only=True)
class Words:
    """A language's words around names."""

    before: re.Pattern[str]
    """What stands before the names."""

    between: re.Pattern[str]
    """What stands between two names."""

    roles: re.Pattern[str]
    """What makes a part no name."""

    edge_roles: re.Pattern[str]
    """A role at the end of a part, behind a name."""

    labels: frozenset[str]
    """What may stand alone before the names."""

    def begins(self, text: str) -> bool:
        """Whether a text begins with what stands before names."""
        return self.before.match(text) is not None

    def is_label(self, text: str) -> bool:
        """Whether a text is what stands before names, and nothing else."""
        return len(text) <= LONGEST and text.strip(EDGES).casefold() in self.labels


@functools.lru_cache(maxsize=64)
def words_of(language: str) -> Words:
    """The words around names in a language, English ones along with them."""
    tables = [table(code, "byline") for code in dict.fromkeys((language, "en")) if code in codes("byline")]
    joined = {
        key: sorted({w for t in tables for w in t.get(key, ())}, key=len, reverse=True)
        for key in ("by", "by_joined", "and", "roles")
    }
    by, by_joined, between, roles = ("|".join(map(re.escape, words)) for words in joined.values())
    joined_by = rf"|(?:{by_joined})(?={EAST_ASIAN.pattern}(?:\W|\Z))" if by_joined else ""
    return Words(
        before=re.compile(rf"\A\W{{0,3}}(?:(?:{by})(?:\s*[:：/・]\s*|\s+){joined_by}){{1,2}}", re.I),
        between=re.compile(rf"\s*[,;|/\n•·、，]\s*|\s+(?:{between})\s+|\s+[-–—]\s+", re.I),
        roles=re.compile(rf"(?<!\w)(?:{roles})(?!\w)", re.I),
        edge_roles=re.compile(rf"\s+(?:{roles})\Z", re.I),
        labels=frozenset(word.casefold() for word in joined["by"]),
    )


def split_names(text: str, language: str) -> tuple[str, ...]:
    """The names in a byline.

    >>> split_names("By Ann Lee and Bo Ek, political correspondent", "en")
    ('Ann Lee', 'Bo Ek')
    """
    if "://" in text:  # a page, no name
        return ()
    words = words_of(language)
    text = " ".join(text.split())
    if (signature := SIGNATURE.match(text)) and words.begins(signature[1]):
        text = signature[1]
    text = BRACKETS.sub(" ", EMAIL.sub(" ", text))
    parts = [_bare(part, words) for part in words.between.split(words.before.sub("", text))[:MOST]]
    names = [part for part in parts if _is_name(part, words)]
    if any(is_person(name) for name in names):  # beside people stand agencies, and places and descriptions to leave out
        names = [name for name in names if is_person(name) or _is_agency(name)]
    elif any(" " in name for name in names):
        names = [name for name in names if " " in name or _is_agency(name)]
    return tuple(dict.fromkeys(names))


def is_person(name: str) -> bool:
    """Whether a name looks like one of a person: two to five words with capitals, particles among them; or, in
    Chinese and Korean, two to four signs.

    >>> is_person("Ann de la Cruz"), is_person("Reuters"), is_person("Faculty of science")
    (True, False, False)
    """
    if EAST_ASIAN.fullmatch(name):
        return True
    words = name.split()
    named = [word for word in words if word not in PARTICLES]
    if NO_PERSON.search(name):
        return False
    return 2 <= len(words) <= 5 and len(named) >= 2 and not any(word[0].islower() for word in named)


def _is_agency(name: str) -> bool:
    return " " not in name and (name.casefold() in AGENCIES or not name.istitle())


def _bare(part: str, words: Words) -> str:
    """A part of a byline without the words before it, and the time, role and small words behind it."""
    if DAY.fullmatch(part):
        return ""
    part = TIMES.sub("", words.before.sub("", part)).strip(EDGES)
    without_role = words.edge_roles.sub("", part).strip(EDGES)
    part = without_role if is_person(without_role) else part
    glued = GLUED.match(part)
    part = glued[1] if glued and is_person(glued[1]) else part
    pieces = part.split()
    while len(pieces) > 2 and pieces[-1].islower():
        pieces.pop()
    whole = " ".join(pieces)
    return whole if is_person(whole) else _before_small_word(pieces) or part


def _before_small_word(words: list[str]) -> str | None:
    """The person before one small word and few others: "Ann Lee on May 14", "Ann Lee in Lowtown"."""
    at = next((i for i, word in enumerate(words) if word.islower() and word not in PARTICLES), 0)
    head, rest = " ".join(words[:at]), words[at + 1 :]
    return head if is_person(head) and 0 < len(rest) <= FEW and rest[0][0].isupper() else None


def _is_name(part: str, words: Words) -> bool:
    letters = sum(map(str.isalpha, part))
    if letters < 2 or len(part) > LONGEST or part[0].isdigit() or "http" in part or part[0] == "@":
        return False
    if part.casefold() in ACCOUNTS:
        return False
    return not words.roles.search(part) or (is_person(part) and len(part.split()) == 2 and not words.roles.match(part))
