"""What a page does not declare, or declares wrongly, is told by what it says: its language, its charset, its fields."""

import pytest

import newsstruct
from local_pages import DAY, PAGES, URL, Local, each_page, page
from pages import codes, ld, structure

LOCAL = {local.language: local for local in PAGES}


def whole(local: Local) -> str:
    """The article's text."""
    return "\n\n".join(local.texts)


@each_page
def test_no_language(local: Local) -> None:
    """A page without a language is in that of its text; all else is read as if it had been declared."""
    article = structure.parse(page(local).replace(f' lang="{local.language}"', "").encode(), url=URL)
    assert (article.language, article.text) == (local.language, whole(local))
    assert [author.name for author in article.authors] == [local.author]
    assert article.published
    assert article.published.date() == DAY


@each_page
def test_wrong_language(local: Local) -> None:
    """So is one whose template says that it is in English."""
    article = structure.parse(page(local).replace(f'lang="{local.language}"', 'lang="en"').encode(), url=URL)
    assert (article.language, article.text) == (local.language, whole(local))


@each_page
def test_plain_text(local: Local) -> None:
    """The language of a plain text is told from a paragraph, and from all of them."""
    assert newsstruct.parse_text(local.texts[0]).language == local.language
    assert newsstruct.parse_text(whole(local)).language == local.language


@each_page
def test_stated_language(local: Local) -> None:
    """What the caller states is not looked at again."""
    assert structure.parse(page(local).encode(), url=URL, language="de-AT").language == "de-AT"


@each_page
def test_fields_in_json_ld_alone(local: Local) -> None:
    """What the page declares stands where it shows neither date nor byline."""
    data = {
        "@type": "NewsArticle",
        "headline": local.headline,
        "datePublished": "2024-05-14T06:30:00Z",
        "author": {"@type": "Person", "name": local.author},
        "inLanguage": local.language,
    }
    bare = local._replace(byline="", shown="")
    article = structure.parse(page(bare).replace("</head>", f"{ld(data)}</head>").encode(), url=URL)
    assert (article.headline, article.text) == (local.headline, whole(local))
    assert [author.name for author in article.authors] == [local.author]
    assert article.published
    assert article.published.isoformat() == "2024-05-14T06:30:00+00:00"
    assert article.byline is None


#: Charsets in which the press of a language was written, and some of it is.
CHARSETS = [
    ("de", "cp1252"),
    ("de", "iso8859-15"),
    ("de", "utf-16"),
    ("fr", "cp1252"),
    ("es", "cp1252"),
    ("it", "cp1252"),
    ("pt", "cp1252"),
    ("sv", "cp1252"),
    ("da", "cp1252"),
    ("nb", "cp1252"),
    ("fi", "cp1252"),
    ("pl", "cp1250"),
    ("cs", "cp1250"),
    ("hu", "cp1250"),
    ("ru", "cp1251"),
    ("ru", "koi8-r"),
    ("uk", "cp1251"),
    ("tr", "cp1254"),
    ("tr", "iso8859-9"),
    ("el", "cp1253"),
    ("el", "iso8859-7"),
    ("ar", "cp1256"),
    ("ja", "euc_jp"),
    ("zh", "gb18030"),
    ("hi", "utf-16-be"),
]
RARE = [("ro", "iso8859-16"), ("uk", "koi8-u")]


def written(language: str, charset: str, declared: str) -> bytes:
    """A page in a charset, with this in the place of its declaration; the charset has plain apostrophes alone."""
    html = page(LOCAL[language]).replace("’", "'")
    return html.replace('<meta charset="utf-8">', declared).encode(charset)


def text_of(raw: bytes) -> str:
    return structure.parse(raw, url=URL).text


@pytest.mark.parametrize(("language", "charset"), CHARSETS + RARE)
def test_declared_charset(language: str, charset: str) -> None:
    """A page is read in the charset that it names, without a warning."""
    article = structure.parse(written(language, charset, f'<meta charset="{charset}">'), url=URL)
    assert article.text == whole(LOCAL[language]).replace("’", "'")
    assert "guessed_charset" not in codes(article) or charset == "utf-16-be"  # which no page can declare of itself


@pytest.mark.parametrize(
    ("language", "charset"),
    [
        *CHARSETS,
        *(pytest.param(*rare, marks=pytest.mark.xfail(reason="too rare to guess", strict=True)) for rare in RARE),
    ],
)
def test_undeclared_charset(language: str, charset: str) -> None:
    """One that names none, or UTF-8 by mistake, is read in the charset that its letters tell."""
    want = whole(LOCAL[language]).replace("’", "'")
    assert text_of(written(language, charset, "")) == want
    assert text_of(written(language, charset, '<meta charset="utf-8">')) == want


@pytest.mark.parametrize("language", ["ru", "ja", "de", "ar"])
def test_the_server_names_the_charset(language: str) -> None:
    """What the HTTP header says counts where the page does not contradict it."""
    charset = dict(CHARSETS)[language]
    article = structure.parse(written(language, charset, ""), url=URL, charset=charset)
    assert article.text == whole(LOCAL[language]).replace("’", "'")
    assert "guessed_charset" not in codes(article)
