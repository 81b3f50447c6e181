"""French, Spanish, Italian, Portuguese and their kin."""

import pytest

from quoted import quotes_of

FRENCH = [
    (
        "« Le pont restera fermé », a déclaré la maire Anne Morel lundi.",
        ["direct: Le pont restera fermé | déclaré | Anne Morel"],
    ),
    ("« Le pont, a-t-elle dit, restera fermé. »", ["direct: Le pont … restera fermé. | dit | elle"]),
    ("« Le pont, a dit Paul Garnier, restera fermé. »", ["direct: Le pont … restera fermé. | dit | Paul Garnier"]),
    ("« C'est fini », dit-il.", ["direct: C'est fini | dit | il"]),
    (
        "« On a tout essayé », explique Paul Garnier, l'entraîneur.",
        ["direct: On a tout essayé | explique | Paul Garnier"],
    ),
    ("– C'est fini, a dit Paul Garnier.", ["direct: C'est fini | dit | Paul Garnier"]),
    ("Le ministre a parlé d'un « cadeau aux riches ».", ["direct: cadeau aux riches | parlé | Le ministre"]),
    ("Comme l'a dit Anne Morel, « le pont est vieux ».", ["direct: le pont est vieux | dit | Anne Morel"]),
    (
        "Anne Morel a affirmé que le pont était dangereux.",
        ["indirect: que le pont était dangereux | affirmé | Anne Morel"],
    ),
    ("Paul Garnier a promis de revenir.", ["indirect: de revenir | promis | Paul Garnier"]),
    ("Selon la police, personne n'a été blessé.", ["indirect: personne n'a été blessé | Selon | la police"]),
    (
        "D'après le rapport, quarante ponts doivent être réparés.",
        ["indirect: quarante ponts doivent être réparés | D'après | le rapport"],
    ),
    ("Pour Paul Garnier, le pont est trop vieux.", ["indirect: le pont est trop vieux | Pour | Paul Garnier"]),
    ("Le film « Le Pont du Nord » passe ce soir.", []),
]

SPANISH = [
    (
        "«El puente seguirá cerrado», dijo la alcaldesa Ana Ruiz el lunes.",
        ["direct: El puente seguirá cerrado | dijo | Ana Ruiz"],
    ),
    ("“El puente seguirá cerrado”, aseguró.", ["direct: El puente seguirá cerrado | aseguró | -"]),
    ('"No sabemos nada", afirmó Gil. "Nadie nos llamó".', ["direct: No sabemos nada … Nadie nos llamó | afirmó | Gil"]),
    ("—El puente se cae —dijo Pedro Gil.", ["direct: El puente se cae | dijo | Pedro Gil"]),
    (
        "—El puente se cae ahora mismo —dijo Pedro Gil—. Nadie lo cuida.",
        ["direct: El puente se cae ahora mismo … Nadie lo cuida. | dijo | Pedro Gil"],
    ),
    ("Gil calificó el plan de “regalo a los ricos”.", ["direct: regalo a los ricos | calificó | Gil"]),
    ("La alcaldesa dijo que el puente no es seguro.", ["indirect: que el puente no es seguro | dijo | La alcaldesa"]),
    ("El alcalde, Juan Soto, señaló que no habrá obras.", ["indirect: que no habrá obras | señaló | Juan Soto"]),
    (
        "El puente es viejo, según explicó Pedro Gil, el ingeniero.",
        ["indirect: El puente es viejo | según explicó | Pedro Gil"],
    ),
    ("Ruiz prometió reparar el puente.", ["indirect: reparar el puente | prometió | Ruiz"]),
    ("Según la policía, no hubo heridos.", ["indirect: no hubo heridos | Según | la policía"]),
    (
        "De acuerdo con el informe, cuarenta puentes están en mal estado.",
        ["indirect: cuarenta puentes están en mal estado | De acuerdo con | el informe"],
    ),
]

ITALIAN = [
    (
        "«Il ponte resterà chiuso», ha detto la sindaca Anna Conti lunedì.",
        ["direct: Il ponte resterà chiuso | detto | Anna Conti"],
    ),
    (
        "“Abbiamo provato tutto”, spiega Paolo Neri, l'allenatore.",
        ["direct: Abbiamo provato tutto | spiega | Paolo Neri"],
    ),
    ('"È finita", dice Neri. "Non torneremo".', ["direct: È finita … Non torneremo | dice | Neri"]),
    ("Il ministro ha parlato di “un regalo ai ricchi”.", ["direct: un regalo ai ricchi | parlato | Il ministro"]),
    ("Come ha detto Anna Conti, “il ponte è vecchio”.", ["direct: il ponte è vecchio | detto | Anna Conti"]),
    ("Conti ha detto che il ponte non è sicuro.", ["indirect: che il ponte non è sicuro | detto | Conti"]),
    ("Il ministro ha promesso di riaprire il ponte.", ["indirect: di riaprire il ponte | promesso | Il ministro"]),
    ("Secondo la polizia, nessuno è rimasto ferito.", ["indirect: nessuno è rimasto ferito | Secondo | la polizia"]),
]

