"""What kind of hop it is: most only give data another name, and nothing need be asked of them."""

from collections.abc import Container
from dataclasses import dataclass, field

from flowmap.link.program import Edge, Keys, Program

COPY, MOVE, AWAY = range(3)
"""Another name in the function, another place in the function, out of the function by no return."""


@dataclass(slots=True)
class Hops:
    """The hops of a program that lead to some values, each with its kind."""

    program: Program
    relevant: Container[int]
    _found: dict[int, list[tuple[Edge, int]]] = field(default_factory=dict)

    def of(self, value: int) -> list[tuple[Edge, int]]:
        """The hops that go out from a value."""
        found = self._found.get(value)
        if found is None:
            owner = self.program.owners[value]
            edges = self.program.edges.get(value, ())
            found = self._found[value] = [(e, self._kind(e, owner)) for e in edges if e.target in self.relevant]
        return found

    def _kind(self, edge: Edge, owner: int) -> int:
        if edge.bridge or edge.jump or self.program.owners[edge.target] != owner:
            return AWAY
        changes = edge.pop or edge.push or edge.without or edge.shift or edge.removes
        return MOVE if changes or edge.whole or edge.mutates or edge.spread or edge.row else COPY


def is_alias(edge: Edge, path: Keys) -> bool:
    """Whether a hop gives the object that has the data another name, or another place.

    An object below the one that is read or copied stays the same object.
    """
    if edge.whole or edge.row:
        return False
    if edge.pop or edge.spread or edge.without:
        return len(path) > max(1, len(edge.pop))
    return True
