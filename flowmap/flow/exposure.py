"""Which places whoever uses the app can reach with nothing on the way that checks who calls.

From the function of each entry point that people can call, calls are followed in the order of the source; a place, or a
call that leads on, that stands behind a check ends the way. What the check itself reads is no exposed place.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from flowmap.core.app import App
from flowmap.core.appmap import Exposure, Step, Url
from flowmap.flow import names
from flowmap.flow.backwards import Backwards
from flowmap.flow.checks import Checks, Question, is_question
from flowmap.flow.credentials import KEY
from flowmap.flow.handed import place_of
from flowmap.flow.keeping import KEEP
from flowmap.flow.steering import HOLES
from flowmap.flow.titles import Titles
from flowmap.link.program import Entry, Program, SinkUse

RESOLVER = "resolver"
WEBTRIGGER = "webtrigger"
CALLABLE = frozenset({"action", "workflow", "ui", WEBTRIGGER, RESOLVER})
"""Kinds of entry points that people can call; events, schedules and consumers are the platform's own."""

INTERNAL = HOLES | {KEEP, KEY}
"""Kinds of sinks that are no access to anything."""

MAX_STEPS = 20


@dataclass(frozen=True, slots=True)
class Root:
    """A function that people can call, and the entry points by which they do."""

    function: int
    kind: str
    entries: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Exposures:
    """The answer by the value at whose place a sink stands."""

    app: App
    program: Program
    back: Backwards
    checks: Checks = field(init=False)
    titles: Titles = field(init=False)
    found: dict[int, dict[tuple[str, str, str], Exposure]] = field(default_factory=lambda: defaultdict(dict))
    _places: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _calls: dict[int, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    _uses: dict[int, list[SinkUse]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        program = self.program
        self.checks = Checks(program, self.back)
        self.titles = Titles(program)
        for use in program.sinks:
            if use.sink.egress in INTERNAL:
                continue
            place = place_of(program, use)
            self._uses[place].append(use)
            if place not in self._places[program.owners[place]]:
                self._places[program.owners[place]].append(place)
        for entering in program.entering:
            call = entering.call.result
            self._calls[program.owners[call]].append((call, entering.function))
        for copy, base in program.bases.items():
            self._calls[copy] += [call for call in self._calls[base] if call not in self._calls[copy]]
            self._places[copy] += self._places[base]
        for root in roots(self.app, program):
            _Walk(self, root).run()

    def of(self, use: SinkUse) -> tuple[Exposure, ...]:
        """The entry points that lead to a sink unchecked."""
        found = self.found.get(place_of(self.program, use), {})
        return tuple(found[key] for key in sorted(found))

    def events(self, function: int) -> list[tuple[tuple[int, int], int, int]]:
        """What happens in a function, in the order of the source: (span, value, callee), -1 for a sink."""
        places = [(self.program.span(value), value, -1) for value in self._places.get(function, ())]
        calls = [(self.program.span(value), value, callee) for value, callee in self._calls.get(function, ())]
        return sorted(places + calls)

    def is_own(self, place: int) -> bool:
        """Whether what is stored there lies under a key of the caller's own.

        That is one with the caller's account id, or with the place where the platform says that the caller is: who has
        no access to that issue or page sees no module there.
        """
        strings = self.program.strings
        keys = [use.key for use in self._uses[place] if use.key is not None]
        if strings is None or not keys:
            return False
        holes = {part for key in keys for text in strings.texts(key) for part in text if isinstance(part, int)}
        return any(self._is_given(hole) for hole in holes)

    def _is_given(self, value: int) -> bool:
        """Whether the platform tells a value of the caller, who cannot choose it."""
        named = self.back.mentions(value).names
        return "payload" not in named and ("context" in named or any(names.is_account(name) for name in named))


@dataclass(slots=True)
class _Walk:
    """The way from one root."""

    exposures: Exposures
    root: Root
    seen: set[int] = field(default_factory=set)
    made: list[tuple[int, Exposure]] = field(default_factory=list)
    conditions: set[int] = field(default_factory=set)

    def run(self) -> None:
        self._function(self.root.function, ())
        read = {value for condition in self.conditions for value in self.exposures.back.mentions(condition).values}
        for place, exposure in self.made:
            if place not in read:
                for module, key in self.root.entries:
                    told = replace(exposure, module=module, key=key, is_checked=bool(self.conditions))
                    self.exposures.found[place].setdefault((self.root.kind, module, key), told)

    @property
    def question(self) -> Question:
        return Question.CALLER if self.root.kind == WEBTRIGGER else Question.PERMISSION

    def _function(self, function: int, path: tuple[Step, ...]) -> None:
        if function in self.seen:
            return
        self.seen.add(function)
        for _, value, callee in self.exposures.events(function):
            if conditions := self.exposures.checks.around(value, self.question):
                self.conditions.update(conditions)
            elif callee < 0:
                self._place(value, path)
            elif len(path) < MAX_STEPS:
                self._function(callee, (*path, self._step(value, callee)))

    def _place(self, value: int, path: tuple[Step, ...]) -> None:
        is_own = self.exposures.is_own(value)
        step = Step(self.exposures.program.location(value), "reached without a check", len(path))
        self.made.append((value, Exposure(self.root.kind, "", "", (*path, step), len(self.made), is_own=is_own)))

    def _step(self, call: int, callee: int) -> Step:
        note = f"calls {self.exposures.titles.function(callee) or 'a function'}"
        return Step(self.exposures.program.location(call), note)


# --- roots -----------------------------------------------------------------------------------------------------------


def roots(app: App, program: Program) -> list[Root]:
    """The functions that people can call, in a fixed order."""
    made = [
        Root(entering.function, entry.kind, ((entry.module, entry.key),))
        for entry in program.entries
        if entry.kind in CALLABLE and not (entry.kind == WEBTRIGGER and is_authenticated(app, entry))
        for entering in program.entering
        if entering.site == entry.call
    ]
    return [*made, *_resolvers(program)]


def is_authenticated(app: App, entry: Entry) -> bool:
    """Whether the platform itself checks who calls a web trigger."""
    for module in app.manifest.modules:
        if module.type == WEBTRIGGER and module.key == entry.key:
            request = module.raw.get("request")
            return isinstance(request, dict) and request.get("authentication") not in (None, "none")
    return False


def _resolvers(program: Program) -> Iterator[Root]:
    """The functions given to `define`, with the modules by which the front end calls them."""
    for site in sorted(program.serving):
        entries = [program.entries[number] for number in sorted(program.serving[site])]
        leading = tuple((entry.module, entry.key) for entry in entries if entry.kind == RESOLVER)
        for entering in program.entering if leading else ():
            if entering.site == site:
                yield Root(entering.function, RESOLVER, leading)


def is_open(use: SinkUse, urls: tuple[Url, ...], method: str | None) -> bool:
    """Whether a product call only reads what every user may read, or asks for permissions."""
    patterns = [url.pattern for url in urls]
    if not use.sink.product or not patterns:
        return False
    return all(is_question(text) or (method == "GET" and names.is_open(text)) for text in patterns)
