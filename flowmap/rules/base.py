"""What a rule is: one file, one class, its page in the docstring, findings made by the helpers here."""

import inspect
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import ClassVar, Generic, TypeAlias, TypeVar

from flowmap.core.appmap import AppMap, Data, Egress, Step, Storage
from flowmap.core.finding import Finding
from flowmap.core.location import Location
from flowmap.core.words import Boundary, Category, Confidence, Operation, Severity, Store
from flowmap.rules.hosts import row_hosts
from flowmap.rules.wording import capital

Row: TypeAlias = Egress | Storage
RowT = TypeVar("RowT", Egress, Storage)

CREDENTIAL = "credential"
"""The `use` of a secret that is sent to the service it belongs to."""


class Rule:
    """A question put to an `AppMap`; a subclass states `id` and `severity` and answers in `check`."""

    id: ClassVar[str]
    severity: ClassVar[Severity]

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield at most one finding per egress, storage or manifest row of the app."""
        raise NotImplementedError

    def relevant(self, row: Row) -> tuple[Data, ...]:
        """The data of a row that a finding of this rule speaks of; a suppression has to name their categories."""
        return tuple(data for data in row.data if data.use != CREDENTIAL)

    @property
    def page(self) -> str:
        """The rule's page in Markdown: its docstring."""
        return inspect.getdoc(type(self)) or ""

    @property
    def summary(self) -> str:
        """The first sentence of the page."""
        return self.page.partition("\n")[0]

    def row_finding(
        self,
        row: Row,
        message: str,
        advice: str = "",
        data: Data | None = None,
        severity: Severity | None = None,
    ) -> Finding:
        """A finding at the call of a row; `data` is the worst that the row carries and gives the path."""
        return Finding(
            rule=self.id,
            severity=severity or self.severity,
            confidence=row_confidence(row, data),
            message=capital(message),
            location=row.location,
            advice=advice,
            path=data.path if data else (),
            egress=row.id if isinstance(row, Egress) else None,
            storage=row.id if isinstance(row, Storage) else None,
            fingerprint=digest(self.id, *_meaning(row)),
            reachable=row.reachable,
        )

    def path_finding(
        self, row: Row, message: str, advice: str, path: tuple[Step, ...], confidence: Confidence = Confidence.HIGH
    ) -> Finding:
        """A finding at a row that tells another way than that of its data."""
        found = self.row_finding(row, message, advice)
        is_sure = found.confidence is Confidence.HIGH
        return replace(found, path=path, confidence=confidence if is_sure else found.confidence)

    def place_finding(
        self,
        location: Location,
        meaning: Sequence[str],
        message: str,
        advice: str = "",
        confidence: Confidence = Confidence.HIGH,
    ) -> Finding:
        """A finding at a line of the manifest or the configuration; `meaning` tells what stands there from the rest."""
        return Finding(
            rule=self.id,
            severity=self.severity,
            confidence=confidence,
            message=capital(message),
            location=location,
            advice=advice,
            fingerprint=digest(self.id, *meaning),
        )


class FlowRule(Rule, Generic[RowT]):
    """A rule of the form "data of these categories reaches such rows"; see its two kinds below."""

    categories: ClassVar[frozenset[Category]]
    advice: ClassVar[str] = ""

    def check(self, app: AppMap) -> Iterator[Finding]:
        """Yield a finding for every row that the data reaches."""
        for row in self.rows(app):
            data = self.relevant(row)
            if data:
                worst = self.worst(data)
                message = self.message(row, worst) + also(data, worst) + "."
                yield self.row_finding(row, message, self.advise(row), worst, self.rate(worst))

    def advise(self, row: Row) -> str:  # noqa: ARG002 - for subclasses
        """What to do about a row."""
        return self.advice

    def rows(self, app: AppMap) -> Iterator[RowT]:
        """The rows that this rule looks at."""
        raise NotImplementedError

    def relevant(self, row: Row) -> tuple[Data, ...]:
        """The data of the row that this rule is about."""
        return tuple(data for data in row.data if self.wants(data))

    def wants(self, data: Data) -> bool:
        """Whether this rule is about such data."""
        return data.category in self.categories

    def rate(self, data: Data) -> Severity:  # noqa: ARG002 - for subclasses
        """How bad it is that this data gets there."""
        return self.severity

    def message(self, row: RowT, data: Data) -> str:
        """What is said of the worst data: a sentence without its full stop."""
        raise NotImplementedError

    def worst(self, data: Sequence[Data]) -> Data:
        """The data to speak of: gravest first; of one category the surest, no dead code, then the shortest path."""
        return min(data, key=lambda item: (self.rate(item).rank, item.category.gravity, *_length(item)))


class EgressRule(FlowRule[Egress]):
    """Data of some categories crosses one of the boundaries."""

    boundaries: ClassVar[frozenset[Boundary]]

    def rows(self, app: AppMap) -> Iterator[Egress]:
        """The calls that lead to the boundaries."""
        yield from (row for row in app.egress if row.boundary in self.boundaries)


class StoreRule(FlowRule[Storage]):
    """Data of some categories is written, unencrypted, to one of the stores."""

    stores: ClassVar[frozenset[Store]]

    def rows(self, app: AppMap) -> Iterator[Storage]:
        """The calls that write to the stores without encryption."""
        for row in app.storage:
            if row.store in self.stores and row.operation is Operation.WRITE and not row.encrypted:
                yield row


def all_rows(app: AppMap) -> tuple[Row, ...]:
    """The egress and the storage rows of an app."""
    return (*app.egress, *app.storage)


def also(data: Sequence[Data], worst: Data) -> str:
    """The other categories that go the same way, as the end of a sentence."""
    others = sorted({item.category for item in data} - {worst.category}, key=lambda category: category.gravity)
    return f"; with it: {', '.join(others)}" if others else ""


def gravest(data: Sequence[Data]) -> Data | None:
    """The gravest data by category, the surest and shortest of it; None where there is none."""
    return min(data, key=lambda item: (item.category.gravity, *_length(item)), default=None)


def row_confidence(row: Row, data: Data | None) -> Confidence:
    """How sure a finding is: dead code, or data from it, is hardly a risk, a weak flow may be none."""
    if not row.reachable or (data and not data.reachable):
        return Confidence.LOW
    if (data and data.weak) or row.boundary is Boundary.UNKNOWN:
        return Confidence.MEDIUM
    return Confidence.HIGH


def digest(*parts: str) -> str:
    """A short hash of the parts; NUL between them keeps `a`, `bc` apart from `ab`, `c`."""
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


def _length(data: Data) -> tuple[bool, bool, int, tuple[Location, ...], str]:
    return data.weak, not data.reachable, len(data.path), tuple(step.location for step in data.path), data.what


def _meaning(row: Row) -> tuple[str, ...]:
    """What makes a row itself, whatever file and line it stands in: the function's name, the call and its target."""
    if isinstance(row, Egress):
        target = row_hosts(row) or (row.service or row.kind,)
    else:
        target = (row.store, row.operation, *row.keys)
    return row.side, row.api, *target, row.scope
