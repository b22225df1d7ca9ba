"""The way of a flow, shortened for people: one step a line of code, and of a long way its two ends.

The document keeps every step; here it is only decided which of them a reader needs.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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


def shortened(path: Iterable[Json], *, everything: bool = False) -> list[Way]:
    """The steps to show; `everything` leaves none of a long way out."""
    ways = list(_numbered(_merged(path)))
    if everything or len(ways) <= _SHOWN:
        return ways
    left_out = len(ways) - _SHOWN + 1
    last = ways[_HEAD + left_out :]
    cut = last[0]
    return [*ways[:_HEAD], Way(cut.number, cut.path, cut.line, cut.note, cut.depth, left_out), *last[1:]]


def _numbered(steps: list[Json]) -> Iterator[Way]:
    top = min((step["depth"] for step in steps), default=0)
    for number, step in enumerate(steps, 1):
        place, note = step["location"], ", ".join(step["notes"])
        yield Way(number, place["path"], place["line"], note, min(step["depth"] - top, _MAX_INDENT))


def _merged(path: Iterable[Json]) -> list[Json]:
    """Steps on one line become one; of several in a row that say nothing only the last is left."""
    steps: list[Json] = []
    for step in path:
        notes = [step["note"]] if step["note"] else []
        last = steps[-1] if steps else None
        if last and _line(last) == _line(step):
            last["notes"] += [note for note in notes if note not in last["notes"]]
            last["depth"] = min(last["depth"], step["depth"])
        elif last and not last["notes"] and not notes and len(steps) > 1:
            steps[-1] = {**step, "notes": notes}
        else:
            steps.append({**step, "notes": notes})
    return steps


def _line(step: Json) -> tuple[str, int]:
    return (step["location"]["path"], step["location"]["line"])
