"""What the unknown parts of addresses are made of: who chooses where a request goes, and what its address carries."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TypeAlias

from flowmap.core.appmap import Data, Egress
from flowmap.core.location import Location
from flowmap.core.words import Boundary, Category, Origin, SentIn
from flowmap.flow import names
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
_PARAMETER = re.compile(r"[?&]([\w.-]+)=$")
_HARMLESS = frozenset({Category.USER_INPUT, Category.APP_DATA, Category.CONTEXT, Category.CONFIG})
_PLATFORM = frozenset({Origin.ENTRY, Origin.UI, Origin.PRODUCT})
_SITE = frozenset({"siteUrl", "baseUrl"})
_Told: TypeAlias = tuple[Category, str, str]


def steering(program: Program) -> Iterator[SinkUse]:
    """Sinks for every hole in the address of a request."""
    if program.strings is None:
        return
    for use in program.sinks:
        if use.sink.egress and use.sink.product is None and use.url is not None:
            for text in sorted(program.strings.texts(use.url), key=str):
                hosts = host_holes(text)
                keys = _key_holes(text)
                for hole in text_holes(text):
                    for kind in (STEER, HOST) if hole in hosts else (REST,):
                        part = PartUse(Place(hole), "url", "credential" if hole in keys else None)
                        yield SinkUse(_SINKS[kind], use.call, (part,), stands=place_of(program, use))


def _key_holes(text: Text) -> set[int]:
    """The values of the holes that are what a parameter of a telling name is set to: `?api_key={}`."""
    found: set[int] = set()
    for known, hole in pairwise(text):
        if isinstance(known, str) and isinstance(hole, int):
            match = _PARAMETER.search(known)
            found.update((hole,) if match and names.is_secret(match[1]) else ())
    return found


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
    named = {row.location: row.data for row in rows if row.kind == HOST}
    requests = [_at_home(row, named.get(row.location, ())) for row in rows if row.kind not in HOLES]
    carried = [_without(row, only.get(row.location, frozenset())) for row in requests]
    return tuple(_steered(row, hosts.get(row.location, ())) for row in carried)


def _at_home(row: Egress, hosts: tuple[Data, ...]) -> Egress:
    """The row; it stays with Atlassian where its host is nothing but the site's own, as the platform tells it."""
    is_site = any(map(_is_site, hosts)) and all(_is_site(data) or _is_kept_site(data) for data in hosts)
    return replace(row, boundary=Boundary.ATLASSIAN) if is_site and row.boundary is Boundary.UNKNOWN else row


def _is_site(data: Data) -> bool:
    """`siteUrl` of the context, `baseUrl` of Jira's server information."""
    return data.category is Category.CONTEXT and data.origin in _PLATFORM and _name(data) in _SITE


def _is_kept_site(data: Data) -> bool:
    """The same read back from a store: who else had put it there would be told beside it."""
    return data.origin is Origin.STORAGE and _name(data) in _SITE


def _name(data: Data) -> str:
    return re.split(r"[ .]", data.what)[-1]


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
