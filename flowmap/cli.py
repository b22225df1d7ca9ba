"""The command line: arguments in, exit status out. The only module that prints.

argparse, because it is in the standard library and costs 2 ms of a start-up that takes 60; click takes 22 ms. Renderers
and analysis are imported by the command that needs them.
"""

import argparse
import os
import shutil
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from flowmap.core.result import Result
from flowmap.errors import ConfigurationError, FlowmapError
from flowmap.report import DRAWINGS, LOCATED, Output, parse, render
from flowmap.report.escape import visible

if TYPE_CHECKING:
    from flowmap.settings import Settings

Json: TypeAlias = dict[str, Any]
Arguments: TypeAlias = argparse.Namespace
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - argparse has no public name for it

FOUND = 1
UNUSABLE = 2
INCOMPLETE = 3
INTERRUPTED = 130
_THRESHOLDS = ("critical", "high", "medium", "low", "never")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; `argv` without the program's name."""
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except FlowmapError as error:
        _complain(error)
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - a bug must not look like a finding: one line and status 2
        if arguments.debug:
            traceback.print_exc()
        else:
            _say(f"internal error: {type(error).__name__}: {error} (--debug shows where)")
        return UNUSABLE


def scan(arguments: Arguments) -> int:
    """`flowmap scan`: analyse, print the findings, write the outputs."""
    outputs = [parse(argument) for argument in arguments.output]
    _at_most_one_to_stdout(outputs)
    result = _analyse(arguments, Path(arguments.path))
    document = _document(result)
    for output in outputs:
        _write(output, document, Path(arguments.path))
    if not any(output.path == "-" for output in outputs):
        _print_findings(document, arguments)
    if arguments.timings:
        _print_timings(result)
    return _status(document, arguments.fail_on)


def diagram(arguments: Arguments) -> int:
    """`flowmap diagram`: draw where data goes."""
    output = parse(arguments.output)
    if output.format not in DRAWINGS:
        raise FlowmapError(f"'{output.format}' is no drawing: use one of {', '.join(sorted(DRAWINGS))}")
    document = _document(_analyse(arguments, Path(arguments.path)))
    _write(output, document, Path(arguments.path))
    return _status(document, "never")


def diff(arguments: Arguments) -> int:
    """`flowmap diff`: what HEAD lets out or stores that BASE did not."""
    from flowmap.diff import compare, to_document
    from flowmap.report.difftext import render as to_text
    from flowmap.report.style import Style, wants_colour

    outputs = [_diff_output(argument) for argument in arguments.output]
    _at_most_one_to_stdout(outputs)
    base, head = _side(arguments.base, arguments), _side(arguments.head, arguments)
    comparison = compare(base, head)
    document = to_document(comparison, base, head)
    everything = arguments.fail_on_new == "all"
    for output in outputs:
        text = to_text(document, everything=everything) if output.format == "text" else ""
        _put(output.path, text.encode("utf-8", "replace") or _json(document))
    if "-" not in [output.path for output in outputs]:
        style = Style(wants_colour(sys.stdout, os.environ))
        _print(to_text(document, style, everything=everything, quiet=arguments.quiet).encode("utf-8", "replace"))
    for app in head["apps"]:
        if not app["complete"]:
            _say(f"warning: not all code of HEAD's app '{app['root']}' was seen: `flowmap scan` lists what was not")
    if comparison.fails(everything=everything):
        return FOUND
    return _status(head, "never")


def rules(arguments: Arguments) -> int:
    """`flowmap rules`: list the rules, or print the page of one."""
    from flowmap.rules import RULES

    chosen = [rule for rule in RULES if arguments.rule in (None, rule.id)]
    if not chosen:
        raise FlowmapError(f"there is no rule '{arguments.rule}'; `flowmap rules` lists them")
    if arguments.rule:
        text = f"{chosen[0].id} ({chosen[0].severity})\n\n{chosen[0].page}\n"
    else:
        width = max(len(rule.id) for rule in chosen)
        text = "".join(f"{rule.id.ljust(width)}  {rule.severity:<8}  {rule.summary}\n" for rule in chosen)
    _print(text.encode())
    return 0


def models(arguments: Arguments) -> int:
    """`flowmap models`: list the calls that flowmap knows, or those with NAME in them."""
    from flowmap.models.load import shipped
    from flowmap.report.modeltext import listing

    text = listing(shipped(), arguments.name)
    if not text:
        raise FlowmapError(f"no model has '{arguments.name}' in its package or call; `flowmap models` lists them")
    _print(text.encode())
    return 0


def calls(arguments: Arguments) -> int:
    """`flowmap calls`: the call graph as JSON."""
    from flowmap.pipeline import call_graph

    config = Path(arguments.config) if arguments.config else None
    _print(_json(call_graph(Path(arguments.path), config=config, no_manifest=arguments.no_manifest)))
    return 0


