"""What functions, variables and calls are called in the code."""

import re
from dataclasses import dataclass, field

from flowmap.link.program import Program

_NAME = re.compile(rb"[\w$]+(?:\.[\w$]+)*")
_MAX_CALLEE = 40


@dataclass(slots=True)
class Titles:
    """Names for people, each found when it is first asked for."""

    program: Program
    _copies: set[int] = field(default_factory=set)
    _closures: dict[int, int] = field(default_factory=dict)
    _callees: dict[int, int] = field(default_factory=dict)
    _written: dict[int, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for renaming in self.program.renamings:
            self._copies.update(renaming.values())
        for file in self.program.files:
            for value, function in file.facts.closures:
                self._closures[function + file.functions] = value + file.values
        for call in self.program.calls:
            self._callees.setdefault(call.result, call.callee)

    def is_written(self, value: int) -> bool:
        """Whether a value stands in the code: no helper of the linker, and no whole variable of a function."""
        found = self._written.get(value)
        if found is None:
            found = self._written[value] = not self._is_helper(value) and self._has_place(value)
        return found

    def _has_place(self, value: int) -> bool:
        start, end = self.program.span(value)
        return start < end and self.program.functions[self.program.owners[value]].result != value

    def _is_helper(self, value: int) -> bool:
        return value in self.program.anchors and value not in self._copies

    def variable(self, value: int) -> str | None:
        """The variable that a value defines, or that it stands for as a whole."""
        return None if self._is_helper(value) else self.program.name(value)

    def function(self, number: int) -> str:
        """The function's name and `()`: its own or that of the variable it is defined as; empty if it has none."""
        number = self.program.bases.get(number, number)
        name = self.program.functions[number].name
        if not name and number in self._closures:
            name = self._defined(self._closures[number])
        return f"{name}()" if name else ""

    def _defined(self, closure: int) -> str:
        """The variable that a function is the first value of."""
        plain = (e.target for e in self.program.edges.get(closure, ()) if not (e.pop or e.push or e.whole or e.row))
        names = (self.program.name(value) for value in (closure, *plain) if value not in self.program.anchors)
        return next((name for name in names if name), "")

    def callee(self, result: int) -> str:
        """What is called where `result` comes from, and `()`; empty where that has no short name."""
        value = self._callees.get(result)
        if value is None or value in self.program.anchors:
            return ""
        start, end = self.program.span(value)
        text = self.program.file_of(value).text[start:end]
        is_short = len(text) <= _MAX_CALLEE and _NAME.fullmatch(text)
        return f"{text.decode('ascii', 'replace')}()" if is_short else ""
