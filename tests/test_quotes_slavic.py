"""Russian, Polish, Czech and their kin."""

import pytest

from quoted import quotes_of

RUSSIAN = [
    (
        "«Мост останется закрытым», — сказала мэр Анна Белова в понедельник.",
        ["direct: Мост останется закрытым | сказала | Анна Белова"],
    ),
    (
        "— Мы сделали всё, — сказал тренер Иван Орлов. — Но этого мало.",
        ["direct: Мы сделали всё … Но этого мало. | сказал | Иван Орлов"],
    ),
    ("«Это конец, — сказал Орлов. — Мы уходим».", ["direct: Это конец … Мы уходим | сказал | Орлов"]),
    ("Министр назвал план «подарком богатым».", ["direct: подарком богатым | назвал | Министр"]),
    ("Белова заявила, что мост небезопасен.", ["indirect: что мост небезопасен | заявила | Белова"]),
    ("Она заявила о намерении уйти.", ["indirect: намерении уйти | заявила о | Она"]),
    (
        "Недавно мост закрыли, о чем публично заявил Иван Орлов.",
        ["indirect: Недавно мост закрыли | заявил | Иван Орлов"],
    ),
    (
        "Премьер Иван Петров приехал в Казань. По словам Петрова, мост закроют.",
        ["indirect: мост закроют | По словам | Иван Петров"],
    ),
    ("По данным полиции, никто не пострадал.", ["indirect: никто не пострадал | По данным | полиции"]),
    ("Как сообщили в полиции, никто не пострадал.", ["indirect: никто не пострадал | сообщили в | полиции"]),
    ("Мост старый, говорится в отчете компании.", ["indirect: Мост старый | говорится | отчете компании"]),
]

UKRAINIAN = [
    (
        "«Міст залишиться закритим», — сказала мерка Ганна Біла.",
        ["direct: Міст залишиться закритим | сказала | Ганна Біла"],
    ),
    ("– Ми зробили все, – сказав тренер Іван Орел.", ["direct: Ми зробили все | сказав | Іван Орел"]),
    ("За словами Білої, міст небезпечний.", ["indirect: міст небезпечний | За словами | Білої"]),
    ("Біла заявила, що міст небезпечний.", ["indirect: що міст небезпечний | заявила | Біла"]),
    ("За даними поліції, ніхто не постраждав.", ["indirect: ніхто не постраждав | За даними | поліції"]),
]

POLISH = [
    (
        "„Most pozostanie zamknięty” – powiedziała burmistrz Anna Nowak w poniedziałek.",
        ["direct: Most pozostanie zamknięty | powiedziała | Anna Nowak"],
    ),
    (
        "– Zrobiliśmy wszystko – mówi trener Jan Kowal. – To za mało.",
        ["direct: Zrobiliśmy wszystko … To za mało. | mówi | Jan Kowal"],
    ),
    ("Minister nazwał plan „prezentem dla bogatych”.", ["direct: prezentem dla bogatych | nazwał | Minister"]),
    (
        "Nowak powiedziała, że most nie jest bezpieczny.",
        ["indirect: że most nie jest bezpieczny | powiedziała | Nowak"],
    ),
    (
        "Burmistrz Jan Kowalski przyjechał. Według Kowalskiego most jest stary.",
        ["indirect: most jest stary | Według | Jan Kowalski"],
    ),
    ("Jak poinformowała policja, nikt nie ucierpiał.", ["indirect: nikt nie ucierpiał | poinformowała | policja"]),
]

CZECH = [
    (
        "„Most zůstane uzavřený,“ řekla v pondělí starostka Anna Bílá.",
        ["direct: Most zůstane uzavřený | řekla | Anna Bílá"],
    ),
    ("„Zkusili jsme všechno,“ dodal trenér Petr Novák.", ["direct: Zkusili jsme všechno | dodal | Petr Novák"]),
    ("Bílá řekla, že most není bezpečný.", ["indirect: že most není bezpečný | řekla | Bílá"]),
    ("Podle policie nebyl nikdo zraněn.", ["indirect: nebyl nikdo zraněn | Podle | policie"]),
    (
        "Podle mluvčího, který o tom v pondělí informoval, most spadl v noci.",
        ["indirect: most spadl v noci | Podle | mluvčího"],
    ),
    ("Jak uvedla policie, nikdo nebyl zraněn.", ["indirect: nikdo nebyl zraněn | uvedla | policie"]),
]

