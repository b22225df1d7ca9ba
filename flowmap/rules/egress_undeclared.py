"""The rule `egress-undeclared`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flowmap.core.appmap import REMOTE, AppMap, Egress
from flowmap.core.finding import Finding, Fix
from flowmap.core.manifest import Manifest
from flowmap.core.words import Declared, Severity
from flowmap.rules.base import Rule, gravest
from flowmap.rules.hosts import authority_of, covers, host_of, permission_keys, row_hosts
from flowmap.rules.manifest_lines import address, declare, remote_item, scalar
from flowmap.rules.wording import call_name, data_name, destination, listed


class EgressUndeclared(Rule):
    """No manifest permission covers the destination of a call.

    ## What it reports

    A call whose destination is known and stands in no entry of `permissions.external` that speaks of its kind:
    `fetch.backend` for functions, `fetch.client` for requests of the browser, `images`, `scripts`, `styles`, `fonts`,
    `media` and `frames` for what a page loads; a remote or provider that the manifest does not define or let through.

    ## Why it matters

    On Forge's runtime the call fails; in the browser the content security policy blocks it. And the customer never
    agreed to the destination: an app that declares it later asks every administrator again.

    ## Example

    ```js
    await fetch('https://api.example.com/v1/items');   // the manifest has no entry for api.example.com
    ```

    ## Instead

    ```yaml
    permissions:
      external:
        fetch:
          backend:
            - address: https://api.example.com
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/runtime-egress-permissions/
    - https://developer.atlassian.com/platform/forge/manifest-reference/permissions/
    """

    id = "egress-undeclared"
    severity = Severity.HIGH

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every row that no permission covers."""
        for row in app.egress:
            if row.declared.status is Declared.UNDECLARED:
                yield self._finding(app.manifest, row)

    def _finding(self, manifest: Manifest, row: Egress) -> Finding:
        data = gravest(self.relevant(row))
        key = row.service
        if row.kind == "provider" and key and not manifest.provider(key):
            message = f"{call_name(row)} uses the provider `{key}`, which the manifest does not define."
            return self.row_finding(row, message, f"Define `{key}` under `providers.auth` in the manifest.", data)
        if (unknown := _undefined_remote(manifest, row)) is not None:
            message = f"{call_name(row)} calls the remote `{unknown}`, which the manifest does not define."
            return self.row_finding(row, message, _define_remote(row, unknown), data)
        if row.kind == "remote" and key:
            message = f"{call_name(row)} calls the remote `{key}`, which no entry of {_section(row)} lets through."
            found = self.row_finding(row, message, _put(declare(row, [remote_item(key)])), data)
            return replace(found, fix=_fix(row, [remote_item(key)]))
        return self._undeclared_hosts(manifest, row)

    def _undeclared_hosts(self, manifest: Manifest, row: Egress) -> Finding:
        missing = _missing(manifest, row)
        names = listed([host.replace("{}", "…") for host in missing]) if missing else destination(row)
        data = gravest(self.relevant(row))
        carrying = f" with {data_name(data)}" if data else ""
        message = f"{call_name(row)} calls {names}{carrying}, which no entry of {_section(row)} covers."
        urls = [url for url in row.urls if host_of(url.pattern) in missing]
        items = sorted({address(authority_of(url.pattern), url.scheme) for url in urls})
        return replace(self.row_finding(row, message, _advice(row, items), data), fix=_fix(row, items))


def _undefined_remote(manifest: Manifest, row: Egress) -> str | None:
    """The key of a remote that a call, or the provider that it uses, names and nobody defines."""
    if row.kind == "remote":
        return row.service if row.service and not manifest.remote(row.service) else None
    named = [
        url.pattern.removeprefix(REMOTE) for url in row.urls if url.host is None and url.pattern.startswith(REMOTE)
    ]
    return next((key for key in named if not manifest.remote(key)), None) if row.kind == "provider" else None


def _fix(row: Egress, items: Sequence[str]) -> Fix | None:
    keys = permission_keys(row)
    return Fix(f"permissions.external.{keys[0]}", tuple(items)) if keys and items else None


def _advice(row: Egress, items: list[str]) -> str:
    if not permission_keys(row):
        return "Nothing can be declared for it: send what the form holds with fetch() or through a resolver."
    return _put(declare(row, items)) if items else f"Declare the destination under `{_section(row)}`."


def _missing(manifest: Manifest, row: Egress) -> tuple[str, ...]:
    """The hosts without an entry; all of them where only scheme, port or path keeps an entry from matching."""
    keys = permission_keys(row)
    declared = [entry.address for entry in manifest.external if entry.key in keys and entry.address]
    hosts = row_hosts(row)
    return tuple(host for host in hosts if not any(covers(entry, host) for entry in declared)) or hosts


def _define_remote(row: Egress, key: str) -> str:
    remote = f"remotes:\n  - key: {scalar(key)}\n    baseUrl: https://HOST\n    operations:\n      - compute"
    return _put(f"{remote}\n{declare(row, [remote_item(key)])}")


def _section(row: Egress) -> str:
    return listed([f"permissions.external.{key}" for key in permission_keys(row)] or ["permissions.external"])


def _put(lines: str) -> str:
    return f"Add to the manifest, or remove the call:\n{lines}"
