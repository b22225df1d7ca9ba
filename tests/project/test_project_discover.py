"""Which files belong to an app, on which side, and what is left out for which reason."""

import pytest
from project.memory_tree import MANIFEST, MemoryTree, app, paths, sides, skipped, ui_manifest

from flowmap.core.app import Problem, Skipped
from flowmap.project import discover

LONG = "var a=1;" * 4000
SERVER = {"src/index.js": "export const run = () => 1"}


def test_apps_are_sorted_and_other_manifests_are_no_apps():
    found = discover(
        MemoryTree(
            {
                "b/manifest.yml": MANIFEST,
                "a/manifest.yaml": MANIFEST,
                "node_modules/x/manifest.yml": MANIFEST,
                "k8s/manifest.yml": "kind: Pod\n---\nkind: Pod\n",
                "cf/manifest.yml": "applications: [{name: x}]\n",
                "broken-other/manifest.yml": "kind: [\n",
            }
        )
    )
    assert [(one.root, one.manifest.path) for one in found.apps] == [("a", "manifest.yaml"), ("b", "manifest.yml")]
    assert found.broken == ()


def test_broken_forge_manifest_is_named_with_its_place():
    found = discover(MemoryTree({"x/manifest.yml": "modules:\n  a: [\n", "y/manifest.yml": None}))
    assert found.apps == ()
    assert [(problem.path, problem.line) for problem in found.broken] == [("x/manifest.yml", 3), ("y/manifest.yml", 1)]


def test_languages():
    names = ["a.js", "b.jsx", "c.mjs", "d.cjs", "e.ts", "f.mts", "g.cts", "h.tsx", "i.html", "j.htm", "k.d.ts", "l.css"]
    found = app({f"src/{name}": "" for name in names} | SERVER)
    assert {file.path[4]: file.language for file in found.files if file.path != "src/index.js"} == {
        **dict.fromkeys("abcd", "javascript"),
        **dict.fromkeys("efg", "typescript"),
        "h": "tsx",
        "i": "html",
        "j": "html",
    }
    assert skipped(found) == {}


@pytest.mark.parametrize(
    ("handler", "file"),
    [
        ("index.run", "src/index.ts"),
        ("a/b.run", "src/a/b.jsx"),
        ("a/b.run", "src/a/b/index.tsx"),
        ("lib.run", "lib.mjs"),
        ("main.run", "packed/main.cjs"),
    ],
)
def test_handler_is_found(handler, file):
    manifest = f"app: {{package: {{path: packed}}}}\nmodules:\n  function:\n    - {{key: main, handler: {handler}}}\n"
    found = app({file: ""}, manifest)
    assert found.handlers == {"main": file}
    assert found.problems == ()


def test_missing_handler_is_an_opaque_problem_at_its_line():
    found = app({"src/other.js": ""})
    assert found.handlers == {}
    message = "function 'main': no source file for the handler 'index.run'"
    assert found.problems == (Problem("manifest.yml", 4, message, opaque=True),)


def test_handler_that_is_a_bundle_hides_code():
    found = app({"src/index.js": "__webpack_require__(1)"})
    assert found.handlers == {}
    assert found.skipped == (Skipped("src/index.js", "bundle", hides_code=True),)


def test_sides_follow_reachability_then_folders():
    files = {
        "src/index.js": "import { a } from './shared'",
        "src/shared.js": "",
        "src/unused.js": "",
        "static/ui/src/index.js": "import './view'; import '../../../src/shared'",
        "static/ui/src/view.js": "",
        "static/ui/src/unused.js": "",
        "static/other/x.js": "",
        "static/ui/package.json": "{}",
    }
    found = app(
        files,
        ui_manifest("static/ui/build").replace("modules:", "modules:\n  function: [{key: f, handler: index.run}]"),
    )
    assert sides(found) == {
        "src/index.js": "backend",
        "src/shared.js": "backend",
        "src/unused.js": "backend",
        "static/other/x.js": "frontend",
        "static/ui/src/index.js": "frontend",
        "static/ui/src/unused.js": "frontend",
        "static/ui/src/view.js": "frontend",
    }


def test_page_that_nothing_shows_is_front_end():
    assert sides(app(SERVER | {"docs/page.html": "", "src/page.html": ""})) == {
        "docs/page.html": "frontend",
        "src/index.js": "backend",
        "src/page.html": "frontend",
    }


def test_code_beside_the_app_only_where_it_is_imported():
    found = discover(
        MemoryTree(
            {
                "app/manifest.yml": MANIFEST,
                "app/src/index.js": "import '../../lib/used'",
                "lib/used.js": "",
                "lib/unused.js": "fetch('https://x.com')",
                "server/main.js": "",
            }
        )
    ).apps[0]
    assert paths(found) == ["../lib/used.js", "src/index.js"]
    assert found.files[0].tree_path == "lib/used.js"


def test_nested_app_is_not_part_of_the_outer_one():
    found = discover(
        MemoryTree({"manifest.yml": MANIFEST, **SERVER, "inner/manifest.yml": MANIFEST, "inner/src/a.js": ""})
    )
    assert [(one.root, paths(one)) for one in found.apps] == [(".", ["src/index.js"]), ("inner", ["src/a.js"])]


