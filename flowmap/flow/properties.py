"""Product APIs that store: a request to `…/properties/{key}` keeps what it sends in an entity property."""

import re
from collections.abc import Iterator

from flowmap.core.appmap import Egress, Storage
from flowmap.core.words import Operation, SentIn, Store

_PROPERTY = re.compile(r"/propert(?:ies|y)(?:/(?P<key>[^/?]+))?/?(?:\?.*)?$")
_OPERATIONS = {"PUT": Operation.WRITE, "POST": Operation.WRITE, "GET": Operation.READ, "DELETE": Operation.DELETE}


def property_rows(rows: tuple[Egress, ...]) -> Iterator[Storage]:
    """A storage row for each product call that reads or writes entity properties."""
    for row in rows:
        if row.identity is None:
            continue
        found = [match for url in row.urls if (match := _PROPERTY.search(url.pattern))]
        if found:
            yield _storage(row, tuple(sorted({match["key"] or "{}" for match in found})))


def _storage(row: Egress, keys: tuple[str, ...]) -> Storage:
    operation = _OPERATIONS.get(row.method or "", Operation.WRITE)
    stored = tuple(data for data in row.data if data.sent_in is SentIn.BODY) if operation is Operation.WRITE else ()
    return Storage(
        id="",
        reachable=row.reachable,
        side=row.side,
        operation=operation,
        store=Store.PROPERTY,
        encrypted=False,
        boundary=row.boundary,
        api=row.api,
        location=row.location,
        keys=keys,
        data=stored,
        scope=row.scope,
    )
