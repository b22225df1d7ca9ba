"""The rule `permission-wildcard`."""

from collections.abc import Iterator
from dataclasses import replace

from flowmap.core.appmap import AppMap
from flowmap.core.finding import Finding, Fix
from flowmap.core.manifest import ExternalAddress
from flowmap.core.words import Boundary, Severity
from flowmap.rules.base import Rule
from flowmap.rules.hosts import covers, host_of, permission_keys, row_hosts
from flowmap.rules.manifest_lines import item, permission
from flowmap.rules.permission_unused import removal, unused
from flowmap.rules.wording import listed

_ENOUGH = 2


class PermissionWildcard(Rule):
    """The manifest lets more hosts through than the code needs.

    ## What it reports

    `*` in `permissions.external`, always; `*.x` unless calls go to at least two known subdomains of x, or to one that
    is chosen at run time (`https://${tenant}.x/…`). One that no code uses is told by `permission-unused` too: both are
    mended by removing it.

    ## Why it matters

    A wildcard also lets through the hosts that somebody else can rent under the same domain, and with `*` every
    host there is: the runtime then no longer holds back what a bug or a dependency sends.

    ## Example

    ```yaml
    - address: '*.example.com'   # the code only calls api.example.com
    ```

    ## Instead

    ```yaml
    - address: https://api.example.com
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/manifest-reference/permissions/
    """

    id = "permission-wildcard"
    severity = Severity.MEDIUM

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every wildcard that the code does not justify."""
        needless = unused(app)
        for entry in app.manifest.external:
            host = host_of(entry.address or "")
            if not host.startswith("*"):
                continue
            used = _hosts(app, entry)
            is_needed = len(used) >= _ENOUGH or any("{}" in name for name in used) or _is_vendors(app, entry)
            if host == "*" or not is_needed:
                is_open = _is_open(app, entry)
                is_needless = entry in needless
                yield self._needless(entry, host) if is_needless else self._finding(entry, host, used, is_open=is_open)

    def _needless(self, entry: ExternalAddress, host: str) -> Finding:
        """Of an entry that no code uses; `permission-unused` has the patch for it."""
        return self._said(entry, host, "no code uses it", removal(entry))

    def _finding(self, entry: ExternalAddress, host: str, used: tuple[str, ...], *, is_open: bool) -> Finding:
        known = [name for name in used if "{}" not in name]
        needed = f"the code calls {listed(known)}" if known else "no host that it needs is known"
        items = () if is_open else tuple(item(entry, name) for name in known)
        advice = "Name the hosts that are meant, or remove the entry."
        if items:
            advice = f"Replace it in the manifest by:\n{permission(entry.key, items)}"
        elif known:
            advice = "Name the hosts that are meant; where calls go whose host is not known has to be found out first."
        found = self._said(entry, host, needed, advice)
        return replace(found, fix=Fix(f"permissions.external.{entry.key}", items, removes=True) if items else None)

    def _said(self, entry: ExternalAddress, host: str, needed: str, advice: str) -> Finding:
        section = f"permissions.external.{entry.key}"
        every = "every host there is" if host == "*" else f"every subdomain of {host.removeprefix('*.')}"
        message = f"`{entry.address}` in {section} lets {every} through; {needed}."
        return self.place_finding(entry.location, (section, entry.address or ""), message, advice)


def _is_open(app: AppMap, entry: ExternalAddress) -> bool:
    """Whether the entry may be what lets a call through whose destination is not known."""
    return any(row.boundary is Boundary.UNKNOWN and entry.key in permission_keys(row) for row in app.egress)


def _is_vendors(app: AppMap, entry: ExternalAddress) -> bool:
    """Whether an SDK calls one of its vendor's hosts, which its set-up decides: `*.x` of a row is no known name."""
    needed = host_of(entry.address or "")[1:]
    families = {host[1:] for row in app.egress if entry.key in permission_keys(row) for host in row_hosts(row)}
    return any(family.startswith(".") and (needed.endswith(family) or family.endswith(needed)) for family in families)


def _hosts(app: AppMap, entry: ExternalAddress) -> tuple[str, ...]:
    """The hosts below the wildcard that calls of its kind go to."""
    rows = [row for row in app.egress if entry.key in permission_keys(row) and row.identity is None]
    return tuple(sorted({host for row in rows for host in row_hosts(row) if covers(entry.address or "", host)}))
