"""Everything newsstruct raises on purpose.

NewsstructError
├── InvalidInput       an argument of the wrong type or form
│   └── InvalidArticle what should be an article as JSON types is none
├── LimitError         limits that contradict themselves
├── PluginError        a plugin is broken
│   ├── InvalidSite    what should be a site parser is none
│   │   └── InvalidSelector  a selector that can't be read
│   └── SiteConflict   two site parsers claim the same page
└── WorkerError        no worker process can be started

A bad, empty or hostile *page* is no error: it is an `Article` with ``None`` fields and `warnings`.
"""

from __future__ import annotations


class NewsstructError(Exception):
    """Base of everything newsstruct raises on purpose."""


class InvalidInput(NewsstructError, TypeError):
    """An argument is of a type or form that newsstruct can't read.

    The message names the argument, says what it was given and what to pass instead.
    """

    def __init__(self, argument: str, given: object, want: str) -> None:
        super().__init__(f"{argument}: got {type(given).__name__}, want {want}.")
        self.argument, self.given, self.want = argument, given, want

    def __reduce__(self) -> tuple[type[InvalidInput], tuple[str, object, str]]:
        return type(self), (self.argument, self.given, self.want)


class InvalidArticle(InvalidInput, ValueError):
    """What was given to `Article.from_dict` is no article as `Article.to_dict` gives it."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        NewsstructError.__init__(self, "data is no article as Article.to_dict gives it: " + "; ".join(faults) + ".")
        self.faults = faults

    def __reduce__(self) -> tuple[type[InvalidArticle], tuple[tuple[str, ...]]]:  # type: ignore[override]
        return type(self), (self.faults,)


class LimitError(NewsstructError, ValueError):
    """A limit was set to something that is no limit (negative, or not a number)."""


class PluginError(NewsstructError):
    """A plugin is broken; the message names it and says what it did.

    Raised only where the caller asks for it (`Parser.strict`) or names the plugin; else it is a warning.
    """

    def __init__(self, plugin: str, problem: str) -> None:
        super().__init__(f"{plugin}: {problem}")
        self.plugin, self.problem = plugin, problem

    def __reduce__(self) -> tuple[type[PluginError], tuple[str, ...]]:
        return type(self), (self.plugin, self.problem)


class InvalidSite(PluginError, ValueError):
    """A class or file that should be a site parser says something that none can say."""


class InvalidSelector(InvalidSite):
    """A selector that is neither sound CSS nor sound XPath."""


class SiteConflict(PluginError):
    """Two site parsers claim the same page with equal right."""

    def __init__(self, host: str, first: str, second: str) -> None:
        super().__init__(host, f"both {first} and {second} apply; give one a higher priority.")
        self.host, self.first, self.second = host, first, second

    def __reduce__(self) -> tuple[type[SiteConflict], tuple[str, ...]]:
        return type(self), (self.host, self.first, self.second)


class WorkerError(NewsstructError, RuntimeError):
    """Worker processes end before they have started; the message says what to look at."""

    def __init__(self, code: int | None) -> None:
        super().__init__(
            f"no worker process gets as far as its first page (exit code {code}); standard error says why. "
            'Put what a script runs under `if __name__ == "__main__":`, and let a parser\'s plug-ins be picklable.'
        )
        self.code = code

    def __reduce__(self) -> tuple[type[WorkerError], tuple[int | None]]:
        return type(self), (self.code,)
