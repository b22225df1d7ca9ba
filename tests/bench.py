"""How long flowmap takes, against the bare parsing of the same files: `python tests/bench.py FOLDER...`.

No test: nothing here is asserted. Times are processor seconds of this process, the best of `--rounds`, so that what a
process does once (queries compiled, rows read) counts in the first round only. `parse` is tree-sitter alone on the
files that are analysed, `ratio` is all stages together by `parse`.
"""

import argparse
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from flowmap import pipeline
from flowmap.core.app import App
from flowmap.errors import FlowmapError, UnreadableFile
from flowmap.extract.languages import reader
from flowmap.project.discover import discover
from flowmap.project.tree import FolderTree

GRAMMARS = {"javascript": "javascript", "html": "javascript", "typescript": "typescript", "tsx": "tsx"}
"""Files of other languages (JSON) are not parsed by tree-sitter."""

STAGES = ("project", "extract", "link", "flow", "rules")


@dataclass(frozen=True, slots=True)
class Row:
    """Seconds of one folder's analysis."""

    name: str
    parse: float
    stages: Mapping[str, float]

    @property
    def total(self) -> float:
        """All stages together."""
        return sum(self.stages.values())

    @property
    def ratio(self) -> float:
        """How many times as long as parsing the analysis takes."""
        return self.total / max(self.parse, 1e-6)

    def line(self) -> str:
        """The row of the table."""
        stages = " ".join(f"{self.stages.get(stage, 0.0):8.3f}" for stage in STAGES)
        return f"{self.ratio:8.1f} {self.parse:8.3f} {stages} {self.total:8.3f}  {self.name}"


def measure(folder: Path, rounds: int) -> Row:
    """Analyse one folder several times; the quickest round counts. Raises `FlowmapError`."""
    apps = discover(FolderTree(folder)).apps
    parse = min(_parse(apps) for _ in range(rounds))
    runs = [pipeline.analyze(folder).timings for _ in range(rounds)]
    return Row(folder.name, parse, min(runs, key=lambda stages: sum(stages.values())))


def _parse(apps: tuple[App, ...]) -> float:
    """Seconds that tree-sitter takes for the files of some apps."""
    seconds = 0.0
    for app in apps:
        for source in app.files:
            if source.language not in GRAMMARS:
                continue
            try:
                text = app.tree.read(source.tree_path)
            except UnreadableFile:
                continue
            parser = reader(GRAMMARS[source.language]).parser
            started = process_time()
            parser.parse(text)
            seconds += process_time() - started
    return seconds


def main(arguments: list[str]) -> int:
    """Print a table, the worst ratio first."""
    options = argparse.ArgumentParser(description="Times of flowmap against bare parsing.")
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--rounds", type=int, default=2)
    given = options.parse_args(arguments)
    pipeline.perf_counter = process_time  # type: ignore[attr-defined]
    rows = []
    for folder in given.folders:
        try:
            rows.append(measure(folder, given.rounds))
        except FlowmapError as error:
            sys.stderr.write(f"{folder}: {error}\n")
    sys.stdout.write(f"{'ratio':>8} {'parse':>8} {' '.join(f'{stage:>8}' for stage in STAGES)} {'total':>8}\n")
    for row in sorted(rows, key=lambda row: (-row.ratio, row.name)):
        sys.stdout.write(row.line() + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
