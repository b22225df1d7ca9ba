"""The rule `personal-logged`."""

from flowmap.core.appmap import Data
from flowmap.core.words import Category, Severity
from flowmap.rules.logged import LogRule
from flowmap.rules.people import is_profile


class PersonalLogged(LogRule):
    """Personal data is logged.

    ## What it reports

    Names, e-mail addresses, avatars and other profile data that reach `console.log` and its like, alone or inside a
    larger object. An account id alone is not reported. In the browser, whose console only its own user reads, the
    confidence is low.

    ## Why it matters

    Developers read the logs of their customers, and logs are exported and kept. Erasing a person's data there is
    next to impossible, and Atlassian's logging guidelines forbid it.

    ## Example

    ```js
    console.log('assigned', issue.fields.assignee.displayName);
    ```

    ## Instead

    ```js
    console.log('assigned', issue.fields.assignee.accountId);
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/logging-guidelines/
    - https://developer.atlassian.com/platform/forge/user-privacy-guidelines/
    """

    id = "personal-logged"
    severity = Severity.MEDIUM
    categories = frozenset({Category.PERSONAL})
    advice = "Log the account id or a count instead of names, e-mail addresses and other profile data."

    def wants(self, data: Data) -> bool:
        """Personal data that is more than an account id."""
        return is_profile(data)
