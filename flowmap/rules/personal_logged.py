"""The rule `personal-logged`."""

from flowmap.core.appmap import Data, Storage
from flowmap.core.words import Category, Severity, Store
from flowmap.rules.base import StoreRule
from flowmap.rules.people import is_profile
from flowmap.rules.wording import call_name, data_name


class PersonalLogged(StoreRule):
    """Personal data is logged.

    ## What it reports

    Names, e-mail addresses, avatars and other profile data that reach `console.log` and its like, alone or inside a
    larger object. An account id alone is not reported.

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
    stores = frozenset({Store.LOG})
    advice = "Log the account id or a count instead of names, e-mail addresses and other profile data."

    def wants(self, data: Data) -> bool:
        """Personal data that is more than an account id."""
        return is_profile(data)

    def message(self, row: Storage, data: Data) -> str:
        """`Jira user displayName (personal) is logged by console.log()`."""
        return f"{data_name(data)} is logged by {call_name(row)}"
