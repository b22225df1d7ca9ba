"""Which functions the platform can reach, and on which side they then run."""

from collections import defaultdict

from flowmap.core.app import App
from flowmap.core.words import Side
from flowmap.link.program import Program


class Reach:
    """For each function: its side, and whether any entry point of the manifest leads to it."""

    def __init__(self, app: App, program: Program) -> None:
        self.program = program
        self.calls: dict[int, list[int]] = defaultdict(list)
        self.bodies = [file.functions for file in program.files]
        for entering in program.entering:
            self.calls[program.owners[entering.call.result]].append(entering.function)
        for copy, base in program.bases.items():
            self.calls[copy].append(base)
        for file, imported in program.imported.items():
            self.calls[self.bodies[file]] += [self.bodies[target] for target in sorted(imported)]
        self.backend = self._closure(self._backend_roots())
        self.frontend = self._closure(self._frontend_roots(app))
        self.everything = not app.is_forge
        self._dead = {
            file.source.path
            for file, body in zip(program.files, self.bodies, strict=True)
            if not self.is_reachable(body)
        }

    def is_reachable(self, function: int) -> bool:
        """Whether some entry point leads to the function."""
        return self.everything or function in self.backend or function in self.frontend

    def is_alive(self, path: str) -> bool:
        """Whether anything in a file runs; what is no source is not asked for that."""
        return path not in self._dead

    def side(self, function: int) -> Side:
        """Where the function runs; by its folder where nothing leads to it."""
        if function in self.backend:
            return Side.BACKEND
        if function in self.frontend:
            return Side.FRONTEND
        return self.program.file_of_function(function).source.side

    def from_entries(self, calls: set[int]) -> set[int]:
        """What the entry points with these pseudo calls lead to, module bodies left out."""
        roots = [e.function for e in self.program.entering if e.site in calls]
        return self._closure(roots, bodies=False)

    def _backend_roots(self) -> list[int]:
        sites = {entry.call for entry in self.program.entries}
        roots = [entering.function for entering in self.program.entering if entering.site in sites]
        return roots + [self.bodies[entry.file] for entry in self.program.entries if entry.file is not None]

    def _frontend_roots(self, app: App) -> list[int]:
        paths = {path for entries in app.ui_entries.values() for path in entries}
        return [self.bodies[i] for i, file in enumerate(self.program.files) if file.source.path in paths]

    def _closure(self, roots: list[int], *, bodies: bool = True) -> set[int]:
        found: set[int] = set()
        pending = list(roots)
        while pending:
            function = pending.pop()
            if function < 0 or function in found:
                continue
            found.add(function)
            pending += self.calls.get(function, ())
            if bodies:
                pending.append(self.bodies[self.program.function_files[function]])
        return found
