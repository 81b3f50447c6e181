"""Which site parser reads a page: hosts, paths, days, priorities; ties are told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsstruct.errors import InvalidSite
from newsstruct.sites import Rule, SiteParser, site
from newsstruct.sites.hosts import host_name
from newsstruct.sites.rules import conflict, rule_table


class Times(SiteParser):
    """One publisher."""


class Post(SiteParser):
    """Another one."""


def found(url: str | None, *rules: Rule, fetched: date | None = None) -> list[str]:
    return [rule.name for rule in rule_table(rules).claims(url, fetched)]


HOSTS = [
    ("https://example.com/a", True),
    ("https://www.example.com/a", True),
    ("http://a.b.EXAMPLE.com:8080/a", True),
    ("https://example.com.", True),
    ("https://notexample.com/a", False),
    ("https://example.com.evil.net/a", False),
    ("https://example.org/?u=example.com", False),
    ("https://user@example.com/a", True),
    ("https://example.com@evil.net/", False),
    ("http://[::1]/a", False),
    ("http://[example.com/", False),
    ("https:///a", False),
    ("not an address", False),
    ("", False),
    (None, False),
]


@pytest.mark.parametrize(("url", "expected"), HOSTS)
def test_hosts(url: str | None, expected: bool) -> None:
    """A host stands for itself and for those below it, label by label, never for a part of a label."""
    assert bool(found(url, Rule(site=Times, hosts=["example.com"]))) is expected


def test_hosts_of_other_scripts() -> None:
    """A host is the same in its own script and in ASCII."""
    rule = Rule(site=Times, hosts=["zeitung.münchen.example"])
    assert found("https://www.zeitung.münchen.example/a", rule) == ["Times"]
    assert found("https://zeitung.xn--mnchen-3ya.example/a", rule) == ["Times"]


@pytest.mark.parametrize(
    "host", ["", "com", "https://example.com", "example.com/news", "exa mple.com", "a..b", "ü" * 80]
)
def test_no_hosts(host: str) -> None:
    """What is no host is refused, with what one looks like."""
    with pytest.raises(InvalidSite, match=r"is no host; write it like \"example\.com\""):
        Rule(site=Times, hosts=[host])


PATHS = [
    ("/news/*", "/news/river-rises", True),
    ("/news/*", "/news", False),
    ("/news/*", "/sport/news/x", False),
    ("*/news/*", "/de/news/x", True),
    ("/*-[0-9][0-9].html", "/river-42.html", True),
    ("/*-[0-9][0-9].html", "/river-4.html", False),
    ("/a", "/a", True),
    ("/a", "/ab", False),
    ("/", "", True),
]


@pytest.mark.parametrize(("pattern", "path", "expected"), PATHS)
def test_paths(pattern: str, path: str, expected: bool) -> None:
    """A pattern is of the whole path; a star stands for anything."""
    assert bool(found(f"https://example.com{path}", Rule(site=Times, hosts=["example.com"], paths=pattern))) is expected


def test_stars_do_not_turn_back() -> None:
    """A pattern of many stars is told from a path of any length at once."""
    rule = Rule(site=Times, hosts=["example.com"], paths="*a" * 30 + "b")
    assert found("https://example.com/" + "a" * 100_000, rule) == []


DAYS = [
    (None, "New"),
    (date(2023, 1, 1), "Old"),
    (date(2024, 3, 31), "Old"),
    (date(2024, 4, 1), "New"),
    (date(2031, 1, 1), "New"),
]


class Old(SiteParser):
    """Before the relaunch."""


class New(SiteParser):
    """After it."""


VERSIONS = (
    Rule(site=Old, hosts=["example.com"], valid_until="2024-03-31"),
    Rule(site=New, hosts=["example.com"], valid_from=date(2024, 4, 1)),
)


@pytest.mark.parametrize(("fetched", "expected"), DAYS)
def test_versions(fetched: date | None, expected: str) -> None:
    """The day on which a page was fetched tells which class knows its markup; today's does where nobody says it."""
    assert found("https://example.com/a", *VERSIONS, fetched=fetched) == [expected]


