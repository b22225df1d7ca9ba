"""A secret in its use is no leak: which of a request's secrets are the credential of the service that it goes to."""

from collections import defaultdict
from dataclasses import replace

from flowmap.core.appmap import Data, Egress
from flowmap.core.words import Boundary, Category, SentIn

CREDENTIAL = "credential"


def mark(rows: tuple[Egress, ...]) -> tuple[Egress, ...]:
    """Set `use` where a secret goes to the one service that it belongs to.

    A secret belongs to the service that gets it as a credential (in a header); where none does, to the only one that
    gets it at all. What goes to Atlassian's own APIs is not judged here.
    """
    homes = _homes(rows)
    return tuple(replace(row, data=tuple(_marked(row, data, homes) for data in row.data)) for row in rows)


def _homes(rows: tuple[Egress, ...]) -> dict[str, str]:
    """Secret -> the service that it belongs to."""
    headers: dict[str, list[str]] = defaultdict(list)
    others: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.boundary is Boundary.ATLASSIAN:
            continue
        for data in row.data:
            if data.category is Category.SECRET:
                table = headers if data.sent_in is SentIn.HEADER else others
                table[data.ref].append(service_of(row))
    found = {ref: services[0] for ref, services in headers.items()}
    for ref, services in others.items():
        if ref not in found and len(set(services)) == 1:
            found[ref] = services[0]
    return found


def service_of(row: Egress) -> str:
    """The service that a request goes to: its domain, or what its host comes from."""
    hosts = sorted({domain(url.host) for url in row.urls if url.host})
    if hosts:
        return ",".join(hosts)
    return row.service or ",".join(sorted({url.unknown or url.pattern for url in row.urls}))


def domain(host: str) -> str:
    """The registrable part of a host, as far as two labels tell it."""
    return ".".join(host.lower().split(".")[-2:])


def _marked(row: Egress, data: Data, homes: dict[str, str]) -> Data:
    if data.category is not Category.SECRET or row.boundary is Boundary.ATLASSIAN:
        return data
    return replace(data, use=CREDENTIAL) if homes.get(data.ref) == service_of(row) else data
