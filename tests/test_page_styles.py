"""Pages as publishers build them: live blogs, listicles, interviews, galleries, stubs, AMP, tables, other scripts.

Each is a whole page with a header, a menu and a footer around the article; the body must come out as readers see it.
"""

import json

import pytest

import newsstruct

URL = "https://sundpost.example/2024/01/08/ice"
HEADLINE = "Ice closes the harbour of Sund"
ICE = "The ferry to Sund did not sail on Monday, as ice had closed the harbour for the first time in nine years."
NIGHT = "Some two hundred passengers spent the night in the school, where bakers brought bread and soup."
HULL = "Captain Ida Holm told reporters that the hull had held, but that nobody would risk the propeller for it."
HOPE = "An icebreaker is on its way from the mainland, and the port hopes to open the northern channel by Wednesday."
MILK = "Shops on the island say that they have milk and flour for a week; the pharmacy has asked for a helicopter."
BAKERS = "Bakers rise early for the passengers who are stranded"
COD = "Cod is dear again this winter, and nobody knows why"
BREAD = "Before four in the morning the lights were on in all three bakeries, and the first loaves went to the school."
FISH = "The price of cod has doubled since October, and the fishmongers of the island say that they can do nothing."
MENU = '<header><a href="/">Sund Post</a><nav><ul><li><a href="/news">News</a></li><li>Weather</li></ul></nav></header>'
FOOTER = "<footer><p>Sund Post, Harbour Street 1. No part of this page may be copied without our consent.</p></footer>"
H1 = f"<h1>{HEADLINE}</h1>"
#: How most begin and end.
A, Z = f"<main><article>{H1}", "</article></main>"

reader = newsstruct.Parser(annotators=(), sites=())


