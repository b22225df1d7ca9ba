"""Own functions that a project's models say to remove something: what they return comes out without it."""

from dataclasses import replace

from flowmap.link.index import RowIndex
from flowmap.link.program import Edge, Program
from flowmap.link.solver import Solver


def connect(program: Program, solver: Solver, rows: RowIndex) -> None:
    """Lead what such a function returns through a place of its own, which lets only the rest out.

    Otherwise the function's body, which is read like any other, would hand on what its row removes.
    """
    for index, entering in enumerate(program.entering):
        if entering.site < 0 or entering.is_callback:
            continue
        found = [row for call in program.apis.get(entering.site, ()) for row in rows.removals.get(call, ())]
        removals = [row for row in found if row.at.root == "result" and not row.at.rest]
        if not removals:
            continue
        inner = solver.node(entering.call.result)
        categories = tuple(sorted({row.category.value for row in removals if row.category is not None}))
        if all(row.category is not None for row in removals):
            program.edge(inner, Edge(entering.call.result, removes=categories, row=True))
        program.entering[index] = replace(entering, call=replace(entering.call, result=inner))
