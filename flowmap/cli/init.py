"""`flowmap init`: the files that a project starts with."""

from pathlib import Path
from typing import TYPE_CHECKING

from flowmap.cli.arguments import Arguments, Commands, add_command, path_argument
from flowmap.cli.console import emit, put
from flowmap.errors import FlowmapError

if TYPE_CHECKING:
    from flowmap.ci.starter import Start

_EXAMPLES = """\
examples:
  flowmap init                     for the host that the repository's remote or its CI file names
  flowmap init --ci bitbucket      for Bitbucket Pipelines
  flowmap init apps/one --source git+https://git.example.com/tools/flowmap@v1.0

Writes a commented flowmap.toml into PATH, and at the top of the repository the file of its CI and a line for git that
merges ledgers. A file that exists is left alone, and what belongs into it is printed.
"""
_NAMES = ("bitbucket", "gitlab", "github", "none")


def add(commands: Commands) -> None:
    """Add the command."""
    command = add_command(commands, "init", init, "write a configuration and the file of your CI", _EXAMPLES)
    path_argument(command)
    command.add_argument("--ci", choices=_NAMES, help="the host (default: the one that is found)")
    command.add_argument("--source", metavar="URL", help="what pip installs flowmap from in CI, with its revision")
    command.add_argument("--force", action="store_true", help="overwrite files that exist")


def init(arguments: Arguments) -> int:
    """`flowmap init`: write what is not there yet, and say so."""
    from flowmap.ci.starter import UNKNOWN, host_of, named, own_source, starts
    from flowmap.project.git import top_of

    folder = Path(arguments.path)
    if not folder.is_dir():
        raise FlowmapError(f"no such folder: {folder}")
    place = top_of(folder)
    top, below = (Path(place[0]), place[1]) if place else (folder, ".")
    host = host_of(top) if arguments.ci is None else None if arguments.ci == "none" else named(arguments.ci)
    source = arguments.source or own_source()
    made = list(starts(below, host, source))
    lines = [line for start in made for line in _write(top, start, force=arguments.force)]
    if host is None and arguments.ci is None:
        lines.append("no CI file: neither a remote nor a file names its host; --ci does")
    if host and source == UNKNOWN:
        lines.append(f"put in place of HOST/OWNER and REVISION in {host.file} where flowmap is to come from (--source)")
    emit("".join(f"{line}\n" for line in lines).encode())
    return 0


def _write(top: Path, start: "Start", *, force: bool) -> list[str]:
    """Write one file; what is said of it."""
    file = top / start.path
    if file.is_symlink() or not file.resolve().is_relative_to(top.resolve()):
        raise FlowmapError(f"'{start.path}' leads out by a link: nothing is written through it")
    if file.exists() and not force:
        if start.text in _content(file):
            return [f"left {start.path} as it is"]
        return [f"left {start.path} as it is; what belongs into it:", "", *_indented(start.text), ""]
    file.parent.mkdir(parents=True, exist_ok=True)
    put(str(file), start.text.encode())
    return [f"wrote {start.path}"]


def _content(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace")
    except OSError as error:
        raise FlowmapError(f"cannot read '{file}': {error.strerror}") from error


def _indented(text: str) -> list[str]:
    return [f"    {line}".rstrip() for line in text.splitlines() if not line.startswith("#")]
