"""Which values matter: data at the others reaches no value that is asked for, on no way, so nobody need follow it.

An over-approximation by values alone, without access paths: hops, ways in and out of calls, and for objects that are
changed the other names under which the change is seen.
"""

from collections import defaultdict
from collections.abc import Iterable

from flowmap.flow.aliases import Aliases
from flowmap.flow.borders import Borders
from flowmap.link.program import Program

_Before = dict[int, list[int]]


def relevant(program: Program, ways: Borders, other_names: Aliases, watched: Iterable[int]) -> set[int]:
    """All values whose data may come to one of the `watched`."""
    before, changed = _hops(program, ways)
    named = _names(ways, other_names)
    found: set[int] = set()
    seen: set[int] = set()
    new = _close(watched, before, found)
    while new:
        # A change is seen under every name of the object: it matters if one of them does.
        new = _close((value for value in _close(new, named, seen) if value in changed), before, found)
    return found


def _hops(program: Program, ways: Borders) -> tuple[_Before, set[int]]:
    """Values by where data comes from, and the values that are objects into which something is put."""
    before: _Before = defaultdict(list)
    changed: set[int] = set()
    for source, edges in program.edges.items():
        for edge in edges:
            before[edge.target].append(source)
            if edge.mutates or edge.push:
                changed.add(edge.target)
    for table in (ways.inward, ways.returned, ways.changed):
        for source, found in table.items():
            for way in found:
                before[way.edge.target].append(source)
                if way.edge.push or table is ways.changed:
                    changed.add(way.edge.target)
    return before, changed


def _names(ways: Borders, other_names: Aliases) -> _Before:
    """Values by the other names under which a change of them is looked for."""
    named: _Before = defaultdict(list)
    for source, edges in other_names.items():
        for edge in edges:
            named[edge.target].append(source)
    for source, made in ways.made.items():
        for _, receiver in made:
            named[receiver].append(source)
    return named


def _close(start: Iterable[int], before: _Before, found: set[int]) -> set[int]:
    """Add to `found` all from which something of `start` is reached; the values that were not in it."""
    new = {value for value in start if value not in found}
    found |= new
    pending = list(new)
    while pending:
        for value in before.get(pending.pop(), ()):
            if value not in found:
                found.add(value)
                new.add(value)
                pending.append(value)
    return new