def ps(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def parse(body: str, lang: str = "en", title: str = HEADLINE, head: str = "") -> newsstruct.Article:
    page = (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | Sund Post</title>'
        f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="Sund Post">{head}</head>'
        f"<body>{MENU}{body}{FOOTER}</body></html>"
    )
    return reader.parse(page.encode(), url=URL)


#: One letter for each kind of block, so that a page's blocks read as a line.
LETTERS = {
    "paragraph": "p",
    "subheading": "h",
    "list_item": "l",
    "quote": "q",
    "table_cell": "c",
    "image": "i",
    "embed": "e",
    "cross_link": "x",
}


def line(article: newsstruct.Article) -> str:
    return "".join(LETTERS[block.kind] for block in article.body)


POST = '<div class="live-post"><time datetime="2024-01-08T{0}Z">{0}</time><h2>{1}</h2>{2}</div>'
FIGURE = '<figure><img src="/{0}.jpg" width=1200><figcaption>Ice at pier {0}. Photo: Ann Lee</figcaption></figure>'
TEASER = '<div class="item"><h4><a href="/{0}">{1}</a></h4><p>{2}</p></div>'
COMMENT = '<div class="reader"><b>user{}</b><p>I was on that ferry, and nobody brought us any soup, folks.</p></div>'

STYLES = [
    pytest.param(
        f"{A}<div class='live-blog'>{POST.format('15:02', 'In sight', ps(HOPE, MILK))}"
        f"{POST.format('12:10', 'Shops', ps(NIGHT))}{POST.format('08:00', 'No ferry', ps(ICE, HULL))}</div>{Z}",
        "hpphphpp",
        id="live blog",
    ),
    pytest.param(
        f"{A}{ps(ICE)}<h2>1. Eat soup</h2>{FIGURE.format(1)}{ps(NIGHT)}<h2>2. Wait</h2>{ps(HOPE)}"
        f"<ol><li>Wait more.</li><li>Wait most.</li></ol>{ps(MILK)}{Z}",
        "phiphpllp",
        id="listicle",
    ),
    pytest.param(
        f"{A}{ps(ICE)}<p><strong>How thick is the ice?</strong></p><p>Forty centimetres.</p>"
        f"<p><strong>Have you seen that before?</strong></p><p>Once.</p><p><b>Holm:</b> {NIGHT}</p>{Z}",
        "phphpp",
        id="interview",
    ),
    pytest.param(
        f"{A}{ps(ICE)}<div class='gallery'>{''.join(map(FIGURE.format, range(6)))}</div>{Z}",
        "piiiiii",
        id="gallery",
    ),
    pytest.param(
        f"{A}{ps(HULL, NIGHT)}<div class='card'><h2>Ingredients</h2><ul><li>2 onions</li><li>1 cod</li></ul>"
        f"<h2>Method</h2><ol><li>Chop the onions and fry them in butter.</li></ol></div>{ps(MILK)}{Z}",
        "pphllhlp",
        id="recipe",
    ),
    pytest.param(
        f"{A}<div class='article-body'>{ps(ICE)}</div><div class='paywall'><h2>Read on</h2>"
        f"<p>Subscribe now for a crown a month, and read all that we write, wherever you are.</p></div>{Z}",
        "p",
        id="paywalled stub",
    ),
    pytest.param(
        f"<article>{H1}<amp-img src='/ice.jpg' width=1200 height=800></amp-img>{ps(ICE, NIGHT)}<amp-ad type=x></amp-ad>"
        f"{ps(HULL)}<amp-youtube data-videoid=abc></amp-youtube>{ps(HOPE)}</article>",
        "ipppep",
        id="amp",
    ),
    pytest.param(
        f"<table><tr><td width=120><a href=/tv>TV</a></td><td><font size=5><b>{HEADLINE}</b></font>"
        f"<br><font size=1>Monday, 8 January 2024</font><p>{ICE}<p>{NIGHT}<p>{HULL}</td>"
        f"<td><b>More news</b><br><a href=/1>{BAKERS}</a><br><a href=/2>{COD}</a></td></tr></table>",
        "ppp",
        id="layout of tables",
    ),
    pytest.param(
        f"<center><table width=760><tr><td colspan=3><img src=/logo.gif></td></tr><tr><td width=130><font size=1>"
        f"<a href=/>Home</a><br><a href=/news>News</a></font></td><td width=480><table><tr><td><font size=5><b>"
        f"{HEADLINE}</b></font><br><font size=1>By ANN LEE<br>January 8, 2024</font><br><br><font size=2>"
        f"{ICE}<p>{NIGHT}<p>{HULL}<p>{HOPE}<p>{MILK}</font></td></tr><tr><td><font size=1><a href=/mail>"
        f"E-mail this story</a> | <a href=/print>Printer-friendly version</a></font></td></tr></table></td><td>"
        f"<b>Related</b><br>"
        f"<a href=/1>{BAKERS}</a><br><a href=/2>{COD}</a></td></tr><tr><td colspan=3>Copyright 2002 Sund Post. This"
        f" material may not be published, broadcast or rewritten without our consent.</td></tr></table></center>",
        "ppppp",
        id="layout of tables within tables",
    ),
    pytest.param(
        f"<div id=content>{H1}<div class=text>{ICE}<br><br>{NIGHT}<br />\n<br />{HULL}<br><br>"
        f"<b>The channel</b><br><br>{HOPE}</div></div>",
        "ppphp",
        id="breaks for paragraphs",
    ),
    pytest.param(
        f"{A}{ps(ICE, NIGHT)}<div class='inline-signup'><h3>Our newsletter</h3><p>Get the news of the"
        f" island each morning, before the first ferry leaves.</p><form><input></form></div>{ps(HULL)}{Z}",
        "ppp",
        id="newsletter box",
    ),
    pytest.param(
        f"<main><div>{H1}<div class=post>{ps(ICE, NIGHT)}</div><section class=comments><h3>Comments</h3>"
        f"{''.join(map(COMMENT.format, range(20)))}</section></div></main>",
        "pp",
        id="more comments than article",
    ),
    pytest.param(
        f"{A}{ps(ICE, NIGHT)}<div class='author-bio'><img src=/lee.jpg width=50><p>Ann Lee is a reporter at"
        f" the Sund Post, where she writes about the sea and those who live from it.</p></div>{Z}",
        "pp",
        id="words on the author",
    ),
    pytest.param(
        f"{A}{ps(ICE, NIGHT)}<p><em>Correction: an earlier version named a wrong year.</em></p>"
        f"{Z}",
        "pp",
        id="correction",
    ),
    pytest.param(
        f"{A}{ps(ICE, NIGHT)}<blockquote class='twitter-tweet'><p>No ferry today.</p>&mdash; Port of Sund"
        f" <a href='https://twitter.com/portsund/status/1'>January 8</a></blockquote>{ps(HULL)}{Z}",
        "ppep",
        id="tweet",
    ),
    pytest.param(
        f"{A}{ps(ICE, NIGHT)}<table><tr><th>Year</th><th>Days</th></tr><tr><td>2017</td><td>11</td></tr>"
        f"</table>{ps(HULL)}{Z}",
        "ppccccp",
        id="table of figures",
    ),
    pytest.param(
        f"<main><div class=row><div class=col-8>{H1}{ps(ICE, NIGHT, HULL)}</div><div class=col-4><h3>Latest</h3>"
        f"{''.join(TEASER.format(n, BAKERS, BREAD) for n in range(8))}</div></div></main>",
        "ppp",
        id="more teasers than article",
    ),
    pytest.param(
        f"<main><div class=story>{H1}{ps(ICE, NIGHT, HULL, HOPE)}<h2>More news</h2>{TEASER.format(1, BAKERS, BREAD)}"
        f"{TEASER.format(2, COD, FISH)}</div></main>",
        "pppp",
        id="teasers behind the text",
    ),
    pytest.param(
        f"<main><div class=story>{H1}{ps(ICE, NIGHT)}<div class=m><h4>More on this</h4>"
        f"{TEASER.format(1, BAKERS, BREAD)}{TEASER.format(2, COD, FISH)}</div>{ps(HULL, HOPE)}</div></main>",
        "ppxxpp",
        id="teasers within the text",
    ),
    pytest.param(
        f"{A}<div>{ps(ICE, NIGHT)}</div></article><article><h1>{BAKERS}</h1><div>{ps(BREAD, HULL, MILK)}"
        f"</div></article><article><h1>{COD}</h1><div>{ps(FISH, HOPE, MILK)}</div>{Z}",
        "pp",
        id="page without end",
    ),
    pytest.param(
        f"{A}<div><span>3 min read</span><button>Listen</button><a href='#c'>12 comments</a></div>{ps(ICE)}"
        f"<p>Article continues below</p><p>Advertisement</p>{ps(NIGHT)}<p>Story continues below advertisement</p>"
        f"{ps(HULL)}<p>Follow us on <a href='https://news.example/x'>Example News</a>.</p><p>Copy link</p>{Z}",
        "ppp",
        id="tools and gaps",
    ),
    pytest.param(
        f"<div id=page><main><article class='post type-post hentry tag-ice'><header><h1>{HEADLINE}</h1></header>"
        f"<div class='entry-content'>{ps(ICE, NIGHT, HULL)}<div class='sharedaddy'><h3>Share this:</h3><ul><li>"
        f"<a href='?share=x'>Click to share on X</a></li></ul></div></div><footer>In <a href='/c'>News</a>.</footer>"
        f"</article><nav><a href='/p'>{BAKERS}</a></nav><div id=comments><h2>Leave a Reply</h2></div></main></div>",
        "ppp",
        id="weblog software",
    ),
    pytest.param(
        "<main class=css-1a2b><div class=css-9z><h1 class=css-h1>" + HEADLINE + "</h1></div><div class=css-c>"
        + "".join(f"<div class=css-p0><p class=css-p>{t}</p></div><div class=css-slot></div>" for t in (ICE, NIGHT))
        + f"<div class=css-rel><a href='/1'><span>{BAKERS}</span></a></div>"
        + "".join(f"<div class=css-p0><p class=css-p>{t}</p></div>" for t in (HULL, HOPE)) + "</div></main>",
        "ppxpp",
        id="names that are hashes",
    ),
    pytest.param(
        f"{A}{ps(ICE, NIGHT)}<details><summary>How thick is the ice?</summary>{ps(HULL)}</details>"
        f"{ps(HOPE)}{Z}",
        "pphpp",
        id="unfolding answers",
    ),
    pytest.param(
        f"{A}{ps(ICE, NIGHT)}<a class=card href='/1'><img src='/q.jpg'><span class=t>{BAKERS}</span></a>"
        f"{ps(HULL)}{Z}",
        "ppxp",
        id="card with a picture",
    ),
    pytest.param(
        f"{A}<div class=wide>{ps(ICE, NIGHT)}</div><div class=narrow style='display:none'>{ps(ICE, NIGHT)}"
        f"</div>{Z}",
        "pp",
        id="twice, for two widths",
    ),
    pytest.param(
        f"{A}{ps(ICE, NIGHT)}<p>“We have seen worse.”</p>{ps(HULL)}<p>{HOPE} (NPA)</p><p>ann/lee (dpa)</p>"
        f"{Z}",
        "ppppp",
        id="agency's signature",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "blocks"), STYLES)
def test_style(body: str, blocks: str) -> None:
    """The headline is found, and the blocks of the article in order, each of its kind, and none of another piece."""
    article = parse(body)
    assert article.headline == HEADLINE
    assert line(article) == blocks
    for words in (BREAD, FISH, "consent", "Sund Post, Harbour"):
        assert words not in article.text


def test_gallery_is_told() -> None:
    """A page of pictures with hardly any text says so."""
    article = parse(f"{A}{ps(ICE)}{''.join(map(FIGURE.format, range(6)))}{Z}")
    assert [warning.code for warning in article.warnings] == ["gallery"]
    assert {image.credit for image in article.images} == {"Photo: Ann Lee"}


def test_text_in_json_ld_alone() -> None:
    """An application's empty page whose JSON-LD has the text is an article."""
    item = {"@type": "NewsArticle", "headline": HEADLINE, "articleBody": "\n\n".join((ICE, NIGHT, HULL))}
    script = f'<script type="application/ld+json">{json.dumps(item)}</script>'
    article = reader.parse(f"<html><head>{script}</head><body><div id=root></div></body></html>", url=URL)
    assert [p.text for p in article.paragraphs] == [ICE, NIGHT, HULL]


def test_dek_and_byline() -> None:
    """A second title under the headline is the dek; a line with a name in a box named so is the byline."""
    second = "Two hundred people slept in the school, and the captain will not risk her propeller"
    article = parse(f"{A}<h2>{second}</h2><div class=byline>By Ann Lee</div>{ps(ICE, NIGHT)}{Z}")
    assert (article.dek, article.byline, [a.name for a in article.authors]) == (second, "By Ann Lee", ["Ann Lee"])
    assert line(article) == "pp"


SCRIPTS = [
    (
        "he",
        ("נמל סונד נסגר ביום שני בגלל הקרח, בפעם הראשונה זה תשע שנים, והמעבורת לא הפליגה אל היבשת, כך מסר הנמל.",
         "כמאתיים נוסעים בילו את הלילה בבית הספר של האי, ואופי העיירה הביאו להם לחם ומרק חם בשעות הערב המאוחרות.",
         "רב החובלת אידה הולם אמרה לכתבים שגוף האונייה עמד בלחץ, אבל שאיש לא יסכן את המדחף בשביל הפלגה אחת בלבד."),
        "קראו גם:", "האופים קמו מוקדם בשביל התקועים",
    ),
    (
        "ar",
        ("لم تبحر العبّارة إلى سوند يوم الاثنين بعد أن أغلق الجليد الميناء للمرة الأولى منذ تسع سنوات.",
         "أمضى نحو مئتي راكب ليلتهم في المدرسة، حيث جلب لهم خبازو البلدة الخبز والحساء في ساعات المساء المتأخرة.",
         "وقالت القبطانة إيدا هولم للصحفيين إن بدن السفينة صمد، لكن أحدا لن يخاطر بالمروحة من أجل رحلة واحدة."),
        "اقرأ أيضا:", "الخبازون ينهضون باكرا من أجل العالقين",
    ),
    (
        "ja",
        ("サンド行きのフェリーは月曜日、港が九年ぶりに氷で閉ざされたため欠航した。港湾局が同日朝に発表した。",
         "約二百人の乗客は学校で一夜を過ごし、町のパン職人たちが夕方にパンとスープを届けた。",
         "イダ・ホルム船長は記者団に、船体は持ちこたえたが、プロペラを危険にさらす者はいないと語った。"),
        "【関連記事】", "パン職人、足止めの客のために早起き",
    ),
    (
        "zh",
        ("周一，通往松德的渡轮停航，因为港口九年来首次被冰封闭，港务局当天上午表示，何时复航尚不清楚。",
         "大约两百名乘客在学校过夜，镇上的面包师傍晚给他们送来了面包和热汤，孩子们睡在体育馆里。",
         "船长伊达·霍尔姆告诉记者，船体经受住了考验，但没有人愿意为一次航行拿螺旋桨去冒险。"),
        "相关阅读：", "面包师为滞留乘客早起的故事",
    ),
    (
        "ru",
        ("Паром в Сунд в понедельник не вышел, так как лёд впервые за девять лет закрыл порт, сообщила администрация.",
         "Около двухсот пассажиров провели ночь в школе, куда пекари города вечером принесли хлеб и горячий суп.",
         "Капитан Ида Хольм сказала журналистам, что корпус выдержал, но никто не станет рисковать винтом."),
        "Читайте также:", "Пекари встают рано ради пассажиров",
    ),
    (
        "th",
        ("เรือข้ามฟากไปซุนด์ไม่ได้ออกเดินทางเมื่อวันจันทร์ เนื่องจากน้ำแข็งปิดท่าเรือเป็นครั้งแรกในรอบเก้าปี",
         "ผู้โดยสารราวสองร้อยคนพักค้างคืนในโรงเรียน โดยคนทำขนมปังในเมืองนำขนมปังและซุปร้อนมาให้ในช่วงเย็น",
         "กัปตันไอดา โฮล์ม บอกกับผู้สื่อข่าวว่า ตัวเรือยังทนได้ แต่จะไม่มีใครเสี่ยงใบพัดเพื่อการข้ามฟากเพียงครั้งเดียว"),
        "อ่านเพิ่มเติม:", "คนทำขนมปังตื่นเช้าเพื่อผู้โดยสารที่ติดค้าง",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "texts", "label", "title"), SCRIPTS)
def test_script(lang: str, texts: tuple[str, ...], label: str, title: str) -> None:
    """Pages of any script are read alike, with their cross-links in their places."""
    link = f'<p>{label} <a href="/2024/bakers">{title}</a></p>'
    article = parse(f"{A}{ps(*texts[:2])}{link}{ps(texts[2])}{Z}", lang=lang)
    assert article.language == lang
    assert line(article) == "ppxp"
    assert article.text == "\n\n".join(texts)
    assert article.cross_links[0].title == title


LABELS = [
    ("de", "Lesen Sie auch:", "Bäcker stehen früh für die Gestrandeten auf"),
    ("fr", "À lire aussi :", "Les boulangers se lèvent tôt pour les naufragés"),
    ("es", "Lea también:", "Los panaderos madrugan por los pasajeros"),
    ("pt", "Leia também:", "Padeiros madrugam pelos passageiros"),
    ("it", "Leggi anche:", "I fornai si alzano presto per i passeggeri"),
    ("pl", "Czytaj także:", "Piekarze wstają wcześnie dla pasażerów"),
    ("tr", "Ayrıca okuyun:", "Fırıncılar yolcular için erken kalktı"),
    ("nl", "Lees ook:", "Bakkers staan vroeg op voor de reizigers"),
    ("sv", "Läs också:", "Bagarna går upp tidigt för de strandade"),
    ("el", "Διαβάστε επίσης:", "Οι φουρνάρηδες ξυπνούν νωρίς για όλους"),
    ("uk", "Читайте також:", "Пекарі встають рано заради пасажирів"),
    ("hi", "यह भी पढ़ें:", "बेकर फंसे यात्रियों के लिए जल्दी उठे"),
    ("ko", "관련기사:", "제빵사들 발 묶인 승객 위해 일찍 일어나"),
    ("id", "Baca juga:", "Tukang roti bangun pagi demi penumpang"),
    ("vi", "Xem thêm:", "Thợ bánh dậy sớm vì hành khách"),
]


@pytest.mark.parametrize(("lang", "label", "title"), LABELS)
def test_line_between(lang: str, label: str, title: str) -> None:
    """A labelled line between paragraphs is a cross-link in any language, and no text."""
    link = f'<p><strong>{label}</strong> <a href="/2024/bakers">{title}</a></p>'
    article = parse(f"{A}{ps(ICE, NIGHT)}{link}{ps(HULL)}{Z}", lang=lang)
    assert line(article) == "ppxp"
    assert (article.cross_links[0].label, article.cross_links[0].title) == (label.rstrip(" :"), title)
    assert article.text == "\n\n".join((ICE, NIGHT, HULL))
