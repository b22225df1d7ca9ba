"""Texts as addresses, and in words what their unknown parts come from."""

import re

from flowmap.core.appmap import Url
from flowmap.link.program import Program
from flowmap.link.strings import Text, pattern

ADDRESS = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*):(?://+)?([^/?#\\]*)(.*)$", re.DOTALL)
"""Scheme, host and the rest of a whole address."""


def url_of(program: Program, text: Text) -> Url:
    """A text as an address; a host with a hole is not known."""
    shown = pattern(text)
    match = ADDRESS.match(shown if not shown.startswith("//") else "https:" + shown)
    if not match:
        return Url(shown, None, None, origin_of(program, text) if shown.startswith("{}") else None)
    scheme, host = match.group(1).lower(), match.group(2)
    host = host.rpartition("@")[2]
    if "{}" in host or not host or "{}" in scheme:
        return Url(shown, scheme, None, origin_of(program, text))
    return Url(shown, scheme, host.partition(":")[0] if host.count(":") == 1 else host)


def origin_of(program: Program, text: Text) -> str | None:
    """What the first hole of a text comes from, in words."""
    hole = next((part for part in text if isinstance(part, int)), None)
    is_placed = hole is not None and program.owners[program.anchors.get(hole, hole)] >= 0
    return describe(program, hole) if hole is not None and is_placed else None


def describe(program: Program, value: int) -> str:
    """What an unknown value is, in words: the source row that made it, else its code."""
    for use in program.sources:
        if use.place.value == value and use.source.what:
            key = sorted({pattern(t) for t in program.strings.texts(use.key)}) if use.key and program.strings else []
            return f"{use.source.what} {' or '.join(repr(k) for k in key)}".strip()
    file = program.file_of(program.anchors.get(value, value))
    start, end = program.span(value)
    code = " ".join(file.text[start:end].decode("utf-8", "replace").split())
    return f"`{code[:57]}…`" if len(code) > 60 else f"`{code}`"