def _side(name: str | None, arguments: Arguments) -> Json:
    """The document of BASE or HEAD: a folder, a saved document or a git revision; None is the working tree."""
    from flowmap.diff import load

    tree = Path(arguments.path)
    settings = _base_settings(arguments) if arguments.config_from else None
    if name is None:
        return _document(_analyse(arguments, tree, settings=settings))
    path = Path(name)
    if not name.startswith("git:") and path.exists():
        return _document(_analyse(arguments, path, settings=settings)) if path.is_dir() else load(_bytes(path), name)
    return _document(_analyse(arguments, tree, revision=name.removeprefix("git:"), settings=settings))


def _base_settings(arguments: Arguments) -> "Settings":
    """What BASE's `flowmap.toml` says: the one at its top, else the only one below it, else its repository's."""
    from flowmap.project.git import GitTree, top_of
    from flowmap.project.tree import FolderTree
    from flowmap.rules import RULES
    from flowmap.settings import load_settings

    base = Path(arguments.base)
    if not arguments.base.startswith("git:") and base.exists():
        tree: FolderTree | GitTree = FolderTree(base)
    else:
        top, below = top_of(arguments.path) or (arguments.path, ".")
        tree = GitTree(top, arguments.base.removeprefix("git:"), below)
    names = [path for path in tree.files() if path.rpartition("/")[2] == "flowmap.toml"]
    if not names and isinstance(tree, GitTree) and tree.subfolder != ".":
        tree = GitTree(tree.repository, tree.commit)
        names = [path for path in tree.files() if path == "flowmap.toml"]
    if len(names) > 1 and "flowmap.toml" not in names:
        raise FlowmapError("BASE has several flowmap.toml and none at its top; name one with --config")
    if not names:
        return load_settings(None)
    name = min(names, key=len)
    text = tree.read(name).decode("utf-8", "replace")
    return load_settings(Path(name), text, {rule.id for rule in RULES})


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FlowmapError(f"cannot read '{path}': {error.strerror}") from error


def _analyse(
    arguments: Arguments, path: Path, *, revision: str | None = None, settings: "Settings | None" = None
) -> Result:
    from flowmap.pipeline import analyze

    config = Path(arguments.config) if arguments.config else None
    progress = _Progress(sys.stderr)
    try:
        result: Result = analyze(
            path,
            config=config,
            no_manifest=arguments.no_manifest,
            revision=revision,
            settings=settings,
            progress=progress.show,
        )
    finally:
        progress.clear()
    for problem in result.broken:
        _say(f"warning: {problem.path}:{problem.line}: {problem.message}")
    if result.broken and not result.apps:
        raise FlowmapError("no manifest could be read")
    return result


def _document(result: Result) -> Json:
    from flowmap.report.document import document
    from flowmap.rules import RULES

    pages = [
        {"id": rule.id, "severity": str(rule.severity), "summary": rule.summary, "help": rule.page} for rule in RULES
    ]
    return document(result, pages)


def _status(document: Json, threshold: str) -> int:
    """1 for a finding at or over the threshold, else 3 where code was not seen, else 0."""
    findings = [finding for app in document["apps"] for finding in app["findings"]]
    failing = _THRESHOLDS[: _THRESHOLDS.index(threshold) + 1] if threshold != "never" else ()
    if any(_counts(finding) and finding["severity"] in failing for finding in findings):
        return FOUND
    incomplete = document["broken"] or not all(app["complete"] for app in document["apps"])
    return INCOMPLETE if incomplete else 0


def _counts(finding: Json) -> bool:
    return finding["suppressed"] is None and bool(finding["reachable"])


def _print_findings(document: Json, arguments: Arguments) -> None:
    from flowmap.report.files import reader
    from flowmap.report.style import Style, wants_colour
    from flowmap.report.text import Options
    from flowmap.report.text import render as to_text

    options = Options(
        style=Style(wants_colour(sys.stdout, os.environ)),
        columns=min(shutil.get_terminal_size((100, 24)).columns, 120) if sys.stdout.isatty() else 100,
        prefix=str(_folder(Path(arguments.path))),
        verbose=arguments.verbose,
        quiet=arguments.quiet,
    )
    _print(to_text(document, reader(options.prefix), options).encode("utf-8", "replace"))


def _at_most_one_to_stdout(outputs: Sequence[Output]) -> None:
    if sum(output.path == "-" for output in outputs) > 1:
        raise FlowmapError("two outputs cannot both go to standard output")


def _diff_output(argument: str) -> Output:
    output = parse(argument)
    if output.format not in ("json", "text"):
        raise FlowmapError(f"a comparison is written as json or text, not as {output.format}")
    return output


def _folder(path: Path) -> Path:
    """The folder that is scanned: PATH, or where PATH lies if it is a file."""
    return path if path.is_dir() else path.parent


