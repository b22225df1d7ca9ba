"""What a comparison is made of, and small readers of a document's apps."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
Key: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """Something that one side has and the other has not; `app` is the app's root.

    `subject` is `egress`, `storage`, `permission`, `scope`, `entry point`, `suppression` or `model`; `reason` says
    why it fails the run by default, empty where it does not.
    """

    app: str
    subject: str
    message: str
    reason: str = ""
    location: Json | None = None
    path: tuple[Json, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)
    reachable: bool = True

    @property
    def fails(self) -> bool:
        """Whether it fails the run by default."""
        return bool(self.reason)

    @property
    def flow(self) -> bool:
        """Whether it is a way that data goes, in code that runs."""
        return self.reachable and self.subject in ("egress", "storage")


Entries: TypeAlias = Iterator[tuple[Key, Change]]
Subject: TypeAlias = Callable[[Json | None, Json | None], Entries]
"""What an app has of one subject, by key; the other app decides what counts."""


def rows_of(app: Json | None, table: str) -> Iterable[Json]:
    """The rows of one of an app's tables; none where there is no app."""
    return app[table] if app else ()


def root_of(app: Json | None) -> str:
    """The app's root."""
    return str(app["root"]) if app else "."
