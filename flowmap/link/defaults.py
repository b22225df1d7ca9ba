"""Default values of parameters: only calls that leave the argument out see them.

Such a default leaves its function for the call and comes back as the argument, so that calls stay apart.
"""

from collections import defaultdict
from collections.abc import Iterator

from flowmap.core.facts import Call, Default
from flowmap.link.program import Edge, Fallback, Program
from flowmap.link.solver import Solver


def connect(program: Program, solver: Solver) -> None:
    """Replace the hops from defaults to parameters by ones over the calls that may need them."""
    entered = defaultdict(list)
    for number, entering in enumerate(program.entering):
        entered[entering.function].append(number)
    given = _given(program)
    for found in _defaults(program):
        function = program.owners[found.parameter]
        if not entered[function] or found.value not in program.edges:
            continue
        program.edges[found.value] = [edge for edge in program.edges[found.value] if edge != Edge(found.target)]
        position = program.functions[function].parameters.index(found.parameter)
        for number in entered[function]:
            entering = program.entering[number]
            if entering.is_callback or _may_miss(program, entering.call, position, given):
                argument = solver.node(entering.call.result)
                program.fallbacks.append(Fallback(number, found.value, argument, found.target))


def _defaults(program: Program) -> Iterator[Default]:
    """The defaults of all functions and of their copies."""
    for file in program.files:
        for found in file.facts.defaults:
            values = [value + file.values for value in (found.value, found.target, found.parameter)]
            yield Default(*values)
            for names in program.renamings:
                if values[2] in names:
                    yield Default(*(names.get(value, value) for value in values))


def _given(program: Program) -> set[int]:
    """Expressions that are never undefined: literals, text, objects and functions."""
    found: set[int] = set()
    for file in program.files:
        facts = file.facts
        wholes = (value for value, _ in facts.concats)
        functions = (value for value, _ in facts.closures)
        found.update(value + file.values for value in (*facts.literals, *facts.objects, *wholes, *functions))
    return found


def _may_miss(program: Program, call: Call, position: int, given: set[int]) -> bool:
    if call.spread is not None and call.spread <= position:
        return True
    if position >= len(call.arguments):
        return True
    argument = call.arguments[position]
    original = program.anchors.get(argument, argument)
    return original not in given or program.is_empty(argument)
