"""What outlives a call: variables of modules, objects that they hold and globals, where handlers write to them.

A function instance serves one call after another, also of other customers: what one leaves there the next one finds.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from flowmap.core.appmap import Egress, Kept
from flowmap.core.words import Boundary, Side
from flowmap.flow.backwards import Backwards
from flowmap.link.program import Edge, PartUse, Place, Program, SinkUse
from flowmap.models.rows import GLOBAL, METHODS, Sink

KEEP = "keep"
"""The kind of the rows for writes to what outlives a call."""

MAX_NAMES = 30
"""Names of one object that are looked through for the variable that holds it."""

_SCOPED = "AsyncLocalStorage"
"""Holds a value for one call only."""

_GLOBALS = frozenset({"globalThis", "global"})


@dataclass(slots=True)
class Keeping:
    """Finds writes in functions (not in the bodies of modules, which run once) to what modules hold."""

    program: Program
    back: Backwards
    held: dict[int, str] = field(default_factory=dict)
    bodies: set[int] = field(default_factory=set)
    foreign: set[int] = field(default_factory=set)
    owners: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    """By the `this` of a method the objects that it is called on."""

    def __post_init__(self) -> None:
        program = self.program
        self.bodies = {file.functions for file in program.files}
        for site, apis in program.apis.items():
            receiver = program.calls[site].receiver
            if receiver is not None and any(package not in (GLOBAL, METHODS) for package, _ in apis):
                self.foreign.add(receiver)
        for entering in program.entering:
            if entering.call.receiver is not None:
                self.owners[program.functions[entering.function].receiver].append(entering.call.receiver)
        for file in program.files:
            for value, name in file.facts.globals:
                if name in _GLOBALS:
                    self.held[value + file.values] = f"global object '{name}'"

    def sinks(self) -> Iterator[SinkUse]:
        """A sink for every such write."""
        if not self.program.calls:
            return
        for value, stands, where in sorted({*self._assigned(), *self._changed()}):
            sink = Sink("", "", where, egress=KEEP, boundary=Boundary.ATLASSIAN)
            yield SinkUse(sink, 0, (PartUse(Place(value), "argument", None),), stands=stands)

    def _assigned(self) -> Iterator[tuple[int, int, str]]:
        """Variables of a module to which a function assigns."""
        for file in self.program.files:
            for local in file.facts.shared:
                value = local + file.values
                yield value, value, f"module variable '{file.facts.names[local]}'"

    def _changed(self) -> Iterator[tuple[int, int, str]]:
        """Objects of a module that a function changes."""
        for source, edges in self.program.edges.items():
            for edge in edges:
                if self._is_change(source, edge) and (where := self._holder(edge.target)):
                    yield source, edge.target, where

    def _is_change(self, source: int, edge: Edge) -> bool:
        owner = self.program.owners[source]
        is_write = edge.mutates and (edge.spread if not edge.push else not edge.push[0].startswith("^"))
        if not is_write or edge.target in self.foreign:
            return False
        return owner >= 0 and owner not in self.bodies and self.program.owners[edge.target] == owner

    def _variable(self, value: int) -> str | None:
        """The variable of a module that a value defines."""
        name = self.program.name(value) if self.program.owners[value] in self.bodies else None
        if name is None or any(_SCOPED in path for path in self._made_by(value)):
            return None
        return f"module variable '{name}'"

    def _made_by(self, value: int) -> set[str]:
        """The functions of packages that make what a variable holds."""
        sites = self.back.mentions(value).sites
        return {path for site in sites for _, path in self.program.apis.get(site, ())}

    def _holder(self, value: int) -> str | None:
        """What of a module an object is, or is inside of; None where it is a function's own."""
        seen, pending = {value}, [value]
        while pending and len(seen) < MAX_NAMES:
            here = pending.pop()
            if where := self.held.get(here) or self._variable(here):
                return where
            found = {*self._names(here), *self.owners.get(here, ())} - seen
            seen |= found
            pending += sorted(found)
        return None

    def _names(self, value: int) -> Iterator[int]:
        """What a value is another name of, or a part of."""
        for other in self.back.into.get(value, ()):
            edges = [edge for edge in self.program.edges.get(other, ()) if edge.target == value]
            if any(not (edge.push or edge.whole or edge.row) for edge in edges):
                yield other


def kept(rows: Iterable[Egress]) -> tuple[Kept, ...]:
    """The rows of such writes on the backend as what they are."""
    found = {
        (row.location, row.api): Kept(row.api, row.location, row.data, row.reachable, row.scope)
        for row in rows
        if row.kind == KEEP and row.data and row.side is Side.BACKEND
    }
    return tuple(found[key] for key in sorted(found))
