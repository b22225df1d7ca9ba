"""A folder of small files that hold what was found out before: bytes by key, and nothing else is known of them.

A cache is never needed and never trusted: what is missing, cut short, too large or not readable is a miss, and where
the folder cannot be written everything still works. Entries are written whole under another name and then renamed, so
that runs at the same time and runs that are killed leave none half written. When it grows over its bound the entries
that were used longest ago go. What is read back is checked by whoever put it there.
"""

import os
import sys
import tempfile
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

MAX_BYTES = 256 * 1024 * 1024
"""How large the folder may be after a run: the facts of some 200 large apps."""
MAX_ENTRY = 64 * 1024 * 1024
"""Bytes of one entry's content; a larger one is not kept, and no entry of a stranger is unpacked further."""
_TAG = "CACHEDIR.TAG"
_TAG_TEXT = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by flowmap; may be deleted at any time.\n"
_ENDING = ".z"
_READ = os.O_RDONLY
for _name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"):  # not every system has every one
    _READ |= getattr(os, _name, 0)


class Cache:
    """Contents by key in one folder; keys are file names: letters, digits and `-`."""

    def __init__(self, folder: Path, most: int = MAX_BYTES) -> None:
        self.folder = folder
        self._most = most
        self._has_grown = False

    def get(self, key: str) -> bytes | None:
        """What was put under a key; None where there is nothing whole."""
        path = self._path(key)
        try:
            descriptor = os.open(path, _READ)
            with os.fdopen(descriptor, "rb") as file:
                content = _unpacked(file.read(MAX_ENTRY))
            if content is not None:
                os.utime(path)
        except OSError:
            return None
        return content

    def put(self, key: str, content: bytes) -> None:
        """Keep a content under a key, if that can be done."""
        path = self._path(key)
        if len(content) > MAX_ENTRY:
            return
        try:
            self._open()
            _write_whole(path, zlib.compress(content, 1))
            self._has_grown = True
        except OSError:
            return

    def tidy(self) -> None:
        """Delete entries, the one used longest ago first, until the folder is within its bound."""
        if not self._has_grown:
            return
        self._has_grown = False
        entries = sorted(self._entries())
        surplus = sum(size for _, _, size in entries) - self._most
        for _, name, size in entries:
            if surplus <= 0:
                break
            with suppress(OSError):
                (self.folder / name).unlink(missing_ok=True)
            surplus -= size

    def _path(self, key: str) -> Path:
        if not key.replace("-", "").isalnum():
            raise ValueError(f"no key: {key!r}")
        return self.folder / (key + _ENDING)

    def _entries(self) -> list[tuple[int, str, int]]:
        """When each was used last, its name and its size; what a killed run left half written is among them."""
        found = []
        try:
            with os.scandir(self.folder) as entries:
                for entry in entries:
                    if entry.name.endswith((_ENDING, ".tmp")) and entry.is_file(follow_symlinks=False):
                        state = entry.stat(follow_symlinks=False)
                        found.append((state.st_mtime_ns, entry.name, state.st_size))
        except OSError:
            return []
        return found

    def _open(self) -> None:
        if self.folder.is_dir():
            return
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Backup programs and git leave a folder with these alone; it may lie in a repository.
        _write_whole(self.folder / _TAG, _TAG_TEXT.encode())
        _write_whole(self.folder / ".gitignore", b"*\n")


def user_folder(environment: Mapping[str, str], platform: str = sys.platform) -> Path | None:
    """Where the user keeps flowmap's cache: `FLOWMAP_CACHE`, else the platform's place for caches.

    None where there is no such place, or where `FLOWMAP_CACHE` is there and empty: then nothing is kept.
    """
    if "FLOWMAP_CACHE" in environment:
        return Path(environment["FLOWMAP_CACHE"]) if environment["FLOWMAP_CACHE"] else None
    if platform == "win32":
        local = environment.get("LOCALAPPDATA")
        return Path(local) / "flowmap" / "cache" if local else None
    base = environment.get("XDG_CACHE_HOME", "")
    if not base.startswith("/"):  # the specification: a relative one is to be ignored
        home = environment.get("HOME", "")
        if not home.startswith("/"):
            return None
        base = f"{home}/Library/Caches" if platform == "darwin" else f"{home}/.cache"
    return Path(base) / "flowmap"


def _unpacked(packed: bytes) -> bytes | None:
    """The content of an entry; its checksum is checked on the way."""
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(packed, MAX_ENTRY)
    except zlib.error:
        return None
    return content if unpacker.eof else None


def _write_whole(path: Path, content: bytes) -> None:
    """A whole file or none, readable by its owner alone. Raises `OSError`."""
    descriptor, temporary = tempfile.mkstemp(suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
