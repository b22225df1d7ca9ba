"""What reaches the log, and how much that matters where it does."""

from collections.abc import Iterator
from dataclasses import replace

from flowmap.core.appmap import AppMap, Data, Storage
from flowmap.core.finding import Finding
from flowmap.core.words import Confidence, Side, Store
from flowmap.rules.base import StoreRule
from flowmap.rules.wording import call_name, data_name


class LogRule(StoreRule):
    """Data that the app's users may see, but not those who read its logs, is logged.

    The console of a browser is read by the user whose page it is, to whom the page shows the same; no log keeps it.
    """

    stores = frozenset({Store.LOG})

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every log that the data reaches, of low confidence for those in the browser."""
        unsure = {row.id for row in self.rows(app) if self.sureness(row) is Confidence.LOW or self._is_weak(row)}
        for finding in super().check(app):
            yield replace(finding, confidence=Confidence.LOW) if finding.storage in unsure else finding

    def _is_weak(self, row: Storage) -> bool:
        """Whether of all that arrives it was lost on the way where it lies: what is logged may be its neighbour."""
        return all(data.weak for data in self.relevant(row))

    def sureness(self, row: Storage) -> Confidence:
        """How sure it is that others read what is logged there."""
        return Confidence.LOW if row.side is Side.FRONTEND else Confidence.HIGH

    def message(self, row: Storage, data: Data) -> str:
        """`Jira issue fields.summary (content) is logged by console.log()`."""
        return f"{data_name(data)} is logged by {call_name(row)}"
