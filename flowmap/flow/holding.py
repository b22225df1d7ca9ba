"""What holds a secret: a whole of which one property is a credential, wherever that property is not looked at.

`settings.apiKey` goes into a header here, and there all of `settings` is logged: the log has the key as well. So what
was seen to be a secret inside of what a source hands out is a source of its own, at its place inside the whole.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from flowmap.core.words import Category, Operation, Origin, Store
from flowmap.flow.arrival import Arrival
from flowmap.flow.categories import known_keys, name_of
from flowmap.flow.credentials import is_credential
from flowmap.flow.paths import MAX_PATH
from flowmap.link.program import Keys, Place, Program, SinkUse, SourceUse

MAX_INNER = 8
"""Secrets told apart inside of one source."""

_NEUTRAL = frozenset({None, Category.APP_DATA, Category.CONTENT, Category.USER_INPUT})
_GIVEN = frozenset({Origin.ENTRY, Origin.UI, Origin.RESPONSE})
"""Where secrets are known at their own place only: what one handler is given is not what another is."""

Whole: TypeAlias = str | Place
Inside: TypeAlias = dict[Whole, dict[Keys, None]]
"""By what is handed out (`storage key 'settings'`) the places of secrets inside of it, in a fixed order."""


def inner_secrets(
    program: Program, sources: Iterable[SourceUse], arrived: Iterable[Arrival]
) -> list[tuple[SourceUse, Keys]]:
    """Sources of which something inside is a secret, as sources of secrets, each with the place inside of it."""
    inside: Inside = defaultdict(dict)
    for arrival in arrived:
        for whole, keys in _seen(program, arrival):
            if 0 < len(keys) <= MAX_PATH:
                inside[whole].setdefault(keys)
    return list(_sources(program, sources, inside)) if inside else []


def _sources(program: Program, sources: Iterable[SourceUse], inside: Inside) -> Iterator[tuple[SourceUse, Keys]]:
    for use in sources:
        places = dict.fromkeys(keys for whole in _wholes(program, use) for keys in inside.get(whole, ()))
        secret = replace(use, source=replace(use.source, category=Category.SECRET))
        yield from ((secret, keys) for keys in sorted(places)[:MAX_INNER])


def _wholes(program: Program, use: SourceUse) -> list[Whole]:
    """By what a source is known to hand out the same as another: its storage keys, its request, else its place."""
    source = use.source
    if source.category not in _NEUTRAL:
        return []
    if source.origin is Origin.STORAGE:
        return [f"storage key '{key}'" for key in known_keys(program, use.key)]
    if source.origin is Origin.PRODUCT:
        return [name_of(program, use)] if use.url is not None else []
    return [use.place] if source.origin in _GIVEN else []


def _seen(program: Program, arrival: Arrival) -> Iterator[tuple[Whole, Keys]]:
    """What an arrival tells of secrets: what was read of its source, or what it leaves in a store."""
    sink = program.sinks[arrival.sink]
    if arrival.reads and _is_secret(arrival, sink):
        yield from ((whole, arrival.reads) for whole in _wholes(program, arrival.use))
    is_write = sink.sink.store not in (None, Store.SECRET, Store.LOG) and sink.sink.operation is Operation.WRITE
    if is_write and arrival.label.category is Category.SECRET:
        yield from ((f"storage key '{key}'", arrival.inside) for key in known_keys(program, sink.key))


def _is_secret(arrival: Arrival, sink: SinkUse) -> bool:
    """By its name, where the app itself has named it, or by its use as the credential of a request."""
    if arrival.label.category is Category.SECRET:
        return arrival.use.source.origin is not Origin.PRODUCT
    is_request = sink.sink.egress is not None and sink.sink.identity is None
    return (
        is_request
        and arrival.label.category in _NEUTRAL
        and is_credential(arrival.label.what, arrival.part.use, arrival.fields)
    )
