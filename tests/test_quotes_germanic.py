"""German, Dutch and the languages of Scandinavia."""

import pytest

from quoted import quotes_of

GERMAN = [
    (
        "„Die Brücke bleibt zu“, sagte Bürgermeisterin Eva Brandt am Montag.",
        ["direct: Die Brücke bleibt zu | sagte | Eva Brandt"],
    ),
    ("Eva Brandt sagte: „Die Brücke bleibt zu.“", ["direct: Die Brücke bleibt zu. | sagte | Eva Brandt"]),
    (
        "»Wir haben alles versucht«, sagte Trainer Jan Holm. »Es hat nicht gereicht.«",
        ["direct: Wir haben alles versucht … Es hat nicht gereicht. | sagte | Jan Holm"],
    ),
    ("„Nein“, so Holm, „das reicht nicht.“", ["direct: Nein … das reicht nicht. | so | Holm"]),
    ('"Die Brücke bleibt zu", betonte Brandt.', ["direct: Die Brücke bleibt zu | betonte | Brandt"]),
    (
        "Brandt nannte den Plan „ein Geschenk für die Reichen“.",
        ["direct: ein Geschenk für die Reichen | nannte | Brandt"],
    ),
    ("Brandt nannte das „ein Geschenk für die Reichen“.", ["direct: ein Geschenk für die Reichen | nannte | Brandt"]),
    ("Brandt sagte, die Brücke sei nicht sicher.", ["indirect: die Brücke sei nicht sicher | sagte | Brandt"]),
    (
        "Die Bürgermeisterin erklärte, dass die Brücke geschlossen bleibt.",
        ["indirect: dass die Brücke geschlossen bleibt | erklärte | Die Bürgermeisterin"],
    ),
    (
        "Holm sagte, er sei müde. Er habe lange genug gewartet.",
        ["indirect: er sei müde | sagte | Holm", "indirect: Er habe lange genug gewartet. | - | Holm"],
    ),
    ("Holm teilte mit, er werde aufhören.", ["indirect: er werde aufhören | teilte mit | Holm"]),
    ("Die Stadt kündigte an, die Brücke zu sperren.", ["indirect: die Brücke zu sperren | kündigte an | Die Stadt"]),
    ("Laut Polizei wurde niemand verletzt.", ["indirect: wurde niemand verletzt | Laut | Polizei"]),
    (
        "Laut Eva Brandt, Leiterin der Behörde, ist der Pegel gestiegen.",
        ["indirect: ist der Pegel gestiegen | Laut | Eva Brandt"],
    ),
    ("Nach Angaben der Polizei wurde niemand verletzt.", ["indirect: wurde niemand verletzt | Nach | Polizei"]),
    ("Einem Bericht zufolge sind 40 Brücken marode.", ["indirect: sind 40 Brücken marode | zufolge | Einem Bericht"]),
    ("Die Brücke ist nicht sicher, so Brandt.", ["indirect: Die Brücke ist nicht sicher | so | Brandt"]),
    ("Die Brücke sei marode, heißt es in dem Bericht.", ["indirect: Die Brücke sei marode | heißt es | dem Bericht"]),
    ("In dem Bericht heißt es, die Brücke sei marode.", ["indirect: die Brücke sei marode | heißt es | dem Bericht"]),
    ("Wie Brandt sagte, bleibt die Brücke zu.", ["indirect: bleibt die Brücke zu | sagte | Brandt"]),
    (
        "Eva Brandt, Bürgermeisterin von Holmstadt, will zurücktreten. „Ich bin müde“, sagte sie.",
        ["direct: Ich bin müde | sagte | Eva Brandt"],
    ),
    (
        "Die Behauptung, dass die Brücke sicher sei, ist falsch.",
        ["indirect: dass die Brücke sicher sei | Behauptung | -"],
    ),
    ("Die sogenannte „Ampel“ ist am Ende.", []),
    ("Der Film „Die Brücke am Fluss“ läuft heute.", []),
]

DUTCH = [
    (
        "“De brug blijft dicht”, zei burgemeester Anna de Wit maandag.",
        ["direct: De brug blijft dicht | zei | Anna de Wit"],
    ),
    (
        "'We hebben alles geprobeerd', zegt trainer Jan Bakker. 'Het was niet genoeg.'",
        ["direct: We hebben alles geprobeerd … Het was niet genoeg. | zegt | Jan Bakker"],
    ),
    ("“Het is voorbij”, aldus Bakker.", ["direct: Het is voorbij | aldus | Bakker"]),
    (
        "De minister noemde het plan “een cadeau voor de rijken”.",
        ["direct: een cadeau voor de rijken | noemde | De minister"],
    ),
    ("Bakker zei dat de brug niet veilig is.", ["indirect: dat de brug niet veilig is | zei | Bakker"]),
    ("Volgens de politie raakte niemand gewond.", ["indirect: raakte niemand gewond | Volgens | de politie"]),
    (
        "De gemeente kondigde aan dat de brug dicht blijft.",
        ["indirect: dat de brug dicht blijft | kondigde | De gemeente"],
    ),
]

