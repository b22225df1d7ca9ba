"""The way of a flow for people: facts back to the source, calls unfolded, condensed to steps that tell something."""

from collections.abc import Iterator
from dataclasses import dataclass

from flowmap.core.appmap import Step
from flowmap.flow.contexts import Came, Chain, Context
from flowmap.flow.paths import Fact
from flowmap.flow.search import Search
from flowmap.link.program import Edge, Program

MAX_DEPTH = 10
MAX_STEPS = 40


@dataclass(frozen=True, slots=True)
class Hop:
    """A fact on the way, how it came and how deep in calls it is."""

    fact: Fact
    came: Came
    depth: int


@dataclass(slots=True)
class Tracer:
    """Builds paths out of the search's parent pointers."""

    search: Search

    @property
    def program(self) -> Program:
        """The program that is searched."""
        return self.search.program

    def path(self, what: str, source: Context, chain: Chain, last: Fact, end: Step) -> tuple[Step, ...]:
        """The steps from a source to `last` (in the context at the end of `chain`) and on to `end`.

        `what` says what the data is; it is the note of the first step.
        """
        hops = self._through(source, chain, last, 0)
        steps = [self._step(hop) for hop in hops[: MAX_STEPS * 4]]
        found = condense([*steps, Step(end.location, end.note, len(chain))])
        return (Step(found[0].location, what, found[0].depth), *found[1:]) if len(found) > 1 else found

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
            for trail in (fact.trail, fact.trail._replace(reads=())):
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
            entry = Hop(Fact(*key), Came(came.fact, how="enter", entering=came.entering), depth + 1)
            return [entry, *self._within(self.search.contexts[key], exit_fact, depth + 1)]
        if came.event is not None:
            return self._escaped(came.event.chain, came.event.fact, depth)
        return []

    def _escaped(self, chain: Chain, fact: Fact, depth: int) -> list[Hop]:
        hops: list[Hop] = []
        for index, (_, entering, key) in enumerate(chain):
            depth += 1
            hops.append(Hop(Fact(*key), Came(None, how="enter", entering=entering), depth))
            last = chain[index + 1][0] if index + 1 < len(chain) else fact
            hops += self._within(self.search.contexts[key], last, depth)
        return hops

    def _step(self, hop: Hop) -> Step:
        return Step(self.program.location(hop.fact.value), self._note(hop), hop.depth)

    def _note(self, hop: Hop) -> str:
        came, name = hop.came, self.program.name(hop.fact.value)
        if came.edge is not None and came.edge.note:
            return came.edge.note
        if came.how in ("enter", "call", "return"):
            function = self.program.functions[self.program.entering[came.entering].function]
            words = "passed to" if came.how == "enter" else "returned by"
            return f"{words} {function.name}()" if function.name else _NAMELESS[words]
        if name:
            return f"in '{name}'"
        return _note_of(came.edge) if came.edge is not None else ""


_NAMELESS = {"passed to": "passed to a function", "returned by": "returned"}


def _note_of(edge: Edge) -> str:
    """How a hop changes where the data sits."""
    for words, keys in (("as property", edge.push), ("property", edge.pop)):
        if keys:
            return f"{words} '{keys[0]}'" if not keys[0].startswith(("^", "[", "<", "*")) else ""
    return "made part of a text" if edge.whole else ""


def condense(steps: list[Step]) -> tuple[Step, ...]:
    """One step a line and depth: the most telling note of each, the first and the last always."""
    kept: list[Step] = []
    said = ""
    for step in steps:
        last = kept[-1] if kept else None
        # A value that is handed on under the same name needs no second word.
        step = Step(step.location, "" if step.note == said else step.note, step.depth)  # noqa: PLW2901
        said = step.note or said
        if last and (last.location.path, last.location.line, last.depth) == (
            step.location.path,
            step.location.line,
            step.depth,
        ):
            kept[-1] = Step(last.location, step.note or last.note, last.depth) if len(kept) > 1 else last
            if len(kept) == 1 and step.note and not last.note:
                kept[-1] = Step(last.location, step.note, last.depth)
        else:
            kept.append(step)
    if steps and (kept[-1].location != steps[-1].location or kept[-1].note != steps[-1].note):
        if kept[-1].location.line == steps[-1].location.line and len(kept) > 1:
            kept.pop()
        kept.append(steps[-1])
    return tuple(_cut(kept))


def _cut(steps: list[Step]) -> Iterator[Step]:
    """Not more than a screen: the middle of a very long way is left out."""
    if len(steps) <= MAX_STEPS:
        yield from steps
        return
    half = MAX_STEPS // 2
    yield from steps[:half]
    yield Step(steps[half].location, f"({len(steps) - 2 * half} more steps)", steps[half].depth)
    yield from steps[-half:]
