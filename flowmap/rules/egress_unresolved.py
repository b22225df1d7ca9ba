"""The rule `egress-unresolved`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from flowmap.core.appmap import AppMap, Egress
from flowmap.core.finding import Finding
from flowmap.core.location import Location
from flowmap.core.words import Boundary, Category, Confidence, Severity, Side
from flowmap.flow.destinations import is_atlassian
from flowmap.flow.permissions import LOADED
from flowmap.rules.base import CREDENTIAL, Rule, gravest
from flowmap.rules.egress_user_controlled import is_user_controlled
from flowmap.rules.hosts import host_of, permission_keys, remote_hosts
from flowmap.rules.wording import call_name, data_name, listed

_EVERYWHERE = re.compile(r"stored (?:value|secret) '|storage key|`process\.env\.")
_GRAVE = (Category.SECRET, Category.PERSONAL, Category.CONTENT)


class EgressUnresolved(Rule):
    """The destination of a call could not be decided.

    ## What it reports

    A call whose host is put together from values that are only known at run time: settings in storage, environment
    variables, answers of other services. Where the manifest bounds what the runtime lets through, the message says
    to what; where that are hosts named in full, the confidence is low, since the call goes to one of them. It is low
    too for all but the first of the calls that get their host from the same value: what mends that one mends them. And
    it is low for a picture or the like of a page that may only come from Atlassian's own hosts, since the manifest
    declares no others for its kind.

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
        rows = [row for row in app.egress if row.boundary is Boundary.UNKNOWN]
        rows = [row for row in rows if not _is_click(row) and not is_user_controlled(row)]
        first: dict[tuple[object, ...], Egress] = {}
        for row in sorted(rows, key=_weight):
            first.setdefault(_choice(row), row)
        for row in rows:
            is_sure = first[_choice(row)] is row and not _hosts(app, row) and not (app.is_forge and _is_kept_in(row))
            yield self._finding(app, row) if is_sure else replace(self._finding(app, row), confidence=Confidence.LOW)

    def _finding(self, app: AppMap, row: Egress) -> Finding:
        hosts = _hosts(app, row)
        if len(hosts) == 1:
            message = f"{call_name(row)} goes to {hosts[0]} or nowhere, by the manifest{_origin(row)}"
        elif hosts:
            message = f"{call_name(row)} goes to one of {listed(hosts)}, the code does not say which{_origin(row)}"
        else:
            message = f"Where {call_name(row)} goes cannot be decided{_origin(row)}{_bounds(row)}"
        data = gravest(self.relevant(row))
        carried = f"; it carries {data_name(data)}" if data else ""
        return self.row_finding(row, f"{message}{carried}.", _advice(row), data or gravest(row.address))


def _choice(row: Egress) -> tuple[object, ...]:
    """What decides where a call goes: calls that share it are mended at one place.

    A stored value and a variable of the environment are the same everywhere, other names in their own file only.
    """
    origins = tuple(sorted({url.unknown or "" for url in row.urls if url.host is None}))
    if not any(origins):
        return (row.id, row.location)
    is_everywhere = all(_EVERYWHERE.match(origin) for origin in origins)
    return (row.side, origins, row.bounded_by, "" if is_everywhere else row.location.path)


def _weight(row: Egress) -> tuple[bool, int, Location]:
    """Of calls that share their choice, the one that carries the worst speaks for all."""
    worst = min((data.category.gravity for data in row.data if data.use != CREDENTIAL), default=len(Category))
    return not row.reachable, worst, row.location


def _hosts(app: AppMap, row: Egress) -> tuple[str, ...]:
    """The only hosts that the platform lets such a call through to; empty where it is not bounded to some by name."""
    keys = permission_keys(row)
    remotes = [
        app.manifest.remote(entry.remote) for entry in app.manifest.external if entry.key in keys and entry.remote
    ]
    named = {host_of(address) for address in row.bounded_by}
    named |= {host for remote in remotes if remote for host in remote_hosts(remote)}
    if not row.bounded_by or app.manifest.configurable or any("*" in host for host in named):
        return ()
    return tuple(sorted(named))


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
