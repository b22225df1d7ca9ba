"""Which definitions of a local variable reach a use.

For a use with several definitions, walk the function's definitions backwards from it and take each; stop at the first
whose branch also encloses the use, for it always ran before. A use in a loop also meets the definitions later in that
loop. So `x = secret; x = redact(x); send(x)` is clean, without a control-flow graph.
"""

from dataclasses import dataclass

from flowmap.core.facts import FunctionId, ValueId
from flowmap.extract.control import Control
from flowmap.extract.nesting import NOWHERE


@dataclass(frozen=True, slots=True)
class Definition:
    """`value` becomes a variable's at byte `effect`: at the end of the assignment, not of its target; it stands at `start`."""

    value: ValueId
    effect: int
    function: FunctionId
    start: int


def reaching(definitions: list[Definition], start: int, end: int, control: Control) -> list[ValueId]:
    """The values of the definitions (of one function, sorted by effect) that a use at these bytes may see."""
    if len(definitions) == 1:
        return [definitions[0].value]
    loops = _loops(control, start, end)
    found = [d.value for d in definitions if d.effect > start and _in_any(loops, d)]
    arms = set(control.arms.around(control.arms.innermost(start, end)))
    statements = {control.arms.items[arm].statement: arm for arm in arms}
    for definition in reversed(definitions):
        if definition.effect > start:
            continue
        kind = _relation(definition, arms, statements, control, loops)
        if kind != "never":
            found.append(definition.value)
        if kind == "always":
            break
    return found


def _relation(
    definition: Definition,
    arms: set[int],
    statements: dict[tuple[int, int], int],
    control: Control,
    loops: list[tuple[int, int]],
) -> str:
    """Whether the definition ran before the use: `always`, `maybe` or `never`."""
    kind = "always"
    # Effect 0 is a declaration that is hoisted: no branch matters.
    inner = NOWHERE if definition.effect == 0 else control.arms.innermost(definition.start, definition.start)
    for arm in control.arms.around(inner):
        if arm in arms:
            break
        kind = "maybe"
        item = control.arms.items[arm]
        other_way = statements.get(item.statement, arm) != arm
        if (other_way or item.leaves) and not _in_any(loops, definition):
            return "never"
    return kind


def _loops(control: Control, start: int, end: int) -> list[tuple[int, int]]:
    around = control.loops.around(control.loops.innermost(start, end))
    return [(control.loops.starts[index], control.loops.ends[index]) for index in around]


def _in_any(loops: list[tuple[int, int]], definition: Definition) -> bool:
    return any(start <= definition.start < end for start, end in loops)
