"""JSON that code imports: its texts make addresses and keys, its places are those of the file."""

import json

import pytest

from flowmap.extract.facts import extract
from flowmap.pipeline import analyze
from flowmap.project.files import MAX_DATA

CONFIG = '{\n  "base": "https://api.example.com/v1",\n  "hosts": ["https://one.example.org"],\n  "path": "\\/x"\n}\n'


def addresses(folder, code, data=CONFIG):
    (folder / "config.json").write_text(data, encoding="utf-8")
    (folder / "index.js").write_text(code, encoding="utf-8")
    [app] = analyze(folder, no_manifest=True).apps
    return [url.pattern for row in app.map.egress for url in row.urls]


@pytest.mark.parametrize(
    ("code", "address"),
    [
        ("import config from './config.json'; fetch(config.base + '/x')", "https://api.example.com/v1/x"),
        ("import { base } from './config.json'; fetch(`${base}/x`)", "https://api.example.com/v1/x"),
        ("import * as config from './config.json'; fetch(config.hosts[0])", "https://one.example.org"),
        ("const config = require('./config'); fetch(config.base + config.path)", "https://api.example.com/v1/x"),
        ("const { base } = require('./config.json'); fetch(base)", "https://api.example.com/v1"),
        ("import config from './config.json' with { type: 'json' }; fetch(config.base)", "https://api.example.com/v1"),
    ],
)
def test_an_address_is_read_from_json(tmp_path, code, address):
    assert addresses(tmp_path, code) == [address]


def test_json_that_nothing_imports_is_no_part_of_the_app(tmp_path):
    assert addresses(tmp_path, "fetch('https://example.com')") == ["https://example.com"]
    [app] = analyze(tmp_path, no_manifest=True).apps
    assert app.map.analysed == 1


def test_large_data_is_not_read(tmp_path):
    data = json.dumps({"base": "https://api.example.com", "rest": "x" * MAX_DATA})
    assert addresses(tmp_path, "import { base } from './config.json'; fetch(base)", data) != ["https://api.example.com"]
    assert addresses(tmp_path, "import { base } from './config.json'; fetch(base)") == ["https://api.example.com/v1"]


def test_values_stand_where_the_file_has_them():
    source = CONFIG.encode()
    facts = extract(source, "json")
    shown = {source[slice(*facts.spans[value])].decode(): text for value, text in facts.literals.items()}
    assert shown == {
        '"https://api.example.com/v1"': "https://api.example.com/v1",
        '"https://one.example.org"': "https://one.example.org",
        '"\\/x"': "/x",
    }


@pytest.mark.parametrize(
    "text", ["", "nothing at all", "{", "[1,", '{"a": }', "[" * 20_000, '{"a": 1}; fetch(1)', "\ufeff"]
)
def test_what_is_no_json_does_no_harm(text):
    facts = extract(text.encode(), "json")
    assert facts.calls == []
    assert facts.gaps == []


def test_half_a_character_can_be_written_out():
    facts = extract(rb'["\ud83d", "\ud83d\ude00"]', "json")
    assert sorted(facts.literals.values()) == ["\ufffd", "\U0001f600"]


def test_names_that_mean_something_in_code_are_names_in_data():
    facts = extract(b'{"__proto__": {"x": 1}, "get": null, "0": true, "deep": [-1.5]}', "json")
    assert sorted(str(key) for _, key, _ in facts.writes) == ["0", "0", "__proto__", "deep", "get", "x"]
    assert sorted(facts.literals.values()) == ["-1.5", "1", "true"]
    assert len(facts.empties) == 1


def test_a_mark_of_the_byte_order_is_passed_over(tmp_path):
    code = "import { base } from './config.json'; fetch(base)"
    assert addresses(tmp_path, code, "\ufeff" + CONFIG) == ["https://api.example.com/v1"]
