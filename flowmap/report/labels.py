"""What stands in the boxes of a drawing, broken into lines."""

import textwrap
from collections.abc import Mapping

from flowmap.report.escape import visible

_WRAP = 30
_LINES = 4


def label_of(attributes: Mapping[str, str]) -> str:
    """The label of a node of the graph: what it is, then the names that belong to it."""
    label = wrapped(attributes["label"])
    return label + "\n" + wrapped(attributes["names"]) if attributes["names"] else label


def wrapped(text: str) -> str:
    """A label broken where it gets too long for a box."""
    # A space behind the slashes lets paths break there; it counts while the lines are filled.
    spaced = visible(text).replace("/", "/ ").replace("/ …", "/…") if len(text) > _WRAP else visible(text)
    lines = [line.replace("/ ", "/") for line in textwrap.wrap(spaced, _WRAP)]
    return "\n".join(lines[:_LINES]) + ("…" if len(lines) > _LINES else "")
