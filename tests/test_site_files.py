"""A site parser may be a TOML file: the same as a class, for those who don't write Python."""

from datetime import date
from pathlib import Path

import pytest

from newsstruct import Parser
from newsstruct.errors import InvalidSite
from newsstruct.sites.files import read_file, read_folder
from pages import TEXTS, URL, page, paragraphs

COURIER = """
name = "the-courier"
hosts = ["example.org", "example.net"]
paths = ["/news/*"]
valid_from = 2024-04-01
priority = 2

[fields]
headline = ["h2.none", "div.title"]
authors = ".who"

[body]
drop = ".junk"
retype = { subheading = ["p.h"] }
"""
BODY = f'<div class="title">Mill under water</div><p class="who">By Ann Lee</p>{paragraphs(*TEXTS)}'


def write(folder: Path, text: str, name: str = "courier.toml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_file(tmp_path: Path) -> None:
    """A file says of its rule and of the page what a class and its decorator say."""
    (rule,) = read_file(write(tmp_path, COURIER))
    assert (rule.name, rule.hosts, rule.paths) == ("the-courier", ("example.org", "example.net"), ("/news/*",))
    assert (rule.valid_from, rule.valid_until, rule.priority) == (date(2024, 4, 1), None, 2)
    assert (rule.site.headline, rule.site.drop) == (["h2.none", "div.title"], ".junk")  # type: ignore[attr-defined]


def test_reading(tmp_path: Path) -> None:
    """A parser that is given a file, or its folder, reads by it."""
    for source in (write(tmp_path, COURIER), tmp_path):
        article = Parser(annotators=(), sites=[source]).parse(page(BODY), url=URL)
        assert (article.headline, article.authors[0].name) == ("Mill under water", "Ann Lee")
        assert article.provenance["headline"].origin == "site:the-courier"


def test_folder(tmp_path: Path) -> None:
    """A folder's files are read in the order of their names; other files are none of them."""
    write(tmp_path, 'hosts = "b.example"', "b.toml")
    write(tmp_path, 'hosts = ["a.example"]', "a.toml")
    write(tmp_path, "nothing", "readme.txt")
    assert [(rule.name, rule.hosts) for rule in read_folder(tmp_path)] == [("a", ("a.example",)), ("b", ("b.example",))]


WRONG = [
    ("hosts = [", "courier.toml: is no TOML"),
    ("\udcff", "courier.toml: is no TOML"),
    ("[fields]", 'courier.toml: hosts: want at least one, such as hosts = ."example.com".'),
    ("hosts = []", "hosts: want at least one"),
    ("hosts = 3", "hosts: want at least one"),
    ("hosts = [3]", "hosts: want at least one"),
    ('hosts = ["com"]', "com: is no host"),
    ('hosts = "a.example"\nhost = 3', "courier.toml: 'host' is nothing that a site parser says at its top"),
    ('hosts = "a.example"\nfields = 3', r"\[fields\] is no table"),
    ('hosts = "a.example"\n[fields]\nheadlien = "h1"', r"\[fields\] has no 'headlien'; there are headline, dek"),
    ('hosts = "a.example"\n[body]\nheadline = "h1"', r"\[body\] has no 'headline'; there are container, drop"),
    ('hosts = "a.example"\n[fields]\nheadline = 3', "headline: got 3, want a selector"),
    ('hosts = "a.example"\n[body]\nretype = { title = "p" }', "retype: no such kind of block: 'title'"),
    ('hosts = "a.example"\npriority = "high"', "priority is no whole number"),
    ('hosts = "a.example"\nvalid_until = "soon"', "soon: is no day"),
    ('hosts = "a.example"\nvalid_until = 3', "3: is no day"),
]


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_wrong_files(tmp_path: Path, text: str, message: str) -> None:
    """What a file can't say is refused with where it stands and what there is."""
    file = tmp_path / "courier.toml"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InvalidSite, match=message):
        Parser(sites=[file]).parse(b"", url=URL)


@pytest.mark.parametrize("name", ["none.toml", "none"])
def test_missing_files(tmp_path: Path, name: str) -> None:
    """A file that is not there is told by its path."""
    with pytest.raises(InvalidSite, match=rf"{name}: can't be read: No such file"):
        Parser(sites=[tmp_path / name]).parse(b"", url=URL)
