"""Ways into and out of functions, as hops: arguments to parameters, results and changed objects back."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from flowmap.core.facts import ELEMENT, REJECTED, Call, Function
from flowmap.flow.paths import Fact
from flowmap.link.program import Edge, Entering, Program


@dataclass(frozen=True, slots=True)
class Way:
    """A hop between a caller and a callee; `entering` is its number in the program."""

    entering: int
    edge: Edge


@dataclass(slots=True)
class Borders:
    """Ways by where they begin.

    `inward`: by the caller's value; `returned` and `changed`: by the callee's exit value; `made`: by the result of a
    call, the functions entered, each with what it calls that object.
    """

    inward: dict[int, list[Way]] = field(default_factory=lambda: defaultdict(list))
    returned: dict[int, list[Way]] = field(default_factory=lambda: defaultdict(list))
    changed: dict[int, list[Way]] = field(default_factory=lambda: defaultdict(list))
    made: dict[int, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    back: dict[tuple[int, int, bool], list[Edge]] = field(default_factory=lambda: defaultdict(list))
    entries: dict[int, int] = field(default_factory=dict)

    def of_entering(self, entering: int, value: int, *, changed: bool) -> Sequence[Edge]:
        """The hops back over one call: for what a place returns, or for what was changed in it."""
        return self.back.get((entering, value, changed), ())

    def made_by(self, here: Fact) -> Iterator[tuple[int, Fact]]:
        """Where an object with data at a path comes from: the functions entered, with the same data there."""
        for entering, value in self.made.get(here.value, ()) if here.path else ():
            yield entering, Fact(value, here.path)

    def index(self) -> None:
        """Once all ways are known: find those of one call without looking at all callers of the function."""
        for changed, table in ((False, self.returned), (True, self.changed)):
            for value, ways in table.items():
                for way in ways:
                    self.back[way.entering, value, changed].append(way.edge)

    def keep(self, values: Collection[int]) -> None:
        """Forget the ways that lead to none of these values."""
        for table in (self.inward, self.returned, self.changed):
            for value, ways in tuple(table.items()):
                kept = [way for way in ways if way.edge.target in values]
                if kept:
                    table[value] = kept
                else:
                    del table[value]
        self.back.clear()
        self.index()


def borders(program: Program) -> Borders:
    """All ways of all calls."""
    made = Borders()
    for function in program.functions:
        for value in (*function.parameters, function.rest, function.arguments, function.receiver):
            if value is not None:
                made.entries[value] = program.owners[value]
        for captured in function.captured:
            made.entries[captured.inner] = program.owners[captured.inner]
    for number, entering in enumerate(program.entering):
        _inward(made, program, number, entering)
        _outward(made, program, number, entering)
    for fallback in program.fallbacks:
        made.returned[fallback.default].append(Way(fallback.entering, Edge(fallback.argument)))
        made.inward[fallback.argument].append(Way(fallback.entering, Edge(fallback.parameter)))
    made.index()
    return made


def _inward(made: Borders, program: Program, number: int, entering: Entering) -> None:
    call, function = entering.call, program.functions[entering.function]
    ways = [*_arguments(call, function), *_spread(call, function)]
    if call.receiver is not None and not call.is_new:
        ways.append((call.receiver, Edge(function.receiver)))
    ways += [(call.callee, Edge(captured.inner, pop=("^" + captured.name,))) for captured in function.captured]
    for value, edge in ways:
        made.inward[value].append(Way(number, edge))
        if not edge.push and not edge.shift:
            made.changed[edge.target].append(Way(number, Edge(value, push=edge.pop)))


def _arguments(call: Call, function: Function) -> Iterator[tuple[int, Edge]]:
    """Arguments whose position is known."""
    count = len(function.parameters)
    for index, argument in enumerate(call.arguments[: call.spread]):
        if index < count:
            yield argument, Edge(function.parameters[index])
        elif function.rest is not None:
            yield argument, Edge(function.rest, push=(str(index - count),))
        if function.arguments is not None:
            yield argument, Edge(function.arguments, push=(str(index),))


def _spread(call: Call, function: Function) -> Iterator[tuple[int, Edge]]:
    """Arguments from the first spread one on: the first one's elements have a position, the others' may be anywhere."""
    if call.spread is None:
        return
    count = len(function.parameters)
    for offset, argument in enumerate(call.arguments[call.spread :]):
        for index in range(call.spread, count):
            element = str(index - call.spread) if offset == 0 else ELEMENT
            yield argument, Edge(function.parameters[index], pop=(element,))
        if function.rest is not None:
            is_known = offset == 0 and count >= call.spread
            elements = Edge(function.rest, pop=(ELEMENT,), push=(ELEMENT,))
            yield argument, Edge(function.rest, shift=count - call.spread) if is_known else elements
        if function.arguments is not None:
            yield argument, Edge(function.arguments, shift=-call.spread)


def _outward(made: Borders, program: Program, number: int, entering: Entering) -> None:
    call, function = entering.call, program.functions[entering.function]

    def back(value: int, target: int, push: tuple[str, ...] = ()) -> None:
        made.returned[value].append(Way(number, Edge(target, push=push)))

    back(function.result, call.result)
    if function.is_async:
        back(function.thrown, call.result, (REJECTED,))
    else:
        back(function.thrown, call.raises)
    if call.is_new:
        made.changed[function.receiver].append(Way(number, Edge(call.result)))
        made.made[call.result].append((number, function.receiver))
    else:
        made.made[call.result].append((number, function.result))
    for captured in function.captured:
        if captured.assigned is not None:
            back(captured.assigned, call.callee, ("^" + captured.name,))
