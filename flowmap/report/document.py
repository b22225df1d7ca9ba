"""The JSON document: everything that flowmap knows of a run as plain data, in the form that `schema.json` describes.

All other renderers read this document and nothing else, so that a saved one can be rendered or compared again.
Credentials are masked here, once, for every format.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any, TypeAlias

from flowmap.core.app import Problem
from flowmap.core.appmap import AppMap, Data, Egress, EntryPoint, Link, Step, Storage, Unseen, Url
from flowmap.core.finding import Finding, Fix, Suppression, Verdict
from flowmap.core.location import Location
from flowmap.core.manifest import ExternalAddress, Manifest, Remote
from flowmap.core.result import AppResult, Outcome, Result
from flowmap.core.version import __version__
from flowmap.report.mask import mask

SCHEMA_VERSION = 1
Json: TypeAlias = dict[str, Any]

_NAMES = frozenset(("path", "id", "egress", "storage", "fingerprint", "root", "manifest", "rule", "handler"))
"""Fields that say where something is; whoever reads the document looks things up by them."""


def document(result: Result | Outcome, rules: Sequence[Json] = ()) -> Json:
    """The whole run as JSON-ready data: sorted, credentials masked.

    `rules` says what was looked for, each with `id`, `severity`, `summary` and `help` (a page in Markdown): formats
    that explain a finding where it is read take the words from there.
    """
    whole = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "flowmap", "version": version(), "rules": [dict(rule) for rule in rules]},
        "revision": _revision(result),
        "broken": [_problem(problem) for problem in _sorted_problems(result.broken)],
    }
    apps = result.apps if isinstance(result, Outcome) else map(app_document, result.apps)
    masked = {key: _masked(value) for key, value in whole.items()}
    return {**masked, "apps": sorted(apps, key=lambda app: (app["root"], app["manifest"]))}


def to_json(document: Json) -> bytes:
    """A document as UTF-8 JSON, ending with a line feed: a step of a path a line, so that it reads and compares well.

    What holds no list and nests no deeper than a step stands on one line, the rest is indented by two. The largest
    app's 100 000 steps take half the bytes and half the time that one line a number would.
    """
    text = _indented(document, "\n")
    # What UTF-8 cannot hold are lone surrogates; their backslash form happens to be the JSON escape for them.
    return (text + "\n").encode("utf-8", "backslashreplace")


_on_one_line = json.JSONEncoder(ensure_ascii=False).encode


def _indented(value: object, margin: str) -> str:
    """A value as JSON; `margin` is the line feed and the spaces that its closing bracket stands behind."""
    inner = margin + "  "
    if isinstance(value, list) and value:
        return f"[{','.join([inner + _indented(item, inner) for item in value])}{margin}]"
    if isinstance(value, dict) and not _is_short(value):
        rows = [f"{inner}{_on_one_line(name)}: {_indented(item, inner)}" for name, item in value.items()]
        return f"{{{','.join(rows)}{margin}}}"
    return _on_one_line(value)


def _is_short(value: Json) -> bool:
    """Whether an object holds no list, and no object but those of plain values: a step, a location, an address."""
    kinds = set(map(type, value.values()))
    if list in kinds:
        return False
    return dict not in kinds or all(
        {list, dict}.isdisjoint(map(type, item.values())) for item in value.values() if type(item) is dict
    )


def version() -> str:
    """The version of this flowmap."""
    return __version__


def app_document(result: AppResult) -> Json:
    """One app as JSON-ready data: sorted, credentials masked."""
    app = result.map
    whole: Json = {
        "root": app.root,
        "manifest": app.manifest.path,
        "id": app.manifest.id,
        "name": app.manifest.name,
        "files": _files(app),
        "complete": app.complete,
        "permissions": _permissions(app.manifest),
        "entry_points": [_entry_point(entry) for entry in _placed(app.entry_points)],
        "links": [_link(link) for link in sorted(app.links, key=lambda link: (link.source, link.target, link.kind))],
        "egress": [_egress(egress) for egress in _placed(app.egress)],
        "storage": [_storage(storage) for storage in _placed(app.storage)],
        "unseen": [_unseen(row) for row in sorted(app.unseen, key=lambda row: row.package)],
        "unanswered": [{"key": row.key, "location": _location(row.location)} for row in _placed(app.unanswered)],
        "not_imported": list(app.idle),
        "findings": _findings(result),
        "verdicts": {name: _verdict(verdict) for name, verdict in sorted(result.verdicts.items())},
        "configuration": {table: _plain(rows) for table, rows in sorted(result.configuration.items())},
    }
    masked: Json = _masked(whole)
    return masked


def _revision(result: Result | Outcome) -> Json | None:
    revision = result.revision
    return {"commit": revision.commit, "dirty": revision.dirty} if revision else None


def _files(app: AppMap) -> Json:
    return {
        "analysed": app.analysed,
        "skipped": [
            {"path": skipped.path, "reason": skipped.reason}
            for skipped in sorted(app.skipped, key=lambda skipped: (skipped.path, skipped.reason))
        ],
        "errors": [_problem(problem) for problem in _sorted_problems(app.problems)],
    }


def _sorted_problems(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda problem: (problem.path, problem.line, problem.message))


def _problem(problem: Problem) -> Json:
    return {"path": problem.path, "line": problem.line, "message": problem.message}


def _permissions(manifest: Manifest) -> Json:
    return {
        "scopes": [{"name": scope.name, "location": _location(scope.location)} for scope in _placed(manifest.scopes)],
        "external": [
            _external(entry) for entry in sorted(manifest.external, key=lambda entry: (entry.key, entry.index))
        ],
        "content": [
            {"key": entry.key, "value": entry.value, "location": _location(entry.location)}
            for entry in _placed(manifest.content)
        ],
        "remotes": [_remote(remote) for remote in _placed(manifest.remotes)],
        "providers": [
            {"key": provider.key, "location": _location(provider.location)} for provider in _placed(manifest.providers)
        ],
    }


def _external(entry: ExternalAddress) -> Json:
    return {
        "key": entry.key,
        "address": entry.address,
        "remote": entry.remote,
        "category": entry.category,
        "in_scope_eud": entry.in_scope_eud,
        "location": _location(entry.location),
    }


def _remote(remote: Remote) -> Json:
    return {
        "key": remote.key,
        "urls": dict(sorted(remote.urls.items())),
        "operations": None if remote.operations is None else list(remote.operations),
        "in_scope_eud": remote.in_scope_eud,
        "location": _location(remote.location),
    }


def _entry_point(entry: EntryPoint) -> Json:
    return {
        "kind": entry.kind,
        "key": entry.key,
        "handler": entry.handler,
        "module": entry.module,
        "location": _location(entry.location),
        "side": str(entry.side),
    }


def _link(link: Link) -> Json:
    return {"kind": link.kind, "key": link.key, "from": _location(link.source), "to": _location(link.target)}


def _egress(egress: Egress) -> Json:
    return {
        "id": egress.id,
        "reachable": egress.reachable,
        "side": str(egress.side),
        "kind": egress.kind,
        "api": egress.api,
        "service": egress.service,
        "identity": egress.identity,
        "location": _location(egress.location),
        "method": egress.method,
        "urls": [_url(url) for url in sorted(egress.urls, key=lambda url: (url.pattern, url.host or ""))],
        "boundary": str(egress.boundary),
        "bounded_by": list(egress.bounded_by),
        "declared": {"status": str(egress.declared.status), "by": egress.declared.by},
        "data": [_data(data) for data in sorted(egress.data, key=_data_order)],
    }


def _url(url: Url) -> Json:
    written = _location(url.written) if url.written else None
    return {
        "pattern": url.pattern,
        "scheme": url.scheme,
        "host": url.host,
        "unknown": url.unknown,
        "written": written,
    }


def _storage(storage: Storage) -> Json:
    return {
        "id": storage.id,
        "reachable": storage.reachable,
        "side": str(storage.side),
        "operation": str(storage.operation),
        "store": str(storage.store),
        "encrypted": storage.encrypted,
        "boundary": str(storage.boundary),
        "api": storage.api,
        "location": _location(storage.location),
        "keys": [{"pattern": key} for key in sorted(storage.keys)],
        "data": [_data(data) for data in sorted(storage.data, key=_data_order)],
    }


def _data(data: Data) -> Json:
    return {
        "category": str(data.category),
        "what": data.what,
        "sent_in": str(data.sent_in),
        "use": data.use,
        "weak": data.weak,
        "from": {"kind": str(data.origin), "ref": data.ref},
        "source": _location(data.source),
        "path": _path(data.path),
    }


def _data_order(data: Data) -> tuple[int, Location, str, str, int, str]:
    return (data.category.gravity, data.source, data.what, data.sent_in, len(data.path), data.ref)


def _path(steps: Sequence[Step]) -> list[Json]:
    return [{"location": _location(step.location), "note": step.note, "depth": step.depth} for step in steps]


def _unseen(row: Unseen) -> Json:
    return {
        "package": row.package,
        "calls": row.calls,
        "data": [str(category) for category in sorted(row.data, key=lambda category: category.gravity)],
    }


def _findings(result: AppResult) -> list[Json]:
    rows: dict[str, Egress | Storage] = {row.id: row for row in result.map.egress}
    rows |= {row.id: row for row in result.map.storage}
    return [
        _finding(finding, rows.get(finding.egress or finding.storage or ""))
        for finding in sorted(result.findings, key=_finding_order)
    ]


def _finding(finding: Finding, row: Egress | Storage | None) -> Json:
    data = () if row is None else row.data
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "confidence": str(finding.confidence),
        "message": finding.message,
        "categories": sorted({str(item.category) for item in data if item.use is None}),
        "advice": finding.advice,
        "fix": _fix(finding.fix),
        "reachable": finding.reachable,
        "location": _location(finding.location),
        "path": _path(finding.path),
        "egress": finding.egress,
        "storage": finding.storage,
        "fingerprint": finding.fingerprint,
        "suppressed": _suppression(finding.suppressed),
    }


def _fix(fix: Fix | None) -> Json | None:
    return {"section": fix.section, "add": list(fix.add), "removes": fix.removes} if fix else None


def _finding_order(finding: Finding) -> tuple[Location, str, str, str]:
    return (finding.location, finding.rule, finding.message, finding.fingerprint)


def _suppression(suppression: Suppression | None) -> Json | None:
    if suppression is None:
        return None
    expires = suppression.expires.isoformat() if suppression.expires else None
    return {"by": suppression.by, "reason": suppression.reason, "expires": expires}


def _verdict(verdict: Verdict) -> Json:
    reasons = sorted(verdict.reasons, key=lambda reason: (reason.location, reason.message))
    return {
        "eligible": verdict.eligible,
        "reasons": [{"message": reason.message, "location": _location(reason.location)} for reason in reasons],
    }


def _plain(value: object) -> object:
    """A TOML value as JSON: dates as text."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, (date, time)) else value


def _location(location: Location) -> Json:
    return {
        "path": location.path,
        "line": location.line,
        "column": location.column,
        "end_line": location.end_line,
        "end_column": location.end_column,
    }


def _placed(rows: Iterable[Any]) -> list[Any]:
    """Rows by their place; the sort is stable, so rows at one place keep the order of the map."""
    return sorted(rows, key=lambda row: row.location)


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, list):
        return [_masked(item) for item in value]
    if isinstance(value, dict):
        return {key: item if key in _NAMES and isinstance(item, str) else _masked(item) for key, item in value.items()}
    return value
