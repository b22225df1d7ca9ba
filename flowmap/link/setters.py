"""Assignments that do something: `frame.src = url` loads the address, so it counts as the call `src.set(url)`."""

from collections.abc import Iterable

from flowmap.core.facts import Call
from flowmap.core.words import Side
from flowmap.link.calls import Calls
from flowmap.link.program import File, Program
from flowmap.link.tokens import ObjectToken
from flowmap.models.rows import METHODS

SUFFIX = ".set()"


def connect(program: Program, calls: Calls) -> None:
    """A pseudo call for every assignment in the browser to a property that rows of methods describe."""
    for file in program.files:
        if file.source.side is Side.FRONTEND:
            for subject, key, value in _described(file, calls):
                if not _is_own(subject, calls):
                    _call(program, calls, subject, key, value)


def _described(file: File, calls: Calls) -> Iterable[tuple[int, str, int]]:
    for subject, key, value in file.facts.writes:
        if isinstance(key, str) and calls.rows.is_described(METHODS, key + SUFFIX):
            yield subject + file.values, key, value + file.values


def _is_own(subject: int, calls: Calls) -> bool:
    """Whether the object is one that the app makes: an attribute list of JSX, an object literal."""
    return any(isinstance(calls.solver.tokens.all[t], ObjectToken) for t in calls.solver.points[subject])


def _call(program: Program, calls: Calls, subject: int, key: str, value: int) -> None:
    callee = calls.solver.node(value)
    raises = program.functions[program.owners[value]].thrown
    call = Call(value, callee, subject, (value,), None, raises)
    site = len(program.calls)
    program.calls.append(call)
    program.call_owners.append(program.owners[value])
    program.apis[site] = [(METHODS, key + SUFFIX)]
    calls.resolved.add(site)
    calls.lowering.apply(calls.rows, call, site, METHODS, key + SUFFIX)
