"""The rule `secret-to-frontend`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap, Data, Egress
from flowmap.core.finding import Finding
from flowmap.core.words import Category, Origin, Severity
from flowmap.rules.base import EgressRule, Row
from flowmap.rules.masking import is_masked
from flowmap.rules.wording import data_name

_UI_KIT = "@forge/ui"
_OWN = {Origin.STORAGE, Origin.ENV, Origin.LITERAL}


class SecretToFrontend(EgressRule):
    """A stored secret is returned to the browser.

    ## What it reports

    A `return` of a resolver whose answer holds a secret out of a store or the environment, alone or inside a larger
    object, and a component of UI Kit 1, which the backend renders, that is given such a secret. Whether there is one,
    its length or a masked form of it is no secret.

    ## Why it matters

    Every user who sees the module can read the answer in the browser's tools, and call the resolver by hand. A secret
    that only the backend uses has no business there.

    ## Example

    ```js
    resolver.define('settings', async () => ({ url, token: await kvs.getSecret('token') }));
    ```

    ## Instead

    ```js
    resolver.define('settings', async () => ({ url, hasToken: Boolean(await kvs.getSecret('token')) }));
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-secret/
    - https://developer.atlassian.com/platform/marketplace/security-requirements/
    """

    id = "secret-to-frontend"
    severity = Severity.HIGH
    categories = frozenset({Category.SECRET})
    advice = "Return whether there is a secret (`Boolean(token)`), and let the backend make the calls that need it."

    def rows(self, app: AppMap) -> Iterator[Egress]:
        """What resolvers return and UI Kit 1 renders."""
        yield from app.answers

    def relevant(self, row: Row) -> tuple[Data, ...]:
        """The app's own secrets, whole."""
        return tuple(data for data in row.data if self.wants(data))

    def wants(self, data: Data) -> bool:
        """A secret out of a store, the environment or the code, neither masked nor what a user has just typed."""
        return data.category is Category.SECRET and data.origin in _OWN and not data.weak and not is_masked(data)

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every `return` that hands out a secret."""
        for row in self.rows(app):
            if data := self.relevant(row):
                worst = self.worst(data)
                message = f"{data_name(worst)} is {_handed(row)}."
                yield self.path_finding(row, message, self.advice, worst.path)

    def message(self, row: Egress, data: Data) -> str:
        """Not used: `check` writes the sentence."""
        raise NotImplementedError


def _handed(row: Egress) -> str:
    """How it gets to the browser: by a resolver's answer, or in a component that the backend renders."""
    package, _, name = row.api.rpartition(".")
    return f"shown in the browser by <{name}>" if package == _UI_KIT else "returned to the browser by the resolver"
