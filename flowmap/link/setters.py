"""Assignments that do something: `frame.src = url` loads the address, so it counts as the call `src.set(url)`."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from flowmap.core.facts import Call, FileFacts
from flowmap.core.words import Side
from flowmap.link.calls import Calls
from flowmap.link.program import File, Program
from flowmap.link.solver import Node
from flowmap.link.tokens import ApiToken, ObjectToken
from flowmap.models.rows import GLOBAL, METHODS

SUFFIX = ".set()"

_HANDLER = re.compile(r"on[a-z]+")
"""Properties for functions that an object calls when something happens: `socket.onmessage`."""

NAMED = {"setAttribute": (0, 1), "setAttributeNS": (1, 2), "attr": (0, 1), "prop": (0, 1)}
"""Methods that assign to the property that an argument names, with that argument and the one that is assigned."""

ASSIGN = (GLOBAL, "Object.assign()")


class Written(NamedTuple):
    """`subject.key = value`."""

    subject: Node
    key: str
    value: Node


def connect(program: Program, calls: Calls, facts: Iterable[tuple[int, FileFacts]]) -> None:
    """A pseudo call for every assignment to a property that rows describe.

    `facts` are those of all files and copied functions, each with the number of its first value. Of objects that
    nothing is known of, only what is assigned in the browser counts.
    """
    for written in (*_plain(facts), *_by_call(program, calls)):
        row = _setter(written, calls)
        is_known = row[0] != METHODS or (
            program.file_of(written.value).source.side is Side.FRONTEND and not _is_own(written.subject, calls)
        )
        if is_known and calls.rows.is_described(*row):
            _call(program, calls, written, row)
        elif _HANDLER.fullmatch(written.key) and _is_foreign(program, calls, written):
            calls.open(*_call(program, calls, written, row))
    for file in program.files:
        for value, name in _globals(file):
            if calls.rows.is_described(GLOBAL, name):
                _call(program, calls, Written(value, "", value), (GLOBAL, name))


def _globals(file: File) -> Iterator[tuple[Node, str]]:
    """`location = x`: value and row."""
    return ((value + file.values, name[1:] + SUFFIX) for value, name in file.facts.globals if name.startswith("="))


def _plain(facts: Iterable[tuple[int, FileFacts]]) -> Iterator[Written]:
    for base, found in facts:
        for subject, key, value in found.writes:
            if isinstance(key, str):
                yield Written(subject + base, key, value + base)


def _by_call(program: Program, calls: Calls) -> Iterator[Written]:
    """Calls that come to the same as an assignment."""
    for site, call in enumerate(tuple(program.calls)):
        if call.spread is not None or call.receiver is None:
            continue
        if ASSIGN in program.apis.get(site, ()):
            yield from _assigned(call, calls)
        name = calls.members.get(call.callee, (0, ""))[1]
        if name in NAMED and len(call.arguments) > NAMED[name][1]:
            key = program.literal(call.arguments[NAMED[name][0]])
            if key is not None:
                yield Written(call.receiver, key, call.arguments[NAMED[name][1]])


def _assigned(call: Call, calls: Calls) -> Iterable[Written]:
    """`Object.assign(element, { src })`."""
    for given in call.arguments[1:]:
        tokens = (t for t in calls.solver.points[given] if isinstance(calls.solver.tokens.all[t], ObjectToken))
        for key in sorted({key for token in tokens for key in calls.solver.written(token)}):
            yield Written(call.arguments[0], key, calls.lowering.inside(given, (key,)))


def _setter(written: Written, calls: Calls) -> tuple[str, str]:
    """`document.cookie` is a known place; of other objects only the property's name is."""
    for token in sorted(calls.solver.points[written.subject]):
        what = calls.solver.tokens.all[token]
        if isinstance(what, ApiToken):
            path = calls.rows.canonical(what.package, f"{what.path}.{written.key}{SUFFIX}")
            if calls.rows.is_described(what.package, path):
                return what.package, path
    return METHODS, written.key + SUFFIX


def _is_foreign(program: Program, calls: Calls, written: Written) -> bool:
    """Whether a library or the browser has the object, and so calls the functions that are put into it."""
    tokens = [calls.solver.tokens.all[token] for token in calls.solver.points[written.subject]]
    if any(isinstance(token, ApiToken) for token in tokens):
        return True
    return not tokens and program.file_of(written.value).source.side is Side.FRONTEND


def _is_own(subject: Node, calls: Calls) -> bool:
    """Whether the object is one that the app makes: an attribute list of JSX, an object literal."""
    return any(isinstance(calls.solver.tokens.all[t], ObjectToken) for t in calls.solver.points[subject])


def _call(program: Program, calls: Calls, written: Written, row: tuple[str, str]) -> tuple[Call, int]:
    callee = calls.solver.node(written.value)
    raises = program.functions[program.owners[written.value]].thrown
    call = Call(written.value, callee, written.subject, (written.value,), None, raises)
    site = len(program.calls)
    program.calls.append(call)
    program.call_owners.append(program.owners[written.value])
    program.apis[site] = [row]
    calls.resolved.add(site)
    calls.lowering.apply(calls.rows, call, site, *row)
    return call, site
