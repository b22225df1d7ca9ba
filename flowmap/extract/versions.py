"""Which definitions of a local variable reach a use.

For a use with several definitions, walk backwards from it and take each; stop at the first that always ran before: its
branch also encloses the use, or every branch of its statement has one. A use in a loop is reached around the loop as
well: from the loop's end back to its beginning. So `x = secret; x = redact(x); send(x)` is clean, without a
control-flow graph.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from flowmap.core.facts import FunctionId, ValueId
from flowmap.extract.control import Arm, Control
from flowmap.extract.nesting import NOWHERE

Interval = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Definition:
    """`value`, which stands at `start`, becomes a variable's at byte `effect`: at the end of the whole assignment."""

    value: ValueId
    effect: int
    function: FunctionId
    start: int


@dataclass(frozen=True, slots=True)
class Use:
    """The bytes of a use; the variable begins to exist at byte `begin`: loops around that are none to it."""

    start: int
    end: int
    begin: int = 0


Found = dict[Definition, tuple[int, ...]]
"""The definitions that a use may see, each with the arms between them that would have defined something else."""


def reaching(definitions: list[Definition], use: Use, control: Control) -> list[ValueId]:
    """The values of the definitions (of one function, sorted by effect) that a use may see."""
    return [definition.value for definition in reached(definitions, use, control)]


def reached(definitions: list[Definition], use: Use, control: Control) -> Found:
    """The definitions (of one function, sorted by effect) that a use may see."""
    if len(definitions) == 1 and definitions[0].effect <= use.start:
        return {definitions[0]: ()}
    found: Found = {}
    walk = _Walk(control, found, use.start, set(control.arms.around(control.arms.innermost(use.start, use.end))))
    before = [d for d in reversed(definitions) if d.effect <= use.start]
    for loop in loops_around(control, use):
        if walk.backwards(d for d in before if d.start >= loop[0]):
            return found
        around = _Walk(control, found, loop[1] - 1, walk.outside(loop))
        around.backwards(d for d in reversed(definitions) if loop[0] <= d.start < loop[1])
        before = [d for d in before if d.start < loop[0]]
    walk.backwards(before)
    # In `{ a, b = a } = o` the use stands in the very assignment that defines it.
    return found or {d: () for d in definitions if d.start < use.start}


def loops_around(control: Control, use: Use) -> list[Interval]:
    """The loops around a use, from the inside out."""
    around = control.loops.around(control.loops.innermost(use.start, use.end))
    loops = [(control.loops.starts[index], control.loops.ends[index]) for index in around]
    return [loop for loop in loops if loop[0] >= use.begin]


@dataclass(slots=True)
class _Walk:
    """One way back from `goal`; what stands in the arms of `base` (and in none further inside) always ran before it."""

    control: Control
    found: Found
    goal: int
    base: set[int]
    covered: set[int] = field(default_factory=set)
    passed: tuple[int, ...] = ()

    def outside(self, loop: Interval) -> set[int]:
        """The arms of the base that enclose a whole round of a loop."""
        arms = self.control.arms
        return {
            arm
            for arm in self.base
            if arms.items[arm].statement == loop or (arms.starts[arm] <= loop[0] and loop[1] <= arms.ends[arm])
        }

    def backwards(self, definitions: Iterable[Definition]) -> bool:
        """Take definitions from the last to the first; true once nothing before them can reach the goal."""
        for definition in definitions:
            # Effect 0 is a declaration that is hoisted: no branch matters.
            place = definition.start
            inner = NOWHERE if definition.effect == 0 else self.control.arms.innermost(place, place)
            inside = self._inside(inner)
            if inside is None:
                continue
            self.found.setdefault(definition, self.passed)
            if not self._is_bypassed(definition, inner) and (not inside or self._cover(inside[0])):
                return True
        return False

    def _inside(self, inner: int) -> list[int] | None:
        """The arms from the inside out up to the base; None where nothing leads from there to the goal."""
        found = []
        for index in self.control.arms.around(inner):
            if index in self.base:
                break
            if index in self.covered or self._is_elsewhere(self.control.arms.items[index], index):
                return None
            found.append(index)
        return found

    def _is_elsewhere(self, arm: Arm, index: int) -> bool:
        if arm.exit is not None and arm.exit > self.goal and not arm.may_fail:
            return True
        ways = self.control.ways[arm.statement]
        if arm.exclusive:
            return any(other in self.base and other != index for other in ways)
        return arm.statement in self.control.switches and not self._falls_through(ways, index)

    def _falls_through(self, ways: list[int], index: int) -> bool:
        """Whether control gets from a case to the one that the goal is in, if it is in one of the same `switch`."""
        for way in ways[ways.index(index) :]:
            if way in self.base:
                return True
            exit_ = self.control.arms.items[way].exit
            if exit_ is not None and exit_ > self.goal:
                return False
            if exit_ is not None:
                break
        return not any(way in self.base for way in ways)

    def _is_bypassed(self, definition: Definition, inner: int) -> bool:
        begin = 0 if inner == NOWHERE else self.control.arms.starts[inner]
        return self.control.jumps.bypass(begin, definition.start, definition.effect, self.goal)

    def _cover(self, arm: int) -> bool:
        """Something in an arm always runs when the arm does; true where that holds of the whole way to the goal."""
        self.covered.add(arm)
        while (statement := self.control.arms.items[arm].statement) in self.control.complete:
            arms = self.control.ways[statement]
            if not all(self._is_covered(statement, arms, index) for index in range(len(arms))):
                return False
            arm = self.control.arms.parents[arms[0]]
            if arm == NOWHERE or arm in self.base:
                return True
            self.covered.add(arm)
        if self.control.arms.parents[arm] in (NOWHERE, *self.base):
            self.passed = (*self.passed, arm)
        return False

    def _is_covered(self, statement: Interval, arms: list[int], index: int) -> bool:
        arm = arms[index]
        exit_ = self.control.arms.items[arm].exit
        if arm in self.covered:
            return True
        if exit_ is not None:
            return exit_ > self.goal
        falls = statement in self.control.switches and index + 1 < len(arms)
        return falls and self._is_covered(statement, arms, index + 1)
