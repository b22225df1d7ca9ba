"""How import specifiers resolve."""

import json

import pytest
from project.memory_tree import MANIFEST, MemoryTree, app

from flowmap.project import discover
from flowmap.project.index import Index
from flowmap.project.packages import Resolver


def resolve(files, importer: str, specifier: str) -> str | None:
    return Resolver(Index(MemoryTree({importer: "", **files}))).resolve(importer, specifier)


@pytest.mark.parametrize(
    ("specifier", "file"),
    [
        ("./x", "src/x.ts"),
        ("./x", "src/x.jsx"),
        ("./x", "src/x/index.tsx"),
        ("./x.js", "src/x.ts"),
        ("./x.js", "src/x.js"),
        ("./x.jsx", "src/x.tsx"),
        ("./x.mjs", "src/x.mts"),
        ("./x.service", "src/x.service.ts"),
        ("./data.json", "src/data.json"),
        ("./App.vue", "src/App.vue"),
        ("./x?raw", "src/x.js"),
        ("../lib/x", "lib/x.cjs"),
        ("..", "index.js"),
        (".", "src/index.js"),
        ("./style.css", "src/style.css"),
    ],
)
def test_relative(specifier, file):
    assert resolve({file: ""}, "src/a.js", specifier) == file


@pytest.mark.parametrize(
    "specifier", ["./logo.svg", "./none", "../../out", "react", "@forge/api", "https://x.com/a.js"]
)
def test_what_is_no_file(specifier):
    assert resolve({"src/logo.svg": "", "x.js": ""}, "src/a.js", specifier) is None


def test_file_before_folder_and_typescript_before_javascript():
    files = {"src/x.ts": "", "src/x.js": "", "src/x/index.ts": ""}
    assert resolve(files, "src/a.js", "./x") == "src/x.ts"


def test_folder_with_a_package():
    files = {"src/x/package.json": '{"main": "./lib/start"}', "src/x/lib/start.js": "", "src/x/index.js": ""}
    assert resolve(files, "src/a.js", "./x") == "src/x/lib/start.js"


def test_typescript_paths():
    config = """{ // comment
      "extends": "../tsconfig.base",
      "compilerOptions": { "paths": { "@/*": ["./src/*", "./gen/*"], "one": ["./src/one.ts"] /* c */ } },
    }"""
    files = {
        "app/tsconfig.json": config,
        "tsconfig.base.json": '{"compilerOptions": {"baseUrl": ".", "paths": {"@lib/x": ["libs/x/src/index.ts"]}}}',
        "app/src/a.ts": "",
        "app/gen/b.ts": "",
        "app/src/one.ts": "",
        "libs/x/src/index.ts": "",
        "libs/y.ts": "",
    }
    importer = "app/src/deep/z.ts"
    assert resolve(files, importer, "@/a") == "app/src/a.ts"
    assert resolve(files, importer, "@/b") == "app/gen/b.ts"
    assert resolve(files, importer, "one") == "app/src/one.ts"
    assert resolve(files, importer, "@lib/x") == "libs/x/src/index.ts"
    assert resolve(files, importer, "libs/y") == "libs/y.ts"


def test_extends_in_a_circle_ends():
    files = {"tsconfig.json": '{"extends": ["./tsconfig.json", "./b"]}', "b.json": '{"extends": "./tsconfig.json"}'}
    assert resolve(files, "a.ts", "x") is None


def test_base_url_and_jsconfig():
    files = {"jsconfig.json": '{"compilerOptions": {"baseUrl": "."}}', "src/util.js": ""}
    assert resolve(files, "src/deep/a.js", "src/util") == "src/util.js"


@pytest.mark.parametrize(
    "config",
    [
        "resolve: { alias: { '@': path.resolve(__dirname, './src') } }",
        'alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) }',
    ],
)
def test_bundler_alias(config):
    files = {"ui/vite.config.ts": config, "ui/src/api.ts": ""}
    assert resolve(files, "ui/src/deep/a.ts", "@/api") == "ui/src/api.ts"


@pytest.mark.parametrize(
    "about",
    [
        {"main": "dist/index.js"},
        {"exports": {".": {"types": "./dist/index.d.ts", "import": "./dist/index.mjs"}}},
        {"source": "src/index.ts", "main": "dist/index.js"},
        {"module": "./dist/esm/index.js"},
        {},
    ],
)
def test_workspace_package_by_name_prefers_its_sources(about):
    files = {
        "packages/core/package.json": json.dumps({"name": "@me/core", **about}),
        "packages/core/src/index.ts": "",
        "packages/core/dist/index.js": "",
    }
    assert resolve(files, "app/src/a.ts", "@me/core") == "packages/core/src/index.ts"


def test_parts_of_a_workspace_package():
    about = {"name": "core", "exports": {"./x/*": "./dist/parts/*.js", "./y": "./dist/y.js"}}
    files = {
        "core/package.json": json.dumps(about),
        "core/src/parts/a.ts": "",
        "core/src/y.ts": "",
        "core/lib/z.js": "",
        "core/src/w.ts": "",
    }
    assert resolve(files, "a.ts", "core/x/a") == "core/src/parts/a.ts"
    assert resolve(files, "a.ts", "core/y") == "core/src/y.ts"
    assert resolve(files, "a.ts", "core/lib/z") == "core/lib/z.js"
    assert resolve(files, "a.ts", "core/w") == "core/src/w.ts"


def test_package_imports():
    files = {"package.json": '{"imports": {"#db": "./src/db.js", "#lib/*": {"node": "./src/lib/*.js"}}}'}
    files |= {"src/db.js": "", "src/lib/x.js": ""}
    assert resolve(files, "src/a.js", "#db") == "src/db.js"
    assert resolve(files, "src/a.js", "#lib/x") == "src/lib/x.js"


def test_the_app_sees_its_own_files_and_json_only():
    files = {"src/index.js": "import './a'", "src/a.js": "", "src/a.test.js": "", "src/data.json": "{}"}
    imports = app(files).imports
    assert imports.resolve("src/index.js", "./a") == "src/a.js"
    assert imports.resolve("src/index.js", "./data.json") == "src/data.json"
    assert imports.resolve("src/index.js", "./a.test") is None


def test_paths_beside_the_app_are_relative_to_it():
    files = {
        "apps/one/manifest.yml": MANIFEST,
        "apps/one/src/index.ts": "import { x } from 'core'",
        "core/package.json": '{"name": "core"}',
        "core/index.ts": "import './deep'",
        "core/deep.ts": "",
    }
    (found,) = discover(MemoryTree(files)).apps
    assert found.imports.resolve("src/index.ts", "core") == "../../core/index.ts"
    assert found.imports.resolve("../../core/index.ts", "./deep") == "../../core/deep.ts"
    assert found.handlers == {"main": "src/index.ts"}
