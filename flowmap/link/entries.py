"""Where the platform enters the app: manifest modules to exported functions, resources to the scripts of pages."""

from flowmap.core.app import App, Problem
from flowmap.core.facts import Call
from flowmap.core.manifest import Module, Reference
from flowmap.link.calls import CALLBACK_ARGUMENTS, Calls
from flowmap.link.modules import Modules
from flowmap.link.program import Edge, Entry, Program
from flowmap.link.resolvers import DEFINE
from flowmap.link.tokens import ApiToken
from flowmap.models.rows import ENTRY

PROVIDER = "providers.auth"
"""What stands for the module type of a provider, whose actions name functions as modules do."""

_KINDS = {
    "trigger": "trigger",
    "webtrigger": "webtrigger",
    "scheduledTrigger": "scheduled",
    "consumer": "consumer",
    "fifoConsumer": "consumer",
    "action": "action",
    PROVIDER: "profile",
    "jira:workflowValidator": "workflow",
    "jira:workflowCondition": "workflow",
    "jira:workflowPostFunction": "workflow",
}


def add_entries(app: App, program: Program, modules: Modules, calls: Calls) -> None:
    """A pseudo call for every function that a module of the manifest names."""
    providers = (Module(PROVIDER, p.key, p.references, p.location) for p in app.manifest.providers)
    for module in (*app.manifest.modules, *providers):
        for reference in module.references:
            if reference.kind == "function":
                _entry(app, program, modules, calls, module, reference)


def kind_of(module: Module, reference: Reference) -> str:
    """The kind of an entry point as the document names it."""
    if reference.name.startswith("resolver."):
        return "consumer" if module.type in ("consumer", "fifoConsumer") else "resolver"
    if module.type in _KINDS:
        return _KINDS[module.type]
    if module.type == "macro" or (reference.name == "function" and ":" in module.type):
        # UI Kit 1: the function renders the module, its hooks and handlers run on the backend.
        return "ui" if not module.targets("resource") else "function"
    return "function"


def _entry(app: App, program: Program, modules: Modules, calls: Calls, module: Module, reference: Reference) -> None:
    handler = app.manifest.function(reference.target)
    path = app.handlers.get(reference.target)
    file = modules.by_path.get(path) if path else None
    if handler is None or file is None:
        return
    if not modules.may_export(file, handler.export):
        message = f"handler '{handler.handler}': {path} exports no '{handler.export}'"
        program.problems.append(Problem(handler.location.path, handler.location.line, message))
    solver = calls.solver
    anchor = _anchor(program, file, handler.export)
    value, callee, result, raises = (solver.node(anchor) for _ in range(4))
    modules.pass_on(modules.member(file, handler.export), value)
    site = len(program.calls)
    call = Call(result, callee, None, (value,), None, raises)
    program.calls.append(call)
    program.call_owners.append(program.owners[anchor])
    calls.resolved.add(site)
    kind = kind_of(module, reference)
    package = ENTRY + kind
    program.apis[site] = [(package, "")]
    slot = calls.slot(site, value)
    for index in range(CALLBACK_ARGUMENTS):
        solver.add(slot.arguments[index], solver.tokens.number(ApiToken(package, f"<{index}>")))
    calls.lowering.apply(calls.rows, call, site, package, "")
    method = next((found.target for found in module.targets("method")), "")
    entry = Entry(kind, module.type, module.key, handler.handler, file, site, value, handler.key, method)
    program.entries.append(entry)
    for queue in module.targets("queue"):
        _name_queue(program, calls, slot.arguments[0], queue.target)


def _anchor(program: Program, file: int, name: str) -> int:
    """Where the handler is exported; the beginning of the file where it comes from another one."""
    found = program.files[file]
    for export in found.facts.exports:
        if export.name == name and export.value is not None:
            return export.value + found.values
    return program.functions[found.functions].result


def _name_queue(program: Program, calls: Calls, event: int, queue: str) -> None:
    """The event says which queue it comes from: the manifest's text, by which pushes find their consumers."""
    solver = calls.solver
    name = solver.node(event)
    program.literals[name] = queue
    calls.lowering.own(event)
    solver.write(event, "queueName", name)


def settle_entries(program: Program, calls: Calls) -> None:
    """What the platform hands over and takes back stands where the handler does, now that it is known."""
    for entry in program.entries:
        found = sorted(e.function for e in program.entering if e.site == entry.call)
        if not found:
            continue
        slot = calls.slot(entry.call, entry.value)
        place = program.functions[found[0]].result
        for value in (entry.value, program.calls[entry.call].result, slot.result, *slot.arguments):
            program.anchors[value] = place


def join_methods(program: Program, calls: Calls, done: set[tuple[int, int]]) -> bool:
    """The functions that older consumers name by their key in a resolver are handlers as well; whether any was new."""
    count = len(done)
    for entry in program.entries:
        for site, apis in tuple(program.apis.items()) if entry.method else ():
            call = program.calls[site]
            if (entry.call, site) in done or DEFINE not in apis or len(call.arguments) < 2:
                continue
            if entry.method == program.literal(call.arguments[0]):
                done.add((entry.call, site))
                calls.solver.copy(call.arguments[1], entry.value)
                program.edge(call.arguments[1], Edge(entry.value))
    return len(done) > count
