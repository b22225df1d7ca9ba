import json
from dataclasses import replace
from importlib.resources import files

import jsonschema
import pytest
from report.sample import sample

from flowmap.core.result import Result
from flowmap.report.document import document, to_json


def schema():
    return json.loads(files("flowmap.report").joinpath("schema.json").read_text("utf-8"))


def strict(part):
    """The schema with no field allowed that it does not name."""
    if isinstance(part, list):
        return [strict(item) for item in part]
    if not isinstance(part, dict):
        return part
    closed = {"additionalProperties": False} if "properties" in part and part.get("type") == "object" else {}
    return {**{key: strict(value) for key, value in part.items()}, **closed}


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(schema())


def test_a_document_holds_what_the_schema_says_and_nothing_else():
    jsonschema.Draft202012Validator(strict(schema())).validate(document(sample()))


def test_an_empty_result_is_a_document():
    empty = document(Result(()))
    jsonschema.Draft202012Validator(strict(schema())).validate(empty)
    assert empty["apps"] == []
    assert empty["revision"] is None


@pytest.mark.parametrize("field", ["root", "egress", "verdicts"])
def test_a_document_without_a_field_is_not_valid(field):
    broken = document(sample())
    del broken["apps"][0][field]
    with pytest.raises(jsonschema.ValidationError, match=field):
        jsonschema.Draft202012Validator(schema()).validate(broken)


def test_the_document_as_json(golden):
    content = document(sample()) | {"tool": {"name": "flowmap", "version": "0"}}
    golden("report/goldens/document.json", to_json(content).decode())


def test_the_order_of_the_map_does_not_matter():
    one = sample()
    app = one.apps[0]
    turned = replace(
        app,
        map=replace(
            app.map,
            egress=app.map.egress[::-1],
            storage=app.map.storage[::-1],
            links=app.map.links[::-1],
            entry_points=app.map.entry_points[::-1],
            skipped=app.map.skipped[::-1],
        ),
        findings=app.findings[::-1],
    )
    assert to_json(document(replace(one, apps=(turned,)))) == to_json(document(one))


def test_no_credential_is_in_the_document():
    text = to_json(document(sample())).decode()
    assert "sk-abcdefghijklmnop1234" not in text
    assert "sk-a…(23 characters)" in text


def test_json_is_utf8_even_for_text_that_is_not():
    assert json.loads(to_json({"name": "\ud800 é \x1b"})) == {"name": "\ud800 é \x1b"}
    assert b"\x1b" not in to_json({"name": "\x1b[31m"})
