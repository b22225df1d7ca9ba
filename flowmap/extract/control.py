"""Branches, loops and tries as intervals, for reaching definitions, thrown values and guards."""

from dataclasses import dataclass, field

from tree_sitter import Node

from flowmap.core.facts import Branch, Test, ValueId
from flowmap.extract import jumps
from flowmap.extract.builder import Builder
from flowmap.extract.jumps import Jumps
from flowmap.extract.matches import Match, Matches, children, text
from flowmap.extract.nesting import NOWHERE, Nesting

Interval = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Arm:
    """One way of a branch: code that may not run.

    Of two `exclusive` arms of one `statement` only one runs. `exit` is where control goes on after an arm that does not
    go onwards. One that `may_fail` can be left anywhere before that. `condition` decides: in the arm it `holds`, or
    does not.
    """

    statement: Interval
    exclusive: bool = False
    exit: int | None = None
    may_fail: bool = False
    condition: ValueId | None = None
    holds: bool = True


@dataclass(slots=True)
class Control:
    """The branches, loops and tries of a file.

    `ways` are the arms of each statement, in order; of those of a `complete` one, one always runs. What is returned or
    thrown where it is `overruled` by a `finally` never arrives; `dead` code never runs.
    """

    arms: Nesting[Arm] = field(default_factory=lambda: Nesting[Arm]([]))
    loops: Nesting[None] = field(default_factory=lambda: Nesting[None]([]))
    tries: Nesting[ValueId | None] = field(default_factory=lambda: Nesting[ValueId | None]([]))
    jumps: Jumps = field(default_factory=Jumps)
    ways: dict[Interval, list[int]] = field(default_factory=dict)
    complete: set[Interval] = field(default_factory=set)
    switches: set[Interval] = field(default_factory=set)
    overruled: Nesting[None] = field(default_factory=lambda: Nesting[None]([]))
    dead: Nesting[None] = field(default_factory=lambda: Nesting[None]([]))


def read(builder: Builder, matches: Matches, blocks: Nesting[bool]) -> Control:
    """All branches, loops and tries; conditions become `Branch` facts."""
    functions = [(f.start, f.end) for f in builder.facts.functions[1:]]
    reading = _Reading(builder, blocks, jumps.find(matches, functions))
    for match in matches["branch"]:
        reading.branch(match)
    for match in matches["switch"]:
        reading.switch(match)
    for match in matches["loop"]:
        reading.loop(match)
    for match in matches["test"]:
        reading.test(match)
    for match in matches["label"]:
        statement = _span(match["statement"])
        reading.arms.append((*_span(match["body"]), Arm(statement)))
    for match in matches["try"]:
        reading.attempt(match)
    control = reading.control()
    dead = [(m["jump"].end_byte, m["block"].end_byte, None) for m in matches["dead"]]
    control.dead = Nesting([(start, end, None) for start, end, _ in dead if start < end])
    return control


def raise_target(builder: Builder, control: Control, node: Node) -> ValueId:
    """Where something thrown at `node` arrives: the nearest catch of its function, or what the function throws."""
    owner = builder.owner(node)
    function = builder.facts.functions[owner]
    for index in control.tries.around(control.tries.innermost(node.start_byte, node.end_byte)):
        if control.tries.starts[index] < function.start:
            break
        caught = control.tries.items[index]
        if caught is not None:
            return caught
    return function.thrown


