"""The rule `access-as-app`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap, Egress, Exposure, Storage
from flowmap.core.finding import Finding
from flowmap.core.location import Location
from flowmap.core.words import Category, Confidence, Operation, Origin, Severity, Store
from flowmap.rules.base import Rule
from flowmap.rules.callers import WEBTRIGGER, only_administrators
from flowmap.rules.wording import call_name, store_name

_SHARED = {Store.KVS, Store.SECRET, Store.ENTITY, Store.SQL, Store.OBJECT_STORE}
_CHANGES = {Operation.WRITE, Operation.DELETE}
_WHO = {
    "resolver": "a user of {}",
    "ui": "a user of {}",
    "action": "whoever talks to an agent with {}",
    "workflow": "whoever moves an issue through {}",
    WEBTRIGGER: "whoever calls {}",
}


class AccessAsApp(Rule):
    """Code that a user can invoke acts as the app, or on what all users share, without checking that user's permission.

    ## What it reports

    Product requests with the app's own rights (`asApp()`), changes of storage, and reads of storage whose result is
    returned to the user, that a resolver, a UI Kit 1 handler, a Rovo action, a workflow function or a web trigger
    leads to with no check on the way. A check is a condition that depends on `authorize()`, on the user's permissions,
    groups or roles, on a request made `asUser()`, or on the caller's account held against an owner. Keys with the
    caller's own account id are no shared data. Where only administrators see the module, and for reads, the confidence
    is low; a stored secret that is returned is a matter of `secret-to-frontend`.

    ## Why it matters

    `asApp()` does not ask whether the user may see or change the thing: the payload names any issue, and the app,
    which may, does it. Any user of a module can invoke all resolvers of its function, also those that no button calls.

    ## Example

    ```js
    resolver.define('close', ({ payload }) =>
      asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT', body }),
    );
    ```

    ## Instead

    ```js
    resolver.define('close', ({ payload }) =>
      asUser().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT', body }),
    );
    ```

    or ask first: `if (!(await authorize().onJiraIssue(payload.id).canEdit())) throw new Error('not allowed');`

    ## References

    - https://developer.atlassian.com/platform/forge/shared-responsibility-model/
    - https://developer.atlassian.com/platform/forge/runtime-reference/authorize-api/
    """

    id = "access-as-app"
    severity = Severity.MEDIUM

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every unchecked request as the app and every unchecked access to shared data."""
        for row in app.egress:
            if row.exposed and row.identity == "app" and not row.is_open:
                what = f"{call_name(row)} acts as the app"
                advice = (
                    "Use `asUser()`, or check the user's permission first (`authorize()`, the permission REST APIs)."
                )
                yield self._finding(row, what, advice, Confidence.HIGH)
        returned = _returned(app)
        for store in app.storage:
            if any(not exposure.is_own for exposure in store.exposed) and store.store in _SHARED:
                advice = "Check the user's permission first, or put the user's account id into the key."
                if store.operation in _CHANGES:
                    what = f"{call_name(store)} changes {store_name(store)}, which all users share,"
                    yield self._finding(store, what, advice, Confidence.MEDIUM)
                elif store.location in returned and store.store is not Store.SECRET:
                    what = f"{call_name(store)} reads {store_name(store)}, which all users share,"
                    yield self._finding(store, what, advice, Confidence.LOW)

    def _finding(self, row: Egress | Storage, what: str, advice: str, confidence: Confidence) -> Finding:
        exposures = [exposure for exposure in row.exposed if not exposure.is_own]
        first = min(exposures, key=lambda item: (len(item.path), item.kind, item.module, item.key))
        sure = Confidence.LOW if only_administrators(exposures) else confidence
        message = f"{what} for {_who(first)}, whose permission nothing on the way checks."
        return self.path_finding(row, message, advice, first.path, sure)


def _who(exposure: Exposure) -> str:
    return _WHO.get(exposure.kind, "{}").format(f"{exposure.module} `{exposure.key}`")


def _returned(app: AppMap) -> frozenset[Location]:
    """The reads of storage whose data a resolver hands to the user."""
    kinds = (Category.CONFIG, Category.CONTEXT)
    return frozenset(
        data.source
        for row in app.answers
        for data in row.data
        if data.origin is Origin.STORAGE and data.category not in kinds and not data.weak
    )
