"""Builds small `AppMap`s by hand: every function fills in what a test does not care about."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flowmap.core.appmap import AppMap, Coverage, Data, Egress, Step, Storage, Url
from flowmap.core.facts import Directive
from flowmap.core.location import Location
from flowmap.core.manifest import ContentPermission, ExternalAddress, Manifest, Module, Provider, Reference, Remote
from flowmap.core.remark import Remark
from flowmap.core.words import Boundary, Category, Declared, Operation, Origin, SentIn, Side, Store

TODAY = date(2026, 1, 15)
HOST = "api.example.com"


def at(line: int, path: str = "src/index.js", end_line: int | None = None) -> Location:
    return Location(path, line, 3, end_line or line, 40)


def in_manifest(line: int, end_line: int | None = None) -> Location:
    return at(line, "manifest.yml", end_line)


def data(category: Category, what: str = "issue fields.summary", **more: Any) -> Data:
    length = more.pop("length", 2)
    steps = tuple(Step(at(1 + number), "passed on") for number in range(length))
    given = {"sent_in": SentIn.BODY, "origin": Origin.PRODUCT, "ref": "the source", "source": at(1), "path": steps}
    return Data(category, what, **{**given, **more})


CONTENT = data(Category.CONTENT)
SECRET = data(Category.SECRET, "storage secret `token`")
CREDENTIAL = data(Category.SECRET, "storage secret `token`", use="credential", sent_in=SentIn.HEADER)
NAME = data(Category.PERSONAL, "Jira user displayName")
ACCOUNT_ID = data(Category.PERSONAL, "Jira user accountId")


def url(pattern: str, unknown: str | None = None) -> Url:
    scheme, _, rest = pattern.rpartition("://")
    host = rest.partition("/")[0]
    return Url(pattern, scheme or None, None if "{}" in host or not host else host, unknown)


def egress(line: int = 5, *urls: str, **more: Any) -> Egress:
    found = tuple(url(text) for text in (urls or (f"https://{HOST}/v1",)))
    given = {
        "id": f"e{line}",
        "reachable": True,
        "side": Side.BACKEND,
        "kind": "fetch",
        "api": "@forge/api.fetch",
        "identity": None,
        "location": at(line),
        "method": "POST",
        "urls": found,
        "boundary": Boundary.EXTERNAL,
        "bounded_by": (),
        "declared": Coverage(Declared.DECLARED),
        "data": (),
        "scope": "onIssue",
    }
    return Egress(**{**given, **more})


def storage(line: int = 5, store: Store = Store.KVS, **more: Any) -> Storage:
    api = {Store.KVS: "@forge/kvs.set", Store.LOG: "console.log"}.get(store, "store.write")
    given = {
        "id": f"s{line}",
        "reachable": True,
        "side": Side.BACKEND,
        "operation": Operation.WRITE,
        "store": store,
        "encrypted": False,
        "boundary": Boundary.ATLASSIAN,
        "api": api,
        "location": at(line),
        "keys": ("settings",),
        "data": (),
        "scope": "onIssue",
    }
    return Storage(**{**given, **more})


def entry(address: str | None = None, index: int = 0, key: str = "fetch.backend", **more: Any) -> ExternalAddress:
    given = {"remote": None, "category": None, "in_scope_eud": True, "location": in_manifest(20 + index)}
    return ExternalAddress(key=key, index=index, address=address, **{**given, **more})


def remote(key: str = "engine", **more: Any) -> Remote:
    urls = {"default": f"https://{HOST}"}
    given = {"urls": urls, "operations": ("compute",), "in_scope_eud": None, "location": in_manifest(40)}
    return Remote(key, **{**given, **more})


def provider(key: str = "google", remotes: tuple[str, ...] = ("engine",)) -> Provider:
    return Provider(key, remotes, in_manifest(50))


def module(kind: str, key: str = "module-1", references: tuple[Reference, ...] = (), **raw: Any) -> Module:
    return Module(kind, key, references, in_manifest(60), raw)


def content(key: str, value: str) -> ContentPermission:
    return ContentPermission(key, value, in_manifest(70))


def manifest(*external: ExternalAddress, **more: Any) -> Manifest:
    return Manifest("manifest.yml", "ari:app", "App", in_manifest(1, 80), external=external, **more)


def app(*rows: Egress | Storage, manifest: Manifest | None = None, **more: Any) -> AppMap:
    out = tuple(row for row in rows if isinstance(row, Egress))
    kept = tuple(row for row in rows if isinstance(row, Storage))
    return AppMap(".", manifest or _EMPTY, 1, egress=out, storage=kept, **more)


_EMPTY = manifest()


def remark(text: str, line: int, *, own_line: bool = False, path: str = "src/index.js") -> Remark:
    return Remark(Directive(text, 0, 0, own_line), at(line, path))


@dataclass(frozen=True, slots=True)
class Allowed:
    """An `[[allow]]` as settings hand it over."""

    rule: str
    reason: str = "listed in the privacy policy"
    host: str | None = None
    data: Sequence[str] = field(default=())
    expires: date | None = None
    file: str = "flowmap.toml"
    line: int = 1
    path: str | None = None
