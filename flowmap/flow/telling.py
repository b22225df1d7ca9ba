"""A way in words: what a reader who follows it through the code must be told, and nothing else.

A hop that only hands a value on inside its function says nothing and is left out. What crosses a border (a call, a
return, a store, a message) always says how. A closure that carries a value is no part of the way: the value is used in
the function, wherever that is handed around.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import NamedTuple

from flowmap.core.appmap import Step
from flowmap.core.facts import ANY, ELEMENT, KEY, REJECTED
from flowmap.core.location import Location
from flowmap.flow.contexts import Came
from flowmap.flow.paths import Fact, is_hidden, name_of
from flowmap.flow.titles import Titles
from flowmap.link.program import Edge, Entering, Keys, Program


class Hop(NamedTuple):
    """A fact on the way, how it came and how deep in calls it is."""

    fact: Fact
    came: Came
    depth: int


@dataclass(slots=True)
class Draft:
    """A step being written: what must be said there, and what may be replaced by what comes on the same line.

    `keys` is the property that it writes; `is_arrival` where data comes in from far away.
    """

    location: Location
    depth: int
    said: list[str] = field(default_factory=list)
    remark: str = ""
    keys: Keys = ()
    is_arrival: bool = False

    def is_at(self, location: Location, depth: int) -> bool:
        """Whether it is on that line of the same call."""
        mine = self.location
        return (mine.path, mine.line, self.depth) == (location.path, location.line, depth)

    @property
    def note(self) -> str:
        """All that is said, in order."""
        return ", ".join([*self.said, self.remark] if self.remark else self.said)


class Teller:
    """Turns hops into steps."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.titles = Titles(program)

    def path(self, what: str, hops: Sequence[Hop], end: Step) -> tuple[Step, ...]:
        """The steps of a way; the first says `what` the data is, the last is `end`."""
        source = self.program.location(hops[0].fact.value)
        told = _Way(self, hops, [Draft(source, hops[0].depth, [what], is_arrival=True)])
        for index in range(len(hops)):
            told.hop(index)
        return tuple(told.steps(end))

    def name(self, value: int) -> str | None:
        """The variable that a value defines."""
        return self.program.name(value) if self.titles.is_written(value) else None


