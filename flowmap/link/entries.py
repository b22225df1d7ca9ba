"""Where the platform enters the app: manifest modules to exported functions, resources to the scripts of pages."""

from flowmap.core.app import App
from flowmap.core.facts import Call
from flowmap.core.manifest import Module, Reference
from flowmap.link.calls import CALLBACK_ARGUMENTS, Calls
from flowmap.link.modules import Modules
from flowmap.link.program import Entry, Program
from flowmap.link.tokens import ApiToken
from flowmap.models.rows import ENTRY

_KINDS = {
    "trigger": "trigger",
    "webtrigger": "webtrigger",
    "scheduledTrigger": "scheduled",
    "consumer": "consumer",
    "fifoConsumer": "consumer",
    "action": "action",
    "jira:workflowValidator": "workflow",
    "jira:workflowCondition": "workflow",
    "jira:workflowPostFunction": "workflow",
}


def add_entries(app: App, program: Program, modules: Modules, calls: Calls) -> None:
    """A pseudo call for every function that a module of the manifest names."""
    for module in app.manifest.modules:
        for reference in module.references:
            if reference.kind == "function":
                _entry(app, program, modules, calls, module, reference)


def kind_of(module: Module, reference: Reference, app: App) -> str:
    """The kind of an entry point as the document names it."""
    if reference.name.startswith("resolver."):
        return "consumer" if module.type in ("consumer", "fifoConsumer") else "resolver"
    if module.type in _KINDS:
        return _KINDS[module.type]
    if reference.name == "function" and ":" in module.type or module.type == "macro":
        # UI Kit 1: the function renders the module, its hooks and handlers run on the backend.
        return "ui" if not module.targets("resource") else "function"
    del app
    return "function"


def _entry(
    app: App, program: Program, modules: Modules, calls: Calls, module: Module, reference: Reference
) -> None:
    handler = app.manifest.function(reference.target)
    path = app.handlers.get(reference.target)
    file = modules.by_path.get(path) if path else None
    if handler is None or file is None:
        return
    solver = calls.solver
    anchor = program.functions[program.files[file].functions].result
    value, callee, result, raises = (solver.node(anchor) for _ in range(4))
    modules.pass_on(modules.member(file, handler.export), value)
    site = len(program.calls)
    call = Call(result, callee, None, (value,), None, raises)
    program.calls.append(call)
    program.call_owners.append(program.owners[anchor])
    calls.resolved.add(site)
    kind = kind_of(module, reference, app)
    package = ENTRY + kind
    program.apis[site] = [(package, "")]
    slot = calls.slot(site, value)
    for index in range(CALLBACK_ARGUMENTS):
        solver.add(slot.arguments[index], solver.tokens.number(ApiToken(package, f"<{index}>")))
    calls.lowering.apply(calls.rows, call, site, package, "")
    entry = Entry(kind, module.type, module.key, handler.handler, file, site, value, handler.key)
    program.entries.append(entry)
