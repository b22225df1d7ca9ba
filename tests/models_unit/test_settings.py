from datetime import date
from pathlib import Path

import pytest

from flowmap.core.words import Category, Severity
from flowmap.errors import ConfigurationError
from flowmap.settings import Allow, Limits, Settings, load_settings

FILE = Path("flowmap.toml")


def mistakes(text, **options):
    with pytest.raises(ConfigurationError) as caught:
        load_settings(FILE, text, **options)
    return list(caught.value.problems)


def test_no_file_is_the_empty_settings():
    assert load_settings(None, None) == Settings.empty()
    assert Settings.empty() == Settings()


def test_an_empty_file_changes_nothing():
    assert load_settings(FILE, "") == Settings(file="flowmap.toml")


def test_all_tables_are_read():
    settings = load_settings(
        Path("sub/flowmap.toml"),
        """
[env]
API_BASE = ["https://api.acme.com", "https://staging.acme.com"]
MODE = "live"

[rules]
egress-external = "low"
content-logged = "off"

[limits]
steps = 1000
file-size = 2000

[[allow]]
rule = "egress-external"
host = "api.example.com"
data = ["content", "user-input"]
path = "src/**"
reason = "listed in the privacy policy"
expires = 2027-01-01

[[models]]
sources = [{ at = "source()", category = "secret" }]
""",
    )
    assert dict(settings.env) == {
        "API_BASE": ("https://api.acme.com", "https://staging.acme.com"),
        "MODE": ("live",),
    }
    assert dict(settings.severities) == {"egress-external": Severity.LOW, "content-logged": "off"}
    assert settings.limits == Limits(steps=1000, file_size=2000)
    assert settings.allows == (
        Allow(
            rule="egress-external",
            reason="listed in the privacy policy",
            file="sub/flowmap.toml",
            line=14,
            host="api.example.com",
            data=(Category.CONTENT, Category.USER_INPUT),
            path="src/**",
            expires=date(2027, 1, 1),
        ),
    )
    assert [source.what for source in settings.models.sources] == ["source()"]
    assert settings.file == "sub/flowmap.toml"


@pytest.mark.parametrize("text", ["[[allow]]\n", '[[allow]]\nrule = ""\nreason = ""\n'])
def test_an_entry_without_rule_and_reason_is_kept_for_the_rule_that_reports_it(text):
    assert load_settings(FILE, text).allows == (Allow(rule="", reason="", file="flowmap.toml", line=1),)


def test_a_file_is_read_from_disk(tmp_path):
    file = tmp_path / "flowmap.toml"
    file.write_text('[env]\nA = "ü"\n', encoding="utf-8")
    assert dict(load_settings(file).env) == {"A": ("ü",)}


def test_a_missing_file_is_a_configuration_error(tmp_path):
    file = tmp_path / "flowmap.toml"
    with pytest.raises(ConfigurationError) as caught:
        load_settings(file)
    assert caught.value.problems == (f"{file.as_posix()}: cannot be read: No such file or directory",)


def test_a_file_in_another_encoding_is_a_configuration_error(tmp_path):
    file = tmp_path / "flowmap.toml"
    file.write_bytes(b'[env]\nA = "\xff"\n')
    with pytest.raises(ConfigurationError) as caught:
        load_settings(file)
    assert caught.value.problems == (f"{file.as_posix()}: is no UTF-8 text",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\n[envs]\n", "2: unknown key 'envs': use one of allow, env, limits, models, rules"),
        ('env = "A"', "1: 'env' must be a table"),
        ("[env]\nA = 1", "2: 'A' must be a text or a list of texts"),
        ("[[allow]]\nrules = 'x'", "2: unknown key 'rules': use one of data, expires, host, path, reason, rule"),
        ("[[allow]]\nrule = 1", "2: 'rule' must be a text that is not empty"),
        (
            "[[allow]]\ndata = ['all']",
            "2: unknown data 'all': use one of secret, personal, content, user-input, app-data, context, config",
        ),
        ("[[allow]]\nexpires = '2027-01-01'", "2: 'expires' must be a day such as 2027-01-31, without quotes"),
        ("[[allow]]\nexpires = 2027-01-01T00:00:00", "2: 'expires' must be a day such as 2027-01-31, without quotes"),
        ("[allow]\nrule = 'x'", "1: 'allow' must be a list of tables"),
        ("[rules]\nx = 'huge'", "2: unknown severity 'huge': use one of critical, high, medium, low, off"),
        ("[rules]\nx = 1", "2: 'x' must be a text that is not empty"),
        ("[limits]\nsteps = 0", "2: 'steps' must be a number above 0"),
        ("[limits]\nsteps = true", "2: 'steps' must be a number above 0"),
        ("[limits]\nstep = 1", "2: unknown key 'step': use one of file-size, steps"),
        ("[[models]]\nsinks = [{ at = 'a()' }]", "2: a sink has either 'egress' or 'store'"),
    ],
)
def test_a_mistake_is_reported_with_its_line(text, message):
    assert mistakes(text) == [f"flowmap.toml:{message}"]


def test_all_mistakes_are_reported_at_once_in_the_order_of_the_text():
    text = "[[allow]]\nrule = 1\n[env]\nA = 1\n[[models]]\nsinks = [{ at = 'a()' }]\n[limit]\n"
    assert [problem.split(": ")[0] for problem in mistakes(text)] == [
        "flowmap.toml:2",
        "flowmap.toml:4",
        "flowmap.toml:6",
        "flowmap.toml:7",
    ]


def test_what_is_no_toml_is_reported_with_its_line():
    (problem,) = mistakes("[env]\nA = \n")
    assert problem.startswith("flowmap.toml:2: no valid TOML: ")


def test_names_of_rules_are_checked_against_those_that_there_are():
    text = "[rules]\negress-external = 'low'\negress-extern = 'low'\n"
    assert mistakes(text, rules={"egress-external"}) == [
        "flowmap.toml:3: there is no rule 'egress-extern'; `flowmap rules` lists them"
    ]
