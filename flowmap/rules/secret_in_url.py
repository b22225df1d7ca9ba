"""The rule `secret-in-url`."""

from flowmap.core.appmap import Data, Egress
from flowmap.core.words import Boundary, Category, SentIn, Severity
from flowmap.rules.base import EgressRule
from flowmap.rules.wording import call_name, data_name, destination


class SecretInUrl(EgressRule):
    """A secret travels in a URL.

    ## What it reports

    Tokens, passwords and keys that become part of the address of a call, in its path or its query, even where the
    service that gets them is the one they belong to.

    ## Why it matters

    Addresses end up in the logs of every proxy and server on the way, in browser histories and referrers.

    ## Example

    ```js
    await fetch(`https://api.example.com/items?key=${apiKey}`);
    ```

    ## Instead

    ```js
    await fetch('https://api.example.com/items', { headers: { Authorization: `Bearer ${apiKey}` } });
    ```

    ## References

    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    """

    id = "secret-in-url"
    severity = Severity.MEDIUM
    categories = frozenset({Category.SECRET})
    boundaries = frozenset(Boundary)
    advice = "Send the secret in a header (`Authorization`) or in the body, whichever the service takes."

    def wants(self, data: Data) -> bool:
        """A secret in the address, its use as a credential included."""
        return data.category is Category.SECRET and data.sent_in is SentIn.URL

    def message(self, row: Egress, data: Data) -> str:
        """`Storage secret api-key (secret) travels in the URL of fetch() to api.example.com`."""
        return f"{data_name(data)} travels in the URL of {call_name(row)} to {destination(row)}"
