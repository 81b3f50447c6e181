"""Packages put where Python finds them, as if they had been installed."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import newsstruct
from newsstruct import plugins
from newsstruct.annotate import row
from newsstruct.languages import additions
from newsstruct.sites import loading


class Installed:
    """Writes packages with entry points, and makes newsstruct look for them anew."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.monkeypatch = folder, monkeypatch
        self.sources: list[Path] = []
        monkeypatch.syspath_prepend(folder)
        monkeypatch.delenv(plugins.VARIABLE, raising=False)

    def package(self, module: str, code: str, **groups: str) -> None:
        """A package of one module, with entry points: ``sites="name = module:attribute"``."""
        (self.folder / f"{module}.py").write_text(code, encoding="utf-8")
        self.offer(module.replace("_", "-"), **groups)

    def offer(self, package: str, *, version: str = "1.2", **groups: str) -> None:
        """The metadata of a package."""
        info = self.folder / f"{package.replace('-', '_')}-{version}.dist-info"
        info.mkdir(exist_ok=True)
        metadata = f"Metadata-Version: 2.1\nName: {package}\nVersion: {version}\n"
        (info / "METADATA").write_text(metadata, encoding="utf-8")
        lines = [f"[newsstruct.{group}]\n{entries}\n" for group, entries in groups.items()]
        (info / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
        forget()

    def project(self, folder: Path) -> None:
        """A project as its ``pyproject.toml`` tells of it, with its modules where they are: what ``pip -e`` does."""
        project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        groups = project["entry-points"].items()
        entries = {
            group.removeprefix("newsstruct."): "\n".join(f"{name} = {place}" for name, place in found.items())
            for group, found in groups
        }
        self.offer(project["name"], version=project["version"], **entries)
        self.sources.append(folder / "src")
        self.monkeypatch.syspath_prepend(folder / "src")

    def run(self, folder: Path, *arguments: str) -> str:
        """What Python prints when it is called in a folder in a process of its own, where all of this is installed."""
        places = [*self.sources, self.folder, Path(newsstruct.__file__).parent.parent]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, places)), "COLUMNS": "80"}
        command = [sys.executable, "-X", "utf8", *arguments]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=300)
        return (done.stdout + done.stderr).decode("utf-8").replace("\r\n", "\n")

    def remove(self) -> None:
        """Forget all of it."""
        for name, module in list(sys.modules.items()):
            if (getattr(module, "__file__", None) or "").startswith((str(self.folder), *map(str, self.sources))):
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
