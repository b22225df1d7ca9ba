"""The constant text of a value, with holes where it is not constant: URLs, storage keys, names of resolvers.

Walks back from a value over everything that it may be a copy of, across files, calls, properties and tables, until it
meets literals (text), concatenations (their parts' texts side by side) or something unknown (a hole that remembers the
value it stands for, so that one can say where the host of a URL comes from).
"""

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, field
from itertools import product
from typing import TypeAlias

Part: TypeAlias = "str | int"
Text: TypeAlias = tuple[Part, ...]
"""Parts of a text: a string, or the number of the value that fills a hole."""

HOLE = "{}"
MAX_TEXTS = 24
MAX_PARTS = 400
Folder: TypeAlias = "Callable[[int], frozenset[Text] | None]"


@dataclass(slots=True)
class Strings:
    """Texts of values. `sources` are the solver's inclusion edges backwards; `fold` knows calls whose result is text.

    `fixed` are texts told from outside (`[env]`). `subjects` gives the object that a value is a property of: where that
    may be an object from outside, `is_object` being false of where it comes from, the property may be anything; unless
    only the app itself fills it, as it does the properties in `filled`.
    """

    literals: dict[int, str]
    concats: dict[int, tuple[int, ...]]
    empties: set[int]
    sources: list[list[int]]
    holds: Callable[[int], bool]
    fixed: dict[int, frozenset[Text]] = field(default_factory=dict)
    subjects: dict[int, int] = field(default_factory=dict)
    is_object: Callable[[int], bool] = lambda _: False
    fold: Folder = lambda _: None
    filled: Container[int] = ()
    _known: dict[int, frozenset[Text]] = field(default_factory=dict)
    _open: set[int] = field(default_factory=set)
    _from_outside: dict[int, bool] = field(default_factory=dict)

    def texts(self, value: int) -> frozenset[Text]:
        """All texts that a value may have; a value of which nothing is known is one hole."""
        found = self._known.get(value)
        if found is not None:
            return found
        if value in self._open:
            return frozenset({(value,)})
        self._open.add(value)
        made: set[Text] = set()
        for end in self.ends(value):
            made |= self._end(end)
        self._open.discard(value)
        found = _bounded(made) if made else frozenset({(value,)})
        self._known[value] = found
        return found

    def ordered(self, value: int) -> list[Text]:
        """The texts of a value in an order that is the same in every run."""
        return sorted(self.texts(value), key=lambda text: (pattern(text), text_holes(text)))

    def constants(self, value: int) -> frozenset[str] | None:
        """The texts of a value that has no holes; None where one is not known."""
        found = self.texts(value)
        if any(isinstance(part, int) for text in found for part in text):
            return None
        return frozenset("".join(str(part) for part in text) for text in found)

    def ends(self, value: int) -> list[int]:
        """Where a walk back over copies stops: literals, concatenations and values that come from nowhere else."""
        seen, pending, ends = {value}, [value], []
        while pending:
            node = pending.pop()
            if self._is_text(node):
                ends.append(node)
                continue
            before = [source for source in self.sources[node] if source not in seen]
            if node not in self.empties and self.holds(node) and (self._is_dry(node) or self._is_foreign(node)):
                ends.append(node)
            seen.update(before)
            pending += before
        return ends

    def _is_text(self, node: int) -> bool:
        return node in self.fixed or node in self.literals or node in self.concats or self.fold(node) is not None

    def _is_foreign(self, node: int) -> bool:
        """Whether a value is a property of something that may come from outside the app."""
        subject = self.subjects.get(node)
        if subject is None or any(source in self.filled for source in self.sources[node]):
            return False
        found = self._from_outside.get(subject)
        if found is None:
            self._from_outside[subject] = False  # until it is known, lest it is asked for again on the way
            found = self._from_outside[subject] = self._comes_from_outside(subject)
        return found

    def _comes_from_outside(self, value: int) -> bool:
        seen, pending = {value}, [value]
        while pending:
            node = pending.pop()
            if self._is_unknown(node):
                return True
            before = [source for source in self.sources[node] if source not in seen]
            seen.update(before)
            pending += before
        return False

    def _is_unknown(self, node: int) -> bool:
        if not self.holds(node) or node in self.empties:
            return False
        return self._is_foreign(node) or (not self._is_made(node) and self._is_dry(node))

    def _is_made(self, node: int) -> bool:
        """Whether the app itself makes the value: an object, a text."""
        return self.is_object(node) or node in self.literals or node in self.concats

    def _is_dry(self, node: int) -> bool:
        """Whether nothing flows into a value: not even through properties, which are no values themselves."""
        seen, pending = {node}, [node]
        while pending:
            for source in self.sources[pending.pop()]:
                if self.holds(source) or source in self.literals:
                    return False
                if source not in seen:
                    seen.add(source)
                    pending.append(source)
        return True

    def _end(self, node: int) -> frozenset[Text]:
        if node in self.fixed:
            return self.fixed[node]
        if node in self.literals:
            return frozenset({(self.literals[node],)})
        if node in self.concats:
            return join([self.texts(part) for part in self.concats[node]])
        return self.fold(node) or frozenset({(node,)})


def join(parts: Iterable[frozenset[Text]]) -> frozenset[Text]:
    """Every way to put one text of each part behind another."""
    whole: frozenset[Text] = frozenset({()})
    for options in parts:
        whole = _bounded({merge(a + b) for a, b in product(whole, options)})
    return whole


def merge(text: Text) -> Text:
    """Neighbouring strings as one."""
    found: list[Part] = []
    for part in text:
        last = found[-1] if found else None
        if isinstance(part, str) and isinstance(last, str):
            found[-1] = last + part
        elif part != "":
            found.append(part)
    return tuple(found[:MAX_PARTS])


def pattern(text: Text) -> str:
    """A text for people: `{}` marks a hole."""
    return "".join(part if isinstance(part, str) else HOLE for part in text)


def _bounded(texts: set[Text]) -> frozenset[Text]:
    """Not more than a handful, always the same ones; with them the least known one, lest all seems to be known."""
    if len(texts) <= MAX_TEXTS:
        return frozenset(texts)
    first = sorted(texts, key=lambda text: (len(text), pattern(text), text_holes(text)))
    return frozenset((*first[: MAX_TEXTS - 1], max(first, key=lambda text: len(text_holes(text)))))


def text_holes(text: Text) -> tuple[int, ...]:
    """The values that fill the holes of a text."""
    return tuple(part for part in text if isinstance(part, int))
