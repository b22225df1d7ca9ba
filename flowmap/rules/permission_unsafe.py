"""The rule `permission-unsafe`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap
from flowmap.core.finding import Finding
from flowmap.core.words import Severity
from flowmap.rules.base import Rule

_UNSAFE = {
    "unsafe-inline": "inline {key} that an attacker can slip into the page",
    "unsafe-eval": "{key} made from strings at run time",
}


class PermissionUnsafe(Rule):
    """The manifest loosens the page's own protection.

    ## What it reports

    `unsafe-inline` and `unsafe-eval` under `permissions.content`.

    ## Why it matters

    The content security policy of a Custom UI page is what stops an injected script. With these options it no
    longer does, and the script may do what the app may do.

    ## Example

    ```yaml
    permissions:
      content:
        scripts:
          - unsafe-inline
    ```

    ## Instead

    Move inline code into files, or allow the one script by its hash (`sha256-…`).

    ## References

    - https://developer.atlassian.com/platform/forge/manifest-reference/permissions/#content-permissions
    """

    id = "permission-unsafe"
    severity = Severity.MEDIUM

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every unsafe option."""
        for entry in app.manifest.content:
            if effect := _UNSAFE.get(entry.value.strip("'\"")):
                section = f"permissions.content.{entry.key}"
                message = f"`{entry.value}` in {section} lets the page run {effect.format(key=entry.key)}."
                lines = f"permissions:\n  content:\n    {entry.key}:\n      - {entry.value}"
                advice = f"Move inline code into files or name its hash, then remove from the manifest:\n{lines}"
                yield self.place_finding(entry.location, (section, entry.value), message, advice)
