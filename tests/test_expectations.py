"""The judge judged: each kind of note fails when it should, and only then."""

from types import SimpleNamespace

import pytest
from expectations import FixtureError, check_findings, check_flows, read_notes

from flowmap.core.location import Location


def at(line, path="app.js"):
    return Location(path, line, 1, line, 9)


def app_result(*, root=".", egress=(), findings=(), analysed=1):
    """As much of a Result as the judge looks at."""
    parts = SimpleNamespace(root=root, egress=egress, analysed=analysed)
    return SimpleNamespace(apps=[SimpleNamespace(map=parts, findings=findings)])


def sink(line, *sources):
    return SimpleNamespace(location=at(line), data=[SimpleNamespace(source=at(source)) for source in sources])


def finding(rule, line, *path, suppressed=None):
    steps = [SimpleNamespace(location=at(step)) for step in path]
    return SimpleNamespace(rule=rule, location=at(line), path=steps, suppressed=suppressed)


@pytest.fixture
def flows(tmp_path):
    """Judge the flows of a fixture with these lines."""
    return lambda text, *sinks: check_flows(_write(tmp_path, text), app_result(egress=sinks))


@pytest.fixture
def findings(tmp_path):
    """Judge the findings of a fixture with these lines."""
    return lambda text, *found: check_findings(_write(tmp_path, text), app_result(findings=found))


def _write(folder, text):
    file = folder / "app.js"
    file.write_text(text)
    return file


TWO_SOURCES = "a(); // source: a\nb(); // source: b\n"


def test_flows_as_written_pass(flows):
    assert flows(TWO_SOURCES + "s(); // flow: a, b\ns();", sink(3, 1, 2), sink(4)) == []


def test_flow_that_is_not_found_fails(flows):
    assert flows(TWO_SOURCES + "s(); // flow: a, b", sink(3, 1)) == ["app.js:3: b is not found"]


def test_flow_that_is_not_written_fails(flows):
    assert flows(TWO_SOURCES + "s(); // flow: a", sink(3, 1, 2)) == ["app.js:3: unexpected b"]


def test_flow_from_an_unmarked_line_is_named_by_its_place(flows):
    assert flows("a();\ns();", sink(2, 1)) == ["app.js:2: unexpected app.js:1"]


def test_flow_to_a_line_without_a_sink_fails(flows):
    assert flows(TWO_SOURCES + "s();\n// flow: a", sink(3)) == ["app.js:4: a is not found"]


def test_two_sinks_on_a_line_count_together(flows):
    assert flows(TWO_SOURCES + "s(s()); // flow: a, b", sink(3, 1), sink(3, 1, 2)) == []


def test_fixture_without_a_sink_fails(flows):
    assert flows("a();") == ["no sink was found at all, so this fixture cannot fail"]


def test_label_without_a_source_fails(flows):
    text = "s(); // flow: a"
    assert flows(text, sink(1)) == ["app.js:1: no line is marked source: a", "app.js:1: a is not found"]


def test_known_miss_passes_while_it_is_missed(flows):
    assert flows(TWO_SOURCES + "s(); // flow: a // known-miss: b too deep", sink(3, 1)) == []


def test_known_miss_fails_once_it_is_found(flows):
    complaints = flows(TWO_SOURCES + "s(); // known-miss: a too deep", sink(3, 1))
    assert complaints == ["app.js:3: a is found now: make the known-miss an expectation"]


def test_known_false_passes_while_it_is_reported(flows):
    assert flows(TWO_SOURCES + "s(); // flow: a // known-false: b guarded", sink(3, 1, 2)) == []


def test_known_false_fails_once_it_is_silent(flows):
    complaints = flows(TWO_SOURCES + "s(); // flow: a // known-false: b guarded", sink(3, 1))
    assert complaints == ["app.js:3: b is silent now: remove the known-false"]


def test_known_gap_needs_a_reason(flows):
    with pytest.raises(FixtureError, match=r"app\.js:3: known-miss: a does not say why"):
        flows(TWO_SOURCES + "s(); // known-miss: a", sink(3))


def test_label_used_twice_is_an_error(flows):
    with pytest.raises(FixtureError, match=r"app\.js:2: the label a stands at app\.js:1 already"):
        flows("a(); // source: a\na(); // source: a\ns();", sink(3))


def test_findings_as_written_pass(findings):
    assert findings("s(); // expect: one, two\ns();", finding("one", 1), finding("two", 1)) == []


def test_finding_that_is_missing_fails(findings):
    assert findings("s(); // expect: one, two", finding("one", 1)) == ["app.js:1: two is not found"]


def test_finding_that_is_not_written_fails(findings):
    assert findings("s();", finding("one", 1)) == ["app.js:1: unexpected one"]


def test_finding_is_counted(findings):
    assert findings("s(); // expect: one", finding("one", 1), finding("one", 1)) == ["app.js:1: unexpected one"]
    assert findings("s(); // expect: one, one", finding("one", 1), finding("one", 1)) == []


def test_suppressed_finding_is_silence(findings):
    assert findings("s();", finding("one", 1, suppressed="for a reason")) == []


def test_expectation_may_stand_above_a_line_that_is_a_comment(findings):
    text = "// expect-below: allow-unused\n// flowmap: allow one -- gone\ns();"
    assert findings(text, finding("allow-unused", 2)) == []


def test_path_must_begin_at_its_source(findings):
    text = TWO_SOURCES + "s(); // expect: one <- b"
    assert findings(text, finding("one", 3, 2, 3)) == []
    assert findings(text, finding("one", 3, 1, 3)) == ["app.js:3: no path of one begins at b"]


def test_path_must_come_along_its_via(findings):
    text = TWO_SOURCES + "v(); // via: a\ns(); // expect: one <- a"
    assert findings(text, finding("one", 4, 1, 3, 4)) == []
    assert findings(text, finding("one", 4, 1, 4)) == ["app.js:3: no path from a comes along"]


def test_known_gaps_hold_for_findings(findings):
    text = "s(); // known-miss: one far away\ns(); // known-false: two never runs"
    assert findings(text, finding("two", 2)) == []
    assert findings(text, finding("one", 1)) == [
        "app.js:1: one is found now: make the known-miss an expectation",
        "app.js:2: two is silent now: remove the known-false",
    ]


def test_expectation_that_cannot_be_read_is_an_error(findings):
    with pytest.raises(FixtureError, match=r"app\.js:1: cannot read the expectation 'One thing'"):
        findings("s(); // expect: One thing")


def test_app_without_code_fails(tmp_path):
    (tmp_path / "manifest.yml").touch()
    assert check_findings(tmp_path, app_result(analysed=0)) == ["no code was analysed"]


def test_notes_are_read_in_every_kind_of_comment(tmp_path):
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.jsx").write_text("<p>{/* expect: one */}</p> // source: a")
    (tmp_path / "manifest.yml").write_text("- x # expect: two <- a")
    (tmp_path / "page.html").write_text("\n<!-- expect: three --><p></p>")
    assert [(*note.place, note.kind, note.text) for note in read_notes(tmp_path)] == [
        ("manifest.yml", 1, "expect", "two <- a"),
        ("page.html", 2, "expect", "three"),
        ("src/a.jsx", 1, "expect", "one"),
        ("src/a.jsx", 1, "source", "a"),
    ]


def test_app_below_the_fixture_is_found_by_its_root(tmp_path):
    app = tmp_path / "apps" / "one"
    app.mkdir(parents=True)
    (app / "app.js").write_text("s(); // expect: one")
    result = app_result(root="apps/one", findings=[finding("one", 1)])
    assert check_findings(tmp_path, result) == []
