from report.sample import sample

from flowmap.core.result import AppResult, Result
from flowmap.report.configuration import configuration
from flowmap.report.document import document
from flowmap.settings import load_settings

TOML = """
[env]
API_BASE = ["https://api.example.com"]

[rules]
secret-logged = "low"

[[models]]
removes = [{ at = "redact()", category = "*" }]

[[allow]]
rule = "egress-external"
host = "api.example.com"
data = ["content"]
reason = "listed in the privacy policy"
expires = 2027-01-01
"""


def test_a_configuration_is_data_without_lines():
    assert configuration(load_settings(None, TOML)) == {
        "allow": [
            {
                "rule": "egress-external",
                "host": "api.example.com",
                "data": ["content"],
                "expires": "2027-01-01",
                "reason": "listed in the privacy policy",
            }
        ],
        "env": {"API_BASE": ["https://api.example.com"]},
        "models": ["globals redact() is no longer of any category"],
        "rules": {"secret-logged": "low"},
    }


def test_the_document_holds_it_masked():
    own = {"env": {"KEY": ["glpat-Zk3lQ9xT7vB2nM5pR8sW"]}}
    result = Result((AppResult(sample().apps[0].map, configuration=own),))
    assert document(result)["apps"][0]["configuration"] == {"env": {"KEY": ["glpa…(26 characters)"]}}
