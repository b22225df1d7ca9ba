"""The rule `secret-plain-storage`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flowmap.core.appmap import AppMap, Data, Storage
from flowmap.core.finding import Finding
from flowmap.core.location import Location
from flowmap.core.words import Category, Confidence, Operation, Severity, Store
from flowmap.rules.base import StoreRule
from flowmap.rules.wording import call_name, data_name, store_name


class SecretPlainStorage(StoreRule):
    """A secret is written where it is not encrypted.

    ## What it reports

    Tokens, passwords and keys that are written to the key-value store, a custom entity, SQL, the object store, a
    product property or the browser's storage, alone or inside a larger object. Where all of them were read from the
    same key and are written back, the confidence is low: what has to be mended is the call that puts them there.

    A value is a secret by its name, that under which it is stored included (a property, a key, a column); by where it
    comes from (a password field, the secret store, an OAuth answer, the environment); or by its use, here or elsewhere:
    in `Authorization` or a key header, as the key of a signature or a cipher, as `api_key` of an address or `password`
    of a body. What is encrypted first is none.

    ## Why it matters

    Only the secret store encrypts with a key of the app. Whoever can read the rest, a query with too wide a filter,
    an export, another module, a user of the browser, holds the credential.

    ## Example

    ```js
    await kvs.set('settings', { url, apiToken: payload.apiToken });
    ```

    ## Instead

    ```js
    await kvs.set('settings', { url });
    await kvs.setSecret('api-token', payload.apiToken);
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-secret/
    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    """

    id = "secret-plain-storage"
    severity = Severity.CRITICAL
    categories = frozenset({Category.SECRET})
    stores = frozenset({Store.KVS, Store.ENTITY, Store.SQL, Store.OBJECT_STORE, Store.PROPERTY, Store.BROWSER})
    advice = (
        "Store the secret with `kvs.setSecret()` of @forge/kvs in the backend and keep it out of the other stores; "
        "let a provider of the manifest hold OAuth tokens."
    )

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every write of a secret; those that only write back what another one put there say so."""
        rows = [row for row in self.rows(app) if self.relevant(row)]
        reads = {row.location: row for row in app.storage if row.operation in (Operation.READ, Operation.QUERY)}
        origins = [row for row in rows if not all(_is_read_back(row, data, reads) for data in self.relevant(row))]
        for finding in super().check(app):
            row = next(row for row in rows if row.id == finding.storage)
            origin = None if row in origins else _first(origins, row)
            yield _repeat(finding, origin) if origin else finding

    def message(self, row: Storage, data: Data) -> str:
        """`Payload apiToken (secret) is written unencrypted to the key-value store by kvs.set()`."""
        return f"{data_name(data)} is written unencrypted to {store_name(row)} by {call_name(row)}"


def _is_read_back(row: Storage, data: Data, reads: dict[Location, Storage]) -> bool:
    """Whether data comes to a write by way of a read of the same key."""
    places = {data.source, *(step.location for step in data.path)}
    return any(_share(row, reads[place]) for place in places if place in reads)


def _share(row: Storage, other: Storage) -> bool:
    """Whether both are about one key; two keys of which nothing is known may be two."""
    keys = {key for key in row.keys if key != "{}"}
    return row.store is other.store and row.side is other.side and not keys.isdisjoint(other.keys)


def _first(origins: Sequence[Storage], row: Storage) -> Storage | None:
    """The first write that puts what it got elsewhere under the same key."""
    return next((other for other in origins if other.reachable and _share(row, other)), None)


def _repeat(finding: Finding, origin: Storage) -> Finding:
    what = f"; it was read from there, where {call_name(origin)} of {origin.location.path} puts it."
    return replace(finding, message=finding.message.removesuffix(".") + what, confidence=Confidence.LOW)
