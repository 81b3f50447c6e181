"""Who speaks: the words that name a speaker, the fullest name, the role."""

import pytest

from quoted import mentions_of

SPEAKERS = [
    (
        "ru",
        "«Моста нет», — сказал Олег Морозов, активист движения «Город пешком». Так и было.",
        [("Олег Морозов", "Олег Морозов", "активист движения")],
    ),
    (
        "uk",
        "«Мосту немає», — сказав Олег Мороз, активіст руху «Місто пішки».",
        [("Олег Мороз", "Олег Мороз", "активіст руху")],
    ),
    (
        "en",
        "“It is over,” said one of the senators. Mo Lee agreed.",
        [("one of the senators", "one of the senators", None)],
    ),
    (
        "en",
        "The president of the council, Ana Lopez, said the bridge was safe. “It holds,” the president said.",
        [
            ("The president of the council", "Ana Lopez", "The president of the council"),
            ("the president", "Ana Lopez", "The president of the council"),
        ],
    ),
    (
        "es",
        "El presidente andaluz, Juan Ruiz, llegó tarde. “No habrá obras”, dijo el presidente andaluz.",
        [("el presidente andaluz", "Juan Ruiz", "El presidente andaluz")],
    ),
    (
        "es",
        "“Es tarde”, dijo Von der Berg. “Muy tarde”, añadió la presidenta de la Comisión, Ana von der Berg.",
        [
            ("Von der Berg", "Von der Berg", None),
            ("la presidenta de la Comisión", "Ana von der Berg", "la presidenta de la Comisión"),
        ],
    ),
    (
        "es",
        "El ministro de Economía dijo que no hay dinero.",
        [("El ministro de Economía", "El ministro de Economía", None)],
    ),
    ("es", "A juicio del alcalde, el puente es viejo.", [("alcalde", "alcalde", None)]),
    (
        "nl",
        "Minister De Boer zei: “De brug is oud.” Volgens De Boer komt er geld.",
        [("De Boer", "De Boer", None), ("De Boer", "De Boer", None)],
    ),
    (
        "de",
        "Aus Sicht der Bürgermeisterin ist die Brücke alt.",
        [("der Bürgermeisterin", "der Bürgermeisterin", None)],
    ),
    ("de", "Der Gutachter kommt zu dem Schluss, dass die Brücke alt ist.", [("Der Gutachter", "Der Gutachter", None)]),
    (
        "fr",
        "« Le pont est fermé, déplore Anne Petit, habitante du quartier. Nous attendons depuis un an. »",
        [("Anne Petit", "Anne Petit", "habitante du quartier")],
    ),
    ("fr", "Aux yeux du maire, le pont est trop vieux.", [("maire", "maire", None)]),
    ("it", "Secondo quanto riferito dalla polizia, nessuno è rimasto ferito.", [("polizia", "polizia", None)]),
    ("pt", "Na opinião do prefeito, a ponte é velha.", [("prefeito", "prefeito", None)]),
    (
        "pl",
        "„To koniec” – powiedział jeden z posłów PSL.",
        [("jeden z posłów PSL", "jeden z posłów PSL", None)],
    ),
    (
        "en",
        "“It was late,” said lead author Dr. Hana Sato. Mo Lee, a welder from Ohio, agreed that it was.",
        [("lead author Dr. Hana Sato", "Hana Sato", "lead author"), ("Mo Lee", "Mo Lee", "a welder from Ohio")],
    ),
    (
        "en",
        "“I left,” said Omar Haddad, the former treasurer, who moved to Ohio.",
        [("Omar Haddad", "Omar Haddad", "the former treasurer")],
    ),
    (
        "en",
        "Ohio Gov. Mo Ek said it rained. “It pours,” said co-author Luis Ortega.",
        [("Ohio Gov. Mo Ek", "Mo Ek", None), ("co-author Luis Ortega", "Luis Ortega", "co-author")],
    ),
    (
        "en",
        "The Bank of England said rates would rise.",
        [("The Bank of England", "Bank of England", None)],
    ),
    (
        "en",
        "A spokesman for President Ann Lee said it rained.",
        [("A spokesman for President Ann Lee", "A spokesman for President Ann Lee", None)],
    ),
    (
        "en",
        "“Really?” Jo Park asked.\n\n“No,” said Ann Lee.\n\n“Why not?” Park asked.\n\n“Because.”",
        [
            ("Jo Park", "Jo Park", None),
            ("Ann Lee", "Ann Lee", None),
            ("Park", "Jo Park", None),
            ("Ann Lee", "Ann Lee", None),
        ],
    ),
    (
        "da",
        "Formand for byrådet Peter Holm siger, at broen lukker.",
        [("Formand for byrådet Peter Holm", "Peter Holm", "Formand for byrådet")],
    ),
    (
        "nl",
        "“Ik rijd hier”, vertelt Jan Smit, een bakker uit het dorp. Wethouder Mo Ek (D66) noemt het ‘zorgwekkend’.",
        [("Jan Smit", "Jan Smit", "een bakker uit het dorp"), ("Wethouder Mo Ek", "Mo Ek", "Wethouder")],
    ),
    (
        "de",
        "„Ich fahre hier“, erzählt Jan Petersen, ein Bäcker aus dem Dorf. „Jeden Tag.“",
        [("Jan Petersen", "Jan Petersen", "ein Bäcker aus dem Dorf")],
    ),
    (
        "hu",
        "Nagy Anna polgármester azt mondta, hogy esik. „Nincs választásunk” – mondta Nagy.",
        [("Nagy Anna polgármester", "Nagy Anna", "polgármester"), ("Nagy", "Nagy Anna", "polgármester")],
    ),
    (
        "id",
        '"Hujan," kata Ketua DPR Ani Wijaya. "Deras," ujar Ani.',
        [("Ketua DPR Ani Wijaya", "Ani Wijaya", "Ketua DPR"), ("Ani", "Ani Wijaya", "Ketua DPR")],
    ),
    (
        "hi",
        "मंत्रालय के प्रवक्ता अजय वर्मा ने कहा कि जांच जारी है।",
        [("मंत्रालय के प्रवक्ता अजय वर्मा", "अजय वर्मा", "मंत्रालय के प्रवक्ता")],
    ),
    ("zh", "市议员王强告诉记者，决定来得太晚。", [("市议员王强", "王强", "市议员")]),
    ("zh", "大桥将关闭，市长李娜周二宣布。", [("市长李娜周二", "李娜", "市长")]),
    ("he", 'לפי הדו"ח, הגשר סגור.', [('הדו"ח', 'הדו"ח', None)]),
]


@pytest.mark.parametrize(("language", "text", "want"), SPEAKERS)
def test_speakers(language: str, text: str, want: list[tuple[str, str, str | None]]) -> None:
    """Each speaker as printed, under the fullest name that the text has, and as what the text says they are."""
    assert mentions_of(text, language) == want
