"""Reading manifest.yml: places, every shape of the permissions, and mistakes as problems."""

import time

import pytest

from flowmap.core.location import Location
from flowmap.core.manifest import Manifest
from flowmap.project import read_manifest


def read(text: str | bytes) -> Manifest:
    manifest, problems = read_manifest("manifest.yml", text.encode() if isinstance(text, str) else text)
    assert problems == ()
    assert manifest is not None
    return manifest


def complaints(text: str | bytes) -> list[tuple[int, str, bool]]:
    _, problems = read_manifest("manifest.yml", text.encode() if isinstance(text, str) else text)
    return [(problem.line, problem.message, problem.opaque) for problem in problems]


def test_app_is_read():
    manifest = read("app:\n  id: ari:cloud:ecosystem::app/1\n  name: Notes\n")
    assert (manifest.path, manifest.id, manifest.name) == ("manifest.yml", "ari:cloud:ecosystem::app/1", "Notes")
    assert manifest.location == Location("manifest.yml", 1, 1, 4, 1)


def test_list_entry_stands_at_its_own_node():
    manifest = read(
        "permissions:\n  external:\n    fetch:\n      backend:\n"
        "        - address: '*.a.com'\n          inScopeEUD: false\n          category: analytics\n"
        "        # why\n\n"
        "        - b.com\n        - remote: r\n"
    )
    first, second, third = manifest.external
    assert (first.key, first.index, first.address, first.category, first.in_scope_eud) == (
        "fetch.backend",
        0,
        "*.a.com",
        "analytics",
        False,
    )
    assert first.location == Location("manifest.yml", 5, 11, 7, 30)
    assert (second.address, second.in_scope_eud, second.location) == (
        "b.com",
        True,
        Location("manifest.yml", 10, 11, 10, 16),
    )
    assert (third.address, third.remote, third.index) == (None, "r", 2)


def test_columns_count_utf_16_units():
    manifest = read("permissions: {scopes: ['𝒳é', read:x]}\n")
    assert manifest.scopes[1].location == Location("manifest.yml", 1, 31, 1, 37)


@pytest.mark.parametrize("kind", ["images", "media", "scripts", "styles", "fonts", "frames", "navigation"])
def test_every_list_of_external_is_read(kind):
    (address,) = read(f"permissions:\n  external:\n    {kind}:\n      - https://x.com/${{PATH}}\n").external
    assert (address.key, address.address) == (kind, "https://x.com/${PATH}")


def test_external_configurable():
    assert read("permissions: {external: {configurable: {enabled: true}}}").configurable
    assert not read("permissions: {external: {configurable: {enabled: false}}}").configurable


def test_scopes_as_list_and_as_map():
    assert [scope.name for scope in read("permissions:\n  scopes: [a, b]\n").scopes] == ["a", "b"]
    mapped = read("permissions:\n  scopes:\n    read:x: {allowImpersonation: true}\n    read:y:\n").scopes
    assert [(scope.name, scope.location.line) for scope in mapped] == [("read:x", 3), ("read:y", 4)]


def test_content_permissions():
    content = read("permissions: {content: {scripts: [unsafe-eval], styles: [unsafe-inline]}}").content
    assert [(entry.key, entry.value) for entry in content] == [("scripts", "unsafe-eval"), ("styles", "unsafe-inline")]


def test_remotes_in_both_forms():
    manifest = read(
        "remotes:\n  - key: a\n    baseUrl: https://a.com\n"
        "  - key: b\n    baseUrl: {default: https://b.com, EU: https://eu.b.com}\n"
        "    operations: [storage, fetch]\n    storage: {inScopeEUD: true}\n"
        "  - key: c\n    configurable: {name: x}\n"
        "modules:\n  remote:\n    - key: d\n      regionBaseUrls: {US: https://us.d.com}\n"
    )
    read_remotes = {
        remote.key: (remote.urls, remote.operations, remote.in_scope_eud, remote.location.line)
        for remote in manifest.remotes
    }
    assert read_remotes == {
        "a": ({"default": "https://a.com"}, None, None, 2),
        "b": ({"default": "https://b.com", "EU": "https://eu.b.com"}, ("storage", "fetch"), True, 4),
        "c": ({}, None, None, 8),
        "d": ({"US": "https://us.d.com"}, None, None, 12),
    }


def test_providers():
    (provider,) = read("providers:\n  auth:\n    - key: google\n      remotes: [a, b]\n      clientId: 1\n").providers
    assert (provider.key, provider.remotes, provider.raw["clientId"], provider.location.line) == (
        "google",
        ("a", "b"),
        1,
        3,
    )


def test_references_at_any_depth():
    manifest = read(
        "modules:\n  jira:customField:\n    - key: field\n      resolver: {function: f, method: m}\n"
        "      edit: {resource: r/page}\n      method: ignored\n      states: [{resolver: {function: g}}]\n"
        "      actions: [x]\n"
        "  function:\n    - key: f\n      handler: a/b.run\n      providers: {auth: [google]}\n"
    )
    module = manifest.modules[0]
    assert [(reference.kind, reference.name, reference.target) for reference in module.references] == [
        ("function", "resolver.function", "f"),
        ("method", "resolver.method", "m"),
        ("resource", "edit.resource", "r/page"),
        ("function", "states.resolver.function", "g"),
        ("action", "actions", "x"),
    ]
    assert module.references[2].location == Location("manifest.yml", 5, 24, 5, 30)
    assert manifest.modules[1].targets("provider")[0].target == "google"
    (function,) = manifest.functions
    assert (function.key, function.file, function.export) == ("f", "a/b", "run")


