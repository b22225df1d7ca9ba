"""What a value is made of: everything that it mentions, over names, calls and helpers back to where it comes in.

For questions of control (does this condition ask who calls?), which need no exact answer about data: calls are not
matched with returns, and what stands inside an expression counts as mentioned by it.
"""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field

from flowmap.link.program import Program
from flowmap.models.rows import SIGNING

MAX_VALUES = 800
"""Values that are looked at for one question."""

MAX_EXPRESSION = 2000
"""Bytes of an expression whose inner values are looked at one by one."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a value is made of: values, calls by their number, and names of variables and properties on the way."""

    values: frozenset[int]
    sites: frozenset[int]
    names: frozenset[str]


@dataclass(slots=True)
class Backwards:
    """Walks a program against the direction of its hops."""

    program: Program
    into: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    popped: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    sites: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _ends: set[int] = field(default_factory=set)
    _parameters: set[int] = field(default_factory=set)
    _by_file: dict[int, list[tuple[int, int, int]]] = field(default_factory=dict)
    _known: dict[int, Mentions] = field(default_factory=dict)
    _steps: dict[int, tuple[list[int], set[str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for site, call in enumerate(self.program.calls):
            self.sites[call.result].append(site)
        # What a request answers is not made of what was sent.
        leaving = (use for use in self.program.sinks if use.sink.egress != SIGNING)
        self._ends = {self.program.calls[use.call].result for use in leaving}
        self._hops()
        self._borders()
        self._copies()

    def _hops(self) -> None:
        for source, edges in self.program.edges.items():
            for edge in edges:
                if not edge.bridge:
                    self.into[edge.target].append(source)
                    self.popped[edge.target].update(edge.pop)

    def _borders(self) -> None:
        """From results into callees, from parameters to arguments, from captured variables out."""
        for entering in self.program.entering:
            function, call = self.program.functions[entering.function], entering.call
            self.into[call.result].append(function.result)
            for parameter, argument in zip(function.parameters, call.arguments, strict=False):
                self.into[parameter].append(argument)
        for fallback in self.program.fallbacks:
            self.into[fallback.parameter].append(fallback.default)
        for function in self.program.functions:
            self._parameters.update(function.parameters)
            for captured in function.captured:
                self.into[captured.inner].append(captured.outer)

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
        seen, pending = {value}, [value]
        names: set[str] = set()
        while pending and len(seen) < MAX_VALUES:
            before, named = self._step(pending.pop())
            names |= named
            for other in before:
                if other not in seen:
                    seen.add(other)
                    pending.append(other)
        sites = {site for here in seen for site in self.sites.get(here, ())}
        return Mentions(frozenset(seen), frozenset(sites), frozenset(names))

    def _step(self, value: int) -> tuple[list[int], set[str]]:
        """What a value is made of directly, and the names by which it is: many questions pass the same values."""
        found = self._steps.get(value)
        if found is None:
            name = self.program.name(value)
            named = {*self.popped.get(value, ()), *([name] if name else [])}
            found = self._steps[value] = (list(dict.fromkeys(self._before(value))), named)
        return found

    def _before(self, value: int) -> list[int]:
        if value in self._ends:
            return []
        return [*self.into.get(value, ()), *self._inside(value)]

    def _inside(self, value: int) -> list[int]:
        """The values that stand inside an expression; a name and what only the linker sees have none."""
        program = self.program
        if value in program.anchors or value in self._parameters or program.owners[value] < 0 or program.name(value):
            return []
        start, end = program.span(value)
        if end - start > MAX_EXPRESSION:
            return []
        spans = self._spans(program.function_files[program.owners[value]])
        first = bisect_left(spans, (start, -1, -1))
        found = []
        for begin, finish, other in spans[first:]:
            if begin >= end:
                break
            if finish <= end and other != value:
                found.append(other)
        return found

    def _spans(self, number: int) -> list[tuple[int, int, int]]:
        found = self._by_file.get(number)
        if found is None:
            file = self.program.files[number]
            found = sorted((start, end, file.values + index) for index, (start, end) in enumerate(file.facts.spans))
            self._by_file[number] = found
        return found
