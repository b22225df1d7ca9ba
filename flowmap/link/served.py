"""Which resolver answers whom: a module of the manifest shows a resource and names the function that serves it."""

from dataclasses import dataclass, field

from flowmap.core.app import App
from flowmap.core.manifest import Module
from flowmap.link.program import BridgeEnd, Entry, Program
from flowmap.link.resolvers import DEFINE, DEFINITIONS, MAKE
from flowmap.link.solver import Node, Solver
from flowmap.link.tokens import ObjectToken, Token

_RESOLVER = "resolver"

Entries = frozenset[int]
"""Numbers of entries of the program."""


@dataclass(slots=True)
class Served:
    """Looks up by the file of an `invoke` and by the resolver of a `define`; None is "cannot be told"."""

    app: App
    program: Program
    solver: Solver
    _asked: dict[int, Entries | None] = field(default_factory=dict)
    _defined: dict[int, Entries] = field(default_factory=dict)
    _resolvers: dict[int, set[Token] | None] = field(default_factory=dict)
    _pages: dict[str, set[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        files = {file.source.path: index for index, file in enumerate(self.program.files)}
        for key, paths in self.app.ui_entries.items():
            self._pages[key] = self._below([files[path] for path in paths if path in files])

    def may_meet(self, start: BridgeEnd, end: BridgeEnd) -> bool:
        """Whether a link may join two ends: those of resolvers only where a module brings them together."""
        for define, other in ((start, end), (end, start)):
            if DEFINE in self.program.apis.get(define.call, ()):
                asked = self._of_caller(other.call)
                return asked is None or bool(asked & self._of_define(define.call))
        return True

    def serving(self) -> dict[int, Entries]:
        """For each call that defines a function of a resolver the entries that lead to it."""
        return {site: self._of_define(site) for site, apis in self.program.apis.items() if DEFINE in apis}

    # --- the front end's side --------------------------------------------------------------------------------------

    def _of_caller(self, call: int) -> Entries | None:
        file = self.program.function_files[self.program.owners[self.program.calls[call].result]]
        if file not in self._asked:
            self._asked[file] = self._of_file(file)
        return self._asked[file]

    def _of_file(self, file: int) -> Entries | None:
        """The resolvers of all modules that show a resource with this file."""
        found: set[int] = set()
        for key in sorted(key for key, files in self._pages.items() if file in files):
            modules = [module for module in self.app.manifest.modules if _shows(module, key)]
            if not modules or self._is_opened(key):
                return None
            for module in modules:
                serving = self._serving(module)
                if not serving and _named(module):
                    return None
                found |= serving
        return frozenset(found) or None

    def _is_opened(self, key: str) -> bool:
        """Whether code may open a resource in a modal or a frame: then it speaks to the resolver of who opened it."""
        return any(key in file.facts.literals.values() for file in self.program.files)

    def _serving(self, module: Module) -> Entries:
        entries = enumerate(self.program.entries)
        return frozenset(n for n, e in entries if (e.kind, e.module, e.key) == (_RESOLVER, module.type, module.key))

    # --- the resolver's side -----------------------------------------------------------------------------------------

    def _of_define(self, call: int) -> Entries:
        if call not in self._defined:
            receiver = self.program.calls[call].receiver
            mine = self._objects(receiver)
            entries = enumerate(self.program.entries)
            self._defined[call] = frozenset(n for n, entry in entries if self._is_handler(n, entry, mine, call))
        return self._defined[call]

    def _is_handler(self, number: int, entry: Entry, mine: set[Token], call: int) -> bool:
        """Whether an entry's handler is made of one of these resolvers; by its files where its making is not known."""
        arguments = self.program.calls[call].arguments
        if entry.method and not (arguments and self.program.literal(arguments[0]) in (entry.method, None)):
            return False
        if number not in self._resolvers:
            self._resolvers[number] = self._made_of(entry)
        resolvers = self._resolvers[number]
        if resolvers is not None and mine:
            return bool(resolvers & mine)
        file = self.program.function_files[self.program.owners[self.program.calls[call].result]]
        return file in self._below([entry.file] if entry.file is not None else [])

    def _made_of(self, entry: Entry) -> set[Token] | None:
        """The resolvers whose definitions an entry's handler is."""
        found: set[Token] = set()
        reaching = self._reaching(entry.value)
        for site, apis in self.program.apis.items():
            call = self.program.calls[site]
            if call.result in reaching and (DEFINITIONS in apis or MAKE in apis):
                objects = self._objects(call.result if MAKE in apis else call.receiver)
                if not objects:
                    return None
                found |= objects
        return found or None

    def _objects(self, value: Node | None) -> set[Token]:
        points = set() if value is None else self.solver.points[value]
        return {token for token in points if isinstance(self.solver.tokens.all[token], ObjectToken)}

    def _reaching(self, node: Node) -> set[Node]:
        seen, pending = {node}, [node]
        while pending:
            new = [source for source in self.solver.sources[pending.pop()] if source not in seen]
            seen.update(new)
            pending += new
        return seen

    def _below(self, files: list[int]) -> set[int]:
        """Files and all that they import."""
        seen, pending = set(files), list(files)
        while pending:
            new = self.program.imported.get(pending.pop(), set()) - seen
            seen |= new
            pending += new
        return seen


def _shows(module: Module, resource: str) -> bool:
    return any(reference.target.partition("/")[0] == resource for reference in module.targets("resource"))


def _named(module: Module) -> bool:
    """Whether a module names a resolver at all."""
    return any(reference.name.startswith("resolver.") for reference in module.targets("function"))
