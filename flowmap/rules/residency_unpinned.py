"""The rule `residency-unpinned`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap
from flowmap.core.finding import Finding
from flowmap.core.manifest import Module, Remote
from flowmap.core.words import Boundary, Operation, Severity, Store
from flowmap.rules.base import Rule, gravest
from flowmap.rules.manifest_lines import scalar
from flowmap.rules.wording import call_name, data_name


class ResidencyUnpinned(Rule):
    """Data rests where no residency pinning reaches.

    ## What it reports

    - a remote of the manifest that stores in-scope end-user data, said or assumed, and has no URL per region,
    - a write to a store outside Atlassian,
    - an `sql` module with `dareCompliant: false`.

    A remote without `operations` is assumed to store, as Atlassian does.

    ## Why it matters

    A customer who pins their product to a region expects its data to stay there. These parts of the app stay behind.

    ## Example

    ```yaml
    remotes:
      - key: engine
        baseUrl: https://engine.example.com
        operations:
          - storage
    ```

    ## Instead

    ```yaml
    remotes:
      - key: engine
        baseUrl:
          default: https://us.engine.example.com
          EU: https://eu.engine.example.com
        operations:
          - storage
        storage:
          inScopeEUD: true
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/data-residency/
    - https://developer.atlassian.com/platform/forge/in-scope-end-user-data/
    """

    id = "residency-unpinned"
    severity = Severity.MEDIUM

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every remote, external store and SQL module out of reach."""
        yield from (self._remote(remote) for remote in app.manifest.remotes if _stores(remote) and not _regions(remote))
        yield from self._stores(app)
        for module in app.manifest.modules:
            if module.type == "sql" and module.raw.get("dareCompliant") is False:
                yield self._sql(module)

    def _remote(self, remote: Remote) -> Finding:
        why = "says no `operations` and so is taken to store" if remote.operations is None else "stores"
        message = f"The remote `{remote.key}` {why} in-scope end-user data and has no base URL for any region."
        return self.place_finding(remote.location, ("remote", remote.key), message, _regional(remote))

    def _stores(self, app: AppMap) -> Iterator[Finding]:
        for row in app.storage:
            outside = row.store is Store.EXTERNAL and row.boundary is not Boundary.ATLASSIAN
            if outside and row.operation is Operation.WRITE:
                data = gravest(self.relevant(row))
                what = data_name(data) if data else "Data"
                message = f"{what} is written by {call_name(row)} outside Atlassian, where no pinning reaches."
                advice = "Keep the data in Forge storage, or behind a remote with a base URL for every region."
                yield self.row_finding(row, message, advice, data)

    def _sql(self, module: Module) -> Finding:
        message = f"The sql module `{module.key}` says `dareCompliant: false`: its database is not pinned to a region."
        advice = "Move the data to an sql module without that line, and remove this one."
        return self.place_finding(module.location, ("sql", module.key), message, advice)


def _stores(remote: Remote) -> bool:
    said = remote.operations is None or "storage" in remote.operations
    return said and remote.in_scope_eud is not False


def _regions(remote: Remote) -> bool:
    return any(region != "default" for region in remote.urls)


def _regional(remote: Remote) -> str:
    default = scalar(remote.urls.get("default") or "https://HOST")
    head = f"remotes:\n  - key: {scalar(remote.key)}\n"
    regions = f"    baseUrl:\n      default: {default}\n      EU: https://HOST-IN-THE-EU\n"
    return (
        "Give the remote a base URL for every region in which it stores:\n"
        f"{head}{regions}    operations:\n      - storage\n    storage:\n      inScopeEUD: true\n"
        f"or, if it stores no such data, say so:\n{head}    operations:\n      - compute"
    )
