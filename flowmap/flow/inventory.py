"""The inventory: a row for every call that sends or stores."""

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import TypeVar

from flowmap.core.app import App
from flowmap.core.appmap import Data, Egress, Storage
from flowmap.core.location import Location
from flowmap.core.words import Boundary, Category, Operation, Store
from flowmap.flow import credentials
from flowmap.flow.arrivals import Arrivals
from flowmap.flow.categories import keys_of
from flowmap.flow.certificates import Certificates
from flowmap.flow.destinations import Destination, destination
from flowmap.flow.exposure import Exposures, is_open
from flowmap.flow.handed import place_of
from flowmap.flow.permissions import FORM, LOADED, SHOWN
from flowmap.flow.properties import stored_rows
from flowmap.flow.reach import Reach
from flowmap.flow.remotes import platform_calls, with_tokens
from flowmap.flow.written import with_places
from flowmap.link.program import Program, SinkUse
from flowmap.models.rows import Sink

_QUERY = re.compile(r"\s*(?:select|show|describe|explain|with)\b", re.IGNORECASE)

_DELETION = re.compile(r"\s*(?:delete|truncate)\b", re.IGNORECASE)

_VERBS = frozenset({"get", "post", "put", "patch", "delete", "head", "options"})
"""What functions of clients are called that make a request of that method: `superagent.post()`."""

_GRAVE = frozenset({Category.SECRET, Category.PERSONAL, Category.CONTENT})

Row = TypeVar("Row", Egress, Storage)


@dataclass(frozen=True, slots=True)
class Inventory:
    """Makes rows of sinks. Several rows of models that say the same of one call make one row."""

    app: App
    program: Program
    reach: Reach
    arrivals: Arrivals
    exposures: Exposures
    certificates: Certificates

    def rows(self) -> tuple[tuple[Egress, ...], tuple[Storage, ...]]:
        """All egress and storage rows, sorted by location."""
        egress: list[Egress] = []
        storage: list[Storage] = []
        for sinks in self._groups():
            use = self.program.sinks[sinks[0]]
            if use.sink.store is not None:
                storage.append(self._storage(sinks, use))
            elif row := self._egress(sinks, use):
                egress.append(row)
        egress = with_tokens([*egress, *platform_calls(self.app, self.program)])
        used = credentials.used_as_credentials(tuple(egress))
        egress = list(credentials.by_use(tuple(egress), used))
        storage = [
            *credentials.by_use(tuple(storage), used),
            *stored_rows(tuple(egress)),
        ]
        return (
            credentials.mark(_numbered(sorted(egress, key=lambda row: (row.location, row.kind, row.api)))),
            _numbered(sorted(storage, key=lambda row: (row.location, row.operation, row.api))),
        )

    def _groups(self) -> list[list[int]]:
        """The numbers of sinks that are one row."""
        groups: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for number, use in enumerate(self.program.sinks):
            sink = use.sink
            # An element may have several addresses.
            at = sink.url if sink.egress in SHOWN else None
            key = (self._location(use), sink.egress, sink.store, sink.operation, sink.identity, at)
            groups[key].append(number)
        return list(groups.values())

    def _location(self, use: SinkUse) -> Location:
        return self.program.location(place_of(self.program, use))

    def _egress(self, sinks: list[int], use: SinkUse) -> Egress | None:
        function = self._function(use)
        side = self.reach.side(function)
        where = destination(self.program, self.app.manifest, use, side)
        if where is None or self._is_static(use):
            return None
        sink, data = use.sink, self.arrivals.data(sinks)
        if _is_silent(sink, where, data):
            return None
        return Egress(
            id="",
            reachable=self.reach.is_reachable(function),
            side=side,
            kind=sink.egress or "",
            api=sink.api,
            identity=sink.identity,
            location=self._location(use),
            method=self._method(use),
            urls=with_places(self.program, use, where.urls),
            boundary=where.boundary,
            bounded_by=where.bounded_by,
            declared=where.declared,
            data=data,
            service=where.service,
            scope=self._scope(function),
            exposed=self.exposures.of(use),
            is_unchecked=self.certificates.are_ignored(use),
            is_open=is_open(use, where.urls, self._method(use)),
        )

    def _is_static(self, use: SinkUse) -> bool:
        """A web trigger with static responses chooses one of the manifest's own outputs: nothing leaves by it."""
        if use.sink.egress != "webtrigger":
            return False
        keys = {entry.key for entry in self.program.entries if entry.call == use.call}
        for module in self.app.manifest.modules:
            response = module.raw.get("response") if module.type == "webtrigger" and module.key in keys else None
            if isinstance(response, dict) and response.get("type") == "static":
                return True
        return False

    def _method(self, use: SinkUse) -> str | None:
        if use.sink.verb:
            return use.sink.verb
        if use.sink.method is None:
            return _verb(use.sink)
        found = keys_of(self.program, use.method)
        if len(found) == 1 and "{}" not in found[0]:
            return found[0].upper()
        # Without an options argument the method is GET; one that does not name a method leaves it at GET as well.
        return "GET" if not found or (found == ["{}"] and not self._has_method(use)) else None

    def _has_method(self, use: SinkUse) -> bool:
        """Whether anything is written to the options' `method`."""
        call = self.program.calls[use.call]
        wanted = use.sink.method
        if wanted is None or not wanted.root.isdigit() or int(wanted.root) >= len(call.arguments):
            return False
        argument = call.arguments[int(wanted.root)]
        return not self.program.is_literal_object(argument)

    def _storage(self, sinks: list[int], use: SinkUse) -> Storage:
        function = self._function(use)
        sink = use.sink
        assert sink.store is not None
        keys = tuple(keys_of(self.program, use.key))
        boundary = sink.boundary or (Boundary.EXTERNAL if sink.store is Store.EXTERNAL else Boundary.ATLASSIAN)
        return Storage(
            id="",
            reachable=self.reach.is_reachable(function),
            side=self.reach.side(function),
            operation=_operation(sink, keys),
            store=sink.store,
            encrypted=sink.store is Store.SECRET,
            boundary=boundary,
            api=sink.api,
            location=self._location(use),
            keys=keys,
            data=self.arrivals.data(sinks),
            scope=self._scope(function),
            exposed=self.exposures.of(use),
            function=self._definition(function),
        )

    def _function(self, use: SinkUse) -> int:
        return self.program.owners[place_of(self.program, use)]

    def _scope(self, function: int) -> str:
        return self.program.functions[function].name

    def _definition(self, function: int) -> Location:
        place = self.program.functions[function]
        return self.program.file_of_function(function).location(place.start, place.end)


