"""Lines that pages print around an article, in many languages: its dates, its change, who took the picture."""

import pytest

import newsstruct
from local_pages import PAGES, URL, page
from newsstruct.structure.credits import credit_of, is_credit
from pages import structure

LOCAL = {local.language: local for local in PAGES}

#: Language, the line that tells the publication, and the one that tells the last change.
MOMENTS = [
    ("en", "Published 14 May 2024, 10:30", "Updated 15 May 2024, 8:05"),
    ("de", "Veröffentlicht am 14.05.2024, 10:30 Uhr", "Aktualisiert am 15.05.2024, 8:05 Uhr"),
    ("fr", "Publié le 14 mai 2024 à 10h30", "Mis à jour le 15 mai 2024 à 8h05"),
    ("es", "Publicado el 14 de mayo de 2024, 10:30", "Actualizado el 15 de mayo de 2024, 8:05"),
    ("it", "Pubblicato il 14 maggio 2024, 10:30", "Aggiornato il 15 maggio 2024, 8:05"),
    ("pt", "Publicado em 14/05/2024 às 10h30", "Atualizado em 15/05/2024 às 8h05"),
    ("nl", "Gepubliceerd op 14 mei 2024, 10:30", "Bijgewerkt op 15 mei 2024, 8:05"),
    ("sv", "Publicerad 14 maj 2024 10.30", "Uppdaterad 15 maj 2024 8.05"),
    ("da", "Publiceret 14. maj 2024 10.30", "Opdateret 15. maj 2024 8.05"),
    ("nb", "Publisert 14. mai 2024 10.30", "Oppdatert 15. mai 2024 8.05"),
    ("fi", "Julkaistu 14.5.2024 10.30", "Päivitetty 15.5.2024 8.05"),
    ("pl", "Opublikowano 14 maja 2024, 10:30", "Zaktualizowano 15 maja 2024, 8:05"),
    ("cs", "Publikováno 14. 5. 2024 10:30", "Aktualizováno 15. 5. 2024 8:05"),
    ("ru", "Опубликовано 14 мая 2024, 10:30", "Обновлено 15 мая 2024, 8:05"),
    ("uk", "Опубліковано 14 травня 2024, 10:30", "Оновлено 15 травня 2024, 8:05"),
    ("tr", "Yayınlanma: 14 Mayıs 2024 10:30", "Güncelleme: 15 Mayıs 2024 8:05"),
    ("ro", "Publicat: 14 mai 2024, 10:30", "Actualizat: 15 mai 2024, 8:05"),
    ("hu", "Megjelent: 2024. május 14. 10:30", "Frissítve: 2024. május 15. 8:05"),
    ("el", "Δημοσιεύθηκε: 14 Μαΐου 2024, 10:30", "Ενημερώθηκε: 15 Μαΐου 2024, 8:05"),
    ("ar", "نشر في 14 مايو 2024 10:30", "تم التحديث في 15 مايو 2024 8:05"),
    ("hi", "प्रकाशित: 14 मई 2024, 10:30", "अपडेटेड: 15 मई 2024, 8:05"),
    ("ja", "公開日：2024年5月14日 10時30分", "更新日：2024年5月15日 8時05分"),
    ("zh", "发布时间：2024年5月14日 10:30", "更新时间：2024年5月15日 8:05"),
    ("ko", "입력 2024년 5월 14일 10:30", "수정 2024년 5월 15일 8:05"),
    ("id", "Diterbitkan 14 Mei 2024 10:30", "Diperbarui 15 Mei 2024 8:05"),
    ("vi", "Xuất bản: 14/05/2024 10:30", "Cập nhật: 15/05/2024 8:05"),
]


def dated(language: str, *lines: str) -> newsstruct.Article:
    """The page with these lines in the place of its date."""
    shown = '</p><p class="date">'.join(lines)
    return structure.parse(page(LOCAL[language]._replace(shown=shown)).encode(), url=URL)


@pytest.mark.parametrize(("language", "published", "changed"), MOMENTS)
def test_published_and_changed(language: str, published: str, changed: str) -> None:
    """Whichever stands first, and in one line or in two: the words before a moment tell what it is."""
    for lines in ((published, changed), (changed, published), (f"{published} · {changed}",)):
        article = dated(language, *lines)
        assert article.published
        assert article.modified
        assert f"{article.published:%d %H:%M}, {article.modified:%d %H:%M}" == "14 10:30, 15 08:05"
        assert article.text == "\n\n".join(LOCAL[language].texts)


