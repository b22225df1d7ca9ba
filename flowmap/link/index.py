"""Model rows by the call that they describe."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from flowmap.models.paths import elements
from flowmap.models.rows import GLOBAL, METHODS, Bridge, Guard, Models, Removal, Sink, Source, StepRow

Call = tuple[str, str]

_GLOBAL_OBJECTS = ("globalThis.", "window.", "self.", "global.")

_LAST = re.compile(r"\.[\w$]+(\(\))?$")
"""The last member of a path, its call included."""

DEFAULT = "default"
WHOLE = "*"

THROWN = "<thrown>"

OPAQUE = "?"
"""Whatever is reached through a package that no row describes: one place is enough to know whose it is."""


@dataclass(slots=True)
class RowIndex:
    """Look-ups by (package, call path)."""

    models: Models
    steps: dict[Call, list[StepRow]] = field(default_factory=lambda: defaultdict(list))
    sinks: dict[Call, list[Sink]] = field(default_factory=lambda: defaultdict(list))
    sources: dict[Call, list[Source]] = field(default_factory=lambda: defaultdict(list))
    guards: dict[Call, list[Guard]] = field(default_factory=lambda: defaultdict(list))
    removals: dict[Call, list[Removal]] = field(default_factory=lambda: defaultdict(list))
    starts: dict[Call, list[Bridge]] = field(default_factory=lambda: defaultdict(list))
    ends: dict[Call, list[Bridge]] = field(default_factory=lambda: defaultdict(list))
    prefixes: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    described: set[Call] = field(default_factory=set)
    catching: set[Call] = field(default_factory=set)
    _rendering: dict[str, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for step in self.models.steps:
            self.steps[step.package, step.call].append(step)
            if THROWN in step.source.rest:
                self.catching.add((step.package, step.call))
        for sink in self.models.sinks:
            self.sinks[sink.package, sink.call].append(sink)
            self.described |= _calls_of(sink)
        self._add_sources()
        for removal in self.models.removals:
            self.removals[removal.package, removal.at.call].append(removal)
        for guard in self.models.guards:
            self.guards[guard.package, guard.at.call].append(guard)
        for bridge in self.models.bridges:
            self.starts[bridge.source_package, bridge.source.call].append(bridge)
            self.ends[bridge.target_package, bridge.target.call].append(bridge)
        self.described |= self.models.described
        for package, call in self.described:
            self._prefix(package, call)
        for source in self.models.sources:
            self._prefix(source.package, source.at.call or _spelled(source))
        self._add_defaults()

    def _add_defaults(self) -> None:
        """`require('x').default` leads to everything that rows say of `x`."""
        for package in self.prefixes.keys() - {GLOBAL, METHODS}:
            self.prefixes[package].add(DEFAULT)

    def _add_sources(self) -> None:
        for source in self.models.sources:
            if source.text is not None:
                self.texts[source.package, f"{source.at.call}.{'.'.join(source.at.rest)}"] = source.text
            self.sources[source.package, source.at.call].append(source)

    def _prefix(self, package: str, path: str) -> None:
        if not path or path[0] in "(<":
            return
        whole = ""
        for element in elements(path):
            whole += element
            self.prefixes[package].add(whole)

    def canonical(self, package: str, path: str) -> str:
        """A path as rows spell it: `default.fetch` is `fetch` where only the named export is described.

        What a package exports by default may be all that it exports, and the reverse: that is how CommonJS and bundlers
        let packages be imported in several ways.
        """
        known = self.prefixes.get(package)
        if not known:
            return path if not package or path.isidentifier() or path == "*" else OPAQUE
        if path in known:
            return path
        spellings = (path, *_spellings(package, path))
        wild = (_LAST.sub(r".*\1", other) for other in spellings)
        return next((other for other in (*spellings, *wild) if other in known), path)

    def is_followed(self, package: str, path: str) -> bool:
        """Whether it pays to follow a place of a package: some row goes on from there, or nothing is known of it."""
        known = self.prefixes.get(package)
        if known is not None:
            return path in known
        return package != GLOBAL

    def is_rendering(self, package: str) -> bool:
        """Whether nothing leaves by a package, which may be named with a path below it (`react-dom/client`)."""
        if package not in self._rendering:
            parts = package.split("/")
            whole = ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]
            self._rendering[package] = not self.models.rendering.isdisjoint([*whole, f"{parts[0]}/*"])
        return self._rendering[package]

    def is_described(self, package: str, call: str) -> bool:
        """Whether some row speaks of this call."""
        return (package, call) in self.described

    def has_method(self, name: str) -> bool:
        """Whether rows describe a method of this name on any receiver."""
        return (METHODS, name + "()") in self.described


def _spellings(package: str, path: str) -> Iterator[str]:
    """Other ways to write a path."""
    if not package:
        yield from (path.removeprefix(alias) for alias in _GLOBAL_OBJECTS if path.startswith(alias))
    elif path.startswith(WHOLE):
        yield DEFAULT + path.removeprefix(WHOLE)
    else:
        own = path.removeprefix(f"{DEFAULT}.")
        yield from (own, f"{DEFAULT}.{own}")
        if path.startswith(f"{DEFAULT}("):
            yield WHOLE + path.removeprefix(DEFAULT)


def _calls_of(sink: Sink) -> set[Call]:
    """The other calls that a sink's row speaks of: `request().write()` hands over what `request()` sends."""
    places = [part.at for part in sink.parts]
    places += [place for place in (sink.url, sink.base, sink.key, sink.method) if place is not None]
    return {(sink.package, place.call) for place in places if place.call not in ("", "()")}


def _spelled(source: Source) -> str:
    """The path of a source that is no call's: `process.env`."""
    names = [key for key in source.at.rest if key.isidentifier()]
    return ".".join((source.at.root, *names)) if len(names) == len(source.at.rest) else source.at.root
