"""Who chooses where a request goes: the unknown part of its host as a place that data may arrive at."""

from collections.abc import Iterator
from dataclasses import replace

from flowmap.core.appmap import Data, Egress
from flowmap.core.words import Boundary, Category, Origin
from flowmap.flow.destinations import is_partial
from flowmap.flow.handed import place_of
from flowmap.link.program import PartUse, Place, Program, SinkUse
from flowmap.link.strings import Text
from flowmap.models.rows import Sink

STEER = "steer"
"""The kind of the rows for what becomes part of a host; their data goes to the row of the request."""

_SINK = Sink("", "", "host", egress=STEER, boundary=Boundary.ATLASSIAN)


def steering(program: Program) -> Iterator[SinkUse]:
    """A sink for every hole in the host of a request."""
    if program.strings is None:
        return
    for use in program.sinks:
        if use.sink.egress and use.sink.product is None and use.url is not None:
            for text in sorted(program.strings.texts(use.url), key=str):
                for hole in host_holes(text):
                    yield SinkUse(_SINK, use.call, (PartUse(Place(hole), "url", None),), stands=place_of(program, use))


def host_holes(text: Text) -> list[int]:
    """The values of the holes that stand in the host: before the first slash behind `://`."""
    holes, known = [], ""
    for part in text:
        if isinstance(part, int):
            holes.append(part)
            known += "\0"
            continue
        known += part
        rest = known.partition("://")[2] if "://" in known else known if known.startswith("\0") else None
        if rest is None:
            # A relative path, or the scheme alone so far.
            if "/" in known and not known.startswith("/" * 2):
                break
        elif any(mark in rest for mark in "/?#"):
            before = known[: len(known) - len(rest)] + rest[: min(rest.find(m) for m in "/?#" if m in rest)]
            return holes[: before.count("\0")]
    return holes if "\0" in known and not known.startswith("/") else []


def steered(rows: tuple[Egress, ...]) -> tuple[Egress, ...]:
    """The rows without those for hosts, whose data is noted at the requests.

    Where the caller may choose any host, the addresses that the app itself is known to ask for decide nothing.
    """
    hosts = {row.location: tuple(filter(_is_chosen, row.data)) for row in rows if row.kind == STEER}
    return tuple(_steered(row, hosts.get(row.location, ())) for row in rows if row.kind != STEER)


def _steered(row: Egress, chosen: tuple[Data, ...]) -> Egress:
    known = [bool(url.host) or is_partial(url) for url in row.urls]
    is_chosen = row.boundary is Boundary.UNKNOWN or (any(known) and not all(known))
    if not chosen or not is_chosen:
        return row
    free = replace(row, boundary=Boundary.UNKNOWN, steered=chosen)
    return free if row.is_bounded else replace(free, data=tuple(map(_out_of_use, row.data)))


def _out_of_use(data: Data) -> Data:
    """A host that the caller chooses is the service of the caller's own secrets, and of those that it has answered."""
    is_own = data.category is Category.SECRET and data.origin not in (Origin.ENTRY, Origin.UI, Origin.RESPONSE)
    return replace(data, use=None) if is_own else data


def _is_chosen(data: Data) -> bool:
    """Whether whoever calls hands the value in; what the platform says of the call is not chosen."""
    return data.origin is Origin.ENTRY and data.category not in (Category.CONTEXT, Category.CONFIG)
