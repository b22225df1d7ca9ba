"""Model rows, as `load` hands them to the linker: every path parsed, every alternative expanded."""

from dataclasses import dataclass, field
from enum import StrEnum

from flowmap.core.words import Boundary, Category, Operation, Origin, SentIn, Store
from flowmap.models.paths import Place

GLOBAL = ""
"""The package of bare globals and of the app's own top-level functions of that name."""

METHODS = "*"
"""The package of rows that describe a method by its name, on a receiver that nothing else is known of."""

MODULE = "./"
"""Prefix of the packages that are a file of the app: `./src/util.js`, relative to the app root."""

HTML = "html"
"""The package of the elements of pages and of JSX: `<img>` is its function `img`."""

ENTRY = "manifest:"
"""Prefix of the packages that describe what the platform hands to a handler: `manifest:webtrigger`."""


SIGNING = "signing"
"""The kind of sinks that are no way out: keys of signatures and ciphers, and what is hashed as a password."""


class Markup(StrEnum):
    """How a text holds addresses."""

    HTML = "html"
    SRCSET = "srcset"
    REFRESH = "refresh"
    LINK = "link"
    ORIGIN = "origin"
    NAMED = "named"
    """No text that holds addresses: the address itself, of an element of which only a name tells what it is."""


def package_of(specifier: str) -> str:
    """The package of a specifier: `firebase/firestore` is a part of `firebase`."""
    return "/".join(specifier.split("/")[: 2 if specifier.startswith("@") else 1])


@dataclass(frozen=True, slots=True)
class Source:
    """Where data comes in. `at` is the place; `key`, `url` and `method` are places at the same call that name it.

    `fields` is a place of the names that the answer is limited to. `text` is what the value reads as, as far as that is
    known: `https://host/{}` for an address of the platform. `counts` are properties that tell nothing of it: how large
    a file is. `secrets` are properties that hold a secret, whatever they are called: the app says so elsewhere.
    """

    package: str
    at: Place
    category: Category | None
    origin: Origin
    what: str
    key: Place | None = None
    url: Place | None = None
    row: str = ""
    method: Place | None = None
    fields: Place | None = None
    text: str | None = None
    counts: frozenset[str] = frozenset()
    secrets: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """A place of a sink's call whose contents are sent or stored."""

    at: Place
    sent_in: SentIn
    use: str | None = None


@dataclass(frozen=True, slots=True)
class Sink:
    """A call that sends (`egress`) or stores (`store`) data; exactly one of the two is set.

    `call` is the canonical call; `url`, `key`, `method`, `remote`, `name` are places whose constant text is read.
    `base` is text that a relative `url` follows (`axios.create(0).baseURL`); like `key` it may be at an earlier call.
    `hosts` are known destinations of an SDK with no address in code. `product` is set for product APIs.
    `markup` says that the text at `url` is no address but holds some: what it says is read, and each is a way out.
    `quiet`: a call counts only where recognised data goes to an external address; where it navigates, secrets, personal
    data or content. Some hold only for calls with (`only`) or without (`unless`) an argument of that number.
    """

    package: str
    call: str
    api: str
    egress: str | None = None
    store: Store | None = None
    operation: Operation = Operation.WRITE
    boundary: Boundary | None = None
    identity: str | None = None
    product: str | None = None
    url: Place | None = None
    key: Place | None = None
    method: Place | None = None
    verb: str | None = None
    remote: Place | None = None
    provider: Place | None = None
    hosts: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    row: str = ""
    base: Place | None = None
    markup: Markup | None = None
    quiet: bool = False
    unless: int | None = None
    only: int | None = None


@dataclass(frozen=True, slots=True)
class StepRow:
    """What reaches `source` reaches `target` at the same call. `whole` where the structure is lost on the way.

    `text` where the constant text passes unchanged as well (`String(x)`, `route`). `same` where it is the same object,
    not a copy: what is changed later in one is changed in the other. `spread` where only its properties pass.
    Some hold only for calls with (`only`) or without (`unless`) an argument of that number.
    """

    package: str
    call: str
    source: Place
    target: Place
    whole: bool = False
    text: bool = False
    removes: tuple[Category, ...] = ()
    row: str = ""
    same: bool = False
    spread: bool = False
    unless: int | None = None
    only: int | None = None


@dataclass(frozen=True, slots=True)
class Removal:
    """What comes out at `at` is no longer of `category` (None: of no category)."""

    package: str
    at: Place
    category: Category | None
    row: str = ""


@dataclass(frozen=True, slots=True)
class Guard:
    """Where a call's outcome is `when`, its argument `at` is not of `category` (None: of no category)."""

    package: str
    at: Place
    when: bool
    category: Category | None
    row: str = ""


@dataclass(frozen=True, slots=True)
class Bridge:
    """The value at `source` reaches the value at `target`, at another call, where their keys' texts agree.

    `kind` is the link's kind in the document (`invoke`, `queue`, `storage`, …; empty: not listed).
    `source_package`/`target_package` may differ (`invoke` of the bridge, `define` of the resolver). `is_open` where
    others than the app may send as well: whoever uses the app can call a resolver with any payload.
    """

    source_package: str
    target_package: str
    source: Place
    target: Place
    source_key: Place | None
    target_key: Place | None
    kind: str = ""
    row: str = ""
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Models:
    """All rows. Sources and sinks are found by (package, call)."""

    sources: tuple[Source, ...] = ()
    sinks: tuple[Sink, ...] = ()
    steps: tuple[StepRow, ...] = ()
    removals: tuple[Removal, ...] = ()
    guards: tuple[Guard, ...] = ()
    bridges: tuple[Bridge, ...] = ()
    described: frozenset[tuple[str, str]] = field(default=frozenset())
    """Every (package, call) that some row speaks of: such a call passes nothing on but by a step row."""
    keeping: frozenset[tuple[str, str]] = field(default=frozenset())
    """Every (package, call) that keeps or compares functions that it is given and never calls one: `push()`."""
    rendering: frozenset[str] = field(default=frozenset())
    """Packages by which nothing leaves, `@scope/*` for all of a scope: what no row says of them need not be told."""
