"""The line of every key and element of a TOML text, which `tomllib` does not tell."""

import re
from collections import defaultdict
from typing import TypeAlias

Position: TypeAlias = tuple[str | int, ...]
"""Where a value stands: table names, keys, and indices of array elements from 0."""

_TOKEN = re.compile(
    r'''
    (?P<comment>\#[^\n]*)
    | (?P<string>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')
    | (?P<newline>\n)
    | (?P<mark>[\[\]{},=])
    | (?P<bare>[^\s\[\]{},=\#"']+)
    ''',
    re.VERBOSE | re.DOTALL,
)


def lines(text: str) -> dict[Position, int]:
    """The line, from 1, of every table, key and array element of `text`, which must be valid TOML."""
    return _Walker(text).walk()


class _Walker:
    """Walks the tokens once. It reads only as much as positions need: the text has been parsed before."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._next = 0
        self._found: dict[Position, int] = {}
        self._lengths: defaultdict[Position, int] = defaultdict(int)

    def walk(self) -> dict[Position, int]:
        prefix: Position = ()
        while self._next < len(self._tokens):
            kind, token, line = self._tokens[self._next]
            if kind == "newline":
                self._next += 1
            elif token == "[":
                prefix = self._header(line)
            else:
                self._pair(prefix)
        return self._found

    def _header(self, line: int) -> Position:
        brackets = 0
        while self._peek() == "[":
            brackets += 1
            self._next += 1
        names = self._key()
        self._next += brackets
        prefix: Position = ()
        for index, name in enumerate(names):
            prefix = (*prefix, name)
            if index == len(names) - 1 and brackets == 2:
                self._lengths[prefix] += 1
            if self._lengths[prefix]:
                # `[models.x]` below `[[models]]` belongs to the last element so far.
                prefix = (*prefix, self._lengths[prefix] - 1)
        self._found.setdefault(prefix, line)
        return prefix

    def _pair(self, prefix: Position) -> None:
        line = self._tokens[self._next][2]
        position = (*prefix, *self._key())
        self._found.setdefault(position, line)
        self._next += 1  # the equals sign
        self._value(position)

    def _key(self) -> tuple[str, ...]:
        names: list[str] = []
        while self._peek() not in ("=", "]"):
            kind, token, _ = self._tokens[self._next]
            names += [token[1:-1]] if kind == "string" else [name for name in token.split(".") if name]
            self._next += 1
        return tuple(names)

    def _value(self, position: Position) -> None:
        opening = self._peek()
        self._next += 1
        if opening == "[":
            self._array(position)
        elif opening == "{":
            self._table(position)

    def _array(self, position: Position) -> None:
        index = 0
        while self._peek() != "]":
            kind, token, line = self._tokens[self._next]
            if kind == "newline" or token == ",":
                self._next += 1
                continue
            self._found[(*position, index)] = line
            self._value((*position, index))
            index += 1
        self._next += 1

    def _table(self, position: Position) -> None:
        while self._peek() != "}":
            if self._peek() in (",", "\n"):
                self._next += 1
            else:
                self._pair(position)
        self._next += 1

    def _peek(self) -> str:
        return self._tokens[self._next][1]


def _tokens(text: str) -> list[tuple[str, str, int]]:
    found: list[tuple[str, str, int]] = []
    line = 1
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind != "comment":
            found.append((kind, match.group(), line))
        line += match.group().count("\n")
    return found
