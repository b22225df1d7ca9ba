"""`flowmap scan` and `flowmap diagram`: analyse, print the findings, write the outputs."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from flowmap.cli.analysis import (
    THRESHOLDS,
    Json,
    analyse,
    at_most_one_to_stdout,
    bytes_of,
    document_of,
    folder_of,
    print_timings,
    status,
    write,
)
from flowmap.cli.arguments import Arguments, Commands, add_command, analysis_arguments, path_argument
from flowmap.cli.console import emit
from flowmap.errors import FlowmapError
from flowmap.report import DRAWINGS, parse

_SCAN = """\
examples:
  flowmap scan                              the app or apps below the current folder
  flowmap scan -o report.md -o flowmap.svg  findings on the terminal, a page and a picture beside them
  flowmap scan -o json:- | jq .apps         everything as data
  flowmap scan -o flowmap.ledger            begin a ledger: what leaves, one line each (see flowmap diff)
  flowmap scan -o fix.patch                 what the manifest should say instead, for git apply
  flowmap scan --fail-on critical           let the rest pass

formats by ending: .json .txt .sarif .md .html .xml (JUnit) .ledger .patch .svg .png .pdf .dot .mmd; github:FILE,
gitlab:FILE and bitbucket:FILE write annotations for these hosts.
exit status: 0 nothing at or over --fail-on; 1 something is; 2 the call or the input is unusable; 3 not all code could
be seen, and nothing worse was found.
"""
_DIAGRAM = """\
examples:
  flowmap diagram -o flowmap.svg
  flowmap diagram apps/one -o flowmap.mmd   Mermaid, which GitHub and GitLab draw
"""


def add_scan(commands: Commands) -> None:
    """Add `flowmap scan`."""
    command = add_command(commands, "scan", scan, "find every app below PATH and print the findings", _SCAN)
    path_argument(command)
    analysis_arguments(command)
    command.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        action="append",
        default=[],
        help="also write FILE; FORMAT:FILE forces a format",
    )
    command.add_argument(
        "--fail-on", choices=THRESHOLDS, default="high", help="the severity that fails the run (default: high)"
    )
    command.add_argument(
        "--baseline", metavar="FILE", help="an earlier run's .json or .sarif: what it found does not fail this one"
    )
    command.add_argument(
        "--changed-since", metavar="REV", help="only findings in or through files that changed since git's REV"
    )
    command.add_argument("-q", "--quiet", action="store_true", help="print findings only")
    command.add_argument("-v", "--verbose", action="store_true", help="print suppressed and uncertain findings too")
    command.add_argument("--timings", action="store_true", help="say how long each stage took")


def add_diagram(commands: Commands) -> None:
    """Add `flowmap diagram`."""
    command = add_command(commands, "diagram", diagram, "draw where data goes", _DIAGRAM)
    path_argument(command)
    analysis_arguments(command)
    command.add_argument("-o", "--output", metavar="FILE", required=True, help="the picture; its ending is the format")


def scan(arguments: Arguments) -> int:
    """`flowmap scan`: analyse, print the findings, write the outputs."""
    outputs = [parse(argument) for argument in arguments.output]
    at_most_one_to_stdout(outputs)
    choose = _choice(arguments)
    result = analyse(arguments, Path(arguments.path))
    document = choose(document_of(result))
    for output in outputs:
        write(output, document, Path(arguments.path))
    if not any(output.path == "-" for output in outputs):
        _print_findings(document, arguments)
    if arguments.timings:
        print_timings(result)
    return status(document, arguments.fail_on)


def _choice(arguments: Arguments) -> Callable[[Json], Json]:
    """What `--baseline` and `--changed-since` leave of a document; what is wrong with them is said before all work."""
    from flowmap.diff.baseline import load_baseline, mark
    from flowmap.diff.touched import only_touched
    from flowmap.project.git import changed_since

    name, revision, folder = arguments.baseline, arguments.changed_since, folder_of(Path(arguments.path))
    known = load_baseline(bytes_of(Path(name)), name) if name else None
    changed = changed_since(folder, revision) if revision else None

    def choose(document: Json) -> Json:
        touched = document if changed is None else only_touched(document, changed)
        return touched if known is None else mark(touched, known)

    return choose


def diagram(arguments: Arguments) -> int:
    """`flowmap diagram`: draw where data goes."""
    output = parse(arguments.output)
    if output.format not in DRAWINGS:
        raise FlowmapError(f"'{output.format}' is no drawing: use one of {', '.join(sorted(DRAWINGS))}")
    document = document_of(analyse(arguments, Path(arguments.path)))
    write(output, document, Path(arguments.path))
    return status(document, "never")


def _print_findings(document: Json, arguments: Arguments) -> None:
    from flowmap.report.files import reader
    from flowmap.report.style import Style, wants_colour
    from flowmap.report.text import Options
    from flowmap.report.text import render as to_text

    options = Options(
        style=Style(wants_colour(sys.stdout, os.environ)),
        columns=min(shutil.get_terminal_size((100, 24)).columns, 120) if sys.stdout.isatty() else 100,
        prefix=str(folder_of(Path(arguments.path))),
        verbose=arguments.verbose,
        quiet=arguments.quiet,
    )
    emit(to_text(document, reader(options.prefix), options).encode("utf-8", "replace"))
