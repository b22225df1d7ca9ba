"""What holds a secret: a whole of which one property is a credential, wherever that property is not looked at.

`settings.apiKey` goes into a header here, and there all of `settings` is logged: the log has the key as well. So what
was seen to be a secret inside of what a source hands out is a source of its own, at its place inside the whole.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Protocol, TypeAlias

from flowmap.core.words import Category, Operation, Origin, Store
from flowmap.flow.categories import Label, keys_of, name_of
from flowmap.flow.credentials import is_credential
from flowmap.flow.paths import MAX_PATH
from flowmap.link.program import Keys, PartUse, Program, SinkUse, SourceUse

MAX_INNER = 8
"""Secrets told apart inside of one source."""

_ANY_KEY = "storage key '{}'"
_NEUTRAL = frozenset({Category.APP_DATA, Category.CONTENT})

Inside: TypeAlias = dict[str, dict[Keys, None]]
"""By the exact name of a source (`storage key 'settings'`) the places of secrets inside of it, in a fixed order."""


class Arrived(Protocol):
    """Data of a source at a sink, as far as it matters here."""

    @property
    def use(self) -> SourceUse:
        """The source."""

    @property
    def label(self) -> Label:
        """What the data is."""

    @property
    def part(self) -> PartUse:
        """The part of the sink that takes it."""

    @property
    def sink(self) -> int:
        """The sink's number."""

    @property
    def reads(self) -> Keys:
        """The properties of the source that were read."""

    @property
    def fields(self) -> Keys:
        """The names by which it sits in what the sink is given."""

    @property
    def inside(self) -> Keys:
        """Where in the part that the sink takes it sits."""


def inner_secrets(
    program: Program, sources: Iterable[SourceUse], arrived: Iterable[Arrived]
) -> list[tuple[SourceUse, Keys]]:
    """Sources of which something inside is a secret, as sources of secrets, each with the place inside of it."""
    inside: Inside = defaultdict(dict)
    for arrival in arrived:
        for name, keys in _seen(program, arrival):
            # Under a key that is not known lies now this, now that: what is inside of one says nothing of another.
            if 0 < len(keys) <= MAX_PATH and name != _ANY_KEY:
                inside[name].setdefault(keys)
    return list(_sources(program, sources, inside)) if inside else []


def _sources(program: Program, sources: Iterable[SourceUse], inside: Inside) -> Iterator[tuple[SourceUse, Keys]]:
    for use in sources:
        source = use.source
        if source.origin is Origin.STORAGE and source.category is Category.APP_DATA:
            names = [f"storage key '{key}'" for key in keys_of(program, use.key)]
        elif source.origin is Origin.PRODUCT and use.url is not None:
            names = [name_of(program, use)]
        else:
            continue
        places = dict.fromkeys(keys for name in names for keys in inside.get(name, ()))
        secret = replace(use, source=replace(source, category=Category.SECRET))
        yield from ((secret, keys) for keys in sorted(places)[:MAX_INNER])


def _seen(program: Program, arrival: Arrived) -> Iterator[tuple[str, Keys]]:
    """What an arrival tells of secrets: what was read of its source, or what it leaves in a store."""
    sink = program.sinks[arrival.sink]
    source = arrival.use.source
    if arrival.reads and source.category in (None, *_NEUTRAL) and _is_secret(arrival, sink):
        yield arrival.label.ref, arrival.reads
    is_write = sink.sink.store not in (None, Store.SECRET, Store.LOG) and sink.sink.operation is Operation.WRITE
    if is_write and arrival.label.category is Category.SECRET:
        yield from ((f"storage key '{key}'", arrival.inside) for key in keys_of(program, sink.key))


def _is_secret(arrival: Arrived, sink: SinkUse) -> bool:
    """By its name, where the app itself has named it, or by its use as the credential of a request."""
    if arrival.label.category is Category.SECRET:
        return arrival.use.source.origin is Origin.STORAGE
    is_request = sink.sink.egress is not None and sink.sink.identity is None
    return (
        is_request
        and arrival.label.category in _NEUTRAL
        and is_credential(arrival.label.what, arrival.part.use, arrival.fields)
    )
