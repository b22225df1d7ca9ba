"""The command line: arguments in, exit status out. The only package that prints.

argparse, because it is in the standard library and costs 2 ms of a start-up that takes 60; click takes 22 ms. One
module a command; renderers and analysis are imported by the command that needs them.
"""

import argparse
import gc
import traceback
from collections.abc import Sequence

from flowmap.cli import calls, diff, explain, init, scan
from flowmap.cli.analysis import INTERRUPTED, UNUSABLE
from flowmap.cli.arguments import Version
from flowmap.cli.console import complain, say
from flowmap.errors import FlowmapError

_COMMANDS = (scan.add_scan, scan.add_diagram, diff.add, explain.add_rules, explain.add_models, init.add, calls.add)

_START = """\
to begin:
  flowmap scan                 what does the app in this folder do?
  flowmap diff origin/main     what does my branch change about that?
  flowmap init                 have it checked in CI

`flowmap COMMAND --help` shows more examples.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; `argv` without the program's name."""
    arguments = _parser().parse_args(argv)
    # Looking for cycles in a result of a million objects takes longer than all else, and the process ends anyway.
    gc.disable()
    try:
        return int(arguments.run(arguments))
    except FlowmapError as error:
        complain(error)
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - a bug must not look like a finding: one line and status 2
        if arguments.debug:
            traceback.print_exc()
        else:
            say(f"internal error: {type(error).__name__}: {error} (--debug shows where)")
        return UNUSABLE


def _parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(
        prog="flowmap",
        description="Find out where a Forge app sends and stores data.",
        epilog=_START,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    whole.add_argument("--version", action=Version, nargs=0, help="show the version and stop")
    commands = whole.add_subparsers(metavar="COMMAND", required=True)
    for add in _COMMANDS:
        add(commands)
    return whole
