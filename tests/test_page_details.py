"""What editors and systems put before, between and behind the paragraphs is none of the text, named or not."""

import pytest

from newsstruct import CrossLink
from pages import FIRST, FOURTH, SECOND, TEXTS, THIRD, paragraphs, read

DAM = '<a href="/news/2024/the-dam-that-was-never-built">The dam that was never built</a>'
STORM = '<a href="/news/2024/storm-cuts-off-villages">Storm cuts off three villages</a>'

ABOVE = [
    pytest.param("<p>By Ann Lee | May 14, 2024 | 8:11 pm</p>", id="author and date"),
    pytest.param("<p>Ann Lee and Bo Ek<br>Published: 14/05/2024 20:11 | Updated: 15/05/2024 09:00</p>", id="two dates"),
    pytest.param("<p><b>Ann Lee</b>, Varn — May 14, 2024, 8:11 p.m.</p>", id="author, place and date"),
    pytest.param("<p>Published May 14, 2024 at 8:11 PM CEST</p><p>Updated May 15, 2024 at 9 AM CEST</p>", id="dates"),
    pytest.param("<p>By Ann Lee</p><p>Staff Writer</p><p>ann@example.invalid</p>", id="author, role, address"),
    pytest.param("<div><div>Ann Lee</div><div>Political reporter</div></div><div>14 May 2024</div>", id="boxes"),
    pytest.param("<ul><li>Ann Lee</li><li>May 14, 2024</li><li>Updated 9 am</li></ul>", id="a list"),
    pytest.param("<p>3 minute read</p><p>May 14, 2024 8:11 PM GMT+2 Last Updated 2 hours ago</p>", id="time to read"),
    pytest.param("<div><span>Listen to this article</span><span>5 min</span></div>", id="to listen to"),
    pytest.param("<img src=/a.jpg width=700><p>Photo by Bo Ek</p>", id="credit"),
    pytest.param("<div><div>Summary by AI</div><ul><li>The river rose.</li></ul><p>This summary was created by a"
                 " machine.</p></div>", id="summary of a machine"),
]  # fmt: skip


@pytest.mark.parametrize("markup", ABOVE)
def test_above(markup: str) -> None:
    """Bylines, dates and tools above the text are none of it."""
    assert read(markup + paragraphs(*TEXTS)).text == "\n\n".join(TEXTS)


BETWEEN = [
    pytest.param("<div><h3>The Friday Letter</h3><p>What happened this week.</p><form><input><button>Sign up</button>"
                 "</form><p>By signing up you agree to our terms of use.</p></div>", id="newsletter"),
    pytest.param("<p><strong>Sign up for our <a href=/nl>newsletter</a> to get the news in your inbox.</strong></p>",
                 id="newsletter in a line"),
    pytest.param("<p><a href=/wa>Follow the Example on WhatsApp</a></p>", id="channel"),
    pytest.param("<div><p>We need your consent to show you a post from Instagram.</p><p>With your click you allow us to"
                 " load what may set cookies, and collect data about you. More in our <a href=/p>privacy policy</a>."
                 "</p><button>Show</button></div>", id="consent"),
    pytest.param("<p><img src=/a.jpg width=700><br>The mill in 1975. Photo by Bo Ek/Example</p>", id="caption"),
    pytest.param("<div><img src=/a.jpg width=700><p>The mill in winter, before the roof was closed off by the fire"
                 " brigade.</p><p>Bo Ek/Example</p></div>", id="caption without a name"),
    pytest.param("<div><img src=/a.jpg width=700><div>Credit: Bo Ek</div></div>", id="credit"),
    pytest.param("<div>ADVERTISEMENT</div>", id="advertisement"),
    pytest.param("<div><div>Advertisement</div><a href=https://shop.invalid/x><h4>Towels that dry</h4></a></div>",
                 id="card of an advertisement"),
    pytest.param('<p class="button-wrapper"><a href=/share><span>Share</span></a></p>', id="button"),
    pytest.param("<blockquote><p>It rains.</p>— Ann (@ann) <a href=https://twitter.com/ann/status/1>May 14</a>"
                 "</blockquote>", id="post without names"),
    pytest.param('<p><a href="/tag/pool">Pool</a>, <a href="/tag/river">River</a></p>', id="tags"),
    pytest.param("<div><p>Follow Ann Lee</p><ul><li><a href=https://x.invalid/a>X</a></li></ul></div>", id="follow"),
    pytest.param("<div><h3>Subscribe to the Example</h3><p>The best of our reporting, delivered to your inbox each"
                 " Friday.</p><input><p>By subscribing, you agree.</p></div>", id="subscribe"),
]  # fmt: skip


@pytest.mark.parametrize("markup", BETWEEN)
def test_between(markup: str) -> None:
    """What stands between two paragraphs for the site, or with a picture, is neither text nor cross-link."""
    article = read(paragraphs(FIRST, SECOND) + markup + paragraphs(THIRD, FOURTH))
    assert article.text == "\n\n".join(TEXTS)
    assert article.cross_links == ()


