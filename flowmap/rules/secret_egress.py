"""The rule `secret-egress`."""

from flowmap.core.appmap import Data, Egress
from flowmap.core.words import Boundary, Category, Severity
from flowmap.rules.base import CREDENTIAL, EgressRule
from flowmap.rules.wording import data_name, destination, part_of


class SecretEgress(EgressRule):
    """A secret goes to a host other than the service that it belongs to.

    ## What it reports

    A token, password or key that is sent to an external host and is not the credential of that request: the same
    secret that serves another service, or one that travels as data, to a metrics or log host for instance.

    ## Why it matters

    Whoever runs that host can act with the credential. It has to count as stolen.

    ## Example

    ```js
    const token = await kvs.getSecret('github-token');
    await fetch('https://api.github.com/user', { headers: { Authorization: `token ${token}` } });   // its use
    await fetch('https://metrics.example.com/event', { method: 'POST', body: JSON.stringify({ token }) });
    ```

    ## Instead

    Send whether there is a token (`Boolean(token)`), never the token.

    ## References

    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    """

    id = "secret-egress"
    severity = Severity.CRITICAL
    categories = frozenset({Category.SECRET})
    boundaries = frozenset({Boundary.EXTERNAL})
    advice = (
        "Leave the secret out of this call; it is the credential of its own service only. Replace it if it got out."
    )

    def wants(self, data: Data) -> bool:
        """A secret that is not in its use."""
        return data.category is Category.SECRET and data.use != CREDENTIAL

    def message(self, row: Egress, data: Data) -> str:
        """`Storage secret token (secret) goes to api.example.com in the body of fetch(), not as its credential`."""
        return f"{data_name(data)} goes to {destination(row)} {part_of(data, row)}, not as its credential"
