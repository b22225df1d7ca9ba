"""The call graph for tools: which functions each call expression may enter.

The linker follows more than that: it enters functions where a library only keeps them (whoever calls them later may
not be seen), and a class without a constructor calls the one that it extends. Both are no call expressions.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from flowmap.core.location import Location
from flowmap.link.program import Entering, Program


def call_graph(program: Program) -> list[dict[str, Any]]:
    """`{"call": LOCATION, "function": LOCATION}` for each pair, sorted; an import enters the body of a module."""
    pairs = {*_calls(program), *_imports(program), *_requires(program)}
    return [{"call": _shown(call), "function": _shown(function)} for call, function in sorted(pairs)]


def _calls(program: Program) -> Iterator[tuple[Location, Location]]:
    pseudo = {entry.call for entry in program.entries}
    implied = _implied(program)
    for entering in program.entering:
        if entering.site < 0 or entering.site in pseudo or _is_kept(program, entering):
            continue
        if _implied_by(program, entering.site) is None:
            call = program.location(program.calls[entering.site].result)
            for function in _with_implied(_original(program, entering.function), implied):
                yield call, _function(program, function)


def _is_kept(program: Program, entering: Entering) -> bool:
    return entering.is_callback and program.keeping.get(entering.site, False)


def _implied(program: Program) -> dict[int, set[int]]:
    """Classes without a constructor to the constructors that they call instead."""
    found: dict[int, set[int]] = defaultdict(set)
    for entering in program.entering:
        owner = _implied_by(program, entering.site)
        if owner is not None:
            found[owner].add(_original(program, entering.function))
    return found


def _implied_by(program: Program, site: int) -> int | None:
    """The class whose call of its parent's constructor this is; None for what is written as a call."""
    if site < 0:
        return None
    owner = _original(program, program.call_owners[site])
    place = program.functions[owner]
    # Only that call is as long as the function that it is in.
    return owner if program.span(program.calls[site].result) == (place.start, place.end) else None


def _with_implied(function: int, implied: dict[int, set[int]]) -> list[int]:
    found, pending = {function}, [function]
    while pending:
        for parent in implied.get(pending.pop(), ()):
            if parent not in found:
                found.add(parent)
                pending.append(parent)
    return sorted(found)


def _original(program: Program, function: int) -> int:
    """The function that a copy was made of."""
    return program.bases.get(function, function)


def _imports(program: Program) -> Iterator[tuple[Location, Location]]:
    for index, file in enumerate(program.files):
        for imported in file.facts.imports:
            target = program.targets.get((index, imported.specifier))
            if target is not None:
                yield file.location(imported.start, imported.end), _body(program, target)


def _requires(program: Program) -> Iterator[tuple[Location, Location]]:
    for site, target in program.required.items():
        yield program.location(program.calls[site].result), _body(program, target)


def _body(program: Program, file: int) -> Location:
    return _function(program, program.files[file].functions)


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
