"""The rule `webtrigger-unauthenticated`."""

from collections.abc import Iterator
from typing import TypeAlias

from flowmap.core.appmap import AppMap, Egress, Exposure, Storage
from flowmap.core.finding import Finding
from flowmap.core.words import Operation, Severity, Store
from flowmap.rules.base import Rule, all_rows
from flowmap.rules.callers import trigger_lines, triggers
from flowmap.rules.wording import call_name, destination, store_name

Found: TypeAlias = tuple[Exposure, Egress | Storage]


class WebtriggerUnauthenticated(Rule):
    """A public web trigger changes or reads something and nothing on the way checks who calls.

    ## What it reports

    For each web trigger of the manifest the first request or access to a store that a call of it comes to before any
    check: a verified signature, a token of the request held against one of the app's own, authentication by the
    platform. What the check itself reads (the stored secret) is left out, and so are reads of a store before a check
    that follows.

    ## Why it matters

    The URL of a web trigger is all that a caller needs. Whoever has it starts imports, deletes records or writes to
    the product with the app's permissions.

    ## Example

    ```js
    export const clear = async (request) => {
      await kvs.delete(request.queryParameters.id[0]);
      return { statusCode: 204 };
    };
    ```

    ## Instead

    ```js
    export const clear = async (request) => {
      const token = await kvs.getSecret('hook-token');
      if (request.headers['x-hook-token']?.[0] !== token) return { statusCode: 401 };
      await kvs.delete(request.queryParameters.id[0]);
      return { statusCode: 204 };
    };
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/
    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    """

    id = "webtrigger-unauthenticated"
    severity = Severity.MEDIUM

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for the first unchecked call of every web trigger; one that several share is said once."""
        first: dict[str, Found] = {}
        for row in all_rows(app):
            for exposure in triggers(row):
                known = first.get(exposure.key)
                if _counts(row, exposure) and (known is None or exposure.order < known[0].order):
                    first[exposure.key] = (exposure, row)
        by_row: dict[str, list[Found]] = {}
        for key in sorted(first):
            by_row.setdefault(first[key][1].id, []).append(first[key])
        for found in by_row.values():
            yield self._finding([exposure.key for exposure, _ in found], *found[0])

    def _finding(self, keys: list[str], exposure: Exposure, row: Egress | Storage) -> Finding:
        names = ", ".join(f"`{key}`" for key in keys)
        message = (
            f"Whoever calls the public web trigger {names} comes to {_what(row)}: nothing before it checks who calls."
        )
        advice = f"Check a signature or a shared secret first{trigger_lines(keys[0])}"
        return self.path_finding(row, message, advice, exposure.path)


def _counts(row: Egress | Storage, exposure: Exposure) -> bool:
    """Whether a row changes or reads something; a log does neither, nor does a read before a check that follows."""
    if isinstance(row, Egress):
        return row.kind != "webtrigger"
    if row.store is Store.LOG:
        return False
    return not (exposure.is_checked and row.operation in (Operation.READ, Operation.QUERY))


def _what(row: Egress | Storage) -> str:
    if isinstance(row, Storage):
        return (
            f"{call_name(row)}, which {row.operation}s {store_name(row)}"
            if row.operation != Operation.QUERY
            else (f"{call_name(row)}, which queries {store_name(row)}")
        )
    if row.identity is not None:
        who = f" as the {row.identity}" if row.identity != "none" else ""
        return f"{call_name(row)}{who}"
    return f"{call_name(row)} to {destination(row)}"
