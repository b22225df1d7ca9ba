"""The rule `scope-unused`."""

from collections.abc import Iterator
from dataclasses import replace

from flowmap.core.appmap import AppMap, Egress
from flowmap.core.finding import Finding, Fix
from flowmap.core.words import Confidence, Severity, Store
from flowmap.rules.base import Rule
from flowmap.rules.manifest_lines import SCOPES
from flowmap.rules.scopes import endpoints, event_scopes, is_product_call, known_scopes

_STORES = {Store.KVS, Store.SECRET, Store.ENTITY, Store.SQL, Store.OBJECT_STORE}
_STORAGE = "storage:app"
_PRIVACY = "report:personal-data"
_PRODUCTS = ("jira", "confluence")


class ScopeUnused(Rule):
    """A scope is declared that no call, event, hook or storage use needs.

    ## What it reports

    A scope of Jira, Jira Service Management, Confluence or the app's storage that nothing in the code and nothing among
    the manifest's triggers needs. Not said of a product with a call whose path is not known (unless nothing leads to
    that call), where a remote may use the app's tokens, or where code was not seen.

    ## Why it matters

    Each scope is shown to the administrator who installs the app, and is what an attacker gets with the app. Least
    privilege is a requirement of the Marketplace.

    ## Example

    ```yaml
    permissions:
      scopes:
        - read:jira-work
        - manage:jira-configuration # nothing configures Jira
    ```

    ## Instead

    Remove the scope.

    ## References

    - https://developer.atlassian.com/platform/forge/manifest-reference/permissions/
    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    """

    id = "scope-unused"
    severity = Severity.LOW

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every scope that nothing needs."""
        if not app.is_forge or not app.complete or _gives_tokens_away(app):
            return
        used, unclear = _used(app)
        for scope in app.manifest.scopes:
            if scope.name not in used and _product(scope.name) not in (None, *unclear):
                message = f"The scope `{scope.name}` is declared and nothing needs it."
                advice = f"Remove the line from {SCOPES}:\n    - {scope.name}"
                found = self.place_finding(scope.location, (scope.name,), message, advice, Confidence.MEDIUM)
                yield replace(found, fix=Fix(SCOPES, removes=True))


def _gives_tokens_away(app: AppMap) -> bool:
    """Whether code elsewhere may call the products with the app's scopes."""
    return bool(app.manifest.remotes or app.manifest.raw.get("connectModules") or app.manifest.raw.get("services"))


def _product(scope: str) -> str | None:
    """The product that a scope speaks of; None where nothing is known of its uses."""
    if scope in (_STORAGE, _PRIVACY):
        return scope
    if scope not in known_scopes():
        return None
    rest = scope.partition(":")[2]
    name, _, product = rest.rpartition(":")
    if name:
        return product if product in _PRODUCTS else None
    if rest.startswith("servicedesk-"):
        return "jira"
    return next((known for known in _PRODUCTS if rest.startswith(f"{known}-") or rest == known), None)


def _used(app: AppMap) -> tuple[frozenset[str], frozenset[str]]:
    """The scopes that something needs, and the products of which that cannot be told."""
    used, unclear = set(event_scopes(app)), set()
    for row in app.egress:
        if is_product_call(row):
            found = endpoints(row)
            used |= {scope for each in found for endpoint in each for scope in endpoint.current | endpoint.granular}
            if row.reachable and not (found and all(found)):
                unclear.add("jira" if row.api.endswith("requestJira") else "confluence")
        elif row.identity is not None and row.reachable:
            unclear |= set(_PRODUCTS)
    if any(row.store in _STORES for row in app.storage):
        used.add(_STORAGE)
    if any(map(_reports_accounts, app.egress)):
        used.add(_PRIVACY)
    if app.hooks:
        unclear |= set(_PRODUCTS)
    if any(_has_granular_events(scope.name) for scope in app.manifest.scopes) and event_scopes(app):
        # Granular scopes of events are in no table: a trigger may need any of the product's.
        used |= {scope.name for scope in app.manifest.scopes if _has_granular_events(scope.name)}
    return frozenset(used), frozenset(unclear)


def _has_granular_events(scope: str) -> bool:
    return scope.count(":") == 2 and scope.startswith("read:")


def _reports_accounts(row: Egress) -> bool:
    """Whether a call asks which accounts are to be erased, by the SDK or by its address."""
    return row.api.endswith("reportPersonalData") or any("report-accounts" in url.pattern for url in row.urls)
