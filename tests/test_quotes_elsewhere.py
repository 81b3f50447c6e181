"""Finnish, Hungarian, Greek, Turkish and others with capitals."""

import pytest

from quoted import quotes_of

FINNISH = [
    ("”Silta pysyy kiinni”, sanoo pormestari Anna Laine.", ["direct: Silta pysyy kiinni | sanoo | Anna Laine"]),
    (
        "– Olemme yrittäneet kaikkea, sanoi valmentaja Jan Koski.",
        ["direct: Olemme yrittäneet kaikkea | sanoi | Jan Koski"],
    ),
    ("Laine sanoi, että silta ei ole turvallinen.", ["indirect: että silta ei ole turvallinen | sanoi | Laine"]),
    ("Poliisin mukaan kukaan ei loukkaantunut.", ["indirect: kukaan ei loukkaantunut | mukaan | Poliisin"]),
    ("Pormestari Anna Koski saapui. Kosken mukaan silta on vanha.", ["indirect: silta on vanha | mukaan | Anna Koski"]),
]

ESTONIAN = [
    ("„Sild jääb suletuks,“ ütles linnapea Anna Tamm.", ["direct: Sild jääb suletuks | ütles | Anna Tamm"]),
    ("Tamm ütles, et sild ei ole ohutu.", ["indirect: et sild ei ole ohutu | ütles | Tamm"]),
    ("Politsei sõnul ei saanud keegi viga.", ["indirect: ei saanud keegi viga | sõnul | Politsei"]),
]

HUNGARIAN = [
    ("„A híd zárva marad” – mondta Nagy Anna polgármester hétfőn.", ["direct: A híd zárva marad | mondta | Nagy Anna"]),
    ("– Mindent megpróbáltunk – mondta Kovács Péter edző.", ["direct: Mindent megpróbáltunk | mondta | Kovács Péter"]),
    (
        "Nagy Anna azt mondta, hogy a híd nem biztonságos.",
        ["indirect: hogy a híd nem biztonságos | mondta | Nagy Anna"],
    ),
    ("A rendőrség szerint senki sem sérült meg.", ["indirect: senki sem sérült meg | szerint | A rendőrség"]),
]

LATVIAN = [
    ("“Tilts paliks slēgts,” sacīja mēre Anna Kalna.", ["direct: Tilts paliks slēgts | sacīja | Anna Kalna"]),
    ("Kalna sacīja, ka tilts nav drošs.", ["indirect: ka tilts nav drošs | sacīja | Kalna"]),
]

LITHUANIAN = [
    ("„Tiltas liks uždarytas“, – sakė merė Ana Kalnė.", ["direct: Tiltas liks uždarytas | sakė | Ana Kalnė"]),
    ("Kalnė sakė, kad tiltas nesaugus.", ["indirect: kad tiltas nesaugus | sakė | Kalnė"]),
    ("Pasak policijos, niekas nenukentėjo.", ["indirect: niekas nenukentėjo | Pasak | policijos"]),
]

GREEK = [
    (
        "«Η γέφυρα θα μείνει κλειστή», δήλωσε η δήμαρχος Άννα Παππά.",
        ["direct: Η γέφυρα θα μείνει κλειστή | δήλωσε | Άννα Παππά"],
    ),
    ("«Δοκιμάσαμε τα πάντα», είπε ο προπονητής Νίκος Δήμας.", ["direct: Δοκιμάσαμε τα πάντα | είπε | Νίκος Δήμας"]),
    ("Η Παππά είπε ότι η γέφυρα δεν είναι ασφαλής.", ["indirect: ότι η γέφυρα δεν είναι ασφαλής | είπε | Παππά"]),
    (
        "Σύμφωνα με την αστυνομία, κανείς δεν τραυματίστηκε.",
        ["indirect: κανείς δεν τραυματίστηκε | Σύμφωνα με την | αστυνομία"],
    ),
]

