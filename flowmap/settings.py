"""`flowmap.toml`: what only the project knows. Everything wrong in it is reported at once, with file and line."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Literal, TypeAlias

from flowmap.core.words import Category, Severity
from flowmap.errors import ConfigurationError
from flowmap.models.load import Collector, read
from flowmap.models.rows import Models
from flowmap.models.tables import Mistakes, Table

RuleLevel: TypeAlias = Severity | Literal["off"]
"""How grave a rule's findings are here, or that the rule does not run."""


@dataclass(frozen=True, slots=True)
class Allow:
    """One `[[allow]]` entry: what it names must all agree with a finding for it to be suppressed.

    An empty `rule` or `reason` is no configuration error: the entry suppresses nothing and is reported as a finding.
    `data` empty: any category. `path` is a file pattern relative to the app root. `expires` is the last day on which
    it holds. `line` counts from 1 in `file`.
    """

    rule: str
    reason: str
    file: str
    line: int
    host: str | None = None
    data: tuple[Category, ...] = ()
    path: str | None = None
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of an analysis, None for flowmap's own: steps of the identity fixpoint, bytes of one source file."""

    steps: int | None = None
    file_size: int | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """A whole `flowmap.toml`. `env` maps a variable's name to the values that it may have."""

    models: Models = field(default_factory=Models)
    allows: tuple[Allow, ...] = ()
    env: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    severities: Mapping[str, RuleLevel] = field(default_factory=lambda: MappingProxyType({}))
    limits: Limits = field(default_factory=Limits)
    file: str | None = None

    @staticmethod
    def empty() -> "Settings":
        """The settings of a project without `flowmap.toml`."""
        return Settings()


def load_settings(path: Path | None, text: str | None = None, rules: Collection[str] | None = None) -> Settings:
    """The settings in the file at `path`, or in `text` if that is given; then `path` only names it.

    Neither is the empty settings. With `rules`, the names below `[rules]` must be among them. Raises
    `ConfigurationError` with all mistakes at once.
    """
    if text is None:
        if path is None:
            return Settings.empty()
        text = _read(path)
    file = path.as_posix() if path else "flowmap.toml"
    mistakes = Mistakes(file, text)
    root = Table(mistakes.parse(), (), mistakes)
    collector = Collector()
    read(root, collector)
    settings = Settings(
        models=collector.models,
        allows=tuple(_allow(table) for table in root.tables("allow")),
        env=_env(root.table("env")),
        severities=_severities(root.table("rules"), rules),
        limits=_limits(root.table("limits")),
        file=file,
    )
    root.close()
    if mistakes.messages:
        raise ConfigurationError(mistakes.messages)
    return settings


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise ConfigurationError((f"{path.as_posix()}: cannot be read: {error.strerror}",)) from error
    except UnicodeDecodeError as error:
        raise ConfigurationError((f"{path.as_posix()}: is no UTF-8 text",)) from error


def _allow(table: Table) -> Allow:
    allow = Allow(
        rule=_text_or_none(table, "rule"),
        reason=_text_or_none(table, "reason"),
        file=table.mistakes.file,
        line=table.mistakes.line(table.position),
        host=table.text("host"),
        data=table.words("data", Category),
        path=table.text("path"),
        expires=_day(table, "expires"),
    )
    table.close()
    return allow


def _text_or_none(table: Table, key: str) -> str:
    """A text that may be empty or missing: a rule says so, not the configuration."""
    return "" if table.has(key) and table.any(key) == "" else table.text(key) or ""


def _day(table: Table, key: str) -> date | None:
    value = table.any(key) if table.has(key) else None
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    table.wrong(f"'{key}' must be a day such as 2027-01-31, without quotes", key)
    return None


def _env(table: Table) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({name: table.texts(name, single=True) for name in table.names})


def _severities(table: Table, known: Collection[str] | None) -> Mapping[str, RuleLevel]:
    levels: dict[str, RuleLevel] = {}
    for name in table.names:
        if known is not None and name not in known:
            table.wrong(f"there is no rule '{name}'; `flowmap rules` lists them", name)
        text = table.text(name)
        if text == "off":
            levels[name] = "off"
        elif text in tuple(Severity):
            levels[name] = Severity(text)
        elif text is not None:
            table.wrong(f"unknown severity '{text}': use one of {', '.join(Severity)}, off", name)
    return MappingProxyType(levels)


def _limits(table: Table) -> Limits:
    limits = Limits(_amount(table, "steps"), _amount(table, "file-size"))
    table.close()
    return limits


def _amount(table: Table, key: str) -> int | None:
    value = table.any(key) if table.has(key) else None
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
        return value
    table.wrong(f"'{key}' must be a number above 0", key)
    return None
