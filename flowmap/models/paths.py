"""The path language of model rows: places spelled like the code that they describe.

| written | means |
| --- | --- |
| `name` | an export; `default` the default export; `*` the module itself |
| `.member`, `.*` | a property; one of any name, on the way to a call |
| `()` | the result of a call (of a promise: what it resolves to; `new X()` is `X()`) |
| `(n)`, `(*)` | argument n from 0; any argument |
| `(this)`, `(callee)` | the object that the method is called on; the function that is called |
| `<n>`, `<this>` | parameter n of a function given there; its `this` |
| `<return>`, `<thrown>` | what a function given there returns; what it throws |
| `<rejected>` | what a promise rejects with, as its result is what it resolves to |
| `<sent>`, `<failed>`, `<final>` | what a generator is sent by `next(x)` and `throw(x)`; what it returns in the end |
| `<unread>` | what `json()` and its like make of a response; the response itself does not show it |
| `<.member>` | a property that no text made of the whole shows: `${error}` is the message only |
| `[]`, `[n]`, `[*]` | an element; element n; any property |
| `[(n)]` | the property that argument n names; `[(0)[][0]]` for each element of argument 0 the one that it names |
| `[(n).$path]` | the property at the path that argument n writes, as in `a.b[0]` |
| `[(n).x.$key]` | for each property of `x` of argument n the one of the same name |
| `{a|b}` | alternatives |

A path is split into the *call* that it belongs to and the *place* at that call: `kvs.set(1)` is argument 1 of the call
`kvs.set()`. Calls are keys of a dictionary, so that matching an SDK use is one look-up.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from flowmap.core.facts import BESIDE, FAILED, FINAL, REJECTED, SENT, UNREAD

KEPT = frozenset({REJECTED, SENT, FAILED, FINAL, UNREAD})
"""What looks like a callback and is a property that only flowmap knows."""

_ALTERNATIVES = re.compile(r"\{([^{}]*)\}")
_ELEMENT = re.compile(
    r"""
    (?P<member>\.(?:[A-Za-z_$][\w$-]*|\*))
    | (?P<call>\(\))
    | (?P<argument>\((?:\d+|\*|this|callee)\))
    | (?P<callback><(?:\d+|this|return|thrown|rejected|sent|failed|final|unread|\.\w+)>)
    | (?P<item>\[(?:\d*|\*)\])
    | (?P<named>\[\(\d+\)(?:\[\d*\])*(?:\.\w+)*(?:\.\$(?:key|path))?\])
    """,
    re.VERBOSE,
)
_NAME = re.compile(r"[A-Za-z_$][\w$-]*|\*")
_CALLBACK = re.compile(r"<(?:\d+|return|thrown)>")


class PathError(ValueError):
    """A path that does not parse; the message says where."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place at a call.

    `call` is the canonical path of the called function followed by `()` (empty: the place is the export itself, then
    `root` is its path). `root` is `result`, `this`, `callee`, `*` or an argument's number as text; `rest` are the
    elements after it: property keys (`.x` as `x`, `[]` as itself, `[0]` as `0`), `<n>`, `<return>`, `(n)`.
    """

    call: str
    root: str
    rest: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The property keys at the end of the path: `(1).headers.Authorization` has two."""
        last = 0
        for index, element in enumerate(self.rest):
            if element.startswith(("<", "(")) and not is_kept(element):
                last = index + 1
        return self.rest[last:]


def variants(paths: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The paths of one row with every choice of `{a|b}` made, in order.

    The same group stands for the same choice in all of them: `{map|filter}(this)[]` and `{map|filter}()[]` are two
    rows, not four. No paths have no variants.
    """
    if not any("{" in path for path in paths.values()):
        yield from (dict(paths),) if paths else ()
        return
    groups = tuple(dict.fromkeys(group for path in paths.values() for group in _ALTERNATIVES.findall(path)))
    for choice in product(*(group.split("|") for group in groups)):
        chosen = dict(zip(groups, choice, strict=True))
        yield {name: _choose(path, chosen) for name, path in paths.items()}


def _choose(path: str, chosen: Mapping[str, str]) -> str:
    return _ALTERNATIVES.sub(lambda match: chosen[match[1]], path)


@lru_cache(maxsize=8192)
def elements(path: str) -> tuple[str, ...]:
    """The export's name and the elements after it, as written. Raises `PathError`."""
    name = _NAME.match(path)
    # Two paths have no name: `<0>.body` (of the function that the manifest names) and `(0)` (of the same row's call).
    if not name and not path.startswith(("<", "(")):
        raise PathError(f"'{path}' does not begin with a name")
    found = [name.group()] if name else []
    position = name.end() if name else 0
    while position < len(path):
        match = _ELEMENT.match(path, position)
        if not match:
            raise PathError(f"'{path}' cannot be read from '{path[position:]}' on")
        found.append(match.group())
        position = match.end()
    return tuple(found)


@lru_cache(maxsize=8192)
def place(path: str) -> Place:
    """Split a path at its last call: `useState()[0]` is key `0` of the result of `useState()`. Raises `PathError`."""
    parts = elements(path)
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if part.startswith("(") and not is_inner(parts, index):
            root = "result" if part == "()" else part[1:-1]
            return Place("".join(parts[:index]) + "()", root, tuple(map(_key, parts[index + 1 :])))
    # No call: an export such as `process`, or a callback of the manifest.
    first = 1 if parts and parts[0][0] not in "<(" else 0
    return Place("", "".join(parts[:first]), tuple(map(_key, parts[first:])))


def relative(path: str, call: str) -> Place:
    """The place of `path` seen from `call`, a call that `path` may go on from (`useState()[1](0)` from `useState()`).

    Raises `PathError` if the path does not begin at that call.
    """
    parts = elements(path)
    for index, part in enumerate(parts):
        if part.startswith("(") and "".join(parts[:index]) + "()" == call:
            root = "result" if part == "()" else part[1:-1]
            return Place(call, root, tuple(map(_key, parts[index + 1 :])))
    raise PathError(f"'{path}' does not begin at '{call}'")


def is_inner(parts: tuple[str, ...], index: int) -> bool:
    """Whether a call element calls something handed around (`Promise(0)<0>(0)`) rather than a named function."""
    return index > 0 and bool(_CALLBACK.fullmatch(parts[index - 1]))


def _key(element: str) -> str:
    if element.startswith("."):
        return element[1:]
    if element.startswith("[") and element != "[]" and not is_named(element):
        return element[1:-1]
    return element


def is_kept(element: str) -> bool:
    """Whether what looks like a callback is a property."""
    return element in KEPT or element.startswith(BESIDE)


def is_named(key: str) -> bool:
    """Whether a key is `[(n)]`: a property whose name is the text of an argument."""
    return key.startswith("[(")
