import io
import json
import subprocess
import sys
from dataclasses import replace
from types import ModuleType

import pytest
from report.sample import FINDINGS, SOURCES, sample

from flowmap import cli
from flowmap.core.app import Problem
from flowmap.core.result import Result
from flowmap.core.words import Severity
from flowmap.errors import ConfigurationError, FlowmapError


class Pipeline(ModuleType):
    """Stands in for the analysis: gives a result, or raises, and remembers what it was asked."""

    def __init__(self, result):
        super().__init__("flowmap.pipeline")
        self.result = result
        self.asked = []

    def describe(self, path, **options):
        self.asked.append(
            (path.as_posix(), {key: value for key, value in options.items() if key not in ("progress", "cache")})
        )
        options["progress"]("reading src/index.js")
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


@pytest.fixture
def pipeline(monkeypatch, tmp_path):
    """The stand-in; the working directory holds the sample's sources."""
    stand_in = Pipeline(sample())
    monkeypatch.setitem(sys.modules, "flowmap.pipeline", stand_in)
    for path, content in SOURCES.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    return stand_in


def only(*findings, complete=True, broken=()):
    """The sample with these findings."""
    app = sample().apps[0]
    return Result((replace(app, findings=findings, map=replace(app.map, complete=complete)),), broken=broken)


def rated(severity, **more):
    return replace(FINDINGS[0], severity=severity, **more)


def test_scan_prints_the_findings_with_their_source(pipeline, capsys):
    assert cli.main(["scan"]) == 1
    out, err = capsys.readouterr()
    assert "critical[secret-plain-storage]" in out
    assert "14 |   await storage.set(" in out
    assert err == ""
    assert pipeline.asked == [
        (".", {"config": None, "no_manifest": False, "revision": None, "settings": None}),
    ]


@pytest.mark.usefixtures("pipeline")
def test_paths_are_shown_as_seen_from_here(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path.parent)
    cli.main(["scan", tmp_path.name])
    assert f"--> {tmp_path.name}/src/index.js:14:9" in capsys.readouterr().out


BROKEN = (Problem("b/manifest.yml", 3, "no mapping"),)


@pytest.mark.parametrize(
    ("result", "options", "status"),
    [
        (only(), [], 0),
        (only(rated(Severity.HIGH)), [], 1),
        (only(rated(Severity.CRITICAL)), [], 1),
        (only(rated(Severity.MEDIUM)), [], 0),
        (only(rated(Severity.MEDIUM)), ["--fail-on", "medium"], 1),
        (only(rated(Severity.HIGH)), ["--fail-on", "critical"], 0),
        (only(rated(Severity.LOW)), ["--fail-on", "low"], 1),
        (only(rated(Severity.CRITICAL)), ["--fail-on", "never"], 0),
        (only(rated(Severity.HIGH, reachable=False)), [], 0),
        (only(rated(Severity.HIGH, suppressed=FINDINGS[3].suppressed)), [], 0),
        (only(complete=False), [], 3),
        (only(complete=False), ["--fail-on", "never"], 3),
        (only(rated(Severity.HIGH), complete=False), [], 1),
        (only(rated(Severity.LOW), complete=False), [], 3),
        (only(broken=BROKEN), [], 3),
        (Result((), broken=BROKEN), [], 2),
        (FlowmapError("no app below '.'"), [], 2),
    ],
)
def test_exit_status(pipeline, capsys, result, options, status):
    pipeline.result = result
    assert cli.main(["scan", *options]) == status
    capsys.readouterr()


def test_outputs_are_written_and_the_findings_still_printed(pipeline, capsys, tmp_path):
    assert cli.main(["scan", "-o", "out.json", "-o", "json:other", "-o", "out.svg", "-o", "out.dot", "-q"]) == 1
    assert json.loads((tmp_path / "out.json").read_bytes())["apps"][0]["name"] == "Sample"
    assert (tmp_path / "other").read_bytes() == (tmp_path / "out.json").read_bytes()
    assert b"<svg" in (tmp_path / "out.svg").read_bytes()
    assert (tmp_path / "out.dot").read_text().startswith("digraph")
    assert "critical[secret-plain-storage]" in capsys.readouterr().out
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["manifest.yml", "other", "out.dot", "out.json", "out.svg", "src"]
    )
    assert len(pipeline.asked) == 1


@pytest.mark.usefixtures("pipeline")
def test_json_on_standard_output_stands_alone(capsys):
    assert cli.main(["scan", "-o", "json:-"]) == 1
    assert json.loads(capsys.readouterr().out)["schema_version"] == 1