def _write(output: Output, document: Json, root: Path) -> None:
    from flowmap.report.files import near, reader
    from flowmap.report.listed import moved

    folder = _folder(root)
    prefix = near(str(folder)) if output.format in LOCATED else ""
    if prefix in ("", "."):
        _put(output.path, render(output, document, reader(folder)))
    else:
        _put(output.path, render(output, moved(document, prefix), reader(Path.cwd())))


def _put(path: str, content: bytes) -> None:
    from flowmap.report.files import save

    if path == "-":
        _print(content)
    else:
        save(path, content)


def _json(document: Json) -> bytes:
    from flowmap.report.document import to_json

    return to_json(document)


def _print(content: bytes) -> None:
    """Bytes to standard output; a reader that has gone (`| head`) changes nothing about the exit status."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _print_timings(result: Result) -> None:
    for stage, seconds in result.timings.items():
        _say(f"{stage:<12} {seconds * 1000:8.1f} ms")


def _complain(error: FlowmapError) -> None:
    lines = error.problems if isinstance(error, ConfigurationError) else (str(error),)
    for line in lines:
        _say(f"error: {line}")


def _say(message: str) -> None:
    print(f"flowmap: {visible(message)}", file=sys.stderr)


class _Progress:
    """One line on standard error that is overwritten, on a terminal only."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream if stream.isatty() else None

    def show(self, message: str) -> None:
        """Replace the line."""
        if self._stream:
            self._stream.write(f"\r\x1b[K{visible(message)[:78]}")
            self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._stream:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


def _parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(
        prog="flowmap", description="Find out where a Forge app sends and stores data.", allow_abbrev=False
    )
    whole.add_argument("--version", action=_Version, nargs=0, help="show the version and stop")
    commands = whole.add_subparsers(metavar="COMMAND", required=True)
    _scan_arguments(_command(commands, "scan", scan, "find every app below PATH and print the findings"))
    _diagram_arguments(_command(commands, "diagram", diagram, "draw where data goes"))
    _diff_arguments(_command(commands, "diff", diff, "show what HEAD lets out or stores that BASE did not"))
    for_rules = _command(commands, "rules", rules, "list the rules, or explain one")
    for_rules.add_argument("rule", metavar="RULE", nargs="?", help="the rule to explain")
    for_models = _command(commands, "models", models, "list the SDK calls that flowmap knows, or explain some")
    for_models.add_argument("name", metavar="NAME", nargs="?", help="a package, a call or a part of one")
    for_calls = _command(commands, "calls", calls, "print the call graph as JSON")
    _path_argument(for_calls)
    _analysis_arguments(for_calls)
    return whole


def _command(commands: Commands, name: str, run: Callable[[Arguments], int], summary: str) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", allow_abbrev=False
    )
    command.add_argument("--version", action=_Version, nargs=0, help=argparse.SUPPRESS)
    command.add_argument("--debug", action="store_true", help="show where an internal error comes from")
    command.set_defaults(run=run)
    return command


def _analysis_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--config", metavar="FILE", help="use this flowmap.toml")
    command.add_argument("--no-manifest", action="store_true", help="take PATH itself as one app without a manifest")


def _path_argument(command: argparse.ArgumentParser) -> None:
    command.add_argument("path", metavar="PATH", nargs="?", default=".", help="the folder (default: the current one)")


def _scan_arguments(command: argparse.ArgumentParser) -> None:
    _path_argument(command)
    _analysis_arguments(command)
    command.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        action="append",
        default=[],
        help="also write FILE; FORMAT:FILE forces a format",
    )
    command.add_argument(
        "--fail-on", choices=_THRESHOLDS, default="high", help="the severity that fails the run (default: high)"
    )
    command.add_argument("-q", "--quiet", action="store_true", help="print findings only")
    command.add_argument("-v", "--verbose", action="store_true", help="print suppressed and uncertain findings too")
    command.add_argument("--timings", action="store_true", help="say how long each stage took")


def _diagram_arguments(command: argparse.ArgumentParser) -> None:
    _path_argument(command)
    _analysis_arguments(command)
    command.add_argument("-o", "--output", metavar="FILE", required=True, help="the picture; its ending is the format")


def _diff_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("base", metavar="BASE", help="a folder, a saved JSON document or a git revision (git:REV)")
    command.add_argument("head", metavar="HEAD", nargs="?", help="the same (default: the working tree)")
    command.add_argument("--path", metavar="PATH", default=".", help="the folder that revisions are of (default: .)")
    _analysis_arguments(command)
    command.add_argument(
        "-o", "--output", metavar="FILE", action="append", default=[], help="also write FILE (.json, .txt)"
    )
    command.add_argument(
        "--fail-on-new", choices=("risks", "all"), default="risks", help="all: new Atlassian calls and stores fail too"
    )
    command.add_argument("--config-from", choices=("BASE",), help="judge both sides with BASE's flowmap.toml")
    command.add_argument("-q", "--quiet", action="store_true", help="print what fails the run only")


class _Version(argparse.Action):
    """Prints the version, which is looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from flowmap.report.document import version

        print(f"flowmap {version()}")
        parser.exit()