def _is_silent(sink: Sink, where: Destination, data: tuple[Data, ...]) -> bool:
    """Whether nothing leaves: a link to a constant address, or to one of which nothing is known, such as a function."""
    if sink.quiet:
        # A link with an id in it, or what the user typed, only leads there.
        told = [item for item in data if sink.egress != "navigation" or item.category in _GRAVE]
        return where.boundary is not Boundary.EXTERNAL or not told
    if sink.egress == "navigation":
        return bool(where.urls) and all("{}" not in url.pattern for url in where.urls)
    return sink.egress == FORM and all(url.pattern.startswith("{}") for url in where.urls)


def _operation(sink: Sink, keys: tuple[str, ...]) -> Operation:
    """What a storage call does; an SQL statement says so itself."""
    if sink.store is Store.SQL and keys:
        if all(_QUERY.match(statement) for statement in keys):
            return Operation.QUERY
        if all(_DELETION.match(statement) for statement in keys):
            return Operation.DELETE
    return sink.operation


def _verb(sink: Sink) -> str | None:
    """The method of a call whose row names none: loading is GET, and a client's function may be called like it."""
    name = sink.call.removesuffix("()").rpartition(".")[2].lower()
    if sink.egress in LOADED:
        return "GET"
    return name.upper() if sink.egress == "fetch" and name in _VERBS else None


def _meaning(row: Egress | Storage) -> str:
    """What a row does and where: its kind and destinations, or its operation and keys."""
    if isinstance(row, Egress):
        return f"{row.kind}|{'|'.join(url.pattern for url in row.urls)}"
    return f"{row.operation}|{'|'.join(row.keys)}"


def _numbered(rows: list[Row]) -> tuple[Row, ...]:
    """Ids that do not change when unrelated lines move: what a row is, and its number among its like."""
    counts: dict[str, int] = defaultdict(int)
    made = []
    for row in rows:
        text = f"{row.side}|{_meaning(row)}|{row.api}|{row.location.path}|{row.scope}"
        counts[text] += 1
        digest = blake2b(f"{text}|{counts[text]}".encode(), digest_size=6).hexdigest()
        made.append(replace(row, id=digest))
    return tuple(made)
