"""What pages put among the paragraphs in many languages: lists of related pieces, and what a site says for itself."""

import pytest

from local_pages import PAGES, URL, page
from newsstruct.structure.promotions import promotions
from pages import structure

LOCAL = {local.language: local for local in PAGES}
#: Where something can be put between the paragraphs of a page.
BETWEEN = '<p><a href="/newsletter">'

#: Language, and the heading over a list of pieces.
RELATED = [
    ("en", "Related stories"),
    ("de", "Mehr zum Thema"),
    ("fr", "Sur le même sujet"),
    ("es", "Noticias relacionadas"),
    ("it", "Articoli correlati"),
    ("pt", "Notícias relacionadas"),
    ("nl", "Meer over dit onderwerp"),
    ("sv", "Läs mer"),
    ("da", "Læs mere"),
    ("nb", "Les mer"),
    ("fi", "Lue lisää"),
    ("pl", "Czytaj także"),
    ("cs", "Související články"),
    ("ru", "Читайте также"),
    ("uk", "Читайте також"),
    ("tr", "İlgili haberler"),
    ("ro", "Citește și"),
    ("hu", "Kapcsolódó cikkek"),
    ("el", "Διαβάστε επίσης"),
    ("ar", "اقرأ أيضا"),
    ("hi", "यह भी पढ़ें"),
    ("ja", "関連記事"),
    ("zh", "相关阅读"),
    ("ko", "관련기사"),
    ("id", "Berita terkait"),
    ("vi", "Tin liên quan"),
]


@pytest.mark.parametrize(("language", "heading"), RELATED)
def test_related(language: str, heading: str) -> None:
    """Each title under the heading is a cross-link with its label; the invitation behind the list is none."""
    local = LOCAL[language]
    links = "".join(f'<li><a href="/2023/03/0{n}/bridge">{local.title} {n}</a></li>' for n in (1, 2))
    html = page(local).replace(BETWEEN, f"<h3>{heading}</h3><ul>{links}</ul>{BETWEEN}")
    article = structure.parse(html.encode(), url=URL)
    first, *related = article.cross_links
    assert first.title == local.title
    assert [(link.label, link.title) for link in related] == [(heading, f"{local.title} {n}") for n in (1, 2)]
    assert article.text == "\n\n".join(local.texts)