TURKISH = [
    ("Belediye Başkanı Ayşe Demir, “Köprü kapalı kalacak” dedi.", ["direct: Köprü kapalı kalacak | dedi | Ayşe Demir"]),
    ("“Köprü kapalı kalacak” diyen Demir, yarın konuşacak.", ["direct: Köprü kapalı kalacak | diyen | Demir"]),
    ("Demir “Yoruldum” diye konuştu.", ["direct: Yoruldum | diye konuştu | Demir"]),
    ("Antrenör Ali Kaya: “Her şeyi denedik.”", ["direct: Her şeyi denedik. | : | Ali Kaya"]),
    ("Demir, köprünün güvenli olmadığını söyledi.", ["indirect: köprünün güvenli olmadığını | söyledi | Demir"]),
    ("Polise göre kimse yaralanmadı.", ["indirect: kimse yaralanmadı | göre | Polise"]),
]

INDONESIAN = [
    (
        '"Jembatan tetap ditutup," kata Wali Kota Ani Wijaya, Senin.',
        ["direct: Jembatan tetap ditutup | kata | Ani Wijaya"],
    ),
    (
        '"Kami sudah mencoba semuanya," ujar pelatih Budi Santoso.',
        ["direct: Kami sudah mencoba semuanya | ujar | Budi Santoso"],
    ),
    ("Ani mengatakan jembatan itu tidak aman.", ["indirect: jembatan itu tidak aman | mengatakan | Ani"]),
    ("Budi menegaskan bahwa timnya akan menang.", ["indirect: bahwa timnya akan menang | menegaskan | Budi"]),
    ("Menurut polisi, tidak ada yang terluka.", ["indirect: tidak ada yang terluka | Menurut | polisi"]),
]

MALAY = [
    ('"Jambatan itu kekal ditutup," kata Ahmad.', ["direct: Jambatan itu kekal ditutup | kata | Ahmad"]),
]

VIETNAMESE = [
    (
        "“Cây cầu sẽ tiếp tục đóng cửa”, thị trưởng Nguyễn Lan nói.",
        ["direct: Cây cầu sẽ tiếp tục đóng cửa | nói | Nguyễn Lan"],
    ),
    ("Theo cảnh sát, không ai bị thương.", ["indirect: không ai bị thương | Theo | cảnh sát"]),
    ("Bà Lan cho biết cây cầu không an toàn.", ["indirect: cây cầu không an toàn | cho biết | Lan"]),
]

#: What is read wrongly: language, text, what should be found, why it is not.
MISREAD = [
    (
        "id",
        "Menurutnya, jembatan itu tidak aman.",
        ["indirect: jembatan itu tidak aman | Menurutnya | nya"],
        "a pronoun that is the end of a word has no mention of its own",
    ),
]


@pytest.mark.parametrize(("text", "want"), FINNISH)
def test_finnish(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "fi") == want


@pytest.mark.parametrize(("text", "want"), ESTONIAN)
def test_estonian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "et") == want


@pytest.mark.parametrize(("text", "want"), HUNGARIAN)
def test_hungarian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "hu") == want


@pytest.mark.parametrize(("text", "want"), LATVIAN)
def test_latvian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "lv") == want


@pytest.mark.parametrize(("text", "want"), LITHUANIAN)
def test_lithuanian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "lt") == want


@pytest.mark.parametrize(("text", "want"), GREEK)
def test_greek(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "el") == want


@pytest.mark.parametrize(("text", "want"), TURKISH)
def test_turkish(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "tr") == want


@pytest.mark.parametrize(("text", "want"), INDONESIAN)
def test_indonesian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "id") == want


@pytest.mark.parametrize(("text", "want"), MALAY)
def test_malay(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "ms") == want


@pytest.mark.parametrize(("text", "want"), VIETNAMESE)
def test_vietnamese(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "vi") == want


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [pytest.param(*row[:3], marks=pytest.mark.xfail(reason=row[3], strict=True)) for row in MISREAD],
)
def test_misread(language: str, text: str, want: list[str]) -> None:
    """What a reader would find, and the annotator does not yet."""
    assert quotes_of(text, language) == want
