"""A tree with what discovery asks of it again and again: which files there are, their text, their package."""

from functools import cached_property
from typing import Any

from flowmap.core.app import Tree
from flowmap.errors import UnreadableFile
from flowmap.project.files import MAX_SOURCE, is_bundle
from flowmap.project.text import ancestors, child, decoded, folder_of, relaxed_json


class Index:
    """Answers from one tree, each computed once. All paths are the tree's."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.paths = tuple(sorted(tree.files()))
        self.files = frozenset(self.paths)
        self._contents: dict[str, bytes | None] = {}
        self._bundles: dict[str, bool] = {}
        self._packages: dict[str, dict[str, Any]] = {}

    @cached_property
    def folders(self) -> dict[str, tuple[str, ...]]:
        """The names of the files in each folder (and `()` for folders that hold only folders), sorted."""
        found: dict[str, list[str]] = {".": []}
        for path in self.paths:
            folder, _, name = path.rpartition("/")
            found.setdefault(folder or ".", []).append(name)
        for folder in tuple(found):
            for above in ancestors(folder):
                found.setdefault(above, [])
        return {folder: tuple(names) for folder, names in found.items()}

    @cached_property
    def package_folders(self) -> tuple[str, ...]:
        """Every folder with a package.json, sorted."""
        return tuple(sorted(folder for folder, names in self.folders.items() if "package.json" in names))

    def content(self, path: str) -> bytes | None:
        """A file's bytes; None where it cannot be read or is larger than any source file."""
        if path not in self._contents:
            self._contents[path] = self._read(path)
        return self._contents[path]

    def text(self, path: str) -> str:
        """A file's text; empty where it cannot be read."""
        return decoded(self.content(path) or b"")

    def json(self, path: str) -> dict[str, Any]:
        """A JSON file's object; empty where it holds none."""
        found = relaxed_json(self.text(path)) if path in self.files else None
        return found if isinstance(found, dict) else {}

    def package(self, folder: str) -> dict[str, Any]:
        """The package.json of a folder; empty where it has none."""
        if folder not in self._packages:
            self._packages[folder] = self.json(child(folder, "package.json"))
        return self._packages[folder]

    def package_of(self, path: str) -> str | None:
        """The nearest folder above a file that has a package.json."""
        return next((folder for folder in ancestors(folder_of(path)) if "package.json" in self.names(folder)), None)

    def names(self, folder: str) -> tuple[str, ...]:
        """The names of the files in a folder; empty where there is no such folder."""
        return self.folders.get(folder, ())

    def is_bundle(self, path: str) -> bool:
        """Whether a file was written by a bundler or minifier."""
        if path not in self._bundles:
            self._bundles[path] = is_bundle(path, self.content(path) or b"")
        return self._bundles[path]

    def _read(self, path: str) -> bytes | None:
        try:
            return self.tree.read(path) if self.tree.size(path) <= MAX_SOURCE else None
        except UnreadableFile:
            return None
