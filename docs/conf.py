"""How the documentation is built: ``python -m sphinx -n -W docs docs/_build``; nothing is fetched."""

import sys
from pathlib import Path

import newsstruct

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "newsstruct"
author = "The newsstruct developers"
copyright = author
version = release = newsstruct.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "generated",
    "llms",
    "public_names",
]
exclude_patterns = ["_build"]

default_role = "py:obj"  # docstrings name other values in single backticks
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3

nitpicky = True
#: No inventories of other projects are fetched, so their names lead nowhere; nor do aliases of literals.
nitpick_ignore_regex = [
    ("py:.*", r"(EntityType|Language|Path|date|datetime|Any|Callable|Iterable|Iterator|Mapping|Literal|Protocol)"),
    ("py:.*", r"(pyarrow\..*|SCHEMA)"),
    ("py:.*", r"(collections\.abc|datetime|typing|pathlib|importlib|lxml\.etree)\..*"),
]

html_theme = "furo"
html_title = f"newsstruct {version}"
html_copy_source = False
