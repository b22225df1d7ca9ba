"""What the command line says: bytes to standard output, words and progress to standard error."""

import os
import sys
from typing import IO

from flowmap.errors import ConfigurationError, FlowmapError
from flowmap.report.escape import visible


def emit(content: bytes) -> None:
    """Bytes to standard output; a reader that has gone (`| head`) changes nothing about the exit status."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def put(path: str, content: bytes) -> None:
    """Bytes to a file, or to standard output where the path is `-`."""
    from flowmap.report.files import save

    if path == "-":
        emit(content)
    else:
        save(path, content)


def complain(error: FlowmapError) -> None:
    """What was wrong with the call or the input, one line each."""
    lines = error.problems if isinstance(error, ConfigurationError) else (str(error),)
    for line in lines:
        say(f"error: {line}")


def say(message: str) -> None:
    """One line on standard error."""
    print(f"flowmap: {visible(message)}", file=sys.stderr)


class Progress:
    """One line on standard error that is overwritten, on a terminal only."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream if stream.isatty() else None

    def show(self, message: str) -> None:
        """Replace the line."""
        if self._stream:
            self._stream.write(f"\r\x1b[K{visible(message)[:78]}")
            self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._stream:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
