"""What stands around the flows: where the platform enters, what it joins, what comments say."""

import re
from dataclasses import dataclass

from flowmap.core.app import App
from flowmap.core.appmap import EntryPoint, Link, Unanswered
from flowmap.core.location import Location
from flowmap.core.remark import Remark
from flowmap.core.words import Side
from flowmap.flow.reach import Reach
from flowmap.link.program import BridgeEnd, Program

_SDK = "@forge/"
_NAME = re.compile(r"\w+")

HOOKS = frozenset(
    {"useIssueProperty", "useContentProperty", "useSpaceProperty", "properties", "store", "NotificationApi"}
)
"""Exports of the SDK that call a product by themselves."""


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Reads them off the program; everything is sorted by location."""

    app: App
    program: Program

    def entry_points(self) -> tuple[EntryPoint, ...]:
        """Functions that the manifest names, and the scripts and pages of its resources."""
        found = {}
        for entry in self.program.entries:
            location = self._entered(entry.call) or self._file_location(entry.file)
            kind = entry.kind
            point = EntryPoint(kind, entry.key, entry.handler, location, Side.BACKEND, entry.module)
            found[kind, entry.key, entry.handler, location] = point
        for key, paths in self.app.ui_entries.items():
            for path in paths:
                for index, file in enumerate(self.program.files):
                    if file.source.path == path:
                        where = self._file_location(index)
                        found["ui", key, path, where] = EntryPoint("ui", key, path, where, Side.FRONTEND)
        return tuple(found[key] for key in sorted(found, key=str))

    def _file_location(self, file: int | None) -> Location:
        found = self.program.files[file or 0]
        return found.location(0, len(found.text))

    def _entered(self, site: int) -> Location | None:
        """The first function that a call enters."""
        found = [self._function_location(e.function) for e in self.program.entering if e.site == site]
        return min(found) if found else None

    def _function_location(self, function: int) -> Location:
        place = self.program.functions[function]
        return self.program.file_of_function(function).location(place.start, place.end)

    def links(self) -> tuple[Link, ...]:
        """The bridges that the document lists."""
        found: set[Link] = set()
        for kind, key, start, end in self.program.joined:
            if kind:
                source = self.program.location(self.program.calls[start.call].result)
                for target in self._targets(kind, end):
                    found.add(Link(kind, key, source, target))
        return tuple(sorted(found, key=lambda link: (link.source, link.target, link.kind, link.key)))

    def _targets(self, kind: str, end: BridgeEnd) -> list[Location]:
        call = self.program.location(self.program.calls[end.call].result)
        if kind == "storage":
            return [call]
        entered = sorted({self._function_location(e.function) for e in self.program.entering if e.site == end.call})
        return entered or [call]

    def unanswered(self, reach: Reach) -> tuple[Unanswered, ...]:
        """Calls of resolvers by a known key that no code defines."""
        answered = {start.call for _, _, start, _ in self.program.joined}
        found = set()
        for end in self.program.bridge_ends:
            if end.is_source and end.bridge.kind == "invoke" and end.call not in answered and end.key is not None:
                result = self.program.calls[end.call].result
                keys = self.program.strings.constants(end.key) if self.program.strings else None
                if keys and reach.is_reachable(self.program.owners[result]):
                    found |= {Unanswered(key, self.program.location(result)) for key in keys}
        return tuple(sorted(found, key=lambda call: (call.location, call.key)))

    def hooks(self) -> frozenset[str]:
        """What is called of the SDK that calls a product by itself; importing it alone does nothing."""
        calls = {call for apis in self.program.apis.values() for call in apis}
        called = {name for package, path in calls if package.startswith(_SDK) for name in _NAME.findall(path)}
        return frozenset(called & HOOKS)

    def remarks(self) -> tuple[Remark, ...]:
        """Comments that speak to flowmap."""
        found = list(self.app.manifest.remarks)
        for file in self.program.files:
            found += [Remark(d, file.location(d.start, d.end)) for d in file.facts.directives]
        return tuple(sorted(found, key=lambda remark: remark.location))
