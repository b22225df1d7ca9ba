"""What commands share in their work: analyse, write, and the exit status."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from flowmap.cache import Cache, user_folder
from flowmap.cli.arguments import Arguments
from flowmap.cli.console import Progress, put, say
from flowmap.core.result import Outcome
from flowmap.errors import FlowmapError
from flowmap.report import LOCATED, Output, render

if TYPE_CHECKING:
    from flowmap.settings import Settings

Json: TypeAlias = dict[str, Any]

FOUND = 1
UNUSABLE = 2
INCOMPLETE = 3
INTERRUPTED = 130
THRESHOLDS = ("critical", "high", "medium", "low", "never")


def analyse(
    arguments: Arguments, path: Path, *, revision: str | None = None, settings: "Settings | None" = None
) -> Outcome:
    """Analyse a folder, or a revision of it, telling of progress. Raises `FlowmapError` where nothing could be read."""
    from flowmap.pipeline import describe

    config = Path(arguments.config) if arguments.config else None
    progress = Progress(sys.stderr)
    try:
        result: Outcome = describe(
            path,
            config=config,
            no_manifest=arguments.no_manifest,
            revision=revision,
            settings=settings,
            cache=cache_of(arguments),
            progress=progress.show,
        )
    finally:
        progress.clear()
    for problem in result.broken:
        say(f"warning: {problem.path}:{problem.line}: {problem.message}")
    if result.broken and not result.apps:
        raise FlowmapError("no manifest could be read")
    return result


def cache_of(arguments: Arguments) -> Cache | None:
    """The cache that the user wants; None without one."""
    if arguments.no_cache:
        return None
    folder = Path(arguments.cache_dir) if arguments.cache_dir else user_folder(os.environ)
    return Cache(folder) if folder else None


def document_of(result: Outcome) -> Json:
    """The result as the one document that every output is made of."""
    from flowmap.report.document import document
    from flowmap.rules import RULES

    pages = [
        {"id": rule.id, "severity": str(rule.severity), "summary": rule.summary, "help": rule.page} for rule in RULES
    ]
    return document(result, pages)


def status(document: Json, threshold: str) -> int:
    """1 for a finding at or over the threshold, else 3 where code was not seen, else 0."""
    from flowmap.report.summary import counts

    findings = [finding for app in document["apps"] for finding in app["findings"]]
    failing = THRESHOLDS[: THRESHOLDS.index(threshold) + 1] if threshold != "never" else ()
    if any(counts(finding) and finding["severity"] in failing for finding in findings):
        return FOUND
    incomplete = document["broken"] or not all(app["complete"] for app in document["apps"])
    return INCOMPLETE if incomplete else 0


def at_most_one_to_stdout(outputs: Sequence[Output]) -> None:
    """Raise `FlowmapError` where two outputs would mix."""
    if sum(output.path == "-" for output in outputs) > 1:
        raise FlowmapError("two outputs cannot both go to standard output")


def folder_of(path: Path) -> Path:
    """The folder that is scanned: PATH, or where PATH lies if it is a file."""
    return path if path.is_dir() else path.parent


def write(output: Output, document: Json, root: Path) -> None:
    """Write one output; `root` was scanned, and paths are from the current folder where readers look them up."""
    from flowmap.report.files import near, reader
    from flowmap.report.listed import moved

    folder = folder_of(root)
    prefix = near(str(folder)) if output.format in LOCATED else ""
    if prefix in ("", "."):
        put(output.path, render(output, document, reader(folder)))
    else:
        put(output.path, render(output, moved(document, prefix), reader(Path.cwd())))


def bytes_of(path: Path) -> bytes:
    """What a file holds that the user named. Raises `FlowmapError`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise FlowmapError(f"cannot read '{path}': {error.strerror}") from error


def as_json(document: Json) -> bytes:
    """Any JSON-ready data in flowmap's layout."""
    from flowmap.report.document import to_json

    return to_json(document)


def print_timings(result: Outcome) -> None:
    """How long each stage took."""
    for stage, seconds in result.timings.items():
        say(f"{stage:<12} {seconds * 1000:8.1f} ms")
