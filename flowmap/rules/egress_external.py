"""The rule `egress-external`."""

from collections.abc import Iterator

from flowmap.core.appmap import PLATFORM, AppMap, Data, Egress
from flowmap.core.finding import Finding
from flowmap.core.words import Boundary, Category, Severity
from flowmap.rules.base import CREDENTIAL, EgressRule, Row
from flowmap.rules.people import is_account_id
from flowmap.rules.wording import call_name, data_name, destination, part_of

_HIGH = {Category.SECRET, Category.PERSONAL, Category.CONTENT}
_MEDIUM = {Category.USER_INPUT, Category.APP_DATA}


class EgressExternal(EgressRule):
    """Data leaves Atlassian for an external host.

    ## What it reports

    Every call that carries data, or at least itself, to a host outside Atlassian: `fetch` and its like, remotes,
    providers, SDKs, images, scripts and frames, navigation with data in its URL; and what the platform itself sends
    to a remote, as the events of a trigger with an `endpoint`. The severity is that of the worst data: secrets,
    personal data and content are high, user input and stored app data medium, everything else, a request without
    recognised data included, low. An account id alone is medium. A secret that is only the
    credential of the service it belongs to is no leak; a call that sends nothing else is not reported. What a web
    trigger answers is the matter of `egress-webtrigger`.

    ## Why it matters

    Once outside, data is beyond Atlassian's access control, residency and erasure. Customers have to learn of
    it from the privacy policy, and the app does not count as "Runs on Atlassian".

    ## Example

    ```js
    const issue = await (await api.asUser().requestJira(route`/rest/api/3/issue/${key}`)).json();
    await fetch('https://api.example.com/notes', { method: 'POST', body: issue.fields.summary });
    ```

    ## Instead

    Keep the data in Forge storage or the product, send only what the service needs, or hash what serves as a key
    only. Where it is intended, say so:

    ```js
    // flowmap: allow egress-external -- release notes only, see the privacy policy
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/runtime-egress-permissions/
    - https://developer.atlassian.com/platform/forge/runs-on-atlassian/
    """

    id = "egress-external"
    severity = Severity.HIGH
    categories = frozenset(Category)
    boundaries = frozenset({Boundary.EXTERNAL})
    advice = (
        "Send only what the service needs, or keep the data in Forge storage. If it is intended, describe it in the "
        "privacy policy and put `// flowmap: allow egress-external -- reason` on the last line of the call."
    )

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every external call, those without recognised data included."""
        yield from super().check(app)
        for row in self.rows(app):
            if not row.data and not _only_leads(row):
                message = f"{call_name(row)} calls {destination(row)} outside Atlassian; no data was recognised in it."
                yield self.row_finding(row, message, self.advice, severity=Severity.LOW)

    def advise(self, row: Row) -> str:
        """In a manifest a comment begins with `#`, and what the platform sends cannot be chosen."""
        if not row.api.startswith(PLATFORM):
            return self.advice
        return (
            "Let a function of the app take the call and send only what the service needs. If it is intended, describe "
            "it in the privacy policy and put `# flowmap: allow egress-external -- reason` behind this line."
        )

    def rows(self, app: AppMap) -> Iterator[Egress]:
        """The external calls but the answers of web triggers."""
        yield from (row for row in super().rows(app) if row.kind != "webtrigger")

    def wants(self, data: Data) -> bool:
        """All data but a secret in its use."""
        return data.use != CREDENTIAL

    def rate(self, data: Data) -> Severity:
        """By category; an account id alone is medium."""
        if data.category in _MEDIUM or is_account_id(data):
            return Severity.MEDIUM
        return Severity.HIGH if data.category in _HIGH else Severity.LOW

    def message(self, row: Egress, data: Data) -> str:
        """`Jira issue fields.summary (content) leaves Atlassian for api.example.com in the body of fetch()`."""
        return f"{data_name(data)} leaves Atlassian for {destination(row)} {part_of(data, row)}"


def _only_leads(row: Egress) -> bool:
    """Whether a navigation goes to one constant address or another, or to one of which nothing is known."""
    return row.kind == "navigation" and all("{}" not in url.pattern for url in row.urls if url.host is not None)
