"""What a source file is reduced to: integers and strings, no syntax tree and no path.

A *value* is an expression, a variable's definition or a place of a function (parameter, result, …); the values of
a file are numbered from 0. Every fact says how values relate. The rest of flowmap never sees syntax, so a language is
supported as soon as it can be written in these facts.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

ValueId: TypeAlias = int
FunctionId: TypeAlias = int
Key: TypeAlias = "str | ValueId | None"
"""A property name; or the value that names it (`o[k]`); or None where any property may be meant (`for … of`)."""

ELEMENT = "[]"
"""The key of an element whose index is not known."""

ANY = "*"
"""The key of a property of which nothing is known: `o[k]` with an unknown `k`."""

KEY = "$key"
"""The key under which an object keeps the data that names its properties: `{ [secret]: 1 }`."""

REJECTED = "<rejected>"
"""The key under which a promise keeps what it was rejected with."""

SENT = "<sent>"
"""The key under which a generator is given what `next(x)` sends to its `yield`."""

FAILED = "<failed>"
"""The key under which a generator is given what `throw(x)` throws at its `yield`."""

FINAL = "<final>"
"""The key under which a generator keeps what it returns in the end: its elements are what it yields."""

UNREAD = "<unread>"
"""The key under which a response keeps what it answers until that is read: the response itself does not show it."""

BESIDE = "<."
"""How the key begins of a property that reading and logging the whole show, and a text made of it does not."""

ITERATOR = "@@iterator"
ASYNC_ITERATOR = "@@asyncIterator"

GETTER = "get:"
SETTER = "set:"
PROTOTYPE = "prototype"
PROTO = "__proto__"


@dataclass(frozen=True, slots=True)
class Captured:
    """A variable of an outer function that a function uses: how it is called outside and inside.

    `outer` stands for the variable in the enclosing function, `inner` for it where this function begins and
    `assigned` for what this function leaves in it (None where the function only reads it).
    """

    name: str
    outer: ValueId
    inner: ValueId
    assigned: ValueId | None


@dataclass(frozen=True, slots=True)
class Function:
    """A function, method, class constructor or (number 0) the module's own body; `start`/`end` are bytes."""

    name: str
    start: int
    end: int
    parameters: tuple[ValueId, ...]
    rest: ValueId | None
    arguments: ValueId | None
    receiver: ValueId
    result: ValueId
    thrown: ValueId
    captured: tuple[Captured, ...] = ()
    is_async: bool = False
    is_generator: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """A call or `new`; `spread` is the position of the first spread argument; `raises` gets what it throws.

    A tagged template's argument 0 is its whole text; `strings` is the array that a function of the app gets there.
    """

    result: ValueId
    callee: ValueId
    receiver: ValueId | None
    arguments: tuple[ValueId, ...]
    spread: int | None
    raises: ValueId
    is_new: bool = False
    strings: ValueId | None = None


@dataclass(frozen=True, slots=True)
class Import:
    """`value` is what `specifier` exports under `name` (`*` for the whole module); None: imported for its effect."""

    specifier: str
    name: str
    value: ValueId | None
    start: int
    end: int
    is_dynamic: bool = False


@dataclass(frozen=True, slots=True)
class Export:
    """A name the file exports: its own value, or (with `specifier`) `imported` of another module; `*` for all."""

    name: str
    value: ValueId | None
    specifier: str | None = None
    imported: str | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """Between the bytes `start` and `end` the condition is known to hold (`holds`) or not to hold."""

    condition: ValueId
    start: int
    end: int
    holds: bool


@dataclass(frozen=True, slots=True)
class Test:
    """`result` tells how `left` and `right` relate by an operator that compares; `!` and `typeof` have no `right`."""

    result: ValueId
    operator: str
    left: ValueId
    right: ValueId | None = None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The use `target` sees the definition `source` only where `condition` holds (with `holds` false, does not).

    In the other case something else was assigned: `if (!ok(x)) x = 'none'; send(x)`. With a `path` that holds of these
    properties, as they were at byte `start`; `whole`: the use looks at nothing else.
    """

    source: ValueId
    target: ValueId
    condition: ValueId
    holds: bool
    path: tuple[str, ...] = ()
    start: int = 0
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What `source` (a definition) had at `path` is no longer there at its use `target`: something else was put there.

    Only what came there between the bytes `start` and `end` still is. `target` equal to `source` stands for the end of
    the function. `whole`: the use looks at nothing but `path`. `calls`: methods overwrite it (`map.clear()`), so none
    of them may be the app's own.
    """

    source: ValueId
    target: ValueId
    path: tuple[str, ...]
    start: int
    end: int
    whole: bool = False
    calls: tuple[ValueId, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """All properties of `source` but `without` are properties of `target` (`{...x}`, rest patterns).

    `shift` is subtracted from numeric keys: `[, ...rest]` has element 1 at index 0.
    """

    source: ValueId
    target: ValueId
    without: tuple[str, ...] = ()
    shift: int = 0


@dataclass(frozen=True, slots=True)
class Default:
    """What a `parameter` of a function is when it is not given: `value` then goes to `target`."""

    value: ValueId
    target: ValueId
    parameter: ValueId


@dataclass(frozen=True, slots=True)
class Directive:
    """A `flowmap:` comment: its text, where it stands, and the line of code that it speaks of."""

    text: str
    start: int
    end: int
    own_line: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """A part of the file that could not be understood; `opaque` parts may hide calls."""

    start: int
    end: int
    message: str
    opaque: bool


@dataclass(slots=True)
class FileFacts:
    """Everything that flowmap knows of one file.

    `declared` are the variables of the module by name, `shared` the values that functions assign to such variables.
    """

    language: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    owners: list[FunctionId] = field(default_factory=list)
    functions: list[Function] = field(default_factory=list)
    same: list[tuple[ValueId, ValueId]] = field(default_factory=list)
    derived: list[tuple[ValueId, ValueId]] = field(default_factory=list)
    reads: list[tuple[ValueId, Key, ValueId]] = field(default_factory=list)
    writes: list[tuple[ValueId, Key, ValueId]] = field(default_factory=list)
    copies: list[Copy] = field(default_factory=list)
    defaults: list[Default] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    closures: list[tuple[ValueId, FunctionId]] = field(default_factory=list)
    objects: list[ValueId] = field(default_factory=list)
    literals: dict[ValueId, str] = field(default_factory=dict)
    empties: list[ValueId] = field(default_factory=list)
    concats: list[tuple[ValueId, tuple[ValueId, ...]]] = field(default_factory=list)
    globals: list[tuple[ValueId, str]] = field(default_factory=list)
    declared: dict[str, ValueId] = field(default_factory=dict)
    shared: list[ValueId] = field(default_factory=list)
    names: dict[ValueId, str] = field(default_factory=dict)
    imports: list[Import] = field(default_factory=list)
    exports: list[Export] = field(default_factory=list)
    branches: list[Branch] = field(default_factory=list)
    tests: list[Test] = field(default_factory=list)
    loops: list[tuple[int, int]] = field(default_factory=list)
    unchanged: list[Unchanged] = field(default_factory=list)
    overwrites: list[Overwrite] = field(default_factory=list)
    directives: list[Directive] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