@pytest.mark.usefixtures("pipeline")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["scan", "-o", "json:-", "-o", "text:-"], "two outputs cannot both go to standard output"),
        (["scan", "-o", "-"], "cannot tell the format of output '-'"),
        (["scan", "-o", "x.nope"], "FORMAT:FILE with one of bitbucket, dot"),
        (["scan", "-o", "nope:x"], "cannot tell the format"),
        (["scan", "-o", "no/such/folder/x.json"], "cannot write 'no/such/folder/x.json': No such file"),
        (["diagram", "-o", "x.json"], "'json' is no drawing"),
        (["diff", "missing.json", "-o", "x.svg"], "text, not as svg"),
        (["rules", "nope"], "there is no rule 'nope'"),
        (["models", "nope-nope"], "no model has 'nope-nope'"),
    ],
)
def test_a_call_that_cannot_be_done_is_one_line_and_status_two(capsys, arguments, message):
    assert cli.main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("flowmap: error: ")
    assert message in err
    assert err.count("\n") == 1


@pytest.mark.usefixtures("pipeline")
@pytest.mark.parametrize("arguments", [[], ["scan", "--nope"], ["scan", "--fail-on", "some"], ["diagram"], ["nope"]])
def test_wrong_usage_is_status_two(capsys, arguments):
    with pytest.raises(SystemExit) as stop:
        cli.main(arguments)
    assert stop.value.code == 2
    assert "usage: flowmap" in capsys.readouterr().err


def test_a_usage_error_is_found_before_the_analysis(pipeline, capsys):
    cli.main(["scan", "-o", "x.nope"])
    assert pipeline.asked == []
    assert "x.nope" in capsys.readouterr().err


def test_all_configuration_errors_are_printed(pipeline, capsys):
    pipeline.result = ConfigurationError(("flowmap.toml:1: one", "flowmap.toml:2: \x1b[31mtwo"))
    assert cli.main(["scan"]) == 2
    assert capsys.readouterr().err == (
        "flowmap: error: flowmap.toml:1: one\nflowmap: error: flowmap.toml:2: \\x1b[31mtwo\n"
    )


def test_a_bug_is_one_line_unless_debugging(pipeline, capsys):
    pipeline.result = ZeroDivisionError("oops")
    assert cli.main(["scan"]) == 2
    assert capsys.readouterr().err == "flowmap: internal error: ZeroDivisionError: oops (--debug shows where)\n"
    assert cli.main(["scan", "--debug"]) == 2
    assert "Traceback" in capsys.readouterr().err


def test_broken_manifests_are_named(pipeline, capsys):
    pipeline.result = only(broken=BROKEN)
    cli.main(["scan", "-q"])
    assert capsys.readouterr().err == "flowmap: warning: b/manifest.yml:3: no mapping\n"


