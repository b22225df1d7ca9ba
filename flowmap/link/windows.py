"""Names that the scripts of a page share: `window.save = …` in one is `save()` in another, or in `onclick`."""

from collections import defaultdict
from collections.abc import Container, Iterator

from flowmap.core.words import Side
from flowmap.link.modules import Modules
from flowmap.link.program import File, Program

_WINDOWS = frozenset({"window", "self", "globalThis"})

Named = tuple[str, int]
"""The name of a property of the window, and the value that is written to it or read from it."""


def share_globals(program: Program, modules: Modules, known: Container[str]) -> None:
    """Join what the app's own scripts put on the window with every use of that name in the browser.

    `known` are names that rows describe, such as `location`: what is written there is no variable of the app.
    """
    written: dict[str, list[int]] = defaultdict(list)
    shown = [file for file in program.files if file.source.side is Side.FRONTEND]
    for file in shown:
        for name, value in _written(file):
            if name not in known:
                written[name].append(value)
    for index, file in enumerate(program.files):
        if file in shown:
            declared = _declared(program, modules, index)
            for name, value in _used(file):
                for source in (*written.get(name, ()), *declared.get(name, ())):
                    modules.pass_on(source, value)


def _windows(file: File) -> set[int]:
    return {value for value, name in file.facts.globals if name in _WINDOWS}


def _written(file: File) -> Iterator[Named]:
    windows = _windows(file)
    for subject, key, value in file.facts.writes:
        if isinstance(key, str) and subject in windows:
            yield key, value + file.values


def _used(file: File) -> Iterator[Named]:
    windows = _windows(file)
    for value, name in file.facts.globals:
        yield name, value + file.values
    for subject, key, result in file.facts.reads:
        if isinstance(key, str) and subject in windows:
            yield key, result + file.values


def _declared(program: Program, modules: Modules, index: int) -> dict[str, list[int]]:
    """What the scripts of a page declare, which its handlers can call."""
    found: dict[str, list[int]] = defaultdict(list)
    page = program.files[index]
    if page.source.language != "html":
        return found
    for script in page.facts.imports:
        target = modules.target(index, script.specifier)
        if target is not None:
            file = program.files[target]
            for name, value in file.facts.declared.items():
                found[name].append(value + file.values)
    return found
