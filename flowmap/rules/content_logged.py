"""The rule `content-logged`."""

import re

from flowmap.core.appmap import Data, Storage
from flowmap.core.words import Category, Confidence, Origin, Severity
from flowmap.rules.logged import LogRule

_ACTION = "action inputs"
_KEY = re.compile(r"(?:[ .](?:key|id)|[a-z](?:Key|Id)|_(?:key|id))s?$")


class ContentLogged(LogRule):
    """What users wrote is logged.

    ## What it reports

    Content of Jira, Confluence and other products (summaries, descriptions, comments, pages) that reaches
    `console.log` and its like, alone or inside a larger object. In the browser, whose console only its
    own user reads, the confidence is low. So it is for the inputs of a Rovo action, which an agent takes from chats and
    from what it reads; those whose name ends in `key` or `id` are left out.

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

    def wants(self, data: Data) -> bool:
        """What users wrote, also where an agent hands it on."""
        return super().wants(data) or _is_of_agent(data)

    def sureness(self, row: Storage) -> Confidence:
        """Low where all of it may be a number or a choice."""
        return Confidence.LOW if all(map(_is_of_agent, self.relevant(row))) else super().sureness(row)


def _is_of_agent(data: Data) -> bool:
    """An input of an action, except what by its name is the key or id of something."""
    is_input = data.origin is Origin.ENTRY and data.category is Category.USER_INPUT
    return is_input and data.ref.startswith(_ACTION) and not _KEY.search(data.what)
