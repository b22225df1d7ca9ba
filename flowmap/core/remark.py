"""Comments that speak to flowmap, wherever they stand."""

from dataclasses import dataclass

from flowmap.core.facts import Directive
from flowmap.core.location import Location


@dataclass(frozen=True, slots=True)
class Remark:
    """A suppression comment: its directive and its place."""

    directive: Directive
    location: Location
