"""Settings of all tests: property tests look for new cases on a developer's machine, and repeat the same in CI."""

import os

from hypothesis import settings

settings.register_profile("newsstruct", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("newsstruct")
