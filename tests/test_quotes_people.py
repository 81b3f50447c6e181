"""Who is meant: pronouns, surnames and offices that stand for somebody the text has named in full."""

import pytest

from quoted import mentions_of

#: Language, text, and for each quote the speaker as printed, the fullest name, and the role.
MEANT = [
    ("en", "Mayor Hannah Osgood closed the bridge. “We had no choice,” she said.", [("she", "Hannah Osgood", "Mayor")]),
    (
        "en",
        "Hannah Osgood, the mayor, met reporters. “We had no choice,” the mayor said.",
        [("the mayor", "Hannah Osgood", "the mayor")],
    ),
    ("en", "Hannah Osgood closed the bridge. Ms. Osgood said she was sorry.", [("Ms. Osgood", "Hannah Osgood", None)]),
    (
        "en",
        "“We had no choice,” said Osgood. Hannah Osgood has been mayor since 2019.",
        [("Osgood", "Hannah Osgood", None)],
    ),
    (
        "en",
        "Dr. Anil Mehta, a coroner, asked why. Mehta said it was late. “Too late,” the coroner said.",
        [
            ("Dr. Anil Mehta", "Anil Mehta", "a coroner"),
            ("Mehta", "Anil Mehta", "a coroner"),
            ("the coroner", "Anil Mehta", "a coroner"),
        ],
    ),
    (
        "en",
        "Osgood’s deputy, Len Barrow, was calm. “It holds,” Barrow said.",
        [("Barrow", "Len Barrow", "Osgood’s deputy")],
    ),
    (
        "de",
        "Bürgermeisterin Hanna Osterkamp sperrte die Brücke. „Wir hatten keine Wahl“, sagte sie.",
        [("sie", "Hanna Osterkamp", "Bürgermeisterin")],
    ),
    (
        "de",
        "Ingenieur Jan Petersen kam. „Sie hält“, sagte Petersen. „Noch“, fügte er hinzu.",
        [("Petersen", "Jan Petersen", "Ingenieur"), ("er", "Jan Petersen", "Ingenieur")],
    ),
    ("de", "Die Polizei kam spät. „Es war dunkel“, sagte ein Sprecher.", [("ein Sprecher", "ein Sprecher", None)]),
    (
        "fr",
        "La maire Hélène Aubert a fermé le pont. « Nous n’avions pas le choix », a-t-elle dit.",
        [("elle", "Hélène Aubert", "maire")],
    ),
    (
        "fr",
        "Paul Rivoire est venu. « Il tient », a déclaré M. Rivoire. « Encore », a-t-il ajouté.",
        [("M. Rivoire", "Paul Rivoire", None), ("il", "Paul Rivoire", None)],
    ),
    (
        "es",
        "La alcaldesa Elena Aguirre cerró el puente. “No había opción”, dijo Aguirre. “Ninguna”, añadió.",
        [("Aguirre", "Elena Aguirre", "alcaldesa"), ("Aguirre", "Elena Aguirre", "alcaldesa")],
    ),
    ("es", "“No había opción”, dijo la alcaldesa, Elena Aguirre.", [("la alcaldesa", "Elena Aguirre", "la alcaldesa")]),
    (
        "it",
        "La sindaca Elena Agosti ha chiuso il ponte. «Non c’era scelta», ha detto Agosti.",
        [("Agosti", "Elena Agosti", "sindaca")],
    ),
    (
        "pt",
        "A prefeita Helena Aguiar fechou a ponte. “Não havia escolha”, disse ela.",
        [("ela", "Helena Aguiar", "prefeita")],
    ),
    (
        "nl",
        "Burgemeester Hanneke Oosterhuis sloot de brug. “We hadden geen keus”, zei ze.",
        [("ze", "Hanneke Oosterhuis", "Burgemeester")],
    ),
    (
        "sv",
        "Kommunalrådet Karin Lund stängde bron. ”Vi hade inget val”, sade hon.",
        [("hon", "Karin Lund", "Kommunalrådet")],
    ),
    (
        "da",
        "Borgmester Hanne Holm lukkede broen. »Vi havde intet valg,« sagde hun.",
        [("hun", "Hanne Holm", "Borgmester")],
    ),
    (
        "pl",
        "Burmistrz Jan Wolski zamknął most. „Nie było wyboru” – powiedział. „Żadnego” – dodał Wolski.",
        [("Burmistrz Jan Wolski", "Jan Wolski", "Burmistrz"), ("Wolski", "Jan Wolski", "Burmistrz")],
    ),
    (
        "cs",
        "Starosta Jan Novotný uzavřel most. „Neměli jsme na výběr,“ řekl Novotný.",
        [("Novotný", "Jan Novotný", "Starosta")],
    ),
    (
        "ru",
        "Мэр Иван Петров закрыл мост. «Выбора не было», — сказал он. «Никакого», — добавил Петров.",
        [("он", "Иван Петров", "Мэр"), ("Петров", "Иван Петров", "Мэр")],
    ),
    ("uk", "Мер Іван Петренко закрив міст. «Вибору не було», — сказав він.", [("він", "Іван Петренко", "Мер")]),
    (
        "fi",
        "Kaupunginjohtaja Liisa Virtanen sulki sillan. ”Vaihtoehtoja ei ollut”, hän sanoi.",
        [("hän", "Liisa Virtanen", "Kaupunginjohtaja")],
    ),
    (
        "hu",
        "Nagy Anna polgármester lezárta a hidat. „Nem volt választásunk” – mondta Nagy.",
        [("Nagy", "Nagy Anna", "polgármester")],
    ),
    (
        "ro",
        "Primarul Ana Popescu a închis podul. „Nu am avut de ales”, a spus ea.",
        [("ea", "Ana Popescu", "Primarul")],
    ),
    (
        "el",
        "Η δήμαρχος Μαρία Παππά έκλεισε τη γέφυρα. «Δεν είχαμε επιλογή», είπε η Παππά.",
        [("η Παππά", "Μαρία Παππά", "δήμαρχος")],
    ),
    (
        "id",
        'Wali Kota Ani Wijaya menutup jembatan. "Tidak ada pilihan," kata Ani.',
        [("Ani", "Ani Wijaya", "Wali Kota")],
    ),
    ("vi", "Thị trưởng Nguyễn Thị Lan đóng cầu. “Không còn cách nào”, bà Lan nói.", [("Lan", "Nguyễn Thị Lan", None)]),
]


