"""What flowmap tells the reviewer."""

from dataclasses import dataclass
from datetime import date

from flowmap.core.appmap import Step
from flowmap.core.location import Location
from flowmap.core.words import Confidence, Severity


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding is not shown; `by` is `comment` or `config`."""

    by: str
    reason: str
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class Fix:
    """A change of one list of the manifest, which `section` names: `permissions.external.images`.

    `add` are the YAML items to put there; with `removes` the item at the finding's own place goes.
    """

    section: str
    add: tuple[str, ...] = ()
    removes: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A judgement with its place, its path and what to do.

    `advice` may hold manifest lines; `fix` has the same as data.
    `egress`/`storage` hold the id of the row that it speaks of. `fingerprint` stays when code moves, to other
    lines or files.
    """

    rule: str
    severity: Severity
    confidence: Confidence
    message: str
    location: Location
    advice: str = ""
    path: tuple[Step, ...] = ()
    egress: str | None = None
    storage: str | None = None
    fingerprint: str = ""
    suppressed: Suppression | None = None
    reachable: bool = True
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for a verdict, at its place."""

    message: str
    location: Location


@dataclass(frozen=True, slots=True)
class Verdict:
    """A yes-or-no question about the whole app, for instance whether it runs on Atlassian."""

    eligible: bool
    reasons: tuple[Reason, ...] = ()
