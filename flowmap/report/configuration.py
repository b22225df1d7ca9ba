"""The project's own configuration as data, for the document: a comparison then sees when it was widened."""

from typing import Any, TypeAlias

from flowmap.report.modeltext import sentences
from flowmap.settings import Allow, Settings

Json: TypeAlias = dict[str, Any]


def configuration(settings: Settings) -> Json:
    """What `flowmap.toml` says, file and lines left out: `AppResult.configuration` holds it."""
    return {
        "allow": [_allow(allow) for allow in settings.allows],
        "env": {name: list(values) for name, values in sorted(settings.env.items())},
        "models": sentences(settings.models),
        "rules": {rule: str(level) for rule, level in sorted(settings.severities.items())},
    }


def _allow(allow: Allow) -> Json:
    """Only the limits that the entry sets: one that it does not set is no limit."""
    limits: Json = {"rule": allow.rule}
    if allow.host is not None:
        limits["host"] = allow.host
    if allow.data:
        limits["data"] = [str(category) for category in allow.data]
    if allow.path is not None:
        limits["path"] = allow.path
    if allow.expires:
        limits["expires"] = allow.expires.isoformat()
    return limits | {"reason": allow.reason}
