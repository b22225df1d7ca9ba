"""The rule `egress-insecure`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap, Egress
from flowmap.core.finding import Finding
from flowmap.core.words import Boundary, Severity
from flowmap.rules.base import Rule, gravest
from flowmap.rules.wording import call_name, data_name, destination, listed

_PLAIN = frozenset({"http", "ws"})
_CHECK = "Remove the option; where the host has a certificate of its own, name its authority with `ca`."


class EgressInsecure(Rule):
    """A call leaves Atlassian over plain http or ws, or with certificate checks turned off.

    ## What it reports

    Calls to a host outside Atlassian, or to one that could not be decided, whose URL begins with `http:` or `ws:`,
    and those whose options, or the options of their client, say `rejectUnauthorized: false` or `strictSSL: false`. Of
    navigation only that which carries data.

    ## Why it matters

    What is sent without TLS can be read and changed by everyone on the way, credentials in headers included.
    Forge's runtime refuses it for functions; Atlassian's security requirements ask for TLS everywhere.

    ## Example

    ```js
    await fetch('http://api.example.com/items', { method: 'POST', body });
    ```

    ## Instead

    ```js
    await fetch('https://api.example.com/items', { method: 'POST', body });
    ```

    ## References

    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    """

    id = "egress-insecure"
    severity = Severity.HIGH

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every row with a plain URL."""
        for row in app.egress:
            if row.boundary is Boundary.ATLASSIAN or not _matters(row):
                continue
            schemes = sorted({url.scheme for url in row.urls if url.scheme in _PLAIN})
            if schemes:
                secure = listed([f"`{scheme}s:`" for scheme in schemes])
                yield self._finding(row, f"over plain {listed(schemes)}", f"Use {secure} in the URL.")
            elif row.is_unchecked:
                yield self._finding(row, "with certificate checks turned off", _CHECK)

    def _finding(self, row: Egress, how: str, advice: str) -> Finding:
        data = gravest(row.data)
        carrying = f" and carries {data_name(data)}" if data else ""
        return self.row_finding(row, f"{call_name(row)} calls {destination(row)} {how}{carrying}.", advice, data)


def _matters(row: Egress) -> bool:
    return row.kind != "navigation" or bool(row.data)
