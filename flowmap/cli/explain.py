"""`flowmap rules` and `flowmap models`: what flowmap knows."""

from flowmap.cli.arguments import Arguments, Commands, add_command
from flowmap.cli.console import emit
from flowmap.errors import FlowmapError


def add_rules(commands: Commands) -> None:
    """Add `flowmap rules`."""
    command = add_command(commands, "rules", rules, "list the rules, or explain one")
    command.add_argument("rule", metavar="RULE", nargs="?", help="the rule to explain")


def add_models(commands: Commands) -> None:
    """Add `flowmap models`."""
    command = add_command(commands, "models", models, "list the SDK calls that flowmap knows, or explain some")
    command.add_argument("name", metavar="NAME", nargs="?", help="a package, a call or a part of one")


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
    emit(text.encode())
    return 0


def models(arguments: Arguments) -> int:
    """`flowmap models`: list the calls that flowmap knows, or those with NAME in them."""
    from flowmap.models.load import shipped
    from flowmap.report.modeltext import listing

    text = listing(shipped(), arguments.name)
    if not text:
        raise FlowmapError(f"no model has '{arguments.name}' in its package or call; `flowmap models` lists them")
    emit(text.encode())
    return 0
