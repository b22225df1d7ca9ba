"""`flowmap rules` and `flowmap models`: what flowmap knows."""

from flowmap.cli.arguments import Arguments, Commands, add_command
from flowmap.cli.console import emit
from flowmap.errors import FlowmapError

_RULES = """\
examples:
  flowmap rules                        every rule, its severity, what it reports
  flowmap rules secret-plain-storage   why it matters, what to do instead, how to allow it
"""
_MODELS = """\
examples:
  flowmap models                       every call, by package
  flowmap models kvs.setSecret         what flowmap makes of one call, with an example
  flowmap models @forge/bridge         everything of a package
"""


_ALLOWING = """
## To allow it

Where it is intended, say why, on the line that is reported or above it (in the manifest behind a `#`):

```js
// flowmap: allow {rule} -- why
```
"""


def add_rules(commands: Commands) -> None:
    """Add `flowmap rules`."""
    command = add_command(commands, "rules", rules, "list the rules, or explain one", _RULES)
    command.add_argument("rule", metavar="RULE", nargs="?", help="the rule to explain")


def add_models(commands: Commands) -> None:
    """Add `flowmap models`."""
    command = add_command(commands, "models", models, "list the SDK calls that flowmap knows, or explain some", _MODELS)
    command.add_argument("name", metavar="NAME", nargs="?", help="a package, a call or a part of one")


def rules(arguments: Arguments) -> int:
    """`flowmap rules`: list the rules, or print the page of one."""
    from flowmap.rules import RULES

    chosen = [rule for rule in RULES if arguments.rule in (None, rule.id)]
    if not chosen:
        raise FlowmapError(f"there is no rule '{arguments.rule}'{_meant(arguments.rule)}; `flowmap rules` lists them")
    if arguments.rule:
        # What is said of suppressions is mended there, not suppressed in turn.
        allowing = "" if arguments.rule.startswith("allow-") else _ALLOWING.format(rule=arguments.rule)
        text = f"{chosen[0].id} ({chosen[0].severity})\n\n{chosen[0].page}\n{allowing}"
    else:
        width = max(len(rule.id) for rule in chosen)
        text = "".join(f"{rule.id.ljust(width)}  {rule.severity:<8}  {rule.summary}\n" for rule in chosen)
    emit(text.encode())
    return 0


def _meant(name: str) -> str:
    """The rule that is spelled most like a name, as the end of a sentence."""
    from difflib import get_close_matches

    from flowmap.rules import RULES

    close = get_close_matches(name, [rule.id for rule in RULES], 1)
    return f", did you mean '{close[0]}'?" if close else ""


def models(arguments: Arguments) -> int:
    """`flowmap models`: list the calls that flowmap knows, or those with NAME in them."""
    from flowmap.models.load import shipped
    from flowmap.report.modelexample import example
    from flowmap.report.modeltext import listing

    text = listing(shipped(), arguments.name)
    if not text:
        raise FlowmapError(f"no model has '{arguments.name}' in its package or call; `flowmap models` lists them")
    if arguments.name and (code := example(shipped(), arguments.name)):
        text += f"\nExample, with `data` where flowmap looks for data:\n\n{code}"
    emit(text.encode())
    return 0
