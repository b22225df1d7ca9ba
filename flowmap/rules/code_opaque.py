"""The rule `code-opaque`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap
from flowmap.core.finding import Finding
from flowmap.core.words import Confidence, Severity
from flowmap.rules.base import Rule, digest


class CodeOpaque(Rule):
    """Code that cannot be seen through: `eval`, `new Function`, `child_process`, computed `require` or `import`.

    ## What it reports

    Calls that run text as code, start another program, or load a module whose name is put together at run time. A name
    that is a constant after all, or one of a fixed table, is no such name.

    ## Why it matters

    Where the data goes in such code no analysis can tell, and no reviewer: everything that is said of the app is said
    of the rest of it. Text that users can reach becomes code that runs with the app's permissions.

    ## Example

    ```js
    const rule = new Function('issue', settings.rule);
    ```

    ## Instead

    ```js
    const RULES = { open: isOpen, late: isLate };
    const rule = RULES[settings.rule];
    ```

    ## References

    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    - https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval
    """

    id = "code-opaque"
    severity = Severity.MEDIUM

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every such call."""
        for place in app.opaque:
            yield Finding(
                rule=self.id,
                severity=self.severity,
                confidence=Confidence.HIGH if place.reachable else Confidence.LOW,
                message=f"Code cannot be seen here: {place.what}.",
                location=place.location,
                advice="Write the alternatives out: a table of functions, or imports by name.",
                fingerprint=digest(self.id, place.what, place.scope),
                reachable=place.reachable,
            )
