"""Bad, huge and hostile input, through the command line: a clear word, the right status, the rest still analysed."""

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from flowmap import cli
from flowmap.report import FORMATS

MANIFEST = """\
app:
  id: ari:cloud:ecosystem::app/11111111-2222-3333-4444-555555555555
  runtime:
    name: nodejs22.x
modules:
  trigger:
    - key: created
      function: run
      events: [avi:jira:created:issue]
  function:
    - key: run
      handler: index.run
permissions:
  scopes: [read:jira-work]
  external:
    fetch:
      backend: ['https://api.acme.test']
"""
INDEX = """\
import { fetch } from '@forge/api';

export async function run(event) {
  await fetch('https://api.acme.test/in', { method: 'POST', body: event.issue.fields.summary });
}
"""
APP: dict[str, str | bytes] = {"manifest.yml": MANIFEST, "src/index.js": INDEX}
URL = "https://api.acme.test/in"


def write(folder, files):
    """Write files; None leaves one of the app's away."""
    for path, content in files.items():
        if content is not None:
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


@pytest.fixture
def scan(tmp_path, capsys):
    """Scan the app with these files beside or instead of its own: the exit status and the app's part of the JSON."""

    def run(files, *options):
        write(tmp_path / "app", APP | files)
        status = cli.main(["scan", str(tmp_path / "app"), "-o", "json:-", "--fail-on", "never", *options])
        out, err = capsys.readouterr()
        assert err == ""
        (app,) = json.loads(out)["apps"]
        return status, app

    return run


def problems(app):
    return [(error["path"], error["line"]) for error in app["files"]["errors"]]


def skipped(app):
    return [(entry["path"], entry["reason"]) for entry in app["files"]["skipped"]]


def content_sent(app):
    """The URLs that content is sent to."""
    return [
        row["urls"][0]["pattern"] for row in app["egress"] if "content" in [data["category"] for data in row["data"]]
    ]


