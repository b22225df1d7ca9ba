"""`flowmap calls`: the call graph, for debugging and for tools."""

from pathlib import Path

from flowmap.cli.analysis import as_json, cache_of
from flowmap.cli.arguments import Arguments, Commands, add_command, analysis_arguments, path_argument
from flowmap.cli.console import emit


def add(commands: Commands) -> None:
    """Add the command."""
    command = add_command(commands, "calls", calls, "print the call graph as JSON")
    path_argument(command)
    analysis_arguments(command)


def calls(arguments: Arguments) -> int:
    """`flowmap calls`: the call graph as JSON."""
    from flowmap.pipeline import call_graph

    config = Path(arguments.config) if arguments.config else None
    path, cache = Path(arguments.path), cache_of(arguments)
    emit(as_json(call_graph(path, config=config, no_manifest=arguments.no_manifest, cache=cache)))
    return 0
