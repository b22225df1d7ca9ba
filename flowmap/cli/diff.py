"""`flowmap diff`: what HEAD lets out or stores that BASE did not."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from flowmap.cli.analysis import FOUND, Json, analyse, as_json, at_most_one_to_stdout, bytes_of, document_of, status
from flowmap.cli.arguments import Arguments, Commands, add_command, analysis_arguments
from flowmap.cli.console import emit, put, say
from flowmap.errors import FlowmapError
from flowmap.report import Output, parse

if TYPE_CHECKING:
    from flowmap.settings import Settings


def add(commands: Commands) -> None:
    """Add the command."""
    command = add_command(commands, "diff", diff, "show what HEAD lets out or stores that BASE did not")
    command.add_argument("base", metavar="BASE", help="a folder, a saved JSON document or a git revision (git:REV)")
    command.add_argument("head", metavar="HEAD", nargs="?", help="the same (default: the working tree)")
    command.add_argument("--path", metavar="PATH", default=".", help="the folder that revisions are of (default: .)")
    analysis_arguments(command)
    command.add_argument(
        "-o", "--output", metavar="FILE", action="append", default=[], help="also write FILE (.json, .txt)"
    )
    command.add_argument(
        "--fail-on-new", choices=("risks", "all"), default="risks", help="all: new Atlassian calls and stores fail too"
    )
    command.add_argument("--config-from", choices=("BASE",), help="judge both sides with BASE's flowmap.toml")
    command.add_argument("-q", "--quiet", action="store_true", help="print what fails the run only")


def diff(arguments: Arguments) -> int:
    """`flowmap diff`: what HEAD lets out or stores that BASE did not."""
    from flowmap.diff import compare, to_document
    from flowmap.report.difftext import render as to_text
    from flowmap.report.style import Style, wants_colour

    outputs = [_diff_output(argument) for argument in arguments.output]
    at_most_one_to_stdout(outputs)
    base, head = _side(arguments.base, arguments), _side(arguments.head, arguments)
    comparison = compare(base, head)
    document = to_document(comparison, base, head)
    everything = arguments.fail_on_new == "all"
    for output in outputs:
        text = to_text(document, everything=everything) if output.format == "text" else ""
        put(output.path, text.encode("utf-8", "replace") or as_json(document))
    if "-" not in [output.path for output in outputs]:
        style = Style(wants_colour(sys.stdout, os.environ))
        emit(to_text(document, style, everything=everything, quiet=arguments.quiet).encode("utf-8", "replace"))
    for app in head["apps"]:
        if not app["complete"]:
            say(f"warning: not all code of HEAD's app '{app['root']}' was seen: `flowmap scan` lists what was not")
    if comparison.fails(everything=everything):
        return FOUND
    return status(head, "never")


def _side(name: str | None, arguments: Arguments) -> Json:
    """The document of BASE or HEAD: a folder, a saved document or a git revision; None is the working tree."""
    from flowmap.diff import load

    tree = Path(arguments.path)
    settings = _base_settings(arguments) if arguments.config_from else None
    if name is None:
        return document_of(analyse(arguments, tree, settings=settings))
    path = Path(name)
    if not name.startswith("git:") and path.exists():
        return document_of(analyse(arguments, path, settings=settings)) if path.is_dir() else load(bytes_of(path), name)
    return document_of(analyse(arguments, tree, revision=name.removeprefix("git:"), settings=settings))


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


def _diff_output(argument: str) -> Output:
    output = parse(argument)
    if output.format not in ("json", "text"):
        raise FlowmapError(f"a comparison is written as json or text, not as {output.format}")
    return output
