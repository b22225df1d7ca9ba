"""The rule `secret-hardcoded`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap
from flowmap.core.finding import Finding
from flowmap.core.words import Confidence, Severity
from flowmap.rules.base import Rule, digest


class SecretHardcoded(Rule):
    """A credential stands in the source or the manifest.

    ## What it reports

    Texts of a format that only credentials have (keys of cloud providers, tokens of code hosts and chats, signed
    tokens, private keys, a password in a URL), and random texts under a telling name (`apiKey`, `clientSecret`,
    `Authorization`). Not: placeholders, names of keys and events, design tokens, UUIDs, OAuth client ids, keys that
    are made for anonymous visitors. In a comment only tokens of a service's own format count, with medium confidence.
    The text itself is never shown.

    ## Why it matters

    Whoever reads the repository, or a bundle in the browser, has the credential, and it cannot be changed without a
    new version of the app.

    ## Example

    ```js
    const API_KEY = 'f3a91c07e2b84d56a1';
    ```

    ## Instead

    ```js
    const API_KEY = process.env.API_KEY; // forge variables set --encrypt API_KEY
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/environments-and-versions/
    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    """

    id = "secret-hardcoded"
    severity = Severity.HIGH

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every credential."""
        for item in app.credentials:
            is_manifest = item.location.path == app.manifest.path
            where = "the manifest" if is_manifest else "the source"
            sure = Confidence.HIGH if item.is_sure else Confidence.MEDIUM
            yield Finding(
                rule=self.id,
                severity=self.severity,
                confidence=sure if item.reachable else Confidence.LOW,
                message=f"The credential {item.what} stands in {where}.".replace(",,", ","),
                location=item.location,
                advice=(
                    "Replace it at its service: it has been seen. Keep the new one in an encrypted variable "
                    "(`forge variables set --encrypt`) or in the secret store."
                ),
                fingerprint=digest(self.id, item.what),
                reachable=item.reachable,
            )
