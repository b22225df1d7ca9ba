"""The rule `egress-unresolved`."""

from collections.abc import Iterator
from dataclasses import replace

from flowmap.core.appmap import AppMap, Egress
from flowmap.core.finding import Finding
from flowmap.core.words import Boundary, Category, Confidence, Severity, Side
from flowmap.flow.destinations import is_atlassian
from flowmap.flow.permissions import LOADED
from flowmap.rules.base import Rule, gravest
from flowmap.rules.egress_user_controlled import is_user_controlled
from flowmap.rules.hosts import host_of
from flowmap.rules.wording import call_name, data_name, listed

_GRAVE = (Category.SECRET, Category.PERSONAL, Category.CONTENT)


class EgressUnresolved(Rule):
    """The destination of a call could not be decided.

    ## What it reports

    A call whose host is put together from values that are only known at run time: settings in storage, environment
    variables, answers of other services. Where the manifest bounds what the runtime lets through, the message says
    to what. A picture or the like of a page that may only come from Atlassian's own hosts, since the manifest declares
    no others for its kind, is reported with low confidence.

    ## Why it matters

    Nobody can tell from the code where the data goes: neither the reviewer nor the customer, and a changed setting is
    enough to send it elsewhere.

    ## Example

    ```js
    const { baseUrl } = await kvs.get('settings');
    await fetch(`${baseUrl}/v1/items`, { method: 'POST', body });
    ```

    ## Instead

    Put the host into the code as a constant or choose it from a fixed table. What an environment variable may be
    can be told in `flowmap.toml`:

    ```toml
    [env]
    API_BASE = ["https://api.acme.com", "https://staging.acme.com"]
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/runtime-egress-permissions/
    """

    id = "egress-unresolved"
    severity = Severity.MEDIUM

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every row of unknown boundary."""
        for row in app.egress:
            if row.boundary is Boundary.UNKNOWN and not _is_click(row) and not is_user_controlled(row):
                data = gravest(self.relevant(row))
                message = f"Where {call_name(row)} goes cannot be decided{_origin(row)}{_bounds(row)}"
                carried = f"; it carries {data_name(data)}" if data else ""
                found = self.row_finding(row, f"{message}{carried}.", _advice(row), data)
                yield replace(found, confidence=Confidence.LOW) if app.is_forge and _is_kept_in(row) else found


def _is_click(row: Egress) -> bool:
    """A navigation that carries nothing grave: the user sees where it leads and has to follow it."""
    return row.kind == "navigation" and not any(data.category in _GRAVE for data in row.data)


def _is_kept_in(row: Egress) -> bool:
    """Whether the page's policy lets such things through from Atlassian's own hosts only, whatever the address."""
    is_inside = all(is_atlassian(host_of(address).removeprefix("*.")) for address in row.bounded_by)
    return row.side is Side.FRONTEND and row.kind in LOADED and is_inside


def _origin(row: Egress) -> str:
    origins = sorted({url.unknown for url in row.urls if url.host is None and url.unknown})
    return f": its host comes from {listed(origins)}" if origins else ""


def _bounds(row: Egress) -> str:
    if not row.bounded_by:
        return ""
    if "*" in row.bounded_by:
        return "; the manifest lets every host through"
    return f"; the manifest lets only {listed(row.bounded_by)} through"


def _advice(row: Egress) -> str:
    advice = (
        "Make the host a constant or choose it from a fixed table; what an environment variable may be can be told "
        "under [env] in flowmap.toml."
    )
    if "*" in row.bounded_by:
        advice += " Replace `*` in the manifest by the hosts that are meant."
    return advice
