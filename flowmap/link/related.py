"""Sinks whose data is handed over by other calls on the same object.

`new XMLHttpRequest()` gets its address by `open` and its body by `send`; a statement gets its values by `bindParams`
and does its work by `execute`. Two calls belong together where their objects come from the same call, or one's object
from the other. What a package keeps for itself (`init()` of Sentry) holds for all calls of the package.
"""

from dataclasses import dataclass, field, replace

from flowmap.core.facts import Call
from flowmap.link.lower import Lowering
from flowmap.link.program import PartUse, Program, SinkUse
from flowmap.link.solver import Solver
from flowmap.models.paths import Place as RowPlace

_NAMES = ("url", "base", "key", "method", "remote", "provider")


@dataclass(slots=True)
class Related:
    """Finds calls on the same object.

    `before` are the copies of the solver turned round, `members` says what is part of what.
    """

    program: Program
    solver: Solver
    lowering: Lowering
    before: list[list[int]]
    members: dict[int, tuple[int, str]]
    _origins: dict[int, frozenset[int]] = field(default_factory=dict)
    _makers: dict[int, Call] = field(default_factory=dict)
    _copied: bool = False

    def connect(self) -> bool:
        """Complete all sinks whose rows name places at other calls; true where that changed anything."""
        self._copied = False
        self._makers = {(call := self.program.calls[site]).result: call for site in self.program.apis}
        before = list(self.program.sinks)
        self.program.sinks[:] = [self._completed(use) for use in before]
        return self._copied or self.program.sinks != before

    def _completed(self, use: SinkUse) -> SinkUse:
        found = [
            PartUse(place, part.sent_in.value, part.use)
            for part in use.sink.parts
            if _is_elsewhere(part.at, use)
            for site in self._sites(use, part.at)
            for place in self.lowering.places(self.program.calls[site], site, part.at)
        ]
        made = replace(use, parts=(*use.parts, *found)) if found else use
        for name in _NAMES:
            at = getattr(use.sink, name)
            if at is not None and _is_elsewhere(at, use):
                made = self._named(made, name, at)
        return made

    def _named(self, use: SinkUse, name: str, at: RowPlace) -> SinkUse:
        node = getattr(use, name)
        for site in self._sites(use, at):
            for place in self.lowering.places(self.program.calls[site], site, at):
                value = self.lowering.inside(place.value, place.keys)
                if node is None:
                    node = value
                else:
                    self.solver.copy(value, node)
                    self._copied = True
        return replace(use, **{name: node})

    def _sites(self, use: SinkUse, at: RowPlace) -> list[int]:
        """The calls that a place of the row may belong to."""
        key = (use.sink.package, at.call)
        sites = [site for site, apis in sorted(self.program.apis.items()) if key in apis]
        if is_of_package(at.call) and not use.sink.call.startswith(at.call.removesuffix(")")):
            return sites
        call = self.program.calls[use.call]
        if use.sink.call.startswith(at.call):
            mine = self._ancestors(call)
            return [site for site in sites if self.program.calls[site].result in mine]
        mine = self._family(call)
        return [site for site in sites if mine & self._family(self.program.calls[site])]

    def _ancestors(self, call: Call) -> frozenset[int]:
        """The results of all calls on the way to this one: `new Client()` and `.chats.create()` of `.sendMessage()`."""
        found: set[int] = set()
        pending = [call]
        while pending:
            new = self._family(pending.pop()) - found
            found |= new
            pending += [self._makers[result] for result in sorted(new) if result in self._makers]
        return frozenset(found)

    def _family(self, call: Call) -> frozenset[int]:
        # A function that a call handed out, such as a hook's setter, is called by itself.
        return frozenset({call.result}) | self._made_by(call.callee if call.receiver is None else call.receiver)

    def _made_by(self, value: int) -> frozenset[int]:
        """The results of package calls that a value may be."""
        known = self._origins.get(value)
        if known is None:
            seen, pending = {value}, [value]
            while pending:
                node = pending.pop()
                # `client.chat.completions` is a part of what `new Client()` made.
                whole = [self.members[node][0]] if node in self.members else []
                for source in (*self.before[node], *whole):
                    if source not in seen:
                        seen.add(source)
                        pending.append(source)
            known = self._origins[value] = frozenset(seen & self._makers.keys())
        return known


def is_of_package(call: str) -> bool:
    """Whether a call is on what a package exports, not on something made: `init()`, `captureException()`."""
    return "()" not in call.removesuffix("()")


def _is_elsewhere(place: RowPlace, use: SinkUse) -> bool:
    return place.call not in ("", "()", use.sink.call)