def test_module_may_be_a_single_map():
    manifest = read("modules:\n  llm: {key: model, model: [a]}\n")
    assert [(module.type, module.key) for module in manifest.modules] == [("llm", "model")]


def test_native_resources():
    manifest = read(
        "modules:\n  jira:customField:\n    - key: k\n      resource: b\n"
        "      edit: {render: native, resource: a/page}\n"
        "resources:\n  - {key: a, path: ui}\n  - {key: b, path: static/b}\n  - {key: c, path: src/c.tsx}\n"
        "  - key: d\n    path: static/d\n    entry: {one: one.html}\n"
    )
    assert [(resource.key, resource.native) for resource in manifest.resources] == [
        ("a", True),
        ("b", False),
        ("c", True),
        ("d", False),
    ]
    assert manifest.resources[3].entries == (("one", "one.html"),)


def test_raw_follows_yaml_1_2():
    raw = read("app: {a: yes, b: true, c: 1, d: 1.5, e: '2', f: ~}\nconnectModules: {x: [1]}\n").raw
    assert raw == {
        "app": {"a": "yes", "b": True, "c": 1, "d": 1.5, "e": "2", "f": None},
        "connectModules": {"x": [1]},
    }


def test_merge_keys_and_aliases():
    manifest = read(
        "x: &base {address: a.com, inScopeEUD: false}\n"
        "permissions: {external: {fetch: {backend: [{<<: *base, category: analytics}]}}}\n"
    )
    assert [(entry.address, entry.category, entry.in_scope_eud) for entry in manifest.external] == [
        ("a.com", "analytics", False)
    ]


def test_wrong_shapes_are_reported_and_the_rest_is_read():
    text = (
        "app: []\n"
        "permissions:\n  scopes: read\n  external:\n    fetch: {backend: a.com, client: [[], {category: x}, ok.com]}\n"
        "modules:\n  trigger: text\n  function: [one, {key: f}]\n"
        "resources: {a: b}\nremotes: [{key: [1]}]\n"
    )
    manifest, problems = read_manifest("manifest.yml", text.encode())
    assert manifest is not None
    assert [entry.address for entry in manifest.external] == ["ok.com"]
    # A lost module hides where code is entered.
    assert [problem.message for problem in problems if problem.opaque] == [
        "modules.trigger is no list",
        "an entry of modules.function is no map",
    ]
    assert [(problem.line, problem.message) for problem in problems] == [
        (1, "app is no map"),
        (3, "permissions.scopes is no list"),
        (5, "an entry of permissions.external.fetch.client has no address"),
        (5, "an entry of permissions.external.fetch.client is no map"),
        (5, "permissions.external.fetch.backend is no list"),
        (7, "modules.trigger is no list"),
        (8, "an entry of modules.function is no map"),
        (8, "function 'f' has no handler"),
        (9, "resources is no list"),
        (10, "a remote has no key"),
        (10, "the key of a remote is no text"),
    ]


def test_duplicate_key_is_reported_and_the_last_counts():
    manifest, problems = read_manifest("manifest.yml", b"app:\n  id: a\n  id: b\n")
    assert manifest is not None
    assert manifest.id == "b"
    assert [(problem.line, problem.message, problem.opaque) for problem in problems] == [
        (3, "'id' is given twice", False)
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("app: {}\npermissions:\n  - *.foo.com\n", 3),
        ("app:\n\tid: x\n", 2),
        ("app: {id: [}\n", 1),
        ("a: 1\n---\nb: 2\n", 2),
        ("a: \x07\n", 1),
        ("[" * 200, 1),
        ("- text\n", 1),
        ("", 1),
    ],
)
def test_broken_yaml_is_a_problem_with_its_line(text, line):
    manifest, problems = read_manifest("manifest.yml", text.encode())
    assert manifest is None
    assert [(problem.path, problem.line, problem.opaque) for problem in problems] == [("manifest.yml", line, True)]


def test_text_that_is_not_utf_8_is_read_with_a_problem():
    assert complaints(b"app:\n  name: caf\xe9\n") == [(2, "not UTF-8 text", False)]


def test_utf_16_is_read():
    assert read("app: {name: é}".encode("utf-16")).name == "é"


def test_repetition_by_aliases_is_bounded():
    levels = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 20))
    started = time.process_time()
    manifest, _ = read_manifest("manifest.yml", f"a0: &a0 [x]\n{levels}modules: {{t: [{{k: *a19}}]}}\n".encode())
    assert manifest is not None
    assert time.process_time() - started < 5


def test_depth_by_aliases_is_bounded():
    levels = "".join(f"a{n}: &a{n} {'[' * 50}*a{n - 1}{']' * 50}\n" for n in range(1, 150))
    manifest, _ = read_manifest("manifest.yml", f"a0: &a0 [x]\n{levels}modules: {{t: [{{k: *a149}}]}}\n".encode())
    assert manifest is not None
    assert [module.type for module in manifest.modules] == ["t"]


def test_alias_cycle_ends():
    manifest, _ = read_manifest("manifest.yml", b"modules:\n  t:\n    - &a {key: k, x: *a}\n")
    assert manifest is not None
    assert manifest.modules[0].key == "k"


def test_large_manifest_is_read_up_to_a_limit():
    filler = "# " + "x" * 1000 + "\n"
    assert read(filler * 300 + "app: {id: a}\n").id == "a"
    assert complaints(filler * 6000) == [(1, "the manifest is larger than 5242880 bytes", True)]
