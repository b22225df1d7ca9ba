"""The stage in order: facts and rows to one program."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from flowmap.core.app import App, SourceFile
from flowmap.core.facts import ELEMENT, Call, FileFacts
from flowmap.core.words import Side
from flowmap.link.assemble import assemble
from flowmap.link.bridges import connect as connect_bridges
from flowmap.link.calls import Calls, Slot
from flowmap.link.clones import Clones
from flowmap.link.crossing import Crossing
from flowmap.link.defaults import connect as connect_defaults
from flowmap.link.definitions import Definitions
from flowmap.link.earlier import find_earlier
from flowmap.link.elements import connect as connect_elements
from flowmap.link.entries import add_entries, join_methods, settle_entries
from flowmap.link.fold import Elements, Folds
from flowmap.link.idle import idle_dependencies
from flowmap.link.index import RowIndex
from flowmap.link.iteration import Iteration
from flowmap.link.keys import Computed, Keys
from flowmap.link.markup import read as read_markup
from flowmap.link.modules import Modules
from flowmap.link.options import connect as connect_options
from flowmap.link.program import Edge, Program
from flowmap.link.related import Related
from flowmap.link.removed import connect as connect_removed
from flowmap.link.resolvers import connect as connect_resolvers
from flowmap.link.selves import connect as connect_selves
from flowmap.link.served import Served
from flowmap.link.setters import connect as connect_setters
from flowmap.link.solver import Solver, plain
from flowmap.link.strings import HOLE, Strings, Text
from flowmap.link.tokens import ApiToken, FunctionToken, ObjectToken, Token
from flowmap.link.unite import unite
from flowmap.link.windows import share_globals
from flowmap.link.workers import run_workers
from flowmap.link.wrappers import Wrappers, named_arguments, passing_text
from flowmap.models.rows import GLOBAL, HTML, METHODS, MODULE, Models

LEGACY_GLOBALS = {"api": ApiToken("@forge/api", "default")}
"""What the first Forge runtime gave every app without an import."""

ADDRESS = "href"
"""The property of an URL object that is all of its text."""

ENVIRONMENT = ApiToken(GLOBAL, "process.env")

SYMBOLS = ApiToken(GLOBAL, "Symbol")
"""Well-known symbols name properties: `[Symbol.iterator]`."""
STYLE = "<css-"
"""How the pseudo elements of `flowmap.extract.css` begin."""

BUDGET = 6_000_000
ROUNDS = 6


def link(
    app: App,
    parts: Sequence[tuple[SourceFile, FileFacts, bytes]],
    models: Models,
    own: Models | None = None,
    environment: Mapping[str, tuple[str, ...]] | None = None,
) -> Program:
    """Join the files of an app. `own` are the rows of the project itself, which may name functions of the app.

    `environment` gives the values that a variable of `process.env` may have.
    """
    linker = Linker(app, assemble(parts), RowIndex(models), own or Models(), environment or {})
    return linker.run()


@dataclass(slots=True)
class Linker:
    """Holds the parts of the stage while they work on one program."""

    app: App
    program: Program
    rows: RowIndex
    own: Models
    environment: Mapping[str, tuple[str, ...]]
    solver: Solver = field(init=False)
    calls: Calls = field(init=False)
    modules: Modules = field(init=False)
    members: dict[int, tuple[int, str]] = field(default_factory=dict)
    made: set[int] = field(default_factory=set)
    keys: Keys = field(init=False)
    clones: Clones = field(init=False)
    iteration: Iteration = field(init=False)
    crossing: Crossing = field(init=False)

    def __post_init__(self) -> None:
        self.solver = Solver(self.program, self.rows.canonical, self.rows.is_followed, BUDGET)
        self.calls = Calls(self.program, self.solver, self.rows, self.members)
        shipped = self.rows.models
        wrappers = Wrappers(self.program, named_arguments(shipped), passing_text(shipped))
        self.clones = Clones(self.program, self.solver, self._replay, wrappers)
        self.calls.specialise = self.clones.of
        self.iteration = Iteration(self.program, self.solver, partial(self.calls.enter, site=-1))
        self.crossing = Crossing(self.program, self.solver, self.calls.lowering)
        self.keys = Keys(self.solver, self.calls.lowering, self._access)
        self.modules = Modules(self.program, self.solver, self.app.imports)

    def run(self) -> Program:
        """All constraints, the fixpoint, then what can only be said once callees are known."""
        self.solver.start()
        for index in range(len(self.program.files)):
            self._facts(index)
        self.modules.connect()
        share_globals(self.program, self.modules, self.rows.prefixes[GLOBAL])
        self._own_names()
        self.calls.connect()
        add_entries(self.app, self.program, self.modules, self.calls)
        self.solver.solve()
        self._rounds()
        if Definitions(self.program, self.calls, self._strings).pair():
            self.solver.solve()
        connect_setters(self.program, self.calls, self._all_facts())
        self.solver.solve()
        if Related(self.program, self.solver, self.calls.lowering, self.solver.sources, self.members).connect():
            self.solver.solve()
        connect_options(self.program, self.solver)
        connect_selves(self.program, self.solver, self.members)
        connect_removed(self.program, self.solver, self.rows)
        settle_entries(self.program, self.calls)
        connect_defaults(self.program, self.solver)
        unite(self.program, self.solver)
        self._links()
        assert self.program.strings is not None
        run_workers(self.program, self.modules, self.program.strings)
        read_markup(self.program, self.program.strings, self.solver, self.rows)
        self.program.idle = idle_dependencies(self.app, self.program, self.rows.models)
        self.program.complete = self.solver.complete
        self.program.foreign = dict(self.calls.foreign)
        return self.program

    def _links(self) -> None:
        """Links are found by texts, and texts cross links."""
        served = Served(self.app, self.program, self.solver)
        self.program.serving = served.serving()
        for _ in range(ROUNDS):
            strings = self.program.strings = self._strings()
            if not (connect_bridges(self.program, strings, served.may_meet) and self.crossing.over_links(strings)):
                return

    # --- constraints of one file -------------------------------------------------------------------------------

    def _facts(self, index: int) -> None:
        file = self.program.files[index]
        self._constraints(index, file.facts, file.values, file.functions)

    def _replay(self, index: int, facts: FileFacts, site: int) -> None:
        """The constraints of a copied function. Its calls come first: nothing can have arrived at them yet."""
        for number in range(site, len(self.program.calls)):
            self.calls.watch(self.program.calls[number], number)
        self._constraints(index, facts, 0, 0)

    def _constraints(self, index: int, facts: FileFacts, base: int, functions: int) -> None:
        """What some facts say of the tokens of values; their values are numbered from `base`."""
        solver, program = self.solver, self.program
        self.made.update(value + base for value in facts.objects)
        for source, target in facts.same:
            solver.copy(source + base, target + base)
            program.edge(source + base, Edge(target + base))
        for source, target in facts.derived:
            program.edge(source + base, Edge(target + base, whole=True))
        for subject, key, result in facts.reads:
            self._read(subject + base, key + base if isinstance(key, int) else key, result + base)
        for subject, key, value in facts.writes:
            self._write(subject + base, key + base if isinstance(key, int) else key, value + base)
        for copy in facts.copies:
            solver.copy_properties(copy.source + base, copy.target + base, copy.shift, copy.without)
            edge = Edge(copy.target + base, without=copy.without, shift=copy.shift, spread=True)
            program.edge(copy.source + base, edge)
            solver.add(copy.target + base, solver.tokens.number(ObjectToken(copy.target + base)))
            self.iteration.of(copy.source + base, partial(self._spread_element, copy.target + base))
        for value in facts.objects:
            solver.add(value + base, solver.tokens.number(ObjectToken(value + base)))
        for value, function in facts.closures:
            self._closure(value + base, function + functions)
        for value, name in facts.globals:
            self._global(index, value + base, name)

    def _read(self, subject: int, key: str | int | None, result: int) -> None:
        if isinstance(key, int):
            self.keys.computed.append(Computed(subject, key, result, is_write=False))
            return
        self.members.setdefault(result, (subject, plain(key)))
        self.solver.read(subject, plain(key), result)
        self.program.edge(subject, Edge(result, pop=(plain(key),)))
        if key is None:
            self.iteration.of(subject, lambda: result)
        if key == ADDRESS:
            self._address(subject, result)

    def _spread_element(self, target: int) -> int:
        """An element that an iterator adds to an array."""
        return self.calls.lowering.slot_of(target, ELEMENT)

    def _address(self, subject: int, result: int) -> None:
        """`href` of an URL object is its text: everything that was put into its parts."""
        url = self.solver.tokens.number(ApiToken(GLOBAL, "URL()"))

        def arrived(token: int) -> None:
            if token == url:
                self.solver.copy(subject, result)
                self.program.edge(subject, Edge(result, whole=True))

        self.solver.listen(subject, arrived)

    def _write(self, subject: int, key: str | int | None, value: int) -> None:
        if isinstance(key, int):
            self.keys.computed.append(Computed(subject, key, value, is_write=True))
            return
        self.solver.write(subject, plain(key), value)
        self.program.edge(value, Edge(subject, push=(plain(key),), mutates=subject not in self.made))

    def _closure(self, value: int, function: int) -> None:
        self.solver.add(value, self.solver.tokens.number(FunctionToken(function)))
        for captured in self.program.functions[function].captured:
            self.solver.copy(captured.outer, captured.inner)
            self.program.edge(captured.outer, Edge(value, push=("^" + captured.name,)))
            if captured.assigned is not None:
                self.solver.copy(captured.assigned, captured.outer)

    def _global(self, index: int, value: int, name: str) -> None:
        if name.startswith("="):
            return
        if name.startswith(STYLE) and not self._is_shown(index):
            return
        if name.startswith("<"):
            self.solver.add(value, self.solver.tokens.number(ApiToken(HTML, name[1:-1])))
        elif not (name in ("module", "exports") and index in self.modules.common):
            token = LEGACY_GLOBALS.get(name) or ApiToken(GLOBAL, name)
            self.solver.add(value, self.solver.tokens.number(token))
            source = self.rows.sources.get((GLOBAL, ""), ())
            for row in source:
                if row.at.root == name:
                    self.calls.lowering.free_source(row, value)

    def _is_shown(self, index: int) -> bool:
        """Whether a file's texts may become part of a page."""
        return self.program.files[index].source.side is Side.FRONTEND or not self.app.is_forge

    def _own_names(self) -> None:
        """Functions of the app that the project's own rows describe: bare names, and exports of `module = …`."""
        names = _roots(self.own, GLOBAL)
        for index, file in enumerate(self.program.files):
            for name, value in sorted(file.facts.declared.items()):
                if name in names:
                    self.solver.add(value + file.values, self.solver.tokens.number(ApiToken(GLOBAL, name)))
            package = MODULE + file.source.path
            for name in sorted(_roots(self.own, package)):
                token = self.solver.tokens.number(ApiToken(package, name))
                self.solver.add(self.modules.member(index, name), token)

    # --- what waits for the fixpoint -----------------------------------------------------------------------------

    def _rounds(self) -> None:
        defined: set[tuple[Token, str]] = set()
        joined: set[tuple[int, int]] = set()
        for _ in range(ROUNDS):
            changed = self._requires()
            # What a package is must be known before its methods are taken for those of something unknown.
            self.solver.solve()
            changed |= find_earlier(self.program, self.solver, self.calls.lowering) | self._keys() | self._methods()
            changed |= connect_resolvers(self.program, self.calls, defined)
            changed |= join_methods(self.program, self.calls, joined)
            self.solver.solve()
            if not changed:
                break
        connect_elements(self.program, self.calls)
        self.solver.solve()
        for _ in range(ROUNDS):
            if not self._unknown():
                break
            self.solver.solve()
            if self._keys() | self._methods():
                self.solver.solve()

    def _requires(self) -> bool:
        """`require('x')` with a literal is an import."""
        token = self.solver.tokens.number(ApiToken(GLOBAL, "require"))
        changed = False
        for site, call in enumerate(self.program.calls):
            if token in self.solver.points[call.callee] and call.arguments and site not in self.calls.resolved:
                name = self.program.literal(call.arguments[0])
                if name is not None:
                    self.calls.resolved.add(site)
                    self._require(site, name)
                    changed = True
        return changed

    def _require(self, site: int, name: str) -> None:
        result = self.program.calls[site].result
        file = self._file(result)
        self.modules.require(file, name, result)
        target = self.modules.target(file, name)
        if target is not None:
            self.program.required[site] = target

    def _file(self, value: int) -> int:
        return self.program.function_files[self.program.owners[value]]

    def _access(self, entry: Computed, name: str) -> None:
        """A computed key whose name is known by now is a key like others."""
        if entry.is_write:
            self._write(entry.subject, name, entry.value)
        else:
            self._read(entry.subject, name, entry.value)

    def _keys(self) -> bool:
        return bool(self.keys.computed or self.calls.lowering.named) and self.keys.resolve(self._strings())

    def _methods(self) -> bool:
        """Calls of a method on an object that nothing is known of: rows by the method's name."""
        changed = False
        for site, call in enumerate(self.program.calls):
            if site in self.calls.resolved or call.callee not in self.members:
                continue
            name = next(filter(self.rows.has_method, self._method_names(call)), None)
            if name is not None:
                self.calls.resolved.add(site)
                self.calls.note_keeping(site, METHODS, name + "()")
                self.calls.open(call, site)
                self.calls.lowering.apply(self.rows, call, site, METHODS, name + "()")
                changed = True
        return changed

    def _method_names(self, call: Call) -> Iterator[str]:
        """`frame.contentWindow.postMessage()` is called `contentWindow.postMessage`, or `postMessage`."""
        subject, name = self.members[call.callee]
        if subject in self.members:
            yield f"{self.members[subject][1]}.{name}"
        yield name

    def _unknown(self) -> bool:
        """Calls that nothing describes pass their arguments and receiver on, and call what they are given."""
        changed = bool(self.keys.computed or self.calls.lowering.named) and self.keys.close(self._strings())
        for site, call in enumerate(self.program.calls):
            if site not in self.calls.resolved:
                self.calls.resolved.add(site)
                self._pass_through(call, site)
                changed = True
        return changed

    def _pass_through(self, call: Call, site: int) -> None:
        inputs = [*call.arguments, *([] if call.receiver is None else [call.receiver])]
        for value in inputs:
            self.program.edge(value, Edge(call.result, whole=True))
        self.calls.open(call, site)
        for argument in call.arguments:
            given = tuple(value for value in inputs if value != argument)
            self.calls.offer(site, argument, partial(self._hand, given, call.result))

    def _hand(self, given: tuple[int, ...], result: int, slot: Slot) -> None:
        """An unknown function may call what it is given with all else that it is given, and return the outcome."""
        self.program.edge(slot.result, Edge(result, whole=True))
        for value in given:
            for node in slot.arguments:
                self.program.edge(value, Edge(node, whole=True))

    # --- texts ---------------------------------------------------------------------------------------------------

    def _strings(self) -> Strings:
        literals = dict(self.program.literals)
        concats: dict[int, tuple[int, ...]] = {}
        empties: set[int] = set()
        for base, facts in self._all_facts():
            literals.update((value + base, text) for value, text in facts.literals.items())
            concats.update((value + base, tuple(p + base for p in parts)) for value, parts in facts.concats)
            empties.update(value + base for value in facts.empties)
        owners = self.program.owners
        # What no function returned is no value at all.
        empties.update(slot.result for slot in self.calls.slots.values())
        empties.update(function.result for function in self.program.functions)
        strings = Strings(literals, concats, empties, self.solver.sources, lambda node: owners[node] >= 0)
        strings.fixed = self._told() | self.crossing.told
        strings.filled = self.crossing.filled
        strings.subjects = {value: subject for value, (subject, _) in self.members.items()}
        strings.is_object = self._is_object
        strings.fold = Folds(strings, self._foldable(), self._names(), self._elements).fold
        return strings

    def _told(self) -> dict[int, frozenset[Text]]:
        """Texts that rows know, and those of environment variables whose values the project tells."""
        found: dict[int, frozenset[Text]] = {}
        for value, (subject, name) in self.members.items():
            for token in self.solver.points[subject]:
                what = self.solver.tokens.all[token]
                if isinstance(what, ApiToken) and (texts := self._told_of(what, name, value)):
                    found[value] = texts
        return found

    def _told_of(self, what: ApiToken, name: str, value: int) -> frozenset[Text]:
        if what == SYMBOLS:
            return frozenset({(f"@@{name}",)})
        if what == ENVIRONMENT:
            return frozenset((text,) for text in self.environment.get(name, ()))
        text = self.rows.texts.get((what.package, f"{what.path}.{name}"))
        return frozenset() if text is None else frozenset({(text.partition(HOLE)[0], value)})

    def _is_object(self, node: int) -> bool:
        """Whether a value is something that the app makes, and nothing else."""
        found = [self.solver.tokens.all[token] for token in self.solver.points[node] - self.crossing.holders]
        return bool(found) and not any(isinstance(token, ApiToken) for token in found)

    def _all_facts(self) -> Iterator[tuple[int, FileFacts]]:
        """The facts of all files and of all copied functions, each with the number of its first value."""
        for file in self.program.files:
            yield file.values, file.facts
        for facts in self.clones.copies:
            yield 0, facts

    def _foldable(self) -> dict[int, Call]:
        entered = {entering.call.result for entering in self.program.entering if not entering.is_callback}
        return {call.result: call for call in self.program.calls if call.result not in entered}

    def _names(self) -> dict[int, str]:
        """The names of callees: what a package calls it, whatever the app does."""
        names = {
            self.program.calls[site].callee: apis[0][1].removesuffix("()") for site, apis in self.program.apis.items()
        }
        for base, facts in self._all_facts():
            names.update((value + base, name) for value, name in facts.globals)
        exported = {
            self.program.calls[site].callee
            for site, apis in self.program.apis.items()
            if apis[0][0] not in (GLOBAL, METHODS, HTML)
        }
        for value, (subject, name) in self.members.items():
            if value not in exported:
                names[value] = f"{names.get(subject, '')}.{name}"
        return names

    def _elements(self, value: int) -> Elements | None:
        """The nodes of an array literal's elements, in order, and of those whose place is not known."""
        tokens = [t for t in self.solver.points[value] if isinstance(self.solver.tokens.all[t], ObjectToken)]
        if len(tokens) != 1:
            return None
        keys = self.solver.written(tokens[0])
        if not keys or not all(key.isdigit() for key in keys):
            return None
        nodes = [self.solver.property(tokens[0], key) for key in sorted(keys, key=int)]
        return nodes, self.solver.unplaced(tokens[0])


def _roots(models: Models, package: str) -> set[str]:
    """The names of exports that rows of a package begin with."""
    calls = [call for of, call in models.described if of == package]
    calls += [source.at.root for source in models.sources if source.package == package and not source.at.call]
    return {call.partition("(")[0].partition(".")[0] for call in calls if call}
