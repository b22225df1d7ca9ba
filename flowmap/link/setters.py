"""Assignments that do something: `frame.src = url` loads the address, so it counts as the call `src.set(url)`."""

from collections.abc import Iterable

from flowmap.core.facts import Call
from flowmap.core.words import Side
from flowmap.link.calls import Calls
from flowmap.link.program import File, Program
from flowmap.link.tokens import ApiToken, ObjectToken
from flowmap.models.rows import GLOBAL, METHODS

SUFFIX = ".set()"


def connect(program: Program, calls: Calls) -> None:
    """A pseudo call for every assignment in the browser to a property that rows of methods describe."""
    for file in program.files:
        if file.source.side is Side.FRONTEND:
            for subject, package, path, value in _described(file, calls):
                if not _is_own(subject, calls):
                    _call(program, calls, subject, (package, path), value)


def _described(file: File, calls: Calls) -> Iterable[tuple[int, str, str, int]]:
    """Object, package and path of the setter, and value of each assignment that a row speaks of."""
    for subject, key, value in file.facts.writes:
        if not isinstance(key, str):
            continue
        package, path = _setter(subject + file.values, key, calls)
        if calls.rows.is_described(package, path):
            yield subject + file.values, package, path, value + file.values
    for value, name in file.facts.globals:
        if name.startswith("=") and calls.rows.is_described(GLOBAL, name[1:] + SUFFIX):
            yield value + file.values, GLOBAL, name[1:] + SUFFIX, value + file.values


def _setter(subject: int, key: str, calls: Calls) -> tuple[str, str]:
    """`document.cookie` is a known place; of other objects only the property's name is."""
    for token in sorted(calls.solver.points[subject]):
        what = calls.solver.tokens.all[token]
        if isinstance(what, ApiToken):
            path = calls.rows.canonical(what.package, f"{what.path}.{key}{SUFFIX}")
            if calls.rows.is_described(what.package, path):
                return what.package, path
    return METHODS, key + SUFFIX


def _is_own(subject: int, calls: Calls) -> bool:
    """Whether the object is one that the app makes: an attribute list of JSX, an object literal."""
    return any(isinstance(calls.solver.tokens.all[t], ObjectToken) for t in calls.solver.points[subject])


def _call(program: Program, calls: Calls, subject: int, row: tuple[str, str], value: int) -> None:
    callee = calls.solver.node(value)
    raises = program.functions[program.owners[value]].thrown
    call = Call(value, callee, subject, (value,), None, raises)
    site = len(program.calls)
    program.calls.append(call)
    program.call_owners.append(program.owners[value])
    program.apis[site] = [row]
    calls.resolved.add(site)
    calls.lowering.apply(calls.rows, call, site, *row)
