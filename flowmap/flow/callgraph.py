"""The call graph for tools: which functions each call expression may enter."""

from typing import Any

from flowmap.core.location import Location
from flowmap.link.program import Program


def call_graph(program: Program) -> list[dict[str, Any]]:
    """`{"call": LOCATION, "function": LOCATION}` for each pair, sorted; an import enters the body of a module."""
    pairs = {*_calls(program), *_imports(program)}
    return [{"call": _shown(call), "function": _shown(function)} for call, function in sorted(pairs)]


def _calls(program: Program) -> list[tuple[Location, Location]]:
    pseudo = {entry.call for entry in program.entries}
    return [
        (program.location(program.calls[entering.site].result), _function(program, entering.function))
        for entering in program.entering
        if entering.site >= 0 and entering.site not in pseudo
    ]


def _imports(program: Program) -> list[tuple[Location, Location]]:
    found = []
    for index, file in enumerate(program.files):
        for imported in file.facts.imports:
            target = program.targets.get((index, imported.specifier))
            if target is not None:
                body = program.files[target].functions
                found.append((file.location(imported.start, imported.end), _function(program, body)))
    return found


def _function(program: Program, function: int) -> Location:
    place = program.functions[function]
    return program.file_of_function(function).location(place.start, place.end)


def _shown(location: Location) -> dict[str, Any]:
    return {
        "path": location.path,
        "line": location.line,
        "column": location.column,
        "end_line": location.end_line,
        "end_column": location.end_column,
    }
