"""Authors are names of people and organisations, nothing else, wherever and in whatever language the page has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsstruct
from newsstruct.structure.names import is_person, split_names, words_of
from pages import TEXTS, ld, paragraphs, read

SPLIT = [
    ("en", "By admin", []),
    ("en", "Posted by Webmaster", []),
    ("en", "By admin and Ann Lee", ["Ann Lee"]),
    ("en", "By Ann Admin", ["Ann Admin"]),
    # English
    ("en", "Ann Lee", ["Ann Lee"]),
    ("en", "By Ann Lee", ["Ann Lee"]),
    ("en", "by: Ann Lee", ["Ann Lee"]),
    ("en", "By Ann Lee and Bo Ek", ["Ann Lee", "Bo Ek"]),
    ("en", "By Ann Lee, Bo Ek and Cy Low", ["Ann Lee", "Bo Ek", "Cy Low"]),
    ("en", "By Ann Lee & Bo Ek", ["Ann Lee", "Bo Ek"]),
    ("en", "Ann Lee with Bo Ek", ["Ann Lee", "Bo Ek"]),
    ("en", "By Ann Lee, political correspondent", ["Ann Lee"]),
    ("en", "Ann Lee, Faculty of hydrology in the University of Lowtown", ["Ann Lee"]),
    ("en", "Ann Lee | Example Times", ["Ann Lee", "Example Times"]),
    pytest.param(
        "en",
        "By Ann Lee for Reuters",
        ["Ann Lee", "Reuters"],
        marks=pytest.mark.xfail(reason="for whom is not split off"),
    ),
    ("en", "Ann Lee (Reuters)", ["Ann Lee"]),
    ("en", "Ann Lee, Reuters", ["Ann Lee", "Reuters"]),
    ("en", "Ann Lee / AFP", ["Ann Lee", "AFP"]),
    ("en", "By Ann Lee in Lowtown", ["Ann Lee"]),
    ("en", "By Ann Lee on May 5, 2024", ["Ann Lee"]),
    ("en", "By Ann Lee for Example News", ["Ann Lee"]),
    ("en", "Newsroom of Example Times", ["Newsroom of Example Times"]),
    ("de", "Von Anna Groß aus Varn", ["Anna Groß"]),
    ("fr", "Par Léa Roy le 5 mai 2024", ["Léa Roy"]),
    ("en", "Ann Lee, Lowtown", ["Ann Lee"]),
    ("en", "Ann Lee 7 hours ago", ["Ann Lee"]),
    ("en", "Ann Lee, 5 May 2024", ["Ann Lee"]),
    ("en", "Ann Lee22. May", ["Ann Lee"]),
    ("en", "Ann Lee ann.lee@example.org", ["Ann Lee"]),
    ("en", "Written by Ann Lee • Updated 5 May", ["Ann Lee"]),
    ("en", "Ann Lee Reporter", ["Ann Lee"]),
    pytest.param(
        "de", "Von Anna Groß Leitende Redakteurin", ["Anna Groß"], marks=pytest.mark.xfail(reason="two words of a role")
    ),
    ("en", "Ann Lee, Ann Lee", ["Ann Lee"]),
    ("en", "Posted by rivergirl", ["rivergirl"]),
    ("en", "AFP", ["AFP"]),
    ("en", "Reuters", ["Reuters"]),
    ("en", "BBC News", ["BBC News"]),
    ("en", "The Editorial Board", ["The Editorial Board"]),
    ("en", "News24 Team", ["News24 Team"]),
    ("en", "Minutes ago", []),
    ("en", "Email the author", []),
    ("en", "5 May 2024", []),
    ("en", "May 5, 2024", []),
    ("en", "Ann Lee, May 5, 2024", ["Ann Lee"]),
    ("en", "@annlee", []),
    ("en", "https://example.org/ann", []),
    ("en", "Staff writer", []),
    ("en", "Updated", []),
    ("en", "", []),
    ("en", "–", []),
    ("en", "Anne-Marie O’Neill", ["Anne-Marie O’Neill"]),
    ("en", "Ben Al Said and Van Morrow", ["Ben Al Said", "Van Morrow"]),
    # by, and, roles in other languages; English ones count in all
    ("de", "Von Anna Groß und Bo Ek", ["Anna Groß", "Bo Ek"]),
    ("de", "Ein Kommentar von Anna Groß", ["Anna Groß"]),
    ("de", "Verfasst von Anna Groß, Redakteurin", ["Anna Groß"]),
    ("de", "Von Anna Groß, dpa", ["Anna Groß", "dpa"]),
    ("de", "Anna Groß, Ressortleiterin für das, was am Fluss geschieht", ["Anna Groß"]),
    ("de", "Von: abc/dpa", ["abc", "dpa"]),
    ("de", "erstellt von Dominik — veröffentlicht 28.01.2022", ["Dominik"]),
    ("de", "Von Anna von der Au", ["Anna von der Au"]),
    ("fr", "Par Anne Roux et Léo Petit", ["Anne Roux", "Léo Petit"]),
    ("fr", "Propos recueillis par Anne Roux", ["Anne Roux"]),
    ("fr", "Anne Roux, envoyée spéciale à Lowtown", ["Anne Roux"]),
    ("es", "Por Ana Ruiz y José de la Cruz", ["Ana Ruiz", "José de la Cruz"]),
    ("es", "Escrito por Ana Ruiz, corresponsal", ["Ana Ruiz"]),
    ("it", "di Anna Russo e Ugo Neri", ["Anna Russo", "Ugo Neri"]),
    ("it", "a cura di Anna Russo", ["Anna Russo"]),
    ("pt", "Por Ana Reis e Rui Sá, repórter", ["Ana Reis", "Rui Sá"]),
    ("nl", "Door Anna de Vries en Jan Smit", ["Anna de Vries", "Jan Smit"]),
    ("da", "Af Anna Holm og Bo Ek", ["Anna Holm", "Bo Ek"]),
    ("sv", "Text: Anna Holm och Bo Ek", ["Anna Holm", "Bo Ek"]),
    ("nb", "Skrevet av Anna Holm og Bo Ek", ["Anna Holm", "Bo Ek"]),
    ("fi", "Kirjoittanut Aino Virta ja Eero Koski", ["Aino Virta", "Eero Koski"]),
    ("is", "Eftir Önnu Jónsdóttur og Jón Jónsson", ["Önnu Jónsdóttur", "Jón Jónsson"]),
    ("pl", "Autor: Anna Nowak i Jan Lis", ["Anna Nowak", "Jan Lis"]),
    ("cs", "Autor: Anna Nová a Jan Dub", ["Anna Nová", "Jan Dub"]),
    ("sk", "Autorka: Anna Nová", ["Anna Nová"]),
    ("hu", "Írta: Kis Anna és Nagy Béla", ["Kis Anna", "Nagy Béla"]),
    ("ro", "De Ana Popa și Ion Dan", ["Ana Popa", "Ion Dan"]),
    ("hr", "Piše: Ana Horvat i Ivo Bok", ["Ana Horvat", "Ivo Bok"]),
    ("sl", "Avtorica: Ana Novak", ["Ana Novak"]),
    ("sr", "Аутор: Ана Илић и Иво Бок", ["Ана Илић", "Иво Бок"]),
    ("ru", "Автор: Анна Иванова и Пётр Лис", ["Анна Иванова", "Пётр Лис"]),
    ("uk", "Автор: Анна Іванова та Петро Лис", ["Анна Іванова", "Петро Лис"]),
    ("bg", "Автор: Анна Илиева", ["Анна Илиева"]),
    ("el", "Γράφει η Άννα Ρήγα και ο Νίκος Δήμας", ["Άννα Ρήγα", "Νίκος Δήμας"]),
    ("tr", "Yazan: Ayşe Kaya ve Ali Demir", ["Ayşe Kaya", "Ali Demir"]),
    ("lt", "Autorius: Jonas Lapas ir Ona Upė", ["Jonas Lapas", "Ona Upė"]),
    ("lv", "Autors: Jānis Ozols un Anna Upe", ["Jānis Ozols", "Anna Upe"]),
    ("et", "Autor: Anu Tamm ja Jaan Kask", ["Anu Tamm", "Jaan Kask"]),
    ("ca", "Escrit per Anna Puig i Pau Mas", ["Anna Puig", "Pau Mas"]),
    ("id", "Oleh Ayu Lestari dan Budi Santoso", ["Ayu Lestari", "Budi Santoso"]),
    ("vi", "Tác giả: Nguyễn An và Trần Bình", ["Nguyễn An", "Trần Bình"]),
    ("he", "מאת דנה לוי", ["דנה לוי"]),
    ("ar", "بقلم سارة علي", ["سارة علي"]),
    ("fa", "نویسنده: سارا رضایی", ["سارا رضایی"]),
    ("hi", "लेखक: रवि कुमार और सीता देवी", ["रवि कुमार", "सीता देवी"]),
    ("zh", "记者 王小明、李华", ["王小明", "李华"]),
    ("zh", "本报记者欧阳华", ["欧阳华"]),
    ("zh", "新华社记者王小明、李华", ["王小明", "李华"]),
    ("zh", "记者站", ["记者站"]),
    ("zh", "(责编：王小明、李华)", ["王小明", "李华"]),
    ("ja", "文・山田太郎", ["山田太郎"]),
    ("ko", "김철수 기자", ["김철수"]),
    ("ko", "글 김철수·이영희", ["김철수", "이영희"]),
    ("xx", "By Ann Lee", ["Ann Lee"]),
]


@pytest.mark.parametrize(("lang", "text", "names"), SPLIT)
def test_split_names(lang: str, text: str, names: list[str]) -> None:
    """The names in a byline stand alone: no "by", no role, no place, time or address."""
    assert list(split_names(text, lang)) == names


PERSON = [
    ("Ann Lee", True),
    ("Ann de la Cruz", True),
    ("Anne-Marie von der Au", True),
    ("Al Gore", True),
    ("Ó Sé Máire", True),
    ("王小明", True),
    ("김철수", True),
    ("Анна Иванова", True),
    ("दीपा राव", True),
    ("Ann", False),
    ("Reuters", False),
    ("de la", False),
    ("Faculty of science", False),
    ("Who is it?", False),
    ("Image: Ann Lee", False),
    ("One Two Three Four Five Six", False),
    ("分享让更多人看到", False),
    ("", False),
]


@pytest.mark.parametrize(("name", "expected"), PERSON)
def test_is_person(name: str, expected: bool) -> None:
    """People have two to five names with capitals where the script has any, or two to four Chinese or Korean signs."""
    assert is_person(name) is expected


@pytest.mark.parametrize("lang", ["en", "de", "fr", "ru", "zh", "ar", "xx"])
def test_labels(lang: str) -> None:
    """A label alone is no name, and what begins with it is a byline."""
    words = words_of(lang)
    assert [words.is_label(text) for text in ("By", "WRITTEN BY:", "By Ann Lee", "")] == [True, True, False, False]
    assert [words.begins(text) for text in ("By Ann Lee", "Bypass Ann", "Ann by Bo")] == [True, False, False]


def names(article: newsstruct.Article) -> list[str]:
    return [author.name for author in article.authors]


def item(author: object, **more: object) -> str:
    return ld({"@type": "NewsArticle", "headline": "River rises", "author": author, **more})


ANN, BO = {"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Ek", "url": "/people/bo-ek"}
DECLARED = [
    pytest.param(item(ANN), ["Ann Lee"], "json-ld", id="person"),
    pytest.param(item([ANN, BO]), ["Ann Lee", "Bo Ek"], "json-ld", id="list of people"),
    pytest.param(item("Ann Lee"), ["Ann Lee"], "json-ld", id="text"),
    pytest.param(item(["Ann Lee", "Bo Ek"]), ["Ann Lee", "Bo Ek"], "json-ld", id="list of texts"),
    pytest.param(item("By Ann Lee and Bo Ek"), ["Ann Lee", "Bo Ek"], "json-ld", id="byline as text"),
    pytest.param(item({"@type": "Person", "name": ["Ann Lee", "Bo Ek"]}), ["Ann Lee", "Bo Ek"], "json-ld", id="names"),
    pytest.param(item({"@type": "Person", "name": "Ann&nbsp;Lee"}), ["Ann Lee"], "json-ld", id="entities"),
    pytest.param(
        item({"@id": "#ann"}) + ld({"@type": "Person", "@id": "#ann", "name": "Ann Lee"}),
        ["Ann Lee"],
        "json-ld",
        id="id",
    ),
    pytest.param(
        item("#ann") + ld({"@type": "Person", "@id": "#ann", "name": "Ann Lee"}),
        ["Ann Lee"],
        "json-ld",
        id="id as text",
    ),
    pytest.param(item(None, creator=ANN), ["Ann Lee"], "json-ld", id="creator"),
    pytest.param(item({"@type": "Organization", "name": "AFP"}), ["AFP"], "json-ld", id="agency"),
    pytest.param(
        item([ANN, {"@type": "Organization", "name": "AFP"}]), ["Ann Lee", "AFP"], "json-ld", id="with an agency"
    ),
    pytest.param(item([ANN, ANN]), ["Ann Lee"], "json-ld", id="twice"),
    pytest.param(item({"@type": "Person"}), [], None, id="nobody"),
    pytest.param(item(7), [], None, id="number"),
    pytest.param(item("https://example.org/ann"), [], None, id="address"),
    pytest.param('<meta name="author" content="Ann Lee">', ["Ann Lee"], "meta", id="meta"),
    pytest.param('<meta property="article:author" content="Ann Lee">', ["Ann Lee"], "meta", id="article:author"),
    pytest.param(
        '<meta property="article:author" content="https://example.org/ann"><meta name="author" content="Ann Lee">',
        ["Ann Lee"],
        "meta",
        id="address and name",
    ),
    pytest.param(
        '<meta name="author" content="Ann Lee"><meta name="author" content="Bo Ek">',
        ["Ann Lee", "Bo Ek"],
        "meta",
        id="two",
    ),
    pytest.param('<meta name="parsely-author" content="Ann Lee">', ["Ann Lee"], "meta", id="parsely"),
    pytest.param('<meta name="dc.creator" content="Ann Lee">', ["Ann Lee"], "meta", id="Dublin Core"),
    pytest.param('<meta name="dcsext.author" content="Ann Lee">', ["Ann Lee"], "meta", id="another system"),
    pytest.param(
        '<meta name="lrt_authors" content="Ann Lee, Bo Ek">',
        ["Ann Lee", "Bo Ek"],
        "meta",
        id="a name of the site's own",
    ),
    pytest.param(
        '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">',
        ["Ann Lee"],
        "meta",
        id="label and value",
    ),
    pytest.param(
        '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Ann Lee">',
        [],
        None,
        id="another label",
    ),
    pytest.param('<meta name="image:author" content="Ann Lee">', [], None, id="who took the picture"),
    pytest.param('<meta name="twitter:creator" content="@annlee">', [], None, id="account"),
    pytest.param('<meta name="author" content="">', [], None, id="empty"),
]


@pytest.mark.parametrize(("head", "expected", "origin"), DECLARED)
def test_declared(head: str, expected: list[str], origin: str | None) -> None:
    """JSON-LD's authors come first, then those of meta elements; the article says where they came from."""
    article = read(paragraphs(*TEXTS), head=head)
    assert names(article) == expected
    assert (article.provenance["authors"].origin if expected else None) == origin


