"""What the unknown parts of addresses are made of: who chooses where a request goes, and what its address carries."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from flowmap.core.appmap import Data, Egress
from flowmap.core.location import Location
from flowmap.core.words import Boundary, Category, Origin, SentIn
from flowmap.flow.destinations import is_partial
from flowmap.flow.handed import place_of
from flowmap.flow.services import is_bound_to_one
from flowmap.link.program import PartUse, Place, Program, SinkUse
from flowmap.link.strings import Text, text_holes
from flowmap.models.rows import Sink

STEER = "steer"
"""The kind of the rows for what becomes part of a host; their data goes to the row of the request."""

HOST, REST = "host", "rest"
"""The same, however the data has come there; and the kind of the rows for what becomes another part of an address."""

HOLES = frozenset({STEER, HOST, REST})

_SINKS = {kind: Sink("", "", "host", egress=kind, boundary=Boundary.ATLASSIAN) for kind in sorted(HOLES)}
_HARMLESS = frozenset({Category.USER_INPUT, Category.APP_DATA, Category.CONTEXT, Category.CONFIG})
_Told: TypeAlias = tuple[Category, str, str]


def steering(program: Program) -> Iterator[SinkUse]:
    """Sinks for every hole in the address of a request."""
    if program.strings is None:
        return
    for use in program.sinks:
        if use.sink.egress and use.sink.product is None and use.url is not None:
            for text in sorted(program.strings.texts(use.url), key=str):
                hosts = host_holes(text)
                for hole in text_holes(text):
                    for kind in (STEER, HOST) if hole in hosts else (REST,):
                        part = PartUse(Place(hole), "url", None)
                        yield SinkUse(_SINKS[kind], use.call, (part,), stands=place_of(program, use))


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
    only = _only_hosts(rows)
    carried = [_without(row, only.get(row.location, frozenset())) for row in rows if row.kind not in HOLES]
    return tuple(_steered(row, hosts.get(row.location, ())) for row in carried)


def _only_hosts(rows: tuple[Egress, ...]) -> dict[Location, frozenset[_Told]]:
    """By the place of a request the data of which its address takes nothing but the host."""
    rest = {row.location: frozenset(map(_told, row.data)) for row in rows if row.kind == REST}
    return {
        row.location: frozenset(map(_told, row.data)) - rest.get(row.location, frozenset())
        for row in rows
        if row.kind == HOST
    }


def _told(data: Data) -> _Told:
    return data.category, data.what, data.ref


def _without(row: Egress, hosts: frozenset[_Told]) -> Egress:
    """The row without the addresses of its own service, which it does not carry there, let alone anywhere else."""
    address = tuple(data for data in row.data if _is_address(data) and _told(data) in hosts)
    return replace(row, data=tuple(data for data in row.data if data not in address), address=address)


def _is_address(data: Data) -> bool:
    return data.sent_in is SentIn.URL and data.category in _HARMLESS


def _steered(row: Egress, chosen: tuple[Data, ...]) -> Egress:
    known = [bool(url.host) or is_partial(url) for url in row.urls]
    is_chosen = row.boundary is Boundary.UNKNOWN or (any(known) and not all(known))
    if not chosen or not is_chosen:
        return row
    free = replace(row, boundary=Boundary.UNKNOWN, steered=chosen)
    return free if is_bound_to_one(row) else replace(free, data=tuple(map(_out_of_use, row.data)))


def _out_of_use(data: Data) -> Data:
    """A host that the caller chooses is the service of the caller's own secrets, and of those that it has answered."""
    is_own = data.category is Category.SECRET and data.origin not in (Origin.ENTRY, Origin.UI, Origin.RESPONSE)
    return replace(data, use=None) if is_own else data


def _is_chosen(data: Data) -> bool:
    """Whether whoever calls hands the value in; what the platform says of the call is not chosen."""
    return data.origin is Origin.ENTRY and data.category not in (Category.CONTEXT, Category.CONFIG)
