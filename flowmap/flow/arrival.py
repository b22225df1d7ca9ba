"""Data of a source at a sink."""

from dataclasses import dataclass

from flowmap.core.facts import ANY, ELEMENT
from flowmap.flow.categories import Label
from flowmap.flow.contexts import Chain, Context
from flowmap.flow.paths import Fact
from flowmap.link.program import Keys, PartUse, SourceUse


@dataclass(frozen=True, slots=True)
class Arrival:
    """Data of a source at a sink: enough to tell what it is, and to build its path once it is known to be shown."""

    use: SourceUse
    context: Context
    chain: Chain
    fact: Fact
    label: Label
    part: PartUse
    sink: int
    bridges: int
    reads: Keys = ()
    """What was read of the source, as far as that is sure."""
    is_guessed: bool = False
    """Whether a property was read on the way in which the data may not have been."""

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the properties by which the data sits in what the sink takes."""
        keys = (*self.part.place.keys, *self.inside)
        return tuple(key for key in keys if key not in (ELEMENT, ANY))

    @property
    def inside(self) -> Keys:
        """Where in the part that the sink takes the data sits."""
        return self.fact.path[len(self.part.place.keys) :]
