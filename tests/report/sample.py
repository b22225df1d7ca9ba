"""A small but full result, built by hand: what renderers are tried on."""

from datetime import date

from flowmap.core.app import Problem, Skipped
from flowmap.core.appmap import AppMap, Coverage, Data, Egress, EntryPoint, Link, Step, Storage, Unseen, Url
from flowmap.core.finding import Finding, Reason, Suppression, Verdict
from flowmap.core.location import Location
from flowmap.core.manifest import ExternalAddress, Manifest, Provider, Remote, Scope
from flowmap.core.result import AppResult, Result, Revision
from flowmap.core.words import (
    Boundary,
    Category,
    Confidence,
    Declared,
    Operation,
    Origin,
    SentIn,
    Severity,
    Side,
    Store,
)

SOURCES = {
    "src/index.js": b"""import api, { fetch, route } from "@forge/api";
import { storage } from "@forge/api";

export async function summarise({ payload }) {
  const issue = await api.asUser().requestJira(route`/rest/api/3/issue/${payload.key}`);
  const body = await issue.json();
\tawait fetch("https://api.example.com/v1/summaries", {
    method: "POST",
    body: JSON.stringify({ summary: body.fields.summary }),
  });
}

export async function save({ payload }) {
  await storage.set(`token-${payload.site}`, payload.token);
  console.log("saved", payload.token);
  await fetch(`https://${payload.host}/hook`, { headers: { "X-Key": "sk-abcdefghijklmnop1234" } });
}
""",
    "manifest.yml": b"modules: {}\n",
}


def at(path: str, line: int, column: int, end_column: int, end_line: int | None = None) -> Location:
    """A location; on one line unless `end_line` says otherwise."""
    return Location(path, line, column, end_line or line, end_column)


ISSUE = at("src/index.js", 5, 23, 88)
SEND = at("src/index.js", 7, 8, 5, 10)
STORE = at("src/index.js", 14, 9, 60)
LOG = at("src/index.js", 15, 3, 38)
HOOK = at("src/index.js", 16, 9, 100)
INVOKE = at("static/app.js", 9, 3, 30)
INVOKE_TOKEN = at("static/app.js", 20, 3, 44)
MANIFEST = at("manifest.yml", 1, 1, 12)

CONTENT = Data(
    Category.CONTENT,
    "Jira issue fields.summary",
    SentIn.BODY,
    Origin.PRODUCT,
    "GET /rest/api/3/issue/{}",
    ISSUE,
    (
        Step(ISSUE, "read from Jira: issue"),
        Step(at("src/index.js", 9, 11, 60), "put into the request's body", 1),
        Step(SEND, "sent to api.example.com"),
    ),
)
TOKEN = Data(
    Category.SECRET,
    "payload field token",
    SentIn.ARGUMENT,
    Origin.UI,
    "payload field `token`",
    INVOKE_TOKEN,
    (
        Step(INVOKE_TOKEN, "entered by the user"),
        Step(at("src/index.js", 13, 29, 40), "invoke('save')"),
        Step(STORE, "stored under token-{}"),
    ),
)
KEY = Data(
    Category.SECRET,
    "credential in the source",
    SentIn.HEADER,
    Origin.LITERAL,
    "literal sk-abcdefghijklmnop1234",
    at("src/index.js", 16, 71, 95),
    (Step(at("src/index.js", 16, 71, 95), "literal sk-abcdefghijklmnop1234"), Step(HOOK, "sent in the header X-Key")),
    use="credential",
)


def _egress(identifier: str, kind: str, api: str, place: Location, boundary: Boundary, **more: object) -> Egress:
    fields: dict[str, object] = {
        "reachable": True,
        "side": Side.BACKEND,
        "identity": None,
        "method": None,
        "urls": (),
        "bounded_by": (),
        "declared": Coverage(Declared.NOT_NEEDED),
        "data": (),
    }
    return Egress(id=identifier, kind=kind, api=api, location=place, boundary=boundary, **(fields | more))  # type: ignore[arg-type]


