"""Whether a value is made of nothing but constants of the source: then it holds no data, and it may serve as a list."""

from dataclasses import dataclass, field

from flowmap.core.words import Origin
from flowmap.link.program import Program

MAX_VALUES = 400
"""Values that are looked at before a value counts as not constant."""


@dataclass(slots=True)
class Constants:
    """Walks back over everything that goes into a value."""

    program: Program
    _before: dict[int, list[int]] = field(default_factory=dict)
    _made: set[int] = field(default_factory=set)
    _empty: set[int] = field(default_factory=set)
    _taken: set[int] = field(default_factory=set)
    _inside: dict[int, list[int]] = field(default_factory=dict)
    _known: dict[int, bool] = field(default_factory=dict)

    def texts(self, value: int) -> frozenset[str] | None:
        """The constant texts of a value (`null` and `undefined` are one of their own); None where it has others."""
        self._read()
        if value in self._empty:
            return frozenset({"undefined"})
        return self.program.strings.constants(value) if self.program.strings else None

    def is_constant(self, value: int) -> bool:
        """Whether only literals, and objects made of them, go into a value."""
        if value not in self._known:
            self._read()
            self._known[value] = self._look(value)
        return self._known[value]

    def _look(self, value: int) -> bool:
        seen, pending = {value}, [value]
        while pending:
            here = pending.pop()
            before = self._before.get(here, [])
            if here in self._taken or (not before and here not in self._made) or len(seen) > MAX_VALUES:
                return False
            for source in (*before, *self._put_in(here)):
                if source not in seen:
                    seen.add(source)
                    pending.append(source)
        return True

    def _put_in(self, value: int) -> list[int]:
        """What is written to the uses of a variable, those in closures included: `allowed.push(x)`."""
        names, pending, found = {value}, [value], []
        while pending:
            name = pending.pop()
            if self.program.name(name) is None:
                continue
            uses = [edge.target for edge in self.program.edges.get(name, ()) if not edge.pop and not edge.push]
            found += [source for use in uses for source in self._before.get(use, ()) if source not in names]
            others = [other for other in (*uses, *self._inside.get(name, ())) if other not in names]
            names.update(others)
            pending += others
        return found

    def _read(self) -> None:
        if self._before:
            return
        for source, edges in self.program.edges.items():
            for edge in edges:
                self._before.setdefault(edge.target, []).append(source)
        for file in self.program.files:
            self._made.update(value + file.values for value in (*file.facts.literals, *file.facts.objects))
            self._empty.update(value + file.values for value in file.facts.empties)
        self._made |= self._empty
        self._taken = {use.place.value for use in self.program.sources if use.source.origin is not Origin.LITERAL}
        for function in self.program.functions:
            for captured in function.captured:
                self._inside.setdefault(captured.outer, []).append(captured.inner)
            places = (*function.parameters, function.rest, function.arguments, function.receiver)
            self._taken.update(place for place in places if place is not None)
