"""What was read once is not read again, and nothing else changes by it."""

import json
import os
import stat
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from flowmap import inputs, pipeline
from flowmap.cache import MAX_ENTRY, Cache, user_folder
from flowmap.cli import main
from flowmap.core.facts import FileFacts
from flowmap.extract import packing, remembered
from flowmap.extract.facts import extract
from flowmap.pipeline import analyze, describe
from flowmap.project.files import LANGUAGES
from flowmap.project.packages import AppImports
from flowmap.report.document import document, to_json

TESTS = Path(__file__).parent
SAMPLES = sorted(path for path in (TESTS.parent / "samples").iterdir() if path.is_dir())
FIXTURES = (TESTS / "language", TESTS / "models", *SAMPLES)
SOURCES = sorted(path for folder in FIXTURES for path in folder.rglob("*") if path.suffix in LANGUAGES)


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_a_cold_and_a_warm_cache_give_the_bytes_that_none_gives(sample, cache, monkeypatch):
    without = to_json(document(analyze(sample)))
    assert to_json(document(analyze(sample, cache=cache))) == without
    monkeypatch.setattr(remembered, "extract", unwanted)
    assert to_json(document(analyze(sample, cache=cache))) == without


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_an_app_that_did_not_change_is_not_analysed_again(sample, cache, monkeypatch):
    without = to_json(document(analyze(sample)))
    assert to_json(document(describe(sample))) == without
    assert to_json(document(describe(sample, cache=cache))) == without
    monkeypatch.setattr(pipeline, "link", unwanted)
    assert to_json(document(describe(sample, cache=cache))) == without


CHANGES = {
    "src/send.js": "export const send = () => 1;\n",
    "src/more.js": "export const more = 1;\n",
    "manifest.yml": None,
    "flowmap.toml": '[rules]\negress-external = "off"\n',
    "package.json": '{"imports": {"#send": "./src/index.js"}}\n',
}


@pytest.mark.parametrize("name", ["src/send.js", "manifest.yml", "flowmap.toml", "package.json"])
def test_what_an_app_depends_on_is_seen_to_change(tmp_path, cache, name):
    write_app(tmp_path, "api.example.com")
    (tmp_path / "package.json").write_text('{"imports": {"#send": "./src/send.js"}}\n')
    index = tmp_path / "src" / "index.js"
    index.write_text(index.read_text().replace("./send", "#send"))
    before = describe(tmp_path, cache=cache).apps
    manifest = (tmp_path / "manifest.yml").read_text().replace("handler: index.run", "handler: index.gone")
    (tmp_path / name).write_text(CHANGES[name] or manifest)
    after = describe(tmp_path, cache=cache).apps
    assert after == describe(tmp_path).apps
    assert after != before


def test_what_an_import_means_is_asked_again(tmp_path, cache, monkeypatch):
    write_app(tmp_path, "api.example.com")
    first = describe(tmp_path, cache=cache).apps
    monkeypatch.setattr(inputs.Asked, "resolve", lambda self, importer, name: self.imports.resolve(importer, name))
    monkeypatch.setattr(AppImports, "resolve", lambda *_: None)
    assert describe(tmp_path, cache=cache).apps == describe(tmp_path).apps != first


def test_a_suppression_ends_on_its_day_with_a_cache_too(tmp_path, cache, monkeypatch):
    until = " // flowmap: allow egress-undeclared until 2030-01-01 -- soon gone"
    write_app(tmp_path, "api.example.com", until)
    counts = []
    for day in (date(2029, 12, 31), date(2030, 1, 2)):
        monkeypatch.setattr(pipeline, "_today", lambda day=day: day)
        (app,) = describe(tmp_path, cache=cache).apps
        counts.append(sum(finding["suppressed"] is not None for finding in app["findings"]))
    assert counts == [1, 0]


def test_a_file_that_changes_while_it_is_read_is_kept_as_it_was(tmp_path, cache, monkeypatch):
    write_app(tmp_path, "api.one.example")
    key_of = pipeline.key_of

    def changing(*given):
        key = key_of(*given)
        write_app(tmp_path, "api.two.example")
        return key

    monkeypatch.setattr(pipeline, "key_of", changing)
    assert hosts(describe(tmp_path, cache=cache).apps) == ["api.one.example"]
    monkeypatch.setattr(pipeline, "key_of", key_of)
    assert hosts(describe(tmp_path, cache=cache).apps) == ["api.two.example"]


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"asked": [], "app": {"root": "x"}}', b'{"asked": [[1]]}'])
def test_an_entry_of_another_form_is_a_miss(tmp_path, cache, content):
    write_app(tmp_path, "api.example.com")
    expected = describe(tmp_path, cache=cache).apps
    (entry,) = cache.folder.glob("app-*.z")
    entry.write_bytes(zlib.compress(content))
    assert describe(tmp_path, cache=cache).apps == expected


def hosts(apps):
    return [url["host"] for app in apps for row in app["egress"] for url in row["urls"]]


