"""Addresses given as an object: `https.request({ hostname, path })`, `fetch(new Request(url))`."""

from dataclasses import replace

from flowmap.link.program import Program, SinkUse
from flowmap.link.solver import Solver
from flowmap.link.tokens import ObjectToken, Token

_HOSTS = ("hostname", "host")
_PATH = "path"
_URL = "url"
_METHOD = "method"


def connect(program: Program, solver: Solver) -> None:
    """Read the parts of an address from the object that holds them: the host is a base that the path follows."""
    for number, use in enumerate(program.sinks):
        if use.url is None or use.sink.egress is None:
            continue
        for token in sorted(solver.points[use.url]):
            if isinstance(solver.tokens.all[token], ObjectToken):
                program.sinks[number] = _split(use, solver, token)


def _split(use: SinkUse, solver: Solver, token: Token) -> SinkUse:
    # What is only read of an object is no part of an address.
    known = [key for key in solver.keys(token) if solver.sources[solver.property(token, key)]]
    host = next((name for name in _HOSTS if name in known), None)
    if host is None:
        return _request(use, solver, token) if _URL in known else use
    return replace(
        use,
        base=solver.property(token, host),
        url=solver.property(token, _PATH),
        method=_method(use, solver, token),
    )


def _request(use: SinkUse, solver: Solver, token: Token) -> SinkUse:
    """`fetch(new Request(url, options))`: the request knows its address and its method."""
    return replace(use, url=solver.property(token, _URL), method=_method(use, solver, token))


def _method(use: SinkUse, solver: Solver, token: Token) -> int | None:
    method = solver.property(token, _METHOD)
    return method if solver.sources[method] else use.method
