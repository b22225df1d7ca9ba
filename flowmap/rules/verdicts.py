"""Verdicts on the whole app, from its manifest."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap
from flowmap.core.finding import Reason, Verdict
from flowmap.core.manifest import ExternalAddress, Manifest, Module
from flowmap.rules.analytics import is_analytics, was_analytics

RUNS_ON_ATLASSIAN = "runs_on_atlassian"


def verdicts(app: AppMap) -> dict[str, Verdict]:
    """Every verdict by its name; none for code that is no Forge app."""
    return {RUNS_ON_ATLASSIAN: runs_on_atlassian(app.manifest)} if app.is_forge else {}


def runs_on_atlassian(manifest: Manifest) -> Verdict:
    """Whether the manifest keeps the app eligible for "Runs on Atlassian", with all that speaks against it.

    Only what Atlassian documents about the manifest is judged; its server has further rules, for instance on
    collected credentials.
    """
    against = (*_addresses(manifest), *_outside(manifest), *_modules(manifest))
    reasons = tuple(sorted(against, key=lambda reason: (reason.location, reason.message)))
    return Verdict(eligible=not reasons, reasons=reasons)


def _addresses(manifest: Manifest) -> Iterator[Reason]:
    for entry in manifest.external:
        if entry.address and (lacking := _lacking(entry)):
            message = (
                f"`{entry.address}` in permissions.external.{entry.key} is declared as an external address: {lacking}."
            )
            yield Reason(message, entry.location)
    if manifest.configurable:
        message = "permissions.external.configurable lets customers add destinations: remove it."
        yield Reason(message, manifest.location)


def _lacking(entry: ExternalAddress) -> str | None:
    """What an address would need in order not to speak against the app; None where nothing is lacking."""
    address = entry.address or ""
    if was_analytics(address):
        return "feature flags of LaunchDarkly and Statsig no longer keep an app eligible; remove it"
    if not is_analytics(address):
        return "it is not on Atlassian's list of analytics tools; remove it"
    if entry.category != "analytics":
        return "declare it with `category: analytics` and `inScopeEUD: false`"
    return "declare that it gets no end-user data, `inScopeEUD: false`" if entry.in_scope_eud else None


def _outside(manifest: Manifest) -> Iterator[Reason]:
    for remote in manifest.remotes:
        message = f"The remote `{remote.key}` runs outside Atlassian: remove it and what names it."
        yield Reason(message, remote.location)
    for provider in manifest.providers:
        message = f"The provider `{provider.key}` authenticates users with a service outside Atlassian: remove it."
        yield Reason(message, provider.location)
    app = manifest.raw.get("app")
    if manifest.raw.get("connectModules") or (isinstance(app, dict) and app.get("connect")):
        message = "The app has a Connect part, which runs outside Atlassian: remove `connectModules` and `app.connect`."
        yield Reason(message, manifest.location)


def _modules(manifest: Manifest) -> Iterator[Reason]:
    for module in manifest.modules:
        if module.type == "webtrigger" and not _is_static(module):
            message = (
                f"The web trigger `{module.key}` answers with what its code returns: make its `response.type` static."
            )
            yield Reason(message, module.location)
        if module.type == "sql" and module.raw.get("dareCompliant") is False:
            message = f"The sql module `{module.key}` says `dareCompliant: false`: move to one without that line."
            yield Reason(message, module.location)


def _is_static(module: Module) -> bool:
    response = module.raw.get("response")
    return isinstance(response, dict) and response.get("type") == "static"
