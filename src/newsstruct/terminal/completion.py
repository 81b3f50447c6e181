"""Scripts that teach a shell to complete the command's words; made from the command's own arguments."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

SHELLS = ("bash", "zsh", "fish")
BASH = """\
_newsstruct() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} command=${{COMP_WORDS[1]}} words=
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="{commands} --help --version"
    else
        case $command in
{cases}
        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}}
complete -o default -F _newsstruct newsstruct
"""


def completion(parser: argparse.ArgumentParser, shell: str) -> str:
    """The script for one of `SHELLS`."""
    words = words_of(parser)
    if shell == "fish":
        return _fish(words)
    cases = "\n".join(f'        {command}) words="{" ".join(options)}" ;;' for command, options in words.items())
    script = BASH.format(commands=" ".join(words), cases=cases)
    return f"autoload -U +X bashcompinit && bashcompinit\n{script}" if shell == "zsh" else script


def words_of(parser: argparse.ArgumentParser) -> Mapping[str, list[str]]:
    """The commands, and for each its options and the words that it takes."""
    found: dict[str, list[str]] = {}
    for action in parser._actions:  # argparse has no public list of them
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                found[name] = [word for one in command._actions for word in _words(one)]
    return found


def _words(action: argparse.Action) -> list[str]:
    choices = [str(choice) for choice in action.choices or ()]
    return [*(option for option in action.option_strings if option.startswith("--")), *choices]


def _fish(words: Mapping[str, list[str]]) -> str:
    lines = [f"complete -c newsstruct -n __fish_use_subcommand -a '{' '.join(words)}'"]
    for command, options in words.items():
        when = f"-n '__fish_seen_subcommand_from {command}'"
        lines += [f"complete -c newsstruct {when} -l {word[2:]}" for word in options if word.startswith("--")]
        plain = " ".join(word for word in options if not word.startswith("--"))
        lines += [f"complete -c newsstruct {when} -a '{plain}'"] if plain else []
    return "\n".join(lines) + "\n"
