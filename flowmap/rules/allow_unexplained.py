"""The rule `allow-unexplained`."""

from flowmap.core.finding import Finding
from flowmap.core.words import Severity
from flowmap.rules.permits import Permit, PermitRule


class AllowUnexplained(PermitRule):
    """A suppression has no reason or names no rule.

    ## What it reports

    A `flowmap: allow` comment or an `[[allow]]` of `flowmap.toml` without a reason, without a rule, with a rule
    that does not exist, or with a day that cannot be read. It suppresses nothing; where only one of several rules
    does not exist, the others hold.

    ## Why it matters

    The next reader has to know what was decided, and a suppression of everything hides what nobody has looked at.

    ## Example

    ```js
    await fetch(url, { body }); // flowmap: allow -- we know
    ```

    ## Instead

    ```js
    await fetch(url, { body }); // flowmap: allow egress-external -- listed in the privacy policy
    ```

    ## References

    - `flowmap rules` lists the rules
    """

    id = "allow-unexplained"
    severity = Severity.MEDIUM

    def at(self, permit: Permit) -> Finding:
        """The finding for a suppression with a fault, or with a rule that does not exist among others."""
        if permit.fault:
            message = f"The suppression {permit.fault}, so it suppresses nothing."
        else:
            message = f"The suppression names {', '.join(permit.unknown)}, which is no rule."
        return self.place_finding(permit.location, permit.meaning, message, _advice(permit))


def _advice(permit: Permit) -> str:
    rules = ", ".join(permit.rules) or "RULE"
    if permit.by == "comment":
        return f"Write `flowmap: allow {rules} -- reason`."
    return f'Write in the configuration:\n[[allow]]\nrule = "{rules}"\nreason = "…"'