def test_url() -> None:
    """An author's page is told with its absolute address."""
    article = read(paragraphs(*TEXTS), head=item([ANN, BO]))
    assert [author.url for author in article.authors] == [None, "https://www.example.org/people/bo-ek"]


SHOWN = [
    pytest.param('<p class="byline">By Ann Lee</p>', ["Ann Lee"], id="byline"),
    pytest.param('<p class="byline"><a href="/ann">Ann Lee</a></p>', ["Ann Lee"], id="link in a byline"),
    pytest.param('<div class="author">Ann Lee</div>', ["Ann Lee"], id="author"),
    pytest.param(
        '<div class="author-name">Ann Lee</div><div class="author-role">Reporter</div>', ["Ann Lee"], id="role beside"
    ),
    pytest.param("<p>By Ann Lee</p>", ["Ann Lee"], id="says by"),
    pytest.param("<p>By Ann Lee and Bo Ek</p>", ["Ann Lee", "Bo Ek"], id="two"),
    pytest.param("<div>By <a href='/ann'>Ann Lee</a></div>", ["Ann Lee"], id="link behind by"),
    pytest.param(
        '<div class="author"><span>By</span></div><div class="author">Ann Lee</div>', ["Ann Lee"], id="label apart"
    ),
    pytest.param("<div>Written by:</div><div>Ann Lee</div>", ["Ann Lee"], id="label on a line of its own"),
    pytest.param(
        '<div class="author">Ann Lee</div><div class="author">Bo Ek</div>', ["Ann Lee", "Bo Ek"], id="a box each"
    ),
    pytest.param("<div>Ann Lee | 05.05.2024</div>", ["Ann Lee"], id="before a date"),
    pytest.param("<div>Ann Lee, 5 May 2024</div>", ["Ann Lee"], id="before a date in words"),
    pytest.param("<div><b>Ann Lee</b><i>•</i><i>May 5, 2024</i><i>•</i>4 min</div>", ["Ann Lee"], id="between dots"),
    pytest.param("<p>Ann Lee | Sunday, May 5, 2024</p>", ["Ann Lee"], id="before a day of the week"),
    pytest.param("<p>Ann Lee, Lowtown — May 5, 2024, 8 p.m.</p>", ["Ann Lee"], id="with the place"),
    pytest.param("<p>Ann Lee and Bo Ek<br>Posted: 05/05/2024</p>", ["Ann Lee", "Bo Ek"], id="before a word and a date"),
    pytest.param("<p>Posted on May 5, 2024 by Ann Lee</p>", ["Ann Lee"], id="behind a date"),
    pytest.param("<p>5 May 2024, 8:11 pm, by Ann Lee and Bo Ek</p>", ["Ann Lee", "Bo Ek"], id="behind a time"),
    pytest.param("<p>Ann Lee | 5 de May de 2024</p>", ["Ann Lee"], id="before a date with small words"),
    pytest.param("<p>May 5, 2024 | Local News</p>", [], id="a section behind a date"),
    pytest.param("<p>New Lowtown - May 5, 2024</p>", [], id="a place of two words before a date"),
    pytest.param(
        '<div class="author">By</div><div class="author">Ann Lee</div><div class="author">May 5, 2024</div>',
        ["Ann Lee"],
        id="a date in a box named so",
    ),
    pytest.param("<p>By TPN</p>", ["TPN"], id="initials"),
    pytest.param('<div class="author">Follow us</div>', [], id="a button"),
    pytest.param('<figcaption class="author">By Ann Lee</figcaption>', [], id="who took the picture"),
    pytest.param("<p>By noon it was over.</p>", [], id="a sentence with by"),
    pytest.param("<div>Lowtown | 05.05.2024</div>", [], id="a place before a date"),
]


