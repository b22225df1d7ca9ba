"""What an analysis gives back: one record an app, findings and verdicts included."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flowmap.core.app import Problem
from flowmap.core.appmap import AppMap
from flowmap.core.finding import Finding, Verdict


@dataclass(frozen=True, slots=True)
class Revision:
    """The git commit that was analysed; `dirty` where the folder differs from it."""

    commit: str
    dirty: bool


@dataclass(frozen=True, slots=True)
class AppResult:
    """One app with what the rules say of it; findings are sorted by location and rule, suppressed ones included.

    `configuration` holds the tables of the `flowmap.toml` that judged the app, as TOML gives them (`allow`, `models`,
    `env`), so that a comparison can tell when they were widened. `draw` makes the
    graph: the nouns here know no library for graphs.
    """

    map: AppMap
    findings: tuple[Finding, ...] = ()
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    configuration: Mapping[str, Any] = field(default_factory=dict)
    draw: Callable[["AppResult"], Any] | None = field(default=None, repr=False, compare=False)

    @property
    def graph(self) -> Any:
        """Where data goes, as a networkx.MultiDiGraph; made when it is asked for."""
        return self.draw(self) if self.draw is not None else None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A whole run as far as its document needs it: `apps` are JSON-ready, as `report.document` makes them."""

    apps: tuple[dict[str, Any], ...]
    broken: tuple[Problem, ...] = ()
    revision: Revision | None = None
    timings: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """All apps below a path, sorted by root; `broken` are manifests that could not be read (paths below the tree)."""

    apps: tuple[AppResult, ...]
    broken: tuple[Problem, ...] = ()
    revision: Revision | None = None
    timings: Mapping[str, float] = field(default_factory=dict)
