"""What a value is made of: everything that it mentions, over names, calls and helpers back to where it comes in.

For questions of control (does this condition ask who calls?), which need no exact answer about data: what stands inside
an expression counts as mentioned by it. Calls are matched with returns: from the result of a call the walk goes into
the callee and stops at its parameters, whose arguments the call mentions itself; other callers do not come in.
"""

from bisect import bisect_left
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import NamedTuple

from flowmap.link.program import Program
from flowmap.models.rows import SIGNING

MAX_VALUES = 4000
"""Values that are looked at for one question, nearest first."""

MAX_EXPRESSION = 2000
"""Bytes of an expression whose inner values are looked at one by one."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a value is made of: values, calls by their number, and names of variables and properties on the way."""

    values: frozenset[int]
    sites: frozenset[int]
    names: frozenset[str]


class _Step(NamedTuple):
    """What a value is made of directly.

    `before` in its own function, `within` in those that it calls or makes, `above` in its callers and the functions
    around it, of which `around` are the latter.
    """

    before: list[int]
    within: list[int]
    above: list[int]
    around: list[int]
    names: set[str]


@dataclass(slots=True)
class Backwards:
    """Walks a program against the direction of its hops."""

    program: Program
    into: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    popped: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    sites: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _callees: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _callers: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _copied: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _outer: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _ends: set[int] = field(default_factory=set)
    _requests: set[int] = field(default_factory=set)
    _parameters: set[int] = field(default_factory=set)
    _by_file: dict[int, list[tuple[int, int, int]]] = field(default_factory=dict)
    _known: dict[int, Mentions] = field(default_factory=dict)
    _steps: dict[int, _Step] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for site, call in enumerate(self.program.calls):
            self.sites[call.result].append(site)
        # What a request answers is not made of what was sent.
        leaving = [use for use in self.program.sinks if use.sink.egress != SIGNING]
        self._ends = {self.program.calls[use.call].result for use in leaving}
        self._requests = {self.program.calls[use.call].result for use in leaving if use.sink.egress}
        self._hops()
        self._borders()
        self._copies()

    def _hops(self) -> None:
        for source, edges in self.program.edges.items():
            for edge in edges:
                if not edge.bridge:
                    self.into[edge.target].append(source)
                    if not (edge.push or edge.pop or edge.row):
                        self._copied[edge.target].append(source)
                    self.popped[edge.target].update(edge.pop)

    def _borders(self) -> None:
        """From results into callees, from parameters to arguments, from captured variables out."""
        for entering in self.program.entering:
            function, call = self.program.functions[entering.function], entering.call
            self._callees[call.result].append(function.result)
            given = self.into if entering.is_callback else self._callers
            for parameter, argument in zip(function.parameters, call.arguments, strict=False):
                given[parameter].append(argument)
        for fallback in self.program.fallbacks:
            self.into[fallback.parameter].append(fallback.default)
        for function in self.program.functions:
            self._parameters.update(function.parameters)
            for captured in function.captured:
                self._outer[captured.inner].append(captured.outer)

    def _copies(self) -> None:
        """A function that has copies for single callers gets what they get."""
        for renaming in self.program.renamings:
            for parameter in self._parameters & renaming.keys():
                self.into[parameter].append(renaming[parameter])

    def mentions(self, value: int) -> Mentions:
        """Everything that a value is made of."""
        found = self._known.get(value)
        if found is None:
            found = self._known[value] = self._walk(value)
        return found

    def _walk(self, value: int) -> Mentions:
        """Breadth first; a value is met from above, where its callers count, or inside a call, where they do not."""
        seen = {value: False}
        pending = deque([(value, False)])
        names: set[str] = set()
        while pending and len(seen) < MAX_VALUES:
            here, inside = pending.popleft()
            step = self._step(here)
            names |= step.names
            found = [(other, inside) for other in step.before]
            found += [(other, True) for other in step.within]
            found += [(other, False) for other in (step.around if inside else step.above)]
            for other, within in found:
                if other not in seen or (seen[other] and not within):
                    seen[other] = within
                    pending.append((other, within))
        sites = {site for here in seen for site in self.sites.get(here, ())}
        return Mentions(frozenset(seen), frozenset(sites), frozenset(names))

    def copied(self, value: int) -> list[int]:
        """The values that a value, or an operand in it, is another name of or gets from a function, in their order."""
        seen = {value, *self._inside(value)}
        pending = list(seen)
        while pending and len(seen) < MAX_VALUES:
            here = pending.pop()
            found = {*self._copied.get(here, ()), *self._callees.get(here, ())} - seen
            seen |= found
            pending += found
        return sorted(seen)

    def _step(self, value: int) -> _Step:
        """What a value is made of directly: many questions pass the same values."""
        found = self._steps.get(value)
        if found is None:
            found = self._steps[value] = self._found(value)
        return found

    def _found(self, value: int) -> _Step:
        owners, name = self.program.owners, self.program.name(value)
        named = {*self.popped.get(value, ()), *([name] if name else [])}
        # A variable that a function captures is of the one call of the function around it.
        around = self._outer.get(value, [])
        above = [*around, *self._callers.get(value, ())]
        if value in self._ends:
            return _Step([], [], above, around, named)
        inner = self._inside(value)
        before = [*self.into.get(value, ()), *(other for other in inner if owners[other] == owners[value])]
        within = [*self._callees.get(value, ()), *(other for other in inner if owners[other] != owners[value])]
        return _Step(list(dict.fromkeys(before)), within, above, around, named)

    def _inside(self, value: int) -> list[int]:
        """The values that stand inside an expression, what a request sends apart; a name has none."""
        program = self.program
        if value in program.anchors or value in self._parameters or program.owners[value] < 0 or program.name(value):
            return []
        start, end = program.span(value)
        if end - start > MAX_EXPRESSION:
            return []
        spans = self._spans(program.function_files[program.owners[value]])
        first = bisect_left(spans, (start, -1, -1))
        found = []
        sent = -1
        for begin, finish, other in spans[first:]:
            if begin >= end:
                break
            if finish <= end and finish > sent and other != value:
                found.append(other)
                if other in self._requests:
                    sent = finish
        return found

    def _spans(self, number: int) -> list[tuple[int, int, int]]:
        found = self._by_file.get(number)
        if found is None:
            file = self.program.files[number]
            found = sorted((start, end, file.values + index) for index, (start, end) in enumerate(file.facts.spans))
            self._by_file[number] = found
        return found
