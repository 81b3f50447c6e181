"""Each field of each fixture is a test."""

pytest_plugins = ["newsstruct.testing.pytest_plugin"]