def refused(folder, capsys, *options):
    """The error lines of a scan that is refused with status 2."""
    assert cli.main(["scan", str(folder), *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "internal error" not in err
    return err.splitlines()


# Code that cannot be read


def test_a_syntax_error_leaves_the_rest_analysed(scan):
    status, app = scan({"src/bad.js": "const a = 1;\n\nexport function b( {{{ ;\nsend(bar(\n"})
    assert status == 3
    assert not app["complete"]
    assert {path for path, _ in problems(app)} == {"src/bad.js"}
    assert min(line for _, line in problems(app)) == 3
    assert content_sent(app) == [URL]


def test_a_stray_ampersand_costs_nothing_but_an_entry(scan):
    status, app = scan({"src/ui.jsx": "export const A = () =>\n  <p>Terms & Conditions</p>;\n"})
    assert (status, app["complete"]) == (0, True)
    assert problems(app) == [("src/ui.jsx", 2)]


UNREAD = {
    "ten megabytes": ("src/big.js", b"const x = f(1);\n" * 640_000, "too large"),
    "three megabytes on one line": ("src/one.js", b"f(g(1));" * 400_000, "too large"),
    "binary": ("src/binary.js", bytes(range(256)) * 20, "binary"),
}


@pytest.mark.parametrize("what", UNREAD)
@pytest.mark.parametrize("imported", [False, True])
def test_a_file_that_is_not_read_is_listed(scan, what, imported):
    path, content, reason = UNREAD[what]
    index = f"import './{path[4:]}';\n{INDEX}" if imported else INDEX
    status, app = scan({path: content, "src/index.js": index})
    assert (status, app["complete"]) == (3, False)
    assert skipped(app) == [(path, reason)]
    assert content_sent(app) == [URL]


def test_bytes_that_are_no_utf8_are_read_over(scan):
    noise = b"// \xff\xfe \x80\nconst x = '\xc3';\n"
    status, app = scan({"src/index.js": noise + INDEX.encode()})
    assert (status, app["complete"]) == (0, True)
    assert [(row["location"]["line"], row["location"]["column"]) for row in app["egress"]] == [(6, 9)]
    assert content_sent(app) == [URL]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_marked_text_with_windows_line_ends(scan, encoding):
    windows = {path: content.replace("\n", "\r\n").encode(encoding) for path, content in APP.items()}
    status, app = scan(windows)
    assert (status, app["complete"]) == (0, True)
    assert [(row["location"]["line"], row["location"]["column"]) for row in app["egress"]] == [(4, 9)]
    assert content_sent(app) == [URL]


def test_empty_files(scan):
    empty = ("src/empty.js", "src/empty.ts", "src/empty.tsx", "src/empty.html", "package.json", "tsconfig.json")
    status, app = scan(dict.fromkeys(empty, ""))
    assert (status, app["complete"], problems(app)) == (0, True, [])
    assert content_sent(app) == [URL]


# Nesting: a process of its own, since what overflows the stack of a C library ends the process


def nest(before, middle, after, times):
    return f"x = {before * times}{middle}{after * times};\n"


DEEP = {
    "brackets": nest("(\n", "1", ")\n", 10_000),
    "lists": nest("[\n", "1", "]\n", 10_000),
    "objects": nest("{a:\n", "1", "}\n", 10_000),
    "calls": nest("f(\n", "1", ")\n", 10_000),
    "chained calls": "x = a" + ".b()\n" * 10_000,
    "functions": nest("function(){ return \n", "1", "}\n", 5_000),
    "arrows": nest("() => (\n", "1", ")\n", 5_000),
    "templates": nest("`a${\n", "1", "\n}`", 5_000),
    "elements": nest("<a>\n", "1", "</a>\n", 5_000),
    "attributes": nest("<a b={\n", "1", "}/>\n", 5_000),
    "branches": "if (a) {\n" * 5_000 + "f()" + "}\n" * 5_000,
    "else branches": "if (a) b();\n" + "else if (c) d();\n" * 5_000,
    "never closed": "(\n" * 50_000,
    "functions never closed": "function f() {\n" * 20_000,
    "sums": "x = a" + " + 'b' + c\n" * 5_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("shape", DEEP)
def test_deep_nesting_ends_in_bounded_time(tmp_path, shape):
    write(tmp_path, APP | {"src/deep.jsx": DEEP[shape]})
    done = flowmap("scan", str(tmp_path), "-o", "json:-", "--fail-on", "never")
    (app,) = json.loads(done.stdout)["apps"]
    assert done.stderr == b""
    assert done.returncode == (0 if app["complete"] else 3)
    assert app["complete"] == (not app["files"]["errors"])
    assert content_sent(app) == [URL]


def flowmap(*arguments, timeout=90, **environment):
    path = str(Path(cli.__file__).parents[2])
    return subprocess.run(
        [sys.executable, "-m", "flowmap", *arguments],
        capture_output=True,
        check=False,
        timeout=timeout,
        env=os.environ | {"PYTHONPATH": path} | environment,
    )


# Manifests


def test_a_missing_handler_file_is_named(scan):
    status, app = scan({"src/index.js": None, "src/other.js": INDEX})
    assert (status, app["complete"]) == (3, False)
    assert app["files"]["errors"] == [
        {
            "path": "manifest.yml",
            "line": 11,
            "message": "function 'run': no source file for the handler 'index.run'",
        }
    ]


BROKEN = {
    "no YAML": ("app:\n\tid: x\nmodules:\n", 2),
    "an unclosed list": ("app: [\nmodules:\n  a: b\n", 3),
    "lists in place of maps": ("app: [1]\nmodules: []\n", 2),
    "two documents": ("modules: {}\n---\nmodules: {}\n", 2),
    "nested too deeply": ("modules:\n  " + "[" * 1_000, 2),
    "an alias of nothing": ("app: {}\nmodules:\n  a: *nothing\n", 3),
    "six megabytes": (MANIFEST + "#" * 6_000_000, 1),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_manifest(tmp_path, capsys, what):
    text, line = BROKEN[what]
    write(tmp_path, {"bad/manifest.yml": text})
    lines = refused(tmp_path, capsys)
    assert lines[0].startswith(f"flowmap: warning: bad/manifest.yml:{line}: ")
    assert lines[-1] == "flowmap: error: no manifest could be read"
    write(tmp_path / "good", APP)
    assert cli.main(["scan", str(tmp_path), "-o", "json:-", "--fail-on", "never"]) == 3
    out, err = capsys.readouterr()
    assert err.startswith(f"flowmap: warning: bad/manifest.yml:{line}: ")
    (app,) = json.loads(out)["apps"]
    assert (app["root"], app["complete"], content_sent(app)) == ("good", True, [URL])


@pytest.mark.parametrize("text", ["- a\n- b\n", "hello\n", "", "a: 1\n"])
def test_a_manifest_of_something_else_is_no_app(tmp_path, capsys, text):
    write(tmp_path, {"other/manifest.yml": text})
    (line,) = refused(tmp_path, capsys)
    assert "no Forge app below" in line
    assert "other/manifest.yml:1 is no manifest of Forge" in line
    write(tmp_path / "good", APP)
    assert cli.main(["scan", str(tmp_path), "-q", "--fail-on", "never"]) == 0
    capsys.readouterr()


@pytest.mark.parametrize(
    "modules", ["modules: 5\n", "modules:\n  function: x\n", "modules:\n  function:\n    - [1]\n  trigger: 1\n"]
)
def test_modules_of_the_wrong_shape_hide_where_code_is_entered(scan, modules):
    status, app = scan({"manifest.yml": "app: {id: x}\n" + modules})
    assert (status, app["complete"]) == (3, False)
    assert {path for path, _ in problems(app)} == {"manifest.yml"}


def test_aliases_that_multiply_end_in_bounded_time(scan):
    letters = "abcdefghij"
    bomb = "x-a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
    for inner, outer in pairwise(letters):
        bomb += f"x-{outer}: &{outer} [{', '.join([f'*{inner}'] * 9)}]\n"
    status, app = scan({"manifest.yml": MANIFEST + bomb + "x-modules: *j\n"})
    assert (status, content_sent(app)) == (0, [URL])


# Paths


def test_a_folder_without_an_app(tmp_path, capsys):
    (line,) = refused(tmp_path, capsys)
    assert line.startswith(f"flowmap: error: no Forge app below {tmp_path}: ")
    assert line.endswith("use --no-manifest")


def test_a_path_that_does_not_exist(tmp_path, capsys):
    (line,) = refused(tmp_path / "nowhere", capsys)
    assert line == f"flowmap: error: no such file or folder: {tmp_path}/nowhere"


def test_a_path_that_is_a_manifest_is_its_folder(tmp_path, capsys):
    write(tmp_path, APP)
    assert cli.main(["scan", str(tmp_path / "manifest.yml"), "-o", "json:-", "--fail-on", "never"]) == 0
    (app,) = json.loads(capsys.readouterr().out)["apps"]
    assert content_sent(app) == [URL]


def test_links_are_not_followed(scan, tmp_path):
    write(tmp_path, {"outside/leak.js": INDEX.replace("api.acme", "outside")})
    write(tmp_path / "app", APP)
    source = tmp_path / "app" / "src"
    (source / "loop").symlink_to("..")
    (source / "self.js").symlink_to("self.js")
    (source / "leak.js").symlink_to(tmp_path / "outside" / "leak.js")
    (source / "folder").symlink_to(tmp_path / "outside")
    status, app = scan({"src/index.js": "import './leak';\nimport './folder/leak';\nimport './self';\n" + INDEX})
    assert [row["urls"][0]["host"] for row in app["egress"]] == ["api.acme.test"]
    assert [path for path, reason in skipped(app) if reason == "symbolic link"] == [
        "src/folder",
        "src/leak.js",
        "src/loop",
        "src/self.js",
    ]
    assert status == 0


NAMES = [
    "new\nline.js",
    "\x1b[31mred.js",
    "car\rriage.js",
    "\"quote'.js",
    "<b>&amp;.js",
    "\u202eright.js",
    "%7B`|$(x).js",
]


@pytest.mark.skipif(sys.platform == "win32", reason="file names that Windows does not take")
def test_names_do_no_harm_in_any_output(tmp_path, capsys):
    write(tmp_path, APP | {f"src/{name}": INDEX for name in NAMES} | {f"src/bad{name}": "f(((" for name in NAMES})
    formats = sorted(FORMATS.keys() - {"png", "pdf"})
    outputs = [f"{name}:{tmp_path}/out.{name}" for name in formats]
    options = [option for output in outputs for option in ("-o", output)]
    assert cli.main(["scan", str(tmp_path), "-v", "--fail-on", "never", *options]) == 3
    printed = capsys.readouterr()
    written = {name: (tmp_path / f"out.{name}").read_bytes().decode() for name in formats}
    for text in (printed.out, printed.err, *written.values()):
        assert not {"\x1b", "\r"} & set(text)
    assert "<b>" not in written["svg"]
    assert "\u202e" not in printed.out
    (app,) = json.loads(written["json"])["apps"]
    assert {f"src/{name}" for name in NAMES} <= {row["location"]["path"] for row in app["egress"]}


# What resolves imports


RESOLUTION = {
    "broken": {"package.json": "{ broken", "tsconfig.json": '{"compilerOptions": {"paths": [1], "baseUrl": 4}}'},
    "of other shapes": {
        "package.json": '{"name": [1], "dependencies": [1], "exports": {"a": 1}, "imports": {"#a": 4}, "main": {}}',
        "tsconfig.json": "[1, 2]",
    },
    "extending itself": {
        "tsconfig.json": '{"extends": "./a.json"}',
        "a.json": '{"extends": ["./tsconfig.json", "./a.json"]}',
        "tsconfig.base.json": '{"extends": "./tsconfig.base.json"}',
    },
    "nested deeply": {"package.json": "[" * 100_000, "tsconfig.json": '{"a":' * 100_000},
    "of thousands of rows": {
        "package.json": json.dumps({"dependencies": {f"p{index}": "1" for index in range(50_000)}}),
        "tsconfig.json": json.dumps({"compilerOptions": {"paths": {f"@{i}/*": [f"x{i}/*"] for i in range(20_000)}}}),
    },
    "of comments never closed": {"tsconfig.json": "{" + "/*" * 200_000, "package.json": '{"a": "' + "\\" * 200_001},
}


@pytest.mark.parametrize("what", RESOLUTION)
def test_packages_and_compiler_options_that_are(scan, what):
    imports = "".join(f"import 'package-{index}';\n" for index in range(100)) + "import '#a';\nimport '@/b';\n"
    status, app = scan(RESOLUTION[what] | {"src/index.js": imports + INDEX})
    assert (status, app["complete"], content_sent(app)) == (0, True, [URL])


def test_modules_that_import_each_other_and_themselves(scan):
    index = """\
import { fetch } from '@forge/api';
import { pass } from './other';
import * as self from './index';
export const again = (x) => pass(x);
export async function run(event) {
  await fetch('https://api.acme.test/in', { method: 'POST', body: self.again(event.issue.fields.summary) });
}
"""
    other = "export * from './other';\nexport * from './index';\nimport { again } from './index.js';\n"
    other += "export const pass = (x) => (x.length > 9 ? again(x) : x);\n"
    status, app = scan({"src/index.js": index, "src/other.js": other, "src/third.js": "export { a } from './third';\n"})
    assert (status, app["complete"], content_sent(app)) == (0, True, [URL])


# Configuration


def test_every_error_of_the_configuration_is_named(tmp_path, capsys):
    mistakes = """\
[[allow]]
rule = 5
[[models]]
package = 3
nope = 1
[[models]]
package = "x"
sources = [{ at = "a((", category = "secret" }]
removes = [{ at = "b()", category = "nope" }]
[rules]
nope = "high"
secret-logged = "loud"
"""
    write(tmp_path, APP | {"flowmap.toml": mistakes})
    lines = refused(tmp_path, capsys)
    assert [line.split(":")[3] for line in lines] == ["2", "4", "5", "8", "9", "11", "12"]
    assert all(line.startswith("flowmap: error: flowmap.toml:") for line in lines)


@pytest.mark.parametrize("text", [b"[[allow]\n", b"\xff\xfe\x00", b"a = " + b"[" * 5_000 + b"]" * 5_000, b"a = 1"])
def test_a_configuration_that_is_none_is_an_error_with_its_line(tmp_path, capsys, text):
    write(tmp_path, APP | {"flowmap.toml": text})
    (line,) = refused(tmp_path, capsys)
    assert line.startswith("flowmap: error: flowmap.toml:1: ")
    assert refused(tmp_path, capsys, "--config", str(tmp_path / "missing.toml"))[0].startswith("flowmap: error: ")


def test_without_git_there_is_no_revision(tmp_path, capsys, monkeypatch):
    write(tmp_path, APP)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cli.main(["scan", str(tmp_path), "-o", "json:-", "--fail-on", "never"]) == 0
    assert json.loads(capsys.readouterr().out)["revision"] is None


# The command line


@pytest.mark.slow
def test_the_same_bytes_whatever_the_hash_seed(tmp_path):
    more = {f"src/m{index}.js": INDEX.replace("run", f"run{index}").replace("/in", f"/in{index}") for index in range(9)}
    write(tmp_path, APP | more)
    runs = [
        flowmap("scan", str(tmp_path), "-o", "json:-", "-o", str(tmp_path / f"{seed}.svg"), PYTHONHASHSEED=seed)
        for seed in ("0", "1", "4242")
    ]
    assert {run.returncode for run in runs} == {1}
    assert len({run.stdout for run in runs}) == 1
    assert len({(tmp_path / f"{seed}.svg").read_bytes() for seed in ("0", "1", "4242")}) == 1


@pytest.mark.slow
def test_json_on_standard_output_and_files_at_once(tmp_path):
    write(tmp_path, APP)
    done = flowmap("scan", str(tmp_path), "-o", "json:-", "-o", str(tmp_path / "a.json"), "-o", str(tmp_path / "a.dot"))
    assert done.returncode == 1
    assert done.stdout == (tmp_path / "a.json").read_bytes()
    assert b"api.acme.test" in (tmp_path / "a.dot").read_bytes()
    twice = flowmap("scan", str(tmp_path), "-o", "json:-", "-o", "dot:-")
    assert (twice.returncode, twice.stdout) == (2, b"")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("environment", "coloured"), [({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)]
)
def test_colour_is_asked_for_and_forbidden(tmp_path, environment, coloured):
    write(tmp_path, APP)
    assert (b"\x1b[" in flowmap("scan", str(tmp_path), **environment).stdout) is coloured
