"""The rule `tenant-state`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap, Data
from flowmap.core.finding import Finding
from flowmap.core.words import Category, Confidence, Operation, Severity, Side
from flowmap.rules.base import Rule, also, digest, gravest
from flowmap.rules.people import is_account_id
from flowmap.rules.wording import call_name, capital, data_name

_CUSTOMER = {Category.SECRET, Category.PERSONAL, Category.CONTENT, Category.USER_INPUT, Category.APP_DATA}
_ADVICE = (
    "Keep it in a variable of the function, or in Forge storage, which is kept apart by installation; what may stay in "
    "memory are constants of the app itself."
)


class TenantState(Rule):
    """A handler keeps customer data in module state, on disk or in a global, where the next tenant's call finds it.

    ## What it reports

    Content, personal data, secrets, user input and stored app data that a backend function writes to a variable of a
    module, into an object that such a variable holds, to a property of `globalThis`, or to a file. Not: what
    is only read from there, counts, and state of the front end, which lives in one user's browser.

    ## Why it matters

    The platform reuses an instance of the app for calls of different installations. What one customer's call leaves
    in memory or in `/tmp`, another customer's call can read, and it is in no store that is erased or pinned.

    ## Example

    ```js
    const cache = new Map();
    export const onIssue = async (event) => {
      cache.set(event.issue.key, event.issue.fields.summary);
    };
    ```

    ## Instead

    ```js
    export const onIssue = async (event) => {
      await kvs.set(`issue-${event.issue.key}`, event.issue.fields.summary);
    };
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/runtime-reference/native-node-js-runtime/
    - https://developer.atlassian.com/platform/forge/shared-responsibility-model/
    """

    id = "tenant-state"
    severity = Severity.MEDIUM

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every write of customer data to memory or disk."""
        for place in app.kept:
            data = _customer(place.data)
            if worst := gravest(data):
                message = f"{data_name(worst)} is kept in the {place.where}, where calls of other customers find it"
                sure = Confidence.MEDIUM if place.reachable else Confidence.LOW
                yield Finding(
                    rule=self.id,
                    severity=self.severity,
                    confidence=sure,
                    message=capital(message + also(data, worst) + "."),
                    location=place.location,
                    advice=_ADVICE,
                    path=worst.path,
                    fingerprint=digest(self.id, place.where, place.scope, worst.category),
                    reachable=place.reachable,
                )
        for row in app.storage:
            data = _customer(row.data)
            is_disk = row.api.partition(".")[0].removeprefix("node:").startswith("fs")
            if is_disk and row.side is Side.BACKEND and row.operation is Operation.WRITE and (worst := gravest(data)):
                message = (
                    f"{data_name(worst)} is written to disk by {call_name(row)}, where calls of other customers find it"
                )
                yield self.row_finding(row, message + also(data, worst) + ".", _ADVICE, worst)


def _customer(data: tuple[Data, ...]) -> tuple[Data, ...]:
    return tuple(item for item in data if item.category in _CUSTOMER and not item.weak and not is_account_id(item))
