"""What commands share in their arguments."""

import argparse
from collections.abc import Callable
from typing import TypeAlias

Arguments: TypeAlias = argparse.Namespace
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - argparse has no public name for it


def add_command(
    commands: Commands, name: str, run: Callable[[Arguments], int], summary: str, examples: str = ""
) -> argparse.ArgumentParser:
    """A new command; `run` returns the exit status, `summary` is its line in the list, `examples` end its help."""
    command = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=examples or None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.add_argument("--version", action=Version, nargs=0, help=argparse.SUPPRESS)
    command.add_argument("--debug", action="store_true", help="show where an internal error comes from")
    command.set_defaults(run=run)
    return command


def analysis_arguments(command: argparse.ArgumentParser) -> None:
    """What every command takes that analyses code."""
    command.add_argument("--config", metavar="FILE", help="use this flowmap.toml")
    command.add_argument("--no-manifest", action="store_true", help="take PATH itself as one app without a manifest")
    command.add_argument("--no-cache", action="store_true", help="read every file anew and keep nothing")
    command.add_argument(
        "--cache-dir", metavar="DIR", help="keep what files say in DIR (default: FLOWMAP_CACHE, else the user's caches)"
    )


def path_argument(command: argparse.ArgumentParser) -> None:
    """The folder to analyse."""
    command.add_argument("path", metavar="PATH", nargs="?", default=".", help="the folder (default: the current one)")


class Version(argparse.Action):
    """Prints the version, which is looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print and stop."""
        from flowmap.report.document import version

        print(f"flowmap {version()}")
        parser.exit()
