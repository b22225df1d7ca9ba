"""Call context for identities: small functions that call what they are given get a copy for each place that calls them.

`apply(fn, x)` calls whatever reaches its parameter from anywhere. With a copy of `apply` for each call, each copy calls
only what that call gave it; the same holds for what a factory returns and for the fields that a constructor sets. The
first place that calls a function gets the function itself, so that nothing is copied which is called from one place.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias, TypeVar

from flowmap.core.facts import Call, Captured, Copy, FileFacts, Function
from flowmap.link.program import File, Program
from flowmap.link.solver import Solver
from flowmap.link.wrappers import Wrappers

MAX_VALUES = 260
"""Values (expressions and variables) of a function that is copied, those of the functions inside it included."""

MAX_WRAPPER = 120
"""The same where all that is told apart are addresses and keys."""

BUDGET = 60_000
"""Values of all copies together."""

KEYED = frozenset({"get", "set"})
"""Methods whose first argument names what they are about."""

SILENT = -1
"""Stands for all calls that give a wrapper no text of their own."""

Context: TypeAlias = tuple[int, ...]
Item = TypeVar("Item")


@dataclass(slots=True)
class Slice:
    """The facts of one file that touch one function, with values of the whole program."""

    facts: FileFacts = field(default_factory=lambda: FileFacts(""))
    size: int = 0
    children: list[int] = field(default_factory=list)
    imports: bool = False
    calls: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Clones:
    """Gives every call the copy of a function that is meant for it.

    `replay` adds the constraints of a copy, given its file, its facts and the number of its first call.
    """

    program: Program
    solver: Solver
    replay: Callable[[int, FileFacts, int], None]
    wrappers: Wrappers
    budget: int = BUDGET
    copies: list[FileFacts] = field(default_factory=list)
    _slices: dict[int, dict[int, Slice]] = field(default_factory=dict)
    _plain: set[int] = field(default_factory=set)
    _depths: dict[int, int] = field(default_factory=dict)
    _users: dict[int, dict[Context, int]] = field(default_factory=lambda: defaultdict(dict))
    _contexts: dict[int, Context] = field(default_factory=dict)
    _origins: dict[int, int] = field(default_factory=dict)
    _sites: list[list[int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Remember the calls of the source: others come from rows and entries."""
        self._sites = [[] for _ in self.program.files]
        for site, owner in enumerate(self.program.call_owners):
            self._sites[self.program.function_files[owner]].append(site)

    def of(self, function: int, site: int) -> int:
        """The copy of `function` that the call `site` enters."""
        if site < 0 or function in self.program.bases:
            return function
        depth = self._depth(function)
        if not depth:
            return function
        owner = self.program.call_owners[site]
        if self.program.bases.get(owner, owner) == function:
            return owner
        context = self._context(function, owner, self._origins.get(site, site), depth)
        users = self._users[function]
        if context not in users:
            users[context] = self._copy(function, context) if users else function
        return users[context]

    def _context(self, function: int, owner: int, site: int, depth: int) -> Context:
        """The calls that lead to a function, the last ones; those that tell a wrapper nothing new are one to it."""
        around = self._contexts.get(owner, ())
        if function in self._plain and not around and not self.wrappers.tells(function, self.program.calls[site]):
            return (SILENT,)
        return (*around, site)[-depth:]

    # --- which functions -----------------------------------------------------------------------------------------

    def _depth(self, function: int) -> int:
        """How many calls up callers are told apart: two where the function calls its arguments or makes functions."""
        found = self._depths.get(function)
        if found is None:
            found = self._judge(function)
            if found == 0 and self._is_wrapper(function):
                self._plain.add(function)
                found = 2
            self._depths[function] = found
        return found

    def _is_wrapper(self, function: int) -> bool:
        return bool(self.wrappers.told.get(function)) and self._is_small(function, MAX_WRAPPER)

    def _judge(self, function: int) -> int:
        if not self._is_small(function):
            return 0
        tree = self._tree(function)
        slices = [self._slice(part) for part in tree]
        given, inside = self._given(function)
        callees = {self.program.calls[site].callee for site in self._slice(function).calls}
        if len(tree) > 1 or callees & given:
            return 2
        keys = {key for part in slices for _, key, _ in (*part.facts.reads, *part.facts.writes) if isinstance(key, int)}
        is_new = {subject for subject, _, _ in self._slice(function).facts.writes} & inside
        return 1 if is_new or callees & inside or (keys | self._looked_up(function)) & given else 0

    def _is_small(self, function: int, most: int = MAX_VALUES) -> bool:
        slices = [self._slice(part) for part in self._tree(function)]
        is_body = function == self.program.file_of_function(function).functions
        return sum(part.size for part in slices) <= most and not is_body and not any(p.imports for p in slices)

    def _looked_up(self, function: int) -> set[int]:
        """What a function looks up or keeps in collections: `registry.get(name)`."""
        facts = self._slice(function).facts
        methods = {result for _, key, result in facts.reads if key in KEYED}
        calls = (self.program.calls[site] for site in self._slice(function).calls)
        return {call.arguments[0] for call in calls if call.callee in methods and call.arguments}

    def _given(self, function: int) -> tuple[set[int], set[int]]:
        """The values that are what the function was given, and those that are inside of it."""
        place = self.program.functions[function]
        given = {*place.parameters, place.rest, place.arguments} - {None}
        facts = self._slice(function).facts
        same, reads = defaultdict(list), defaultdict(list)
        for source, target in facts.same:
            same[source].append(target)
        for subject, _, result in facts.reads:
            reads[subject].append(result)
        first = _reached({value for value in given if value is not None}, same, {})
        return first, _reached({*first, place.receiver}, same, reads)

    def _tree(self, function: int) -> list[int]:
        found, pending = [], [function]
        while pending:
            part = pending.pop()
            found.append(part)
            pending += self._slice(part).children
        return found

    # --- facts by function -----------------------------------------------------------------------------------------

    def _slice(self, function: int) -> Slice:
        index = self.program.function_files[function]
        if index not in self._slices:
            self._slices[index] = self._cut(index)
        return self._slices[index].setdefault(function, Slice())

    def _cut(self, index: int) -> dict[int, Slice]:
        file = self.program.files[index]
        slices: dict[int, Slice] = defaultdict(Slice)
        for owner in file.facts.owners:
            slices[owner + file.functions].size += 1
        for value, function in file.facts.closures:
            parent = slices[self.program.owners[value + file.values]]
            parent.facts.closures.append((value + file.values, function + file.functions))
            parent.children.append(function + file.functions)
        for found in file.facts.imports:
            if found.value is not None:
                slices[self.program.owners[found.value + file.values]].imports = True
        for site in self._sites[index]:
            slices[self.program.call_owners[site]].calls.append(site)
        self._cut_hops(file, slices)
        self._cut_values(file, slices)
        return slices

    def _cut_hops(self, file: File, slices: dict[int, Slice]) -> None:
        """Facts of two values belong to the functions of both."""
        facts, base, owners = file.facts, file.values, self.program.owners

        def among(one: int, other: int) -> list[FileFacts]:
            return [slices[owner].facts for owner in dict.fromkeys((owners[one + base], owners[other + base]))]

        for name in ("same", "derived"):
            for source, target in getattr(facts, name):
                for part in among(source, target):
                    getattr(part, name).append((source + base, target + base))
        for name in ("reads", "writes"):
            for subject, key, value in getattr(facts, name):
                named = key + base if isinstance(key, int) else key
                for part in among(subject, value):
                    getattr(part, name).append((subject + base, named, value + base))
        for copy in facts.copies:
            for part in among(copy.source, copy.target):
                part.copies.append(replace(copy, source=copy.source + base, target=copy.target + base))

    def _cut_values(self, file: File, slices: dict[int, Slice]) -> None:
        facts, base, owners = file.facts, file.values, self.program.owners
        for whole, parts in facts.concats:
            slices[owners[whole + base]].facts.concats.append((whole + base, tuple(value + base for value in parts)))
        for value in facts.objects:
            slices[owners[value + base]].facts.objects.append(value + base)
        for value in facts.empties:
            slices[owners[value + base]].facts.empties.append(value + base)
        for value, text in facts.literals.items():
            slices[owners[value + base]].facts.literals[value + base] = text
        for value, name in facts.globals:
            slices[owners[value + base]].facts.globals.append((value + base, name))

    # --- copies ----------------------------------------------------------------------------------------------------

    def _copy(self, function: int, context: Context) -> int:
        tree = self._tree(function)
        size = sum(self._slice(part).size for part in tree)
        if self.budget < size:
            return function
        self.budget -= size
        first = len(self.program.functions)
        copy = _Copy(self.program, self.solver, {part: first + index for index, part in enumerate(tree)})
        for part, number in copy.functions.items():
            self.program.bases[number] = part
            self._contexts[number] = context
            self.program.function_files.append(self.program.function_files[part])
        self.program.functions += [copy.function(self.program.functions[part]) for part in tree]
        self._capture(function, first)
        self._fill(tree, copy)
        return first

    def _capture(self, function: int, copy: int) -> None:
        """The copy sees the variables around the function; what is made of it by closures is replayed."""
        functions = self.program.functions
        for before, after in zip(functions[function].captured, functions[copy].captured, strict=True):
            self.solver.copy(before.outer, after.inner)
            if after.assigned is not None:
                self.solver.copy(after.assigned, before.outer)

    def _fill(self, tree: list[int], copy: "_Copy") -> None:
        slices = [self._slice(part) for part in tree]
        facts = copy.facts([part.facts for part in slices])
        site = len(self.program.calls)
        for part, number in zip(slices, copy.functions.values(), strict=True):
            for original in part.calls:
                self._origins[len(self.program.calls)] = original
                self.program.calls.append(copy.call(self.program.calls[original]))
                self.program.call_owners.append(number)
        self.program.renamings.append(copy.values)
        self.copies.append(facts)
        self.replay(self.program.function_files[tree[0]], facts, site)


