"""What the platform's packages export now that flowmap does not know: no model row speaks of it, no list ignores it.

    cd tests && python -m forge.drift             the pinned versions, as the test runs it
    cd tests && python -m forge.drift --latest    what npm offers today

It prints one line a call, `package path`, and exits with 1 where there is any. Each wants a row in
`flowmap/models/forge_*.toml`, be it in a list `silent`, or an entry with its reason in `ignored.toml`.
"""

import argparse
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from forge.packages import HERE, PINNED, ask, installed, unpack

from flowmap.models.load import shipped
from flowmap.models.paths import variants
from flowmap.models.rows import Models

PACKAGES = tuple(name for name in PINNED["sdk"] if name.startswith("@"))


class Export(NamedTuple):
    """Something of a package that can be called; its path is spelled as in model rows."""

    package: str
    path: str


@dataclass(frozen=True, slots=True)
class Ignored:
    """One pattern of `ignored.toml`: paths of a package that need no row."""

    package: str
    pattern: str
    reason: str

    def covers(self, export: Export) -> bool:
        """Whether the pattern speaks of this export."""
        return export.package == self.package and fnmatchcase(export.path, self.pattern)


def exports(folder: Path) -> list[Export]:
    """All calls that the unpacked packages declare."""
    return sorted({Export(*found) for found in ask("exports.cjs", folder, PACKAGES)})


def ignored() -> list[Ignored]:
    """The patterns of `ignored.toml`, every choice of `{a|b}` made."""
    entries = tomllib.loads(HERE.joinpath("ignored.toml").read_text(encoding="utf-8"))["ignored"]
    return [
        Ignored(package, choice[""], entry["reason"])
        for entry in entries
        for package in entry["packages"]
        for written in entry["paths"]
        for choice in variants({"": written})
    ]


def unmodelled(found: Iterable[Export], models: Models) -> Iterator[Export]:
    """The calls that no row speaks of."""
    described = models.described
    returning = {
        (step.package, step.call)
        for step in models.steps
        if step.source.root == "this" and step.target.root == "result" and not (step.source.rest or step.target.rest)
    }
    for export in found:
        if not any((export.package, path) in described for path in _spellings(export, returning)):
            yield export


def _spellings(export: Export, returning: set[tuple[str, str]]) -> list[str]:
    """The path as rows may spell it: a builder's methods return the builder, the default export has the named ones."""
    *parts, last = export.path.split(".")
    path = ""
    for part in parts:
        longer = f"{path}.{part}" if path else part
        if not any((export.package, way) in returning for way in (longer, _named(longer))):
            path = longer
    path = f"{path}.{last}" if path else last
    return [path, _named(path)]


def _named(path: str) -> str:
    return path.removeprefix("default.")


def latest() -> list[Export]:
    """The calls of the versions that npm offers today. Raises `NotFetched`."""
    with tempfile.TemporaryDirectory() as folder:
        unpack((*PACKAGES, f"typescript@{PINNED['sdk']['typescript']}"), Path(folder))
        return exports(Path(folder))


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="List what the platform's packages export and flowmap does not know.")
    parser.add_argument("--latest", action="store_true", help="take today's versions, not the pinned ones")
    found = latest() if parser.parse_args().latest else exports(installed("sdk"))
    reasons = ignored()
    new = [each for each in unmodelled(found, shipped()) if not any(reason.covers(each) for reason in reasons)]
    for export in new:
        print(*export)  # noqa: T201  a command of ours
    return bool(new)


if __name__ == "__main__":
    sys.exit(main())
