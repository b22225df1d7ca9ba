"""What comes first in a function: only the next round of a loop sees what is put into an object later.

A function that calls itself, directly or through others, is such a loop as a whole.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from flowmap.link.program import Program


@dataclass(slots=True)
class Order:
    """Compares places of one function by their bytes."""

    program: Program
    _loops: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    _callees: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    _recursive: dict[int, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entering in self.program.entering:
            caller = self.program.owners[entering.call.result]
            self._callees[self._original(caller)].add(self._original(entering.function))

    def is_before(self, value: int, birth: int) -> bool:
        """Whether a value is made before the byte `birth` of its function, with no loop around both."""
        start, end = self.program.span(value)
        if end > birth or self._is_recursive(self._original(self.program.owners[value])):
            return False
        loops = self._loops_of(self.program.owners[value])
        return not any(first <= start < last and first <= birth <= last for first, last in loops)

    def _loops_of(self, owner: int) -> list[tuple[int, int]]:
        found = self._loops.get(owner)
        if found is None:
            function = self.program.functions[owner]
            loops = self.program.file_of_function(owner).facts.loops
            found = [(a, b) for a, b in loops if function.start <= a and b <= function.end]
            self._loops[owner] = found
        return found

    def _original(self, function: int) -> int:
        """A function, whichever of its copies it is."""
        return self.program.bases.get(function, function)

    def _is_recursive(self, owner: int) -> bool:
        found = self._recursive.get(owner)
        if found is None:
            seen: set[int] = set()
            pending = [owner]
            while pending and owner not in seen:
                new = self._callees.get(pending.pop(), set()) - seen
                seen |= new
                pending += new
            found = self._recursive[owner] = owner in seen
        return found
