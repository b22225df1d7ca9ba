"""The rule `content-logged`."""

from flowmap.core.appmap import Data, Storage
from flowmap.core.words import Category, Severity, Store
from flowmap.rules.base import StoreRule
from flowmap.rules.wording import call_name, data_name


class ContentLogged(StoreRule):
    """What users wrote is logged.

    ## What it reports

    Content of Jira, Confluence and other products (summaries, descriptions, comments, pages) that reaches
    `console.log` and its like, alone or inside a larger object.

    ## Why it matters

    Developers read the logs of their customers, and logs are exported and kept, outside the permissions of the
    issue or page that the text comes from.

    ## Example

    ```js
    console.log('updated', issue.fields);
    ```

    ## Instead

    ```js
    console.log('updated', issue.key);
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/logging-guidelines/
    """

    id = "content-logged"
    severity = Severity.LOW
    categories = frozenset({Category.CONTENT})
    stores = frozenset({Store.LOG})
    advice = "Log the key or id of the issue or page instead of its text."

    def message(self, row: Storage, data: Data) -> str:
        """`Jira issue fields.summary (content) is logged by console.log()`."""
        return f"{data_name(data)} is logged by {call_name(row)}"