def test_no_version() -> None:
    """No class reads a page of a time that none of them knows."""
    rule = Rule(site=New, hosts=["example.com"], valid_from="2024-04-01")
    assert found("https://example.com/a", rule, fetched=date(2020, 1, 1)) == []


RANKS = [
    ("a higher priority", {"priority": 1}, {}, "Times"),
    ("a lower priority", {"priority": -1, "paths": "/*"}, {}, "Post"),
    ("a longer host", {"hosts": "news.example.com"}, {}, "Times"),
    ("priority before host", {"hosts": "news.example.com"}, {"priority": 1}, "Post"),
    ("paths", {"paths": "/*"}, {}, "Times"),
    ("host before paths", {"hosts": "news.example.com"}, {"paths": "/*"}, "Times"),
]


@pytest.mark.parametrize(("what", "first", "second", "winner"), RANKS, ids=[rank[0] for rank in RANKS])
def test_ranks(what: str, first: dict, second: dict, winner: str) -> None:
    """Of several rules the one of the highest priority wins, then that of the longer host, then one with paths."""
    rules = [Rule(site=s, **{"hosts": "example.com", **r}) for s, r in ((Times, first), (Post, second))]
    url = "https://news.example.com/a"
    assert found(url, *rules) == found(url, *reversed(rules)) == [winner]


def test_tie() -> None:
    """Where nothing decides, both apply; the error names both, and their plugins."""
    rules = (Rule(site=Times, hosts=["example.com"]), Rule(site=Post, hosts=["example.com"], plugin="post"))
    assert found("https://example.com/a", *rules) == ["Times", "Post"]
    error = conflict(rules, "https://www.example.com/a")
    assert str(error) == "www.example.com: both Times and Post (of post) apply; give one a higher priority."


def test_two_rules_of_one_class_are_no_tie() -> None:
    """A class that says the same twice is not at odds with itself."""
    rule = Rule(site=Times, hosts=["example.com", "example.com"])
    assert rule.hosts == ("example.com",)
    assert found("https://example.com/a", rule, Rule(site=Times, hosts=["example.com"], paths="")) == ["Times"]


def test_decorator() -> None:
    """The decorator makes a rule and leaves the class as it is; several make several."""

    @site("example.com", "example.net", valid_until="2024-03-31")
    @site("example.org", paths=["/news/*"], priority=3)
    class Courier(SiteParser):
        pass

    first, second = Courier.rules
    assert (first.site, first.hosts, first.paths, first.priority) == (Courier, ("example.org",), ("/news/*",), 3)
    assert (second.hosts, second.valid_until) == (("example.com", "example.net"), date(2024, 3, 31))


def test_rules_are_not_inherited() -> None:
    """A class made from another does not read the other's pages unless it says so."""

    @site("example.com")
    class Base(SiteParser):
        headline = "h1"

    class Derived(Base):
        pass

    assert (len(Base.rules), Derived.rules, Derived.headline) == (1, (), "h1")


def test_wrong_registrations() -> None:
    """A day or a host that is none, or no host at all, is refused where it is written."""
    with pytest.raises(InvalidSite, match="is no day such as 2024-03-31"):
        site("example.com", valid_until="March")(Times)
    with pytest.raises(InvalidSite, match="needs a host"):
        site()(Times)


@given(st.text())
def test_any_address(text: str) -> None:
    """Looking for a rule raises for no address."""
    table = rule_table([Rule(site=Times, hosts=["example.com"])])
    assert table.claims(text) == ()
    assert len(table.claims(f"https://example.com/{text}")) <= 1


@given(st.lists(st.from_regex(r"[a-z0-9]{1,10}", fullmatch=True), min_size=2, max_size=5))
def test_host_names(labels: list[str]) -> None:
    """A host stays the same when it is read twice."""
    host = ".".join(labels)
    try:
        assert host_name(host_name(host)) == host_name(host)
    except InvalidSite:
        assert len(labels[-1]) < 2
