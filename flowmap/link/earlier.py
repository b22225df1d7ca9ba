"""Places at an earlier call of a chain: `Queue(0)` seen from `push()`, `where(1)` seen from `getMany()`."""

from collections.abc import Mapping
from types import MappingProxyType

from flowmap.link.lower import Lowering
from flowmap.link.program import Program
from flowmap.link.solver import Solver


def find_earlier(program: Program, solver: Solver, lowering: Lowering) -> bool:
    """Find the places that wait for their call by walking back from the receiver; whether any did."""
    pending, lowering.late = lowering.late, []
    if not pending:
        return False
    by_result = {program.calls[site].result: site for site in program.apis}
    chained = {result: program.calls[site].receiver for result, site in by_result.items()}
    for late in pending:
        for node in reaching(late.receiver, solver.sources, chained):
            site = by_result.get(node)
            if site is not None and (late.package, late.place.call) in program.apis[site]:
                for place in lowering.places(program.calls[site], site, late.place):
                    solver.copy(lowering.inside(place.value, place.keys), late.node)
    return True


def reaching(node: int, before: list[list[int]], chained: Mapping[int, int | None] = MappingProxyType({})) -> list[int]:
    """Everything that a node may be a copy of, itself included, and what the calls of its chain were made on."""
    seen, pending = {node}, [node]
    while pending:
        here = pending.pop()
        receiver = chained.get(here)
        for source in before[here] if receiver is None else (*before[here], receiver):
            if source not in seen:
                seen.add(source)
                pending.append(source)
    return sorted(seen)