def test_only_changed_files_are_read_again(tmp_path, cache, monkeypatch):
    write_app(tmp_path / "app", "api.one.example")
    analyze(tmp_path / "app", cache=cache)
    read = []
    monkeypatch.setattr(remembered, "extract", lambda *given: read.append(given[0]) or extract(*given))
    write_app(tmp_path / "app", "api.two.example")
    found = analyze(tmp_path / "app", cache=cache)
    assert [b"api.two.example" in source for source in read] == [True]
    assert [url.host for row in found.apps[0].map.egress for url in row.urls] == ["api.two.example"]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.relative_to(TESTS.parent).as_posix())
def test_facts_come_back_as_they_went(source):
    content = source.read_bytes()
    facts = extract(content, LANGUAGES[source.suffix])
    assert packing.unpack(packing.pack(facts), len(content)) == facts


def test_every_table_of_facts_is_packed():
    assert [*packing.TABLES] == [field.name for field in fields(FileFacts)][1:]


def test_the_key_is_of_the_code_that_reads(monkeypatch):
    before = remembered.reader_digest()
    assert remembered.key_of(b"f()", "javascript") == remembered.key_of(b"f()", "javascript")
    assert remembered.key_of(b"f()", "javascript") != remembered.key_of(b"f()", "tsx")
    assert remembered.key_of(b"f()", "javascript") != remembered.key_of(b"g()", "javascript")
    monkeypatch.setattr(remembered, "version", lambda _: "another")
    assert remembered.reader_digest.__wrapped__() != before


FACTS = json.loads(packing.pack(extract(b"export const f = (a, ...b) => g({ a, ...b }.c, `x${a}`);", "javascript")))


def tampered(**tables):
    return json.dumps({**FACTS, **tables}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b"[" * 100_000,
        b"\x80\x04K\x01.",
        json.dumps(FACTS).encode()[:-1],
        tampered(language=None),
        tampered(more=[]),
        tampered(owners=[[0]]),
        tampered(spans=[*FACTS["spans"], []]),
        tampered(spans=[FACTS["spans"][0], [10**9] * len(FACTS["owners"][0])]),
        tampered(spans=[FACTS["spans"][0], [-1] * len(FACTS["owners"][0])]),
        tampered(spans=[FACTS["spans"][0], [1.0] * len(FACTS["owners"][0])]),
        tampered(owners=[[7] * len(FACTS["owners"][0])]),
        tampered(same=[[0], [10**6]]),
        tampered(same=[[0, 1], [1]]),
        tampered(same=[[0], [True]]),
        tampered(same={"0": [0], "1": [1]}),
        tampered(reads=[[0], [[0]], [0]]),
        tampered(literals=[[0], [1]]),
        tampered(concats=[[0], [[10**6]]]),
        tampered(concats=[[0], [0]]),
        tampered(declared=[["f", "g"], [0]]),
    ],
)
def test_what_is_no_facts_is_refused(content):
    packing.unpack(tampered(), 100)
    with pytest.raises(packing.Malformed):
        packing.unpack(content, 100)


