"""Hops from a variable to its use over which some data does not pass: a property was overwritten, a guard tested it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from flowmap.core.facts import Overwrite
from flowmap.flow.paths import Fact
from flowmap.link.program import File, Keys, Program


@dataclass(frozen=True, slots=True)
class Cut:
    """Data at `path` (with `whole`, all data) stays behind, unless it came there between the bytes `start` and `end`.

    With `categories` it passes and only is of these categories no longer.
    """

    path: Keys
    start: int
    end: int
    whole: bool = False
    categories: Keys = ()

    def meets(self, fact: Fact) -> bool:
        """Whether this is about a fact at the variable."""
        if fact.birth >= 0 and self.start <= fact.birth <= self.end:
            return False
        return fact.path[: len(self.path)] == self.path or (self.whole and fact.path == self.path[: len(fact.path)])


@dataclass(slots=True)
class Cuts:
    """Cuts by the two ends of the hop; `sources` are the values from which such a hop goes out."""

    by_hop: dict[tuple[int, int], list[Cut]] = field(default_factory=lambda: defaultdict(list))
    sources: set[int] = field(default_factory=set)

    def add(self, source: int, target: int, cut: Cut) -> None:
        """Add a cut to a hop."""
        self.by_hop[source, target].append(cut)
        self.sources.add(source)

    def rename(self, renamings: Iterable[Mapping[int, int]]) -> None:
        """What holds for a function holds for its copies."""
        hops = tuple(self.by_hop.items())
        for names in renamings:
            for (source, target), cuts in hops:
                if source in names or target in names:
                    self.by_hop[names.get(source, source), names.get(target, target)] = cuts
                    self.sources.add(names.get(source, source))

    def over(self, fact: Fact, target: int) -> Fact | None:
        """What of a fact passes from its value to `target`."""
        for cut in self.by_hop.get((fact.value, target), ()):
            if cut.meets(fact):
                if not cut.categories:
                    return None
                removed = tuple(sorted({*fact.trail.removed, *cut.categories}))
                fact = fact._replace(trail=fact.trail._replace(removed=removed))
        return fact


def overwrites(program: Program, cuts: Cuts) -> None:
    """The overwritten properties of all files; a method of the app that is called `clear` need not clear anything."""
    entered = {entering.call.result for entering in program.entering}
    for file in program.files:
        for found in _valid(file, entered):
            cut = Cut(found.path, found.start, found.end, found.whole)
            cuts.add(found.source + file.values, found.target + file.values, cut)


def _valid(file: File, entered: set[int]) -> Iterable[Overwrite]:
    return (o for o in file.facts.overwrites if not any(call + file.values in entered for call in o.calls))
