"""Names: which variable an identifier means, and which of its definitions reach a use.

A variable of a function that inner functions use is *captured*: the inner function gets an entry value for it, and the
closure carries it like a property (`^name`), so that calls and returns can be matched through closures as well.
"""

from collections import defaultdict
from dataclasses import dataclass, field, replace

from tree_sitter import Node

from flowmap.core.facts import Captured, FunctionId, Unchanged, ValueId
from flowmap.extract.builder import MODULE, Builder
from flowmap.extract.control import Control
from flowmap.extract.functions import Functions
from flowmap.extract.matches import Matches
from flowmap.extract.nesting import NOWHERE, Nesting
from flowmap.extract.versions import Definition, Found, Use, reached, reaching

CAPTURED = "^"
"""Prefix of the closure's property that holds a captured variable."""


@dataclass(slots=True)
class Variable:
    """A name in a scope of a function (which begins at byte `begin`), with everything that is ever assigned to it."""

    name: str
    function: FunctionId
    begin: int = 0
    definitions: list[Definition] = field(default_factory=list)
    cell: ValueId | None = None

    def by_function(self, function: FunctionId) -> list[Definition]:
        """The definitions made in one function, by where they take effect."""
        return sorted((d for d in self.definitions if d.function == function), key=lambda d: d.effect)


@dataclass(frozen=True, slots=True)
class Reference:
    """A use of a variable whose scope begins at byte `begin`: which values of the variable it may see."""

    value: ValueId
    sources: tuple[ValueId, ...]
    start: int
    end: int
    begin: int
    function: FunctionId