def test_a_damaged_entry_is_a_miss_and_is_replaced(cache):
    facts = remembered.facts_of(b"f(1)", "javascript", cache)
    (entry,) = cache.folder.glob("*.z")
    whole = entry.read_bytes()
    for damage in (b"", whole[: len(whole) // 2], b"\0" * len(whole), zlib.compress(b'{"owners": 1}'), whole[::-1]):
        entry.write_bytes(damage)
        assert remembered.facts_of(b"f(1)", "javascript", cache) == facts
        assert entry.read_bytes() == whole


def test_what_cannot_be_read_is_not_remembered(tmp_path, cache):
    write_app(tmp_path, "api.example.com", more="(" * 3000 + ")" * 3000)
    found = [analyze(tmp_path, cache=cache) for _ in range(2)]
    assert [app.map.complete for result in found for app in result.apps] == [False, False]


def test_a_cache_gives_back_what_was_put_and_nothing_else(cache):
    assert cache.get("a-1") is None
    cache.put("a-1", b"one")
    cache.put("a-1", b"two")
    assert cache.get("a-1") == b"two"
    assert cache.get("a-2") is None
    with pytest.raises(ValueError, match="key"):
        cache.put("../a-1", b"three")
    assert not list(cache.folder.glob("*.tmp"))


@pytest.mark.skipif(sys.platform == "win32", reason="its modes are others")
def test_only_the_owner_may_read_a_cache(cache):
    cache.put("a", b"one")
    assert stat.S_IMODE(cache.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in cache.folder.iterdir()} == {0o600}


def test_a_cache_says_that_it_is_one(cache):
    cache.put("a", b"one")
    assert (cache.folder / "CACHEDIR.TAG").read_bytes().startswith(b"Signature: 8a477f597d28d172789f06886806bc55\n")
    assert (cache.folder / ".gitignore").read_text() == "*\n"


def test_an_entry_that_unpacks_to_too_much_is_a_miss(cache):
    cache.put("a", b"one")
    (cache.folder / "a.z").write_bytes(zlib.compress(bytes(MAX_ENTRY + 1)))
    assert cache.get("a") is None
    cache.put("b", bytes(MAX_ENTRY + 1))
    assert cache.get("b") is None


def test_a_link_in_the_cache_is_not_followed(cache, tmp_path):
    cache.put("a", b"one")
    (tmp_path / "elsewhere").write_bytes(zlib.compress(b"two"))
    (cache.folder / "b.z").symlink_to(tmp_path / "elsewhere")
    assert cache.get("b") is None
    cache.put("b", b"three")
    assert cache.get("b") == b"three"
    assert (tmp_path / "elsewhere").read_bytes() == zlib.compress(b"two")


def test_a_cache_keeps_what_was_used_last(tmp_path):
    cache = Cache(tmp_path, most=40)
    for number, key in enumerate("abc"):
        cache.put(key, os.urandom(20))
        os.utime(tmp_path / f"{key}.z", ns=(number, number))
    assert cache.get("a") is not None  # used again
    cache.tidy()
    assert [key for key in "abc" if cache.get(key)] == ["a"]
    cache.put("d", b"")
    cache.tidy()
    assert [key for key in "abcd" if cache.get(key) is not None] == ["a", "d"]


def test_a_killed_run_leaves_nothing_half_written(cache, monkeypatch):
    def killed(*_):
        raise KeyboardInterrupt

    cache.put("a", b"one")
    monkeypatch.setattr(Path, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        cache.put("a", b"two")
    assert cache.get("a") == b"one"
    assert not list(cache.folder.glob("*.tmp"))


def test_runs_at_the_same_time_see_whole_entries(cache):
    contents = [bytes([number]) * 200_000 for number in range(8)]

    def work(content):
        for _ in range(20):
            cache.put("a", content)
            assert cache.get("a") in contents

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, contents))


@pytest.mark.parametrize("spoil", ["a file", "no rights", "below a file"])
def test_where_nothing_can_be_kept_all_works(tmp_path, spoil):
    folder = tmp_path / "cache"
    if spoil == "a file":
        folder.write_text("")
    elif spoil == "below a file":
        (tmp_path / "file").write_text("")
        folder = tmp_path / "file" / "cache"
    else:
        folder = Path("/proc/none/cache")
    cache = Cache(folder)
    cache.put("a", b"one")
    cache.tidy()
    assert cache.get("a") is None


@pytest.mark.parametrize(
    ("environment", "platform", "folder"),
    [
        ({"FLOWMAP_CACHE": "/here", "XDG_CACHE_HOME": "/x"}, "linux", "/here"),
        ({"FLOWMAP_CACHE": "", "HOME": "/home/me"}, "linux", None),
        ({"XDG_CACHE_HOME": "/x", "HOME": "/home/me"}, "linux", "/x/flowmap"),
        ({"XDG_CACHE_HOME": "x", "HOME": "/home/me"}, "linux", "/home/me/.cache/flowmap"),
        ({"HOME": "/home/me"}, "linux", "/home/me/.cache/flowmap"),
        ({"HOME": "/Users/me"}, "darwin", "/Users/me/Library/Caches/flowmap"),
        ({"LOCALAPPDATA": "C:/Me/Local"}, "win32", "C:/Me/Local/flowmap/cache"),
        ({"HOME": "me"}, "linux", None),
        ({}, "linux", None),
        ({}, "win32", None),
    ],
)
def test_the_cache_is_where_the_user_keeps_caches(environment, platform, folder):
    assert user_folder(environment, platform) == (Path(folder) if folder else None)


def test_the_command_line_says_where_the_cache_is(tmp_path, monkeypatch, capsys):
    write_app(tmp_path / "app", "api.example.com")
    scan = ["scan", str(tmp_path / "app"), "--fail-on", "never"]
    monkeypatch.setenv("FLOWMAP_CACHE", str(tmp_path / "by-environment"))
    assert main([*scan, "--no-cache"]) == 0
    assert not (tmp_path / "by-environment").exists()
    assert main([*scan, "--cache-dir", str(tmp_path / "by-option")]) == 0
    assert list((tmp_path / "by-option").glob("facts-*.z"))
    assert not (tmp_path / "by-environment").exists()
    assert main(scan) == 0
    assert list((tmp_path / "by-environment").glob("facts-*.z"))


def unwanted(*_):
    raise AssertionError("read although it was known")


def write_app(folder, host, more=""):
    folder.mkdir(exist_ok=True)
    (folder / "src").mkdir(exist_ok=True)
    (folder / "manifest.yml").write_text(
        "modules:\n  trigger:\n    - key: t\n      function: f\n      events: [avi:jira:created:issue]\n"
        "  function:\n    - key: f\n      handler: index.run\napp:\n  id: ari:cloud:ecosystem::app/x\n"
    )
    (folder / "src" / "index.js").write_text("import { send } from './send';\nexport const run = () => send();\n")
    (folder / "src" / "send.js").write_text(
        f"import {{ fetch }} from '@forge/api';\nexport const send = () => fetch('https://{host}/');{more}\n"
    )
