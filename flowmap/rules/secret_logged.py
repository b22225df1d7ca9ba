"""The rule `secret-logged`."""

from flowmap.core.appmap import Data, Storage
from flowmap.core.words import Category, Severity, Store
from flowmap.rules.base import StoreRule
from flowmap.rules.wording import call_name, data_name


class SecretLogged(StoreRule):
    """A secret is logged.

    ## What it reports

    Tokens, passwords and keys that reach `console.log` and its like, in the backend or the browser, alone or inside a
    larger object such as a whole request.

    ## Why it matters

    Logs are read by developers and support, exported to other services and kept for long. A credential in them is a
    credential in all of these places.

    ## Example

    ```js
    const token = await kvs.getSecret('api-token');
    console.log('calling with', { token });
    ```

    ## Instead

    ```js
    console.log('calling with a token:', Boolean(token));
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/logging-guidelines/
    """

    id = "secret-logged"
    severity = Severity.HIGH
    categories = frozenset({Category.SECRET})
    stores = frozenset({Store.LOG})
    advice = "Log that the secret is there, not what it is; replace the credential if it has been logged in production."

    def message(self, row: Storage, data: Data) -> str:
        """`Storage secret token (secret) is logged by console.log()`."""
        return f"{data_name(data)} is logged by {call_name(row)}"
