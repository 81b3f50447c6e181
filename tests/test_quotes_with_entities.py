"""Quotes point to the people whom the recogniser found, and lose nothing by it."""

import pytest

import newsstruct

SPEAKERS = [
    ("“We must act,” said Angela Merkel. “And soon,” Merkel added.", "en", ["Angela Merkel", "Angela Merkel"]),
    ("„Wir bleiben“, sagte Jens Spahn am Freitag.", "de", ["Jens Spahn"]),
    ("« Nous restons », a déclaré Anne Hidalgo vendredi.", "fr", ["Anne Hidalgo"]),
    ("“Nos quedamos”, dijo Pedro Sánchez el viernes.", "es", ["Pedro Sánchez"]),
    pytest.param(
        '"Jembatan tetap ditutup," kata Wali Kota Ani Wijaya, Senin.',
        "id",
        ["Ani Wijaya"],
        marks=pytest.mark.xfail(reason="the recogniser takes the end of a title for the name's first word"),
    ),
    pytest.param(
        '"הגשר יישאר סגור", אמרה ראש העיר דנה כהן.',
        "he",
        ["דנה כהן"],
        marks=pytest.mark.xfail(reason="no model for scripts without capitals: a title is cut in its middle"),
    ),
]


@pytest.mark.parametrize(("text", "language", "names"), SPEAKERS)
def test_speakers(text: str, language: str, names: list[str]) -> None:
    """The speaker's name is the entity's."""
    marks = newsstruct.annotate(text, language=language)
    assert [quote.speaker.name for quote in marks.quotes if quote.speaker] == names
    for quote in marks.quotes:
        if quote.speaker and quote.speaker.entity is not None:
            assert marks.entities[quote.speaker.entity].type == "PERSON"
