"""The stage in order: a program to the map of one app."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import TypeAlias, TypeVar

from flowmap.core.app import App, Problem
from flowmap.core.appmap import AppMap, Data, Egress, EntryPoint, Link, Remark, Storage, Unseen
from flowmap.core.facts import ANY, ELEMENT
from flowmap.core.location import Location
from flowmap.core.words import Boundary, Category, Operation, SentIn, Side, Store
from flowmap.flow import credentials
from flowmap.flow.categories import Label, keys_of, labels
from flowmap.flow.destinations import Destination, destination
from flowmap.flow.paths import NO_TRAIL, Fact, Trail, arrives, compose
from flowmap.flow.properties import property_rows
from flowmap.flow.reach import Reach
from flowmap.flow.search import Context, Search
from flowmap.flow.trace import Chain, Tracer
from flowmap.link.program import BridgeEnd, PartUse, Program, SinkUse, SourceUse
from flowmap.models.rows import ENTRY, HTML, Sink

_QUERY = re.compile(r"\s*(?:select|show|describe|explain|with)\b", re.IGNORECASE)

MAX_DATA = 60
"""Kinds of data shown a row; the gravest are kept."""

ArrivalKey: TypeAlias = "tuple[Label, str, str | None, Location]"


@dataclass(frozen=True, slots=True)
class Arrival:
    """Data of a source at a sink: enough to tell what it is, and to build its path once it is known to be shown."""

    use: SourceUse
    context: Context
    chain: Chain
    fact: Fact
    label: Label
    part: PartUse


def _gravity(arrival: Arrival, source: Location) -> tuple[int, Location, str, str]:
    return arrival.label.category.gravity, source, arrival.label.what, arrival.part.sent_in


def follow_data(app: App, program: Program, problems: tuple[Problem, ...] = ()) -> AppMap:
    """Where each kind of data of the app goes."""
    return _Flow(app, program).map(problems)


@dataclass(slots=True)
class _Flow:
    """Holds what the parts of the stage share."""

    app: App
    program: Program
    reach: Reach = field(init=False)
    search: Search = field(init=False)
    tracer: Tracer = field(init=False)
    watched: dict[int, list[tuple[int, PartUse]]] = field(default_factory=lambda: defaultdict(list))
    handed: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    unseen: dict[str, set[Category]] = field(default_factory=lambda: defaultdict(set))
    arrivals: dict[int, dict[ArrivalKey, Arrival]] = field(default_factory=lambda: defaultdict(dict))

    def __post_init__(self) -> None:
        self.reach = Reach(self.app, self.program)
        self.search = Search(self.program)
        self.tracer = Tracer(self.search)

    def map(self, problems: tuple[Problem, ...]) -> AppMap:
        self._watch()
        for use in self._sources():
            self._spread(use)
        egress, storage = self._rows()
        files = {file.source.path for file in self.program.files}
        everything = (*self.app.problems, *problems)
        complete = self.search.complete and self.program.complete
        complete = complete and not any(problem.opaque for problem in everything)
        complete = complete and not any(skipped.hides_code for skipped in self.app.skipped)
        return AppMap(
            root=self.app.root,
            manifest=self.app.manifest,
            analysed=len(files),
            skipped=self.app.skipped,
            problems=tuple(sorted(everything, key=lambda p: (p.path, p.line, p.message))),
            complete=complete,
            entry_points=self._entry_points(),
            links=self._links(),
            egress=credentials.mark(egress),
            storage=storage,
            unseen=self._unseen(),
            remarks=self._remarks(),
            is_forge=self.app.is_forge,
        )

    # --- data --------------------------------------------------------------------------------------------------

    def _watch(self) -> None:
        """Sinks by the value whose contents they take; a package that nobody describes takes all its arguments."""
        for number, sink in enumerate(self.program.sinks):
            for part in sink.parts:
                self.watched[part.place.value].append((number, part))
        for site, apis in self.program.foreign.items():
            for argument in self.program.calls[site].arguments:
                self.handed[argument] |= {package for package, _ in apis if _is_package(package)}

    def _sources(self) -> Iterator[SourceUse]:
        seen = set()
        for use in self.program.sources:
            key = (use.source.row, use.source.at, use.place)
            if key not in seen:
                seen.add(key)
                yield use

    def _spread(self, use: SourceUse) -> None:
        context = self.search.spread(use.place.value, use.place.keys)
        self._hits(use, context, (), context, NO_TRAIL)
        for chain, below, trail in self.search.below(context):
            self._hits(use, context, chain, below, trail)

    def _hits(self, use: SourceUse, source: Context, chain: Chain, context: Context, before: Trail) -> None:
        for fact in context.came:
            for package in self.handed.get(fact.value, ()):
                found = labels(self.program, use, compose(before, fact.trail))
                self.unseen[package].update(label.category for label in found)
            for number, part in self._parts(fact):
                if not self._is_changed_later(fact, number):
                    self._record(use, source, chain, fact, compose(before, fact.trail), number, part)

    def _parts(self, fact: Fact) -> list[tuple[int, PartUse]]:
        """The parts of sinks that data arrives at: of several places around it at one call only the nearest."""
        found: dict[int, list[PartUse]] = defaultdict(list)
        for number, part in self.watched.get(fact.value, ()):
            if arrives(fact.path, part.place.keys):
                found[number].append(part)
        return [(number, part) for number, parts in found.items() for part in _nearest(parts, len(fact.path))]

    def _is_changed_later(self, fact: Fact, number: int) -> bool:
        """The object got its data only after the call."""
        call = self.program.calls[self.program.sinks[number].call]
        return self.search.is_before_change(call.result, fact)

    def _record(
        self, use: SourceUse, source: Context, chain: Chain, fact: Fact, trail: Trail, number: int, part: PartUse
    ) -> None:
        for label in labels(self.program, use, trail):
            key = (label, part.sent_in, part.use, self.program.location(use.place.value))
            if key not in self.arrivals[number]:
                self.arrivals[number][key] = Arrival(use, source, chain, fact, label, part)

    def _data(self, number: int) -> tuple[Data, ...]:
        """The data of a row, the gravest first; only what is shown gets a path."""
        found = sorted(self.arrivals.get(number, {}).items(), key=lambda item: _gravity(item[1], item[0][3]))
        return tuple(self._arrived(arrival, number) for _, arrival in found[:MAX_DATA])

    def _arrived(self, arrival: Arrival, number: int) -> Data:
        sink = self.program.sinks[number]
        end = self.program.location(self.program.calls[sink.call].result)
        path = self.tracer.path(arrival.context, arrival.chain, arrival.fact, end, f"passed to {_short(sink.sink.api)}")
        keys = arrival.part.place.keys
        return Data(
            category=arrival.label.category,
            what=arrival.label.what,
            sent_in=SentIn(arrival.part.sent_in),
            origin=arrival.use.source.origin,
            ref=arrival.label.ref,
            source=path[0].location,
            path=path,
            use=arrival.part.use,
            fields=tuple(key for key in (*keys, *arrival.fact.path[len(keys) :]) if key not in (ELEMENT, ANY)),
        )

    # --- rows --------------------------------------------------------------------------------------------------

    def _rows(self) -> tuple[tuple[Egress, ...], tuple[Storage, ...]]:
        egress: list[Egress] = []
        storage: list[Storage] = []
        seen: set[tuple[object, ...]] = set()
        for number, use in enumerate(self.program.sinks):
            location = self.program.location(self.program.calls[use.call].result)
            key = (location, use.sink.egress, use.sink.store, use.sink.operation, use.sink.api)
            if key in seen:
                continue
            seen.add(key)
            if use.sink.store is not None:
                storage.append(self._storage(number, use, location))
            elif row := self._egress(number, use, location):
                egress.append(row)
        storage += property_rows(tuple(egress))
        return (
            _numbered(sorted(egress, key=lambda row: (row.location, row.kind, row.api))),
            _numbered(sorted(storage, key=lambda row: (row.location, row.operation, row.api))),
        )

    def _egress(self, number: int, use: SinkUse, location: Location) -> Egress | None:
        function = self._function(use)
        side = self.reach.side(function)
        where = destination(self.program, self.app.manifest, use, side)
        if where is None:
            return None
        sink = use.sink
        return Egress(
            id="",
            reachable=self.reach.is_reachable(function),
            side=side,
            kind=sink.egress or "",
            api=sink.api,
            identity=sink.identity,
            location=location,
            method=self._method(use, where),
            urls=where.urls,
            boundary=where.boundary,
            bounded_by=where.bounded_by,
            declared=where.declared,
            data=self._data(number),
            service=where.service,
            scope=self._scope(function),
        )

    def _method(self, use: SinkUse, where: Destination) -> str | None:
        if use.sink.verb:
            return use.sink.verb
        if use.sink.method is None:
            return "GET" if use.sink.egress in ("image", "script", "style", "font", "frame") else None
        del where
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

    def _storage(self, number: int, use: SinkUse, location: Location) -> Storage:
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
            location=location,
            keys=keys,
            data=self._data(number),
            scope=self._scope(function),
        )

    def _function(self, use: SinkUse) -> int:
        return self.program.owners[self.program.calls[use.call].result]

    def _scope(self, function: int) -> str:
        return self.program.functions[function].name

    # --- the rest of the map -----------------------------------------------------------------------------------

    def _entry_points(self) -> tuple[EntryPoint, ...]:
        found = {}
        for entry in self.program.entries:
            location = self._entered(entry.call) or self._file_location(entry.file)
            kind = entry.kind
            point = EntryPoint(kind, entry.key, entry.handler, location, Side.BACKEND, entry.module)
            found[kind, entry.key, entry.handler, location] = point
        for key, paths in self.app.ui_entries.items():
            for path in paths:
                for index, file in enumerate(self.program.files):
                    if file.source.path == path:
                        where = self._file_location(index)
                        found["ui", key, path, where] = EntryPoint("ui", key, path, where, Side.FRONTEND)
        return tuple(found[key] for key in sorted(found, key=str))

    def _file_location(self, file: int | None) -> Location:
        found = self.program.files[file or 0]
        return found.location(0, len(found.text))

    def _entered(self, site: int) -> Location | None:
        """The first function that a call enters."""
        found = [self._function_location(e.function) for e in self.program.entering if e.site == site]
        return min(found) if found else None

    def _function_location(self, function: int) -> Location:
        place = self.program.functions[function]
        return self.program.file_of_function(function).location(place.start, place.end)

    def _links(self) -> tuple[Link, ...]:
        found: set[Link] = set()
        for kind, key, start, end in self.program.joined:
            if kind:
                source = self.program.location(self.program.calls[start.call].result)
                for target in self._targets(kind, end):
                    found.add(Link(kind, key, source, target))
        return tuple(sorted(found, key=lambda link: (link.source, link.target, link.kind, link.key)))

    def _targets(self, kind: str, end: BridgeEnd) -> list[Location]:
        call = self.program.location(self.program.calls[end.call].result)
        if kind == "storage":
            return [call]
        entered = sorted({self._function_location(e.function) for e in self.program.entering if e.site == end.call})
        return entered or [call]

    def _unseen(self) -> tuple[Unseen, ...]:
        calls: dict[str, set[int]] = defaultdict(set)
        for site, apis in self.program.foreign.items():
            for package, _ in apis:
                if _is_package(package):
                    calls[package].add(site)
        return tuple(
            Unseen(package, len(sites), tuple(sorted(self.unseen[package], key=lambda category: category.gravity)))
            for package, sites in sorted(calls.items())
        )

    def _remarks(self) -> tuple[Remark, ...]:
        found = []
        for file in self.program.files:
            found += [Remark(d, file.location(d.start, d.end)) for d in file.facts.directives]
        return tuple(sorted(found, key=lambda remark: remark.location))


def _operation(sink: Sink, keys: tuple[str, ...]) -> Operation:
    """What a storage call does; an SQL statement says so itself."""
    if sink.store is Store.SQL and keys and all(_QUERY.match(statement) for statement in keys):
        return Operation.QUERY
    return sink.operation


def _nearest(parts: list[PartUse], depth: int) -> list[PartUse]:
    """Of the parts that hold data at this depth, the innermost; if it lies around them all, all of them."""
    around = [part for part in parts if len(part.place.keys) <= depth]
    deepest = max((len(part.place.keys) for part in around), default=0)
    return [part for part in around if len(part.place.keys) == deepest] if around else parts


def _is_package(package: str) -> bool:
    """Whether a name is a package's, not a page's element, a file of the app or the platform."""
    return bool(package) and package != HTML and not package.startswith((".", ENTRY))


def _short(api: str) -> str:
    return f"{api.rpartition('/')[2].partition('.')[2] or api}()" if "/" in api else f"{api}()"


def _meaning(row: Egress | Storage) -> str:
    """What a row does and where: its kind and destinations, or its operation and keys."""
    if isinstance(row, Egress):
        return f"{row.kind}|{'|'.join(url.pattern for url in row.urls)}"
    return f"{row.operation}|{'|'.join(row.keys)}"


Row = TypeVar("Row", Egress, Storage)


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
