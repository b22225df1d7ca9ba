"""Branches, loops and tries as intervals, for reaching definitions, thrown values and guards."""

from dataclasses import dataclass, field

from tree_sitter import Node

from flowmap.core.facts import Branch, ValueId
from flowmap.extract.builder import Builder
from flowmap.extract.matches import Match, Matches, children
from flowmap.extract.nesting import NOWHERE, Nesting

_LEAVES = {"return_statement", "throw_statement", "continue_statement", "break_statement"}


@dataclass(frozen=True, slots=True)
class Arm:
    """One way of a branch: of two arms of one `statement` only one runs; an arm that `leaves` goes nowhere else."""

    statement: tuple[int, int]
    leaves: bool


@dataclass(slots=True)
class Control:
    """The branches, loops and tries of a file."""

    arms: Nesting[Arm] = field(default_factory=lambda: Nesting[Arm]([]))
    loops: Nesting[None] = field(default_factory=lambda: Nesting[None]([]))
    tries: Nesting[ValueId | None] = field(default_factory=lambda: Nesting[ValueId | None]([]))


def read(builder: Builder, matches: Matches, blocks: Nesting[bool]) -> Control:
    """All branches, loops and tries; conditions become `Branch` facts."""
    arms: list[tuple[int, int, Arm]] = []
    for match in matches["branch"]:
        arms += _arms(match)
        _conditions(builder, match, blocks)
    for match in matches["switch"]:
        arms += _cases(match["body"])
    loops = []
    for match in matches["loop"]:
        statement = match["statement"]
        loops.append((statement.start_byte, statement.end_byte, None))
        if body := match.get("body"):
            arms.append((body.start_byte, body.end_byte, Arm(_span(statement), False)))
    tries = []
    for match in matches["try"]:
        arms += _try_arms(match)
        if handler := match.get("handler"):
            parameter = match.get("parameter")
            body = match["body"]
            caught = builder.value(parameter) if parameter else builder.fresh(handler)
            tries.append((body.start_byte, body.end_byte, caught))
    builder.facts.loops = [(start, end) for start, end, _ in loops]
    return Control(Nesting(arms), Nesting(loops), Nesting(tries))


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


def _arms(match: Match) -> list[tuple[int, int, Arm]]:
    found = []
    for part in ("then", "else"):
        if node := match.get(part):
            statement = match["statement"]
            found.append((node.start_byte, node.end_byte, Arm(_span(statement), leaves(node))))
    return found


def _cases(body: Node) -> list[tuple[int, int, Arm]]:
    # A case may fall through into the next one, so each is a statement of its own.
    return [(case.start_byte, case.end_byte, Arm(_span(case), False)) for case in children(body)]


def _try_arms(match: Match) -> list[tuple[int, int, Arm]]:
    found = []
    for part in ("body", "handler"):
        if node := match.get(part):
            found.append((node.start_byte, node.end_byte, Arm(_span(node), leaves(node) and part != "body")))
    return found


def _span(node: Node) -> tuple[int, int]:
    return node.start_byte, node.end_byte


def leaves(node: Node) -> bool:
    """Whether a statement ends by going elsewhere."""
    while node.type == "else_clause" or node.type == "statement_block":
        inside = children(node)
        if not inside:
            return False
        node = inside[-1]
    return node.type in _LEAVES


def _conditions(builder: Builder, match: Match, blocks: Nesting[bool]) -> None:
    condition = builder.value(match["condition"])
    facts = builder.facts.branches
    then, other, statement = match.get("then"), match.get("else"), match["statement"]
    if then:
        facts.append(Branch(condition, then.start_byte, then.end_byte, True))
    if other:
        facts.append(Branch(condition, other.start_byte, other.end_byte, False))
    if statement.type != "if_statement":
        return
    block = blocks.innermost(statement.start_byte, statement.end_byte)
    end = blocks.ends[block] if block != NOWHERE else len(builder.source)
    if then and leaves(then):
        facts.append(Branch(condition, statement.end_byte, end, False))
    if other and leaves(other):
        facts.append(Branch(condition, statement.end_byte, end, True))
