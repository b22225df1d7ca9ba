"""The rule `egress-misdeclared`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from flowmap.core.appmap import AppMap, Data, Egress
from flowmap.core.finding import Finding
from flowmap.core.location import Location
from flowmap.core.manifest import Manifest
from flowmap.core.words import Category, Confidence, Severity
from flowmap.rules.base import CREDENTIAL, Row, Rule, also, gravest, row_confidence
from flowmap.rules.hosts import entry_of, remote_of
from flowmap.rules.people import is_account_id
from flowmap.rules.wording import data_name, destination, part_of

_IN_SCOPE = frozenset({Category.PERSONAL, Category.CONTENT, Category.USER_INPUT})


@dataclass(frozen=True, slots=True)
class _Claim:
    """A line of the manifest that says: no in-scope end-user data goes there."""

    subject: str
    location: Location


class EgressMisdeclared(Rule):
    """The manifest says that a destination gets no in-scope end-user data, and such data flows there.

    ## What it reports

    An entry of `permissions.external`, or a remote, with `inScopeEUD: false` to which personal data, content or
    user input flows. The finding stands at the manifest line; its path shows the way of the data.

    ## Why it matters

    The statement decides whether the app counts as "Runs on Atlassian" and as pinned for data residency. A wrong one
    misleads every customer who relies on it.

    ## Example

    ```yaml
    - address: '*.plausible.io'
      category: analytics
      inScopeEUD: false
    ```
    ```js
    track('opened', { title: issue.fields.summary });   // a title is end-user data
    ```

    ## Instead

    Send counts and event names only, or say `inScopeEUD: true`.

    ## References

    - https://developer.atlassian.com/platform/forge/in-scope-end-user-data/
    - https://developer.atlassian.com/platform/forge/data-residency/
    """

    id = "egress-misdeclared"
    severity = Severity.HIGH

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every manifest line that a flow contradicts."""
        contradicted: dict[_Claim, list[Egress]] = {}
        for row in app.egress:
            claim = _claim(app.manifest, row)
            if claim and self.relevant(row):
                contradicted.setdefault(claim, []).append(row)
        for claim, rows in contradicted.items():
            yield self._finding(claim, rows)

    def relevant(self, row: Row) -> tuple[Data, ...]:
        """The data that is certainly, or with user input probably, in-scope end-user data."""
        return tuple(data for data in row.data if data.category in _IN_SCOPE and data.use != CREDENTIAL)

    def _finding(self, claim: _Claim, rows: list[Egress]) -> Finding:
        row = min(rows, key=lambda item: (not item.reachable, *_gravity(self.relevant(item)), item.location))
        data = gravest(self.relevant(row)) or self.relevant(row)[0]
        everything = [item for other in rows for item in self.relevant(other)]
        message = (
            f"{data_name(data)} goes to {destination(row)} {part_of(data, row)}, while the manifest says "
            f"`inScopeEUD: false` of {claim.subject}{also(everything, data)}."
        )
        advice = "Keep the data out of the call, or write `inScopeEUD: true` on this entry of the manifest."
        finding = self.place_finding(claim.location, (claim.subject,), message, advice, _confidence(row, data))
        return replace(finding, path=data.path, egress=row.id, reachable=row.reachable)


def _claim(manifest: Manifest, row: Egress) -> _Claim | None:
    entry = entry_of(manifest, row.declared.by)
    if entry and entry.address and not entry.in_scope_eud:
        return _Claim(entry.address, entry.location)
    remote = remote_of(manifest, row)
    if remote and remote.in_scope_eud is False:
        return _Claim(f"the remote `{remote.key}`", remote.location)
    return None


def _gravity(data: tuple[Data, ...]) -> tuple[int, int]:
    return min((item.category.gravity, len(item.path)) for item in data)


def _confidence(row: Egress, data: Data) -> Confidence:
    """What users type and bare account ids may be outside the developer's published definition."""
    sure = row_confidence(row, data)
    doubtful = data.category is Category.USER_INPUT or is_account_id(data)
    return Confidence.MEDIUM if doubtful and sure is Confidence.HIGH else sure
