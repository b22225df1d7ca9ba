"""Copies of a function are one function to whoever reads the report: their sinks are one sink again."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from flowmap.link.program import PartUse, Program, SinkUse
from flowmap.link.solver import Solver

if TYPE_CHECKING:
    from flowmap.models.rows import Sink

_TEXTS = ("url", "base", "key", "method", "remote", "provider")


def unite(program: Program, solver: Solver) -> None:
    """Replace the sinks of a function and its copies by one, which has the parts of all and the texts of each."""
    groups: dict[tuple[Sink, int], list[SinkUse]] = defaultdict(list)
    for use in program.sinks:
        result = program.calls[use.call].result
        groups[use.sink, program.anchors.get(result, result)].append(use)
    program.sinks = [uses[0] if len(uses) == 1 else _united(uses, solver) for uses in groups.values()]


def _united(uses: Sequence[SinkUse], solver: Solver) -> SinkUse:
    texts: dict[str, Any] = {name: _joined([getattr(use, name) for use in uses], solver) for name in _TEXTS}
    parts = tuple(_of_call(part, use.call) for use in uses for part in use.parts)
    return replace(uses[0], parts=parts, **texts)


def _of_call(part: PartUse, call: int) -> PartUse:
    return replace(part, call=call)


def _joined(values: Sequence[int | None], solver: Solver) -> int | None:
    """A value that may be any of some values."""
    found = [value for value in values if value is not None]
    if len(found) < 2:
        return found[0] if found else None
    joined = solver.node(found[0])
    for value in found:
        solver.copy(value, joined)
    return joined
