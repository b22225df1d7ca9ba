"""The lines of source that a finding speaks of, with the place marked."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from flowmap.report.escape import visible, width
from flowmap.report.mask import masked, spans

Read: TypeAlias = Callable[[str], bytes | None]
"""Gives the bytes of a source file by its path below the scanned folder; None where it cannot be read."""

MAX_LINES = 5
_STRING = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`", re.DOTALL)
_TAB = "    "


@dataclass(frozen=True, slots=True)
class Line:
    """A line to show: `start` and `end` are the terminal columns (from 0) of the marked part, equal for no mark."""

    number: int
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The first lines of a place; `more` lines of it are not shown."""

    lines: tuple[Line, ...]
    more: int


def excerpt(source: bytes, place: dict[str, Any], *, columns: int = 100, secret: bool = False) -> Excerpt | None:
    """The marked lines of `place` in `source`, each at most `columns` wide; None where the place is not in the file.

    Credentials are masked; with `secret` the place holds one, so that if none is recognised every string literal is it.
    """
    lines, credentials = _lines(source)
    first, last = place["line"], place["end_line"]
    if not 1 <= first <= last <= len(lines.starts):
        return None
    start, end = lines.offset(first, place["column"]), lines.offset(last, place["end_column"])
    hidden = list(credentials)
    if secret and not any(start < high and low < end for low, high in credentials):
        hidden = sorted([*credentials, *_strings(lines.text, start, end)])
    shown = tuple(
        lines.shown(number, (start, end), hidden, columns)
        for number in range(first, min(last, first + MAX_LINES - 1) + 1)
    )
    return Excerpt(shown, max(0, last - first + 1 - MAX_LINES))


def _strings(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _STRING.finditer(text, start, end):
        string = match.group()[1:-1]
        if len(string) > 4 and "${" not in string and "://" not in string:
            yield match.start() + 1, match.end() - 1


class _Lines:
    """A text and where its lines begin."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0]
        self.ends: list[int] = []
        # Lines end where `LineIndex` ends them: at line feeds; a carriage return is the last character of its line.
        for match in re.finditer("\n", text):
            self.ends.append(match.start())
            self.starts.append(match.end())
        self.ends.append(len(text))

    def offset(self, number: int, column: int) -> int:
        """The offset of a UTF-16 column (from 1) of a line, at most the line's end."""
        start, end = self.starts[number - 1], self.ends[number - 1]
        units = 1
        for offset in range(start, end):
            if units >= column:
                return offset
            units += 2 if ord(self.text[offset]) > 0xFFFF else 1
        return end

    def shown(self, number: int, place: tuple[int, int], hidden: list[tuple[int, int]], columns: int) -> Line:
        """A line made safe to print, cut to `columns` around the beginning of the place."""
        start, end = self.starts[number - 1], self.ends[number - 1]
        mark = (max(place[0], start), min(place[1], end))
        return _cut(number, list(self._cells(start, end, mark, hidden)), columns)

    def _cells(
        self, start: int, end: int, mark: tuple[int, int], hidden: list[tuple[int, int]]
    ) -> Iterator[tuple[str, bool]]:
        """Printable pieces of a line, each with whether it belongs to the place."""
        offset = start
        for low, high in hidden:
            if high <= offset or low >= end:
                continue
            yield from self._plain(offset, low, mark)
            # A credential of several lines is masked as a whole on its first; the others show nothing of it.
            shown = visible(masked(self.text[low:high])) if low >= start else "…"
            yield shown, mark[0] < high and low < mark[1]
            offset = min(high, end)
        yield from self._plain(offset, end, mark)

    def _plain(self, start: int, end: int, mark: tuple[int, int]) -> Iterator[tuple[str, bool]]:
        for index in range(start, end):
            yield _printable(self.text[index]), mark[0] <= index < mark[1]


@lru_cache(maxsize=16)
def _lines(source: bytes) -> tuple[_Lines, tuple[tuple[int, int], ...]]:
    """A file's lines and the credentials in it; findings come file by file, so a few are enough to keep."""
    lines = _Lines(source.decode("utf-8", "replace"))
    return lines, tuple(spans(lines.text))


def _printable(character: str) -> str:
    if character == "\t":
        return _TAB
    return "" if character == "\r" else visible(character)


def _cut(number: int, cells: list[tuple[str, bool]], columns: int) -> Line:
    first = next((index for index, (_, marked) in enumerate(cells) if marked), 0)
    position = sum(width(text) for text, _ in cells[:first])
    skipped = 0
    if position > columns // 2:
        while position > columns // 4:
            position -= width(cells[skipped][0])
            skipped += 1
        cells = [("…", False), *cells[skipped:]]
    return _measure(number, cells, columns)


def _measure(number: int, cells: list[tuple[str, bool]], columns: int) -> Line:
    text, at = "", 0
    marked: list[int] = []
    for piece, is_marked in cells:
        if at + width(piece) > columns:
            text += "…"
            break
        if is_marked and piece:
            marked += [at, at + width(piece)]
        text += piece
        at += width(piece)
    return Line(number, text.rstrip(), marked[0] if marked else 0, marked[-1] if marked else 0)
