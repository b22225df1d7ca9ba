"""What the search knows: facts by context, with where each came from."""

from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from flowmap.flow.paths import Fact, Trail, is_hidden
from flowmap.link.program import Edge, Keys

MAX_FACTS = 24
"""Access paths of one value that are told apart in a context."""

MAX_TRAILS = 8
"""Ways to have read the source's data that are told apart at one place."""

Key: TypeAlias = tuple[int, Keys]
"""A context of a function: the entry value and the access path of the data there."""

Chain: TypeAlias = "tuple[tuple[Fact, int, Key], ...]"
"""Calls from a source downwards: the fact that crosses, the number of the entering, and the context entered."""


class Came(NamedTuple):
    """How a fact came about: from `fact` of the same context, by `how`.

    `through` names the callee's context and its exit fact where a call was crossed, `event` the escape of a callee that
    the source took up.
    """

    fact: Fact | None
    how: str = ""
    edge: Edge | None = None
    entering: int = -1
    through: tuple[Key, Fact, bool] | None = None
    event: "Escape | None" = None


@dataclass(frozen=True, slots=True)
class Escape:
    """Data of a callee that leaves it by no return: `chain` are the calls that led there."""

    chain: Chain
    fact: Fact
    edge: Edge


@dataclass(slots=True)
class Context:
    """What is known of one function entered with data at one place, or (`function` -1) of one source.

    `came` are all facts, `arrived` those at values that are watched. `leads_to_arrivals` and `leads_to_escapes`: it, or
    a context that it enters, has some.
    """

    function: int
    came: dict[Fact, Came] = field(default_factory=dict)
    arrived: list[Fact] = field(default_factory=list)
    crowds: dict[int, int] = field(default_factory=dict)
    trails: dict[tuple[int, Keys], int] = field(default_factory=dict)
    births: dict[tuple[int, Keys, Trail], int] = field(default_factory=dict)
    exits: dict[tuple[Fact, bool], None] = field(default_factory=dict)
    escapes: dict[tuple[Fact, int], Edge] = field(default_factory=dict)
    calls: dict[tuple[Key, Trail], tuple[Fact, int]] = field(default_factory=dict)
    waiting: list[tuple["Context", Fact, int]] = field(default_factory=list)
    leads_to_arrivals: bool = False
    leads_to_escapes: bool = False

    @property
    def is_source(self) -> bool:
        """Whether this is a source's context, which may leave its function upwards."""
        return self.function < 0

    def note_arrival(self) -> None:
        """Data arrives here or further down: all who enter must know."""
        pending = [self]
        while pending:
            here = pending.pop()
            if not here.leads_to_arrivals:
                here.leads_to_arrivals = True
                pending += [caller for caller, _, _ in here.waiting]

    def note_escape(self) -> None:
        """Data escapes here or further down: all who enter must know."""
        pending = [self]
        while pending:
            here = pending.pop()
            if not here.leads_to_escapes:
                here.leads_to_escapes = True
                pending += [caller for caller, _, _ in here.waiting]

    def wait(self, caller: "Context", arrived: Fact, entering: int) -> None:
        """Data of a caller comes in here: what leaves goes back to it."""
        self.waiting.append((caller, arrived, entering))
        if self.leads_to_arrivals:
            caller.note_arrival()
        if self.leads_to_escapes:
            caller.note_escape()

    def escape(self, fact: Fact, way: int, edge: Edge) -> None:
        """Data leaves by no return; `way` tells ways of the same fact apart."""
        if (fact, way) not in self.escapes:
            self.escapes[fact, way] = edge
            self.note_escape()

    def is_known(self, fact: Fact, known: int | None) -> bool:
        """Whether a fact says nothing new: it is known with an earlier birth (`known`), or of the whole value."""
        if known is not None and known <= fact.birth:
            return True
        if not fact.path or is_hidden(fact.path[0]):
            return False
        whole = self.births.get((fact.value, (), fact.trail))
        return whole is not None and whole <= fact.birth

    def is_crowded(self, fact: Fact) -> bool:
        """Whether many properties of the value have the data already; counts this one."""
        if is_hidden(fact.path[0]):
            return False
        count = self.crowds[fact.value] = self.crowds.get(fact.value, 0) + 1
        return count > MAX_FACTS

    def is_varied(self, fact: Fact) -> bool:
        """Whether the data has come to this place after many ways of reading it; counts this one."""
        key = (fact.value, fact.path)
        count = self.trails[key] = self.trails.get(key, 0) + 1
        return count > MAX_TRAILS
