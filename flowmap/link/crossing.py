"""Constant text over links: what a resolver answers, a payload, the body of an event reads on the other side as here.

What crosses is a copy, as JSON makes it: texts, objects and lists, but no functions, so that no code is entered by it.
What is stored does not cross: other versions of the app, and other calls, may have written something else.
"""

from dataclasses import dataclass, field

from flowmap.core.facts import ELEMENT
from flowmap.link.bridges import STORAGE
from flowmap.link.lower import Lowering
from flowmap.link.program import Place, Program
from flowmap.link.solver import Node, Solver
from flowmap.link.strings import Strings, Text, pattern, text_holes
from flowmap.link.tokens import ObjectToken, Token
from flowmap.models.rows import Bridge


@dataclass(slots=True)
class Crossing:
    """Hands texts from end to end of links.

    `filled` are the nodes of properties that nothing but the app itself fills: the body of an event of its own queue.
    `told` are the constants that arrive where others may send as well, next to which anything may arrive.
    `holders` are the objects that stand for what the platform hands over: they are none that the app makes.
    """

    program: Program
    solver: Solver
    lowering: Lowering
    filled: set[Node] = field(default_factory=set)
    holders: set[Token] = field(default_factory=set)
    told: dict[Node, frozenset[Text]] = field(default_factory=dict)
    _holders: dict[Node, Token] = field(default_factory=dict)
    _copies: dict[tuple[Token, bool], Token] = field(default_factory=dict)
    _passed: set[tuple[Node, Node]] = field(default_factory=set)

    def over_links(self, strings: Strings) -> bool:
        """Hand on what stands at the start of every link; whether any of it was new."""
        count = len(self._passed), sum(map(len, self.told.values()))
        ends = [
            (bridge, start.place, end.place)
            for _, _, start, end in self.program.joined
            if start.place and end.place and _crosses(bridge := start.bridge, end.place)
        ]
        sources = [self.lowering.inside(start.value, start.keys) for _, start, _ in ends]
        self.solver.solve()
        for source, (bridge, start, place) in zip(sources, ends, strict=True):
            if self._has(start, source):
                target = self._property(place)
                if place.keys and not bridge.is_open:
                    self.filled.add(target)
                self._pass(source, target, strings if bridge.is_open else None)
        self.solver.solve()
        return (len(self._passed), sum(map(len, self.told.values()))) > count

    def _has(self, place: Place, inside: Node) -> bool:
        """Whether anything may be at a place: an object of the app's that lacks the property has nothing there."""
        if not place.keys:
            return True
        holder = self.solver.points[self.lowering.inside(place.value, place.keys[:-1])]
        made = [isinstance(self.solver.tokens.all[token], ObjectToken) for token in holder]
        return not made or not all(made) or self._is_written(inside)

    def _is_written(self, node: Node) -> bool:
        seen, pending = {node}, [node]
        while pending:
            for source in self.solver.sources[pending.pop()]:
                if self.program.owners[source] >= 0:
                    return True
                if source not in seen:
                    seen.add(source)
                    pending.append(source)
        return False

    def _property(self, place: Place) -> Node:
        """The node of a place, in objects of its own where the place lies within a value."""
        node = place.value
        for key in place.keys:
            holder = self._holders.get(node)
            if holder is None:
                holder = self._holders[node] = self._object()
                self.holders.add(holder)
                self.solver.add(node, holder)
            node = self.solver.element_property(holder) if key == ELEMENT else self.solver.property(holder, key)
        return node

    def _object(self) -> Token:
        return self.solver.tokens.number(ObjectToken(self.solver.node()))

    def _pass(self, source: Node, target: Node, told: Strings | None) -> None:
        pending = [(source, target)]
        while pending:
            before, behind = pending.pop()
            if told is None:
                self._lead(before, behind)
            elif texts := frozenset(text for text in told.texts(before) if pattern(text) and not text_holes(text)):
                self.told[behind] = self.told.get(behind, frozenset()) | texts
            for token in sorted(self.solver.points[before]):
                if isinstance(self.solver.tokens.all[token], ObjectToken):
                    self.solver.add(behind, self._copy(token, pending, is_open=told is not None))

    def _lead(self, before: Node, behind: Node) -> None:
        if (before, behind) not in self._passed:
            self._passed.add((before, behind))
            self.solver.sources[behind].append(before)

    def _copy(self, token: Token, pending: list[tuple[Node, Node]], *, is_open: bool) -> Token:
        """What an object is on the other side: its properties are passed on one by one."""
        found = self._copies.get((token, is_open))
        if found is None:
            found = self._copies[token, is_open] = self._object()
            keys = tuple(self.solver.keys(token))
            pending += [(self.solver.property(token, key), self.solver.property(found, key)) for key in keys]
            # An element is found under no name, what is kept under a computed key under any.
            for rest, behind in (
                (self.solver.unplaced(token), self.solver.element_property),
                (self.solver.unnamed(token), self.solver.unknown_property),
            ):
                if rest is not None:
                    pending.append((rest, behind(found)))
        return found


def _crosses(bridge: Bridge, place: Place) -> bool:
    """Whether texts cross; where others may send as well, a whole value would be taken for all that can come."""
    return bridge.kind != STORAGE and bool(place.keys or not bridge.is_open)
