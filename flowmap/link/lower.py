"""Model rows become constraints and hops at the calls that they describe."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from flowmap.core.facts import ELEMENT, PROTO, Call
from flowmap.link.index import RowIndex
from flowmap.link.program import BridgeEnd, Edge, GuardUse, PartUse, Place, Program, SinkUse, SourceUse
from flowmap.link.solver import Node, Solver
from flowmap.link.tokens import ObjectToken, SetterToken
from flowmap.models import paths
from flowmap.models.rows import HTML, Bridge, Guard, Removal, Sink, Source, StepRow

ANY_ELEMENT = "*()"
"""The call of rows that speak of every element."""

Row = tuple[str, str]
"""Package and call of a row."""


class CallbackSlot(Protocol):
    """Where a function given to a call is called."""

    @property
    def arguments(self) -> tuple[Node, ...]:
        """What it is called with."""

    @property
    def receiver(self) -> Node:
        """What its `this` is."""

    @property
    def result(self) -> Node:
        """What it returns."""

    @property
    def thrown(self) -> Node:
        """What it throws."""


@dataclass(frozen=True, slots=True)
class Late:
    """A place at an earlier call of the chain (`Queue(0)` seen from `push`): found once the receiver is known."""

    receiver: Node
    package: str
    place: paths.Place
    node: Node


@dataclass(slots=True)
class Named:
    """A step whose property is named by an argument (`set(1)` -> `set(this)[(0)]`): it waits for the names.

    `done` are the steps made of it so far.
    """

    call: Call
    site: int
    step: StepRow
    done: set[StepRow] = field(default_factory=set)


@dataclass(slots=True)
class Lowering:
    """Turns rows into facts of the program; every row is applied once a call."""

    program: Program
    solver: Solver
    slot: Callable[[int, Node], CallbackSlot]
    is_super: Callable[[Call], bool]
    late: list[Late] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    _done: set[tuple[Node, str, str]] = field(default_factory=set)
    _inside: dict[tuple[Node, tuple[str, ...]], Node] = field(default_factory=dict)
    _holders: dict[tuple[Node, str], Node] = field(default_factory=dict)
    _setters: dict[tuple[Node, tuple[str, ...], str], Node] = field(default_factory=dict)

    def apply(self, rows: RowIndex, call: Call, site: int, package: str, path: str) -> None:
        """Apply all rows that describe this call."""
        if (call.result, package, path) in self._done:
            return
        self._done.add((call.result, package, path))
        if package == HTML:
            self.apply(rows, call, site, HTML, ANY_ELEMENT)
        key = (package, path)
        for step in rows.steps.get(key, ()):
            self._step(call, site, step)
        for sink in rows.sinks.get(key, ()):
            self._sink(call, site, sink)
        for source in rows.sources.get(key, ()):
            self._source(call, site, source)
        for guard in rows.guards.get(key, ()):
            self._guard(call, site, guard)
        for removal in rows.removals.get(key, ()):
            self._removal(call, site, removal)
        for bridge in rows.starts.get(key, ()):
            self._bridge(call, site, bridge, is_source=True)
        for bridge in rows.ends.get(key, ()):
            self._bridge(call, site, bridge, is_source=False)

    # --- places --------------------------------------------------------------------------------------------------

    def places(self, call: Call, site: int, place: paths.Place) -> list[Place]:
        """The values (with the access path inside them) that a place means at this call."""
        found = []
        for root in self._roots(call, place.root):
            made = self._walk(root, site, place.rest)
            if made is not None:
                found.append(made)
        return found

    def value(self, call: Call, site: int, at: Row, place: paths.Place | None) -> Node | None:
        """The value of a place on its own, for its constant text; `at` are the package and the call of the row."""
        if place is None:
            return None
        if place.call not in ("()", at[1]):
            # What `create()` made may be called itself.
            maker = call.callee if at[1] == place.call + "()" else call.receiver
            if maker is None:
                return None
            node = self.solver.node(maker)
            self.late.append(Late(maker, at[0], place, node))
            return node
        found = self.places(call, site, place)
        return self.inside(found[0].value, found[0].keys) if found else None

    def _roots(self, call: Call, root: str) -> list[Node]:
        if root == "result":
            # What `super(…)` makes is the object that is being constructed.
            return [call.result, call.receiver] if call.receiver is not None and self.is_super(call) else [call.result]
        if root in ("callee", "this"):
            node = call.callee if root == "callee" else call.receiver
            return [] if node is None else [node]
        if root == "*":
            return [
                self._spread(argument) if call.spread is not None and index >= call.spread else argument
                for index, argument in enumerate(call.arguments)
            ]
        if root == "":
            return list(call.arguments[:1])
        index = int(root)
        if call.spread is not None and index >= call.spread:
            return [self._spread(call.arguments[call.spread])]
        return [call.arguments[index]] if index < len(call.arguments) else []

    def _spread(self, argument: Node) -> Node:
        return self.inside(argument, (ELEMENT,))

    def _walk(self, node: Node, site: int, rest: tuple[str, ...]) -> Place | None:
        keys: tuple[str, ...] = ()
        for element in rest:
            if element.startswith("<") and not paths.is_kept(element):
                slot = self.slot(site, self.inside(node, keys))
                if element == "<return>":
                    node = slot.result
                elif element == "<thrown>":
                    node = slot.thrown
                elif element == "<this>":
                    node = slot.receiver
                elif int(element[1:-1]) < len(slot.arguments):
                    node = slot.arguments[int(element[1:-1])]
                else:
                    return None
                keys = ()
            elif element.startswith("("):
                node, keys = self._setter(node, keys, element), ()
            else:
                keys = (*keys, element)
        return Place(node, keys)

    def inside(self, node: Node, keys: tuple[str, ...]) -> Node:
        """The value at an access path inside another."""
        for index, key in enumerate(keys):
            found = self._inside.get((node, keys[index : index + 1]))
            if found is None:
                found = self._inside[node, (key,)] = self.solver.node(node)
                self.solver.read(node, key, found)
                self.program.edge(node, Edge(found, pop=(key,)))
            node = found
        return node

    def _setter(self, node: Node, keys: tuple[str, ...], element: str) -> Node:
        """A function that the library hands out at this place; returns where its argument `(n)` arrives.

        Of `()` it is where its result comes from.
        """
        found = self._setters.get((node, keys, element))
        if found is None:
            found = self._setters[node, keys, element] = self.solver.node(node)
            what = SetterToken(found, is_getter=True) if element == "()" else SetterToken(found, int(element[1:-1]))
            token = self.solver.tokens.number(what)
            if keys:
                holder = self.solver.node(node)
                self.solver.add(holder, token)
                parent = self._holder(node, keys[:-1])
                self.own(parent)
                self.solver.write(parent, keys[-1], holder)
            else:
                self.solver.add(node, token)
        return found

    def _holder(self, node: Node, keys: tuple[str, ...]) -> Node:
        """The object at an access path inside a result, made where it is asked for first."""
        for key in keys:
            found = self._holders.get((node, key))
            if found is None:
                self.own(node)
                found = self._holders[node, key] = self.slot_of(node, key)
            node = found
        return node

    def slot_of(self, node: Node, key: str) -> Node:
        """A new value that becomes property `key` of `node`."""
        made = self.solver.node(node)
        self.solver.write(node, key, made)
        self.program.edge(made, Edge(node, push=(key,)))
        return made

    def own(self, node: Node) -> None:
        """Let a call's result be an object of its own, so that its properties are kept apart."""
        self.solver.add(node, self.solver.tokens.number(ObjectToken(node)))

    # --- rows ----------------------------------------------------------------------------------------------------

    def _step(self, call: Call, site: int, step: StepRow) -> None:
        if not self._holds(call, step):
            return
        if any(map(paths.is_named, (*step.source.rest, *step.target.rest))):
            self.named.append(Named(call, site, step))
        else:
            self.step(call, site, step)

    def _holds(self, call: Call, row: StepRow | Sink) -> bool:
        """Whether a row that speaks only of calls with or without some argument speaks of this one."""
        is_refused = row.unless is not None and self._is_given(call, row.unless)
        return not is_refused and (row.only is None or self._is_given(call, row.only))

    def _is_given(self, call: Call, position: int) -> bool:
        """Whether a call has an argument; `null` and `undefined` stand for none."""
        if call.spread is not None and call.spread <= position:
            return True
        return position < len(call.arguments) and not self.program.is_empty(call.arguments[position])

    def step(self, call: Call, site: int, step: StepRow) -> None:
        """Apply a step whose properties all have a name."""
        for source in self.places(call, site, step.source):
            for target in self.places(call, site, step.target):
                self._hop(source, target, step, is_change=_is_part(step.target, target.value, call))

    def _hop(self, source: Place, target: Place, step: StepRow, *, is_change: bool) -> None:
        edge = Edge(
            target.value,
            source.keys,
            # What a prototype has is read as if it were the object's own.
            tuple(key for key in target.keys if key != PROTO),
            whole=step.whole,
            removes=tuple(category.value for category in step.removes),
            row=not step.same,
            spread=step.spread,
            mutates=is_change,
        )
        self.program.edge(source.value, edge)
        if step.whole:
            return
        node = self.inside_quietly(source)
        if step.spread:
            holder = self.inside_quietly(target)
            self.own(holder)
            self.solver.copy_properties(node, holder)
            return
        if not target.keys:
            self.solver.copy(node, target.value)
            return
        for key in target.keys[:0:-1]:
            holder = self.solver.node(target.value)
            self.own(holder)
            self.solver.write(holder, key, node)
            node = holder
        self.own(target.value)
        self.solver.write(target.value, target.keys[0], node)

    def inside_quietly(self, place: Place) -> Node:
        """Like `inside`, for identities only: the row's own hop carries the data."""
        node = place.value
        for key in place.keys:
            found = self.solver.node(node)
            self.solver.read(node, key, found)
            node = found
        return node

    def _sink(self, call: Call, site: int, sink: Sink) -> None:
        if not self._holds(call, sink):
            return
        at = (sink.package, sink.call)
        parts = [
            PartUse(place, part.sent_in.value, part.use)
            for part in sink.parts
            if part.at.call in ("", "()", sink.call)  # those of other calls are found by `related`
            for place in self.places(call, site, part.at)
        ]
        names = (sink.url, sink.base, sink.key, sink.method, sink.remote, sink.provider)
        self.program.sinks.append(
            SinkUse(sink, site, tuple(parts), *(self.value(call, site, at, place) for place in names))
        )

    def _source(self, call: Call, site: int, source: Source) -> None:
        at = (source.package, source.at.call)
        names = [self.value(call, site, at, place) for place in (source.key, source.url, source.method, source.fields)]
        for place in self.places(call, site, source.at):
            self.program.sources.append(SourceUse(source, place, site, *names))

    def _removal(self, call: Call, site: int, removal: Removal) -> None:
        """What goes in comes out without one category; of a call that removes all of them nothing comes out."""
        if removal.category is None:
            return
        inputs = [*call.arguments, *([] if call.receiver is None else [call.receiver])]
        for place in self.places(call, site, removal.at):
            for value in inputs:
                edge = Edge(place.value, push=place.keys, removes=(removal.category.value,), row=True)
                self.program.edge(value, edge)

    def _guard(self, call: Call, site: int, guard: Guard) -> None:
        category = None if guard.category is None else guard.category.value
        for place in self.places(call, site, guard.at):
            self.program.guards.append(GuardUse(call.result, place, guard.when, category))

    def _bridge(self, call: Call, site: int, bridge: Bridge, *, is_source: bool) -> None:
        end = bridge.source if is_source else bridge.target
        package = bridge.source_package if is_source else bridge.target_package
        named = bridge.source_key if is_source else bridge.target_key
        key = self.value(call, site, (package, end.call), named)
        # A call without that argument carries nothing, and is a link all the same.
        ends: list[Place | None] = list(self.places(call, site, end))
        for place in ends or [None]:
            self.program.bridge_ends.append(BridgeEnd(bridge, place, site, key, is_source))

    def free_source(self, source: Source, value: Node) -> None:
        """A source that is no call's: a global such as `process.env`."""
        self.program.sources.append(SourceUse(source, Place(value, source.at.rest), None))


def _is_part(place: paths.Place, value: Node, call: Call) -> bool:
    """Whether a step's target is an object given to the call, which the call changes."""
    if place.root == "result":
        return value == call.receiver
    return not any(key.startswith(("<", "(")) and not paths.is_kept(key) for key in place.rest)
