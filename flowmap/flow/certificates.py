"""Requests with certificate checks turned off: `rejectUnauthorized: false` in what a call is given or made of."""

from dataclasses import dataclass, field

from flowmap.flow.backwards import Backwards
from flowmap.link.program import Program, SinkUse

_CHECKS = frozenset({"rejectUnauthorized", "strictSSL"})


@dataclass(slots=True)
class Certificates:
    """Knows which calls take any certificate for good."""

    program: Program
    back: Backwards
    _off: frozenset[int] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        self._off = frozenset(
            value + file.values
            for file in self.program.files
            for _, key, value in file.facts.writes
            if key in _CHECKS and file.facts.literals.get(value) == "false"
        )

    def are_ignored(self, use: SinkUse) -> bool:
        """Whether an argument of the call, or the client that it is made on, holds such an option."""
        if not self._off or use.call < 0:
            return False
        call = self.program.calls[use.call]
        given = (*call.arguments, *(() if call.receiver is None else (call.receiver,)))
        return any(self._off & self.back.mentions(value).values for value in given)
