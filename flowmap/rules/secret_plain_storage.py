"""The rule `secret-plain-storage`."""

from flowmap.core.appmap import Data, Storage
from flowmap.core.words import Category, Severity, Store
from flowmap.rules.base import StoreRule
from flowmap.rules.wording import call_name, data_name, store_name


class SecretPlainStorage(StoreRule):
    """A secret is written where it is not encrypted.

    ## What it reports

    Tokens, passwords and keys that are written to the key-value store, a custom entity, SQL, the object store, a
    product property or the browser's storage, alone or inside a larger object.

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

    def message(self, row: Storage, data: Data) -> str:
        """`Payload apiToken (secret) is written unencrypted to the key-value store by kvs.set()`."""
        return f"{data_name(data)} is written unencrypted to {store_name(row)} by {call_name(row)}"