@pytest.mark.parametrize(("html", "expected"), SHOWN)
def test_shown(html: str, expected: list[str]) -> None:
    """Where nothing is declared the byline over the text names the authors."""
    assert names(read(html + paragraphs(*TEXTS))) == expected


def test_line_of_names_and_date() -> None:
    """A line that gives names and a date is the byline, and no paragraph."""
    article = read("<p><b>Ann Lee</b>, Lowtown — May 5, 2024, 8 p.m.</p>" + paragraphs(*TEXTS))
    assert article.byline == "Ann Lee, Lowtown — May 5, 2024, 8 p.m."
    assert article.text == "\n\n".join(TEXTS)


SIGNED = [
    pytest.param("<p>By Ann Lee</p>", ["Ann Lee"], id="says by"),
    pytest.param("<p><em>By Ann Lee</em></p>", ["Ann Lee"], id="in italics"),
    pytest.param('<div class="author">Ann Lee</div>', ["Ann Lee"], id="in a box"),
    pytest.param(
        '<div class="comments"><div class="author">Bo Ek</div><p>I saw it.</p></div>', [], id="a comment's author"
    ),
    pytest.param(
        '<div class="related"><h3>More</h3><div class="author">Bo Ek</div></div>', [], id="another article's author"
    ),
]


