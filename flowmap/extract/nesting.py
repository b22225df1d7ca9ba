"""Which interval encloses a place: functions, scopes, branches, loops and tries all ask this of the same structure."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")
NOWHERE = -1


class Nesting(Generic[T]):
    """Properly nested intervals of bytes, each with something attached.

    Asking a syntax tree for a node's parent walks down from the root every time; this answers by bisection.
    """

    def __init__(self, intervals: Sequence[tuple[int, int, T]]) -> None:
        ordered = sorted(intervals, key=lambda interval: (interval[0], -interval[1]))
        self.starts = [start for start, _, _ in ordered]
        self.ends = [end for _, end, _ in ordered]
        self.items = [item for _, _, item in ordered]
        self.parents: list[int] = []
        self._positions: list[int] = [0]
        self._inside: list[int] = [NOWHERE]
        self._sweep()

    def _sweep(self) -> None:
        stack: list[int] = []
        for index, start in enumerate(self.starts):
            while stack and self.ends[stack[-1]] <= start:
                self._leave(stack)
            self.parents.append(stack[-1] if stack else NOWHERE)
            stack.append(index)
            self._positions.append(start)
            self._inside.append(index)
        while stack:
            self._leave(stack)

    def _leave(self, stack: list[int]) -> None:
        self._positions.append(self.ends[stack.pop()])
        self._inside.append(stack[-1] if stack else NOWHERE)

    def innermost(self, start: int, end: int, *, strict: bool = False) -> int:
        """The smallest interval around the bytes, or NOWHERE; `strict`: larger than they are."""
        index = self._inside[bisect_right(self._positions, start) - 1]
        while index != NOWHERE and (
            self.ends[index] < end or (strict and self.ends[index] == end and self.starts[index] == start)
        ):
            index = self.parents[index]
        return index

    def around(self, index: int) -> Iterator[int]:
        """The interval and those that enclose it, from the inside out."""
        while index != NOWHERE:
            yield index
            index = self.parents[index]
