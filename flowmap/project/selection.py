"""Which files belong to an app: what its entries reach, then what else lies below its root; the rest is listed."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from flowmap.core.app import Problem, Skipped, SourceFile
from flowmap.core.words import Side
from flowmap.errors import UnreadableFile
from flowmap.project.files import (
    COMPONENT_SUFFIXES,
    MAX_DATA,
    MAX_SOURCE,
    build_folder,
    data_language_of,
    guessed_side,
    is_style,
    is_test,
    is_tooling,
    language_of,
    style_language_of,
    test_folder,
    tooling_folder,
)
from flowmap.project.index import Index
from flowmap.project.packages import Resolver
from flowmap.project.text import (
    ancestors,
    folder_of,
    imported_sheets,
    is_below,
    join,
    page_scripts,
    page_sheets,
    seen_from,
    specifiers,
)
from flowmap.project.tree import DEPENDENCIES

MAX_FILES = 20_000
"""Source files of one app; what is beyond is not read."""


@dataclass(slots=True)
class Selection:
    """The files of one app while they are gathered; all paths are the tree's."""

    index: Index
    resolver: Resolver
    root: str
    sides: dict[str, Side] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    _rejected: set[str] = field(default_factory=set)

    def reach(self, entries: Iterable[str], side: Side) -> None:
        """Take the entries and all that they import, one after the other; a side once given stays."""
        waiting = list(entries)
        seen = set(waiting)
        while waiting:
            path = waiting.pop()
            if not self._take(path, side):
                continue
            for imported in self._imported(path):
                if imported not in seen:
                    seen.add(imported)
                    waiting.append(imported)

    def take_rest(self, paths: Iterable[str]) -> None:
        """Take what is left of the app's own files, tests, build output and tools excepted."""
        reached = self._sides_by_folder()
        for path in paths:
            if path in self.sides or path in self._rejected or not language_of(path):
                continue
            below = seen_from(self.root, path)
            reason = self._reason(path, below)
            if reason:
                self.skipped.append(Skipped(_skipped_as(below, reason, self), reason))
            elif self.is_readable(path):
                near = next(filter(None, (reached.get(folder) for folder in ancestors(folder_of(path)))), None)
                is_page = language_of(path) == "html"
                self.sides[path] = near if near and not is_page else guessed_side(below)

    def take_data(self) -> None:
        """Take the data files that the code taken so far imports; they share the side of the first to import them."""
        for importer, side in sorted(self.sides.items()):
            for path in self._imported(importer):
                if data_language_of(path) and path not in self.sides and self._is_small(path):
                    self.sides[path] = side

    def take_styles(self) -> None:
        """Take the style sheets that the browser code taken so far leads to, over the sheets that those import."""
        waiting = [path for path, side in sorted(self.sides.items()) if side is Side.FRONTEND]
        while waiting:
            for path in self._styles(waiting.pop()):
                if path not in self.sides and path not in self._rejected and self.is_readable(path):
                    self.sides[path] = Side.FRONTEND
                    waiting.append(path)

    def _styles(self, path: str) -> tuple[str, ...]:
        """The style sheets that a file leads to."""
        text = self.index.text(path)
        if path.lower().endswith((".html", ".htm")):
            found = [self._resolved(path, specifier) for specifier in page_sheets(text)]
        else:
            named = imported_sheets(text) if is_style(path) else specifiers(text)
            found = [self.resolver.resolve(path, specifier) for specifier in named]
        return tuple(dict.fromkeys(sheet for sheet in found if sheet and is_style(sheet)))

    def _sides_by_folder(self) -> dict[str, Side]:
        """The side of the folders below the root whose own reached files all run on one side."""
        found: dict[str, set[Side]] = {}
        for path, side in self.sides.items():
            if folder_of(path) != self.root:
                found.setdefault(folder_of(path), set()).add(side)
        return {folder: next(iter(sides)) for folder, sides in found.items() if len(sides) == 1}

    def leave_out(self, skipped: Iterable[Skipped]) -> None:
        """Take over what others decided to leave out."""
        for entry in skipped:
            self.skipped.append(entry)
            self._rejected.add(join(self.root, entry.path) or entry.path)

    def files(self) -> tuple[SourceFile, ...]:
        """The files to analyse, sorted by the app's paths; at most `MAX_FILES`."""
        found = (
            SourceFile(seen_from(self.root, path), path, side, _language(path)) for path, side in self.sides.items()
        )
        return tuple(sorted(found, key=lambda file: file.path)[:MAX_FILES])

    def problems(self, manifest: str) -> tuple[Problem, ...]:
        """A problem where the app has more files than are read."""
        if len(self.sides) <= MAX_FILES:
            return ()
        return (Problem(manifest, 1, f"more than {MAX_FILES} source files; the rest was not read"),)

    def is_readable(self, path: str) -> bool:
        """Whether a file can be analysed; if not it is listed, and the app's code is not seen whole."""
        reason = self._unreadable(path)
        if reason:
            self._reject(path, reason, hides_code=True)
        return reason is None

    def _take(self, path: str, side: Side) -> bool:
        """Whether a reached file is read further: code that is no bundle."""
        if path in self.sides:
            return True
        if path.endswith(COMPONENT_SUFFIXES):
            self._reject(path, "component language that is not read", hides_code=True)
            return True
        if path in self._rejected or not language_of(path) or not self.is_readable(path):
            return False
        if self.index.is_bundle(path):
            self._reject(path, "bundle", hides_code=side is Side.BACKEND)
            return False
        self.sides[path] = side
        return True

    def _is_small(self, path: str) -> bool:
        content = self.index.content(path)
        return content is not None and len(content) <= MAX_DATA

    def _imported(self, path: str) -> tuple[str, ...]:
        text = self.index.text(path)
        is_page = path.lower().endswith((".html", ".htm"))
        found = page_scripts(text) if is_page else specifiers(text)
        resolved = (self._resolved(path, specifier) for specifier in found)
        return tuple(dict.fromkeys(imported for imported in resolved if imported))

    def _resolved(self, path: str, specifier: str) -> str | None:
        is_page = path.lower().endswith((".html", ".htm"))
        # In a page `app.js` is a file beside it, in a module it would be a package.
        beside = join(folder_of(path), specifier.partition("?")[0].lstrip("/")) if is_page else None
        if beside and beside in self.index.files:
            return beside
        return self.resolver.resolve(path, specifier)

    def _unreadable(self, path: str) -> str | None:
        try:
            if self.index.tree.size(path) > MAX_SOURCE:
                return "too large"
        except UnreadableFile:
            return "unreadable"
        content = self.index.content(path)
        if content is None:
            return "unreadable"
        return "binary" if b"\0" in content[:8192] and not content.startswith((b"\xff\xfe", b"\xfe\xff")) else None

    def _reason(self, path: str, below: str) -> str | None:
        """Why a file that nothing live imports is left out."""
        if DEPENDENCIES in below.split("/"):
            return "dependencies"
        if is_test(below):
            return "test"
        if build_folder(below):
            return "build output"
        if is_tooling(below):
            return "tooling configuration"
        return "bundle" if self.index.is_bundle(path) or self._is_generated_page(path) else None

    def _is_generated_page(self, path: str) -> bool:
        """Whether a page that no resource shows only loads bundles."""
        if not path.lower().endswith((".html", ".htm")):
            return False
        scripts = self._imported(path)
        return bool(scripts) and all(self.index.is_bundle(script) for script in scripts)

    def _reject(self, path: str, reason: str, *, hides_code: bool) -> None:
        if path not in self._rejected:
            self._rejected.add(path)
            self.skipped.append(Skipped(seen_from(self.root, path), reason, hides_code))


def _language(path: str) -> str:
    return language_of(path) or data_language_of(path) or style_language_of(path) or ""


def _skipped_as(below: str, reason: str, selection: Selection) -> str:
    """The path under which a left out file is listed: its folder where nothing of that is taken."""
    folder = {
        "test": test_folder(below),
        "build output": build_folder(below),
        "tooling configuration": tooling_folder(below),
        "dependencies": below[: below.find(DEPENDENCIES) + len(DEPENDENCIES)],
    }.get(reason)
    if not folder:
        return below
    whole = join(selection.root, folder) or folder
    return below if any(is_below(taken, whole) for taken in selection.sides) else folder
