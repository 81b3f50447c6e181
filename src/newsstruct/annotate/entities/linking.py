"""Mentions of one and the same: "Serhiy Haidai", "Haidai", "Haidaja"; "European Union", "EU"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsstruct.annotate.entities.alike import initials_of, organisation_score, person_score, place_score
from newsstruct.annotate.entities.names import NameTable, name_table
from newsstruct.article import EntityType

_TYPES: tuple[EntityType, ...] = ("PERSON", "ORG", "LOC", "MISC")
#: Of many groups that a name may belong to, and of many names in a group, only the last so many are compared.
_GROUPS, _NAMES = 40, 8
_SAME_LETTERS = 3


@attrs.frozen(kw_only=True)
class Mention:
    """A name at one place of a text."""

    start: int
    """Offset of its first character."""

    end: int
    """Offset one past its last character."""

    type: EntityType
    """Type of entity."""

    text: str
    """As printed."""

    words: tuple[str, ...]
    """Its words in lower case, without marks."""

    code: str | None = None
    """Code of the country that it names, or whose nationality."""

    alias_of_last: bool = False
    """Whether it stands in brackets right behind another name: "European Union (EU)"."""


@attrs.define
class Group:
    """Mentions of one entity while they are being gathered."""

    mentions: list[Mention] = attrs.field(factory=list)
    """In the order in which they were found to belong."""

    names: list[Mention] = attrs.field(factory=list)
    """One mention for each name that differs, the last few."""


def link(mentions: Iterable[Mention], language: str) -> list[list[Mention]]:
    """The mentions of a document, grouped by what they name, in the order of first mention."""
    ordered = sorted(mentions, key=lambda mention: mention.start)
    groups = [group for kind in _TYPES for group in _groups([m for m in ordered if m.type == kind], language)]
    return sorted(groups, key=lambda group: group[0].start)


def fullest_name(group: Sequence[Mention]) -> str:
    """The fullest form among mentions: most words; of those the commonest, then the shortest, then the first.

    The shortest, as endings by case mostly make a name longer.
    """
    counts = Counter(mention.text for mention in group)
    best = min(group, key=lambda m: (-len(m.words), m.text.isupper(), -counts[m.text], len(m.text), m.start))
    return " ".join(best.text.split())


def _groups(mentions: Sequence[Mention], language: str) -> list[list[Mention]]:
    """Full names are gathered first, so that a surname in a headline finds the name below it."""
    linker = _Linker(name_table(language))
    last: Group | None = None
    for mention in mentions:
        if len(mention.words) > 1:
            linker.add(mention)
    for mention in mentions:
        if mention.alias_of_last and last:
            linker.join(mention, last)
        elif len(mention.words) == 1:
            linker.add(mention)
        last = linker.group_of[mention.start]
    return [sorted(group.mentions, key=lambda mention: mention.start) for group in linker.all]


class _Linker:
    """Groups of mentions of one type, found by the first letters of their words."""

    def __init__(self, table: NameTable) -> None:
        self.table = table
        self.all: list[Group] = []
        self.group_of: dict[int, Group] = {}
        self.index: defaultdict[str, list[Group]] = defaultdict(list)

    def add(self, mention: Mention) -> None:
        """Put a mention into the group that it fits best, or into one of its own."""
        group = self._best(mention)
        if group is None:
            group = Group()
            self.all.append(group)
        self.join(mention, group)

    def join(self, mention: Mention, group: Group) -> None:
        """Put a mention into a group."""
        group.mentions.append(mention)
        self.group_of[mention.start] = group
        if all(mention.words != name.words for name in group.names):
            group.names = [*group.names, mention][-_NAMES:]
            for key in self._keys(mention):
                if group not in self.index[key][-_GROUPS:]:
                    self.index[key].append(group)

    def _best(self, mention: Mention) -> Group | None:
        """Of the groups that fit best, the one that was named last before the mention, or next behind it."""
        found = [(self._score(group, mention), group) for group in self._near(mention)]
        best = max((score for score, _ in found), default=0)
        if not best:
            return None
        return min((group for score, group in found if score == best), key=lambda group: _distance(group, mention))

    def _near(self, mention: Mention) -> Iterator[Group]:
        seen: set[int] = set()
        for key in self._keys(mention):
            for group in self.index[key][-_GROUPS:]:
                if id(group) not in seen:
                    seen.add(id(group))
                    yield group

    def _keys(self, mention: Mention) -> Iterator[str]:
        parts = [part for word in mention.words for part in word.split("-") if part] or mention.words
        yield from dict.fromkeys(part[:_SAME_LETTERS] for part in parts)
        if mention.code and mention.code != "other":
            yield mention.code
        if mention.type == "ORG":
            yield from (letters[:_SAME_LETTERS] for letters in initials_of(mention.words, self.table))

    def _score(self, group: Group, mention: Mention) -> int:
        return max(_score(name, mention, self.table) for name in group.names)


def _score(one: Mention, other: Mention, table: NameTable) -> int:
    if one.code and one.code == other.code and one.code != "other":
        return 3
    if one.type == "PERSON":
        return person_score(one.words, other.words, table)
    score = organisation_score if one.type == "ORG" else place_score
    return score(one.words, other.words, table)


def _distance(group: Group, mention: Mention) -> tuple[bool, int]:
    """How far from a mention its group was named last; what comes behind it is further than all before it."""
    before = [m.start for m in group.mentions[-_NAMES:] if m.start <= mention.start]
    if before:
        return False, mention.start - max(before)
    return True, min(abs(m.start - mention.start) for m in group.mentions[-_NAMES:])
