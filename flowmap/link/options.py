"""Addresses given as an object: `https.request({ hostname, path })`."""

from dataclasses import replace

from flowmap.link.program import Program, SinkUse
from flowmap.link.solver import Solver
from flowmap.link.tokens import ObjectToken, Token

_HOSTS = ("hostname", "host")
_PATH = "path"


def connect(program: Program, solver: Solver) -> None:
    """Where a sink's address is an object of the app that names a host: the host is the base, the path follows it."""
    for number, use in enumerate(program.sinks):
        if use.url is None or use.sink.egress is None:
            continue
        for token in sorted(solver.points[use.url]):
            if isinstance(solver.tokens.all[token], ObjectToken):
                program.sinks[number] = _split(use, solver, token)


def _split(use: SinkUse, solver: Solver, token: Token) -> SinkUse:
    known = solver.keys(token)
    host = next((name for name in _HOSTS if name in known), None)
    if host is None:
        return use
    base = solver.property(token, host)
    return replace(use, base=base, url=solver.property(token, _PATH))
