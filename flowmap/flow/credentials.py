"""A secret in its use is no leak: which of a request's secrets are the credential of the service that it goes to."""

import re
from collections import defaultdict
from dataclasses import replace
from typing import TypeAlias, TypeVar

from flowmap.core.appmap import Data, Egress, Storage
from flowmap.core.location import Location
from flowmap.core.words import Boundary, Category, Origin, SentIn
from flowmap.flow import names
from flowmap.flow.services import domain
from flowmap.flow.steering import HOLES, STEER

CREDENTIAL = "credential"

Identity: TypeAlias = tuple[str, str, Location]
Secret: TypeAlias = tuple[str, str]
Row = TypeVar("Row", Egress, Storage)

_NEUTRAL = frozenset({Category.CONTENT, Category.USER_INPUT, Category.APP_DATA})
_HEADERS = re.compile(r"^(?:proxy-)?authorization$|^(?:x-)?(?:api|auth|access|private)-?(?:key|token)$", re.IGNORECASE)
_LOGIN = re.compile(r"(?i)(?<![a-z])(?:log-?in|sign-?in|sessions?|tokens?|oauth2?|auth|authenticate)(?![a-z])")


def mark(rows: tuple[Egress, ...]) -> tuple[Egress, ...]:
    """Set `use` where a secret goes to the one service that it belongs to.

    A secret belongs to the service that gets it as a credential (in the body of its only login, else in a header, else
    in the address); where none does, to the only one that gets it at all; and what a service has answered may go back
    to it. What goes to Atlassian's own APIs is not judged
    here.
    """
    services = Services(rows)
    homes = _homes(rows, services)
    return tuple(replace(row, data=tuple(_marked(row, data, homes, services) for data in row.data)) for row in rows)


class Services:
    """The services that requests go to. Where only one value decides the host, all that it decides are one service."""

    def __init__(self, rows: tuple[Egress, ...]) -> None:
        self.origins = {row.location: _origin(row) for row in rows if row.kind == STEER and row.data}
        self.answering = {row.location: self.of(row) for row in rows if row.kind not in HOLES}

    def of(self, row: Egress) -> str:
        """The service that a request goes to: its domain, or what its host comes from."""
        hosts = sorted({domain(url.host) for url in row.urls if url.host})
        if hosts:
            return ",".join(hosts)
        unknown = self.origins.get(row.location) or ",".join(sorted({url.unknown or url.pattern for url in row.urls}))
        return row.service or unknown

    def secret(self, data: Data) -> Secret:
        """What tells a secret from others: its source, and the service if it is the answer of one."""
        return data.ref, self.answered_by(data)

    def answered_by(self, data: Data) -> str:
        """The service whose answer the data is; empty for other data."""
        return self.answering.get(data.source, "") if data.origin is Origin.RESPONSE else ""


def _origin(row: Egress) -> str:
    """In words what becomes part of a host."""
    return ",".join(sorted({data.what for data in row.data}))


def _homes(rows: tuple[Egress, ...], services: Services) -> dict[Secret, str]:
    """Secret -> the service that it belongs to."""
    ways: tuple[dict[Secret, list[str]], ...] = tuple(defaultdict(list) for _ in range(4))
    headers, urls, logins, others = ways
    # A host that the code names comes before one that only a run tells.
    for row in sorted(rows, key=lambda row: row.boundary is not Boundary.EXTERNAL):
        for data in row.data if row.boundary is not Boundary.ATLASSIAN else ():
            if data.category is Category.SECRET:
                table = headers if data.sent_in is SentIn.HEADER else urls if data.sent_in is SentIn.URL else others
                table[services.secret(data)].append(services.of(row))
                if table is others and _is_login(row):
                    logins[services.secret(data)].append(services.of(row))
    found = _only(logins)
    for table in (headers, urls):
        found = {secret: places[0] for secret, places in table.items()} | found
    return _only(others) | found


def _only(places: dict[Secret, list[str]]) -> dict[Secret, str]:
    """The secrets that one service alone gets, and that service."""
    return {secret: found[0] for secret, found in places.items() if len(set(found)) == 1}


def _is_login(row: Egress) -> bool:
    """Whether a request's address says that one is logged in by it."""
    return any(_LOGIN.search(url.pattern.partition("://")[2].partition("/")[2]) for url in row.urls)


def by_use(rows: tuple[Row, ...], used: frozenset[Identity]) -> tuple[Row, ...]:
    """The rows with data that serves as a credential anywhere called a secret."""
    return tuple(replace(row, data=_by_use(row.data, used)) for row in rows) if used else rows


def _by_use(data: tuple[Data, ...], used: frozenset[Identity]) -> tuple[Data, ...]:
    told = (replace(d, category=Category.SECRET) if identity(d) in used and d.category in _NEUTRAL else d for d in data)
    # What was a secret by then, as a part of what holds it, need not be said again.
    once = {(item.category, *identity(item), item.sent_in, item.use): item for item in told}
    return tuple(sorted(once.values(), key=lambda item: item.category.gravity))


def used_as_credentials(rows: tuple[Egress, ...]) -> frozenset[Identity]:
    """The data that some request sends in a header for credentials, or that signs or encrypts.

    Names of users and addresses beside it are none.
    """
    return frozenset(
        identity(data)
        for row in rows
        if row.identity is None
        for data in row.data
        if data.category in _NEUTRAL and not data.weak and is_credential(data.what, data.use, data.fields)
    )


def identity(data: Data) -> Identity:
    """What tells data from other data of its kind: its name, its source and where it comes in."""
    return data.what, data.ref, data.source


def is_credential(what: str, use: str | None, fields: tuple[str, ...]) -> bool:
    """Whether data called `what` that a request sends under these property names serves as a credential."""
    last = what.rpartition(" ")[2].rpartition(".")[2]
    if names.is_plain(last) or names.is_personal(last) or names.is_public(last) or "unknown key" in what:
        return False
    return use == CREDENTIAL or any(_HEADERS.match(name) for name in fields) or names.is_secret("".join(fields[-1:]))


def _marked(row: Egress, data: Data, homes: dict[Secret, str], services: Services) -> Data:
    if data.category is not Category.SECRET:
        return data
    if row.boundary is Boundary.ATLASSIAN:
        # A product's own API takes no credential of the app's; a site of Atlassian's that is called like any host does.
        is_only = row.identity is None and bool(row.urls) and services.secret(data) not in homes
        return replace(data, use=CREDENTIAL) if is_only and data.sent_in is SentIn.HEADER else data
    is_home = services.of(row) in (homes.get(services.secret(data)), services.answered_by(data))
    return replace(data, use=CREDENTIAL) if is_home else data