@dataclass(slots=True)
class _Copy:
    """Renames the values of some functions."""

    program: Program
    solver: Solver
    functions: dict[int, int]
    values: dict[int, int] = field(default_factory=dict)

    def at(self, value: int) -> int:
        owner = self.program.owners[value]
        if owner not in self.functions:
            return value
        found = self.values.get(value)
        if found is None:
            found = self.values[value] = self.solver.node(value)
            self.program.owners[found] = self.functions[owner]
        return found

    def maybe(self, value: int | None) -> int | None:
        return None if value is None else self.at(value)

    def function(self, place: Function) -> Function:
        return replace(
            place,
            parameters=tuple(map(self.at, place.parameters)),
            rest=self.maybe(place.rest),
            arguments=self.maybe(place.arguments),
            receiver=self.at(place.receiver),
            result=self.at(place.result),
            thrown=self.at(place.thrown),
            captured=tuple(
                Captured(c.name, self.at(c.outer), self.at(c.inner), self.maybe(c.assigned)) for c in place.captured
            ),
        )

    def facts(self, parts: list[FileFacts]) -> FileFacts:
        at = self.at
        made = FileFacts("")
        made.same = [(at(a), at(b)) for a, b in _all(part.same for part in parts)]
        made.derived = [(at(a), at(b)) for a, b in _all(part.derived for part in parts)]
        made.reads = [(at(s), at(k) if isinstance(k, int) else k, at(v)) for s, k, v in _all(p.reads for p in parts)]
        made.writes = [(at(s), at(k) if isinstance(k, int) else k, at(v)) for s, k, v in _all(p.writes for p in parts)]
        made.copies = [self._spread(copy) for copy in _all(part.copies for part in parts)]
        made.concats = [(at(w), tuple(map(at, v))) for w, v in _all(part.concats for part in parts)]
        made.objects = [at(value) for value in _all(part.objects for part in parts)]
        made.empties = [at(value) for value in _all(part.empties for part in parts)]
        made.literals = {at(value): text for part in parts for value, text in part.literals.items()}
        made.globals = [(at(value), name) for value, name in _all(part.globals for part in parts)]
        made.closures = [(at(v), self.functions.get(f, f)) for v, f in _all(part.closures for part in parts)]
        return made

    def _spread(self, copy: Copy) -> Copy:
        return replace(copy, source=self.at(copy.source), target=self.at(copy.target))

    def call(self, call: Call) -> Call:
        return replace(
            call,
            result=self.at(call.result),
            callee=self.at(call.callee),
            receiver=self.maybe(call.receiver),
            arguments=tuple(map(self.at, call.arguments)),
            raises=self.at(call.raises),
            strings=self.maybe(call.strings),
        )


def _all(parts: Iterable[list[Item]]) -> Iterator[Item]:
    """The items of all lists; what two functions share, once."""
    return iter(dict.fromkeys(item for part in parts for item in part))


def _reached(start: set[int], *edges: dict[int, list[int]]) -> set[int]:
    seen, pending = set(start), sorted(start)
    while pending:
        value = pending.pop()
        for table in edges:
            for target in table.get(value, ()):
                if target not in seen:
                    seen.add(target)
                    pending.append(target)
    return seen
