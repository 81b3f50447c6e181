"""What somebody is, as the news of many languages says it: a title, an apposition before the name or behind it."""

import pytest

from newsstruct.annotate.entities.roles import person_role
from newsstruct.article import EntityType
from test_entities_rules import place, read

PERSON: EntityType = "PERSON"


def role_of(text: str, language: str) -> str | None:
    """The role of Ada Ek in a sentence whose words have spaces between them."""
    sentences, forms = read(text, language)
    return person_role(text, sentences[0], forms[0], place(sentences, "Ada Ek", PERSON))


ROLES = [
    ("de", "Der Chef der Polizei , Ada Ek , schlief .", "Der Chef der Polizei"),
    ("de", "Ada Ek , Sprecher der Polizei , schlief .", "Sprecher der Polizei"),
    ("fr", "Le maire Ada Ek dort .", "maire"),
    ("fr", "Ada Ek , porte-parole de la police , dort .", "porte-parole de la police"),
    ("fr", "Le président du conseil , Ada Ek , dort .", "Le président du conseil"),
    ("fr", "L' avocat Ada Ek dort .", "avocat"),
    ("es", "El alcalde Ada Ek duerme .", "alcalde"),
    ("es", "Ada Ek , portavoz de la policía , duerme .", "portavoz de la policía"),
    ("es", "El presidente del club , Ada Ek , duerme .", "El presidente del club"),
    ("it", "Il sindaco Ada Ek dorme .", "sindaco"),
    ("it", "Ada Ek , portavoce della polizia , dorme .", "portavoce della polizia"),
    ("it", "Il presidente del club , Ada Ek , dorme .", "Il presidente del club"),
    ("pt", "O prefeito Ada Ek dorme .", "prefeito"),
    ("pt", "Ada Ek , porta-voz da polícia , dorme .", "porta-voz da polícia"),
    ("pt", "O presidente do clube , Ada Ek , dorme .", "O presidente do clube"),
    ("nl", "Burgemeester Ada Ek slaapt .", "Burgemeester"),
    ("nl", "Ada Ek , woordvoerder van de politie , slaapt .", "woordvoerder van de politie"),
    ("nl", "De voorzitter van de club , Ada Ek , slaapt .", "De voorzitter van de club"),
    ("sv", "Borgmästare Ada Ek sover .", "Borgmästare"),
    ("sv", "Ada Ek , talesperson för polisen , sover .", "talesperson för polisen"),
    ("da", "Borgmester Ada Ek sover .", "Borgmester"),
    ("da", "Ada Ek , formand for klubben , sover .", "formand for klubben"),
    ("nb", "Ordfører Ada Ek sover .", "Ordfører"),
    ("nb", "Ada Ek , leder i klubben , sover .", "leder i klubben"),
    ("pl", "Burmistrz Ada Ek śpi .", "Burmistrz"),
    ("pl", "Ada Ek , rzecznik policji , śpi .", "rzecznik policji"),
    ("pl", "Prezes klubu , Ada Ek , śpi .", "Prezes klubu"),
    ("cs", "Ada Ek , mluvčí policie , spí .", "mluvčí policie"),
    ("hr", "Gradonačelnik Ada Ek spava .", "Gradonačelnik"),
    ("ru", "Мэр Ada Ek спит .", "Мэр"),
    ("uk", "Мер Ada Ek спить .", "Мер"),
    ("tr", "Belediye Başkanı Ada Ek uyuyor .", "Belediye Başkanı"),
    ("ro", "Primarul Ada Ek doarme .", "Primarul"),
    ("el", "Ο δήμαρχος Ada Ek κοιμάται .", "δήμαρχος"),
    ("en", "Ada Ek , a former mayor of Brovik , slept .", "a former mayor of Brovik"),
    ("en", "Actor Ada Ek slept .", "Actor"),
    ("en", "The band 's singer , Ada Ek , slept .", "The band 's singer"),
    ("en", "Ada Ek , 43 , slept .", None),
    ("en", "Ada Ek , Brovik , slept .", None),
    ("en", "Ada Ek , then mayor , slept .", "then mayor"),
    ("en", "Ada Ek , and the mayor , slept .", None),
    ("en", "Police chief Ada Ek slept .", "Police chief"),
    ("en", "Opposition leader Ada Ek slept .", "Opposition leader"),
    ("en", "In Brovik , Ada Ek slept .", None),
    ("en", "She is Ada Ek , the one who slept .", None),
]


@pytest.mark.parametrize(("language", "text", "want"), ROLES)
def test_roles(language: str, text: str, want: str | None) -> None:
    """Titles stand without their article, appositions with it; ages, places and clauses are no roles."""
    assert role_of(text, language) == want


@pytest.mark.parametrize(("language", "text", "want"), [row for row in ROLES if row[2]])
def test_a_role_is_printed_beside_its_name(language: str, text: str, want: str) -> None:
    """A role is told in words of the sentence, none of them the name's, with nothing but a sign between."""
    before, _, behind = text.partition("Ada Ek")
    assert before.rstrip(" ,").endswith(want) or behind.lstrip(" ,(").startswith(want)


MISSED = [
    ("de", "Bundeskanzlerin Ada Ek , schlief .", "Bundeskanzlerin"),
    ("de", "Ada Ek ( 43 ) , Trainer von Brovik , schlief .", "Trainer von Brovik"),
    ("fi", "Pormestari Ada Ek nukkuu .", "Pormestari"),
    ("cs", "Starosta Ada Ek spí .", "Starosta"),
    ("ru", "Ada Ek , представитель полиции , спит .", "представитель полиции"),
    ("hu", "Ada Ek polgármester alszik .", "polgármester"),
    ("id", "Wali Kota Ada Ek tidur .", "Wali Kota"),
    ("en", "Ada Ek - a lawyer - slept .", "a lawyer"),
]


@pytest.mark.xfail(reason="offices that no table has, roles behind names without a comma, signs not taken for brackets")
@pytest.mark.parametrize(("language", "text", "want"), MISSED)
def test_missed(language: str, text: str, want: str) -> None:
    """What is known to be missed stays here until it is not."""
    assert role_of(text, language) == want