@pytest.mark.parametrize(("language", "text", "want"), MEANT)
def test_who_is_meant(language: str, text: str, want: list[tuple[str, str, str | None]]) -> None:
    """A short form stands for the last full name that it fits, in the gender of its title, before it or behind."""
    assert mentions_of(text, language) == want


@pytest.mark.parametrize(("language", "text", "want"), MEANT)
def test_a_sentence_between_changes_nothing(language: str, text: str, want: list[tuple[str, str, str | None]]) -> None:
    """Who is meant does not hang on figures and signs that stand before the text."""
    assert mentions_of(f"12.30 …\n\n{text}", language) == want


MISREAD = [
    (
        "en",
        "Engineer Tom Hale met Mayor Hannah Osgood. “We had no choice,” she said.",
        [("she", "Hannah Osgood", "Mayor")],
        "which first names are whose is not known",
    ),
    (
        "en",
        "Tom Hale and Sue Hale run the ferry. “It floats,” said Tom.",
        [("Tom", "Tom Hale", None)],
        "a first name alone",
    ),
    (
        "en",
        "The council met. “We had no choice,” it said in a statement.",
        [("it", "The council", None)],
        "institutions behind pronouns",
    ),
    (
        "en",
        "Residents were angry. “Nobody asked us,” they said.",
        [("they", "Residents", None)],
        "groups behind pronouns",
    ),
    (
        "tr",
        "Belediye Başkanı Ayşe Demir köprüyü kapattı. “Seçeneğimiz yoktu,” dedi Demir.",
        [("Demir", "Ayşe Demir", "Belediye Başkanı")],
        "the speaker behind the verb",
    ),
    (
        "zh",
        "市长李娜关闭了大桥。“没有别的选择，”她说。",
        [("她", "李娜", "市长")],
        "names without capitals are known only as speakers",
    ),
    (
        "ja",
        "山田花子市長は橋を閉鎖した。「仕方がない」と山田市長は述べた。",
        [("山田市長", "山田花子", "市長")],
        "names without capitals are known only as speakers",
    ),
    (
        "ko",
        "김영희 시장은 다리를 폐쇄했다. 김 시장은 “방법이 없었다”고 말했다.",
        [("김 시장은", "김영희", "시장")],
        "names without capitals are known only as speakers",
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [pytest.param(*row[:3], marks=pytest.mark.xfail(reason=row[3], strict=True)) for row in MISREAD],
)
def test_misread(language: str, text: str, want: list[tuple[str, str, str | None]]) -> None:
    """What is known to be misread stays here until it is not."""
    assert mentions_of(text, language) == want
