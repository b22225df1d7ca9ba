"""`for (const [key, fn] of table) resolver.define(key, fn)`: each function of a table is defined under its own key.

The fixpoint alone knows which keys and which functions come to such a call, not which belong together. A function
belongs to the key that stands beside it in an element of the table, or by which the table itself holds it.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from flowmap.core.facts import Call
from flowmap.link.calls import Calls
from flowmap.link.earlier import reaching
from flowmap.link.program import Program
from flowmap.link.resolvers import DEFINE, define
from flowmap.link.solver import Node
from flowmap.link.strings import Strings
from flowmap.link.tokens import FunctionToken, Token


@dataclass(slots=True)
class Definitions:
    """Replaces calls of `define` that take keys and functions from a table by one call for each pair."""

    program: Program
    calls: Calls
    strings: Callable[[], Strings]
    _homes: dict[Token, list[tuple[Token, str]]] = field(default_factory=lambda: defaultdict(list))

    def pair(self) -> bool:
        """Whether there was such a call."""
        sites = [site for site, apis in sorted(self.program.apis.items()) if DEFINE in apis and self._is_for_many(site)]
        if not sites:
            return False
        self._find_homes({token for site in sites for token in self._functions(site)})
        strings = self.strings()
        return bool([site for site in sites if self._replace(site, strings)])

    def _is_for_many(self, site: int) -> bool:
        call = self.program.calls[site]
        return len(call.arguments) > 1 and call.spread is None and len(self._functions(site)) > 1

    def _functions(self, site: int) -> list[Token]:
        tokens = self.calls.solver.tokens.all
        found = self.calls.solver.points[self.program.calls[site].arguments[1]]
        return sorted(token for token in found if isinstance(tokens[token], FunctionToken))

    def _find_homes(self, wanted: set[Token]) -> None:
        """The objects and their properties that hold these functions."""
        solver = self.calls.solver
        for (token, key), node in solver.fields():
            for function in sorted(solver.points[node] & wanted):
                self._homes[function].append((token, key))

    def _replace(self, site: int, strings: Strings) -> bool:
        call = self.program.calls[site]
        keys = set(reaching(call.arguments[0], self.calls.solver.sources))
        pairs = [pair for function in self._functions(site) for pair in self._pairs(function, call, keys, strings)]
        if {function for _, function in pairs} != set(self._functions(site)):
            return False
        self._forget(site)
        for key, function in sorted(set(pairs)):
            node = self.calls.solver.node(call.result)
            self.calls.solver.add(node, function)
            define(self.program, self.calls, call, call.receiver, key, node)
        return True

    def _pairs(self, function: Token, call: Call, keys: set[Node], strings: Strings) -> list[tuple[str, Token]]:
        """The keys that belong to a function, each with the function."""
        solver, found = self.calls.solver, []
        texts = strings.texts(call.arguments[0])
        is_open = all(len(text) == 1 and isinstance(text[0], int) for text in texts)
        known = {part for text in texts for part in text if len(text) == 1}
        for token, name in self._homes[function]:
            if name in known or (is_open and self._is_table(token, call)):
                found.append(name)
            for other in solver.keys(token):
                if other != name and solver.property(token, other) in keys:
                    found += strings.constants(solver.property(token, other)) or ()
        return [(key, function) for key in found]

    def _is_table(self, token: Token, call: Call) -> bool:
        """Whether an object holds functions by names, and all that it holds are defined by the call."""
        solver = self.calls.solver
        names = solver.written(token)
        given = solver.points[call.arguments[1]]
        return bool(names) and all(
            not name.isdigit() and solver.points[solver.property(token, name)] & given for name in names
        )

    def _forget(self, site: int) -> None:
        """What the rows made of the call, whose part the calls for the pairs take."""
        program = self.program
        del program.apis[site]
        program.bridge_ends[:] = [end for end in program.bridge_ends if end.call != site]
        program.sources[:] = [use for use in program.sources if use.call != site]
        program.sinks[:] = [use for use in program.sinks if use.call != site]
