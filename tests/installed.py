"""Packages put where Python finds them, as if they had been installed."""

import sys
from pathlib import Path

import pytest

from newsstruct import plugins
from newsstruct.annotate import row
from newsstruct.languages import additions
from newsstruct.sites import loading


class Installed:
    """Writes packages with entry points, and makes newsstruct look for them anew."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.monkeypatch = folder, monkeypatch
        monkeypatch.syspath_prepend(folder)
        monkeypatch.delenv(plugins.VARIABLE, raising=False)

    def package(self, module: str, code: str, **groups: str) -> None:
        """A package of one module, with entry points: ``sites="name = module:attribute"``."""
        (self.folder / f"{module}.py").write_text(code, encoding="utf-8")
        self.offer(module.replace("_", "-"), **groups)

    def offer(self, package: str, **groups: str) -> None:
        """The metadata of a package."""
        info = self.folder / f"{package.replace('-', '_')}-1.2.dist-info"
        info.mkdir(exist_ok=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.2\n", encoding="utf-8")
        lines = [f"[newsstruct.{group}]\n{entries}\n" for group, entries in groups.items()]
        (info / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
        forget()

    def remove(self) -> None:
        """Forget all of it."""
        for name, module in list(sys.modules.items()):
            if (getattr(module, "__file__", None) or "").startswith(str(self.folder)):
                del sys.modules[name]
        forget()

    def allow(self, names: str) -> None:
        """Set the variable that narrows plugins."""
        self.monkeypatch.setenv(plugins.VARIABLE, names)


def forget() -> None:
    """Forget what was found and loaded so far."""
    plugins._installed.cache_clear()
    row._default.cache_clear()
    additions._added.cache_clear()
    loading.plugin_rules.cache_clear()
    loading._loaded.cache_clear()
