"""What is not reported on purpose: suppressed findings, and what the project's own configuration takes away."""

import json
from collections import Counter
from collections.abc import Iterator

from flowmap.diff.change import Change, Entries, Json, Key, root_of, rows_of
from flowmap.diff.flows import destinations, places

_LEVELS = {level: index for index, level in enumerate(("critical", "high", "medium", "low", "off"))}
_FOREVER = "9999-12-31"


def suppressions(app: Json | None, other: Json | None) -> Entries:
    """Suppressed findings by what they silence. The n-th of the same meaning has a key of its own: one more is new."""
    until = dict(_silences(other))
    seen: Counter[Key] = Counter()
    for finding, (meaning, day) in zip(_suppressed(app), _silences(app), strict=True):
        seen[meaning] += 1
        quiet = finding["suppressed"]
        message = f"{finding['rule']} allowed by {quiet['by']} ({quiet['reason']}): {finding['message']}"
        root, place, path = root_of(app), finding["location"], tuple(finding["path"])
        rule = {"rule": finding["rule"]}
        yield (*meaning, seen[meaning]), Change(root, "suppression", message, "new suppression", place, path, rule)
        if until.get(meaning, day) < day:
            yield (*meaning, "longer"), Change(root, "suppression", message, "suppression extended", place, path, rule)


def _suppressed(app: Json | None) -> list[Json]:
    return [finding for finding in rows_of(app, "findings") if finding["suppressed"]]


def _silences(app: Json | None) -> Iterator[tuple[Key, str]]:
    """What each suppressed finding means, and until which day it is silent."""
    for finding in _suppressed(app):
        yield (finding["rule"], *silenced(app, finding)), finding["suppressed"]["expires"] or _FOREVER


def silenced(app: Json | None, finding: Json) -> Key:
    """What a finding is about, whatever file it stands in: the flow of its row, or its fingerprint."""
    for table in ("egress", "storage"):
        row = next((row for row in rows_of(app, table) if finding[table] and row["id"] == finding[table]), None)
        if row is not None:
            names = [name for _, name in (destinations(row) if table == "egress" else places(row))]
            return (row["side"], row.get("kind") or row["store"], *sorted(names))
    return (finding["fingerprint"],)


def configuration(app: Json | None, other: Json | None) -> Entries:
    """The project's own `flowmap.toml`: a changed row is new; it fails unless it allows no more than an old one."""
    own, old = _tables(app), _tables(other)
    for row in own.get("models", ()):
        yield ("model", row), Change(root_of(app), "model", row, "new or changed own model")
    for name, values in own.get("env", {}).items():
        message, details = f"[env] {name} = {json.dumps(values)}", {"name": name}
        yield ("env", name, *values), Change(root_of(app), "model", message, "new or changed [env]", details=details)
    for row in own.get("allow", ()):
        limits = json.dumps({name: value for name, value in row.items() if name != "reason"}, sort_keys=True)
        reason = "" if any(_within(row, wider) for wider in old.get("allow", ())) else "new or wider [[allow]]"
        rule = {"rule": row["rule"]} if "rule" in row else {}
        yield ("allow", limits), Change(root_of(app), "suppression", f"[[allow]] {limits}", reason, details=rule)
    for rule, level in own.get("rules", {}).items():
        reason = "rule turned down" if _LEVELS[level] > _LEVELS[old.get("rules", {}).get(rule, "critical")] else ""
        message, details = f"[rules] {rule} = {level}", {"rule": rule}
        yield ("rule", rule, level), Change(root_of(app), "suppression", message, reason, details=details)


def _tables(app: Json | None) -> Json:
    return (app.get("configuration") or {}) if app else {}


def _within(row: Json, wider: Json) -> bool:
    """Whether the `[[allow]]` row silences nothing that `wider` does not."""
    if row.get("expires", _FOREVER) > wider.get("expires", _FOREVER):
        return False
    limits = [name for name in wider if name not in ("reason", "expires")]
    return all(name in row and _listed(row[name]) <= _listed(wider[name]) for name in limits)


def _listed(value: object) -> set[str]:
    return {str(item) for item in value} if isinstance(value, list) else {str(value)}