@pytest.mark.usefixtures("pipeline")
def test_progress_is_for_terminals(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    cli.main(["scan", "-q"])
    assert terminal.getvalue() == "\r\x1b[Kreading src/index.js\r\x1b[K"


@pytest.mark.usefixtures("pipeline")
def test_colour_when_asked_for(capsys, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    cli.main(["scan", "-q"])
    assert "\x1b[1;31mcritical" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    cli.main(["scan", "-q"])
    assert "\x1b" not in capsys.readouterr().out


def test_timings_go_to_standard_error(pipeline, capsys):
    pipeline.result = replace(only(), timings={"parse": 0.0123})
    assert cli.main(["scan", "--timings", "-q"]) == 0
    assert capsys.readouterr() == ("", "flowmap: parse            12.3 ms\n")


def test_options_reach_the_analysis(pipeline):
    cli.main(["scan", "there", "--config", "a.toml", "--no-manifest"])
    ((path, options),) = pipeline.asked
    assert path == "there"
    assert options["config"].as_posix() == "a.toml"
    assert options["no_manifest"] is True


def test_excerpts_never_come_from_outside_the_scanned_folder(pipeline, capsys, tmp_path):
    (tmp_path / "outside.js").write_text("SECRET OUTSIDE\n" * 20)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link.js").symlink_to("../outside.js")
    for path in ("../outside.js", "link.js", "\x00", "loop"):
        pipeline.result = only(rated(Severity.HIGH, location=replace(FINDINGS[0].location, path=path), path=()))
        assert cli.main(["scan", "in"]) == 1
        assert "SECRET OUTSIDE" not in capsys.readouterr().out


@pytest.mark.usefixtures("pipeline")
def test_diagram_draws(tmp_path):
    assert cli.main(["diagram", "-o", "map.svg"]) == 0
    assert b"api.example.com" in (tmp_path / "map.svg").read_bytes()


def test_diff_of_saved_documents(pipeline, capsys, tmp_path):
    cli.main(["scan", "-o", "head.json", "-q"])
    pipeline.result = only()
    cli.main(["scan", "-o", "base.json", "-q"])
    capsys.readouterr()
    assert cli.main(["diff", "base.json", "base.json"]) == 0
    assert capsys.readouterr().out == "No difference in what leaves the app or is stored.\n"
    assert cli.main(["diff", "base.json", "head.json", "-o", "diff.json"]) == 1
    assert "+ suppression: secret-logged" in capsys.readouterr().out
    assert [change["subject"] for change in json.loads((tmp_path / "diff.json").read_bytes())["new"]] == ["suppression"]
    assert len(pipeline.asked) == 2


def test_an_existing_path_wins_over_a_revision(pipeline, tmp_path):
    (tmp_path / "main").mkdir()
    cli.main(["diff", "main", "git:main", "--path", "src"])
    assert [(path, options["revision"]) for path, options in pipeline.asked] == [("main", None), ("src", "main")]


def test_diff_without_head_looks_at_the_working_tree(pipeline):
    assert cli.main(["diff", "HEAD~1"]) == 0
    assert [(path, options["revision"]) for path, options in pipeline.asked] == [(".", "HEAD~1"), (".", None)]


def test_diff_judges_both_sides_with_the_configuration_of_base(pipeline, tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "flowmap.toml").write_text('[env]\nA = ["b"]\n')
    (tmp_path / "flowmap.toml").write_text("[nonsense\n")
    assert cli.main(["diff", "old", ".", "--config-from", "BASE"]) == 0
    assert [dict(options["settings"].env) for _, options in pipeline.asked] == [{"A": ("b",)}] * 2


def test_diff_of_an_incomplete_head_is_never_a_silent_zero(pipeline, capsys):
    pipeline.result = only(complete=False)
    assert cli.main(["diff", "HEAD~1"]) == 3
    assert capsys.readouterr().err.startswith("flowmap: warning: not all code of HEAD's app '.' was seen")


def test_rules_are_listed_and_explained(capsys):
    assert cli.main(["rules"]) == 0
    assert any(line.split()[:2] == ["secret-logged", "high"] for line in capsys.readouterr().out.splitlines())
    assert cli.main(["rules", "secret-logged"]) == 0
    assert capsys.readouterr().out.startswith("secret-logged (high)\n\n")


def test_models_are_listed_by_package_and_by_part_of_a_call(capsys):
    assert cli.main(["models"]) == 0
    assert "\n@forge/kvs\n" in capsys.readouterr().out
    assert cli.main(["models", "setSecret"]) == 0
    out = capsys.readouterr().out
    assert "writes to secret" in out
    rows, _, code = out.partition("\nExample")
    assert not [line for line in rows.splitlines() if line.startswith("  ") and "setSecret(" not in line]
    assert code.splitlines()[2:] == ["  import { kvs } from '@forge/kvs';", "  await kvs.setSecret('key', data);"]


def test_an_example_can_be_made_of_every_call_and_is_code():
    from tree_sitter import Language, Parser  # noqa: PLC0415 - this test alone parses
    from tree_sitter_javascript import language  # noqa: PLC0415

    from flowmap.models.load import shipped  # noqa: PLC0415
    from flowmap.report.modelexample import example  # noqa: PLC0415

    models, parser = shipped(), Parser(Language(language()))
    calls = {f"{sink.package}.{sink.call}" for sink in models.sinks if sink.call and ":" not in sink.package}
    codes = {call: example(models, call) for call in sorted(calls)}
    assert [call for call, code in codes.items() if not code or parser.parse(code.encode()).root_node.has_error] == []


def test_a_rule_says_how_to_allow_it_and_a_misspelled_one_is_guessed(capsys):
    assert cli.main(["rules", "secret-logged"]) == 0
    assert "// flowmap: allow secret-logged -- why" in capsys.readouterr().out
    assert cli.main(["rules", "secret-loged"]) == 2
    assert "did you mean 'secret-logged'?" in capsys.readouterr().err


COMMANDS = ["scan", "diagram", "diff", "rules", "models", "init"]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_shows_how_it_is_used(capsys, command):
    with pytest.raises(SystemExit):
        cli.main([command, "--help"])
    examples = capsys.readouterr().out.partition("examples:\n")[2]
    lines = [line.split("  ")[1] for line in examples.splitlines() if line.startswith("  flowmap ")]
    assert lines
    parser = cli._parser()  # noqa: SLF001 - every example is a call that it takes
    assert {parser.parse_args(line.partition(" |")[0].split()[1:]).run.__name__ for line in lines} == {command}


@pytest.mark.parametrize("arguments", [["--version"], ["scan", "--version"]])
def test_version(capsys, arguments):
    with pytest.raises(SystemExit) as stop:
        cli.main(arguments)
    assert stop.value.code == 0
    assert capsys.readouterr().out.startswith("flowmap ")


@pytest.mark.slow
def test_a_reader_that_goes_away_changes_nothing():
    code = (
        "import sys, time\nfrom flowmap.cli.console import emit\ntime.sleep(0.5)\nemit(b'x' * 1_000_000)\nsys.exit(7)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    assert process.wait(30) == 7
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.slow
def test_starting_up_loads_no_renderer():
    heavy = ("networkx", "graphviz", "jsonschema", "rich", "yaml", "tree_sitter")
    code = f"import sys, flowmap.cli\nprint(sorted(set({heavy}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
