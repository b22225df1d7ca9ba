"""What `models` prints: the SDK calls that flowmap knows, one line each, spelled like the code."""

from collections import defaultdict
from collections.abc import Iterator

from flowmap.core.words import Operation
from flowmap.models.paths import Place
from flowmap.models.rows import ENTRY, GLOBAL, METHODS, MODULE, Bridge, Guard, Models, Removal, Sink, Source, StepRow

_OPERATIONS = {
    Operation.WRITE: "writes to",
    Operation.READ: "reads from",
    Operation.DELETE: "deletes from",
    Operation.QUERY: "queries",
}


def listing(models: Models, name: str | None = None) -> str:
    """The rows by package, those with `name` in the package or the call if it is given; empty where there are none."""
    packages: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for package, call, words in _rows(models):
        title = _package(package)
        if name is None or name.lower() in f"{title}.{call}".lower() or name.lower() in f"{title} {call}".lower():
            packages[title].add((call, words))
    return "\n".join("".join(_section(title, packages[title])) for title in sorted(packages))


def sentences(models: Models) -> list[str]:
    """Every row as one sentence, sorted: equal where two sets of rows mean the same."""
    return sorted({f"{_package(package)} {call} {words}" for package, call, words in _rows(models)})


def _section(title: str, rows: set[tuple[str, str]]) -> Iterator[str]:
    yield f"{title}\n"
    width = min(max(len(call) for call, _ in rows), 56)
    for call, words in sorted(rows):
        yield f"  {call.ljust(width)}  {words}\n"


def _rows(models: Models) -> Iterator[tuple[str, str, str]]:
    for source in models.sources:
        yield source.package, _place(source.at), _source(source)
    for sink in models.sinks:
        yield sink.package, sink.call, _sink(sink)
    for step in models.steps:
        yield step.package, _place(step.source), _step(step)
    for removal in models.removals:
        yield removal.package, _place(removal.at), _removal(removal)
    for guard in models.guards:
        yield guard.package, _place(guard.at), _guard(guard)
    for bridge in models.bridges:
        yield bridge.source_package, _place(bridge.source), _bridge(bridge)


def _source(source: Source) -> str:
    return f"gives {source.category or 'data'}: {source.what}"


def _sink(sink: Sink) -> str:
    parts = ", ".join(f"{_beside(part.at)} in its {part.sent_in}{_use(part.use)}" for part in sink.parts)
    to = f" {' or '.join(sink.hosts)}" if sink.hosts else f" {sink.product}" if sink.product else ""
    does = f"sends ({sink.egress}){to and ' to' + to}" if sink.egress else f"{_OPERATIONS[sink.operation]} {sink.store}"
    read = f", read as {sink.markup}" if sink.markup else ""
    quiet = ", only where data goes to an external address" if sink.quiet else ""
    return f"{does}{read}{quiet}: {parts}" if parts else does + read + quiet


def _use(use: str | None) -> str:
    return f" as {use}" if use else ""


def _step(step: StepRow) -> str:
    removed = f", no longer {', '.join(step.removes)}" if step.removes else ""
    return f"passes on to {_beside(step.target)}{removed}"


def _removal(removal: Removal) -> str:
    return f"is no longer {removal.category or 'of any category'}"


def _guard(guard: Guard) -> str:
    outcome = "true" if guard.when else "false"
    return f"is no longer {guard.category or 'of any category'} where the call gives {outcome}"


def _bridge(bridge: Bridge) -> str:
    other = "" if bridge.target_package == bridge.source_package else f" of {_package(bridge.target_package)}"
    kind = f" ({bridge.kind})" if bridge.kind else ""
    return f"arrives at {_place(bridge.target)}{other}{kind}"


def _package(package: str) -> str:
    if package in (GLOBAL, METHODS):
        return "globals" if package == GLOBAL else "methods of any object"
    if package.startswith(ENTRY):
        return f"manifest module {package.removeprefix(ENTRY)}"
    return package.removeprefix(MODULE)


def _beside(place: Place) -> str:
    """A place seen from its own call: an argument, the result, the object."""
    root = {"result": "the result", "this": "the object", "*": "any argument"}.get(place.root)
    return (root or f"argument {place.root}") + _rest(place)


def _place(place: Place) -> str:
    if not place.call:
        return place.root + _rest(place)
    call = place.call.removesuffix("()")
    return f"{call}({'' if place.root == 'result' else place.root}){_rest(place)}"


def _rest(place: Place) -> str:
    return "".join(_element(element) for element in place.rest)


def _element(element: str) -> str:
    if element[0] in "<([":
        return element
    return f"[{element}]" if element.isdigit() else f".{element}"