SWEDISH = [
    (
        "”Bron förblir stängd”, sade borgmästare Anna Lind på måndagen.",
        ["direct: Bron förblir stängd | sade | Anna Lind"],
    ),
    ("– Vi har försökt allt, säger tränaren Jan Berg.", ["direct: Vi har försökt allt | säger | Jan Berg"]),
    ("– Det räcker inte, säger han.", ["direct: Det räcker inte | säger | han"]),
    ("Enligt polisen skadades ingen.", ["indirect: skadades ingen | Enligt | polisen"]),
    ("Lind säger att bron inte är säker.", ["indirect: att bron inte är säker | säger | Lind"]),
    ("Berg berättar att han är trött.", ["indirect: att han är trött | berättar | Berg"]),
]

NORWEGIAN = [
    ("– Broen forblir stengt, sier ordfører Anne Dahl.", ["direct: Broen forblir stengt | sier | Anne Dahl"]),
    ("«Vi har prøvd alt», sa trener Jan Berg.", ["direct: Vi har prøvd alt | sa | Jan Berg"]),
    ("– Det er over, sier Berg til avisen.", ["direct: Det er over | sier | Berg"]),
    ("Ifølge politiet ble ingen skadet.", ["indirect: ble ingen skadet | Ifølge | politiet"]),
    ("Dahl sier at broen ikke er trygg.", ["indirect: at broen ikke er trygg | sier | Dahl"]),
]

NYNORSK = [
    ("– Brua er stengd, seier Anne Dahl.", ["direct: Brua er stengd | seier | Anne Dahl"]),
]

DANISH = [
    ("»Broen forbliver lukket,« siger borgmester Anne Holm.", ["direct: Broen forbliver lukket | siger | Anne Holm"]),
    ("- Vi har prøvet alt, siger træner Jan Bak.", ["direct: Vi har prøvet alt | siger | Jan Bak"]),
    ('"Det er slut," sagde han.', ["direct: Det er slut | sagde | han"]),
    ("Ifølge politiet kom ingen til skade.", ["indirect: kom ingen til skade | Ifølge | politiet"]),
    ("Holm siger, at broen ikke er sikker.", ["indirect: at broen ikke er sikker | siger | Holm"]),
]

#: What is read wrongly: language, text, what should be found, why it is not.
MISREAD = [
    (
        "de",
        "Die Brücke bleibt zu. Das teilte die Stadt am Montag mit.",
        ["indirect: Die Brücke bleibt zu. | teilte … mit | die Stadt"],
        '"das" is not read as the sentence before',
    ),
    (
        "nl",
        "De Wit zei dat de brug niet veilig is.",
        ["indirect: dat de brug niet veilig is | zei | De Wit"],
        "an article that begins a name looks like any other at a sentence's start",
    ),
]


@pytest.mark.parametrize(("text", "want"), GERMAN)
def test_german(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "de") == want


@pytest.mark.parametrize(("text", "want"), DUTCH)
def test_dutch(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "nl") == want


@pytest.mark.parametrize(("text", "want"), SWEDISH)
def test_swedish(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "sv") == want


@pytest.mark.parametrize(("text", "want"), NORWEGIAN)
def test_norwegian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "nb") == want


@pytest.mark.parametrize(("text", "want"), NYNORSK)
def test_nynorsk(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "nn") == want


@pytest.mark.parametrize(("text", "want"), DANISH)
def test_danish(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "da") == want


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [pytest.param(*row[:3], marks=pytest.mark.xfail(reason=row[3], strict=True)) for row in MISREAD],
)
def test_misread(language: str, text: str, want: list[str]) -> None:
    """What a reader would find, and the annotator does not yet."""
    assert quotes_of(text, language) == want


#: Language, text, quotes: what German and its kin say without "that", and say of the sentence before.
REPORTED = [
    (
        "de",
        "Holt sagte, die Union benötige die Grünen.",
        ["indirect: die Union benötige die Grünen | sagte | Holt"],
    ),
    (
        "de",
        "Holt spricht davon, dass es regnet. Weber plädierte dafür, dass er geht.",
        ["indirect: dass es regnet | spricht | Holt", "indirect: dass er geht | plädierte | Weber"],
    ),
    (
        "de",
        "Wie eine Studie ergab, trinken viele Kinder Tee.",
        ["indirect: trinken viele Kinder Tee | ergab | eine Studie"],
    ),
    (
        "de",
        "Im Wasser wurde Blei gefunden. Das berichtet die Lokalzeitung.",
        ["indirect: Im Wasser wurde Blei gefunden | berichtet | die Lokalzeitung"],
    ),
    (
        "da",
        "Broen er lukket. Det oplyser politiet.",
        ["indirect: Broen er lukket | oplyser | politiet"],
    ),
    (
        "nl",
        "De brug is dicht. Dat meldt de politie.",
        ["indirect: De brug is dicht | meldt | de politie"],
    ),
    (
        "sv",
        "Bron är stängd. Det uppger polisen.",
        ["indirect: Bron är stängd | uppger | polisen"],
    ),
    (
        "de",
        "Die Brücke ist alt.\n\nDas berichtet die Zeitung.",
        [],
    ),
    (
        "nb",
        "– Stålet er slitt, legger ordfører Eva Lund til.",
        ["direct: Stålet er slitt | legger | Eva Lund"],
    ),
]


@pytest.mark.parametrize(("language", "text", "want"), REPORTED)
def test_reported(language: str, text: str, want: list[str]) -> None:
    """Reported speech without a conjunction, and sentences that only tell whose the one before is."""
    assert quotes_of(text, language) == want