@pytest.mark.parametrize(("html", "expected"), SIGNED)
def test_signature(html: str, expected: list[str]) -> None:
    """A signature under the text counts; who comments or wrote something else does not."""
    assert names(read(paragraphs(*TEXTS) + html)) == expected


TOGETHER = [
    pytest.param(item(ANN), '<p class="byline">By Bo Ek</p>', ["Ann Lee"], id="declared wins"),
    pytest.param(
        item({"@type": "Organization", "name": "Example"}, publisher={"@type": "Organization", "name": "Example"}),
        '<p class="byline">By Bo Ek</p>',
        ["Bo Ek"],
        id="a byline is better than the site",
    ),
    pytest.param(
        item({"@type": "Organization", "name": "Example"}, publisher={"@type": "Organization", "name": "Example"}),
        "",
        ["Example"],
        id="the site is better than nobody",
    ),
    pytest.param(
        '<meta name="author" content="Example (www.example.org)">',
        "<p>By Bo Ek</p>",
        ["Bo Ek"],
        id="site with its host",
    ),
    pytest.param(
        '<meta name="author" content="Ann Lee, Example"><meta property="og:site_name" content="Example">',
        "",
        ["Ann Lee"],
        id="site beside a person",
    ),
    pytest.param(
        item(ANN),
        '<div class="author"><a href="/people/ann">Ann Lee</a></div>'
        '<div class="author"><a href="/people/bo">Bo Ek</a></div>',
        ["Ann Lee", "Bo Ek"],
        id="one of two that are shown",
    ),
    pytest.param(
        item(ANN),
        '<div class="author"><a href="/people/ann">Ann Lee</a></div>'
        '<div class="author"><a href="/tags/x">Text Size</a></div>',
        ["Ann Lee"],
        id="another link beside",
    ),
]


@pytest.mark.parametrize(("head", "html", "expected"), TOGETHER)
def test_declared_and_shown(head: str, html: str, expected: list[str]) -> None:
    """Declared authors stand, unless that is but the site, or the page shows them among others of their kind."""
    assert names(read(html + paragraphs(*TEXTS), head=head)) == expected


@given(st.text(max_size=120), st.sampled_from(["en", "de", "zh", "ar", "xx"]))
def test_split_names_is_sound(text: str, lang: str) -> None:
    """Names are pieces of the byline without white space around them, each once; the same twice."""
    found = split_names(text, lang)
    assert found == split_names(text, lang)
    assert len(set(found)) == len(found)
    folded = " ".join(text.split())
    assert all(name and name == name.strip() and name.split()[0] in folded for name in found)


BIO = "Ann Lee is a reporter at Example Times, where she writes of fish and rivers."


@pytest.mark.parametrize("markup", [f"<p>{BIO}</p>", f'<img src="a.jpg"><div><p>{BIO}</p></div>'])
def test_words_on_the_author(markup: str) -> None:
    """A sentence about the author in a box named so is no list of names."""
    article = read(paragraphs(*TEXTS) + f'<div class="author-bio">{markup}</div>')
    assert article.authors == ()