EGRESS = (
    _egress(
        "e-jira",
        "product",
        "@forge/api.asUser.requestJira",
        ISSUE,
        Boundary.ATLASSIAN,
        identity="user",
        method="GET",
        urls=(Url("/rest/api/3/issue/{}", None, None),),
        service="jira",
    ),
    _egress(
        "e-send",
        "fetch",
        "@forge/api.fetch",
        SEND,
        Boundary.EXTERNAL,
        method="POST",
        urls=(Url("https://api.example.com/v1/summaries", "https", "api.example.com"),),
        declared=Coverage(Declared.DECLARED, "permissions.external.fetch.backend[0]"),
        data=(CONTENT,),
    ),
    _egress(
        "e-hook",
        "fetch",
        "@forge/api.fetch",
        HOOK,
        Boundary.UNKNOWN,
        urls=(Url("https://{}/hook", "https", None, "payload field `host`"),),
        bounded_by=("*.example.com",),
        declared=Coverage(Declared.UNKNOWN),
        data=(KEY,),
    ),
)
STORAGE = (
    Storage(
        "s-token",
        True,
        Side.BACKEND,
        Operation.WRITE,
        Store.KVS,
        False,
        Boundary.ATLASSIAN,
        "@forge/api.storage.set",
        STORE,
        ("token-{}",),
        (TOKEN,),
    ),
    Storage(
        "s-log",
        True,
        Side.BACKEND,
        Operation.WRITE,
        Store.LOG,
        False,
        Boundary.ATLASSIAN,
        "console.log",
        LOG,
        (),
        (TOKEN,),
    ),
)
FINDINGS = (
    Finding(
        "egress-external",
        Severity.HIGH,
        Confidence.HIGH,
        "Jira issue fields.summary leaves Atlassian for api.example.com",
        SEND,
        "If this is intended, say so where the call is:\n    // flowmap: allow egress-external -- why",
        CONTENT.path,
        egress="e-send",
        fingerprint="f1",
    ),
    Finding(
        "secret-plain-storage",
        Severity.CRITICAL,
        Confidence.HIGH,
        "payload field token is stored under token-{} where it is not encrypted",
        STORE,
        "Store it with storage.setSecret(), which encrypts it.",
        TOKEN.path,
        storage="s-token",
        fingerprint="f2",
    ),
    Finding(
        "secret-hardcoded",
        Severity.HIGH,
        Confidence.LOW,
        "a credential stands in the source: sk-abcdefghijklmnop1234",
        HOOK,
        fingerprint="f3",
    ),
    Finding(
        "secret-logged",
        Severity.HIGH,
        Confidence.HIGH,
        "payload field token is logged",
        LOG,
        path=TOKEN.path,
        storage="s-log",
        fingerprint="f4",
        suppressed=Suppression("comment", "test tenants only", date(2027, 1, 1)),
    ),
    Finding(
        "permission-wildcard",
        Severity.MEDIUM,
        Confidence.LOW,
        "permission * lets everything out",
        MANIFEST,
        fingerprint="f5",
        reachable=False,
    ),
)


def sample() -> Result:
    """One app that sends an issue out, stores a token in the clear and lets the caller choose a host."""
    return Result((AppResult(_map(), FINDINGS, _verdicts()),), revision=Revision("a" * 40, True))


def _verdicts() -> dict[str, Verdict]:
    return {"runs_on_atlassian": Verdict(False, (Reason("the app calls api.example.com", SEND),))}


def _map() -> AppMap:
    return AppMap(
        root=".",
        manifest=_manifest(),
        analysed=2,
        skipped=(Skipped("node_modules", "dependencies"), Skipped("static/build", "build output")),
        problems=(Problem("src/odd.ts", 3, "unexpected `&`", opaque=False),),
        complete=True,
        entry_points=(
            EntryPoint("resolver", "summarise", "index.summarise", at("src/index.js", 4, 8, 2, 11), Side.BACKEND),
            EntryPoint("webtrigger", "save", "index.save", at("src/index.js", 13, 8, 2, 17), Side.BACKEND),
        ),
        links=(
            Link("invoke", "summarise", INVOKE, at("src/index.js", 4, 8, 2, 11)),
            Link("invoke", "save", INVOKE_TOKEN, at("src/index.js", 13, 8, 2, 17)),
        ),
        egress=EGRESS,
        storage=STORAGE,
        unseen=(Unseen("left-pad", 3, (Category.CONTENT,)),),
    )


def _manifest() -> Manifest:
    return Manifest(
        "manifest.yml",
        "ari:cloud:ecosystem::app/6f3b1c7e-0d3c-4c58-9a51-0a4c1f1f7c11",
        "Sample",
        MANIFEST,
        scopes=(Scope("read:jira-work", MANIFEST),),
        external=(ExternalAddress("fetch.backend", 0, "https://api.example.com", None, "analytics", True, MANIFEST),),
        remotes=(Remote("eu", {"default": "https://eu.example.com"}, ("storage",), True, MANIFEST),),
        providers=(Provider("idp", ("eu",), MANIFEST),),
    )
