"""Where a condition has shown that a variable is harmless: it equals a constant, is one of a few, passed a check.

`if (!allowed.includes(x)) return; send(x)`: between the bytes where the condition is known to hold, uses of the same
variable (the same definitions reach them as reached the test) do not carry data.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from flowmap.core.facts import Branch, Call, Test, Unchanged
from flowmap.flow.aliases import Aliases
from flowmap.flow.constants import Constants
from flowmap.flow.cuts import Cut, Cuts
from flowmap.link.program import GuardUse, Keys, Program

MAX_DEPTH = 12
"""Operators and variables inside each other that a condition is followed through."""

NOWHERE = -2
"""No byte: nothing comes to be there in between."""

_EQUAL = {"===": True, "==": True, "!==": False, "!=": False}
_OK = ("ok",)
_STATUS = ("status",)
_FAILED = ("errorMessages",)
_ACCEPTED = re.compile(r"2\d\d")
_REFUSED = re.compile(r"[3-5]\d\d")
_FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
_NEGATED = {"<": ">=", ">": "<=", "<=": ">", ">=": "<"}
_NO_DATA = frozenset({"number", "boolean", "undefined", "bigint", "function", "symbol"})
_MEMBERSHIP = frozenset({"includes", "has", "hasOwnProperty"})
_STATIC_MEMBERSHIP = frozenset({"hasOwn"})
_NUMERIC = frozenset({"isNaN", "isFinite", "isInteger", "isSafeInteger"})
_PRESENT = {("!==", "-1"), ("!=", "-1"), (">", "-1"), (">=", "0")}
_ABSENT = {("===", "-1"), ("==", "-1"), ("<", "0")}


class Harmless(NamedTuple):
    """What a condition shows of a value; `category` None: it is no data at all."""

    value: int
    category: str | None = None


class Subject(NamedTuple):
    """A variable (by the definitions that reach the place) and the properties of it that are meant."""

    definitions: frozenset[int]
    path: Keys


def guard(program: Program, aliases: Aliases, cuts: Cuts) -> None:
    """Cut the hops to all uses that a condition protects."""
    guards = _Guards(program, aliases, Constants(program))
    for file in program.files:
        for branch in file.facts.branches:
            for found in guards.shown(branch.condition + file.values, holds=branch.holds):
                guards.protect(found, branch, cuts)
        for fact in file.facts.unchanged:
            for found in guards.shown(fact.condition + file.values, holds=fact.holds):
                guards.unchanged(found, fact, file.values, cuts)


@dataclass(slots=True)
class _Guards:
    """Conditions of a program by the value that holds their outcome."""

    program: Program
    aliases: Aliases
    constants: Constants
    tests: dict[int, Test] = field(default_factory=dict)
    calls: dict[int, Call] = field(default_factory=dict)
    rows: dict[int, list[GuardUse]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for file in self.program.files:
            base = file.values
            for test in file.facts.tests:
                right = None if test.right is None else test.right + base
                self.tests[test.result + base] = Test(test.result + base, test.operator, test.left + base, right)
        if self.tests or any(file.facts.branches for file in self.program.files):
            self.calls = {call.result: call for call in self.program.calls}
        for use in self.program.guards:
            self.rows.setdefault(use.result, []).append(use)

    # --- what a condition shows --------------------------------------------------------------------------------

    def shown(self, condition: int, *, holds: bool, depth: int = 0) -> list[Harmless]:
        """Everything that is harmless where the condition holds (or, with `holds` false, does not)."""
        if depth > MAX_DEPTH:
            return []
        test = self.tests.get(condition)
        if test is not None:
            return self._tested(test, holds=holds, depth=depth)
        call = self.calls.get(condition)
        if call is not None:
            return [*self._called(call, holds=holds), *self._by_row(condition, holds=holds)]
        # What is empty carries nothing; and a variable may hold the outcome of a test.
        found = self._read_as(_FAILED, condition)
        if not holds:
            found = [Harmless(condition), *self._read_as(_OK, condition)]
        before = self._copied(condition)
        return found + (self.shown(before[0], holds=holds, depth=depth + 1) if len(before) == 1 else [])

    def _read_as(self, property_: Keys, value: int) -> list[Harmless]:
        """What a value is read of by that name.

        A response that is not `ok`, or has another status than those of success, holds an error's words, not the data
        that was asked for; and so does an answer that has the messages of one.
        """
        return [Harmless(back.target) for back in self.aliases.get(value, ()) if back.push == property_]

    def _tested(self, test: Test, *, holds: bool, depth: int) -> list[Harmless]:
        if test.operator == "!":
            return self.shown(test.left, holds=not holds, depth=depth + 1)
        if test.right is None:
            return []
        if test.operator in ("&&", "||"):
            left, right = (self.shown(side, holds=holds, depth=depth + 1) for side in (test.left, test.right))
            return left + right if holds == (test.operator == "&&") else self._both(left, right)
        if test.operator == "in":
            return self._inside(test.left, test.right) if holds else []
        return self._compared(test, test.right, holds=holds, depth=depth)

    def _both(self, left: list[Harmless], right: list[Harmless]) -> list[Harmless]:
        """What both sides show, each of its own use of a variable."""
        subjects = {(self.subject(found.value), found.category) for found in right}
        return [found for found in left if (self.subject(found.value), found.category) in subjects]

    def _compared(self, test: Test, right: int, *, holds: bool, depth: int) -> list[Harmless]:
        found: list[Harmless] = []
        for one, other in ((test.left, right), (right, test.left)):
            texts = self.constants.texts(other)
            if texts is None:
                continue
            found += self._position(one, test.operator, texts, holds=holds)
            operator = test.operator if one == test.left else _FLIPPED.get(test.operator, "")
            found += self._ranged(one, operator, texts, holds=holds)
            if test.operator in _EQUAL:
                found += self._equal(one, texts, equal=_EQUAL[test.operator] == holds, depth=depth)
        return found

    def _equal(self, value: int, texts: frozenset[str], *, equal: bool, depth: int) -> list[Harmless]:
        """A value compared with constants; `typeof` with the names of types, a test with `true` or `false`."""
        inner = self.tests.get(self._bare(value))
        if inner is not None and inner.operator == "typeof":
            return [Harmless(inner.left)] if equal and texts <= _NO_DATA else []
        if inner is not None and len(texts) == 1 and texts <= {"true", "false"}:
            return self.shown(inner.result, holds=equal == ("true" in texts), depth=depth + 1)
        refused = self._read_as(_STATUS, self._bare(value)) if _is_refusal(texts, equal=equal) else []
        return [Harmless(value), *refused] if equal else refused

    def _ranged(self, value: int, operator: str, texts: frozenset[str], *, holds: bool) -> list[Harmless]:
        """A status above or below all by which a request is accepted: `response.status >= 400`."""
        bound = next(iter(texts), "")
        if operator not in _NEGATED or len(texts) != 1 or not bound.isdecimal():
            return []
        sign = operator if holds else _NEGATED[operator]
        lowest = {">": int(bound) + 1, ">=": int(bound)}.get(sign, 0)
        highest = {"<": int(bound) - 1, "<=": int(bound)}.get(sign, 999)
        return self._read_as(_STATUS, self._bare(value)) if lowest >= 300 or highest < 200 else []

    def _position(self, value: int, operator: str, texts: frozenset[str], *, holds: bool) -> list[Harmless]:
        """`list.indexOf(x) !== -1` is a membership test."""
        call = self.calls.get(self._bare(value))
        if call is None or len(texts) != 1 or not call.arguments or self._name(call.callee) != "indexOf":
            return []
        comparison = (operator, next(iter(texts)))
        member = comparison in (_PRESENT if holds else _ABSENT)
        return [Harmless(call.arguments[0])] if member and self._is_collection(call.receiver) else []

    def _called(self, call: Call, *, holds: bool) -> list[Harmless]:
        name = self._name(call.callee)
        if not holds or not call.arguments or name is None:
            return []
        if name in _NUMERIC:
            return [Harmless(call.arguments[0])]
        if name in _MEMBERSHIP and call.receiver is not None:
            return self._inside(call.arguments[0], call.receiver)
        if name in _STATIC_MEMBERSHIP and len(call.arguments) > 1:
            return self._inside(call.arguments[1], call.arguments[0])
        return []

    def _inside(self, key: int, holder: int) -> list[Harmless]:
        """A key of a list of constants is one of them; an answer that has the messages of an error has no data."""
        if self._is_collection(holder):
            return [Harmless(key)]
        return [Harmless(holder)] if self.constants.texts(key) == frozenset(_FAILED) else []

    def _is_collection(self, value: int | None) -> bool:
        """Whether a value is made of constants only; a text (`'abc'.includes(x)`) proves little, and no data either."""
        return value is not None and self.constants.is_constant(value)

    def _by_row(self, result: int, *, holds: bool) -> Iterator[Harmless]:
        for use in self.rows.get(result, ()):
            if use.when == holds and not use.place.keys:
                yield Harmless(use.place.value, use.category)

    # --- variables -----------------------------------------------------------------------------------------------

    def _copied(self, value: int) -> list[int]:
        return [edge.target for edge in self.aliases.get(value, ()) if not (edge.push or edge.pop or edge.spread)]

    def _bare(self, value: int) -> int:
        """The value that a name or a parenthesis stands for, where there is but one."""
        for _ in range(MAX_DEPTH):
            before = self._copied(value)
            if value in self.tests or value in self.calls or len(before) != 1:
                break
            value = before[0]
        return value

    def _name(self, callee: int) -> str | None:
        """The last name of what is called."""
        reads = [edge.push[0] for edge in self.aliases.get(callee, ()) if len(edge.push) == 1 and not edge.pop]
        return reads[0] if len(reads) == 1 else None

    def subject(self, value: int) -> Subject | None:
        """The variable that an expression names, and the properties read of it; None for any other expression."""
        path: Keys = ()
        for _ in range(MAX_DEPTH):
            before = self._copied(value)
            if before and all(self.program.name(source) is not None for source in before):
                return Subject(frozenset(before), path)
            reads = [edge for edge in self.aliases.get(value, ()) if len(edge.push) == 1 and not edge.pop]
            if len(before) + len(reads) != 1:
                return None
            if reads:
                path = (reads[0].push[0], *path)
            value = (before or [edge.target for edge in reads])[0]
        return None

    # --- what is protected ---------------------------------------------------------------------------------------

    def protect(self, found: Harmless, branch: Branch, cuts: Cuts) -> None:
        """Cut the hops from the definitions that were tested to all uses where the condition is known."""
        subject = self.subject(found.value)
        if subject is None:
            return
        owner = self.program.owners[found.value]
        categories = () if found.category is None else (found.category,)
        for definition in sorted(subject.definitions):
            if self.program.owners[definition] == owner and self._is_inside(definition, branch):
                continue
            for edge in self.program.edges.get(definition, ()):
                if self.program.owners[edge.target] == owner and self._is_inside(edge.target, branch):
                    whole = not subject.path or self._looks_only(edge.target, subject.path)
                    cut = Cut(subject.path, branch.start, branch.end, whole, categories)
                    cuts.add(definition, edge.target, cut)

    def unchanged(self, found: Harmless, fact: Unchanged, base: int, cuts: Cuts) -> None:
        """Cut one hop, where the condition speaks of its definition."""
        subject = self.subject(found.value)
        if subject is not None and fact.source + base in subject.definitions and subject.path == fact.path:
            categories = () if found.category is None else (found.category,)
            start, end = self.program.span(fact.target + base) if fact.path else (NOWHERE, NOWHERE)
            cut = Cut(fact.path, min(start, fact.start), end, fact.whole, categories)
            cuts.add(fact.source + base, fact.target + base, cut)

    def _is_inside(self, value: int, branch: Branch) -> bool:
        start, end = self.program.span(value)
        return branch.start <= start and end <= branch.end

    def _looks_only(self, value: int, path: Keys) -> bool:
        """Whether a use looks at nothing but a property."""
        edges = self.program.edges.get(value, ())
        return bool(edges) and all(edge.pop == path[:1] for edge in edges) and len(path) == 1


def _is_refusal(texts: frozenset[str], *, equal: bool) -> bool:
    """Whether a status that is one of these, or none of them, says that a request was refused."""
    wanted = _REFUSED if equal else _ACCEPTED
    return bool(texts) and all(wanted.fullmatch(text) for text in texts)
