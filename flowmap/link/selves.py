"""Functions that lie in the very object that they know as a variable: `add = (x) => this.items.push(x)`.

Such a closure carries its object as a hidden property (`^this`), as it was when the closure was made. Where it is read
from that object later, or from a part of it, it finds there what the object holds by then, and what it changes is
changed in that object.
"""

from collections.abc import Iterator, Mapping

from flowmap.link.program import Edge, Program
from flowmap.link.solver import Solver
from flowmap.link.tokens import FunctionToken

MAX_DEPTH = 3
"""Objects around a function that are looked at: in `this.handlers.save` two."""


def connect(program: Program, solver: Solver, members: Mapping[int, tuple[int, str]]) -> None:
    """Add the hops; `members` says what is read from what, under which name."""
    for value in sorted(members):
        known = tuple(_known(program, solver, value))
        inner = value
        for _ in range(MAX_DEPTH if known else 0):
            if inner not in members:
                break
            inner, key = members[inner]
            found = {name for name, outer in known if not solver.points[outer].isdisjoint(solver.points[inner])}
            for hidden in sorted(found):
                program.edge(inner, Edge(value, push=(hidden,), without=(key,)))


def _known(program: Program, solver: Solver, value: int) -> Iterator[tuple[str, int]]:
    """The variables that functions which a value may be know: as hidden property, and where they come from."""
    for token in solver.points[value]:
        what = solver.tokens.all[token]
        if isinstance(what, FunctionToken) and what.template < 0:
            for captured in program.functions[what.function].captured:
                yield "^" + captured.name, captured.outer
