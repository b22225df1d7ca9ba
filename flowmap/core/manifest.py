"""A Forge manifest as data, every part with the place where it stands."""

import re
from dataclasses import dataclass, field
from typing import Any

from flowmap.core.location import Location
from flowmap.core.remark import Remark

VARIABLE = re.compile(r"\$\{(\w+)\}")
"""A variable that is filled in when the manifest is deployed."""


@dataclass(frozen=True, slots=True)
class Scope:
    """A permission scope such as `read:jira-work`."""

    name: str
    location: Location


@dataclass(frozen=True, slots=True)
class ExternalAddress:
    """One entry of `permissions.external`; `key` is `fetch.backend`, `fetch.client`, `images` and so on.

    `address` is as written, but for `${NAME}` where the manifest gives that variable a default; `remote` is the
    remote's key for an entry `{remote: key}` (then `address` is None).
    `is_plain` where the entry is the address itself and no map with an `address`.
    `index` counts from 0 within `key`: `by` in the document is `permissions.external.<key>[<index>]`.
    """

    key: str
    index: int
    address: str | None
    remote: str | None
    category: str | None
    in_scope_eud: bool
    location: Location
    is_plain: bool = False


@dataclass(frozen=True, slots=True)
class Remote:
    """One of `remotes`; `urls` maps a region (or `default`) to a base URL; operations None: not said."""

    key: str
    urls: dict[str, str]
    operations: tuple[str, ...] | None
    in_scope_eud: bool | None
    location: Location
    raw: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Provider:
    """One of `providers.auth`: keys of `remotes` that its users call, and of those that its own actions go to.

    `references` are the functions that its actions enter.
    """

    key: str
    remotes: tuple[str, ...]
    location: Location
    raw: dict[str, Any] = field(default_factory=dict)
    actions: tuple[str, ...] = ()
    references: tuple["Reference", ...] = ()


@dataclass(frozen=True, slots=True)
class Variable:
    """One of `environment.variables` with the default that the manifest gives it."""

    key: str
    default: str
    location: Location


@dataclass(frozen=True, slots=True)
class HandlerFunction:
    """One of `modules.function`: `handler` is `path/to/file.export` below `src`."""

    key: str
    handler: str
    location: Location

    @property
    def file(self) -> str:
        """The handler's file without ending, relative to the source folder."""
        return self.handler.rpartition(".")[0]

    @property
    def export(self) -> str:
        """The exported name."""
        return self.handler.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Reference:
    """A property of a module that names something else.

    `name` is the path below the module (`resolver.function`), `kind` its last part (`function`, `endpoint`, `resource`,
    `remote`, `service`, `queue`, `provider`, `method`).
    """

    kind: str
    name: str
    target: str
    location: Location


@dataclass(frozen=True, slots=True)
class Module:
    """One module of the manifest; `type` is its list (`jira:issuePanel`), `raw` the plain YAML value."""

    type: str
    key: str
    references: tuple[Reference, ...]
    location: Location
    raw: dict[str, Any] = field(default_factory=dict)

    def targets(self, kind: str) -> tuple[Reference, ...]:
        """The references of one kind, in the order of the manifest."""
        return tuple(reference for reference in self.references if reference.kind == kind)


@dataclass(frozen=True, slots=True)
class Resource:
    """One of `resources`: a UI Kit source file or a folder with Custom UI.

    `native` where a module renders it natively; `entries` are the names and paths of its own entry list.
    """

    key: str
    path: str
    native: bool
    location: Location
    entries: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ContentPermission:
    """An entry of `permissions.content`: `key` is `scripts` or `styles`, `value` for instance `unsafe-inline`."""

    key: str
    value: str
    location: Location


@dataclass(frozen=True, slots=True)
class Manifest:
    """A whole manifest. `path` is its file name in the app folder, `raw` the plain YAML value."""

    path: str
    id: str | None
    name: str | None
    location: Location
    modules: tuple[Module, ...] = ()
    functions: tuple[HandlerFunction, ...] = ()
    resources: tuple[Resource, ...] = ()
    remotes: tuple[Remote, ...] = ()
    providers: tuple[Provider, ...] = ()
    scopes: tuple[Scope, ...] = ()
    external: tuple[ExternalAddress, ...] = ()
    content: tuple[ContentPermission, ...] = ()
    configurable: bool = False
    remarks: tuple[Remark, ...] = ()
    variables: tuple[Variable, ...] = ()
    raw: dict[str, Any] = field(default_factory=dict)

    def function(self, key: str) -> HandlerFunction | None:
        """The function of that key."""
        return next((function for function in self.functions if function.key == key), None)

    def remote(self, key: str) -> Remote | None:
        """The remote of that key."""
        return next((remote for remote in self.remotes if remote.key == key), None)

    def provider(self, key: str) -> Provider | None:
        """The provider of that key."""
        return next((provider for provider in self.providers if provider.key == key), None)

    def resource(self, key: str) -> Resource | None:
        """The resource of that key (`key/entry` names one of its entries)."""
        return next((resource for resource in self.resources if resource.key == key.partition("/")[0]), None)
