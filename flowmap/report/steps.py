"""The way of a flow, shortened for people: one step a line of code, and of a long way its two ends.

The document keeps every step; here it is only decided which of them a reader needs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]

_SHOWN = 12
_HEAD = 6
_MAX_INDENT = 3


@dataclass(frozen=True, slots=True)
class Way:
    """A step to show: its number from 1, its path and line, what happens there, how deep in calls (0 to 3).

    `left_out` steps stand before it that are not shown.
    """

    number: int
    path: str
    line: int
    note: str
    depth: int
    left_out: int = 0


def shortened(path: Sequence[Json], *, everything: bool = False) -> list[Way]:
    """The steps to show; `everything` leaves out only what stands on the line of the step before."""
    merged = _merged(path)
    ways = list(_numbered(merged if everything else _telling(merged)))
    if everything or len(ways) <= _SHOWN:
        return ways
    last = ways[_HEAD + 1 - _SHOWN :]
    return [*ways[:_HEAD], replace(last[0], left_out=len(ways) - _SHOWN + 1), *last[1:]]


def _numbered(steps: list[Json]) -> Iterator[Way]:
    depths = sorted({step["depth"] for step in steps})  # only those shown: no gap in what is indented
    for number, step in enumerate(steps, 1):
        place, note = step["location"], ", ".join(step["notes"])
        yield Way(number, place["path"], place["line"], note, min(depths.index(step["depth"]), _MAX_INDENT))


def _merged(path: Sequence[Json]) -> list[Json]:
    """Steps on one line become one, with the notes of all of them."""
    steps: list[Json] = []
    for step in path:
        notes = [step["note"]] if step["note"] else []
        last = steps[-1] if steps else None
        if last and _line(last) == _line(step):
            last["notes"] += [note for note in notes if note not in last["notes"]]
            last["depth"] = min(last["depth"], step.get("depth", 0))
        else:
            steps.append({"depth": 0, **step, "notes": notes})  # a document from elsewhere may name no depth
    return steps


def _telling(steps: list[Json]) -> list[Json]:
    """Without the steps on the way that have no note and pass through the same file as the step before."""
    return [
        step
        for index, step in enumerate(steps)
        if step["notes"] or index in (0, len(steps) - 1) or _file(step) != _file(steps[index - 1])
    ]


def _line(step: Json) -> tuple[str, int]:
    return (_file(step), step["location"]["line"])


def _file(step: Json) -> str:
    return str(step["location"]["path"])
