"""What the last step of a path says: how the data leaves, by the kind of the place where it does."""

from flowmap.flow.handed import ANSWER
from flowmap.flow.keeping import KEEP
from flowmap.flow.steering import STEER
from flowmap.link.program import Program, SinkUse
from flowmap.models.rows import HTML

_KINDS = {
    ANSWER: "returned to the browser",
    STEER: "becomes the host of the request",
    "webtrigger": "returned to the caller of the web trigger",
}


def ending(program: Program, use: SinkUse) -> str:
    """The words for data that arrives at a sink."""
    sink = use.sink
    package, _, name = sink.api.rpartition(".")
    if sink.egress == ANSWER and package == "@forge/ui":
        return f"shown in the browser by <{name}>"
    if sink.egress == KEEP:
        return f"kept in {sink.api}"
    if sink.egress in _KINDS:
        return _KINDS[sink.egress]
    if sink.egress and sink.package == HTML:
        return f"loaded by <{sink.call.removesuffix('()')}>"
    call = program.calls[use.call]
    if call.arguments == (call.result,):
        # `frame.src = url` counts as a call whose result is what is assigned.
        return f"assigned to {sink.api}"
    return f"passed to {_short(sink.api)}"


def _short(api: str) -> str:
    return f"{api.rpartition('/')[2].partition('.')[2] or api}()" if "/" in api else f"{api}()"