def test_tests_are_left_out_unless_live_code_imports_them():
    found = app(
        {
            "src/index.js": "import './__tests__/helper'",
            "src/__tests__/helper.js": "",
            "src/__tests__/a.test.js": "",
            "src/b.spec.ts": "",
            "tests/deep/x.js": "",
            "e2e/x.js": "",
            "cypress/x.js": "",
            "src/__mocks__/x.js": "",
            "src/latest/x.js": "",
        }
    )
    assert paths(found) == ["src/__tests__/helper.js", "src/index.js", "src/latest/x.js"]
    assert skipped(found) == {
        "cypress": "test",
        "e2e": "test",
        "src/__mocks__": "test",
        "src/__tests__/a.test.js": "test",
        "src/b.spec.ts": "test",
        "tests": "test",
    }
    assert not any(entry.hides_code for entry in found.skipped)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("public/lib.min.js", ""),
        ("public/x.bundle.js", ""),
        ("public/assets/index-5f3c2a1b.js", ""),
        ("public/assets/index-DKgjaEUh.js", ""),
        ("public/js/main.841365dd.js", ""),
        ("public/a.js", LONG),
        ("public/b.js", "x" * 2000),
        ("public/c.js", "a\n" * 9000 + "__webpack_require__(3)"),
        ("public/d.js", "f()\n//# sourceMappingURL=d.js.map\n"),
    ],
)
def test_bundles_are_left_out(path, text):
    found = app(SERVER | {path: text})
    assert skipped(found) == {path: "bundle"}
    assert found.skipped[0].hides_code is False


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("public/assets/page-handler2.js", ""),
        ("public/assets/page-IssueRow.js", ""),
        ("public/a.js", "x();\n" * 9000),
        ("public/b.js", "import(/* webpackChunkName: 'x' */ './x')"),
        ("public/page.html", "<p>" + "x" * 9000),
    ],
)
def test_plain_sources_are_no_bundles(path, text):
    assert paths(app(SERVER | {path: text})) == sorted([path, "src/index.js"])


def test_folders_are_one_entry():
    found = app(
        SERVER
        | {
            "dist/a.js": "",
            "dist/deep/b.js": "",
            "web/build-static/c.js": "",
            "coverage/x.html": "",
            "scripts/x.js": "",
            ".storybook/main.js": "",
            "node_modules/x/index.js": "",
            "webpack.config.js": "",
            "src/x.stories.js": "",
        }
    )
    assert paths(found) == ["src/index.js"]
    assert skipped(found) == {
        ".storybook": "tooling configuration",
        "coverage": "build output",
        "dist": "build output",
        "node_modules": "dependencies",
        "scripts": "tooling configuration",
        "src/x.stories.js": "tooling configuration",
        "web/build-static": "build output",
        "webpack.config.js": "tooling configuration",
    }


def test_configuration_that_live_code_imports_belongs_to_the_app():
    found = app({"src/index.js": "import c from './app.config'", "src/app.config.js": "", "src/b.config.js": ""})
    assert paths(found) == ["src/app.config.js", "src/index.js"]


def test_files_that_cannot_be_read_hide_code():
    found = app(SERVER | {"src/big.js": "a\n" * 1_100_000, "src/binary.js": b"a\0b", "src/gone.js": None})
    assert found.skipped == (
        Skipped("src/big.js", "too large", hides_code=True),
        Skipped("src/binary.js", "binary", hides_code=True),
        Skipped("src/gone.js", "unreadable", hides_code=True),
    )


def test_component_languages_hide_code_where_they_are_used():
    found = app(
        {
            "static/ui/package.json": "{}",
            "static/ui/src/main.js": "import App from './App.vue'",
            "static/ui/src/App.vue": "<script>import './api'</script>",
            "static/ui/src/api.js": "",
            "static/ui/src/Unused.vue": "",
        },
        ui_manifest("static/ui/dist"),
    )
    assert sides(found) == {"static/ui/src/api.js": "frontend", "static/ui/src/main.js": "frontend"}
    assert found.skipped == (Skipped("static/ui/src/App.vue", "component language that is not read", hides_code=True),)


def test_dependencies_of_the_packages_that_are_used():
    found = app(
        SERVER
        | {
            "package.json": '{"dependencies": {"b": "1"}, "devDependencies": {"no": "1"}}',
            "static/ui/package.json": '{"dependencies": {"a": "1"}}',
            "static/ui/src/index.js": "",
            "docs/package.json": '{"dependencies": {"c": "1"}}',
        },
        ui_manifest("static/ui/build"),
    )
    assert found.dependencies == ("a", "b")


def test_no_manifest_takes_everything_but_dependencies():
    found = discover(
        MemoryTree({"a.test.js": "", "dist/b.js": LONG, "node_modules/c/c.js": "", "d.d.ts": ""}), no_manifest=True
    )
    (whole,) = found.apps
    assert (whole.root, whole.manifest.path, whole.is_forge) == (".", ".", False)
    assert paths(whole) == ["a.test.js", "dist/b.js"]
    assert whole.problems == ()


def test_number_of_files_is_limited(monkeypatch):
    monkeypatch.setattr("flowmap.project.selection.MAX_FILES", 2)
    found = app(SERVER | {"src/a.js": "", "src/b.js": ""})
    assert paths(found) == ["src/a.js", "src/b.js"]
    assert found.problems == (Problem("manifest.yml", 1, "more than 2 source files; the rest was not read"),)
