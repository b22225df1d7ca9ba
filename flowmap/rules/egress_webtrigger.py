"""The rule `egress-webtrigger`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap, Data, Egress
from flowmap.core.finding import Finding
from flowmap.core.location import Location
from flowmap.core.words import Category, Origin, Severity
from flowmap.rules.base import EgressRule, Row, all_rows, also
from flowmap.rules.callers import trigger_lines, triggers, unanswered
from flowmap.rules.people import is_account_id
from flowmap.rules.wording import data_name, listed


class EgressWebtrigger(EgressRule):
    """A public web trigger hands out data and nothing on the way checks who calls.

    ## What it reports

    A `return` of a web trigger's function whose answer holds content, personal data or secrets, where no condition on
    the way asks who calls: no verified signature, no token of the request held against one of the app's own, no
    authentication by the platform. An account id alone is not reported, nor is a trigger with a static response.

    ## Why it matters

    Whoever has the URL, from a log, a browser history or a colleague who has left, reads the data, without an
    account and past the product's permissions.

    ## Example

    ```js
    export const report = async (request) => {
      const issue = await readIssue(request.queryParameters.key[0]);
      return { statusCode: 200, body: JSON.stringify(issue.fields) };
    };
    ```

    ## Instead

    ```js
    export const report = async (request) => {
      if (!(await isSigned(request))) return { statusCode: 401 };
      const issue = await readIssue(request.queryParameters.key[0]);
      return { statusCode: 200, body: JSON.stringify(issue.fields) };
    };
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/
    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    """

    id = "egress-webtrigger"
    severity = Severity.HIGH
    categories = frozenset({Category.SECRET, Category.PERSONAL, Category.CONTENT})

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every `return` that hands out such data unchecked."""
        silent, checked = unanswered(app), _checked(app)
        for row in app.egress:
            data = tuple(item for item in self.relevant(row) if item.source not in checked)
            keys = [exposure.key for exposure in triggers(row) if exposure.key not in silent]
            if row.kind == "webtrigger" and data and keys:
                worst = self.worst(data)
                names = listed([f"`{key}`" for key in sorted(set(keys))])
                message = f"{data_name(worst)} is handed out by the public web trigger {names} to whoever calls it"
                advice = f"Check a signature or a shared secret before anything is read{trigger_lines(keys[0])}"
                yield self.row_finding(row, message + also(data, worst) + ".", advice, worst)

    def relevant(self, row: Row) -> tuple[Data, ...]:
        """Such data in the answer; an account id alone and what the caller sent are left out."""
        return tuple(
            data
            for data in super().relevant(row)
            if not is_account_id(data) and not data.weak and data.origin is not Origin.ENTRY
        )

    def message(self, row: Egress, data: Data) -> str:
        """Not used: `check` names the trigger as well."""
        raise NotImplementedError


def _checked(app: AppMap) -> frozenset[Location]:
    """Calls that no web trigger comes to unchecked: what they answer is not handed to whoever calls."""
    return frozenset(row.location for row in all_rows(app) if not triggers(row))
