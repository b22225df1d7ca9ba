"""The rule `egress-user-controlled`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap, Egress
from flowmap.core.finding import Finding
from flowmap.core.words import Boundary, Severity, Side
from flowmap.rules.base import Rule, gravest
from flowmap.rules.wording import call_name, data_name, listed


class EgressUserControlled(Rule):
    """Who calls the app can choose the destination host.

    ## What it reports

    A request of the backend whose host is made of something that its caller hands in: the payload of a resolver, the
    request of a web trigger, the inputs of an action. It takes the place of `egress-unresolved`. Where the manifest
    lets only named domains through, the severity is medium. A host that was stored earlier, by another call, is
    `egress-unresolved`.

    ## Why it matters

    The caller makes the app send its requests, with their data and credentials, to a server of the caller's own, or
    reads through the app what only the app can reach.

    ## Example

    ```js
    resolver.define('probe', ({ payload }) => fetch(`https://${payload.server}/status`));
    ```

    ## Instead

    ```js
    const SERVERS = { eu: 'https://eu.example.com', us: 'https://us.example.com' };
    resolver.define('probe', ({ payload }) => fetch(`${SERVERS[payload.region] ?? SERVERS.eu}/status`));
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/runtime-egress-permissions/
    - https://cwe.mitre.org/data/definitions/918.html
    """

    id = "egress-user-controlled"
    severity = Severity.HIGH

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every request whose host a caller hands in."""
        for row in app.egress:
            if is_user_controlled(row):
                chosen = gravest(row.steered)
                assert chosen is not None
                carried = gravest(self.relevant(row))
                what = f"; it carries {data_name(carried)}" if carried else ""
                message = f"{chosen.what} decides to which host {call_name(row)} goes{_bounds(row)}{what}."
                severity = Severity.MEDIUM if row.is_bounded else Severity.HIGH
                advice = "Choose the host from a fixed table; let what the caller hands in be a key of it at most."
                yield self.row_finding(row, message, advice, chosen, severity)


def is_user_controlled(row: Egress) -> bool:
    """Whether who calls the app chooses where the request goes."""
    return bool(row.steered) and row.boundary is Boundary.UNKNOWN and row.side is Side.BACKEND


def _bounds(row: Egress) -> str:
    return f", within {listed(row.bounded_by)} of the manifest" if row.is_bounded else ""
