"""Other names of an object: the hops of a program backwards, for what is put into an object that has several names."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from flowmap.flow.paths import NO_TRAIL, Fact, follow, is_hidden
from flowmap.link.program import Edge, Keys, Program

Aliases = Mapping[int, list[Edge]]


def aliases(program: Program) -> Aliases:
    """From every value the hops to the values that it may be the same object as, or a part of."""
    found: dict[int, list[Edge]] = defaultdict(list)
    writes: list[tuple[int, Edge]] = []
    for source, edges in program.edges.items():
        for edge in edges:
            if edge.whole or edge.removes or edge.shift or edge.bridge or edge.row:
                continue
            found[edge.target].append(Edge(source, edge.push, edge.pop, spread=edge.spread, without=edge.without))
            if edge.mutates and edge.push:
                writes.append((source, edge))
    for value, edge in writes:
        _stored(found, value, edge)
    return found


def _stored(found: dict[int, list[Edge]], value: int, write: Edge) -> None:
    """`o.k = p` makes `p` and `o.k` one object under every name of `o`, so its definition leads there as well."""
    for back in found.get(write.target, ()):
        if not back.push and not back.pop and not back.spread:
            found[back.target].append(Edge(value, pop=write.push))


def same_objects(found: Aliases, here: Fact) -> Iterator[tuple[Edge, Keys]]:
    """Other names of an object that has data at a path, each with the path there."""
    for back in found.get(here.value, ()):
        moved = follow(back, here.path, NO_TRAIL)
        if moved is None or (here.path and not moved[0] and not _is_captured(back)):
            continue
        if back.spread and len(here.path) < 2:
            # A copy shares what lies in its properties, not the properties.
            continue
        if here.path or not back.pop:
            yield back, moved[0]


def _is_captured(edge: Edge) -> bool:
    return bool(edge.pop) and is_hidden(edge.pop[0])
