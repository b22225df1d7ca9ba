"""The rule `content-logged`."""

from flowmap.core.words import Category, Severity
from flowmap.rules.logged import LogRule


class ContentLogged(LogRule):
    """What users wrote is logged.

    ## What it reports

    Content of Jira, Confluence and other products (summaries, descriptions, comments, pages) that reaches
    `console.log` and its like, alone or inside a larger object. In the browser, whose console only its
    own user reads, the confidence is low.

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
    advice = "Log the key or id of the issue or page instead of its text."
