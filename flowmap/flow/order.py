"""What comes first in a function: only the next round of a loop sees what is put into an object later."""

from dataclasses import dataclass, field

from flowmap.link.program import Program


@dataclass(slots=True)
class Order:
    """Compares places of one function by their bytes."""

    program: Program
    _loops: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    def is_before(self, value: int, birth: int) -> bool:
        """Whether a value is made before the byte `birth` of its function, with no loop around both."""
        start, end = self.program.span(value)
        if end > birth:
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
