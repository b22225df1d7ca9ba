"""What `project` found: an app, its files and how its imports resolve."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from flowmap.core.manifest import Manifest
from flowmap.core.words import Side


class Tree(Protocol):
    """A folder or a git revision: paths are relative to its root, `/`-separated, without `.` and `..` parts."""

    def files(self) -> tuple[str, ...]:
        """Every regular file, sorted; nothing behind a symbolic link that leaves the root."""

    def read(self, path: str) -> bytes:
        """The bytes of a file; raises `UnreadableFile`."""

    def size(self, path: str) -> int:
        """The size of a file in bytes."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to analyse. `path` is relative to the app root (`../` for code beside it), `tree_path` to the tree."""

    path: str
    tree_path: str
    side: Side
    language: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that was left out; `hides_code` where the app's own code is thereby not seen."""

    path: str
    reason: str
    hides_code: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with the input: it is listed under `files.errors`; `opaque` ones make the analysis incomplete."""

    path: str
    line: int
    message: str
    opaque: bool = True


class ImportTable(Protocol):
    """How a repository's imports resolve."""

    def resolve(self, importer: str, specifier: str) -> str | None:
        """The app-relative path of the source file that `specifier` means in the file `importer` (app-relative).

        None where it is no file of this app: a package, a style sheet, a file that does not exist.
        """


@dataclass(frozen=True, slots=True)
class App:
    """An app: `root` is relative to the tree (`.` for the tree itself).

    `handlers` maps a manifest function's key to the app-relative path of the source file that holds it (missing where
    none was found); `ui_entries` maps a resource key to the source files (scripts and pages) where its code begins.
    """

    root: str
    manifest: Manifest
    tree: Tree
    files: tuple[SourceFile, ...]
    imports: ImportTable
    handlers: Mapping[str, str] = field(default_factory=dict)
    ui_entries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
    dependencies: tuple[str, ...] = ()
    is_forge: bool = True
