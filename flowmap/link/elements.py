"""Elements that a script makes: `document.createElement('img')` is what the tag `<img>` makes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from flowmap.core.facts import Call
from flowmap.link.calls import Calls
from flowmap.link.program import Program
from flowmap.link.solver import Node
from flowmap.link.tokens import ApiToken, FunctionToken
from flowmap.models.rows import GLOBAL, HTML

MAKERS = {"createElement": 0, "createElementNS": 1}
"""Methods of any document, and the argument that names the element."""

CONSTRUCTORS = {"Image()": "img", "Audio()": "audio"}
"""Elements that are made without their name."""

MAX_NAMES = 40
"""Elements that one call may make, in a helper that gets the name."""


def connect(program: Program, calls: Calls) -> None:
    """Let the results of such calls be elements; a library's `createElement('img', {…})` is the tag itself."""
    for site, call in enumerate(tuple(program.calls)):
        for package, path in tuple(program.apis.get(site, ())):
            if package == GLOBAL and path in CONSTRUCTORS:
                _make(calls, call, CONSTRUCTORS[path])
        member = calls.members.get(call.callee)
        name = member[1] if member else _function(program, site)
        if name in MAKERS and len(call.arguments) > MAKERS[name] and call.spread is None:
            tags = sorted(_constants(program, calls, call.arguments[MAKERS[name]]))[:MAX_NAMES]
            _named(calls, call, site, tags)


def _function(program: Program, site: int) -> str:
    """The package's function that a call without a receiver is of: `import { createElement } from 'react'`."""
    return next((path.removesuffix("()") for package, path in program.apis.get(site, ()) if package), "")


def _named(calls: Calls, call: Call, site: int, tags: Iterable[str]) -> None:
    owners = [calls.solver.tokens.all[token] for token in calls.solver.points[call.callee]]
    if any(isinstance(owner, FunctionToken) for owner in owners):
        return
    is_library = any(isinstance(owner, ApiToken) and owner.package != GLOBAL for owner in owners)
    for tag in tags:
        if is_library:
            calls.api(replace(call, arguments=call.arguments[1:2]), site, ApiToken(HTML, tag))
        else:
            _make(calls, call, tag)


def _make(calls: Calls, call: Call, tag: str) -> None:
    calls.solver.add(call.result, calls.solver.tokens.number(ApiToken(HTML, f"{tag}()")))


def _constants(program: Program, calls: Calls, value: Node) -> set[str]:
    """The names of elements that a value may be."""
    found = (program.literal(node) for node in _before(calls, value))
    return {text.lower() for text in found if text and text.isalnum()}


def _before(calls: Calls, value: Node) -> Iterator[Node]:
    """A value and all that it may be a copy of."""
    seen, pending = {value}, [value]
    while pending:
        node = pending.pop()
        yield node
        for source in calls.solver.sources[node]:
            if source not in seen:
                seen.add(source)
                pending.append(source)
