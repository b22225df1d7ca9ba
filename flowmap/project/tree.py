"""A folder on disk as a tree of files: nothing outside its root is ever opened."""

import os
import stat
from functools import cached_property
from pathlib import Path
from typing import Protocol, runtime_checkable

from flowmap.core.app import Skipped
from flowmap.errors import FlowmapError, UnreadableFile

DEPENDENCIES = "node_modules"
NEVER_ENTERED = frozenset({DEPENDENCIES, ".git"})
MAX_READ = 64 * 1024 * 1024
"""Bytes: no file of an app is as large; a larger one is not read into memory."""


@runtime_checkable
class ListsOmissions(Protocol):
    """A tree that can say what it left out of `files()`."""

    def left_out(self) -> tuple[Skipped, ...]:
        """Folders and links that were not entered, with the reason; paths relative to the tree, sorted."""


class FolderTree:
    """The regular files below a folder. Symbolic links are listed as left out and never followed."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Raise `FlowmapError` where `path` is no folder."""
        self.root = Path(path).resolve()
        if not self.root.is_dir():
            raise FlowmapError(f"no such folder: {path}")

    def files(self) -> tuple[str, ...]:
        """Every regular file, sorted; dependencies and git's own files are left out."""
        return self._walked[0]

    def left_out(self) -> tuple[Skipped, ...]:
        """Folders and links that were not entered, with the reason."""
        return self._walked[1]

    def read(self, path: str) -> bytes:
        """The bytes of a listed file; raises `UnreadableFile`."""
        if self.size(path) > MAX_READ:
            raise UnreadableFile(f"{path} is larger than {MAX_READ} bytes")
        try:
            # O_NOFOLLOW: the file may have been replaced by a link since the walk.
            descriptor = os.open(self.root / path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
            with os.fdopen(descriptor, "rb") as file:
                return file.read(MAX_READ)
        except OSError as error:
            raise UnreadableFile(f"{path}: {error.strerror}") from error

    def size(self, path: str) -> int:
        """The size of a listed file in bytes; raises `UnreadableFile`."""
        if path not in self._listed:
            raise UnreadableFile(f"{path} is no file of this tree")
        try:
            found = os.lstat(self.root / path)
        except OSError as error:
            raise UnreadableFile(f"{path}: {error.strerror}") from error
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableFile(f"{path} is no regular file")
        return found.st_size

    @cached_property
    def _listed(self) -> frozenset[str]:
        return frozenset(self.files())

    @cached_property
    def _walked(self) -> tuple[tuple[str, ...], tuple[Skipped, ...]]:
        files: list[str] = []
        left_out: list[Skipped] = []
        folders = [""]
        while folders:
            prefix = folders.pop()
            for entry in _entries(self.root / prefix, prefix, left_out):
                path = prefix + entry.name
                reason = _reason(entry)
                if reason:
                    left_out.append(Skipped(printable(path), reason))
                elif entry.is_dir(follow_symlinks=False):
                    if entry.name not in NEVER_ENTERED:
                        folders.append(path + "/")
                elif entry.is_file(follow_symlinks=False):
                    files.append(path)
        return tuple(sorted(files)), tuple(sorted(left_out, key=lambda skipped: skipped.path))


def printable(path: str) -> str:
    """The path with bytes that are no UTF-8 written as escapes, so that it can be put out."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def _entries(folder: Path, prefix: str, left_out: list[Skipped]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        left_out.append(Skipped(printable(prefix.rstrip("/") or "."), "unreadable", hides_code=True))
        return []


def _reason(entry: os.DirEntry[str]) -> str | None:
    """Why an entry is left out and said to be; None for what is taken and for git's own folder."""
    if printable(entry.name) != entry.name:
        return "name is not UTF-8"
    if entry.is_symlink():
        return "dependencies" if entry.name == DEPENDENCIES else "symbolic link"
    if entry.name == DEPENDENCIES and entry.is_dir(follow_symlinks=False):
        return "dependencies"
    return None
