"""Which mentions name the same, in many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.entities.alike import alike, organisation_score, person_score
from newsstruct.annotate.entities.countries import country_code, nationality_code
from newsstruct.annotate.entities.linking import Mention, fullest_name, link
from newsstruct.annotate.entities.names import name_table
from newsstruct.article import EntityType


def mentions_of(rows: list[tuple[EntityType, str]], language: str) -> list[Mention]:
    """Mentions of the given type and text, each ten letters behind the last."""
    at, found = 0, []
    for kind, text in rows:
        codes = {"LOC": country_code, "MISC": nationality_code}.get(kind)
        found.append(
            Mention(
                start=at,
                end=at + len(text),
                type=kind,
                text=text,
                words=tuple(text.lower().split()),
                code=codes(text, language) if codes else None,
            )
        )
        at += len(text) + 10
    return found


P, G, L, M = "PERSON", "ORG", "LOC", "MISC"
GROUPS = [
    ("en", P, ["Ada Berg", "Berg", "Ada"], [["Ada Berg", "Berg", "Ada"]]),
    ("en", P, ["Berg", "Ada Berg"], [["Berg", "Ada Berg"]]),
    ("en", P, ["Ada Berg", "Tom Berg", "Berg"], [["Ada Berg"], ["Tom Berg", "Berg"]]),
    ("en", P, ["Ada Berg", "Berg", "Tom Berg"], [["Ada Berg", "Berg"], ["Tom Berg"]]),
    ("en", P, ["John Q. Ray", "J. Ray", "John Ray"], [["John Q. Ray", "J. Ray", "John Ray"]]),
    ("en", P, ["Ada Berg", "Ida Berg"], [["Ada Berg"], ["Ida Berg"]]),
    ("en", P, ["Mia Lund-Holm", "Holm"], [["Mia Lund-Holm", "Holm"]]),
    ("en", P, ["Ahmed Ali", "Ali Hassan"], [["Ahmed Ali"], ["Ali Hassan"]]),
    ("en", G, ["European Union", "EU", "World Bank"], [["European Union", "EU"], ["World Bank"]]),
    ("en", G, ["Bank of Ghana", "BoG", "BG"], [["Bank of Ghana", "BoG", "BG"]]),
    ("en", G, ["Acme Motors Ltd", "Acme Motors", "Acme"], [["Acme Motors Ltd", "Acme Motors", "Acme"]]),
    ("en", G, ["Ministry of Health", "Ministry of Justice"], [["Ministry of Health"], ["Ministry of Justice"]]),
    ("en", L, ["United States", "U.S.", "America"], [["United States", "U.S.", "America"]]),
    ("en", L, ["North Korea", "South Korea"], [["North Korea"], ["South Korea"]]),
    ("en", M, ["Kenyan", "Kenyans", "Kurds"], [["Kenyan", "Kenyans"], ["Kurds"]]),
    ("de", P, ["Anna Kühn", "Kühns", "Kühn"], [["Anna Kühn", "Kühns", "Kühn"]]),
    ("de", L, ["Frankreich", "Frankreichs"], [["Frankreich", "Frankreichs"]]),
    ("de", G, ["Deutsche Bahn", "DB", "Bahn"], [["Deutsche Bahn", "DB"], ["Bahn"]]),
    ("fr", P, ["Jean de Vigny", "De Vigny", "Vigny"], [["Jean de Vigny", "De Vigny", "Vigny"]]),
    ("fr", G, ["Union européenne", "UE"], [["Union européenne", "UE"]]),
    ("es", P, ["José Luis Rivas Soto", "José Luis Rivas"], [["José Luis Rivas Soto", "José Luis Rivas"]]),
    ("es", L, ["Estados Unidos", "EE.UU."], [["Estados Unidos", "EE.UU."]]),
    ("pt", G, ["Supremo Tribunal Federal", "STF"], [["Supremo Tribunal Federal", "STF"]]),
    ("nl", P, ["Piet van der Berg", "Van der Berg"], [["Piet van der Berg", "Van der Berg"]]),
    ("hr", P, ["Ivan Horvat", "Horvata", "Horvatu"], [["Ivan Horvat", "Horvata", "Horvatu"]]),
    ("hr", L, ["Hrvatska", "Hrvatskoj"], [["Hrvatska", "Hrvatskoj"]]),
    ("pl", P, ["Olaf Zieliński", "Olafa Zielińskiego"], [["Olaf Zieliński", "Olafa Zielińskiego"]]),
    ("pl", L, ["Niemcy", "Niemczech", "Niemiec"], [["Niemcy", "Niemczech", "Niemiec"]]),
    ("ru", P, ["Павел Громов", "Громова", "Громову"], [["Павел Громов", "Громова", "Громову"]]),
    ("ru", L, ["Россия", "России", "РФ"], [["Россия", "России", "РФ"]]),
    ("uk", P, ["Олена Бондар", "Бондаря"], [["Олена Бондар", "Бондаря"]]),
    ("sk", P, ["Ján Kováč", "Kováča"], [["Ján Kováč", "Kováča"]]),
    ("fi", L, ["Venäjä", "Venäjän", "Venäjällä"], [["Venäjä", "Venäjän", "Venäjällä"]]),
    ("hu", L, ["Lengyelország", "Lengyelországban"], [["Lengyelország", "Lengyelországban"]]),
    ("el", L, ["Γερμανία", "Γερμανίας"], [["Γερμανία", "Γερμανίας"]]),
]


@pytest.mark.parametrize(("language", "kind", "texts", "want"), GROUPS)
def test_groups(language: str, kind: EntityType, texts: list[str], want: list[list[str]]) -> None:
    """Short, inflected and abbreviated forms belong to the full name; different names stay apart."""
    groups = link(mentions_of([(kind, text) for text in texts], language), language)
    assert [[mention.text for mention in group] for group in groups] == want


NAMES = [
    (["Berg", "Ada Berg", "Berg"], "Ada Berg"),
    (["Haidaja", "Haidaj", "Haidaj"], "Haidaj"),
    (["ADA BERG", "Ada Berg"], "Ada Berg"),
    (["U.S.", "United  States"], "United States"),
]


@pytest.mark.parametrize(("texts", "want"), NAMES)
def test_fullest_name(texts: list[str], want: str) -> None:
    """An entity has the name with most words; of those the commonest, not in capitals, without an ending."""
    assert fullest_name(mentions_of([("PERSON", text) for text in texts], "en")) == want


def test_types_are_never_mixed() -> None:
    """A person and a place of one name are two entities."""
    groups = link(mentions_of([("PERSON", "Jordan"), ("LOC", "Jordan"), ("PERSON", "Jordan")], "en"), "en")
    assert [[mention.type for mention in group] for group in groups] == [["PERSON", "PERSON"], ["LOC"]]


def test_a_name_in_brackets_is_another_of_the_one_before() -> None:
    """What stands in brackets behind a name is the same organisation, whatever its letters."""
    full, short, again = mentions_of([("ORG", "Federal Press Office"), ("ORG", "BPA"), ("ORG", "BPA")], "en")
    short = Mention(start=short.start, end=short.end, type="ORG", text="BPA", words=("bpa",), alias_of_last=True)
    assert [len(group) for group in link([full, short, again], "en")] == [3]


SCORES = [
    (person_score, "ada berg", "berg", 2),
    (person_score, "ada berg", "ada", 1),
    (person_score, "ada berg", "a. berg", 3),
    (person_score, "ada berg", "tom berg", 0),
    (organisation_score, "european union", "eu", 2),
    (organisation_score, "acme motors", "acme", 1),
    (organisation_score, "bank of ghana", "bank", 0),
    (organisation_score, "acme inc", "acme ltd", 3),
]


@pytest.mark.parametrize(("rule", "one", "other", "want"), SCORES)
def test_scores(rule: object, one: str, other: str, want: int) -> None:
    """A full name goes with itself best, then with a surname or acronym, then with a part."""
    assert callable(rule)
    assert rule(one.split(), other.split(), name_table("en")) == want
    assert rule(other.split(), one.split(), name_table("en")) == want


words = st.text(min_size=1, max_size=12)


@given(words, words, st.sampled_from(["en", "ru", "de"]))
def test_alike_both_ways(one: str, other: str, language: str) -> None:
    """A word is like itself, and of two words each is like the other or neither is."""
    table = name_table(language)
    assert alike(one, one, table)
    assert alike(one, other, table) == alike(other, one, table)


rows = st.lists(
    st.tuples(
        st.sampled_from(["PERSON", "ORG", "LOC", "MISC"]), st.sampled_from(["Ada", "Ada Berg", "Berg", "AB", "B."])
    ),
    max_size=25,
)


@given(rows)
def test_every_mention_is_in_one_group(found: list[tuple[EntityType, str]]) -> None:
    """No mention is lost or doubled, groups hold one type, and come in the order of their first mention."""
    mentions = mentions_of(found, "en")
    groups = link(mentions, "en")
    assert sorted(m.start for group in groups for m in group) == [m.start for m in mentions]
    assert all(len({m.type for m in group}) == 1 for group in groups)
    firsts = [group[0].start for group in groups]
    assert firsts == sorted(firsts)


def test_many_names_that_begin_alike() -> None:
    """Thousands of different names with the same beginning are told apart without comparing each with all."""
    texts = [f"Abcd{number} Abce{number}" for number in range(4000)]
    assert len(link(mentions_of([("PERSON", text) for text in texts], "en"), "en")) == 4000