BELOW = [
    pytest.param("<p><em>Ann Lee is a member of the council of Varn.</em></p>", id="who wrote it"),
    pytest.param("<hr><p><i><b>Ann Lee</b> is a member of the council. <a href=https://x.invalid/a>@ann</a></i></p><p><i>The"
                 " opinions expressed here are those of the author.</i></p>", id="who wrote it, and a disclaimer"),
    pytest.param("<p>● Ann Lee is a member of the council of Varn</p><p>Follow Opinion on <a href=/x>Twitter</a>.</p>",
                 id="who wrote it, behind a sign"),
    pytest.param("<h3>About the author</h3><p>Ann Lee has covered the councils since 2009, and likes to swim.</p>",
                 id="on the author"),
    pytest.param("<p><strong>Contact Bo Ek at bo@example.invalid or 555-0134.</strong></p>", id="whom to write to"),
    pytest.param("<p>Do you know more? Write to <a href=mailto:a@b.invalid>a@b.invalid</a>.</p>", id="call for hints"),
    pytest.param("<p><strong>More stories</strong></p><p>" + DAM + "</p><p>" + STORM + "</p>", id="links"),
    pytest.param("<p><strong>You may also like:</strong></p><ul><li>" + DAM + "</li></ul>", id="labelled links"),
    pytest.param("<p>Tags: <a href=/tag/p>pool</a>, <a href=/tag/v>V</a></p><p>Share:</p><p><a href=/f>Facebook</a>"
                 " <a href=/t>X</a></p>", id="tags and networks"),
    pytest.param("<p>Source: Example Courier</p>", id="source"),
    pytest.param("<p>What do you think? Let us know in the comments below.</p>", id="call for comments"),
    pytest.param("<div><h3>3 comments</h3><div><b>Lars</b><p>I was there, and I saw nobody of the council all day.</p>"
                 "</div></div>", id="comments"),
    pytest.param("<div><h3>Before you go</h3><p>We are a newsroom without an owner, and each of our readers helps us"
                 " to dig.</p><p><a href=/d>Donate now</a></p></div>", id="appeal"),
    pytest.param("<p>Copyright 2024 Example. All rights reserved. This material may not be published or rewritten.</p>",
                 id="rights"),
    pytest.param("<p>ENDS</p><p>###</p><p><b>Media contact:</b> Bo Ek, <a href=mailto:b@e.invalid>b@e.invalid</a></p>",
                 id="end of a press release"),
    pytest.param("<p><a href=/>Home</a> | <a href=/news>News</a></p><p>Back to top</p>", id="ways out"),
    pytest.param("<div><h3>For subscribers</h3><p>Subscribe now and read on.</p><ul><li>All stories on"
                 " the web and in the app</li></ul></div>", id="paywall"),
]  # fmt: skip


@pytest.mark.parametrize("markup", BELOW)
def test_below(markup: str) -> None:
    """Notes, links and offers below the text are none of it."""
    head = '<meta name="author" content="Ann Lee">'
    assert read(paragraphs(*TEXTS) + markup, head=head).text == "\n\n".join(TEXTS)


LINKS = [
    pytest.param(f"<p>READ | {DAM}</p>", ["READ"], id="bar"),
    pytest.param("<p>ALSO READ | The dam that was never built</p>", ["ALSO READ"], id="bar without a link"),
    pytest.param(f"<div><div>Related</div><ul><li>{DAM}</li><li>{STORM}</li></ul></div>", ["Related"] * 2, id="list"),
    pytest.param(f"<p><strong>More on this:</strong><br>{DAM}<br>{STORM}</p>", ["More on this"] * 2, id="lines"),
    pytest.param(f"<p>• {DAM}<br>• {STORM}</p>", [None] * 2, id="bullets"),
    pytest.param(f"<hr><p><b>RELATED: {DAM}</b></p><hr>", ["RELATED"], id="rules"),
    pytest.param(f"<div><b>[ </b>{DAM}<b> ]</b></div>", [None], id="brackets"),
    pytest.param(f"<div><span>Also read</span>{DAM}</div>", ["Also read"], id="label right before"),
    pytest.param(f"<p><strong>READ ALSO</strong></p><p>{DAM}</p>", ["READ ALSO"], id="label above"),
    pytest.param(f"<table><tr><td><b>Related</b><br>{DAM}</td></tr></table>", ["Related"], id="table"),
    pytest.param(f"<aside><h3>{DAM}</h3></aside>", [None], id="aside"),
    pytest.param(
        f"<p class=wide>Also read: {DAM}</p><p class=narrow>Also read: {DAM}</p>", ["Also read"], id="for two widths"
    ),
]


@pytest.mark.parametrize(("markup", "labels"), LINKS)
def test_links(markup: str, labels: list[str | None]) -> None:
    """Links to other pieces stand in their place with their labels, whatever their markup, and never in the text."""
    article = read(paragraphs(FIRST, SECOND) + markup + paragraphs(THIRD, FOURTH))
    assert [link.label for link in article.cross_links] == labels
    assert article.text == "\n\n".join(TEXTS)
    assert isinstance(article.body[2], CrossLink)


