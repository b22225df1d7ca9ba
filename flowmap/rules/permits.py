"""Suppressions as data: what a comment or an `[[allow]]` of `flowmap.toml` permits, and what is wrong with it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from flowmap.core.appmap import AppMap
from flowmap.core.finding import Finding
from flowmap.core.location import Location
from flowmap.core.remark import Remark
from flowmap.rules.base import Rule


class Allow(Protocol):
    """An `[[allow]]` entry as the settings hold it; `file` is relative to the app root, `line` counts from 1."""

    @property
    def rule(self) -> str:
        """The rule that is allowed."""

    @property
    def host(self) -> str | None:
        """The only host (or `*.x`) that it speaks of."""

    @property
    def data(self) -> Sequence[str]:
        """The only categories that it speaks of; empty: all."""

    @property
    def path(self) -> str | None:
        """The only files that it speaks of, as a pattern (`src/*`) relative to the app root."""

    @property
    def reason(self) -> str:
        """Why it is intended."""

    @property
    def expires(self) -> date | None:
        """The last day on which it holds."""

    @property
    def file(self) -> str:
        """The configuration file."""

    @property
    def line(self) -> int:
        """Its line in that file."""


@dataclass(frozen=True, slots=True)
class Permit:
    """One suppression, whatever it was written in.

    `line` is the line of code that a comment alone on its line speaks of; a comment behind code speaks of what ends on
    its own line (`line` is None). `fault` says why it suppresses nothing. `unknown` names are no rules.
    """

    by: str
    rules: tuple[str, ...]
    reason: str
    expires: date | None
    location: Location
    line: int | None = None
    host: str | None = None
    data: tuple[str, ...] = ()
    path: str | None = None
    unknown: tuple[str, ...] = ()
    fault: str | None = None

    @property
    def meaning(self) -> tuple[str, ...]:
        """What makes this suppression itself: not its place, so that code can move with its comments."""
        return self.by, self.path or "", *self.rules, *self.unknown, self.host or "", *self.data, self.reason


class PermitRule(Rule):
    """A rule about suppressions: their application reports it, since only there it is known what was used."""

    def check(self, app: AppMap) -> Iterator[Finding]:  # noqa: ARG002 - the app alone does not tell
        """Yield nothing."""
        return iter(())


def from_remarks(remarks: Sequence[Remark], known: Collection[str]) -> tuple[Permit, ...]:
    """The suppression comments among the remarks; what does not begin with `allow` is none."""
    whole_lines = [remark.location for remark in remarks if remark.directive.own_line]
    alone = {(place.path, place.line): place.end_line for place in whole_lines}
    permits = (_from_remark(remark, alone, known) for remark in remarks)
    return tuple(permit for permit in permits if permit)


def from_allow(allow: Allow, known: Collection[str]) -> Permit:
    """An `[[allow]]` entry."""
    rules = tuple(name for name in (allow.rule,) if name in known)
    unknown = tuple(name for name in (allow.rule,) if name and name not in known)
    return Permit(
        by="config",
        rules=rules,
        reason=allow.reason.strip(),
        expires=allow.expires,
        location=Location(allow.file, allow.line, 1, allow.line, 1),
        host=allow.host,
        data=tuple(sorted(allow.data)),
        path=allow.path,
        unknown=unknown,
        fault=_fault(rules, unknown, allow.reason, None),
    )


def _from_remark(remark: Remark, alone: dict[tuple[str, int], int], known: Collection[str]) -> Permit | None:
    head, _, reason = remark.directive.text.partition("--")
    keyword, *names = re.split(r"[\s,]+", head.strip())
    if keyword != "allow":
        return None
    names, expires, wrong_day = _until([name for name in names if name])
    rules = tuple(name for name in names if name in known)
    unknown = tuple(name for name in names if name not in known)
    return Permit(
        by="comment",
        rules=rules,
        reason=reason.strip(),
        expires=expires,
        location=remark.location,
        line=_next_line(remark, alone) if remark.directive.own_line else None,
        unknown=unknown,
        fault=_fault(rules, unknown, reason, wrong_day),
    )


def _next_line(remark: Remark, alone: dict[tuple[str, int], int]) -> int:
    """The line below the comment; comments in a row all speak of the line below the last."""
    path, line = remark.location.path, remark.location.end_line + 1
    while (path, line) in alone:
        line = alone[path, line] + 1
    return line


def _until(words: list[str]) -> tuple[list[str], date | None, str | None]:
    """The words before `until`, the day behind it, and the text there that is no day."""
    if "until" not in words:
        return words, None, None
    at = words.index("until")
    day = " ".join(words[at + 1 :])
    try:
        return words[:at], date.fromisoformat(day), None
    except ValueError:
        return words[:at], None, day


def _fault(rules: Sequence[str], unknown: Sequence[str], reason: str, wrong_day: str | None) -> str | None:
    if not rules:
        return f"names no rule that flowmap knows ({', '.join(unknown)})" if unknown else "names no rule"
    if not reason.strip():
        return "has no reason"
    return f"has a day that cannot be read (`{wrong_day}`)" if wrong_day is not None else None
