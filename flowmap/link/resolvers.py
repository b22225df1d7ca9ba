"""`makeResolver({ key: function })`: every property counts as the call `define(key, function)`."""

from flowmap.core.facts import Call
from flowmap.link.calls import Calls
from flowmap.link.program import Program
from flowmap.link.solver import Node
from flowmap.link.tokens import ApiToken, ObjectToken, Token

PACKAGE = "@forge/resolver"
DEFINE = (PACKAGE, "default().define()")
DEFINITIONS = (PACKAGE, "default().getDefinitions()")
MAKE = (PACKAGE, "makeResolver()")


def connect(program: Program, calls: Calls, done: set[tuple[Token, str]]) -> bool:
    """A pseudo call for every function of the tables that make resolvers, but for those `done`; whether any was new."""
    count = len(done)
    made = [program.calls[site] for site, apis in sorted(program.apis.items()) if MAKE in apis]
    for call in made:
        calls.lowering.own(call.result)
        for token in sorted(calls.solver.points[call.arguments[0]]) if call.arguments else ():
            if isinstance(calls.solver.tokens.all[token], ObjectToken):
                for key in calls.solver.keys(token):
                    if (token, key) not in done:
                        done.add((token, key))
                        define(program, calls, call, call.result, key, calls.solver.property(token, key))
    return len(done) > count


def define(program: Program, calls: Calls, made: Call, resolver: Node | None, key: str, function: Node) -> None:
    """A pseudo call `resolver.define(key, function)` that stands where `made` does."""
    solver = calls.solver
    result, callee, name, given = (solver.node(made.result) for _ in range(4))
    program.literals[name] = key
    solver.copy(function, given)
    site = len(program.calls)
    call = Call(result, callee, resolver, (name, given), None, made.raises)
    program.calls.append(call)
    program.call_owners.append(program.owners[made.result])
    calls.resolved.add(site)
    calls.api(call, site, ApiToken(PACKAGE, DEFINE[1].removesuffix("()")))
