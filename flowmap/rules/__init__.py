"""The rules: what an `AppMap` is judged by. Every rule is one file, listed here by hand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal, TypeAlias

from flowmap.core.appmap import AppMap
from flowmap.core.finding import Finding
from flowmap.core.location import Location
from flowmap.core.words import Severity
from flowmap.rules.access_as_app import AccessAsApp
from flowmap.rules.allow_expired import AllowExpired
from flowmap.rules.allow_unexplained import AllowUnexplained
from flowmap.rules.allow_unused import AllowUnused
from flowmap.rules.base import Rule, digest
from flowmap.rules.code_opaque import CodeOpaque
from flowmap.rules.content_logged import ContentLogged
from flowmap.rules.egress_external import EgressExternal
from flowmap.rules.egress_insecure import EgressInsecure
from flowmap.rules.egress_misdeclared import EgressMisdeclared
from flowmap.rules.egress_undeclared import EgressUndeclared
from flowmap.rules.egress_unresolved import EgressUnresolved
from flowmap.rules.egress_user_controlled import EgressUserControlled
from flowmap.rules.egress_webtrigger import EgressWebtrigger
from flowmap.rules.permission_unsafe import PermissionUnsafe
from flowmap.rules.permission_unused import PermissionUnused
from flowmap.rules.permission_wildcard import PermissionWildcard
from flowmap.rules.permits import Allow, from_allow, from_remarks
from flowmap.rules.personal_logged import PersonalLogged
from flowmap.rules.personal_unreported import PersonalUnreported
from flowmap.rules.residency_unpinned import ResidencyUnpinned
from flowmap.rules.scope_missing import ScopeMissing
from flowmap.rules.scope_unused import ScopeUnused
from flowmap.rules.secret_atlassian_token import SecretAtlassianToken
from flowmap.rules.secret_egress import SecretEgress
from flowmap.rules.secret_hardcoded import SecretHardcoded
from flowmap.rules.secret_in_url import SecretInUrl
from flowmap.rules.secret_logged import SecretLogged
from flowmap.rules.secret_plain_storage import SecretPlainStorage
from flowmap.rules.secret_to_frontend import SecretToFrontend
from flowmap.rules.suppressions import suppress, unused_everywhere
from flowmap.rules.tenant_state import TenantState
from flowmap.rules.verdicts import verdicts
from flowmap.rules.webtrigger_unauthenticated import WebtriggerUnauthenticated

__all__ = ["RULES", "Allow", "Rule", "find", "judge", "unused_everywhere", "verdicts"]

RULES: tuple[Rule, ...] = (
    EgressExternal(),
    EgressUndeclared(),
    EgressUnresolved(),
    EgressInsecure(),
    EgressUserControlled(),
    EgressMisdeclared(),
    EgressWebtrigger(),
    WebtriggerUnauthenticated(),
    PermissionUnused(),
    PermissionWildcard(),
    PermissionUnsafe(),
    SecretPlainStorage(),
    SecretEgress(),
    SecretHardcoded(),
    SecretLogged(),
    SecretToFrontend(),
    SecretInUrl(),
    SecretAtlassianToken(),
    PersonalLogged(),
    ContentLogged(),
    PersonalUnreported(),
    ResidencyUnpinned(),
    TenantState(),
    AccessAsApp(),
    CodeOpaque(),
    ScopeMissing(),
    ScopeUnused(),
    AllowUnused(),
    AllowExpired(),
    AllowUnexplained(),
)

RuleLevel: TypeAlias = Severity | Literal["off"]
"""What a configuration may set for a rule."""

_BY_ID: Mapping[str, Rule] = {rule.id: rule for rule in RULES}


def find(rule_id: str) -> Rule | None:
    """The rule of that id; None where there is none."""
    return _BY_ID.get(rule_id)


def judge(
    app: AppMap, allows: Sequence[Allow], today: date, severities: Mapping[str, RuleLevel] | None = None
) -> tuple[Finding, ...]:
    """What all rules find in an app, suppressed findings included and marked, sorted by place and rule.

    `severities` replaces the severity of whole rules, or turns them off; what allows findings of such a rule is not
    unused. `today` decides which suppressions still hold.
    """
    found = [finding for rule in RULES for finding in rule.check(app)]
    permits = [*from_remarks(app.remarks, _BY_ID), *(from_allow(allow, _BY_ID) for allow in allows)]
    judged = suppress(app, _BY_ID, found, permits, today)
    return _numbered(sorted(_rated(judged, severities or {}), key=_order))


def _rated(findings: Sequence[Finding], levels: Mapping[str, RuleLevel]) -> Iterator[Finding]:
    for finding in findings:
        level = levels.get(finding.rule, finding.severity)
        if level != "off":
            yield replace(finding, severity=level)


def _order(finding: Finding) -> tuple[str, int, int, str, Location, str]:
    place = finding.location
    return place.path, place.line, place.column, finding.rule, place, finding.fingerprint


def _numbered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Tell equal findings apart by their number among equals; only that depends on the order of places."""
    seen: dict[str, int] = {}
    numbered = []
    for finding in findings:
        number = seen[finding.fingerprint] = seen.get(finding.fingerprint, -1) + 1
        fingerprint = digest(finding.fingerprint, str(number)) if number else finding.fingerprint
        numbered.append(replace(finding, fingerprint=fingerprint))
    return tuple(numbered)
