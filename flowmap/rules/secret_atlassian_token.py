"""The rule `secret-atlassian-token`."""

from flowmap.core.appmap import Data, Egress
from flowmap.core.words import Boundary, Category, Origin, Severity
from flowmap.rules.base import EgressRule, Row
from flowmap.rules.wording import call_name, data_name, destination

_OTHERS = ("api.media.atlassian.com", "object-store.atlassian.com", "developer.atlassian.com", "api.bitbucket.org")


class SecretAtlassianToken(EgressRule):
    """The app asks for or holds an Atlassian API token or password of a user and calls Atlassian with it.

    ## What it reports

    A request to a host of Atlassian whose headers or body carry a secret out of a store, the environment, a form or
    the code. Requests with the app's own identity (`requestJira` and its like) and tokens that the service has just
    issued are not reported.

    ## Why it matters

    A user's token gives the app all that the user may do, on all products, past the scopes that the administrator
    agreed to, and it works from anywhere if it leaks. Apps on the Marketplace must not collect Atlassian credentials,
    and such an app does not count as "Runs on Atlassian".

    ## Example

    ```js
    const token = await kvs.getSecret('api-token');
    await fetch('https://acme.atlassian.net/rest/api/3/myself', { headers: { Authorization: `Basic ${token}` } });
    ```

    ## Instead

    ```js
    await api.asUser().requestJira(route`/rest/api/3/myself`);
    ```

    ## References

    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    - https://developer.atlassian.com/platform/forge/apis-reference/product-rest-api-reference/
    """

    id = "secret-atlassian-token"
    severity = Severity.HIGH
    categories = frozenset({Category.SECRET})
    boundaries = frozenset({Boundary.ATLASSIAN})
    advice = "Call the product with `asUser()` or `asApp()` and the scopes that it needs, and remove the token."

    def relevant(self, row: Row) -> tuple[Data, ...]:
        """Secrets that the app brings along, in a request made without the platform's own identity."""
        if not isinstance(row, Egress) or row.identity is not None or row.kind not in ("fetch", "sdk"):
            return ()
        if not row.bounded_by and not any(url.host is not None or url.scheme for url in row.urls):
            return ()
        if any(url.host in _OTHERS for url in row.urls):
            return ()
        return tuple(data for data in row.data if self.wants(data))

    def wants(self, data: Data) -> bool:
        """A secret that was not just issued in an answer."""
        return data.category is Category.SECRET and data.origin is not Origin.RESPONSE and not data.weak

    def message(self, row: Egress, data: Data) -> str:
        """`Stored secret 'api-token' (secret) is used by fetch() as a credential for acme.atlassian.net`."""
        return f"{data_name(data)} is used by {call_name(row)} as a credential for {destination(row)}"
