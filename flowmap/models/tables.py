"""Reading TOML tables with types checked and every mistake collected, each with its file and line."""

import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from flowmap.models.positions import Position, lines

_LINE_OF_ERROR = re.compile(r"\(at line (\d+)")

Word = TypeVar("Word", bound=StrEnum)


class Mistakes:
    """The mistakes found in one TOML text, as `file:line: what is wrong`, in the order of the text."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self._text = text
        self._lines: dict[Position, int] | None = None
        self._found: list[tuple[int, str]] = []

    def parse(self) -> dict[str, Any]:
        """The text as plain values; empty, with a mistake recorded, if it is no TOML."""
        try:
            return tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            at = _LINE_OF_ERROR.search(str(error))
            self._found.append((int(at.group(1)) if at else self._text.count("\n") + 1, f"no valid TOML: {error}"))
            return {}
        except RecursionError:
            self._found.append((1, "no TOML that can be read: nested too deeply"))
            return {}

    def line(self, position: Position) -> int:
        """The line of a value, from 1; of the nearest value around it if it stands nowhere itself."""
        if self._lines is None:
            # Only an error needs lines: files without one are never walked.
            self._lines = lines(self._text)
        while position and position not in self._lines:
            position = position[:-1]
        return self._lines.get(position, 1)

    def add(self, position: Position, message: str) -> None:
        """Record that the value at `position` is wrong."""
        self._found.append((self.line(position), message))

    @property
    def messages(self) -> tuple[str, ...]:
        """All mistakes, sorted by line."""
        return tuple(f"{self.file}:{line}: {message}" for line, message in sorted(set(self._found)))


class Table:
    """One TOML table. Each accessor checks a key's type; `close` reports the keys that nobody asked for."""

    def __init__(self, values: Mapping[str, Any], position: Position, mistakes: Mistakes) -> None:
        self.position = position
        self.mistakes = mistakes
        self._values = values
        self._known: set[str] = set()

    def has(self, key: str) -> bool:
        """Whether the key is given; it counts as known from now on."""
        self._known.add(key)
        return key in self._values

    def wrong(self, message: str, key: str = "") -> None:
        """Record a mistake of this table, or of one of its keys."""
        self.mistakes.add((*self.position, key) if key else self.position, message)

    def text(self, key: str, default: str | None = None) -> str | None:
        """A text that is not empty."""
        if not self.has(key):
            return default
        value = self._values[key]
        if isinstance(value, str) and value:
            return value
        self.wrong(f"'{key}' must be a text that is not empty", key)
        return default

    def required(self, key: str) -> str:
        """A text that must be there; empty, with a mistake recorded, if it is not."""
        if not self.has(key):
            self.wrong(f"'{key}' is missing")
        return self.text(key) or ""

    def texts(self, key: str, *, single: bool = False) -> tuple[str, ...]:
        """A list of texts; `single` lets one text stand for a list of one."""
        if not self.has(key):
            return ()
        value = self._values[key]
        if single and isinstance(value, str):
            value = [value]
        if isinstance(value, list) and all(isinstance(item, str) and item for item in value):
            return tuple(value)
        self.wrong(f"'{key}' must be {'a text or ' if single else ''}a list of texts", key)
        return ()

    def flag(self, key: str, *, default: bool = False) -> bool:
        """True or false."""
        if not self.has(key):
            return default
        value = self._values[key]
        if not isinstance(value, bool):
            self.wrong(f"'{key}' must be true or false", key)
            return default
        return value

    def word(self, key: str, words: type[Word]) -> Word | None:
        """One of the words of an enumeration."""
        text = self.text(key)
        return None if text is None else self.as_word(key, text, words)

    def words(self, key: str, words: type[Word]) -> tuple[Word, ...]:
        """A list of words of an enumeration."""
        found = (self.as_word(key, text, words) for text in self.texts(key))
        return tuple(word for word in found if word is not None)

    def as_word(self, key: str, text: str, words: type[Word]) -> Word | None:
        """`text` as a member of `words`; None, with a mistake recorded, if it is none."""
        try:
            return words(text)
        except ValueError:
            self.wrong(f"unknown {key} '{text}': use one of {', '.join(words)}", key)
            return None

    def any(self, key: str) -> Any:
        """The value as TOML gives it, None if it is not there; asking does not make the key known."""
        return self._values.get(key)

    def tables(self, key: str) -> tuple["Table", ...]:
        """A list of tables."""
        value = self._values[key] if self.has(key) else []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.wrong(f"'{key}' must be a list of tables", key)
            return ()
        return tuple(Table(item, (*self.position, key, index), self.mistakes) for index, item in enumerate(value))

    def table(self, key: str) -> "Table":
        """A table; empty if it is not there."""
        value = self._values[key] if self.has(key) else {}
        if not isinstance(value, dict):
            self.wrong(f"'{key}' must be a table", key)
            value = {}
        return Table(value, (*self.position, key), self.mistakes)

    @property
    def names(self) -> tuple[str, ...]:
        """All keys, in the order of the text."""
        return tuple(self._values)

    def close(self) -> None:
        """Record every key that no accessor has asked for."""
        for key in self._values:
            if key not in self._known:
                known = ", ".join(sorted(self._known))
                self.wrong(f"unknown key '{key}': use one of {known}", key)
