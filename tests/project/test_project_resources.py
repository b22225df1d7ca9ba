"""From a resource's path to the sources that it is built from."""

from project.memory_tree import MemoryTree, app, paths, skipped, ui_manifest

from flowmap.core.app import Problem, Skipped
from flowmap.project import discover

PAGE = '<div id="root"></div>'
REACT = "import { createRoot } from 'react-dom/client'"
BUNDLE = "__webpack_require__(1)"


def entries(files, path: str, root: str = ".") -> tuple[str, ...]:
    prefix = "" if root == "." else root + "/"
    found = discover(MemoryTree({f"{prefix}manifest.yml": ui_manifest(path), **files})).apps[0]
    assert found.problems == ()
    return found.ui_entries.get("main", ())


def test_page_with_plain_scripts_is_its_own_source():
    files = {
        "static/ui/index.html": "<script src='./ui.js'></script><script src='https://cdn.x.com/a.js'></script>",
        "static/ui/ui.js": "import './more.js'",
        "static/ui/more.js": "",
    }
    found = app(files, ui_manifest("static/ui"))
    assert found.ui_entries == {"main": ("static/ui/index.html", "static/ui/ui.js")}
    assert paths(found) == ["static/ui/index.html", "static/ui/more.js", "static/ui/ui.js"]


def test_build_folder_with_plain_scripts_and_nothing_else_is_source():
    files = {"static/build/index.html": '<script src="ui.js"></script>', "static/build/ui.js": "go()"}
    assert entries(files, "static/build") == ("static/build/index.html", "static/build/ui.js")


def test_native_resource_is_its_file():
    assert entries({"src/frontend/index.jsx": ""}, "src/frontend/index.jsx") == ("src/frontend/index.jsx",)


def test_entries_of_a_resource():
    manifest = ui_manifest("static/ui").replace("path: static/ui", "path: static/ui, entry: {a: a.html, b: b.html}")
    files = {
        "static/ui/a.html": '<script src="a.js"></script>',
        "static/ui/a.js": "",
        "static/ui/b.html": "<script>go()</script>",
    }
    assert app(files, manifest).ui_entries == {"main": ("static/ui/a.html", "static/ui/b.html", "static/ui/a.js")}


def test_create_react_app():
    files = {
        "static/ui/package.json": "{}",
        "static/ui/public/Index.html": PAGE,
        "static/ui/src/Index.js": "import './App'",
        "static/ui/build/index.html": "<script src='/static/js/main.841365dd.js'></script>",
        "static/ui/build/static/js/main.841365dd.js": "x",
    }
    assert entries(files, "static/ui/build") == ("static/ui/public/Index.html", "static/ui/src/Index.js")


def test_sources_without_a_package_beside_the_build_folder():
    assert entries({"static/ui/src/App.js": REACT}, "static/ui/build") == ("static/ui/src/App.js",)


def test_vite_page_names_the_entry():
    files = {
        "static/ui/package.json": "{}",
        "static/ui/index.html": "<script type=module src=/src/start.tsx></script>",
        "static/ui/src/start.tsx": "",
    }
    assert entries(files, "static/ui/dist") == ("static/ui/index.html", "static/ui/src/start.tsx")


def test_vite_output_in_the_app_from_a_sibling():
    files = {
        "ui/package.json": "{}",
        "ui/vite.config.ts": "export default { build: { outDir: '../app/build/ui' } }",
        "ui/index.html": '<script type="module" src="/src/main.tsx"></script>',
        "ui/src/main.tsx": "",
    }
    assert entries(files, "build/ui", root="app") == ("../ui/index.html", "../ui/src/main.tsx")


def test_sibling_output_folder():
    files = {"ui/package.json": "{}", "ui/src/main.jsx": REACT, "ui/dist/index.html": "<script src='a.js'></script>"}
    assert entries(files, "../ui/dist", root="app") == ("../ui/src/main.jsx",)


def test_webpack_entries_belong_to_their_outputs():
    config = """
      module.exports = [
        { entry: './src/ui/app.jsx', output: { path: path.resolve(__dirname, 'static', 'main') },
          plugins: [new Html({ template: './src/ui/page.html' })] },
        { entry: './src/ui/settings.jsx', output: { path: path.resolve(__dirname, 'static/settings') },
          plugins: [new Html({ template: './src/ui/page.html' })] },
      ]"""
    files = {
        "package.json": "{}",
        "webpack.config.js": config,
        "src/ui/app.jsx": "",
        "src/ui/settings.jsx": "",
        "src/ui/index.jsx": REACT,
        "src/ui/page.html": PAGE,
    }
    manifest = ui_manifest("static/main", "  - {key: settings, path: static/settings}\n")
    assert app(files, manifest).ui_entries == {
        "main": ("src/ui/app.jsx", "src/ui/page.html"),
        "settings": ("src/ui/page.html", "src/ui/settings.jsx"),
    }