@pytest.mark.parametrize(("language", "published", "changed"), MOMENTS)
def test_published_alone(language: str, published: str, changed: str) -> None:
    """A page that tells of no change has none."""
    article = dated(language, published)
    assert article.published
    assert (f"{article.published:%d %H:%M}", article.modified) == ("14 10:30", None)


#: Language, a caption, and the line that tells who took the picture.
CAPTIONS = [
    ("en", "The bridge from the left bank", "Photo: Tom Hale"),
    ("de", "Die Brücke vom linken Ufer aus", "Foto: Tom Hale"),
    ("fr", "Le pont vu de la rive gauche", "Photo : Tom Hale"),
    ("es", "El puente desde la orilla izquierda", "Foto: Tom Hale"),
    ("it", "Il ponte visto dalla riva sinistra", "Foto: Tom Hale"),
    ("pt", "A ponte vista da margem esquerda", "Foto: Tom Hale"),
    ("nl", "De brug vanaf de linkeroever", "Foto: Tom Hale"),
    ("sv", "Bron från vänstra stranden", "Foto: Tom Hale"),
    ("da", "Broen fra venstre bred", "Foto: Tom Hale"),
    ("nb", "Broen fra venstre bredd", "Foto: Tom Hale"),
    ("fi", "Silta vasemmalta rannalta", "Kuva: Tom Hale"),
    ("pl", "Most z lewego brzegu", "Fot. Tom Hale"),
    ("cs", "Most z levého břehu", "Foto: Tom Hale"),
    ("ru", "Мост с левого берега", "Фото: Том Хейл"),
    ("uk", "Міст з лівого берега", "Фото: Том Гейл"),
    ("tr", "Köprü sol kıyıdan", "Fotoğraf: Tom Hale"),
    ("ro", "Podul de pe malul stâng", "Foto: Tom Hale"),
    ("hu", "A híd a bal partról", "Fotó: Tom Hale"),
    ("el", "Η γέφυρα από την αριστερή όχθη", "Φωτογραφία: Τομ Χέιλ"),
    ("ar", "الجسر من الضفة اليسرى", "تصوير: توم هيل"),
    ("hi", "बाएं किनारे से पुल", "फोटो: टॉम हेल"),
    ("ja", "左岸から見た橋", "写真：山田太郎"),
    ("zh", "从左岸看大桥", "摄影：王小明"),
    ("ko", "왼쪽 강변에서 본 다리", "사진: 김철수"),
    ("id", "Jembatan dari tepi kiri", "Foto: Tom Hale"),
    ("vi", "Cây cầu nhìn từ bờ trái", "Ảnh: Tom Hale"),
]


@pytest.mark.parametrize(("language", "caption", "credit"), CAPTIONS)
def test_credits(language: str, caption: str, credit: str) -> None:
    """Who took a picture is told behind its caption, in brackets, or alone."""
    assert credit_of(f"{caption}. {credit}") == credit
    assert credit_of(f"{caption} ({credit})") == credit
    assert credit_of(credit) == credit
    assert credit_of(caption) is None
    assert is_credit(credit)
    assert not is_credit(caption)


@pytest.mark.parametrize(("language", "caption", "credit"), CAPTIONS)
def test_pictures(language: str, caption: str, credit: str) -> None:
    """A picture between the paragraphs has caption and credit apart, and neither is text of the article."""
    local = LOCAL[language]
    figure = f'<figure><img src="/b.jpg" width="900"><figcaption>{caption} <i class="credit">{credit}</i></figcaption>'
    article = structure.parse(page(local).replace("</article>", f"{figure}</figure></article>").encode(), url=URL)
    assert [(image.caption, image.credit) for image in article.images] == [(caption, credit)]
    assert article.text == "\n\n".join(local.texts)


@pytest.mark.parametrize(("language", "caption", "credit"), CAPTIONS)
def test_loose_credits(language: str, caption: str, credit: str) -> None:
    """A paragraph that is a credit and nothing else is none of the text, wherever it stands."""
    local = LOCAL[language]
    loose = f"<p>{credit}</p>"
    for html in (
        page(local).replace("</article>", f"{loose}</article>"),
        page(local).replace("</h1>", f"</h1>{loose}"),
    ):
        assert structure.parse(html.encode(), url=URL).text == "\n\n".join(local.texts)
