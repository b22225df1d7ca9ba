"""Functions of the app that wrap a call which a text names: `get(url)` around `fetch()`, `put(key)` around `set()`.

What such a call answers, stores or finds depends on the text that the wrapper's caller gives. So callers that say
different things get copies of the wrapper (`flowmap.link.clones`), each with its own address or key. Found by names
before anything is linked: the rows say which argument of `set()` is its key, and a function whose parameter goes there
is one more such `set()`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from flowmap.core.facts import Call, Key
from flowmap.link.program import File, Program
from flowmap.models.paths import Place
from flowmap.models.rows import HTML, METHODS, Models, Sink, Source

LAYERS = 3
"""Wrappers around wrappers that are found."""

_WOVEN = frozenset({"concat", "format", "join", "replace", "replaceAll"})
"""Methods that weave texts into one; the rows know those that leave a text as it is."""

_SAYS = re.compile(r"(?!(?:true|false|null)$)\S*[^\W\d]\S*")
"""A text that may be an address or a key: one word, no number and no constant of the language."""

Spot = tuple[int, Key]
"""A position among arguments or parameters, and the property of what is there (None: all of it)."""

Positions = dict[str, set[Spot]]
"""Names of functions to the arguments that name what a call is about."""


def named_arguments(models: Models) -> Positions:
    """The calls of packages that a key or an address names, by the last name in their path."""
    found: Positions = defaultdict(set)
    for package, place in _naming(models):
        name = place.call.removesuffix("()").rpartition(".")[2]
        if package not in (HTML, METHODS) and place.root.isdigit() and name.isidentifier():
            found[name].add((int(place.root), None))
    return dict(found)


def passing_text(models: Models) -> frozenset[str]:
    """The names of the calls of packages out of which comes the text that goes in."""
    calls = (step.call.removesuffix("()").rpartition(".")[2] for step in models.steps if step.text)
    return _WOVEN | {name for name in calls if name.isidentifier()}


def _naming(models: Models) -> Iterator[tuple[str, Place]]:
    rows: tuple[Source | Sink, ...] = (*models.sources, *models.sinks)
    for row in rows:
        yield from ((row.package, place) for place in (row.key, row.url) if place is not None)
    for bridge in models.bridges:
        if bridge.source_key is not None:
            yield bridge.source_package, bridge.source_key
        if bridge.target_key is not None:
            yield bridge.target_package, bridge.target_key


@dataclass(slots=True)
class Wrappers:
    """The parameters that go into such texts, by function; `positions` are those of the packages' own calls.

    `weaving` are the names of calls that texts go through.
    `told` are those that get a text from some caller: `/issue/${id}` is the same to all who only have an id.
    """

    program: Program
    positions: Positions
    weaving: frozenset[str]
    marked: dict[int, set[Spot]] = field(default_factory=lambda: defaultdict(set))
    told: dict[int, set[Spot]] = field(default_factory=lambda: defaultdict(set))
    _views: list["_View"] = field(default_factory=list)
    _through: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self._views = [_View(file) for file in self.program.files]
        own = {name for view in self._views for names in view.names for name in names}
        self._through = self.weaving | (own - self.positions.keys())
        new = self.positions
        known = {name: set(places) for name, places in new.items()}
        for _ in range(LAYERS):
            new = self._layer(new, known)
        self._tell()

    def tells(self, function: int, call: Call) -> bool:
        """Whether a call gives such a parameter of `function` a text, or what a wrapper around the call is told."""
        view = self._views[self.program.function_files[self.program.owners[call.result]]]
        base = view.file.values
        given = [(call.arguments[at] - base, key) for at, key in self.told[function] if at < len(call.arguments)]
        return self._says(view, given)

    def _layer(self, positions: Positions, known: Positions) -> Positions:
        """The names of the functions around calls of `positions` that were not known."""
        found: Positions = defaultdict(set)
        makers: set[str] = set()
        for view in self._views:
            into = view.back(view.naming(positions), self._through)
            makers |= view.makers(into)
            for function, at in view.parameters(into):
                self.marked[function].add(at)
                for name in view.names[function - view.file.functions]:
                    if at not in known.get(name, ()):
                        found[name].add(at)
                        known.setdefault(name, set()).add(at)
        self._made(makers)
        return found

    def _made(self, names: set[str]) -> None:
        """What makes the text is a part of the wrapper: `set(key(k), …)`."""
        for _ in range(LAYERS):
            more: set[str] = set()
            for view in self._views:
                into = view.back(view.results(names), self._through)
                more |= view.makers(into)
                for function, at in view.parameters(into):
                    self.marked[function].add(at)
            if more <= names:
                return
            names = more

    # --- who says something ----------------------------------------------------------------------------------------

    def _tell(self) -> None:
        """From callers that write a text down to the wrappers that it comes to."""
        by_name: dict[str, list[int]] = defaultdict(list)
        for view in self._views:
            for function, names in enumerate(view.names, view.file.functions):
                for name in names if function in self.marked else ():
                    by_name[name].append(function)
        sites = [
            (view, call, by_name[name])
            for view in self._views
            for call in view.file.facts.calls
            if (name := view.called[call.result]) in by_name
        ]
        for _ in range(LAYERS):
            for view, call, functions in sites:
                for function in functions:
                    self.told[function] |= self._told_at(view, call, self.marked[function] - self.told[function])

    def _told_at(self, view: "_View", call: Call, spots: set[Spot]) -> set[Spot]:
        given = {(at, key): (call.arguments[at], key) for at, key in spots if at < len(call.arguments)}
        return {spot for spot, place in given.items() if self._says(view, [place])}

    def _says(self, view: "_View", values: list[Spot]) -> bool:
        """Whether a text stands in values of a file, or comes to them through what a wrapper is told."""
        into = view.back(values, self._through)
        if any(_SAYS.fullmatch(view.file.facts.literals.get(value, "")) for value, _ in into):
            return True
        return any(self._is_told(owner, *spot) for owner, spot in view.parameters(into))

    def _is_told(self, function: int, at: int, key: Key) -> bool:
        """Whether some caller says something at a spot, or at what is around or inside it."""
        told = self.told.get(function, ())
        return any(position == at and (name == key or None in (name, key)) for position, name in told)


@dataclass(slots=True)
class _View:
    """One file: where values come from, as far as it can be said without knowing what calls enter."""

    file: File
    before: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    read: dict[int, list[tuple[int, Key]]] = field(default_factory=lambda: defaultdict(list))
    written: dict[int, list[tuple[int, Key]]] = field(default_factory=lambda: defaultdict(list))
    calls: dict[int, Call] = field(default_factory=dict)
    called: dict[int, str] = field(default_factory=dict)
    names: list[set[str]] = field(default_factory=list)
    given: dict[int, tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        facts, before = self.file.facts, self.before
        for source, target in (*facts.same, *facts.derived):
            before[target].append(source)
        for subject, key, result in facts.reads:
            self.read[result].append((subject, key))
        for subject, key, value in facts.writes:
            self.written[subject].append((value, key))
        for copy in facts.copies:
            before[copy.target].append(copy.source)
        for whole, parts in facts.concats:
            before[whole] += parts
        for number, function in enumerate(facts.functions):
            self.given |= {value: (number, at) for at, value in enumerate(function.parameters)}
            for captured in function.captured:
                before[captured.inner].append(captured.outer)
        self._name_calls()
        self._name_functions()

    def _name_functions(self) -> None:
        """What the functions of the file are called: by themselves, a variable or a property."""
        facts = self.file.facts
        self.names = [{function.name} - {""} for function in facts.functions]
        functions = dict(facts.closures)
        for source, target in facts.same:
            if source in functions and target in facts.names:
                self.names[functions[source]].add(facts.names[target])
        for _, key, value in facts.writes:
            if value in functions and isinstance(key, str) and key.isidentifier():
                self.names[functions[value]].add(key)

    def _name_calls(self) -> None:
        facts = self.file.facts
        names = {result: key for _, key, result in facts.reads if isinstance(key, str)}
        names |= dict(facts.globals)
        names |= {found.value: found.name for found in facts.imports if found.value is not None}
        names |= {captured.inner: captured.name for function in facts.functions for captured in function.captured}
        names |= facts.names
        for call in facts.calls:
            value = call.callee
            while value not in names and len(self.before.get(value, ())) == 1:
                value = self.before[value][0]
            self.calls[call.result] = call
            self.called[call.result] = names.get(value, "")

    def naming(self, positions: Positions) -> list[Spot]:
        """The arguments that name what a call is about."""
        return [
            (call.arguments[at], key)
            for call in self.file.facts.calls
            for at, key in positions.get(self.called[call.result], ())
            if at < len(call.arguments)
        ]

    def results(self, names: set[str]) -> list[Spot]:
        """What functions of these names return."""
        functions = zip(self.file.facts.functions, self.names, strict=True)
        return [(function.result, None) for function, own in functions if own & names]

    def makers(self, into: set[Spot]) -> set[str]:
        """The names of functions whose results are among some values."""
        return {name for value, _ in into if (name := self.called.get(value))}

    def parameters(self, into: set[Spot]) -> Iterator[tuple[int, Spot]]:
        """The parameters (function of the program, spot) among some values."""
        for value, key in into:
            if value in self.given:
                function, at = self.given[value]
                yield function + self.file.functions, (at, key)

    def back(self, values: Iterable[Spot], through: frozenset[str]) -> set[Spot]:
        """All that goes into values or properties of them, `through` calls of these names as well.

        A text with a tag is its text. Of an object of which one property is read only that one goes in.
        """
        seen = set(values)
        pending = list(seen)
        while pending:
            value, key = pending.pop()
            before: list[Spot] = [*((source, key) for source in self.before.get(value, ())), *self.read.get(value, ())]
            before += [(v, None) for v, name in self.written.get(value, ()) if key is None or name == key]
            call = self.calls.get(value)
            if call is not None and (call.strings is not None or self.called[value] in through):
                receiver = () if call.receiver is None else (call.receiver,)
                before += [(source, None) for source in (*call.arguments, *receiver)]
            new = [place for place in before if place not in seen]
            seen.update(new)
            pending += new
        return seen
