"""Where data may go: facts (value, access path) with function summaries, so that calls and returns match.

This is the tabulation of Reps, Horwitz and Sagiv, driven by demand. A *context* is a function entered with data at one
place of one parameter, or a source. Within a context facts spread over hops; a call is crossed by the summary of its
callee: the same question asked of the callee's context. So a helper that two callers share never mixes their data.

A context of a source may also leave its function upwards, to all callers, and jump over globals and bridges: nothing is
known of how the function was entered. Contexts of functions record such jumps; whoever called them takes them up.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from flowmap.core.facts import FAILED, SENT
from flowmap.flow.aliases import Aliases, aliases, same_objects
from flowmap.flow.borders import Borders, Way, borders
from flowmap.flow.contexts import Came, Chain, Context, Escape, Key
from flowmap.flow.cuts import Cuts, overwrites
from flowmap.flow.guards import guard
from flowmap.flow.hops import AWAY, COPY, Hops, is_alias
from flowmap.flow.order import Order
from flowmap.flow.paths import LOST, NO_TRAIL, VARIED, Fact, Trail, compose, follow, mixed
from flowmap.flow.relevance import relevant
from flowmap.flow.twins import Twins, beside, twins
from flowmap.link.program import Edge, Keys, Program

BRIDGED = 4
"""Properties that a path keeps over a bridge: what is stored, read, changed and stored again must not grow."""


@dataclass(slots=True)
class Search:
    """The engine; say what to `watch`, then ask `spread` for each source.

    `budget` bounds the facts of a run. `watched` are the values whose data is asked for afterwards.
    """

    program: Program
    budget: int = 3_000_000
    complete: bool = True
    watched: set[int] = field(default_factory=set)
    ways: Borders = field(init=False)
    contexts: dict[Key, Context] = field(default_factory=dict)
    aliases: Aliases = field(default_factory=dict)
    order: Order = field(init=False)
    cuts: Cuts = field(default_factory=Cuts)
    twins: Twins = field(default_factory=dict)
    hops: Hops = field(init=False)
    _queue: deque[tuple[Context, Fact]] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self.ways = borders(self.program)
        self.order = Order(self.program)
        self.twins = twins(self.program)
        overwrites(self.program, self.cuts)
        self.aliases = aliases(self.program)
        guard(self.program, self.aliases, self.cuts)
        self.cuts.rename(self.program.renamings)

    def watch(self, values: Iterable[int]) -> None:
        """Say whose data is asked for; before the first source is spread."""
        self.watched = set(values)
        kept = relevant(self.program, self.ways, self.aliases, self.watched)
        self.ways.keep(kept)
        self.hops = Hops(self.program, kept)

    def spread(self, value: int, path: Keys, trail: Trail = NO_TRAIL) -> Context:
        """Everything that data at `path` of `value` reaches; `trail` is what is known to have happened to it before."""
        context = Context(-1)
        self._add(context, Fact(value, path, trail), Came(None))
        self._run()
        self._take_up(context)
        return context

    # --- spreading ---------------------------------------------------------------------------------------------

    def _run(self) -> None:
        while self._queue:
            self.budget -= 1
            if self.budget <= 0:
                self.complete = False
                self._queue.clear()
                return
            context, fact = self._queue.popleft()
            self._hops(context, fact)
            if fact.value in self.ways.inward:
                self._enter(context, fact)
            if fact.value in self.ways.returned:
                self._leave(context, fact, changed=False)

    def _add(self, context: Context, fact: Fact, came: Came) -> None:
        """A new fact, unless one that says as much is known: with an earlier birth, or of the whole value."""
        key = (fact.value, fact.path, fact.trail)
        known = context.births.get(key)
        # Where uses differ in what they see, it matters when something came there.
        if fact in context.came if fact.value in self.cuts.sources else context.is_known(fact, known):
            return
        if known is None and fact.path and context.is_crowded(fact):
            # Many properties of one value have the data: from here on, all of it has.
            self._add(context, fact._replace(path=(), trail=mixed(fact.trail, LOST)), came)
            return
        if known is None and fact.trail.reads and context.is_varied(fact):
            # It has been read in many ways before it came here: which one no longer matters.
            self._add(context, fact._replace(trail=mixed(fact.trail, VARIED)), came)
            return
        context.births[key] = fact.birth
        if fact.value in self.watched and fact not in context.came:
            context.arrived.append(fact)
            context.note_arrival()
        context.came[fact] = came
        self._queue.append((context, fact))

    def _hops(self, context: Context, fact: Fact) -> None:
        value, path, trail, birth = fact
        is_cut = value in self.cuts.sources
        for edge, kind in self.hops.of(value):
            if kind == COPY and not is_cut:
                self._add(context, Fact(edge.target, path, trail, birth), Came(fact, edge=edge))
                continue
            passing = self.cuts.over(fact, edge.target) if is_cut else fact
            moved = follow(edge, passing.path, passing.trail) if passing else None
            if moved is None or self._is_too_early(fact, edge):
                continue
            if kind == AWAY:
                kept, passed = moved
                if edge.bridge and len(kept) > len(edge.push) + BRIDGED:
                    kept, passed = kept[: len(edge.push) + BRIDGED], mixed(passed, LOST)
                self._jump(context, fact, edge, Fact(edge.target, kept, passed))
            else:
                self._move(context, fact, edge, moved)

    def _move(self, context: Context, fact: Fact, edge: Edge, moved: tuple[Keys, Trail]) -> None:
        birth = fact.birth if is_alias(edge, fact.path) else -1
        if edge.mutates:
            birth = self.program.span(fact.value)[1]
        target = Fact(edge.target, moved[0], moved[1], birth)
        self._add(context, target, Came(fact, edge=edge))
        if edge.mutates:
            self._changed(context, fact, target, edge)

    def _jump(self, context: Context, fact: Fact, edge: Edge, target: Fact) -> None:
        """Leave the function by no return: over a global, a bridge or a setter."""
        if context.is_source:
            self._add(context, target, Came(fact, how="jump", edge=edge))
            if edge.mutates or edge.push:
                self._changed(context, fact, target, edge)
        else:
            context.escape(fact, id(edge), edge)

    def _is_too_early(self, fact: Fact, edge: Edge) -> bool:
        """An object was changed after this hop looked at it, in the same function and in no loop around both."""
        if fact.birth < 0 or is_alias(edge, fact.path):
            return False
        if self.program.owners[edge.target] != self.program.owners[fact.value]:
            return False
        if edge.row and self.program.span(edge.target)[1] <= self.program.span(fact.value)[0]:
            # What a callback gets stands where the callback does, before the arguments behind it: it is called later.
            return False
        return self.order.is_before(edge.target, fact.birth)

    def is_before_change(self, value: int, fact: Fact) -> bool:
        """Whether the object got its data only after `value` (of the same function) was made of it."""
        owner = self.program.owners[fact.value]
        return fact.birth >= 0 and self.program.owners[value] == owner and self.order.is_before(value, fact.birth)

    # --- changed objects ---------------------------------------------------------------------------------------

    def _changed(self, context: Context, fact: Fact, target: Fact, edge: Edge) -> None:
        """Data was put into an object: everything that is the same object has it now."""
        pending = [target]
        seen = {(target.value, target.path)}
        owner = self.program.owners[target.value]
        while pending:
            here = pending.pop()
            if here.value in self.ways.entries and self.cuts.over(here, here.value):
                self._leave(context, here, changed=True)
            for back, path in self._also(here):
                same = self.program.owners[back.target] == owner
                birth = target.birth if same else -1
                other = Fact(back.target, path, target.trail, birth)
                if (other.value, other.path) in seen:
                    continue
                seen.add((other.value, other.path))
                if same or context.is_source:
                    before = len(context.came)
                    self._add(context, other, Came(target, how="alias", edge=edge))
                    if other.path and len(context.came) > before:
                        pending.append(other)
                else:
                    away = Edge(back.target, pop=here.path, push=path, mutates=True)
                    context.escape(here, back.target, away)
        del fact

    def _also(self, here: Fact) -> Iterator[tuple[Edge, Keys]]:
        """Everything else that has what an object has at a path, each with the path there."""
        yield from same_objects(self.aliases, here)
        for path in beside(self.twins, here.path):
            yield Edge(here.value), path
        for entering, made in self.ways.made_by(here):
            yield from self._given(entering, made, set())

    def _given(self, entering: int, made: Fact, seen: set[Fact]) -> Iterator[tuple[Edge, Keys]]:
        """What a function knows the object by that it makes or returns: an argument, a variable around it, a part."""
        owner = self.program.owners[made.value]
        pending = [made]
        if made.path[0] in (SENT, FAILED):
            yield Edge(made.value), made.path
        while pending:
            here = pending.pop()
            if here in seen:
                continue
            seen.add(here)
            for edge in self.ways.of_entering(entering, here.value, changed=True) if here != made else ():
                yield edge, edge.push + here.path
            inner = [found for number, deeper in self.ways.made_by(here) for found in self._given(number, deeper, seen)]
            for back, path in (*same_objects(self.aliases, here), *inner):
                if self.program.owners[back.target] == owner:
                    pending.append(Fact(back.target, path))
                else:
                    yield back, path

    # --- calls -------------------------------------------------------------------------------------------------

    def _enter(self, context: Context, fact: Fact) -> None:
        for way in self.ways.inward.get(fact.value, ()):
            moved = follow(way.edge, fact.path, NO_TRAIL)
            if moved is None or self.is_before_change(self.program.entering[way.entering].call.result, fact):
                continue
            key = (way.edge.target, moved[0])
            trail = compose(fact.trail, moved[1])
            if (key, trail) in context.calls and context.calls[key, trail][1] == way.entering:
                continue
            context.calls.setdefault((key, trail), (fact, way.entering))
            callee = self._context(key)
            arrived = fact._replace(trail=trail, birth=-1)
            callee.wait(context, arrived, way.entering)
            context.came.setdefault(arrived, Came(fact)) if arrived != fact and arrived not in context.came else None
            for leaving in tuple(callee.exits):
                self._return(context, arrived, way.entering, key, leaving)

    def _context(self, key: Key) -> Context:
        found = self.contexts.get(key)
        if found is None:
            found = self.contexts[key] = Context(self.program.owners[key[0]])
            self._add(found, Fact(*key), Came(None))
        return found

    def _leave(self, context: Context, fact: Fact, *, changed: bool) -> None:
        """A fact at a place where the function hands something back."""
        table = self.ways.changed if changed else self.ways.returned
        if context.is_source:
            for way in table.get(fact.value, ()):
                self._up(context, fact, way, changed=changed)
            return
        if fact.value in table and (fact, changed) not in context.exits:
            context.exits[fact, changed] = None
            key = next(iter(context.came))
            for caller, arrived, entering in tuple(context.waiting):
                self._return(caller, arrived, entering, (key.value, key.path), (fact, changed))

    def _up(self, context: Context, fact: Fact, way: Way, *, changed: bool) -> None:
        edge, entering = way.edge, way.entering
        moved = follow(edge, fact.path, fact.trail)
        if moved is None:
            return
        birth = self._after(entering) if changed or edge.push else -1
        target = Fact(edge.target, moved[0], moved[1], birth)
        self._add(context, target, Came(fact, how="return", edge=edge, entering=entering))
        if changed or edge.push:
            self._changed(context, fact, target, edge)

    def _return(self, context: Context, arrived: Fact, entering: int, key: Key, leaving: tuple[Fact, bool]) -> None:
        """Cross a call: what came in at `arrived` leaves the callee as it says."""
        exit_fact, changed = leaving
        for edge in self.ways.of_entering(entering, exit_fact.value, changed=changed):
            moved = follow(edge, exit_fact.path, NO_TRAIL)
            if moved is None:
                continue
            trail = compose(arrived.trail, compose(exit_fact.trail, moved[1]))
            birth = self._after(entering) if changed or edge.push else -1
            target = Fact(edge.target, moved[0], trail, birth)
            came = Came(arrived, how="call", edge=edge, entering=entering, through=(key, exit_fact, changed))
            self._add(context, target, came)
            if changed or edge.push:
                self._changed(context, arrived, target, edge)

    def _after(self, entering: int) -> int:
        return self.program.span(self.program.entering[entering].call.result)[1]

    # --- what callees do besides returning ------------------------------------------------------------------------

    def _take_up(self, source: Context) -> None:
        """Jumps made inside callees go on in the source's context, until no callee adds one."""
        done: set[tuple[Key, Trail]] = set()
        while True:
            before = len(source.came)
            for chain, context, trail in self._below(source, _has_escapes, done):
                for (fact, _), edge in tuple(context.escapes.items()):
                    self._surface(source, chain, fact, trail, edge)
            self._run()
            if len(source.came) == before:
                return

    def _surface(self, source: Context, chain: Chain, fact: Fact, trail: Trail, edge: Edge) -> None:
        moved = follow(edge, fact.path, compose(trail, fact.trail))
        if moved is None:
            return
        target = Fact(edge.target, moved[0], moved[1])
        self._add(source, target, Came(chain[0][0], how="escape", edge=edge, event=Escape(chain, fact, edge)))
        if edge.mutates or edge.push:
            self._changed(source, fact, target, edge)

    def below(self, source: Context) -> list[tuple[Chain, Context, Trail]]:
        """All contexts that data of a source enters and arrives in, each with one chain of calls and the trail so far.

        The chain leads from the source to the context.
        """
        return [found for found in self._below(source, _has_arrivals, set()) if found[1].arrived]

    def _below(
        self, source: Context, matters: Callable[[Context], bool], done: set[tuple[Key, Trail]]
    ) -> list[tuple[Chain, Context, Trail]]:
        """The contexts below a source that matter; what leads to none that does is not entered, as most do not."""
        found: list[tuple[Chain, Context, Trail]] = []
        pending: deque[tuple[Chain, Context, Trail]] = deque([((), source, NO_TRAIL)])
        ways: dict[int, list[_Descent]] = {}
        while pending:
            chain, context, trail = pending.popleft()
            if chain:
                found.append((chain, context, trail))
            if (down := ways.get(id(context))) is None:
                down = ways[id(context)] = self._descents(context, matters)
            for key, more, inner, call in down:
                state = (key, compose(trail, more))
                if state not in done:
                    done.add(state)
                    pending.append(((*chain, call), inner, state[1]))
        return found

    def _descents(self, context: Context, matters: Callable[[Context], bool]) -> list["_Descent"]:
        """The calls out of a context that lead to what matters: a context is met after many trails, judged once."""
        inner = ((call, self.contexts[call[0][0]]) for call in context.calls.items())
        return [(key, more, to, (fact, entering, key)) for ((key, more), (fact, entering)), to in inner if matters(to)]


_Descent = tuple[Key, Trail, Context, tuple[Fact, int, Key]]
"""A call that data goes down by: its key and trail, the context entered, and its link of the chain."""


def _has_escapes(context: Context) -> bool:
    return context.leads_to_escapes


def _has_arrivals(context: Context) -> bool:
    return context.leads_to_arrivals
