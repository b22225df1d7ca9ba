"""Colour for terminals, in plain ANSI codes.

`rich` was weighed and left out: a finding is a few coloured words and a caret line, which needs six codes. rich would
add 60 ms to the start of every `scan` (as much as analysing a typical app takes) and wraps by its own rules, so that
goldens would depend on its version.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

_CODES = {"red": "31", "yellow": "33", "green": "32", "blue": "34", "cyan": "36", "bold": "1", "dim": "2"}
_SEVERITY = {
    "critical": ("bold", "red"),
    "high": ("bold", "red"),
    "medium": ("bold", "yellow"),
    "low": ("bold", "blue"),
}
_ANSI = re.compile(r"\x1b\[[\d;]*m")


@dataclass(frozen=True, slots=True)
class Style:
    """Paints text, or leaves it alone where `colour` is off."""

    colour: bool = False

    def paint(self, text: str, *names: str) -> str:
        """`text` in the named colours and weights."""
        if not self.colour or not text:
            return text
        return f"\x1b[{';'.join(_CODES[name] for name in names)}m{text}\x1b[0m"

    def severity(self, text: str, severity: str) -> str:
        """`text` in the colour of a severity."""
        return self.paint(text, *_SEVERITY[severity])


PLAIN = Style()
"""Text without colour."""


def wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether to colour what goes to `stream`: a terminal does unless NO_COLOR is set; FORCE_COLOR insists."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"


def bare(text: str) -> str:
    """`text` without colour codes, for measuring."""
    return _ANSI.sub("", text)
