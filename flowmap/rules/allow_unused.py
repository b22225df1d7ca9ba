"""The rule `allow-unused`."""

from collections.abc import Sequence

from flowmap.core.finding import Finding
from flowmap.core.words import Severity
from flowmap.rules.permits import Permit, PermitRule

_ADVICE = "Remove it, or move it to the call."


class AllowUnused(PermitRule):
    """A suppression matches nothing.

    ## What it reports

    A `flowmap: allow` comment or an `[[allow]]` of `flowmap.toml` whose rule finds nothing there: the code has
    changed, the comment stands on the wrong line, or it names another rule than the one that speaks.

    ## Why it matters

    A suppression that waits for something to hide will hide the next mistake on that line.

    ## Example

    ```js
    const done = true; // flowmap: allow secret-logged -- nothing is logged here
    ```

    ## Instead

    Remove it, or move it: a comment stands on the last line of the call or alone on the line above it.

    ## References

    - `flowmap rules allow-expired`, `flowmap rules allow-unexplained`
    """

    id = "allow-unused"
    severity = Severity.MEDIUM

    def at(self, permit: Permit, idle: Sequence[str]) -> Finding:
        """The finding for a suppression of which the rules `idle` suppress nothing."""
        message = f"The suppression of {', '.join(idle)} matches nothing."
        return self.place_finding(permit.location, (*permit.meaning, *idle), message, _ADVICE)
