"""`flowmap diff`: what HEAD lets out or stores that BASE, or a ledger, did not."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from flowmap.cli.analysis import (
    FOUND,
    Json,
    analyse,
    at_most_one_to_stdout,
    bytes_of,
    document_of,
    print_timings,
    status,
)
from flowmap.cli.arguments import Arguments, Commands, add_command, analysis_arguments
from flowmap.cli.console import emit, put, say
from flowmap.errors import FlowmapError
from flowmap.report import LOCATED, Output

if TYPE_CHECKING:
    from flowmap.diff import Comparison
    from flowmap.settings import Settings

_EXAMPLES = """\
examples:
  flowmap diff origin/main                   the working tree beside where its branch will go
  flowmap diff v1.4 v1.5 -o review.md        two releases, and a comment for a pull request
  flowmap diff old.json new.json             two saved documents (flowmap scan -o old.json)
  flowmap diff origin/main --config-from BASE
                                             a branch cannot silence its own check
  flowmap diff --ledger                      the code beside what flowmap.ledger agrees to
  flowmap diff --ledger --write              agree to what the code does now

exit status: 0 nothing to look at; 1 something new leaves, is let in or is kept silent; 2 the call or the input is
unusable; 3 not all code could be seen. What only moved, was renamed or reformatted is no change.
"""


def add(commands: Commands) -> None:
    """Add the command."""
    command = add_command(commands, "diff", diff, "show what HEAD lets out or stores that BASE did not", _EXAMPLES)
    command.add_argument(
        "base", metavar="BASE", nargs="?", help="a folder, a saved JSON document or a git revision (git:REV)"
    )
    command.add_argument("head", metavar="HEAD", nargs="?", help="the same (default: the working tree)")
    command.add_argument("--path", metavar="PATH", default=".", help="the folder that revisions are of (default: .)")
    analysis_arguments(command)
    command.add_argument(
        "--ledger",
        metavar="FILE",
        nargs="?",
        const="",
        help="in place of BASE: a ledger, made by `flowmap scan -o flowmap.ledger` (default: flowmap.ledger in PATH)",
    )
    command.add_argument("--write", action="store_true", help="bring the ledger up to date; remarks in it stay")
    command.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        action="append",
        default=[],
        help="also write FILE (.json, .txt, .md, .sarif, .xml); github:FILE, gitlab:FILE, bitbucket:FILE: annotations",
    )
    command.add_argument(
        "--fail-on-new", choices=("risks", "all"), default="risks", help="all: new Atlassian calls and stores fail too"
    )
    command.add_argument("--config-from", choices=("BASE",), help="judge both sides with BASE's flowmap.toml")
    command.add_argument("-q", "--quiet", action="store_true", help="print what fails the run only")
    command.add_argument("-v", "--verbose", action="store_true", help="print every step of every way")
    command.add_argument("--timings", action="store_true", help="say how long each stage took on each side")


def diff(arguments: Arguments) -> int:
    """`flowmap diff`: what HEAD lets out or stores that BASE did not."""
    from flowmap.diff import to_document
    from flowmap.report.comparison import parse_output
    from flowmap.report.comparison.words import not_seen

    outputs = [parse_output(argument) for argument in arguments.output]
    at_most_one_to_stdout(outputs)
    _check(arguments)
    everything = arguments.fail_on_new == "all"
    comparison, base, head = _beside_ledger(arguments) if arguments.ledger is not None else _beside_base(arguments)
    document = to_document(comparison, base, head, everything=everything)
    for output in outputs:
        _write(output, document, head, arguments)
    if "-" not in [output.path for output in outputs]:
        _print(document, arguments)
    for sentence in not_seen(document):
        say(f"warning: {sentence}")
    if comparison.fails(everything=everything) and not arguments.write:
        return FOUND
    return status(head, "never")


def _check(arguments: Arguments) -> None:
    """Raise `FlowmapError` for arguments that do not go together."""
    if arguments.ledger is None and arguments.base is None:
        raise FlowmapError("compared with what? name a BASE, or hold the code against a ledger with --ledger")
    if arguments.ledger is None and arguments.write:
        raise FlowmapError("--write is for a ledger: use it with --ledger")
    if arguments.ledger is not None and arguments.head is not None:
        raise FlowmapError("with --ledger there is no BASE: name a HEAD or nothing")
    if arguments.ledger is not None and arguments.config_from:
        raise FlowmapError("a ledger has no configuration: --config-from needs a BASE")


def _beside_base(arguments: Arguments) -> tuple["Comparison", Json, Json]:
    from flowmap.diff import compare

    base, head = _side(arguments.base, arguments), _side(arguments.head, arguments)
    return compare(base, head), base, head


def _beside_ledger(arguments: Arguments) -> tuple["Comparison", None, Json]:
    from flowmap.diff.ledger import NAME, hold, kept, parse, render

    path = Path(arguments.ledger) if arguments.ledger else Path(arguments.path) / NAME
    if not path.exists() and not arguments.write:
        raise FlowmapError(f"there is no ledger '{path}'; `flowmap diff --ledger --write` begins one")
    ledger = parse(_text(path), path.as_posix()) if path.exists() else {}
    head = _side(arguments.base, arguments)
    comparison = hold(ledger, head)
    if arguments.write:
        put(str(path), render(kept(ledger, head)).encode())
        say(f"wrote {path}")
    return comparison, None, head


def _side(name: str | None, arguments: Arguments) -> Json:
    """The document of BASE or HEAD: a folder, a saved document or a git revision; None is the working tree."""
    from flowmap.diff import load

    tree, revision = Path(arguments.path), None
    if name is not None and _is_path(name):
        if not Path(name).is_dir():
            return load(bytes_of(Path(name)), name)
        tree = Path(name)
    elif name is not None:
        revision = name.removeprefix("git:")
    settings = _base_settings(arguments) if arguments.config_from else None
    result = analyse(arguments, tree, revision=revision, settings=settings)
    if arguments.timings:
        say(f"{name or 'working tree'}:")
        print_timings(result)
    return document_of(result)


def _is_path(name: str) -> bool:
    return not name.startswith("git:") and Path(name).exists()


def _write(output: Output, document: Json, head: Json, arguments: Arguments) -> None:
    """Write one output; where readers look paths up, they are from the current folder."""
    from flowmap.report.comparison import moved, render
    from flowmap.report.files import near

    name = arguments.base if arguments.ledger is not None else arguments.head
    folder = name if name and _is_path(name) else arguments.path
    prefix = near(folder) if output.format in LOCATED and Path(folder).is_dir() else ""
    put(output.path, render(output, *moved(document, head, prefix)))


def _print(document: Json, arguments: Arguments) -> None:
    from flowmap.report.comparison.text import render
    from flowmap.report.style import Style, wants_colour

    style = Style(wants_colour(sys.stdout, os.environ))
    emit(render(document, style, quiet=arguments.quiet, verbose=arguments.verbose).encode("utf-8", "replace"))


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


def _text(path: Path) -> str:
    try:
        return bytes_of(path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise FlowmapError(f"'{path}' is no UTF-8 text") from error