@dataclass(slots=True)
class _Reading:
    """Gathers intervals match by match."""

    builder: Builder
    blocks: Nesting[bool]
    jumps: Jumps
    arms: list[tuple[int, int, Arm]] = field(default_factory=list)
    loops: list[tuple[int, int, None]] = field(default_factory=list)
    tries: list[tuple[int, int, ValueId | None]] = field(default_factory=list)
    complete: set[Interval] = field(default_factory=set)
    switches: set[Interval] = field(default_factory=set)
    overruled: list[tuple[int, int, None]] = field(default_factory=list)

    def control(self) -> Control:
        """What was gathered, indexed."""
        self.builder.facts.loops = [(start, end) for start, end, _ in self.loops]
        control = Control(Nesting(self.arms), Nesting(self.loops), Nesting(self.tries), self.jumps)
        for index, arm in enumerate(control.arms.items):
            control.ways.setdefault(arm.statement, []).append(index)
        control.complete, control.switches = self.complete, self.switches
        control.overruled = Nesting(self.overruled)
        return control

    def branch(self, match: Match) -> None:
        """`if`, `?:`, `&&`, `||`, `??` and the conditions of loops."""
        span = _span(match["statement"])
        condition = self.builder.value(match["condition"])
        for part in ("then", "else"):
            if node := match.get(part):
                exit_ = self.jumps.exit(node)
                arm = Arm(span, exclusive=True, exit=exit_, condition=condition, holds=part == "then")
                self.arms.append((*_span(node), arm))
        if "then" in match.nodes and "else" in match.nodes:
            self.complete.add(span)
        self._conditions(match)

    def switch(self, match: Match) -> None:
        """A case may fall through into the next one: only `break` keeps it from there."""
        span = _span(match["body"])
        self.switches.add(span)
        for case in children(match["body"]):
            self.arms.append((*_span(case), Arm(span, exit=self.jumps.exit(case))))
            if case.type == "switch_default":
                self.complete.add(span)
        self._cases(match)

    def _cases(self, match: Match) -> None:
        """Inside a case the value equals its constant, or that of a case that falls through into it."""
        facts, value = self.builder.facts, self.builder.value(match["value"])
        reached: ValueId | None = None
        known = True
        for case in children(match["body"]):
            constant = case.child_by_field_name("value")
            known = known and constant is not None
            if constant is not None:
                own = self._test(case, "===", value, self.builder.value(constant))
                reached = own if reached is None else self._test(case, "||", reached, own)
                if known:
                    facts.branches.append(Branch(reached, *_span(case), True))
            if self.jumps.exit(case) is not None:
                reached, known = None, True

    def _test(self, node: Node, operator: str, left: ValueId, right: ValueId) -> ValueId:
        result = self.builder.fresh(node)
        self.builder.facts.tests.append(Test(result, operator, left, right))
        return result

    def test(self, match: Match) -> None:
        """One comparison or logical operator."""
        value = self.builder.value
        right = match.get("right")
        operands = value(match["left"]), value(right) if right else None
        self.builder.facts.tests.append(Test(value(match["result"]), text(match["operator"]), *operands))

    def loop(self, match: Match) -> None:
        """The body of a loop may run any number of times, that of `do` at least once."""
        span = _span(match["statement"])
        self.loops.append((*span, None))
        if body := match.get("body"):
            self.arms.append((*_span(body), Arm(span)))

    def attempt(self, match: Match) -> None:
        """Of `try` the body runs to its end, or the handler does; without a handler nothing goes on."""
        body, handler, finalizer = match["body"], match.get("handler"), match.get("finalizer")
        if finalizer is not None and self.jumps.exit(_block(finalizer)) is not None:
            self.overruled.append((body.start_byte, finalizer.start_byte, None))
        if handler is None:
            return
        span = (body.start_byte, handler.end_byte)
        self.complete.add(span)
        for node in (body, handler):
            self.arms.append((*_span(node), Arm(span, exit=self.jumps.exit(node), may_fail=node is body)))
        parameter = match.get("parameter")
        caught = self.builder.value(parameter) if parameter else self.builder.fresh(handler)
        self.tries.append((*_span(body), caught))

    def _conditions(self, match: Match) -> None:
        condition = self.builder.value(match["condition"])
        facts = self.builder.facts.branches
        then, other, statement = match.get("then"), match.get("else"), match["statement"]
        if then:
            facts.append(Branch(condition, then.start_byte, then.end_byte, True))
        if other:
            facts.append(Branch(condition, other.start_byte, other.end_byte, False))
        if statement.type != "if_statement":
            return
        block = self.blocks.innermost(statement.start_byte, statement.end_byte)
        end = self.blocks.ends[block] if block != NOWHERE else len(self.builder.source)
        for way, holds in ((then, False), (other, True)):
            if way and (target := self.jumps.exit(way)) is not None:
                facts.append(Branch(condition, statement.end_byte, min(end, target), holds))


def _block(finalizer: Node) -> Node:
    return finalizer.child_by_field_name("body") or finalizer


def _span(node: Node) -> Interval:
    return node.start_byte, node.end_byte