LANGUAGES = [
    (
        "de",
        ("Der Rat von Varn hat am Dienstagabend beschlossen, das alte Hallenbad zu schließen, das undicht ist.",
         "Neun der fünfzehn Mitglieder stimmten für den Plan, und eines verließ vor der Abstimmung den Saal."),
        "<p>Von Anna Groß</p>",
        "<p><b>Das könnte Sie auch interessieren:</b></p><ul><li>" + DAM + "</li></ul><p>Artikel teilen</p>",
    ),
    (
        "fr",
        ("Le conseil de Varn a voté mardi soir la fermeture de la vieille piscine, qui fuit depuis plus de dix ans.",
         "Neuf des quinze membres ont soutenu le projet, et l'un d'eux a quitté la salle avant le vote."),
        "<p>Par Léa Roy avec Exemple</p><p>Publié le 14 mai 2024 à 20h11</p>",
        "<p>Vous avez aimé cet article ? Partagez-le !</p><h3>2 commentaires</h3><p>Une honte, voilà, oui.</p>",
    ),
    (
        "es",
        ("El consejo de Varn votó el martes por la noche a favor de cerrar la vieja piscina, que gotea.",
         "Nueve de los quince miembros apoyaron el plan, y uno salió de la sala antes de la votación."),
        "<p>Por Ana Gil</p>",
        "<p>Síguenos en <a href=/g>Google News</a> y recibe las últimas noticias.</p><p>(Ejemplo)</p>",
    ),
    (
        "pt",
        ("O conselho de Varn votou na noite de terça-feira a favor de fechar a velha piscina, que goteja há dez anos.",
         "Nove dos quinze membros apoiaram o plano, e um deles deixou a sala antes da votação."),
        "<p>Por <b>Ana Reis</b></p><p>14/05/2024 20h11 Atualizado há 2 dias</p>",
        "<p>Siga o canal do Exemplo no <a href=/w>WhatsApp</a> e receba as notícias.</p>",
    ),
    (
        "tr",
        ("Varn meclisi salı akşamı, on yılı aşkın süredir su sızdıran eski yüzme salonunun kapatılmasına karar verdi.",
         "On beş üyeden dokuzu planı destekledi, biri ise oylamadan önce salonu terk etti."),
        "<p>14.05.2024 - 20:11 | Son Güncellenme: 15.05.2024 - 09:00</p>",
        "<p>Kaynak: Örnek</p>",
    ),
    (
        "ru",
        ("Совет Варна во вторник вечером проголосовал за закрытие старого бассейна, который протекает.",
         "Девять из пятнадцати членов совета поддержали план, а один вышел из зала перед голосованием."),
        "<p>14 мая 2024, 20:11</p><p>Фото: Бо Эк / Пример</p>",
        "<p>Подписывайтесь на наш <a href=https://t.me/x>Telegram-канал</a>.</p><p>Источник: Пример</p>",
    ),
    (
        "ar",
        ("صوّت مجلس مدينة فارن مساء الثلاثاء لصالح إغلاق المسبح القديم الذي يتسرب منه الماء منذ أكثر من عشر سنوات.",
         "وأيد تسعة من الأعضاء الخمسة عشر الخطة، وغادر واحد القاعة قبل التصويت."),
        "<div><span>14 مايو 2024</span></div>",
        "<p>المصدر: وكالات</p><p>تابعونا على <a href=/f>فيسبوك</a></p>",
    ),
    (
        "ja",
        ("ヴァルン市議会は火曜日の夜、十年以上にわたり雨漏りが続いていた古い屋内プールの閉鎖を決めた。",
         "議員十五人のうち九人が計画に賛成し、五人が反対、一人は採決の前に退席したと議会事務局が発表した。"),
        "<p>2024年5月14日 20時11分</p>",
        "<p>（例文）</p><p>記事の一覧へ</p>",
    ),
    (
        "zh",
        ("瓦恩市议会周二晚间投票决定关闭旧游泳馆，该馆漏水已超过十年，每年耗去全市体育预算的三分之一。",
         "十五名议员中有九人支持这一计划，五人反对，另有一人在投票前离开会场，市议会办公室当晚公布了结果。"),
        "<div><span>2024-05-14 20:11</span> 来源：例报 <span>作者：张伟</span></div>",
        "<p>（完）</p><p>责任编辑：李明</p><p>分享到：</p><div>相关新闻</div><ul><li>" + DAM + "</li></ul>",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "texts", "above", "below"), LANGUAGES)
def test_languages(lang: str, texts: tuple[str, ...], above: str, below: str) -> None:
    """Bylines above and notes below are known in many languages and scripts."""
    assert read(above + paragraphs(*texts) + below, lang=lang).text == "\n\n".join(texts)
