"""Calls of code that cannot be seen: made of text, run by another process, or loaded under a computed name."""

from collections.abc import Iterator

from flowmap.core.appmap import Opaque
from flowmap.flow.reach import Reach
from flowmap.link.program import Program

_PROCESS = frozenset({"child_process", "node:child_process", "execa", "cross-spawn", "shelljs"})
_VIRTUAL = frozenset({"vm", "node:vm", "vm2"})
_TEXT = {"eval()": "eval()", "Function()": "new Function()", "globalThis.eval()": "eval()", "window.eval()": "eval()"}


def opaque(program: Program, reach: Reach) -> tuple[Opaque, ...]:
    """All such calls, sorted by location."""
    found = {}
    for site, what in _calls(program):
        result = program.calls[site].result
        function = program.owners[result]
        name = program.functions[function].name
        found[program.location(result)] = Opaque(what, program.location(result), reach.is_reachable(function), name)
    for item in _imports(program, reach):
        found.setdefault(item.location, item)
    return tuple(found[location] for location in sorted(found))


def _calls(program: Program) -> Iterator[tuple[int, str]]:
    for site, apis in program.apis.items():
        for package, path in apis:
            if package in _PROCESS:
                yield site, f"{package.removeprefix('node:')}, which starts another program"
            elif package in _VIRTUAL:
                yield site, f"{package.removeprefix('node:')}, which runs text as code"
            elif not package and path in _TEXT:
                yield site, f"{_TEXT[path]}, which runs text as code"
            elif not package and path == "require()" and _is_computed(program, site):
                yield site, "require() of a computed name"


def _is_computed(program: Program, site: int) -> bool:
    """Whether what is required has no constant text."""
    arguments = program.calls[site].arguments
    if not arguments or program.strings is None:
        return False
    return any(isinstance(part, int) for text in program.strings.texts(arguments[0]) for part in text)


def _imports(program: Program, reach: Reach) -> Iterator[Opaque]:
    for file in program.files:
        for gap in file.facts.gaps:
            if gap.message == "import of a computed name":
                location = file.location(gap.start, gap.end)
                yield Opaque("import() of a computed name", location, reach.is_reachable(file.functions))
