"""Closures that share a variable: what `counter.set(x)` leaves in it is what `counter.get()` finds.

A closure carries the variables that it captures as hidden properties (`^value`). Of an object that holds several
closures of one variable, data at `set.^value` therefore is at `get.^value` as well. That keeps two objects of one
factory apart, which the variable itself cannot.
"""

from collections import defaultdict
from collections.abc import Iterator

from flowmap.link.program import Keys, Program

MAX_STEPS = 6
"""Names and results that a closure passes through before it becomes a property."""

Twins = dict[tuple[str, str], list[str]]
"""Property and captured variable to the other properties under which a closure of the same variable lies."""


def twins(program: Program) -> Twins:
    """All twins of a program."""
    groups: dict[tuple[int, str], set[str]] = defaultdict(set)
    for function in program.functions:
        for captured in function.captured:
            hidden = "^" + captured.name
            for edge in program.edges.get(captured.outer, ()):
                if edge.push == (hidden,):
                    groups[captured.outer, hidden].update(_properties(program, edge.target))
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (_, hidden), keys in groups.items():
        for key in keys:
            found[key, hidden] |= keys - {key}
    return {place: sorted(others) for place, others in found.items() if others}


def _properties(program: Program, closure: int) -> set[str]:
    """The properties that a closure becomes."""
    keys: set[str] = set()
    seen, level = {closure}, [closure]
    for _ in range(MAX_STEPS):
        edges = [edge for value in level for edge in program.edges.get(value, ())]
        keys.update(edge.push[0] for edge in edges if len(edge.push) == 1 and not edge.pop and edge.push[0][:1] != "^")
        level = [e.target for e in edges if not (e.push or e.pop or e.whole or e.jump) and e.target not in seen]
        seen.update(level)
    return keys


def beside(found: Twins, path: Keys) -> Iterator[Keys]:
    """The paths at which the data of a path is as well."""
    if len(path) > 1 and path[1].startswith("^"):
        for key in found.get((path[0], path[1]), ()):
            yield (key, *path[1:])