@dataclass(slots=True)
class Scopes:
    """The names of a file. Scopes are intervals; number -1 is the file itself."""

    builder: Builder
    functions: Functions
    control: Control
    blocks: Nesting[bool]
    tables: dict[int, dict[str, Variable]] = field(default_factory=lambda: defaultdict(dict))
    captured: dict[FunctionId, dict[int, Captured]] = field(default_factory=lambda: defaultdict(dict))
    references: list[Reference] = field(default_factory=list)
    effects: dict[ValueId, int] = field(default_factory=dict)
    _variables: dict[int, Variable] = field(default_factory=dict)

    def declare(self, name: str, start: int, end: int, *, hoist: bool = False, outside: bool = False) -> Variable:
        """The variable that a declaration at these bytes makes; `hoist`: of the whole function, as `var` is."""
        scope = self.blocks.innermost(start, end, strict=outside)
        while hoist and scope != NOWHERE and not self.blocks.items[scope]:
            scope = self.blocks.parents[scope]
        table = self.tables[scope]
        if name not in table:
            owner = self._owner(scope) if outside else self.builder.owner_of(start, end)
            table[name] = Variable(name, owner, 0 if scope == NOWHERE else self.blocks.starts[scope])
            self._variables[id(table[name])] = table[name]
        return table[name]

    def _owner(self, scope: int) -> FunctionId:
        if scope == NOWHERE:
            return MODULE
        start, end = self.blocks.starts[scope], self.blocks.ends[scope]
        index = self.builder.functions.innermost(start, end)
        return MODULE if index == NOWHERE else self.builder.functions.items[index]

    def resolve(self, name: str, start: int, end: int) -> Variable | None:
        """The variable that a name means there."""
        for scope in self.blocks.around(self.blocks.innermost(start, end)):
            if name in self.tables.get(scope, ()):
                return self.tables[scope][name]
        return self.tables[NOWHERE].get(name) if NOWHERE in self.tables else None

    def define(self, variable: Variable, value: ValueId, effect: int, function: FunctionId) -> None:
        """`value` becomes the variable's at byte `effect` (0: before everything)."""
        self._variables[id(variable)] = variable
        start = self.builder.facts.spans[value][0]
        variable.definitions.append(Definition(value, effect, function, start))
        self.effects[value] = effect
        self.builder.facts.names[value] = variable.name

    def use(self, name: str, node: Node, value: ValueId) -> bool:
        """Connect a use with the definitions that reach it; false where the name is not the file's own."""
        variable = self.resolve(name, node.start_byte, node.end_byte)
        if variable is None:
            return False
        self.use_variable(variable, node.start_byte, node.end_byte, value)
        return True

    def use_variable(self, variable: Variable, start: int, end: int, value: ValueId) -> None:
        """Connect a use of a variable with the definitions that reach it."""
        function = self.builder.owner_of(start, end)
        if self._is_dead(start, end, function):
            sources: list[ValueId] = []
        elif variable.function == MODULE and function != MODULE:
            sources = [definition.value for definition in variable.definitions]
        elif variable.function == function:
            sources = self._local(variable, start, end, value)
        else:
            sources = self._inner(variable, start, end, function)
        for source in sources:
            self.builder.same(source, value)
        self.references.append(Reference(value, tuple(sources), start, end, variable.begin, function))

    def _is_dead(self, start: int, end: int, function: FunctionId) -> bool:
        """Whether a place never runs; functions that begin behind a `return` are called from before it."""
        dead = self.control.dead
        index = dead.innermost(start, end)
        return index != NOWHERE and dead.starts[index] > self.builder.facts.functions[function].start

    def _local(self, variable: Variable, start: int, end: int, value: ValueId) -> list[ValueId]:
        function = variable.function
        own = reached(variable.by_function(function), Use(start, end, variable.begin), self.control)
        self._unchanged(own, value)
        found = [definition.value for definition in own]
        elsewhere = [d.value for d in variable.definitions if d.function != function]
        if elsewhere and function == MODULE:
            return found + elsewhere
        return [*found, self.cell(variable)] if elsewhere else found

    def _unchanged(self, found: Found, value: ValueId) -> None:
        """What is known of a use that sees a definition though a branch in between would have made another."""
        for definition, passed in found.items():
            for arm in (self.control.arms.items[index] for index in passed):
                if arm.condition is not None and definition.start < arm.statement[0]:
                    fact = Unchanged(definition.value, value, arm.condition, not arm.holds)
                    self.builder.facts.unchanged.append(fact)

    def _inner(self, variable: Variable, start: int, end: int, function: FunctionId) -> list[ValueId]:
        entry = self.capture(variable, function).inner
        begin = self.builder.facts.functions[function].start
        own = [Definition(entry, begin, function, begin), *variable.by_function(function)]
        return reaching(own, Use(start, end, begin), self.control)

    def cell(self, variable: Variable) -> ValueId:
        """The value that stands for the whole variable in its own function."""
        if variable.cell is None:
            function = self.builder.facts.functions[variable.function]
            variable.cell = self.builder.place(function.start, function.start, variable.function)
            self.builder.facts.names[variable.cell] = variable.name
        return variable.cell

    def capture(self, variable: Variable, function: FunctionId) -> Captured:
        """How a function (and every function between it and the variable's own) knows the variable."""
        outer = self.cell(variable)
        found: Captured | None = None
        for inside in self.functions.chain(function, variable.function):
            found = self.captured[inside].get(id(variable))
            if found is None:
                place = self.builder.facts.functions[inside]
                inner = self.builder.place(place.start, place.start, inside)
                assigned = self.builder.place(place.start, place.start, inside)
                self.builder.facts.names[inner] = self.builder.facts.names[assigned] = variable.name
                found = self.captured[inside][id(variable)] = Captured(variable.name, outer, inner, assigned)
            outer = found.inner
        assert found is not None
        return found

    def close(self) -> None:
        """Once all uses are known: fill cells, record what functions capture and what they assign."""
        for variable in list(self._variables.values()):
            self._close_variable(variable)
        assigned = {c.assigned for table in self.captured.values() for c in table.values()} & {
            target for _, target in self.builder.facts.same
        }
        facts = self.builder.facts
        for function, table in self.captured.items():
            captured = tuple(c if c.assigned in assigned else replace(c, assigned=None) for c in table.values())
            facts.functions[function] = replace(facts.functions[function], captured=captured)

    def _close_variable(self, variable: Variable) -> None:
        inside = {d.function for d in variable.definitions} - {variable.function}
        if variable.function == MODULE:
            self.builder.facts.shared += [d.value for d in variable.definitions if d.function != MODULE]
        else:
            for function in sorted(inside):
                self._assign(variable, function)
        if variable.cell is not None:
            for definition in variable.definitions:
                if definition.function == variable.function:
                    self.builder.same(definition.value, variable.cell)

    def _assign(self, variable: Variable, function: FunctionId) -> None:
        """What a function leaves in a captured variable passes through all functions up to the variable's own."""
        captured = self.capture(variable, function)
        assert captured.assigned is not None
        for definition in variable.by_function(function):
            self.builder.same(definition.value, captured.assigned)
            self.builder.same(definition.value, captured.inner)
        for outside in self.functions.chain(function, variable.function)[:-1]:
            above = self.captured[outside][id(variable)]
            assert above.assigned is not None
            self.builder.same(above.inner, above.assigned)


def blocks(matches: Matches) -> Nesting[bool]:
    """The scopes of a file; true for those of functions."""
    found = [(m["block"].start_byte, m["block"].end_byte, False) for m in matches["scope"]]
    for match in (*matches["function"], *matches["method"]):
        node = match.get("declaration") or match.get("expression") or match.get("method") or match.get("node")
        assert node is not None
        found.append((node.start_byte, node.end_byte, True))
    found += [(m["node"].start_byte, m["node"].end_byte, False) for m in matches["class"]]
    found += [(m["body"].start_byte, m["body"].end_byte, True) for m in matches["namespace"]]
    return Nesting(found)


def bindings(matches: Matches, functions: Functions) -> Nesting[str]:
    """The roots of bindings: how a name below them comes into being."""
    found = []
    for match in matches["binding"]:
        found += [(node.start_byte, node.end_byte, kind) for kind, node in match.nodes.items()]
    for match in matches["parameter"]:
        if match["function"].id in functions.nodes:
            found.append((match["plain"].start_byte, match["plain"].end_byte, "block"))
    return Nesting(found)
