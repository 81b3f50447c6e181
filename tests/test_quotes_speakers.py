"""Who speaks: the words that name a speaker, the fullest name, the role."""

import pytest

from quoted import mentions_of

SPEAKERS = [
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
]


@pytest.mark.parametrize(("language", "text", "want"), SPEAKERS)
def test_speakers(language: str, text: str, want: list[tuple[str, str, str | None]]) -> None:
    """Each speaker as printed, under the fullest name that the text has, and as what the text says they are."""
    assert mentions_of(text, language) == want
