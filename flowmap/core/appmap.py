"""The answer to "where does data go?" for one app: everything that rules judge and reports print."""

from dataclasses import dataclass, field

from flowmap.core.app import Problem, Skipped
from flowmap.core.location import Location
from flowmap.core.manifest import Manifest
from flowmap.core.remark import Remark
from flowmap.core.words import Boundary, Category, Declared, Operation, Origin, SentIn, Side, Store


@dataclass(frozen=True, slots=True)
class Step:
    """One hop of a flow: where the value is now, and how it got there. `depth` > 0: inside a callee."""

    location: Location
    note: str
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Data:
    """A kind of data that reaches a place. `path` starts at the source and ends at the place; it is never empty.

    `what` names the data for people ("Jira issue fields.summary"), `ref` the source exactly ("storage key `token`").
    `fields` are the property names by which it sits in the value handed over (`("headers", "Authorization")`).
    `use` is `credential` for a secret in its use. `weak` where every path reads what may be its neighbour.
    `reachable` is whether some entry point leads to the code of the source.
    """

    category: Category
    what: str
    sent_in: SentIn
    origin: Origin
    ref: str
    source: Location
    path: tuple[Step, ...]
    use: str | None = None
    weak: bool = False
    fields: tuple[str, ...] = ()
    reachable: bool = True


REMOTE = "remote:"
"""What the pattern of an address begins with that is only known to be a remote's; its key follows."""


PLATFORM = "manifest."
"""What the api of a call begins with that the platform makes by itself; the type of the module follows."""


@dataclass(frozen=True, slots=True)
class Url:
    """A possible destination; `{}` in `pattern` marks an unknown part, `host` is None where it is not known.

    `unknown` says in words what the first unknown part of the host comes from ("storage key `settings`"). `written` is
    the place of the text in the code, where that is one expression.
    """

    pattern: str
    scheme: str | None
    host: str | None
    unknown: str | None = None
    written: Location | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """Whether the manifest covers a destination, and the entry that does (`permissions.external.fetch.backend[0]`)."""

    status: Declared
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Exposure:
    """An entry point that whoever uses the app can call, and that leads to a place with no check on the way.

    `kind`, `module` and `key` are the entry's; `path` are the calls from its function to the place. `order` counts the
    places in the order in which a call of the entry may come to them, `is_checked` where some place of the same entry
    stands behind a check. `is_own`: what is read or changed there belongs to the caller alone.
    """

    kind: str
    module: str
    key: str
    path: tuple[Step, ...]
    order: int
    is_checked: bool = False
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Egress:
    """A call that can carry data out of the app's own code; product calls are among them."""

    id: str
    reachable: bool
    side: Side
    kind: str
    api: str
    identity: str | None
    location: Location
    method: str | None
    urls: tuple[Url, ...]
    boundary: Boundary
    bounded_by: tuple[str, ...]
    declared: Coverage
    data: tuple[Data, ...]
    service: str | None = None
    scope: str = ""
    exposed: tuple[Exposure, ...] = ()
    steered: tuple[Data, ...] = ()
    """What a caller hands in that becomes part of the host."""
    address: tuple[Data, ...] = ()
    """What becomes the host and nothing else: the call does not carry it."""
    is_unchecked: bool = False
    """Whether the certificate of the other end is not checked."""
    is_open: bool = False
    """A product call whose answer every user may read: names of statuses, the product's version."""

    @property
    def is_bounded(self) -> bool:
        """Whether the manifest lets a call of unknown host through to named domains only."""
        return bool(self.bounded_by) and "*" not in self.bounded_by


@dataclass(frozen=True, slots=True)
class Storage:
    """A call that reads or writes a store; console calls are writes to the store `log`.

    `function` is the whole definition that the call stands in; None where that is not known.
    """

    id: str
    reachable: bool
    side: Side
    operation: Operation
    store: Store
    encrypted: bool
    boundary: Boundary
    api: str
    location: Location
    keys: tuple[str, ...]
    data: tuple[Data, ...]
    scope: str = ""
    exposed: tuple[Exposure, ...] = ()
    function: Location | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A place where a handler leaves data that outlives its call; `where` in words: `module variable 'cache'`."""

    where: str
    location: Location
    data: tuple[Data, ...]
    reachable: bool = True
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Opaque:
    """A call of code that cannot be seen: `what` says it in words (`eval()`, `import() of a computed name`)."""

    what: str
    location: Location
    reachable: bool = True
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Credential:
    """A credential that stands in source or manifest; `what` names its kind or its variable, never its text."""

    what: str
    location: Location
    is_sure: bool = True
    reachable: bool = True


@dataclass(frozen=True, slots=True)
class EntryPoint:
    """Where the platform enters the app; `handler` is as the manifest names it."""

    kind: str
    key: str
    handler: str
    location: Location
    side: Side
    module: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Two places far apart that the platform joins; `source` is the call that sends, `target` the function entered."""

    kind: str
    key: str
    source: Location
    target: Location


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A call of the front end for a resolver that no code defines."""

    key: str
    location: Location


@dataclass(frozen=True, slots=True)
class Unseen:
    """Data handed to a package that no model describes."""

    package: str
    calls: int
    data: tuple[Category, ...]


@dataclass(frozen=True, slots=True)
class AppMap:
    """One app, understood. Every tuple is sorted by location, so that equal input gives equal output."""

    root: str
    manifest: Manifest
    analysed: int
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
    complete: bool = True
    entry_points: tuple[EntryPoint, ...] = ()
    links: tuple[Link, ...] = ()
    egress: tuple[Egress, ...] = ()
    storage: tuple[Storage, ...] = ()
    unseen: tuple[Unseen, ...] = ()
    remarks: tuple[Remark, ...] = field(default=())
    is_forge: bool = True
    answers: tuple[Egress, ...] = ()
    """What resolvers hand to the front end, one row a `return`; no egress, so not in the document."""
    kept: tuple[Kept, ...] = ()
    opaque: tuple[Opaque, ...] = ()
    credentials: tuple[Credential, ...] = ()
    hooks: frozenset[str] = frozenset()
    """Names of the SDK that are called and call a product by themselves (`useIssueProperty`)."""
    unanswered: tuple[Unanswered, ...] = ()
    idle: tuple[str, ...] = ()
    """Dependencies that phone out and that no code imports."""
