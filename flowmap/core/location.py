"""Places in source text: byte spans inside flowmap, lines and UTF-16 columns towards people."""

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A piece of a file; lines and columns count from 1, `end_column` is exclusive.

    `path` is relative to the app root with `/` between its parts. Columns count UTF-16 code units,
    as editors and SARIF do.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class LineIndex:
    """Turns byte offsets of one UTF-8 file into lines and columns."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._starts = [0]
        position = source.find(b"\n")
        while position >= 0:
            self._starts.append(position + 1)
            position = source.find(b"\n", position + 1)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and UTF-16 column (both from 1) of a byte offset."""
        line = bisect_right(self._starts, offset)
        before = self._source[self._starts[line - 1] : offset].decode("utf-8", "replace")
        return line, 1 + len(before.encode("utf-16-le")) // 2

    def location(self, path: str, start: int, end: int) -> Location:
        """The location of the bytes from `start` up to `end`."""
        return Location(path, *self.position(start), *self.position(end))

    def whole(self, path: str) -> Location:
        """The location of the whole file."""
        return self.location(path, 0, len(self._source))
