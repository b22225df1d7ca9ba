"""What reaches remotes without a line of code: calls that the platform makes to endpoints, and each call's token."""

from collections.abc import Iterator
from dataclasses import replace

from flowmap.core.app import App
from flowmap.core.appmap import PLATFORM, Data, Egress, Step
from flowmap.core.location import Location
from flowmap.core.manifest import Manifest, Module, Reference
from flowmap.core.words import Category, Origin, SentIn, Side
from flowmap.flow.destinations import remote_destination
from flowmap.link.program import Program

REMOTE = "remote"
_TOKEN = "invocation token with site, app, account and context of the module"
_ASKED = "endpoint"
_HANDED = {
    "webtrigger": (Category.USER_INPUT, "web trigger request"),
    "action": (Category.USER_INPUT, "action inputs"),
    "consumer": (Category.APP_DATA, "body of the queue"),
    "fifoConsumer": (Category.APP_DATA, "body of the queue"),
}
"""What the platform hands on of what came to it, by the type of the module."""


def platform_calls(app: App, program: Program) -> Iterator[Egress]:
    """A row for every module whose endpoint is a remote: the platform calls it by itself.

    What the resolver's endpoint of a page gets is a matter of the code that calls it.
    """
    for module in app.manifest.modules:
        for reference in module.targets(_ASKED):
            if not reference.name.endswith("resolver.endpoint"):
                yield from _call(app.manifest, program, module, reference)


def with_tokens(rows: list[Egress]) -> list[Egress]:
    """The rows with the token that the platform adds to every call of a remote."""
    return [replace(row, data=(*row.data, _token(row.location))) if row.kind == REMOTE else row for row in rows]


def _call(manifest: Manifest, program: Program, module: Module, reference: Reference) -> Iterator[Egress]:
    endpoints = [other for other in manifest.modules if other.type == _ASKED and other.key == reference.target]
    keys = sorted({remote.target for endpoint in endpoints for remote in endpoint.targets(REMOTE)})
    if not keys:
        return
    where = remote_destination(program, manifest, keys, [_path(endpoint) for endpoint in endpoints])
    yield Egress(
        id="",
        reachable=True,
        side=Side.BACKEND,
        kind=REMOTE,
        api=PLATFORM + module.type,
        identity=None,
        location=reference.location,
        method="POST",
        urls=where.urls,
        boundary=where.boundary,
        bounded_by=where.bounded_by,
        declared=where.declared,
        data=tuple(_handed(module, reference.location)),
        service=where.service,
        scope=module.key,
    )


def _path(endpoint: Module) -> str:
    route = endpoint.raw.get("route")
    path = route.get("path") if isinstance(route, dict) else None
    return path if isinstance(path, str) else ""


def _handed(module: Module, place: Location) -> Iterator[Data]:
    """What the platform sends in the body: the event of a product, which holds what users wrote and who did."""
    events = module.raw.get("events") if module.type == "trigger" else None
    named = [event for event in events if isinstance(event, str)] if isinstance(events, list) else []
    if any(not event.startswith("avi:forge:") for event in named):
        what = f"product event {named[0]}"
        yield _data(Category.PERSONAL, what, SentIn.BODY, place, Origin.PRODUCT)
        yield _data(Category.CONTENT, what, SentIn.BODY, place, Origin.PRODUCT)
    if module.type in _HANDED:
        category, what = _HANDED[module.type]
        yield _data(category, what, SentIn.BODY, place)


def _token(place: Location) -> Data:
    return _data(Category.CONTEXT, _TOKEN, SentIn.HEADER, place)


def _data(category: Category, what: str, sent_in: SentIn, place: Location, origin: Origin = Origin.ENTRY) -> Data:
    step = Step(place, f"{what} sent by the platform")
    return Data(category, what, sent_in, origin, what, place, (step,))
