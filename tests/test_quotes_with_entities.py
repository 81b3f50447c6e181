"""Quotes point to the people whom the recogniser found, and lose nothing by it."""

import pytest

import newsstruct
from newsstruct.annotate.quotes import QuotesAnnotator

_WITHOUT = newsstruct.Parser(annotators=(QuotesAnnotator(),))

SPEAKERS = [
    ("“We must act,” said Angela Merkel. “And soon,” Merkel added.", "en", ["Angela Merkel", "Angela Merkel"]),
    ("„Wir bleiben“, sagte Jens Spahn am Freitag.", "de", ["Jens Spahn"]),
    ("« Nous restons », a déclaré Anne Hidalgo vendredi.", "fr", ["Anne Hidalgo"]),
    ("“Nos quedamos”, dijo Pedro Sánchez el viernes.", "es", ["Pedro Sánchez"]),
    ('"Jembatan tetap ditutup," kata Wali Kota Ani Wijaya, Senin.', "id", ["Ani Wijaya"]),
    ('"הגשר יישאר סגור", אמרה ראש העיר דנה כהן.', "he", ["דנה כהן"]),
    ('שר הביטחון יואב לוי אמר כי הגשר סגור. "אין ברירה", הוסיף לוי.', "he", ["יואב לוי", "יואב לוי"]),
    ("أعلن وزير النقل أحمد منصور أن الجسر مغلق. وأضاف منصور أن الجسر قديم.", "ar", ["أحمد منصور", "أحمد منصور"]),
    ("外交部发言人王强在北京表示：“我们反对。”", "zh", ["王强"]),
    ("山田花子市長は「橋は閉鎖する」と述べた。山田市長は「古い」とも語った。", "ja", ["山田花子", "山田花子"]),
    ('김영희 시장은 "다리는 폐쇄된다"고 말했다. 김 시장은 다리가 낡았다고 덧붙였다.', "ko", ["김영희", "김영희"]),
    ('मेयर राम शर्मा ने कहा, "पुल बंद रहेगा।" शर्मा ने कहा कि पुल पुराना है।', "hi", ["राम शर्मा", "राम शर्मा"]),
    ('นายสมชาย ใจดี นายกเทศมนตรี กล่าวว่า "สะพานปิด"', "th", ["สมชาย ใจดี"]),
]


@pytest.mark.parametrize(("text", "language", "names"), SPEAKERS)
def test_speakers(text: str, language: str, names: list[str]) -> None:
    """The speaker's name is the entity's."""
    marks = newsstruct.annotate(text, language=language)
    assert [quote.speaker.name for quote in marks.quotes if quote.speaker] == names
    for quote in marks.quotes:
        if quote.speaker and quote.speaker.entity is not None:
            assert marks.entities[quote.speaker.entity].type == "PERSON"


@pytest.mark.parametrize(("text", "language", "names"), SPEAKERS)
def test_a_role_is_not_lost(text: str, language: str, names: list[str]) -> None:
    """What somebody is, as titles and roles beside the name tell, stays with the recogniser on."""
    alone = _WITHOUT.annotate(text, language=language).quotes
    together = newsstruct.annotate(text, language=language).quotes
    for before, now in zip(alone, together, strict=True):
        assert before.spans == now.spans
        assert before.cue == now.cue
        if before.speaker and before.speaker.role:
            assert now.speaker
            assert now.speaker.role
