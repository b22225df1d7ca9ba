"""The whole app as one graph of numbered values: what `flow` searches."""

from dataclasses import dataclass, field

from flowmap.core.app import Problem, SourceFile
from flowmap.core.facts import Call, FileFacts, Function
from flowmap.core.location import LineIndex, Location
from flowmap.link.strings import Strings
from flowmap.models.rows import Bridge, Sink, Source

Keys = tuple[str, ...]


@dataclass(slots=True)
class File:
    """A file of the program: its values are numbered from `values`, its functions from `functions`."""

    source: SourceFile
    facts: FileFacts
    text: bytes
    values: int
    functions: int
    lines: LineIndex

    def location(self, start: int, end: int) -> Location:
        """The place of some bytes."""
        return self.lines.location(self.source.path, start, end)


@dataclass(frozen=True, slots=True)
class Edge:
    """A hop of a value: strip `pop` from its access path, put `push` before what remains.

    `whole`: everything inside the value is in the result, and its structure is lost (text made of it).
    `without`: these properties do not pass. `shift` is subtracted from a numeric property.
    `note` says in words how the data comes to the target, where the code alone does not, and `sent` how it leaves.
    `bridge`: between places far apart.
    `jump`: leaves the function without a return (what a setter is called with arrives where the hook was called).
    `mutates`: the target is an object that gets the value as a property. `spread`: properties only, not the object.
    `row`: from a model row, whose reads are no property names. `removes`: categories that the data loses.
    """

    target: int
    pop: Keys = ()
    push: Keys = ()
    whole: bool = False
    without: Keys = ()
    shift: int = 0
    note: str = ""
    sent: str = ""
    bridge: bool = False
    jump: bool = False
    mutates: bool = False
    spread: bool = False
    row: bool = False
    removes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entering:
    """A way from a call into a function: `call` says where the arguments are (it may be one that only the linker sees).

    `site` is the number of the call in the source that it belongs to.
    """

    call: Call
    function: int
    site: int
    is_callback: bool = False


@dataclass(frozen=True, slots=True)
class Fallback:
    """A call (`entering` is its number) that may leave out an argument: the `default` stands in for it.

    `argument` is a value of the caller, which only the linker sees.
    """

    entering: int
    default: int
    argument: int
    parameter: int


@dataclass(frozen=True, slots=True)
class Place:
    """A value and the access path inside it."""

    value: int
    keys: Keys = ()


@dataclass(frozen=True, slots=True)
class PartUse:
    """What of a call is sent or stored: `sent_in` as in the model row.

    `call` is the number of the call, if it is not the sink's own but that of a copy of its function.
    """

    place: Place
    sent_in: str
    use: str | None
    call: int | None = None


@dataclass(frozen=True, slots=True)
class SinkUse:
    """A call that a sink row describes; the places' values have constant texts.

    `stands` is the value at whose place the sink is, where that is not the call.
    """

    sink: Sink
    call: int
    parts: tuple[PartUse, ...]
    url: int | None = None
    base: int | None = None
    key: int | None = None
    method: int | None = None
    remote: int | None = None
    provider: int | None = None
    stands: int | None = None


@dataclass(frozen=True, slots=True)
class SourceUse:
    """A place where data comes in by a source row; `call` is None for what is no call's (`process.env`)."""

    source: Source
    place: Place
    call: int | None
    key: int | None = None
    url: int | None = None
    method: int | None = None
    fields: int | None = None


@dataclass(frozen=True, slots=True)
class GuardUse:
    """A call by a guard row: where `result` is `when`, what is at `place` is not of `category` (None: of none)."""

    result: int
    place: Place
    when: bool
    category: str | None


@dataclass(frozen=True, slots=True)
class BridgeEnd:
    """One end of a bridge row at a call; `key` is the value that must agree with the other end's.

    `place` is None where the call hands nothing over.
    """

    bridge: Bridge
    place: Place | None
    call: int
    key: int | None
    is_source: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """Where the platform enters: `value` holds the handler, `call` is the pseudo call that the platform makes.

    `method` is the resolver's key for the older consumers that name one (`resolver: {function, method}`).
    """

    kind: str
    module: str
    key: str
    handler: str
    file: int | None
    call: int
    value: int
    function_key: str = ""
    method: str = ""


