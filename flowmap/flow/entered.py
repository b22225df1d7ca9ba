"""Who calls the functions of a resolver: what only a queue calls gets no payload of the front end."""

from collections.abc import Iterable
from dataclasses import replace

from flowmap.core.words import Category
from flowmap.link.program import Program, SourceUse
from flowmap.link.resolvers import DEFINE

CONSUMER = "consumer"


def by_entry(program: Program, sources: Iterable[SourceUse]) -> list[SourceUse]:
    """The sources, those of a resolver's payload named by what calls it.

    What was pushed to the queue comes by its link; where none is known, it is data of the app, and no more is known.
    """
    fed = {end.call for kind, _, _, end in program.joined if kind == "queue"}
    found = []
    for use in sources:
        if use.call is None or not _is_payload(use) or program.kinds_serving(use.call) != {CONSUMER}:
            found.append(use)
        elif not {program.entries[number].call for number in program.serving[use.call]} & fed:
            source = replace(use.source, category=Category.APP_DATA, what="payload of a queue event")
            found.append(replace(use, source=source))
    return found


def _is_payload(use: SourceUse) -> bool:
    source = use.source
    return (source.package, source.at.call) == DEFINE and source.category is Category.USER_INPUT
