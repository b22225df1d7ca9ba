"""Requests that store: to `…/properties/{key}` of a product, and to an address of the object store for uploads."""

import re
from collections.abc import Iterator

from flowmap.core.appmap import Egress, Storage
from flowmap.core.words import Operation, SentIn, Store

_PROPERTY = re.compile(r"/propert(?:ies|y)(?:/(?P<key>[^/?]+))?/?(?:\?.*)?$")
_OBJECT_STORE = "object-store.atlassian.com"
_UPLOAD = re.compile(r"address to upload to '(.*)'")
_OPERATIONS = {"PUT": Operation.WRITE, "POST": Operation.WRITE, "GET": Operation.READ, "DELETE": Operation.DELETE}


def stored_rows(rows: tuple[Egress, ...]) -> Iterator[Storage]:
    """A storage row for each request that stores."""
    yield from _property_rows(rows)
    yield from _object_rows(rows)


def _property_rows(rows: tuple[Egress, ...]) -> Iterator[Storage]:
    """A storage row for each product call that reads or writes entity properties."""
    for row in rows:
        if row.identity is None:
            continue
        found = [match for url in row.urls if (match := _PROPERTY.search(url.pattern))]
        if found:
            yield _storage(row, tuple(sorted({match["key"] or "{}" for match in found})))


def _object_rows(rows: tuple[Egress, ...]) -> Iterator[Storage]:
    """A storage row for each upload to the object store."""
    for row in rows:
        if row.method in ("PUT", "POST") and row.urls and all(url.host == _OBJECT_STORE for url in row.urls):
            named = {match[1] for data in row.data if (match := _UPLOAD.fullmatch(data.what))}
            yield _storage(row, tuple(sorted(named)) or ("{}",), Store.OBJECT_STORE)


def _storage(row: Egress, keys: tuple[str, ...], store: Store = Store.PROPERTY) -> Storage:
    operation = _OPERATIONS.get(row.method or "", Operation.WRITE)
    stored = tuple(data for data in row.data if data.sent_in is SentIn.BODY) if operation is Operation.WRITE else ()
    return Storage(
        id="",
        reachable=row.reachable,
        side=row.side,
        operation=operation,
        store=store,
        encrypted=False,
        boundary=row.boundary,
        api=row.api,
        location=row.location,
        keys=keys,
        data=stored,
        scope=row.scope,
    )