def test_build_script_with_templates():
    files = {
        "build-ui.mjs": "const dir = `static/${res}`; run(`esbuild ui-src/${res}.js --outfile=${dir}/main.js`)",
        "ui-src/view.js": "",
        "ui-src/other.js": "",
        "static/view/index.html": '<script src="main.js"></script>',
        "static/view/main.js": BUNDLE,
    }
    found = app(files, ui_manifest("static/view"))
    assert found.ui_entries == {"main": ("static/view/index.html", "ui-src/view.js")}
    assert skipped(found) == {"build-ui.mjs": "tooling configuration", "static/view/main.js": "bundle"}


def test_esbuild_in_package_scripts():
    build = " && ".join(f"esbuild src/ui/{name}.tsx --outfile=static/{name}/bundle.js" for name in "ab")
    files = {
        "package.json": f'{{"scripts": {{"build": "{build}"}}}}',
        "src/ui/a.tsx": "",
        "src/ui/b.tsx": "",
        "static/b/index.html": '<script src="bundle.js"></script>',
    }
    assert entries(files, "static/b") == ("static/b/index.html", "src/ui/b.tsx")


def test_output_that_a_script_copies():
    files = {
        "ui/package.json": '{"scripts": {"build": "react-scripts build && cp -r build/* ../app/static/made/"}}',
        "ui/src/index.tsx": "",
        "ui/public/index.html": PAGE,
        "app/static/made/index.html": "<script src='main.js'></script>",
        "app/static/made/main.js": BUNDLE,
    }
    found = discover(MemoryTree({"app/manifest.yml": ui_manifest("static/made"), **files})).apps[0]
    assert found.ui_entries == {"main": ("../ui/public/index.html", "../ui/src/index.tsx")}
    assert skipped(found) == {"static/made/index.html": "build output", "static/made/main.js": "bundle"}


def test_project_of_the_same_name():
    files = {"apps/panel/project.json": "{}", "apps/panel/src/main.tsx": "", "apps/panel/src/index.html": PAGE}
    assert entries(files, "panel", root="apps/app") == ("../panel/src/index.html", "../panel/src/main.tsx")


def test_conventional_folder_of_the_app():
    files = {
        "src/frontend/index.tsx": REACT,
        "src/index.ts": "",
        "static/view/index.html": "<script src=app.js></script>",
    }
    assert entries(files, "static/view") == ("static/view/index.html", "src/frontend/index.tsx")


def test_front_end_in_the_package_of_the_app():
    files = {"package.json": "{}", "index.html": "<script src='/src/ui.tsx'></script>", "src/ui.tsx": REACT}
    assert entries(files, "dist") == ("index.html", "src/ui.tsx")


def test_front_end_package_that_no_resource_names():
    files = {"static/front/package.json": "{}", "static/front/src/index.js": REACT, "docs/package.json": "{}"}
    assert entries(files, "static/hello/build") == ("static/front/src/index.js",)


def test_bundle_without_sources_hides_code():
    files = {"static/ui/index.html": '<script src="main.js"></script>', "static/ui/main.js": BUNDLE}
    found = app(files, ui_manifest("static/ui"))
    assert found.ui_entries == {"main": ("static/ui/index.html",)}
    assert found.skipped == (Skipped("static/ui", "bundle without sources", hides_code=True),)


def test_missing_resource_is_an_opaque_problem_at_its_line():
    found = app({}, ui_manifest("static/ui/build"))
    message = "resource 'main': nothing found at 'static/ui/build', nor sources that it is built from"
    assert found.problems == (Problem("manifest.yml", 6, message, opaque=True),)


def test_missing_script_of_a_page_is_a_problem():
    found = app({"static/ui/index.html": '<script src="main.js"></script>'}, ui_manifest("static/ui"))
    message = "resource 'main': scripts of its page are missing and no sources were found"
    assert found.problems == (Problem("manifest.yml", 6, message, opaque=True),)


def test_assets_need_no_sources():
    manifest = "app: {id: x}\nresources:\n  - {key: icons, path: static/icons}\n  - {key: gone, path: nowhere}\n"
    found = app({"static/icons/a.png": b"\0", "src/frontend/index.jsx": REACT}, manifest)
    assert (found.ui_entries, found.problems) == ({}, ())


def test_resource_outside_the_tree_is_not_looked_for():
    found = app({}, ui_manifest("../../etc"))
    assert [problem.line for problem in found.problems] == [6]
