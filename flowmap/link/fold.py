"""Constant text through calls of the standard library: `join`, `replace`, `new URL(path, base)`, `toString`."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from flowmap.core.facts import Call
from flowmap.link.strings import Strings, Text, join, merge

_SCHEME = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]*:")
_ORIGIN = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*)")

Folder: TypeAlias = "Callable[[Folds, Call], frozenset[Text] | None]"

Elements: TypeAlias = tuple[list[int], int | None]


@dataclass(slots=True)
class Folds:
    """Texts of call results.

    `calls` are the calls by result that enter no function of the app; `names` are the names of callees (`.join`,
    `String`); `elements` gives the nodes of an array's elements, in order, where they are known, and the node of those
    behind them whose number is not (`[a, ...rest]`).
    """

    strings: Strings
    calls: dict[int, Call]
    names: dict[int, str]
    elements: Callable[[int], Elements | None]
    _open: set[int] = field(default_factory=set)

    def fold(self, value: int) -> frozenset[Text] | None:
        """The texts of a call's result; None where this call is not known to make text."""
        call = self.calls.get(value)
        if call is None:
            return None
        name = self.names.get(call.callee, "")
        folder = FOLDERS.get(name) or FOLDERS.get("." + name.rpartition(".")[2])
        if folder is None or value in self._open:
            return None
        self._open.add(value)
        try:
            return folder(self, call)
        finally:
            self._open.discard(value)


def _join(folds: Folds, call: Call) -> frozenset[Text] | None:
    found = folds.elements(call.receiver) if call.receiver is not None else None
    if found is None:
        return None
    parts, rest = found
    separator = folds.strings.texts(call.arguments[0]) if call.arguments else frozenset({(",",)})
    texts = [_element(folds, parts[0], rest)]
    for part in parts[1:]:
        texts += [separator, _element(folds, part, rest)]
    if rest is not None:
        texts += [separator, frozenset({(rest,)})]
    return join(texts)


def _element(folds: Folds, part: int, rest: int | None) -> frozenset[Text]:
    """The texts of one element: without those that the solver lets be anywhere, since they stand behind it."""
    strings = folds.strings
    loose = set() if rest is None else {rest, *(node for node in strings.sources[rest] if not strings.holds(node))}
    own = [source for source in strings.sources[part] if source not in loose]
    if rest is None or not own:
        return folds.strings.texts(part)
    return frozenset[Text]().union(*(folds.strings.texts(source) for source in own))


def _concat(folds: Folds, call: Call) -> frozenset[Text] | None:
    if call.receiver is None or not call.arguments:
        return None
    return join([folds.strings.texts(value) for value in (call.receiver, *call.arguments)])


def _same(folds: Folds, call: Call) -> frozenset[Text] | None:
    return folds.strings.texts(call.receiver) if call.receiver is not None else None


def _first(folds: Folds, call: Call) -> frozenset[Text] | None:
    return folds.strings.texts(call.arguments[0]) if call.arguments else None


def _begun(folds: Folds, call: Call) -> frozenset[Text] | None:
    """A condition on keys stands for the keys that meet it: a known beginning, then a hole."""
    texts = _first(folds, call)
    return texts and join([texts, frozenset({(call.result,)})])


def _mapped(change: Callable[[str], str]) -> Folder:
    def folder(folds: Folds, call: Call) -> frozenset[Text] | None:
        texts = _same(folds, call)
        return texts and frozenset(tuple(change(p) if isinstance(p, str) else p for p in text) for text in texts)

    return folder


def _replace(folds: Folds, call: Call) -> frozenset[Text] | None:
    texts = _same(folds, call)
    if texts is None or len(call.arguments) < 2:
        return None
    old = folds.strings.constants(call.arguments[0])
    new = folds.strings.texts(call.arguments[1])
    if not old or len(old) != 1:
        # A regular expression or an unknown text: what it was before is the best that can be said.
        return texts
    return frozenset(_replaced(text, next(iter(old)), way) for text in texts for way in new)


def _replaced(text: Text, old: str, new: Text) -> Text:
    parts: list[str | int] = []
    for part in text:
        if isinstance(part, str) and old and old in part:
            before, _, after = part.partition(old)
            parts += [before, *new, after]
        else:
            parts.append(part)
    return merge(tuple(parts))


def _url(folds: Folds, call: Call) -> frozenset[Text] | None:
    if not call.arguments:
        return None
    paths = folds.strings.texts(call.arguments[0])
    if len(call.arguments) < 2:
        return paths
    bases = folds.strings.texts(call.arguments[1])
    return frozenset(resolve(path, base) for path in paths for base in bases)


def resolve(path: Text, base: Text) -> Text:
    """A relative address against a base: enough of the standard for origins to be right."""
    first = path[0] if path else ""
    if isinstance(first, str) and (_SCHEME.match(first) or first.startswith("//")):
        return path
    start = base[0] if base else ""
    found = _ORIGIN.match(start) if isinstance(start, str) else None
    if found and isinstance(first, str) and first.startswith("/"):
        return merge((found.group(1), *path))
    folder = base
    if base and isinstance(base[-1], str) and not isinstance(first, int):
        kept = base[-1][: base[-1].rfind("/") + 1] if base[-1].count("/") > 2 or len(base) > 1 else base[-1]
        folder = (*base[:-1], kept)
    slash = () if (folder and isinstance(folder[-1], str) and folder[-1].endswith("/")) else ("/",)
    return merge((*folder, *slash, *path))


def _symbol(_: Folds, call: Call) -> frozenset[Text] | None:
    """A symbol is a name of its own."""
    return frozenset({(f"@{call.result}",)})


def _registered(folds: Folds, call: Call) -> frozenset[Text] | None:
    """Symbols of one name are one symbol."""
    texts = _first(folds, call)
    return texts and frozenset(merge(("@@", *text)) for text in texts)


FOLDERS: dict[str, Folder] = {
    ".join": _join,
    ".beginsWith": _begun,
    "startsWith": _begun,  # of `@forge/api`; the method of that name of a text answers yes or no
    ".concat": _concat,
    ".toString": _same,
    ".valueOf": _same,
    ".trim": _same,
    ".trimEnd": _same,
    ".trimStart": _same,
    ".normalize": _same,
    ".toLowerCase": _mapped(str.lower),
    ".toUpperCase": _mapped(str.upper),
    ".replace": _replace,
    ".replaceAll": _replace,
    "String": _first,
    "Symbol": _symbol,
    "Symbol.for": _registered,
    "encodeURI": _first,
    "encodeURIComponent": _first,
    "URL": _url,
}
