"""The rule `allow-expired`."""

from flowmap.core.finding import Finding
from flowmap.core.words import Severity
from flowmap.rules.permits import Permit, PermitRule

_ADVICE = "Remove it, or decide anew and set another day."


class AllowExpired(PermitRule):
    """A suppression is past its day.

    ## What it reports

    A `flowmap: allow … until DAY` comment or an `[[allow]]` with `expires` whose day has passed. It suppresses
    nothing any more, so what it allowed is reported again. On the day itself it still holds.

    ## Why it matters

    Somebody promised that this would be over by then.

    ## Example

    ```js
    await fetch(trial, { body }); // flowmap: allow egress-external until 2021-04-01 -- trial, ends in spring
    ```

    ## Instead

    Remove what was allowed, or decide anew and set another day with its reason.

    ## References

    - `flowmap rules allow-unused`, `flowmap rules allow-unexplained`
    """

    id = "allow-expired"
    severity = Severity.MEDIUM

    def at(self, permit: Permit) -> Finding:
        """The finding for a suppression past its day."""
        message = f"The suppression of {', '.join(permit.rules)} expired on {permit.expires} and suppresses nothing."
        return self.place_finding(permit.location, permit.meaning, message, _ADVICE)
