"""Who may call: the unchecked entry points of a row, and what the manifest says of them."""

from collections.abc import Iterable

from flowmap.core.appmap import AppMap, Egress, Exposure, Storage
from flowmap.core.manifest import Module

WEBTRIGGER = "webtrigger"
ADMIN_MODULES = frozenset(
    {
        "jira:adminPage",
        "jira:projectSettingsPage",
        "compass:adminPage",
        "confluence:globalSettings",
        "confluence:spaceSettings",
        "bitbucket:repoSettingsMenuPage",
        "bitbucket:workspaceSettingsMenuPage",
        "bitbucket:projectSettingsMenuPage",
        "jiraServiceManagement:adminPage",
    }
)
"""Modules that only administrators see."""


def triggers(row: Egress | Storage) -> tuple[Exposure, ...]:
    """The web triggers that lead to a row unchecked."""
    return tuple(exposure for exposure in row.exposed if exposure.kind == WEBTRIGGER)


def unanswered(app: AppMap) -> frozenset[str]:
    """The keys of web triggers whose answer the manifest fixes: their functions choose among its texts."""
    return frozenset(module.key for module in app.manifest.modules if module.type == WEBTRIGGER and _is_static(module))


def _is_static(module: Module) -> bool:
    response = module.raw.get("response")
    return isinstance(response, dict) and response.get("type") == "static"


def trigger_lines(key: str) -> str:
    """The end of an advice: how the manifest lets the platform check."""
    return (
        ", or let the platform check it:\n"
        f"modules:\n  webtrigger:\n    - key: {key}\n      request:\n        authentication: hmacSharedSecret"
    )


def for_administrators(exposure: Exposure) -> bool:
    """Whether only administrators see this entry point."""
    return exposure.module in ADMIN_MODULES


def only_administrators(exposures: Iterable[Exposure]) -> bool:
    """Whether all these entry points are seen by administrators only."""
    return all(for_administrators(exposure) for exposure in exposures)