SLOVAK = [
    (
        "„Most zostane zatvorený,“ povedala primátorka Anna Biela.",
        ["direct: Most zostane zatvorený | povedala | Anna Biela"],
    ),
    ("Podľa polície nebol nikto zranený.", ["indirect: nebol nikto zranený | Podľa | polície"]),
    ("Biela povedala, že most nie je bezpečný.", ["indirect: že most nie je bezpečný | povedala | Biela"]),
]

SLOVENE = [
    ("»Most bo ostal zaprt,« je dejala županja Ana Novak.", ["direct: Most bo ostal zaprt | dejala | Ana Novak"]),
    ("Novak je dejala, da most ni varen.", ["indirect: da most ni varen | dejala | Novak"]),
    ("Po podatkih policije ni bil nihče poškodovan.", ["indirect: ni bil nihče poškodovan | Po podatkih | policije"]),
]

CROATIAN = [
    (
        "„Most ostaje zatvoren”, rekla je gradonačelnica Ana Horvat.",
        ["direct: Most ostaje zatvoren | rekla | Ana Horvat"],
    ),
    ("Horvat je rekla da most nije siguran.", ["indirect: da most nije siguran | rekla | Horvat"]),
    ("Prema riječima Horvata most nije siguran.", ["indirect: most nije siguran | Prema riječima | Horvata"]),
]

BOSNIAN = [
    ("„Most ostaje zatvoren“, rekla je Ana Horvat.", ["direct: Most ostaje zatvoren | rekla | Ana Horvat"]),
]

SERBIAN = [
    (
        "„Мост остаје затворен”, рекла је градоначелница Ана Јовић.",
        ["direct: Мост остаје затворен | рекла | Ана Јовић"],
    ),
    ("Јовић је рекла да мост није безбедан.", ["indirect: да мост није безбедан | рекла | Јовић"]),
    ("Ministar je plan nazvao „poklonom bogatima”.", ["direct: poklonom bogatima | nazvao | Ministar"]),
]

BULGARIAN = [
    ("„Мостът остава затворен“, каза кметът Анна Белова.", ["direct: Мостът остава затворен | каза | Анна Белова"]),
    ("Белова каза, че мостът не е безопасен.", ["indirect: че мостът не е безопасен | каза | Белова"]),
    ("По думите на Белова мостът не е безопасен.", ["indirect: мостът не е безопасен | По думите на | Белова"]),
]

MACEDONIAN = [
    (
        "„Мостот останува затворен“, рече градоначалничката Ана Петрова.",
        ["direct: Мостот останува затворен | рече | Ана Петрова"],
    ),
]


@pytest.mark.parametrize(("text", "want"), RUSSIAN)
def test_russian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "ru") == want


@pytest.mark.parametrize(("text", "want"), UKRAINIAN)
def test_ukrainian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "uk") == want


@pytest.mark.parametrize(("text", "want"), POLISH)
def test_polish(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "pl") == want


@pytest.mark.parametrize(("text", "want"), CZECH)
def test_czech(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "cs") == want


@pytest.mark.parametrize(("text", "want"), SLOVAK)
def test_slovak(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "sk") == want


@pytest.mark.parametrize(("text", "want"), SLOVENE)
def test_slovene(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "sl") == want


@pytest.mark.parametrize(("text", "want"), CROATIAN)
def test_croatian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "hr") == want


@pytest.mark.parametrize(("text", "want"), BOSNIAN)
def test_bosnian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "bs") == want


@pytest.mark.parametrize(("text", "want"), SERBIAN)
def test_serbian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "sr") == want


@pytest.mark.parametrize(("text", "want"), BULGARIAN)
def test_bulgarian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "bg") == want


@pytest.mark.parametrize(("text", "want"), MACEDONIAN)
def test_macedonian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "mk") == want
