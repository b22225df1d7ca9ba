"""The way of a flow: facts back to the source by the search's parent pointers, calls unfolded."""

from dataclasses import dataclass, field

from flowmap.core.appmap import Step
from flowmap.flow.contexts import Came, Chain, Context
from flowmap.flow.paths import LOST, VARIED, Fact, mixed
from flowmap.flow.search import Search
from flowmap.flow.telling import Hop, Teller

MAX_DEPTH = 10
"""Calls inside calls that are unfolded."""


@dataclass(slots=True)
class Tracer:
    """Builds paths out of the search's parent pointers."""

    search: Search
    teller: Teller = field(init=False)

    def __post_init__(self) -> None:
        self.teller = Teller(self.search.program)

    def path(self, what: str, source: Context, chain: Chain, last: Fact, end: Step) -> tuple[Step, ...]:
        """The steps from a source to `last` (in the context at the end of `chain`) and on to `end`.

        `what` says what the data is; it is the note of the first step.
        """
        return self.teller.path(what, self._through(source, chain, last, 0), Step(end.location, end.note, len(chain)))

    def _through(self, source: Context, chain: Chain, last: Fact, depth: int) -> list[Hop]:
        hops: list[Hop] = []
        context = source
        for fact, entering, key in chain:
            hops += self._within(context, fact, depth)
            context = self.search.contexts[key]
            depth += 1
            hops.append(Hop(Fact(*key), Came(fact, how="enter", entering=entering), depth))
        return hops + self._within(context, last, depth)

    def _within(self, context: Context, fact: Fact, depth: int) -> list[Hop]:
        """From a context's beginning to one of its facts."""
        back: list[list[Hop]] = []
        here: Fact | None = fact
        seen: set[Fact] = set()
        while here is not None and here not in seen:
            seen.add(here)
            known = self._known(context, here)
            if known is None:
                break
            here = known
            seen.add(here)
            came = context.came[here]
            back.append([*self._unfolded(came, depth), Hop(here, came, depth)])
            here = came.fact
        return [hop for part in reversed(back) for hop in part]

    @staticmethod
    def _known(context: Context, fact: Fact) -> Fact | None:
        """The fact itself, or the one that said as much when it was to be added."""
        if fact in context.came:
            return fact
        for path in (fact.path, ()):
            for trail in (fact.trail, mixed(fact.trail, VARIED), mixed(fact.trail, LOST)):
                birth = context.births.get((fact.value, path, trail))
                if birth is not None and Fact(fact.value, path, trail, birth) in context.came:
                    return Fact(fact.value, path, trail, birth)
        return None

    def _unfolded(self, came: Came, depth: int) -> list[Hop]:
        """What happened inside a call that the fact crossed."""
        if depth >= MAX_DEPTH:
            return []
        if came.through is not None:
            key, exit_fact, _ = came.through
            entry = Hop(Fact(*key), Came(None, how="enter", entering=came.entering), depth + 1)
            return [entry, *self._within(self.search.contexts[key], exit_fact, depth + 1)]
        if came.event is not None:
            return self._escaped(came.event.chain, came.event.fact, depth)
        return []

    def _escaped(self, chain: Chain, fact: Fact, depth: int) -> list[Hop]:
        hops: list[Hop] = []
        for index, (crossing, entering, key) in enumerate(chain):
            depth += 1
            hops.append(Hop(Fact(*key), Came(crossing, how="enter", entering=entering), depth))
            last = chain[index + 1][0] if index + 1 < len(chain) else fact
            hops += self._within(self.search.contexts[key], last, depth)
        return hops