#: Language, and what a site asks of its readers there.
INVITATIONS = [
    ("en", "Follow us on social media"),
    ("en", "Subscribe to our newsletter"),
    ("en", "Share this article"),
    ("en", "Download our app"),
    ("de", "Folgen Sie uns auf Facebook"),
    ("de", "Jetzt Newsletter abonnieren"),
    ("de", "Artikel teilen"),
    ("de", "Laden Sie unsere App herunter"),
    ("fr", "Suivez-nous sur Facebook"),
    ("fr", "Abonnez-vous à notre newsletter"),
    ("fr", "Partager cet article"),
    ("fr", "Téléchargez notre application"),
    ("es", "Síganos en Facebook"),
    ("es", "Suscríbase a nuestro boletín"),
    ("es", "Compartir este artículo"),
    ("es", "Descargue nuestra aplicación"),
    ("it", "Seguici su Facebook"),
    ("it", "Iscriviti alla newsletter"),
    ("it", "Condividi questo articolo"),
    ("it", "Scarica la nostra app"),
    ("pt", "Siga-nos no Facebook"),
    ("pt", "Assine nossa newsletter"),
    ("pt", "Compartilhe esta notícia"),
    ("pt", "Baixe nosso aplicativo"),
    ("nl", "Volg ons op Facebook"),
    ("nl", "Abonneer je op onze nieuwsbrief"),
    ("nl", "Deel dit artikel"),
    ("nl", "Download onze app"),
    ("sv", "Följ oss på Facebook"),
    ("sv", "Prenumerera på vårt nyhetsbrev"),
    ("sv", "Dela artikeln"),
    ("sv", "Ladda ner vår app"),
    ("da", "Følg os på Facebook"),
    ("da", "Tilmeld dig vores nyhedsbrev"),
    ("da", "Del artiklen"),
    ("da", "Hent vores app"),
    ("nb", "Følg oss på Facebook"),
    ("nb", "Meld deg på vårt nyhetsbrev"),
    ("nb", "Del artikkelen"),
    ("nb", "Last ned appen vår"),
    ("fi", "Seuraa meitä Facebookissa"),
    ("fi", "Tilaa uutiskirjeemme"),
    ("fi", "Jaa artikkeli"),
    ("fi", "Lataa sovelluksemme"),
    ("pl", "Obserwuj nas na Facebooku"),
    ("pl", "Zapisz się na nasz newsletter"),
    ("pl", "Udostępnij artykuł"),
    ("pl", "Pobierz naszą aplikację"),
    ("cs", "Sledujte nás na Facebooku"),
    ("cs", "Odebírejte náš newsletter"),
    ("cs", "Sdílet článek"),
    ("cs", "Stáhněte si naši aplikaci"),
    ("ru", "Подписывайтесь на нас в Telegram"),
    ("ru", "Подпишитесь на нашу рассылку"),
    ("ru", "Поделиться статьёй"),
    ("ru", "Скачайте наше приложение"),
    ("uk", "Підписуйтесь на нас у Telegram"),
    ("uk", "Підпишіться на нашу розсилку"),
    ("uk", "Поділитися статтею"),
    ("uk", "Завантажте наш застосунок"),
    ("tr", "Bizi Facebook'ta takip edin"),
    ("tr", "Bültenimize abone olun"),
    ("tr", "Haberi paylaş"),
    ("tr", "Uygulamamızı indirin"),
    ("ro", "Urmărește-ne pe Facebook"),
    ("ro", "Abonează-te la newsletterul nostru"),
    ("ro", "Distribuie articolul"),
    ("ro", "Descarcă aplicația noastră"),
    ("hu", "Kövessen minket a Facebookon"),
    ("hu", "Iratkozzon fel hírlevelünkre"),
    ("hu", "Cikk megosztása"),
    ("hu", "Töltse le alkalmazásunkat"),
    ("el", "Ακολουθήστε μας στο Facebook"),
    ("el", "Εγγραφείτε στο newsletter μας"),
    ("el", "Κοινοποιήστε το άρθρο"),
    ("el", "Κατεβάστε την εφαρμογή μας"),
    ("ar", "تابعونا على فيسبوك"),
    ("ar", "اشترك في نشرتنا البريدية"),
    ("ar", "شارك المقال"),
    ("ar", "حمل تطبيقنا"),
    ("hi", "हमें फेसबुक पर फॉलो करें"),
    ("hi", "हमारे न्यूज़लेटर की सदस्यता लें"),
    ("hi", "खबर शेयर करें"),
    ("hi", "हमारा ऐप डाउनलोड करें"),
    ("ja", "フェイスブックでフォローしてください"),
    ("ja", "ニュースレターに登録する"),
    ("ja", "この記事をシェアする"),
    ("ja", "アプリをダウンロード"),
    ("zh", "请关注我们的微信公众号"),
    ("zh", "订阅我们的新闻简报"),
    ("zh", "分享本文"),
    ("zh", "下载我们的客户端"),
    ("ko", "페이스북에서 팔로우하세요"),
    ("ko", "뉴스레터 구독하기"),
    ("ko", "기사 공유하기"),
    ("ko", "앱 다운로드"),
    ("id", "Ikuti kami di Facebook"),
    ("id", "Berlangganan buletin kami"),
    ("id", "Bagikan artikel ini"),
    ("id", "Unduh aplikasi kami"),
    ("vi", "Theo dõi chúng tôi trên Facebook"),
    ("vi", "Đăng ký nhận bản tin"),
    ("vi", "Chia sẻ bài viết"),
    ("vi", "Tải ứng dụng của chúng tôi"),
]


@pytest.mark.parametrize(("language", "invitation"), INVITATIONS)
def test_invitations(language: str, invitation: str) -> None:
    """An invitation with a link is no text of the article, in the middle of it or at its end."""
    local = LOCAL[language]
    line = f'<p><a href="/x">{invitation}</a></p>'
    for place in (BETWEEN, "</article>"):
        html = page(local).replace(place, line + place)
        assert structure.parse(html.encode(), url=URL).text == "\n\n".join(local.texts)


@pytest.mark.parametrize("language", list(LOCAL))
def test_reports_are_no_invitations(language: str) -> None:
    """The sentences, headlines and titles of a report are none, with a link and at the end as well."""
    words, local = promotions(language), LOCAL[language]
    texts = (*local.texts, local.headline, local.title, local.author)
    assert [text for text in texts if words.match(text, linked=True, last=True)] == []


COUNTS = [("en", "Comments (12)"), ("de", "Kommentare (12)"), ("fr", "12 commentaires"), ("es", "Comentarios (12)")]


@pytest.mark.xfail(
    reason="a counter of comments that stands among the paragraphs without a box of its own", strict=True
)
@pytest.mark.parametrize(("language", "counter"), COUNTS)
def test_counters(language: str, counter: str) -> None:
    """How many comments there are is no text of the article."""
    html = page(LOCAL[language]).replace(BETWEEN, f'<p><a href="#c">{counter}</a></p>{BETWEEN}')
    assert structure.parse(html.encode(), url=URL).text == "\n\n".join(LOCAL[language].texts)
