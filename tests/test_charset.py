"""A page's bytes become the right letters, whatever it says or fails to say about its charset."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsstruct
from newsstruct.reading.charset import to_utf8
from newsstruct.reading.charset_guess import guess_charset
from pages import codes, structure

GERMAN = "Die Brücke über den Fluss ist für den Verkehr gesperrt, sagte die Bürgermeisterin am Donnerstag. "
FRENCH = "Le pont du vieux moulin a été fermé à toute circulation, a déclaré le maire après la réunion. "
RUSSIAN = "Мост у старой мельницы закрыли для движения, сообщили в городском совете в четверг утром. "
CZECH = "Most u starého mlýna byl uzavřen pro veškerou dopravu, řekl včera starosta města Ústí. "
GREEK = "Η γέφυρα στον παλιό μύλο έκλεισε για όλα τα οχήματα, είπε ο δήμαρχος την Πέμπτη το πρωί. "
TURKISH = "Eski değirmendeki köprü trafiğe kapatıldı, dedi belediye başkanı perşembe günü şöyle açıkladı. "
HEBREW = "הגשר ליד הטחנה הישנה נסגר לתנועה, אמר ראש העיר ביום חמישי בבוקר לאחר הישיבה. "
ARABIC = "أغلق الجسر عند الطاحونة القديمة أمام حركة المرور، قال رئيس البلدية يوم الخميس صباحا. "
JAPANESE = "古い水車小屋の橋はすべての車両に対して閉鎖されたと、市議会は木曜日の朝に発表した。"
CHINESE = "老磨坊旁边的桥已经对所有车辆关闭，市议会星期四早上说，他们没有发现更多的问题。"
KOREAN = "오래된 방앗간 옆의 다리는 모든 차량에 대해 폐쇄되었다고 시의회가 목요일 아침에 밝혔다. "
THAI = "สะพานข้างโรงสีเก่าถูกปิดไม่ให้รถทุกชนิดผ่าน สภาเมืองกล่าวเมื่อเช้าวันพฤหัสบดี "


def html(text: str, declared: str = "") -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    return f"<html><head>{meta}<title>News</title></head><body><article><p>{text * 4}</p></article></body></html>"


DECLARED = [
    (GERMAN, "iso-8859-1"),
    (GERMAN, "windows-1252"),
    (FRENCH, "iso-8859-15"),
    (RUSSIAN, "windows-1251"),
    (RUSSIAN, "koi8-r"),
    (CZECH, "iso-8859-2"),
    (GREEK, "iso-8859-7"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (CHINESE, "gb2312"),
    (CHINESE, "gbk"),
    (KOREAN, "euc-kr"),
    (THAI, "tis-620"),
]


@pytest.mark.parametrize(("text", "charset"), DECLARED)
def test_declared(text: str, charset: str) -> None:
    """What the page declares is believed where the bytes bear it out, and without a warning."""
    article = structure.parse(html(text, charset).encode(charset))
    assert text.strip()[:40] in article.text
    assert "guessed_charset" not in codes(article)


UNDECLARED = [
    (GERMAN, "cp1252"),
    (FRENCH, "cp1252"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8-r"),
    (CZECH, "cp1250"),
    (GREEK, "cp1253"),
    (TURKISH, "cp1254"),
    (HEBREW, "cp1255"),
    (ARABIC, "cp1256"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (CHINESE, "gb18030"),
    (KOREAN, "euc-kr"),
    (THAI, "cp874"),
]


@pytest.mark.parametrize(("text", "charset"), UNDECLARED)
def test_undeclared(text: str, charset: str) -> None:
    """Without any word about it the charset is guessed from the bytes, and the article says so."""
    article = structure.parse(html(text).encode(charset))
    assert text.strip()[:40] in article.text
    assert "guessed_charset" in codes(article)


WRONG = [
    (GERMAN, "iso-8859-1", "utf-8"),  # a stale meta over UTF-8 text
    (RUSSIAN, "windows-1251", "utf-8"),
    (JAPANESE, "shift_jis", "utf-8"),
    (GERMAN, "utf-8", "cp1252"),
    (RUSSIAN, "utf-8", "cp1251"),
    (GERMAN, "no-such-charset", "utf-8"),
    (GERMAN, "rot13", "utf-8"),
    (GERMAN, "idna", "utf-8"),
    (GERMAN, "x" * 5000, "utf-8"),
]


@pytest.mark.parametrize(("text", "declared", "real"), WRONG)
def test_wrongly_declared(text: str, declared: str, real: str) -> None:
    """Bytes that are sound UTF-8 are UTF-8 whatever the page says, and broken UTF-8 is looked at closely."""
    assert text.strip()[:40] in structure.parse(html(text, declared).encode(real)).text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_byte_order(encoding: str) -> None:
    """A byte order mark says it all; UTF-16 is known without one, too."""
    assert GERMAN[:40] in structure.parse(html(GERMAN).encode(encoding)).text


def test_http_charset_wins_over_meta() -> None:
    """The header of the HTTP response comes before what the page says, as browsers have it."""
    data = html(RUSSIAN, "iso-8859-1").encode("koi8-r")
    assert RUSSIAN[:40] in structure.parse(data, charset="koi8-r").text


def test_http_charset_that_does_not_fit() -> None:
    """A header that the bytes speak against is passed over."""
    assert GERMAN[:40] in structure.parse(html(GERMAN).encode("utf-8"), charset="utf-16").text


def test_a_broken_spot_does_not_spoil_the_page() -> None:
    """One wrong byte in a UTF-8 page costs one letter, not the charset."""
    data = html(GERMAN, "utf-8").encode().replace("Brücke".encode(), b"Br\xffcke", 1)
    article = structure.parse(data)
    assert "Bürgermeisterin" in article.text
    assert "�" in article.text


def test_long_page_is_told_by_its_first_part() -> None:
    """A long page with a broken spot far behind is still UTF-8."""
    data = html(GERMAN, "utf-8").encode() + b"<!-- " + b"x" * 200_000 + b"\xff -->"
    decoded = to_utf8(data)
    assert decoded.charset == "utf-8"
    assert decoded.warnings == ()


@given(st.text(max_size=200))
def test_str_is_its_utf8_bytes(text: str) -> None:
    """A str gives the same article as its UTF-8 bytes, whatever charset its meta names."""
    page = html(GERMAN, "iso-8859-1") + text
    assert structure.parse(page) == structure.parse(page.encode("utf-8", "replace"))


@given(st.binary(max_size=400))
def test_any_bytes_are_decoded(data: bytes) -> None:
    """There are no bytes that stop the reader, and what comes out is UTF-8."""
    to_utf8(data).data.decode("utf-8")
    assert isinstance(newsstruct.parse(data), newsstruct.Article)


@pytest.mark.parametrize("data", [b"", b"\0", b"\0" * 50, b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff\x00", b"<"])
def test_next_to_nothing(data: bytes) -> None:
    """An empty page is an article without anything, with a warning."""
    article = newsstruct.parse(data)
    assert article.text == ""
    assert article.warnings


def test_ascii_is_no_guess() -> None:
    """Plain ASCII fits every charset: nothing to warn about."""
    assert "guessed_charset" not in codes(structure.parse(html("The bridge was closed to all traffic. ").encode()))


def test_guess_falls_back() -> None:
    """Where nothing speaks for another charset it is the web's old default."""
    assert guess_charset("Ein paar Wörter".encode("cp1252")) == "cp1252"
