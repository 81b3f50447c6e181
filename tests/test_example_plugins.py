"""The package under ``examples/`` does what it shows; that it can be installed for good, ``.ci/plugins`` shows."""

from pathlib import Path

from installed import Installed
from newsstruct import plugins
from newsstruct.authors.inventory import inventory

FOLDER = Path(__file__).parent.parent / "examples" / "newsstruct-rivertown"


def test_one_of_each_sort(installed: Installed) -> None:
    """It offers a site parser, an annotator and a language, and none of them is broken."""
    installed.project(FOLDER)
    found = [plugin for plugin in inventory() if plugin.package == "newsstruct-rivertown"]
    assert {f"newsstruct.{plugin.sort}" for plugin in found} == set(plugins.GROUPS)
    assert [plugin.problem for plugin in found if plugin.state != "on"] == []


def test_its_own_tests_pass(installed: Installed) -> None:
    """They tell that its plugins are found, used, listed and switched off."""
    installed.project(FOLDER)
    shown = installed.run(FOLDER, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    assert "44 passed" in shown, shown
