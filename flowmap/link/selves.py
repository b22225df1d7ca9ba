"""Functions that lie in the very object that they know as a variable: `add = (x) => this.items.push(x)`.

Such a closure carries its object as a hidden property (`^this`), as it was when the closure was made. Where it is read
from that object later, it finds there what the object holds by then, and what it changes is changed in that object.
"""

from collections.abc import Iterator, Mapping

from flowmap.link.program import Edge, Program
from flowmap.link.solver import Solver
from flowmap.link.tokens import FunctionToken


def connect(program: Program, solver: Solver, members: Mapping[int, tuple[int, str]]) -> None:
    """Add the hops; `members` says what is read from what, under which name."""
    for value, (subject, key) in sorted(members.items()):
        for hidden in sorted(set(_selves(program, solver, subject, value))):
            program.edge(subject, Edge(value, push=(hidden,), without=(key,)))


def _selves(program: Program, solver: Solver, subject: int, value: int) -> Iterator[str]:
    """The hidden properties under which functions read from an object hold that object."""
    for token in solver.points[value]:
        what = solver.tokens.all[token]
        if isinstance(what, FunctionToken) and what.template < 0:
            for captured in program.functions[what.function].captured:
                if not solver.points[captured.outer].isdisjoint(solver.points[subject]):
                    yield "^" + captured.name