@dataclass(slots=True)
class _Way:
    """One way while it is told.

    `name` is the variable last spoken of, `due` what is to be said at the next place, `spot` the last place there was.
    """

    teller: Teller
    hops: Sequence[Hop]
    drafts: list[Draft]
    program: Program = field(init=False)
    titles: Titles = field(init=False)
    name: str = ""
    due: str = ""
    spot: Hop | None = None
    is_carried: bool = False

    def __post_init__(self) -> None:
        self.program, self.titles = self.teller.program, self.teller.titles

    def steps(self, end: Step) -> Iterator[Step]:
        """The drafts as steps, each that says something."""
        first, *drafts = self.drafts
        if self.due:
            drafts.append(Draft(end.location, end.depth, [self.due]))
        while drafts and not drafts[-1].said and drafts[-1].is_at(end.location, end.depth):
            drafts.pop()
        yield Step(first.location, first.said[0], first.depth)
        for draft in drafts:
            if draft.note:
                yield Step(draft.location, draft.note, draft.depth)
        yield end

    # --- hops ----------------------------------------------------------------------------------------------------

    def hop(self, index: int) -> None:
        """Tell one hop."""
        hop = self.hops[index]
        fact, came, _ = hop
        is_carried = is_away(fact.path)
        if came.how == "enter":
            self._enter(hop, self.program.entering[came.entering])
        elif came.how in _LEAVING and (not is_carried or fact.path[0] == REJECTED):
            self._leave(index, self.program.entering[came.entering])
        elif came.edge is not None and not is_carried:
            self._told(index, came.edge)
        self.is_carried = is_carried
        if not is_carried and self.titles.is_written(fact.value):
            self.spot = hop

    def _told(self, index: int, edge: Edge) -> None:
        hop = self.hops[index]
        if hop.came.how == "":
            self._inside(index, edge)
        elif edge.bridge:
            self._bridge(hop, edge)
        elif hop.came.how == "alias":
            self._alias(hop)
        else:
            self._jump(hop, edge)

    # --- inside a function ---------------------------------------------------------------------------------------

    def _inside(self, index: int, edge: Edge) -> None:
        hop = self.hops[index]
        value = hop.fact.value
        if edge.mutates or (edge.push and not edge.row):
            self._written(index, edge)
        elif edge.note:
            self._say(value, hop.depth, edge.note)
        elif name := self.teller.name(value):
            self._named(value, hop.depth, name)
        elif not edge.row and self.titles.is_written(value):
            self._remark(value, hop.depth, self._change(edge))

    def _change(self, edge: Edge) -> str:
        """How a hop changes where the data sits."""
        if edge.whole:
            through = self.titles.callee(edge.target)
            return f"passed through {through}" if through else "made part of a text"
        return f"property '{edge.pop[0]}'" if edge.pop and _is_name(edge.pop[0]) else ""

    def _written(self, index: int, edge: Edge) -> None:
        """The value becomes part of an object: told where the value stands, with the object's name."""
        hop = self.hops[index]
        value, source = hop.fact.value, hop.came.fact
        keys = tuple(key for key in edge.push if _is_name(key))
        name = self.teller.name(value) or self._holder(index)
        last = self.drafts[-1]
        if last.keys and keys and not edge.mutates and last.depth == hop.depth:
            # A literal inside a literal: one property, told once.
            keys += last.keys
            last.said[-1] = _property(keys, name)
        else:
            place = source.value if source and self.titles.is_written(source.value) else value
            self._say(place, hop.depth, _property(keys, name))
        self.drafts[-1].keys = () if edge.mutates or name else keys
        self.name = name or self.name

    def _holder(self, index: int) -> str | None:
        """The variable that holds the object which that hop has made or changed."""
        for hop in islice(self.hops, index + 1, None):
            if is_away(hop.fact.path) or not (hop.came.how == "alias" or is_same(hop.came)):
                return None
            if name := self.titles.variable(hop.fact.value):
                return name
        return None

    def _alias(self, hop: Hop) -> None:
        """Another name of a changed object; in the same function the change has said so already."""
        value, source = hop.fact.value, hop.came.fact
        owners = self.program.owners
        name = self.titles.variable(value)
        if self.is_carried and name:
            self.due = f"kept in '{name}'"
        elif source and owners[source.value] != owners[value] and name and name != self.name:
            self.due = f"the same object as '{name}'"
        self.name = name or self.name

    # --- borders -------------------------------------------------------------------------------------------------

    def _enter(self, hop: Hop, entering: Entering) -> None:
        value = hop.fact.value
        function = self.program.functions[entering.function]
        title = self.titles.function(entering.function)
        name = self.titles.variable(value) or ""
        if any(captured.inner == value for captured in function.captured):
            self._say(value, hop.depth, f"used in {title or 'a function'}", is_placed=True)
        elif value == function.receiver:
            self._argument(hop, entering, title)
            self._say(value, hop.depth, f"in 'this' of {title or 'a function'}", is_placed=True)
        else:
            self._argument(hop, entering, title)
            self._parameter(hop, name, title or ("the callback" if entering.is_callback else "a function"))
        self.name = name

    def _argument(self, hop: Hop, entering: Entering, title: str) -> None:
        """The call itself, an argument or the object of it, where no step stands on its line."""
        call = entering.call.result
        if entering.is_callback or not title or hop.came.fact is None or not self.titles.is_written(call):
            return
        location = self.program.location(call)
        if not self.drafts[-1].is_at(location, hop.depth - 1):
            self._put(location, hop.depth - 1, f"goes into {title}")

    def _parameter(self, hop: Hop, name: str, whose: str) -> None:
        last, location = self.drafts[-1], self.program.location(hop.fact.value)
        if last.is_arrival and (last.location.path, last.location.line) == (location.path, location.line):
            # A handler's parameter on the line where the data comes in.
            last.remark = f"in '{name}'" if name and len(self.drafts) > 1 else ""
            last.depth = hop.depth if len(self.drafts) > 1 else last.depth
            return
        words = f"passed to {whose} as '{name}'" if name else f"passed to {whose}"
        self._say(hop.fact.value, hop.depth, words, is_placed=True)

    def _leave(self, index: int, entering: Entering) -> None:
        hop = self.hops[index]
        value, call = hop.fact.value, entering.call
        title = self.titles.function(entering.function)
        whose = title or ("the callback" if entering.is_callback else "a function")
        name = self.titles.variable(value)
        if value not in (call.result, call.raises):
            name = name or self._holder(index)
            words = f"put into '{name}' by {whose}" if name else f"changed by {whose}"
        elif value == call.raises or hop.fact.path[:1] == (REJECTED,):
            words = f"thrown by {whose}"
        else:
            words = f"kept in new {whose}" if call.is_new else f"returned by {whose}"
        if not self.titles.is_written(value):
            self.due = words
            return
        self._say(value, hop.depth, words)
        if name and value == call.result:
            self._named(value, hop.depth, name)

    def _bridge(self, hop: Hop, edge: Edge) -> None:
        source = hop.came.event.fact if hop.came.event else hop.came.fact
        self.due = ""
        if edge.sent and source is not None:
            is_own = self.titles.is_written(source.value)
            spot = self.spot.fact if self.spot is not None and not is_own else source
            self._put(self.program.location(spot.value), self._depth(hop.depth), edge.sent)
        self._put(self.program.location(hop.fact.value), hop.depth, edge.note or "arrives")
        self.drafts[-1].is_arrival = True
        if name := self.teller.name(hop.fact.value):
            self._named(hop.fact.value, hop.depth, name)

    def _depth(self, otherwise: int) -> int:
        return self.spot.depth if self.spot is not None else otherwise

    def _jump(self, hop: Hop, edge: Edge) -> None:
        """Out of a function by no return: over a module's variable or a setter."""
        value, source = hop.fact.value, hop.came.event.fact if hop.came.event else hop.came.fact
        files = self.program.function_files
        owners = self.program.owners
        name = self.titles.variable(value)
        words = edge.note or (f"kept in '{name}'" if name else "")
        if edge.sent and source is not None and self.titles.is_written(source.value):
            self._put(self.program.location(source.value), self._depth(hop.depth), edge.sent)
        if source is not None and files[owners[source.value]] != files[owners[value]]:
            words = words or "imported"
        if edge.push and _is_name(edge.push[0]) and not edge.note:
            words = _property(edge.push, name)
        if words and self.titles.is_written(value):
            self._say(value, hop.depth, words)
        else:
            self.due = words or self.due

    # --- drafts --------------------------------------------------------------------------------------------------

    def _say(self, value: int, depth: int, words: str, *, is_placed: bool = False) -> None:
        """What must be said where a value stands; later, where it stands nowhere (`is_placed`: it does)."""
        if is_placed or self.titles.is_written(value):
            self._put(self.program.location(value), depth, words)
        elif words:
            self.due = words

    def _put(self, location: Location, depth: int, words: str) -> None:
        said = [text for text in (self.due, words) if text]
        self.due = ""
        last = self.drafts[-1]
        if len(self.drafts) > 1 and last.is_at(location, depth):
            if last.remark.startswith("in "):
                last.said.append(last.remark)
            last.remark = ""
            last.said += [text for text in said if text not in last.said]
            last.keys = ()
        else:
            self.drafts.append(Draft(location, depth, said))

    def _named(self, value: int, depth: int, name: str) -> None:
        """A variable that holds the data; one that is handed on under the same name needs no second word."""
        if name != self.name or self.due:
            self._remark(value, depth, f"in '{name}'")
            self.name = name

    def _remark(self, value: int, depth: int, words: str) -> None:
        """What is said where nothing else is said on the line."""
        location = self.program.location(value)
        if self.due:
            self._put(location, depth, "")
        if not words:
            return
        last = self.drafts[-1]
        if len(self.drafts) == 1 and (last.location.path, last.location.line) == (location.path, location.line):
            return
        if not last.is_at(location, depth):
            self.drafts.append(Draft(location, depth, remark=words))
        else:
            last.remark = words


_LEAVING = frozenset({"call", "return"})


@cache
def is_away(path: Keys) -> bool:
    """Whether the data is inside a closure or a promise's rejection, so no value that a reader sees has it."""
    return any(map(is_hidden, path))


def is_same(came: Came) -> bool:
    """Whether a hop only gives the value another name."""
    edge = came.edge
    if came.how or edge is None:
        return False
    return not (edge.pop or edge.push or edge.whole or edge.mutates or edge.spread or edge.row or edge.note)


def _is_name(key: str) -> bool:
    return not is_hidden(key) and key not in (ELEMENT, ANY) and not key.startswith(("[", "*")) and not key.isdigit()


def _property(keys: Keys, name: str | None) -> str:
    """How a value becomes part of an object."""
    if keys[-1:] == (KEY,):
        return f"as the name of a property of '{name}'" if name else "as the name of a property"
    if not keys:
        return f"put into '{name}'" if name else "as an element"
    return f"as property '{'.'.join(map(name_of, keys))}'" + (f" of '{name}'" if name else "")