@dataclass(slots=True)
class Program:
    """Everything that the linker found. Lists are indexed by value, function or call number."""

    files: list[File]
    owners: list[int] = field(default_factory=list)
    functions: list[Function] = field(default_factory=list)
    function_files: list[int] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    call_owners: list[int] = field(default_factory=list)
    edges: dict[int, list[Edge]] = field(default_factory=dict)
    entering: list[Entering] = field(default_factory=list)
    fallbacks: list[Fallback] = field(default_factory=list)
    apis: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    sinks: list[SinkUse] = field(default_factory=list)
    sources: list[SourceUse] = field(default_factory=list)
    guards: list[GuardUse] = field(default_factory=list)
    bridge_ends: list[BridgeEnd] = field(default_factory=list)
    joined: list[tuple[str, str, BridgeEnd, BridgeEnd]] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    literals: dict[int, str] = field(default_factory=dict)
    anchors: dict[int, int] = field(default_factory=dict)
    bases: dict[int, int] = field(default_factory=dict)
    """Copies of functions to the functions."""
    renamings: list[dict[int, int]] = field(default_factory=list)
    """For each copy of a function that was made for one caller: the values of the function to those of the copy."""
    serving: dict[int, frozenset[int]] = field(default_factory=dict)
    """For each call that defines a resolver's function: the numbers of the entries that lead to it."""
    imported: dict[int, set[int]] = field(default_factory=dict)
    targets: dict[tuple[int, str], int] = field(default_factory=dict)
    foreign: dict[int, set[tuple[str, str]]] = field(default_factory=dict)
    required: dict[int, int] = field(default_factory=dict)
    """Calls of `require` to the files that they load."""
    keeping: dict[int, bool] = field(default_factory=dict)
    """Calls of libraries: whether all that they may call only keep the functions that they are given."""
    idle: tuple[str, ...] = ()
    """Dependencies that phone out and that no code imports."""
    strings: Strings | None = None
    _locations: dict[int, Location] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    complete: bool = True

    def edge(self, source: int, edge: Edge) -> None:
        """Add a hop."""
        self.edges.setdefault(source, []).append(edge)

    def file_of_function(self, function: int) -> File:
        """The file of a function."""
        return self.files[self.function_files[function]]

    def file_of(self, value: int) -> File:
        """The file of a value."""
        return self.file_of_function(self.owners[value])

    def span(self, value: int) -> tuple[int, int]:
        """The bytes of a value in its file; values that only the linker sees stand where their call does."""
        value = self.anchors.get(value, value)
        file = self.file_of(value)
        return file.facts.spans[value - file.values]

    def location(self, value: int) -> Location:
        """The place of a value."""
        found = self._locations.get(value)
        if found is None:
            found = self.file_of(self.anchors.get(value, value)).location(*self.span(value))
            self._locations[value] = found
        return found

    def literal(self, value: int) -> str | None:
        """The text of a value that is written as one."""
        if value in self.literals:
            return self.literals[value]
        value = self.anchors.get(value, value)
        if self.owners[value] < 0:
            return None
        file = self.file_of(value)
        return file.facts.literals.get(value - file.values)

    def name(self, value: int) -> str | None:
        """The variable that a value defines."""
        value = self.anchors.get(value, value)
        file = self.file_of(value)
        return file.facts.names.get(value - file.values)

    def kinds_serving(self, call: int) -> set[str]:
        """The kinds of the entries that lead to the function that a call defines."""
        return {self.entries[number].kind for number in self.serving.get(call, ())}

    def code(self, value: int) -> str:
        """The source of a value."""
        start, end = self.span(value)
        return self.file_of(self.anchors.get(value, value)).text[start:end].decode("utf-8", "replace")

    def is_empty(self, value: int) -> bool:
        """Whether a value is written as `null` or `undefined`."""
        value = self.anchors.get(value, value)
        start, end = self.span(value)
        return self.file_of(value).text[start:end] in (b"null", b"undefined")

    def is_literal_object(self, value: int) -> bool:
        """Whether a value is an object literal, whose properties are all known."""
        value = self.anchors.get(value, value)
        file = self.file_of(value)
        start, end = file.facts.spans[value - file.values]
        return file.text[start : start + 1] == b"{" and b"..." not in file.text[start:end]
