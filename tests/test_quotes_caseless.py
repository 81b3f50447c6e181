"""Names in scripts without capitals: what titles and roles leave of a mention, and what a recogniser adds to it."""

import pytest

from newsstruct.annotate.quotes.caseless import Told, agrees, bare_name, role_beside, without_particle
from newsstruct.annotate.quotes.tables import lexicon

NAMES = [
    ("ko", "김영희 시장은", ("김영희", "시장")),
    ("ko", "김 시장이", ("김", "시장")),
    ("ko", "경찰은", ("경찰", None)),
    ("zh", "市长李娜", ("李娜", "市长")),
    ("zh", "外交部发言人王强", ("王强", "外交部发言人")),
    ("zh", "王先生", ("王", None)),
    ("zh", "警方", ("警方", None)),
    ("ja", "山田花子市長", ("山田花子", "市長")),
    ("ja", "山田花子さん", ("山田花子", None)),
    ("ja", "横浜市長", ("横浜市長", None)),
    ("ja", "労組の山田花子委員長", ("山田花子", "委員長")),
    ("ar", "وزير النقل أحمد منصور", ("أحمد منصور", "وزير النقل")),
    ("he", "ראש העיר דנה כהן", ("דנה כהן", "ראש העיר")),
    ("hi", "मेयर राम शर्मा", ("राम शर्मा", "मेयर")),
    ("th", "นายสมชาย ใจดี นายกเทศมนตรี", ("สมชาย ใจดี", "นายกเทศมนตรี")),
    ("th", "นายกรัฐมนตรี", ("นายกรัฐมนตรี", None)),
]


@pytest.mark.parametrize(("language", "mention", "want"), NAMES)
def test_names(language: str, mention: str, want: tuple[str, str | None]) -> None:
    """A mention is a name and a role, where the tables know the role."""
    assert bare_name(mention, lexicon(language)) == want


PARTICLES = [("ko", "경찰은", "경찰"), ("ko", "은", "은"), ("ja", "警察", "警察")]


@pytest.mark.parametrize(("language", "mention", "want"), PARTICLES)
def test_particles(language: str, mention: str, want: str) -> None:
    """What is written together with a word is no part of the name, unless it is the whole of it."""
    assert without_particle(mention, lexicon(language)) == want


AGREEING = [
    ("whole", "山田", Told("山田", "山田", None), True, True),
    ("whole, no person", "警察庁", Told("警察庁", "警察庁", None), False, True),
    ("beside a role unknown to the tables", "荻野", Told("荻野警視", "荻野警視", None), True, True),
    ("inside a role", "外交部", Told("外交部发言人王强", "王强", "外交部发言人"), False, False),
    ("behind a role", "王强", Told("外交部发言人王强", "王强", "外交部发言人"), True, True),
    ("across the edge of a role", "العيد سارة", Told("رئيسة العيد سارة حداد", "سارة حداد", "رئيسة العيد"), True, False),
    ("half a name behind a role", "سارة", Told("رئيسة سارة حداد", "سارة حداد", "رئيسة"), True, False),
    ("half a name", "محمد", Told("محمد علي", "محمد علي", None), True, False),
    ("more than is left beside a title", "김영희", Told("김영희", "영희", None), True, True),
    ("an organisation beside a person", "江北公司", Told("江北公司阎敏", "江北公司阎敏", None), False, False),
    ("a Korean name in a longer mention", "김영희", Told("서울대 김영희 총장", "서울대 김영희 총장", None), True, True),
    ("a person in a long mention", "राकेश यादव", Told("एक बड़े दल के राकेश यादव", "एक बड़े दल के राकेश यादव", None), True, True),
]


@pytest.mark.parametrize(("case", "recognised", "told", "is_person", "want"), AGREEING)
def test_agreement(case: str, recognised: str, told: Told, is_person: bool, want: bool) -> None:
    """A recogniser's name stands for a mention only where titles and roles do not say otherwise."""
    assert agrees(recognised, told, is_person=is_person) is want, case


ROLES = [
    ("李娜", Told("市长李娜", "李娜", "市长"), "市长"),
    ("荻野", Told("荻野警視", "荻野警視", None), "警視"),
    ("阎敏", Told("数控车工、阎敏", "数控车工、阎敏", None), "数控车工"),
    ("山田花子", Told("山田花子さん", "山田花子", None), None),
    ("警察庁", Told("警察庁", "警察庁", None), None),
]


@pytest.mark.parametrize(("recognised", "told", "want"), ROLES)
def test_roles(recognised: str, told: Told, want: str | None) -> None:
    """What stands beside a name is the role, unless it is a mere form of address."""
    assert role_beside(recognised, told) == want
