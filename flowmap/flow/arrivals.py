"""What arrives at sinks: every source is spread, and what meets a sink is kept until it is known what is shown."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from flowmap.core.appmap import Data, Step, Unseen
from flowmap.core.location import Location
from flowmap.core.words import Category, SentIn
from flowmap.flow.arrival import Arrival
from flowmap.flow.categories import Label, labels
from flowmap.flow.contexts import Chain, Context
from flowmap.flow.ends import ending
from flowmap.flow.handed import place_of
from flowmap.flow.holding import inner_secrets
from flowmap.flow.naming import Naming
from flowmap.flow.paths import GUESSED, NO_TRAIL, SURE, Fact, Trail, arrives, compose
from flowmap.flow.reach import Reach
from flowmap.flow.search import Search
from flowmap.flow.steering import STEER
from flowmap.flow.trace import Tracer
from flowmap.link.program import Keys, PartUse, Program, SourceUse
from flowmap.models.rows import ENTRY, HTML

MAX_DATA = 24
"""Kinds of data shown a row: of each category some, and then the gravest."""

MAX_WAYS = 3
"""Ways of the same data to the same place that are compared for the shortest."""

ArrivalKey: TypeAlias = "tuple[Label, str, str | None, Location]"


@dataclass(slots=True)
class Arrivals:
    """Collects what arrives; sinks are numbered as in the program."""

    program: Program
    search: Search
    reach: Reach
    tracer: Tracer = field(init=False)
    naming: Naming = field(init=False)
    watched: dict[int, list[tuple[int, PartUse]]] = field(default_factory=lambda: defaultdict(list))
    handed: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    categories: dict[str, set[Category]] = field(default_factory=lambda: defaultdict(set))
    found: dict[int, dict[ArrivalKey, list[Arrival]]] = field(default_factory=lambda: defaultdict(dict))
    _said: dict[tuple[int, int, Trail], int] = field(default_factory=dict)
    _labels: dict[Trail, tuple[Label, ...]] = field(default_factory=dict)
    _inner: Keys = ()

    def __post_init__(self) -> None:
        self.tracer = Tracer(self.search)
        self.naming = Naming(self.program)

    def collect(self) -> None:
        """Spread every source, and then what turned out to be a secret inside of one."""
        self._watch()
        for use in self._sources():
            self._spread(use)
        for use, reads in inner_secrets(self.program, self._sources(), self._all()):
            self._spread(use, reads)

    def data(self, sinks: Iterable[int]) -> tuple[Data, ...]:
        """The data that arrives at any of these sinks, the gravest first; only what is shown gets a path."""
        merged: dict[ArrivalKey, list[Arrival]] = {}
        for sink in sinks:
            for key, arrivals in self.found.get(sink, {}).items():
                merged[key] = [*merged.get(key, ()), *arrivals]
        ordered = sorted(merged.items(), key=lambda item: _gravity(item[1][0], item[0][3]))
        return tuple(self._shown(arrivals) for arrivals in _chosen([arrivals for _, arrivals in ordered]))

    def unseen(self) -> tuple[Unseen, ...]:
        """What is handed to packages that no row describes."""
        calls: dict[str, set[int]] = defaultdict(set)
        for site, apis in self.program.foreign.items():
            for package, _ in apis:
                if _is_package(package):
                    calls[package].add(site)
        return tuple(
            Unseen(package, len(sites), tuple(sorted(self.categories[package], key=lambda found: found.gravity)))
            for package, sites in sorted(calls.items())
        )

    def _watch(self) -> None:
        """Sinks by the value whose contents they take; a package that nobody describes takes all its arguments."""
        for number, sink in enumerate(self.program.sinks):
            for part in sink.parts:
                self.watched[part.place.value].append((number, part))
        for site, apis in self.program.foreign.items():
            for argument in self.program.calls[site].arguments:
                self.handed[argument] |= {package for package, _ in apis if _is_package(package)}
        self.search.watch({*self.watched, *self.handed})

    def _sources(self) -> Iterator[SourceUse]:
        seen = set()
        for use in self.program.sources:
            key = (use.source.row, use.source.at, use.place)
            if key not in seen:
                seen.add(key)
                yield use

    def _all(self) -> list[Arrival]:
        return [ways[0] for found in self.found.values() for ways in found.values()]

    def _spread(self, use: SourceUse, reads: Keys = ()) -> None:
        """Spread a source, or what lies at `reads` of it: where that comes to, a whole that holds it may have come."""
        self._said.clear()
        self._labels.clear()
        self._inner = reads
        context = self.search.spread(use.place.value, use.place.keys + reads, Trail(reads))
        self._hits(use, context, (), context, NO_TRAIL)
        for chain, below, trail in self.search.below(context):
            self._hits(use, context, chain, below, trail)

    def _hits(self, use: SourceUse, source: Context, chain: Chain, context: Context, before: Trail) -> None:
        for fact in context.arrived:
            trail = compose(before, fact.trail)
            for package in self.handed.get(fact.value, ()):
                self.categories[package].update(label.category for label in self._labels_of(use, trail))
            for number, part in self._parts(fact):
                # Data that was read in the same way is the same data: a few of its ways are enough.
                said = (number, id(part), trail)
                ways = self._said.get(said, 0)
                if ways < MAX_WAYS and not self._is_changed_later(fact, part, number):
                    self._said[said] = ways + 1
                    self._record(use, source, chain, fact, trail, number, part)

    def _parts(self, fact: Fact) -> list[tuple[int, PartUse]]:
        """The parts of sinks that data arrives at: of several places around it at one call only the nearest."""
        found: dict[int, list[PartUse]] = defaultdict(list)
        for number, part in self.watched.get(fact.value, ()):
            if arrives(fact.path, part.place.keys):
                found[number].append(part)
        return [(number, part) for number, parts in found.items() for part in _nearest(parts, len(fact.path))]

    def _is_changed_later(self, fact: Fact, part: PartUse, number: int) -> bool:
        """The object got its data only after the call."""
        site = self.program.sinks[number].call if part.call is None else part.call
        return self.search.is_before_change(self.program.calls[site].result, fact)

    def _record(
        self, use: SourceUse, source: Context, chain: Chain, fact: Fact, trail: Trail, number: int, part: PartUse
    ) -> None:
        if self.program.sinks[number].sink.egress == STEER and trail.bridges:
            # Whoever stored it chose it, not who calls.
            return
        found = self._labels_of(use, trail)
        for known in found:
            inside = fact.path[len(part.place.keys) :]
            label = self.naming.called(self.program.sinks[number], part, inside, known)
            key = (label, part.sent_in, part.use, self.program.location(use.place.value))
            ways = self.found[number].setdefault(key, [])
            if len(ways) >= MAX_WAYS:
                worst = max(ways[1:], key=_effort)  # the first stays: it says where in the object the data lies
                if (trail.bridges, len(chain)) >= _effort(worst):
                    continue
                ways.remove(worst)
            reads = () if trail.mixed else trail.reads
            # Of a record of which some part has come, nobody knows which, it may be the person's or not.
            is_part = trail.mixed != SURE and len(found) > 1 and known.category is Category.PERSONAL
            is_guess = is_part or trail.mixed == GUESSED
            ways.append(Arrival(use, source, chain, fact, label, part, number, trail.bridges, reads, is_guess))

    def _labels_of(self, use: SourceUse, trail: Trail) -> tuple[Label, ...]:
        """What the data of the source that is spread now is after a trail: asked at every sink, answered once."""
        found = self._labels.get(trail)
        if found is None:
            # Of a part of a source it must be sure that it is this part.
            is_other = self._inner and (trail.mixed or trail.reads != self._inner)
            found = self._labels[trail] = () if is_other else labels(self.program, use, trail)
        return found

    def _shown(self, arrivals: list[Arrival]) -> Data:
        """The data of the first arrival, by its best way."""
        arrival = arrivals[0]
        path = self._way(arrivals)
        return Data(
            category=arrival.label.category,
            what=arrival.label.what,
            sent_in=SentIn(arrival.part.sent_in),
            origin=arrival.use.source.origin,
            ref=arrival.label.ref,
            source=path[0].location,
            path=path,
            use=arrival.part.use,
            weak=all(way.is_guessed for way in arrivals),
            fields=arrival.fields,
            reachable=self.reach.is_reachable(self.program.owners[arrival.use.place.value]) and self._runs(path),
        )

    def _way(self, arrivals: list[Arrival]) -> tuple[Step, ...]:
        """The way through code that runs that crosses the fewest bridges, and of those the shortest."""
        ways: list[tuple[Step, ...]] = []
        for bridges in sorted({way.bridges for way in arrivals}):
            paths = [self._path(way) for way in arrivals if way.bridges == bridges]
            ways.append(min(paths, key=lambda path: (not self._runs(path), len(path), [s.location for s in path])))
            if self._runs(ways[-1]):
                return ways[-1]
        return ways[0]

    def _runs(self, path: tuple[Step, ...]) -> bool:
        """Whether a way leads through no file of which nothing runs."""
        return all(self.reach.is_alive(step.location.path) for step in path)

    def _path(self, arrival: Arrival) -> tuple[Step, ...]:
        sink = self.program.sinks[arrival.sink]
        last = Step(self.program.location(place_of(self.program, sink)), ending(self.program, sink))
        return self.tracer.path(arrival.label.what, arrival.context, arrival.chain, arrival.fact, last)


def _chosen(ordered: list[list[Arrival]]) -> list[list[Arrival]]:
    """Some `MAX_DATA`, in their order, so that no category, no part of a request and no source is left out."""
    if len(ordered) <= MAX_DATA:
        return ordered
    first: dict[tuple[object, ...], int] = {}
    for index, (arrival, *_) in enumerate(ordered):
        first.setdefault((arrival.label.category, arrival.part.sent_in), index)
        # Rules ask where a source goes: one item of each says that it comes here.
        first.setdefault((arrival.use.place,), index)
    kept = set(first.values())
    for index in range(len(ordered)):
        if len(kept) >= MAX_DATA:
            break
        kept.add(index)
    return [ordered[index] for index in sorted(kept)]


def _effort(arrival: Arrival) -> tuple[int, int]:
    """How far it is, as far as can be said without following the way: bridges crossed, calls entered."""
    return arrival.bridges, len(arrival.chain)


def _gravity(arrival: Arrival, source: Location) -> tuple[int, Location, str, str]:
    return arrival.label.category.gravity, source, arrival.label.what, arrival.part.sent_in


def _nearest(parts: list[PartUse], depth: int) -> list[PartUse]:
    """Of the parts that hold data at this depth, the innermost; if it lies around them all, all of them."""
    around = [part for part in parts if len(part.place.keys) <= depth]
    deepest = max((len(part.place.keys) for part in around), default=0)
    return [part for part in around if len(part.place.keys) == deepest] if around else parts


def _is_package(package: str) -> bool:
    """Whether a name is a package's, not a page's element, a file of the app or the platform."""
    return bool(package) and package != HTML and not package.startswith((".", ENTRY))
