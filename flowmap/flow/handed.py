"""What handlers hand out: each `return` of a web trigger or a resolver is a place of its own."""

from collections.abc import Iterator
from dataclasses import replace

from flowmap.core.words import Boundary
from flowmap.flow.backwards import Backwards
from flowmap.link.program import PartUse, Place, Program, SinkUse
from flowmap.models.rows import Sink

ANSWER = "answer"
"""The kind of the rows for what resolvers hand to the front end; they leave Atlassian no more than the page does."""

_RESOLVER = "@forge/resolver"
_ANSWER = Sink(_RESOLVER, "", "@forge/resolver", egress=ANSWER, boundary=Boundary.ATLASSIAN)


def handed_out(program: Program, back: Backwards) -> list[SinkUse]:
    """The program's sinks with those of web triggers split by `return`, and one for each `return` of a resolver."""
    found: list[SinkUse] = []
    for use in program.sinks:
        if use.sink.egress == "webtrigger":
            found += _split(program, back, use)
        else:
            found.append(use)
    return found + list(_answers(program, back))


def _split(program: Program, back: Backwards, use: SinkUse) -> list[SinkUse]:
    """One sink a `return`; the row's parts begin behind `<return>`."""
    keys = [(part.at.rest[1:], part.sent_in.value) for part in use.sink.parts]
    made = []
    for function in _entered(program, use.call):
        for value in returned(program, back, function):
            parts = tuple(PartUse(Place(value, rest), sent_in, None) for rest, sent_in in keys)
            made.append(replace(use, parts=parts, stands=value))
    return made or [use]


def _answers(program: Program, back: Backwards) -> Iterator[SinkUse]:
    for site in sorted(resolver_sites(program)):
        for function in _entered(program, site):
            for value in returned(program, back, function):
                yield SinkUse(_ANSWER, site, (PartUse(Place(value), "body", None),), stands=value)


def resolver_sites(program: Program) -> set[int]:
    """The calls that define resolvers."""
    return {site for site, apis in program.apis.items() if any(package == _RESOLVER for package, _ in apis)}


def _entered(program: Program, site: int) -> list[int]:
    return sorted({entering.function for entering in program.entering if entering.site == site})


def returned(program: Program, back: Backwards, function: int) -> list[int]:
    """The expressions that a function returns, in order; its result as a whole where there is none of its own."""
    result = program.functions[function].result
    owner = program.owners[result]
    found = [
        value
        for value in back.into.get(result, ())
        if program.owners[value] == owner and program.span(value) != program.span(result)
    ]
    return sorted(found, key=program.span) or [result]


def place_of(program: Program, use: SinkUse) -> int:
    """The value at whose place a sink stands."""
    return use.stands if use.stands is not None else program.calls[use.call].result
