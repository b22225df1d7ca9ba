"""Files in and out: sources for excerpts, reports to where the user wants them."""

import os
from pathlib import Path

from flowmap.errors import FlowmapError
from flowmap.report.excerpt import Read

MAX_SOURCE = 20_000_000
"""Bytes over which a file is not read for an excerpt."""


def reader(root: Path | str) -> Read:
    """Reads source files below `root`; what lies outside, behind a link or not, is not read."""
    top = Path(root).resolve()

    def read(path: str) -> bytes | None:
        try:
            file = (top / path).resolve()
            if not file.is_relative_to(top) or not file.is_file() or file.stat().st_size > MAX_SOURCE:
                return None
            return file.read_bytes()
        except (OSError, ValueError, RuntimeError):  # a NUL in the name, a loop of links
            return None

    return read


def save(path: str, content: bytes) -> None:
    """Write a whole file or none: to a temporary name beside it, then renamed. Raises `FlowmapError`."""
    target = Path(path)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        if target.exists() and not target.is_file():  # a pipe or a device cannot be renamed over
            target.write_bytes(content)
            return
        temporary.write_bytes(content)
        temporary.replace(target)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise FlowmapError(f"cannot write '{path}': {error.strerror}") from error


def near(folder: str) -> str:
    """What to write before paths in a scanned folder: its way from the current one, nothing if it is not below."""
    try:
        return Path(folder).resolve().relative_to(Path.cwd()).as_posix()
    except (OSError, ValueError, RuntimeError):
        return ""
