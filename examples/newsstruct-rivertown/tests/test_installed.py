"""All three plugins are found by being installed, used, listed and switched off."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

OWN = {("sites", "rivertown-gazette"), ("annotators", "tickers"), ("languages", "esperanto")}
BRIDGE = Path(__file__).parent / "fixtures" / "bridge"


def python(allowed: str | None, *arguments: str) -> str:
    """What a process of its own prints that may load these plugins; ``None``: all."""
    environment = {name: value for name, value in os.environ.items() if name != "NEWSSTRUCT_PLUGINS"}
    environment |= {} if allowed is None else {"NEWSSTRUCT_PLUGINS": allowed}
    command = [sys.executable, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True).stdout


def listed(allowed: str | None) -> list[dict[str, Any]]:
    """What ``newsstruct plugins`` says of this package's."""
    lines = python(allowed, "-m", "newsstruct", "plugins", "--json").splitlines()
    return [plugin for plugin in map(json.loads, lines) if plugin["package"] == "newsstruct-rivertown"]


STATES = [
    (None, OWN),
    ("newsstruct-rivertown", OWN),
    ("newsstruct,tickers", {("annotators", "tickers")}),
    ("newsstruct", set()),
    ("", set()),
]


@pytest.mark.parametrize(("allowed", "expected"), STATES)
def test_listed(allowed: str | None, expected: set[tuple[str, str]]) -> None:
    """``newsstruct plugins`` names each with its version, and tells which are off."""
    plugins = listed(allowed)
    assert {(plugin["sort"], plugin["name"]) for plugin in plugins} == OWN
    assert {(plugin["sort"], plugin["name"]) for plugin in plugins if plugin["state"] == "on"} == expected
    assert {plugin["version"] for plugin in plugins} == {"0.1.0"}


CODE = f"""
import pathlib
import newsstruct
from newsstruct.testing import read_fixture
page = read_fixture(pathlib.Path({BRIDGE.as_posix()!r}))
article = newsstruct.parse(page.html, url=page.url)
print(article.headline)
print(("MISC", "RNW") in [(entity.type, entity.name) for entity in article.entities])
print(newsstruct.parse_text("La ponto falis en la rivero kaj oni ne kredas, ke ĝi estos riparita.").language == "eo")
print(article.warnings)
"""
USED = [
    (None, ["Bridge closed as river rises", "True", "True", "()"]),
    ("newsstruct,tickers", ["Rivertown news", "True", "False", "()"]),
    ("newsstruct", ["Rivertown news", "False", "False", "()"]),
    ("", ["Rivertown news", "False", "False", "()"]),
]


@pytest.mark.parametrize(("allowed", "expected"), USED)
def test_used(allowed: str | None, expected: list[str]) -> None:
    """What is installed is used without a word, and what is switched off is not."""
    assert python(allowed, "-c", CODE).splitlines() == expected
