"""Ages beside names are no lengths of time."""

import pytest

from dated import dates_of

AGES = [
    ("it", "Lo ha detto Antonio Rossi di 24 anni, muratore."),
    ("it", "La vittima, trovata ieri notte da Lidia Valenti 28 anni convivente."),
    ("es", "El conductor era un tal Pérez de 41 años según la policía."),
    ("pt", "O motorista era um tal Pereira de 41 anos segundo a polícia."),
    ("fr", "On a retrouvé le jeune Britannique de 15 ans sain et sauf."),
    ("it", "La mostra è gratuita per i bambini al di sotto dei 6 anni."),
    ("es", "Los menores de 18 años no votan."),
    ("fr", "Les moins de 18 ans ne votent pas."),
    ("pt", "Os menores de 18 anos não votam."),
    ("de", "Der Eintritt ist frei für Kinder bis 15 Jahre."),
]
TIMES = [
    ("it", "Sono in Iraq 20 anni di guerra.", {"20 anni": "P20Y"}),
    ("it", "È finita. In Iraq 20 anni di guerra.", {"20 anni": "P20Y"}),
    ("it", "Pena di 24 anni per il boss.", {"24 anni": "P24Y"}),
    ("es", "Una condena de 20 años.", {"20 años": "P20Y"}),
    ("it", "Lavora con Rossi di 3 anni.", {"3 anni": "P3Y"}),
    ("de", "Nach einem Krieg von 20 Jahren.", {"20 Jahren": "P20Y"}),
]


@pytest.mark.parametrize(("language", "text"), AGES)
def test_an_age_is_no_length_of_time(language: str, text: str) -> None:
    """How old somebody is told beside the name, or as a limit of age."""
    assert not [value for value in dates_of(text, language).values() if value and value.startswith("P")]


@pytest.mark.parametrize(("language", "text", "want"), TIMES)
def test_years_of_a_thing_are_a_length_of_time(language: str, text: str, want: dict[str, str]) -> None:
    """Years behind a name that is none of a person, at the start of a sentence, or of few years."""
    assert dates_of(text, language) == want
