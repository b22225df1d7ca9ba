"""The rule `secret-egress`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap, Data, Egress
from flowmap.core.words import Boundary, Category, Origin, Severity
from flowmap.flow.services import is_bound_to_one
from flowmap.rules.base import CREDENTIAL, EgressRule, Row
from flowmap.rules.egress_user_controlled import is_user_controlled
from flowmap.rules.wording import data_name, destination, part_of

CALLERS = (Origin.ENTRY, Origin.UI)


class SecretEgress(EgressRule):
    """A secret goes to a host other than the service that it belongs to.

    ## What it reports

    A token, password or key that is sent to an external host and is not the credential of that request: the same
    secret that serves another service, or one that travels as data, to a metrics or log host for instance. Also a
    secret of the app's own that goes to a host that the caller chooses, unless the manifest lets only named domains
    through.

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

    def rows(self, app: AppMap) -> Iterator[Egress]:
        """The calls that leave Atlassian, and those whose host a caller chooses freely."""
        yield from (row for row in app.egress if row.boundary in self.boundaries or _is_free(row))

    def relevant(self, row: Row) -> tuple[Data, ...]:
        """The secrets that are not in their use; to a host of the caller's choice go the caller's own."""
        found = super().relevant(row)
        if row.boundary is Boundary.UNKNOWN:
            return tuple(data for data in found if data.origin not in CALLERS)
        return found

    def wants(self, data: Data) -> bool:
        """A secret that is not in its use."""
        return data.category is Category.SECRET and data.use != CREDENTIAL

    def message(self, row: Egress, data: Data) -> str:
        """`Storage secret token (secret) goes to api.example.com in the body of fetch(), not as its credential`."""
        if _is_free(row):
            return f"{data_name(data)} goes {part_of(data, row)} to a host that {row.steered[0].what} decides"
        return f"{data_name(data)} goes to {destination(row)} {part_of(data, row)}, not as its credential"


def _is_free(row: Egress) -> bool:
    """Whether the caller may choose among the hosts of several services."""
    return is_user_controlled(row) and not is_bound_to_one(row)