PORTUGUESE = [
    (
        "“A ponte vai continuar fechada”, disse a prefeita Ana Souza na segunda-feira.",
        ["direct: A ponte vai continuar fechada | disse | Ana Souza"],
    ),
    (
        '"Tentamos tudo", afirmou Pedro Lima, técnico do time. "Não foi suficiente."',
        ["direct: Tentamos tudo … Não foi suficiente. | afirmou | Pedro Lima"],
    ),
    ("— A ponte está caindo — disse Pedro Lima.", ["direct: A ponte está caindo | disse | Pedro Lima"]),
    ("Souza disse que a ponte não é segura.", ["indirect: que a ponte não é segura | disse | Souza"]),
    ("Lima afirma que a ponte vai cair.", ["indirect: que a ponte vai cair | afirma | Lima"]),
    ("O ministro prometeu reabrir a ponte.", ["indirect: reabrir a ponte | prometeu | O ministro"]),
    ("Segundo a polícia, ninguém ficou ferido.", ["indirect: ninguém ficou ferido | Segundo | a polícia"]),
    (
        "De acordo com o relatório, quarenta pontes precisam de reparos.",
        ["indirect: quarenta pontes precisam de reparos | De acordo com | o relatório"],
    ),
]

ROMANIAN = [
    ("„Podul rămâne închis”, a declarat primărița Ana Pop luni.", ["direct: Podul rămâne închis | declarat | Ana Pop"]),
    ("– Am încercat totul, a spus antrenorul Ion Dan.", ["direct: Am încercat totul | spus | Ion Dan"]),
    ("Pop a spus că podul nu este sigur.", ["indirect: că podul nu este sigur | spus | Pop"]),
    ("Potrivit poliției, nimeni nu a fost rănit.", ["indirect: nimeni nu a fost rănit | Potrivit | poliției"]),
]

CATALAN = [
    (
        "«El pont continuarà tancat», va dir l'alcaldessa Anna Puig dilluns.",
        ["direct: El pont continuarà tancat | va dir | Anna Puig"],
    ),
    ("Puig va dir que el pont no és segur.", ["indirect: que el pont no és segur | va dir | Puig"]),
    ("Segons la policia, ningú no va resultar ferit.", ["indirect: ningú no va resultar ferit | Segons | la policia"]),
]

GALICIAN = [
    ("«A ponte seguirá pechada», dixo a alcaldesa Ana Souto.", ["direct: A ponte seguirá pechada | dixo | Ana Souto"]),
    ("Souto asegurou que a ponte non é segura.", ["indirect: que a ponte non é segura | asegurou | Souto"]),
]

#: What is read wrongly: language, text, what should be found, why it is not.
MISREAD = [
    (
        "es",
        "«Nadie lo cuida.» Con esas palabras se despidió Pedro Gil.",
        ["direct: Nadie lo cuida. | Con esas palabras | Pedro Gil"],
        "a sentence that points back to the quote has no verb of saying",
    ),
]


@pytest.mark.parametrize(("text", "want"), FRENCH)
def test_french(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "fr") == want


@pytest.mark.parametrize(("text", "want"), SPANISH)
def test_spanish(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "es") == want


@pytest.mark.parametrize(("text", "want"), ITALIAN)
def test_italian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "it") == want


@pytest.mark.parametrize(("text", "want"), PORTUGUESE)
def test_portuguese(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "pt") == want


@pytest.mark.parametrize(("text", "want"), ROMANIAN)
def test_romanian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "ro") == want


@pytest.mark.parametrize(("text", "want"), CATALAN)
def test_catalan(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "ca") == want


@pytest.mark.parametrize(("text", "want"), GALICIAN)
def test_galician(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "gl") == want


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [pytest.param(*row[:3], marks=pytest.mark.xfail(reason=row[3], strict=True)) for row in MISREAD],
)
def test_misread(language: str, text: str, want: list[str]) -> None:
    """What a reader would find, and the annotator does not yet."""
    assert quotes_of(text, language) == want


#: A subject with an apposition before a verb with an object: nobody called "calm" speaks.
APPOSITIONS = [
    ("es", "El presidente, Juan Ruiz, pidió calma.", []),
    (
        "es",
        "La alcaldesa, Ana Gil, prometió que habrá obras.",
        ["indirect: que habrá obras | prometió | Ana Gil"],
    ),
    ("fr", "Le maire, Paul Petit, a demandé du calme.", []),
    ("it", "Il sindaco, Carlo Neri, ha chiesto calma.", []),
    ("pt", "O prefeito, João Reis, pediu calma.", []),
    (
        "es",
        "El puente cerrará el lunes, anunció el martes la alcaldesa, Ana Ruiz.",
        ["indirect: El puente cerrará el lunes | anunció | Ana Ruiz"],
    ),
    (
        "ca",
        "El pont tancarà dilluns, va anunciar l'alcaldessa Anna Roca.",
        ["indirect: El pont tancarà dilluns | va anunciar | Anna Roca"],
    ),
    (
        "fr",
        "Pour l'opposition, c'est « un scandale ».",
        ["mixed: c'est « un scandale | Pour | l'opposition"],
    ),
    ("fr", "Pour les familles, l'attente est longue.", []),
]


@pytest.mark.parametrize(("language", "text", "want"), APPOSITIONS)
def test_appositions(language: str, text: str, want: list[str]) -> None:
    """Who a verb belongs to, where commas, days or a preposition stand between."""
    assert quotes_of(text, language) == want
