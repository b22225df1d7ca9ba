"""TOML to model rows: everything is verified here, so that the linker never meets a row that it cannot use."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any, TypeAlias

from flowmap.errors import ConfigurationError
from flowmap.models import entries
from flowmap.models.rows import (
    ENTRY,
    GLOBAL,
    HTML,
    METHODS,
    MODULE,
    Bridge,
    Guard,
    Models,
    Removal,
    Sink,
    Source,
    StepRow,
    package_of,
)
from flowmap.models.tables import Mistakes, Table

Row: TypeAlias = Source | Sink | StepRow | Removal | Guard | Bridge

_READERS: dict[str, Callable[[Table, str, str], Iterator[Row]]] = {
    "sources": entries.sources,
    "sinks": entries.sinks,
    "steps": entries.steps,
    "removes": entries.removals,
    "guards": entries.guards,
    "bridges": entries.bridges,
}


@dataclass(slots=True)
class Collector:
    """Rows as they are read, from any number of texts, and where each was read first.

    With `wanted`, tables of packages that are not in it are passed over, unread.
    """

    wanted: frozenset[str] | None = None
    rows: dict[str, list[Any]] = field(default_factory=lambda: {name: [] for name in _READERS})
    described: set[tuple[str, str]] = field(default_factory=set)
    keeping: set[tuple[str, str]] = field(default_factory=set)
    rendering: set[str] = field(default_factory=set)
    seen: dict[tuple[object, ...], str] = field(default_factory=dict)

    def wants(self, package: str) -> bool:
        """Whether rows of this package are asked for; those of no package always are."""
        return (
            self.wanted is None
            or package in self.wanted
            or package_of(package) in self.wanted
            or package in (GLOBAL, METHODS, HTML)
            or package.startswith(ENTRY)
        )

    def note(self, identity: tuple[object, ...], table: Table) -> None:
        """Remember a row by what is its own; a mistake of `table` if it has been read before."""
        place = f"{table.mistakes.file}:{table.position}"
        if self.seen.setdefault(identity, place) != place:
            table.wrong("this row describes what another row describes already")

    @property
    def models(self) -> Models:
        """What has been read so far."""
        return Models(
            sources=tuple(self.rows["sources"]),
            sinks=tuple(self.rows["sinks"]),
            steps=tuple(self.rows["steps"]),
            removals=tuple(self.rows["removes"]),
            guards=tuple(self.rows["guards"]),
            bridges=tuple(self.rows["bridges"]),
            described=frozenset(self.described),
            keeping=frozenset(self.keeping),
            rendering=frozenset(self.rendering),
        )


def load(texts: Iterable[tuple[str, str]], packages: frozenset[str] | None = None) -> Models:
    """The rows of all texts, given as (file name, TOML); with `packages`, those of these packages and of no package.

    Raises `ConfigurationError` with all mistakes at once.
    """
    collector = Collector(packages)
    problems: list[str] = []
    for file, text in texts:
        mistakes = Mistakes(file, text)
        root = Table(mistakes.parse(), (), mistakes)
        read(root, collector)
        root.close()
        problems += mistakes.messages
    if problems:
        raise ConfigurationError(tuple(problems))
    return collector.models


@lru_cache(maxsize=16)
def shipped(packages: frozenset[str] | None = None) -> Models:
    """The rows that flowmap brings along; with `packages`, what an app that imports only these can meet.

    Most apps import few of the packages that rows describe, and reading all rows takes longer than a small app.
    """
    folder = files("flowmap.models")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return load(((name, folder.joinpath(name).read_text("utf-8")) for name in names), packages)


def combine(base: Models, own: Models) -> Models:
    """The rows of both; of a source's place or a sink's call that both describe, what `own` says."""
    places = {(source.package, source.at) for source in own.sources}
    calls = {(sink.package, sink.call) for sink in own.sinks}
    return Models(
        sources=(*(source for source in base.sources if (source.package, source.at) not in places), *own.sources),
        sinks=(*(sink for sink in base.sinks if (sink.package, sink.call) not in calls), *own.sinks),
        steps=(*base.steps, *own.steps),
        removals=(*base.removals, *own.removals),
        guards=(*base.guards, *own.guards),
        bridges=(*base.bridges, *own.bridges),
        described=base.described | own.described,
        keeping=base.keeping | own.keeping,
        rendering=base.rendering | own.rendering,
    )


def read(root: Table, collector: Collector) -> None:
    """Read the `[[models]]` tables of an open TOML text; mistakes go to the table's own list."""
    for table in root.tables("models"):
        named = _packages(table)
        if table.flag("renders"):
            collector.rendering.update(named)
        packages = tuple(package for package in named if collector.wants(package))
        if named and not packages:
            continue
        for name in _READERS:
            for row in table.tables(name):
                _read_row(name, row, packages, collector)
        collector.described.update(entries.listed(table, "silent", packages))
        collector.keeping.update(entries.listed(table, "keeps", packages))
        table.close()


def _packages(table: Table) -> tuple[str, ...]:
    """The packages that a table speaks of; a bare global's is empty."""
    given = [key for key in ("package", "module", "methods", "entry") if table.has(key)]
    if len(given) > 1:
        table.wrong(f"a table of models has one of {', '.join(given)}, not several", given[1])
    if "package" in given:
        return table.texts("package", single=True)
    if "module" in given:
        return (MODULE + (table.text("module") or "").removeprefix("./"),)
    if "entry" in given:
        return tuple(ENTRY + kind for kind in table.texts("entry", single=True))
    return (METHODS if table.flag("methods") else GLOBAL,)


def _read_row(name: str, table: Table, packages: tuple[str, ...], collector: Collector) -> None:
    row = f"{table.mistakes.file}: {_written(table)}"
    for package in packages:
        rows = list(_READERS[name](table, package, row))
        for item in rows:
            collector.note(_identity(name, item), table)
        collector.rows[name] += rows
        collector.described.update(entries.described(table, package))
    table.close()


def _written(table: Table) -> str:
    """The paths by which a person finds the row in its file."""
    at = table.any("at")
    return str(at) if at else f"{table.any('from')} -> {table.any('to')}"


def _identity(name: str, row: Row) -> tuple[object, ...]:
    """What two rows must not have in common."""
    match row:
        case Source():
            return name, row.package, row.at
        case Sink():
            return name, row.package, row.call, row.egress, row.store, row.operation, row.parts
        case StepRow():
            return name, row.package, row.source, row.target
        case Removal():
            return name, row.package, row.at, row.category
        case Guard():
            return name, row.package, row.at, row.when, row.category
        case Bridge():
            ends = (row.source_package, row.source, row.target_package, row.target)
            return name, *ends, row.source_key, row.target_key
