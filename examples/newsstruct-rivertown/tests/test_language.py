"""Pages in Esperanto are read with its tables."""

from datetime import datetime
from pathlib import Path

import pytest

import newsstruct
import newsstruct_rivertown
from newsstruct.languages.checking import check_folder

DAY = datetime(2024, 5, 14)

DATES = [
    ("La ponto falis lundon.", {"lundon": "2024-05-13"}),
    ("Ĝi restos fermita ĝis la 20-a de majo 2024.", {"la 20-a de majo 2024": "2024-05-20"}),
    ("Ĝi falis la 3an de majo.", {"la 3an de majo": "2024-05-03"}),
    ("Ĝi falis pasintan lundon.", {"pasintan lundon": "2024-05-13"}),
    ("Post tri tagoj ĝi staris.", {"tri tagoj": "P3D"}),
    ("En aprilo 2021 okazis inundoj.", {"aprilo 2021": "2021-04"}),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates(text: str, expected: dict[str, str]) -> None:
    """Its endings do no harm."""
    marks = newsstruct.annotate(text, language="eo", published=DAY)
    assert {text[d.span.start : d.span.end]: d.value for d in marks.dates} == expected


QUOTES = [
    ("“Ni riparos ĝin,” diris Petro Lumo.", "Petro Lumo"),
    ("“Tio estas bona,” klarigis urbestro Petro Lumo.", "Petro Lumo"),
    ("“Tio estas bona.” La ponto estas fermita.", None),
]


@pytest.mark.parametrize(("text", "expected"), QUOTES)
def test_speakers(text: str, expected: str | None) -> None:
    """Its verbs of saying tell who speaks."""
    (quote,) = newsstruct.annotate(text, language="eo").quotes
    assert (quote.speaker.name if quote.speaker else None) == expected


PAGE = """<html><head><title>Ponto</title></head><body><h1>La ponto estas fermita</h1>
<p>De Petro Lumo kaj Ana Rivero</p>
<p>La ponto ĉe la malnova muelejo estas fermita, ĉar la rivero altiĝis je du metroj dum unu nokto.</p>
<p>Legu ankaŭ: <a href="/digo">La digo malfermiĝis lundon</a></p>
<p>Oni ne scias, kiam la ponto estos denove malfermita, diris la urbestro, kaj la homoj estas koleraj.</p>
</body></html>"""


def test_page() -> None:
    """The language is known by its words, and its labels and bylines are read."""
    article = newsstruct.parse(PAGE, url="https://eo.example/ponto")
    assert article.language == "eo"
    assert [author.name for author in article.authors] == ["Petro Lumo", "Ana Rivero"]
    assert [(link.label, link.title) for link in article.cross_links] == [("Legu ankaŭ", "La digo malfermiĝis lundon")]
    assert len(article.paragraphs) == 2


def test_tables_are_sound() -> None:
    """Nothing in the tables is malformed or doubtful."""
    problems = check_folder(Path(newsstruct_rivertown.__file__).parent)
    assert [problem for problem in problems if problem.level != "missing"] == []
