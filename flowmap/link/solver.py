"""The token fixpoint: which functions, objects, modules and SDK places each value may be.

Inclusion constraints in the style of Andersen: copies, reads and writes of properties; calls, reads of accessors and
callbacks are told of every token that arrives, and add constraints in turn. Call context is not told apart here (`flow`
does that for data): a factory called twice shares its object.
"""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from flowmap.core.facts import ANY, ELEMENT, GETTER, PROTO, PROTOTYPE, SETTER, Key
from flowmap.link.program import Program
from flowmap.link.tokens import ApiToken, FunctionToken, ModuleToken, ObjectToken, Token, Tokens

Node = int
Listener = Callable[[Token], None]
UNKNOWN = (ELEMENT, ANY)
MAX_INDEX = 64
"""Elements further behind are told apart no more: `all = [first, ...all]` has no end."""
_HIDDEN = (GETTER, SETTER, "^")
_METHODS = frozenset({"call", "apply", "bind"})


@dataclass(slots=True)
class Solver:
    """Nodes are the program's values and, beyond them, properties of objects; `budget` bounds the work."""

    program: Program
    canonical: Callable[[str, str], str]
    is_followed: Callable[[str, str], bool]
    budget: int
    tokens: Tokens = field(default_factory=Tokens)
    points: list[set[Token]] = field(default_factory=list)
    copies: list[list[Node]] = field(default_factory=list)
    sources: list[list[Node]] = field(default_factory=list)
    listeners: dict[Node, list[Listener]] = field(default_factory=dict)
    module_member: Callable[[int, str], Node] | None = None
    on_accessor: Callable[[Token, Node, Node, Node | None], None] | None = None
    complete: bool = True
    _fields: dict[tuple[Token, str], Node] = field(default_factory=dict)
    _keys: dict[Token, list[str]] = field(default_factory=dict)
    _any: dict[Token, Node] = field(default_factory=dict)
    _unknown: dict[Token, Node] = field(default_factory=dict)
    _elements: dict[Token, Node] = field(default_factory=dict)
    _spread: dict[Token, list[tuple[Token, int, tuple[str, ...]]]] = field(default_factory=dict)
    _copied: set[tuple[Node, Node]] = field(default_factory=set)
    _queue: deque[tuple[Node, Token]] = field(default_factory=deque)
    _accessors: set[str] = field(default_factory=set)
    _has_accessors: set[Token] = field(default_factory=set)
    _waiting: dict[Token, list[tuple[str, Node, Node]]] = field(default_factory=dict)
    _defined: set[tuple[Token, str]] = field(default_factory=set)
    _seen_reads: set[tuple[Node, str, Node]] = field(default_factory=set)

    def start(self) -> None:
        """Make a node for every value of the program."""
        for file in self.program.files:
            keys = {key for _, key, _ in file.facts.writes if isinstance(key, str)}
            self._accessors.update(key.partition(":")[2] for key in keys if key.startswith((GETTER, SETTER)))
        self.points = [set() for _ in self.program.owners]
        self.copies = [[] for _ in self.program.owners]
        self.sources = [[] for _ in self.program.owners]

    # --- nodes and constraints ---------------------------------------------------------------------------------

    def node(self, anchor: Node | None = None) -> Node:
        """A new node; with `anchor` it is a value that stands where that one does and belongs to the same function."""
        number = len(self.points)
        self.points.append(set())
        self.copies.append([])
        self.sources.append([])
        self.program.owners.append(-1 if anchor is None else self.program.owners[anchor])
        if anchor is not None:
            self.program.anchors[number] = self.program.anchors.get(anchor, anchor)
        return number

    def add(self, node: Node, token: Token) -> None:
        """`node` may be `token`."""
        if token not in self.points[node]:
            self.points[node].add(token)
            self._queue.append((node, token))

    def copy(self, source: Node, target: Node) -> None:
        """All that `source` may be, `target` may be."""
        if source == target or (source, target) in self._copied:
            return
        self._copied.add((source, target))
        self.copies[source].append(target)
        self.sources[target].append(source)
        for token in tuple(self.points[source]):
            self.add(target, token)

    def listen(self, node: Node, listener: Listener) -> None:
        """Call `listener` for every token of the node, now and later."""
        self.listeners.setdefault(node, []).append(listener)
        for token in tuple(self.points[node]):
            listener(token)

    def read(self, subject: Node, key: str, result: Node) -> None:
        """`result` is property `key` of `subject`."""
        if (subject, key, result) not in self._seen_reads:
            self._seen_reads.add((subject, key, result))
            self.listen(subject, lambda token: self._read(token, key, subject, result))

    def write(self, subject: Node, key: str, value: Node) -> None:
        """`value` becomes property `key` of `subject`."""
        self.listen(subject, lambda token: self._write(token, key, subject, value))

    def copy_properties(self, source: Node, target: Node, shift: int = 0, without: tuple[str, ...] = ()) -> None:
        """All properties of `source` are properties of `target`: shallow, as a spread does; see `facts.Copy`."""
        self.listen(
            source, lambda token: self.listen(target, lambda into: self._copy_object(token, into, shift, without))
        )

    def solve(self) -> None:
        """Propagate until nothing changes, or the budget is spent."""
        queue = self._queue
        while queue:
            if self.budget <= 0:
                self.complete = False
                queue.clear()
                return
            self.budget -= 1
            node, token = queue.popleft()
            for target in self.copies[node]:
                if token not in self.points[target]:
                    self.points[target].add(token)
                    queue.append((target, token))
            for listener in tuple(self.listeners.get(node, ())):
                listener(token)

    # --- properties ----------------------------------------------------------------------------------------------

    def property(self, token: Token, key: str) -> Node:
        """The node that holds property `key` of an object."""
        found = self._fields.get((token, key))
        if found is None:
            found = self._fields[token, key] = self.node()
            if not _is_hidden(key):
                self._keys.setdefault(token, []).append(key)
                if token in self._any:
                    self.copy(found, self._any[token])
                unplaced = self._elements if key.isdigit() else self._unknown
                if token in unplaced:
                    self.copy(unplaced[token], found)
                for target, shift, without in tuple(self._spread.get(token, ())):
                    self._copy_property(token, key, target, shift, without)
        return found

    def fields(self) -> Iterable[tuple[tuple[Token, str], Node]]:
        """All properties of all objects, with the nodes that hold them."""
        return self._fields.items()

    def keys(self, token: Token) -> list[str]:
        """The known properties of an object."""
        return self._keys.get(token, [])

    def written(self, token: Token) -> list[str]:
        """The known properties of an object that something was written to."""
        return [key for key in self.keys(token) if (token, key) in self._defined]

    def has_unknown(self, token: Token) -> bool:
        """Whether something was written to an object under an unknown key."""
        return (token, ANY) in self._defined or bool(token in self._elements and self.points[self._elements[token]])

    def unplaced(self, token: Token) -> Node | None:
        """The node of what an object has under keys that are not known, constants and spread objects included."""
        node = self._elements.get(token)
        return node if node is not None and self.sources[node] else None

    def unnamed(self, token: Token) -> Node | None:
        """The node of what an object has under computed keys; None where nothing was written under one."""
        node = self._unknown.get(token)
        return node if node is not None and self.sources[node] else None

    def any_property(self, token: Token) -> Node:
        """The node that holds all properties of an object together."""
        found = self._any.get(token)
        if found is None:
            found = self._any[token] = self.node()
            for key in self.keys(token):
                self.copy(self._fields[token, key], found)
            if token in self._elements:
                self.copy(self._elements[token], found)
        return found

    def unknown_property(self, token: Token) -> Node:
        """The node that what is written under an unknown key goes to: it may be any property."""
        found = self._unknown.get(token)
        if found is None:
            found = self._unknown[token] = self.node()
            for key in self.keys(token):
                if not key.isdigit():
                    self.copy(found, self._fields[token, key])
            self.copy(found, self.element_property(token))
        return found

    def element_property(self, token: Token) -> Node:
        """The node of elements whose index is not known: they may have any index, but are no method such as `push`."""
        found = self._elements.get(token)
        if found is None:
            found = self._elements[token] = self.node()
            for key in self.keys(token):
                if key.isdigit():
                    self.copy(found, self._fields[token, key])
            if token in self._any:
                self.copy(found, self._any[token])
        return found

    def _read(self, token: Token, key: str, subject: Node, result: Node) -> None:
        what = self.tokens.all[token]
        if isinstance(what, ModuleToken):
            if self.module_member is not None and key not in UNKNOWN:
                self.copy(self.module_member(what.file, key), result)
            return
        if isinstance(what, ApiToken):
            # One token stands for all results of an SDK call: what one of them holds is no property of the others.
            self._read_api(what, key, result)
            return
        if isinstance(what, FunctionToken):
            self._read_function(token, what, key, result)
        if key in UNKNOWN:
            self.copy(self.any_property(token), result)
            if key == ANY and isinstance(what, ObjectToken):
                self._inherit(token, key, subject, result)
            return
        self.copy(self.property(token, key), result)
        self._read_accessor(token, key, subject, result)
        if key not in (PROTO, PROTOTYPE) and isinstance(what, ObjectToken | FunctionToken):
            self._inherit(token, key, subject, result)

    def _read_function(self, token: Token, what: FunctionToken, key: str, result: Node) -> None:
        if (key in _METHODS and not what.method) or key == "bind":
            # `promisify(f).bind` keeps what `f` was made.
            self.add(result, self.tokens.number(FunctionToken(what.function, what.method.removesuffix(key) + key)))
        elif key == PROTOTYPE:
            # A plain function has an object there as well; a class has written its own.
            holder = self.property(token, PROTOTYPE)
            if not self.points[holder]:
                self.add(holder, self.tokens.number(ObjectToken(holder)))

    def _inherit(self, token: Token, key: str, subject: Node, result: Node) -> None:
        """What the prototypes of an object have; the nearest that defines a property hides those behind it."""
        proto = self.property(token, PROTO)
        if (proto, key, result) in self._seen_reads:
            return
        self._seen_reads.add((proto, key, result))
        self.listen(proto, lambda found: self._read_inherited(found, key, subject, result))

    def _read_inherited(self, token: Token, key: str, subject: Node, result: Node) -> None:
        what = self.tokens.all[token]
        if isinstance(what, ObjectToken | FunctionToken) and key not in UNKNOWN:
            self.copy(self.property(token, key), result)
            self._read_accessor(token, key, subject, result)
            if not {(token, key), (token, GETTER + key)} & self._defined:
                self._inherit(token, key, subject, result)
        else:
            self._read(token, key, subject, result)

    def _read_api(self, what: ApiToken, key: str, result: Node) -> None:
        path = self.canonical(what.package, extend(what.path, key))
        if key == PROTOTYPE:
            # What a class of a package passes on to its children is what its instances have.
            path = self.canonical(what.package, what.path + "()")
        if key.isdigit():
            # `useState()[1]` is a place of its own where rows say so.
            exact = self.canonical(what.package, f"{what.path}[{key}]")
            path = exact if self.is_followed(what.package, exact) else path
        # A function of a package is one like others: `kvs.getSecret.bind(kvs)`.
        is_borrowed = key in _METHODS and self.is_followed(what.package, what.path + "()")
        if is_borrowed or self.is_followed(what.package, path):
            self.add(result, self.tokens.number(ApiToken(what.package, path)))

    def _read_accessor(self, token: Token, key: str, subject: Node, result: Node) -> None:
        if key not in self._accessors:
            return
        self._waiting.setdefault(token, []).append((key, subject, result))
        if token in self._has_accessors:
            self._accessor(token, GETTER + key, subject, result)

    def _accessor(self, token: Token, key: str, subject: Node, result: Node) -> None:
        if (token, key) in self._fields:
            self.listen(self._fields[token, key], lambda found: self._accessed(found, subject, result))

    def _accessed(self, token: Token, subject: Node, result: Node) -> None:
        if self.on_accessor is not None:
            self.on_accessor(token, subject, result, None)

    def _write(self, token: Token, key: str, subject: Node, value: Node) -> None:
        if isinstance(self.tokens.all[token], ApiToken):
            return
        if key in UNKNOWN:
            self.copy(value, self._unplaced(token, key))
            self._defined.add((token, ANY))
            return
        self.copy(value, self.property(token, key))
        self._defined.add((token, key))
        if key.startswith((GETTER, SETTER)):
            self._has_accessors.add(token)
            for name, reader, result in self._waiting.get(token, ()):
                if GETTER + name == key:
                    self._accessor(token, key, reader, result)
        elif key in self._accessors:
            self._write_accessor(token, key, subject, value)

    def _write_accessor(self, token: Token, key: str, subject: Node, value: Node) -> None:
        """A setter may stand on the object or on its prototype."""
        setter = self.property(token, SETTER + key) if token in self._has_accessors else None
        if setter is not None:
            self.listen(setter, lambda found: self._assigned(found, subject, value))
        if isinstance(self.tokens.all[token], ObjectToken) and key != PROTO:
            into = self.node()
            self.read(self.property(token, PROTO), SETTER + key, into)
            self.listen(into, lambda found: self._assigned(found, subject, value))

    def _assigned(self, token: Token, subject: Node, value: Node) -> None:
        if self.on_accessor is not None:
            self.on_accessor(token, subject, subject, value)

    def _copy_object(self, source: Token, target: Token, shift: int, without: tuple[str, ...]) -> None:
        if source == target:
            return
        if (target, shift, without) in self._spread.setdefault(source, []):
            return
        self._spread[source].append((target, shift, without))
        for key in tuple(self.keys(source)):
            self._copy_property(source, key, target, shift, without)
        self.copy(self.unknown_property(source), self.unknown_property(target))
        self.copy(self.element_property(source), self.element_property(target))

    def _copy_property(self, source: Token, key: str, target: Token, shift: int, without: tuple[str, ...]) -> None:
        place = _shifted(key, shift)
        if place is not None and key not in without:
            into = self._unplaced(target, place) if place in UNKNOWN else self.property(target, place)
            self.copy(self._fields[source, key], into)

    def _unplaced(self, token: Token, key: str) -> Node:
        return self.element_property(token) if key == ELEMENT else self.unknown_property(token)


def _shifted(key: str, shift: int) -> str | None:
    """Where a spread or rest puts an element; None where a rest leaves it out."""
    if not shift or not key.isdigit():
        return key
    index = int(key) - shift
    if index < 0:
        return None
    return str(index) if index < MAX_INDEX else ELEMENT


def extend(path: str, key: str) -> str:
    """The SDK path of a property: of the module itself (`*`) it is an export."""
    if path == "*":
        return key
    if key in UNKNOWN or key.isdigit():
        return path + ELEMENT
    return f"{path}.{key}"


def plain(key: Key) -> str:
    """A constant key as it is, any other as the element of unknown index."""
    return key if isinstance(key, str) else ELEMENT


def _is_hidden(key: str) -> bool:
    return key in (PROTO, PROTOTYPE) or key.startswith(_HIDDEN)
