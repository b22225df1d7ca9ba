"""The rule `scope-missing`."""

from collections.abc import Iterator
from dataclasses import replace

from flowmap.core.appmap import AppMap, Egress
from flowmap.core.finding import Finding, Fix
from flowmap.core.words import Severity
from flowmap.rules.base import Rule
from flowmap.rules.manifest_lines import SCOPES
from flowmap.rules.scopes import endpoints, is_product_call
from flowmap.rules.wording import call_name, listed


class ScopeMissing(Rule):
    """A product call's scope is not declared.

    ## What it reports

    A request to the Jira or Confluence REST API whose path and method are known and need a scope that the manifest does
    not declare. Either the classic scopes of an endpoint or all its granular ones are enough. A path that the
    products' API descriptions do not have is not reported.

    ## Why it matters

    The call fails with 401 or 403. A scope that is added later makes a new major version, which administrators of all
    sites have to approve.

    ## Example

    ```yaml
    permissions:
      scopes:
        - read:jira-work # and the code posts a comment
    ```

    ## Instead

    ```yaml
    permissions:
      scopes:
        - read:jira-work
        - write:jira-work
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/manifest-reference/permissions/
    - https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product-jira/
    """

    id = "scope-missing"
    severity = Severity.MEDIUM

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every product call that lacks a scope."""
        declared = frozenset(scope.name for scope in app.manifest.scopes)
        for row in app.egress:
            if app.is_forge and is_product_call(row) and (lacking := _lacking(row, declared)):
                paths = listed(sorted({f"`{url.pattern.partition('?')[0]}`" for url in row.urls}))
                call = f"{call_name(row)} ({row.method or 'any method'} {paths})"
                message = f"{call} needs {_names(lacking)}, which the manifest does not declare."
                lines = "".join(f"\n    - {scope}" for scope in lacking)
                found = self.row_finding(row, message, f"Declare in the manifest:\npermissions:\n  scopes:{lines}")
                yield replace(found, fix=Fix(SCOPES, tuple(lacking)))


def _lacking(row: Egress, declared: frozenset[str]) -> list[str]:
    """What some path of the call lacks, whichever of the endpoints that it may mean is meant."""
    lacking: set[str] = set()
    for candidates in endpoints(row):
        each = [endpoint.missing(declared) for endpoint in candidates]
        if each and all(each):
            lacking |= min(each, key=lambda scopes: (len(scopes), sorted(scopes)))
    return sorted(lacking)


def _names(scopes: list[str]) -> str:
    return f"the scope{'s' if len(scopes) > 1 else ''} {listed([f'`{scope}`' for scope in scopes])}"
