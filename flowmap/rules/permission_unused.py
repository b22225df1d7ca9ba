"""The rule `permission-unused`."""

from collections.abc import Iterator
from dataclasses import replace

from flowmap.core.appmap import AppMap, Egress
from flowmap.core.finding import Finding, Fix
from flowmap.core.manifest import ExternalAddress, Manifest
from flowmap.core.words import Boundary, Confidence, Severity
from flowmap.flow.permissions import BACKEND, CLIENT
from flowmap.rules.base import Rule
from flowmap.rules.hosts import (
    covers,
    entry_side,
    host_of,
    may_use,
    permission_keys,
    remote_hosts,
    remote_of,
    row_hosts,
)
from flowmap.rules.manifest_lines import item, permission


class PermissionUnused(Rule):
    """The manifest declares an external address that no code uses.

    ## What it reports

    An entry of `permissions.external` that no call of its kind can need. Nothing is said of a side on which the
    destination of a request could not be decided, since that may be the one, nor of the address of a remote or provider
    that is used, nor of fonts where the page loads a style sheet of another host, which may load them in turn; images,
    frames and what else a page loads count for their own list, navigations for none. Where code was not seen, where a
    package that nobody describes is named like the address, or where the styles of a dependency may use the entry, the
    confidence is lower.

    ## Why it matters

    Every entry is a door that the customer agrees to. Unused ones widen what a bug or a compromised dependency can
    reach, and can cost the app its "Runs on Atlassian" badge for nothing.

    ## Example

    ```yaml
    permissions:
      external:
        fetch:
          backend:
            - address: https://old-api.example.com   # its client was removed long ago
    ```

    ## Instead

    Remove the entry. Removing an address is a minor version: nobody has to consent again.

    ## References

    - https://developer.atlassian.com/platform/forge/manifest-reference/permissions/
    - https://developer.atlassian.com/platform/forge/versions/
    """

    id = "permission-unused"
    severity = Severity.LOW

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every entry that nothing can need."""
        for entry in unused(app):
            yield self._finding(app, entry)

    def _finding(self, app: AppMap, entry: ExternalAddress) -> Finding:
        section = f"permissions.external.{entry.key}"
        name = f"the remote `{entry.remote}`" if entry.remote else str(entry.address)
        found = self.place_finding(
            entry.location,
            (section, entry.remote or "", entry.address or ""),
            f"No code uses {name}, which {section} lets the app reach.",
            removal(entry),
            _confidence(app, entry),
        )
        return replace(found, fix=Fix(section, removes=True))


def unused(app: AppMap) -> list[ExternalAddress]:
    """The entries that nothing can need."""
    remotes = _used_remotes(app)
    return [entry for entry in app.manifest.external if not _undecided(app, entry) and not _used(app, entry, remotes)]


def removal(entry: ExternalAddress) -> str:
    """The advice to take an entry out of the manifest."""
    return f"Remove from the manifest:\n{permission(entry.key, [item(entry)])}"


def _confidence(app: AppMap, entry: ExternalAddress) -> Confidence:
    if not app.complete or any(_is_named_in(entry, unseen.package) for unseen in app.unseen):
        return Confidence.LOW
    return Confidence.HIGH if entry.key in (BACKEND, CLIENT) and not app.unseen else Confidence.MEDIUM


def _is_named_in(entry: ExternalAddress, package: str) -> bool:
    """Whether a package may by its name be the client of an address: `algoliasearch` that of `*.algolia.net`."""
    labels = host_of(entry.address or "").split(".")
    return len(labels) > 1 and labels[-2] in package.lower()


def _concerns(row: Egress, entry: ExternalAddress) -> bool:
    return entry.key in permission_keys(row)


def _undecided(app: AppMap, entry: ExternalAddress) -> bool:
    """Whether a request on the entry's side, or a load of its kind, goes who knows where; a navigation needs none."""
    if entry.key == "fonts" and any(_is_foreign_sheet(row) for row in app.egress):
        return True
    unknown = [row for row in app.egress if row.boundary is Boundary.UNKNOWN]
    return any(_concerns(row, entry) or (row.side is entry_side(entry) and _is_request(row)) for row in unknown)


def _is_request(row: Egress) -> bool:
    return any(key in (BACKEND, CLIENT) for key in permission_keys(row))


def _is_foreign_sheet(row: Egress) -> bool:
    return row.kind == "style" and row.boundary is not Boundary.ATLASSIAN


def _used(app: AppMap, entry: ExternalAddress, remotes: set[str]) -> bool:
    if entry.remote:
        return entry.remote in remotes
    address = entry.address or ""
    by = f"permissions.external.{entry.key}[{entry.index}]"
    for row in app.egress:
        if row.declared.by == by or (_concerns(row, entry) and _is_at_home(row, address)):
            return True
        if _concerns(row, entry) and any(may_use(address, host) for host in row_hosts(row)):
            return True
    if any(row.boundary is Boundary.EXTERNAL and _is_named_in(entry, row.api) for row in app.storage):
        return True
    hosts = [host for key in remotes if (remote := app.manifest.remote(key)) for host in remote_hosts(remote)]
    return any(covers(address, host) for host in hosts)


def _is_at_home(row: Egress, address: str) -> bool:
    """Whether a call of unknown host is known to stay with Atlassian because that is all that the manifest allows."""
    return row.boundary is Boundary.ATLASSIAN and address in row.bounded_by


def _used_remotes(app: AppMap) -> set[str]:
    """The keys of the remotes that calls, modules and the providers in use need."""
    used = {remote.key for row in app.egress if (remote := remote_of(app.manifest, row))}
    used |= {reference.target for module in app.manifest.modules for reference in module.targets("remote")}
    return used | _remotes_of_providers(app.manifest, app.egress)


def _remotes_of_providers(manifest: Manifest, rows: tuple[Egress, ...]) -> set[str]:
    called = [row for row in rows if row.kind == "provider"]
    return {
        key
        for provider in manifest.providers
        if any(row.service in (None, provider.key) or manifest.provider(row.service or "") is None for row in called)
        for key in (*provider.remotes, *provider.actions)
    }
