"""The rule `access-as-app`."""

from collections.abc import Iterator, Sequence

from flowmap.core.appmap import AppMap, Data, Egress, Exposure, Storage
from flowmap.core.finding import Finding
from flowmap.core.location import Location
from flowmap.core.words import Category, Confidence, Operation, Origin, SentIn, Severity, Store
from flowmap.rules.base import Rule
from flowmap.rules.callers import WEBTRIGGER, for_administrators, only_administrators
from flowmap.rules.wording import call_name, listed, store_name

_WORKFLOW = "workflow"
_SHARED = {Store.KVS, Store.SECRET, Store.ENTITY, Store.SQL, Store.OBJECT_STORE}
_CHANGES = {Operation.WRITE, Operation.DELETE}
_WHO = {
    "resolver": "a user of {}",
    "ui": "a user of {}",
    "action": "whoever talks to an agent with {}",
    _WORKFLOW: "whoever moves an issue through {}",
    WEBTRIGGER: "whoever calls {}",
}
_OF_PLATFORM = ("context of the caller", "product event", "workflow transition")
"""How data begins that the platform hands in, so that no caller can choose it."""

_OF_TRIGGERS = (
    "Check first who calls, by a secret in the request or the web trigger's `request.authentication` in the manifest."
)
"""There is no user whose permission or account id could be asked for."""


class AccessAsApp(Rule):
    """Code that a user can invoke acts as the app, or on what all users share, without checking that user's permission.

    ## What it reports

    Product requests with the app's own rights (`asApp()`), changes of storage, and reads of storage whose result is
    returned to the user, that a resolver, a UI Kit 1 handler, a Rovo action, a workflow function or a web trigger
    leads to with no check on the way. A check is a condition that depends on `authorize()`, on the user's permissions,
    groups or roles, on a request made `asUser()`, or on the caller's account held against an owner. Keys with the
    caller's own account id are no shared data. The confidence is low where only administrators see the module, for
    reads, for writes of constants, where a workflow function acts on the very issue or project of its transition, where
    only that is read which stands at the place of the caller, and where nobody but web triggers leads there, of which
    `webtrigger-unauthenticated` tells.
    Of the reads of a key in one function the first is reported, and none where that function changes the key, which is
    reported itself. A stored secret that is returned is a matter of `secret-to-frontend`.

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
                yield self._request(row)
        shared = [row for row in app.storage if row.store in _SHARED and _strangers(row)]
        changes = [row for row in shared if row.operation in _CHANGES]
        for store in changes:
            yield self._access(store, "changes", Confidence.LOW if _is_constant(store) else Confidence.MEDIUM)
        for store in _first_reads(app, shared, changes):
            yield self._access(store, "reads", Confidence.LOW)

    def _request(self, row: Egress) -> Finding:
        advice = "Use `asUser()`, or check the user's permission first (`authorize()`, the permission REST APIs)."
        sure = Confidence.LOW if _is_own_transition(row) or _is_look_around(row) else Confidence.HIGH
        return self._finding(row, f"{call_name(row)} acts as the app", advice, sure)

    def _access(self, row: Storage, verb: str, confidence: Confidence) -> Finding:
        advice = "Check the user's permission first, or put the user's account id into the key."
        what = f"{call_name(row)} {verb} {store_name(row)}, which all users share,"
        return self._finding(row, what, advice, confidence)

    def _finding(self, row: Egress | Storage, what: str, advice: str, confidence: Confidence) -> Finding:
        strangers = _strangers(row)
        if all(exposure.kind == WEBTRIGGER for exposure in strangers):
            # `webtrigger-unauthenticated` says it already, and what mends that mends this.
            advice, confidence = _OF_TRIGGERS, Confidence.LOW
        first = min(strangers, key=lambda item: (for_administrators(item), len(item.path), *_named(item)))
        sure = Confidence.LOW if only_administrators(strangers) else confidence
        message = f"{what} for {_who(strangers)}, whose permission nothing on the way checks."
        return self.path_finding(row, message, advice, first.path, sure)


def _strangers(row: Egress | Storage) -> tuple[Exposure, ...]:
    """The entry points that lead to what is not the caller's own."""
    return tuple(exposure for exposure in row.exposed if not exposure.is_own)


def _named(exposure: Exposure) -> tuple[str, str, str]:
    return exposure.kind, exposure.module, exposure.key


def _who(exposures: Sequence[Exposure]) -> str:
    """All doors that are open to more than administrators; where there is none, theirs."""
    doors = [exposure for exposure in exposures if not for_administrators(exposure)] or exposures
    names: dict[str, list[str]] = {}
    for door in sorted(doors, key=_named):
        names.setdefault(_WHO.get(door.kind, "{}"), []).append(f"{door.module} `{door.key}`")
    return " and ".join(phrase.format(listed(found)) for phrase, found in names.items())


def _is_own_transition(row: Egress) -> bool:
    """Whether a workflow function acts on the issue that is being moved, or on its project.

    Who moves an issue may see it, and what a workflow function reads it hands to nobody.
    """
    named = [data for data in row.data if data.sent_in is SentIn.URL]
    is_workflow = all(exposure.kind == _WORKFLOW for exposure in row.exposed)
    return is_workflow and bool(named) and all(_is_of_transition(data) for data in named)


def _is_look_around(row: Egress) -> bool:
    """Whether only that is read which the platform itself names: who may not see an issue sees no panel of it."""
    named = [data for data in row.data if data.sent_in is SentIn.URL]
    return row.method == "GET" and bool(named) and all(data.ref.startswith(_OF_PLATFORM) for data in named)


def _is_of_transition(data: Data) -> bool:
    fields = data.what.split(".")[-2:]
    return data.category is Category.CONTEXT and (data.ref.startswith("workflow transition") or fields[0] == "project")


def _is_constant(row: Storage) -> bool:
    """Whether a user decides neither what is written nor where: a default, a time, a flag."""
    return row.operation is Operation.WRITE and not row.data and not any("{}" in key for key in row.keys)


def _first_reads(app: AppMap, shared: Sequence[Storage], changes: Sequence[Storage]) -> Iterator[Storage]:
    """The reads that a user gets to see, the first of a function and key; none of what the same function changes."""
    returned = _returned(app)
    told = {_what(row) for row in changes}
    for row in shared:
        if row.operation in _CHANGES or row.store is Store.SECRET or row.location not in returned:
            continue
        if _what(row) not in told:
            yield row
        if row.operation is Operation.QUERY or row.keys not in ((), ("{}",)):
            # Two reads under keys that are not known need not be of the same key; two pages are of one query.
            told.add(_what(row))


def _what(row: Storage) -> tuple[object, ...]:
    """What is read or changed, and where: in which function, or for the pages of a query in which file."""
    where = row.location.path if row.operation is Operation.QUERY and row.keys else row.function or row.location
    return row.store, row.keys, where


def _returned(app: AppMap) -> frozenset[Location]:
    """The reads of storage whose data a resolver hands to the user."""
    kinds = (Category.CONFIG, Category.CONTEXT)
    return frozenset(
        data.source
        for row in app.answers
        for data in row.data
        if data.origin is Origin.STORAGE and data.category not in kinds and not data.weak
    )
