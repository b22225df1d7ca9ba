"""What a project's CI is given: each file is read as its host would, and its commands are run."""

import json
import os
import shutil
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml
from report.odd import saying
from repositories import ENVIRONMENT, begin, commit, git, put
from test_diff_git import APP, NEW_HOST

from flowmap import cli
from flowmap.ci import bitbucket
from flowmap.ci.starter import HOSTS, MERGE, UNKNOWN, host_of, starts
from flowmap.report.annotations import to_bitbucket

TOP = Path(__file__).parents[1]
SOURCE = "git+https://github.com/acme/flowmap@v1.0"
REMOTES = {
    "bitbucket": (
        "git@bitbucket.org:acme/app.git",
        "https://me@bitbucket.org/acme/app.git",
        "ssh://git@bitbucket.acme.test/a",
    ),
    "gitlab": ("https://gitlab.com/acme/app.git", "git@gitlab.acme.test:acme/app.git"),
    "github": ("https://github.com/acme/app", "git@github.com:acme/app.git"),
    None: ("https://example.test/github/app.git", "/srv/git/app.git", "../other"),
}


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A repository with one commit of the app; the working directory."""
    folder = begin(tmp_path / "repository", APP)
    monkeypatch.chdir(folder)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    return folder


@pytest.fixture
def programs(tmp_path):
    """A folder for PATH: this flowmap and this Python; pip, which would need a network, does nothing."""
    folder = tmp_path / "bin"
    folder.mkdir()
    scripts = {
        "flowmap": f'#!/bin/sh\nexec "{sys.executable}" -m flowmap "$@"\n',
        "python": f'#!/bin/sh\nexec "{sys.executable}" "$@"\n',
        "python3": f'#!/bin/sh\nexec "{sys.executable}" "$@"\n',
        "pip": '#!/bin/sh\nprintf "%s\\n" "$@" >> "$PIP_LOG"\n',
    }
    for name, text in scripts.items():
        (folder / name).write_text(text)
        (folder / name).chmod(0o755)
    return folder


def run(script, programs, folder, **variables):
    """Run a script as a job would; its status and what it printed."""
    environment = {
        **os.environ,
        **ENVIRONMENT,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(TOP),
        "PIP_LOG": str(programs / "pip.log"),
        **variables,
    }
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def cloned(repository, tmp_path):
    """A clone with the branch `feature` checked out, which lets out more than `main`."""
    git(repository, "checkout", "-q", "-b", "feature")
    commit(repository, NEW_HOST)
    git(tmp_path, "clone", "-q", "-b", "feature", f"file://{repository}", "clone")
    return tmp_path / "clone"


def written(below, host):
    """The text of a host's file."""
    return next(start.text for start in starts(below, host, SOURCE) if start.path == host.file)


# --- flowmap init --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "url"), [(name, url) for name, urls in REMOTES.items() for url in urls])
def test_the_host_is_that_of_the_remote(repository, name, url):
    git(repository, "remote", "add", "origin", url)
    host = host_of(repository)
    assert (host.name if host else None) == name


def test_origin_wins_over_other_remotes_and_a_ci_file_over_both(repository):
    git(repository, "remote", "add", "aaa", "https://github.com/a/b")
    git(repository, "remote", "add", "origin", "https://gitlab.com/a/b")
    assert host_of(repository).name == "gitlab"
    put(repository, {"bitbucket-pipelines.yml": "pipelines: {}\n"})
    assert host_of(repository).name == "bitbucket"


def test_init_writes_what_is_missing_and_says_so(repository, capsys):
    git(repository, "remote", "add", "origin", "git@bitbucket.org:acme/app.git")
    assert cli.main(["init", "--source", SOURCE]) == 0
    assert capsys.readouterr().out == "wrote flowmap.toml\nwrote .gitattributes\nwrote bitbucket-pipelines.yml\n"
    assert (repository / ".gitattributes").read_text() == f"{MERGE}\n"
    assert SOURCE in (repository / "bitbucket-pipelines.yml").read_text()
    assert cli.main(["scan", "-q", "--fail-on", "never"]) == 0
    assert cli.main(["init", "--source", SOURCE]) == 0
    assert capsys.readouterr().out.splitlines()[-3:] == [
        "left flowmap.toml as it is",
        "left .gitattributes as it is",
        "left bitbucket-pipelines.yml as it is",
    ]


def test_init_overwrites_only_when_told_to(repository, capsys):
    own = {"bitbucket-pipelines.yml": "pipelines: {}\n", ".gitattributes": "* text\n", "flowmap.toml": "[rules]\n"}
    put(repository, own)
    assert cli.main(["init", "--source", SOURCE]) == 0
    out = capsys.readouterr().out
    assert {name: (repository / name).read_text() for name in own} == own
    assert "left bitbucket-pipelines.yml as it is; what belongs into it:" in out
    assert f"    {MERGE}" in out
    assert "wrote" not in out
    assert cli.main(["init", "--source", SOURCE, "--force"]) == 0
    assert all((repository / name).read_text() != text for name, text in own.items())


def test_init_says_what_it_does_not_know(repository, capsys):
    assert cli.main(["init"]) == 0
    assert "no CI file: neither a remote nor a file names its host; --ci does" in capsys.readouterr().out
    assert cli.main(["init", "--ci", "github", "--source", UNKNOWN]) == 0
    assert "put in place of HOST/OWNER and REVISION in .github/workflows/flowmap.yml" in capsys.readouterr().out
    assert "uses: OWNER/flowmap@REVISION" in (repository / ".github/workflows/flowmap.yml").read_text()


def test_init_below_the_top_puts_the_ci_file_at_the_top(repository):
    commit(repository, {**dict.fromkeys(APP), **{f"apps/one/{path}": content for path, content in APP.items()}})
    assert cli.main(["init", "apps/one", "--ci", "gitlab", "--source", SOURCE]) == 0
    assert (repository / "apps/one/flowmap.toml").is_file()
    assert '--path "apps/one"' in (repository / ".gitlab-ci.yml").read_text()


def test_init_writes_through_no_link(repository, tmp_path, capsys):
    outside = tmp_path / "outside"
    outside.mkdir()
    (repository / ".github").symlink_to(outside)
    assert cli.main(["init", "--ci", "github"]) == 2
    assert "leads out by a link" in capsys.readouterr().err
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("source", ['x"; rm -rf /', "$(id)", "`id`", "a\nb", "a: b", "a #b"])
def test_a_source_that_would_be_part_of_the_script_is_refused(repository, capsys, source):
    assert cli.main(["init", "--ci", "bitbucket", "--source", source]) == 2
    assert "cannot be written into a script" in capsys.readouterr().err


def test_outside_a_repository_init_writes_where_it_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "plain").mkdir()
    assert cli.main(["init", str(tmp_path / "plain"), "--ci", "none"]) == 0
    assert sorted(path.name for path in (tmp_path / "plain").iterdir()) == [".gitattributes", "flowmap.toml"]
    assert cli.main(["init", str(tmp_path / "nowhere")]) == 2


# --- the files of the hosts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_nothing_is_left_to_fill_in(host):
    text = written("apps/my app", host)
    assert "{" not in text.replace("{ ", "")
    yaml.safe_load(text)


@pytest.mark.slow
def test_the_bitbucket_pipeline_fails_for_what_is_new_and_leaves_its_report(repository, programs, tmp_path, server):
    pipeline = yaml.safe_load(written(".", HOSTS[0]))
    assert pipeline["clone"] == {"depth": "full"}
    (entry,) = pipeline["pipelines"]["pull-requests"]["**"]
    script = "\n".join(entry["step"]["script"]).replace(
        "flowmap.ci.bitbucket", f"flowmap.ci.bitbucket --proxy {server.url}"
    )
    clone = cloned(repository, tmp_path)
    variables = {**VARIABLES, "BITBUCKET_PR_DESTINATION_BRANCH": "main"}
    status, out = run(script, programs, clone, **variables)
    assert status == 1, out
    assert "new.example.test" in out
    assert (programs / "pip.log").read_text() == f"install\n--quiet\nflowmap @ {SOURCE}\n"
    assert [request[0] for request in server.requests] == ["DELETE", "PUT", "POST"]
    assert server.requests[1][2]["result"] == "FAILED"
    assert [annotation["path"] for annotation in server.requests[2][2]] == ["src/send.js"]
    assert all((clone / name).is_file() for name in entry["step"]["artifacts"])
    git(clone, "checkout", "-q", "origin/main")
    assert run(script, programs, clone, **variables)[0] == 0


@pytest.mark.slow
def test_the_gitlab_job_fails_for_what_is_new_and_leaves_its_report(repository, programs, tmp_path):
    job = yaml.safe_load(written(".", HOSTS[1]))["flowmap"]
    assert job["variables"]["GIT_DEPTH"] == "0"
    clone = cloned(repository, tmp_path)
    base = git(clone, "rev-parse", "origin/main").decode().strip()
    status, out = run("\n".join(job["script"]), programs, clone, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert status == 1, out
    (issue,) = json.loads((clone / job["artifacts"]["reports"]["codequality"]).read_text())
    assert issue["location"]["path"] == "src/send.js"
    assert all((clone / name).is_file() for name in job["artifacts"]["paths"])


def test_the_github_workflow_uses_the_action_with_inputs_that_it_has():
    workflow = yaml.safe_load(written("apps/one", HOSTS[2]))
    assert workflow["permissions"] == {"contents": "read"}
    checkout, flowmap = workflow["jobs"]["flowmap"]["steps"]
    assert checkout["with"]["fetch-depth"] == 0
    assert flowmap == {"uses": "acme/flowmap@v1.0", "with": {"path": "apps/one"}}
    assert set(flowmap["with"]) <= set(yaml.safe_load((TOP / "action.yml").read_text())["inputs"])


@pytest.fixture
def action(programs, tmp_path):
    """Run the steps of action.yml; installing is left out but for its arguments."""
    steps = yaml.safe_load((TOP / "action.yml").read_text())["runs"]["steps"]
    temporary = tmp_path / "runner"
    temporary.mkdir()

    def act(folder, base, path="."):
        files = {name: temporary / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        for file in files.values():
            file.write_text("")
        assert steps[0]["run"].splitlines()[-1].endswith('install --quiet "$GITHUB_ACTION_PATH"')
        values = {"${{ inputs.path }}": path, "${{ inputs.base }}": base}
        variables = {name: values[value] for name, value in steps[1]["env"].items()}
        variables |= {name: str(file) for name, file in files.items()} | {"RUNNER_TEMP": str(temporary)}
        status, out = run(steps[1]["run"], programs, folder, **variables)
        outputs = dict(line.split("=", 1) for line in files["GITHUB_OUTPUT"].read_text().splitlines())
        return status, out, outputs, files["GITHUB_STEP_SUMMARY"].read_text()

    return act


@pytest.mark.slow
def test_the_action_fails_for_what_is_new_and_annotates_it(repository, action, tmp_path):
    clone = cloned(repository, tmp_path)
    status, out, outputs, summary = action(clone, git(clone, "rev-parse", "origin/main").decode().strip())
    assert status == 1, out
    lines = out.splitlines()
    assert lines[0].startswith("::stop-commands::")
    errors = [line for line in lines if line.startswith("::error")]
    assert [line.partition(",")[0] for line in errors] == ["::error file=src/send.js"]
    assert lines.index(f"::{lines[0].rpartition('::')[2]}::") < lines.index(errors[0])
    assert "new.example.test" in summary
    assert json.loads(Path(outputs["report"]).read_text())["version"] == "2.1.0"
    assert Path(outputs["comment"]).read_text() == summary


@pytest.mark.slow
def test_the_action_without_a_base_reports_everything_and_an_error_is_an_error(repository, action):
    status, out, _, summary = action(repository, "")
    assert status == 1
    assert "egress-external" in out
    assert summary.startswith("## Where the data of this app goes")
    shutil.rmtree(repository / "src")
    (repository / "manifest.yml").unlink()
    status, out, outputs, _ = action(repository, "")
    assert (status, outputs) == (2, {})


def test_the_action_puts_no_input_into_its_script():
    steps = yaml.safe_load((TOP / "action.yml").read_text())["runs"]["steps"]
    assert not any("${{" in step["run"] for step in steps)


@pytest.mark.slow
def test_the_hooks_of_pre_commit_run(repository, programs):
    hooks = {hook["id"]: hook for hook in yaml.safe_load((TOP / ".pre-commit-hooks.yaml").read_text())}
    assert {hook["language"] for hook in hooks.values()} == {"python"}
    assert {hook["pass_filenames"] for hook in hooks.values()} == {False}
    assert run(hooks["flowmap"]["entry"], programs, repository)[0] == 1
    put(repository, {"flowmap.toml": '[[allow]]\nrule = "egress-external"\nreason = "agreed"\n'})
    assert run(hooks["flowmap"]["entry"], programs, repository)[0] == 0
    assert run(hooks["flowmap-ledger"]["entry"], programs, repository)[0] == 2
    assert cli.main(["scan", "-q", "--fail-on", "never", "-o", "flowmap.ledger"]) == 0
    assert run(hooks["flowmap-ledger"]["entry"], programs, repository)[0] == 0
    put(repository, NEW_HOST)
    assert run(hooks["flowmap-ledger"]["entry"], programs, repository)[0] == 1


# --- the poster for Bitbucket --------------------------------------------------------------------------------------

VARIABLES = {"BITBUCKET_WORKSPACE": "acme", "BITBUCKET_REPO_SLUG": "my app", "BITBUCKET_COMMIT": "a" * 40}
REPORT = "http://api.bitbucket.org/2.0/repositories/acme/my%20app/commit/" + "a" * 40 + "/reports/flowmap"


class _Answering(BaseHTTPRequestHandler):
    """What a proxy sees: requests that name the whole address."""

    def _answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.requests.append((self.command, self.path, json.loads(body) if body else None))
        self.send_response(self.server.answers.get(self.command, 200))
        self.end_headers()
        self.wfile.write(b"said why")

    do_PUT = do_POST = do_DELETE = _answer  # noqa: N815 - the names that http.server calls

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    """A server in the place of the pipeline's proxy: `requests` are those that came, `answers` what it says to each."""
    found = ThreadingHTTPServer(("127.0.0.1", 0), _Answering)
    found.requests, found.answers, found.url = [], {}, f"http://127.0.0.1:{found.server_port}"
    thread = threading.Thread(target=found.serve_forever)
    thread.start()
    yield found
    found.shutdown()
    thread.join()
    found.server_close()


@pytest.fixture
def report(tmp_path):
    """A file with as much as a report may hold."""
    file = tmp_path / "report.json"
    file.write_bytes(to_bitbucket(saying("x", 1500)))
    return str(file)


def test_a_report_is_put_and_its_annotations_a_hundred_at_a_time(server, report):
    assert bitbucket.main([report, "--proxy", server.url], VARIABLES) == 0
    whole = json.loads(Path(report).read_text())
    assert [request[:2] for request in server.requests[:2]] == [("DELETE", REPORT), ("PUT", REPORT)]
    assert server.requests[1][2] == whole["report"]
    posted = server.requests[2:]
    assert {request[:2] for request in posted} == {("POST", f"{REPORT}/annotations")}
    assert [len(request[2]) for request in posted] == [100] * 10
    assert [annotation for request in posted for annotation in request[2]] == whole["annotations"]


def test_a_report_with_nothing_to_say_has_no_annotations(server, tmp_path):
    (tmp_path / "r.json").write_text('{"report": {"title": "t"}, "annotations": []}')
    assert bitbucket.main([str(tmp_path / "r.json"), "--proxy", server.url, "--id", "a/b"], VARIABLES) == 0
    assert [request[0] for request in server.requests] == ["DELETE", "PUT"]
    assert server.requests[1][1].endswith("/reports/a%2Fb")


def test_the_second_proxy_is_tried_and_a_report_that_is_not_there_is_no_problem(server, report):
    server.answers["DELETE"] = 404
    assert bitbucket.main([report, "--proxy", "http://127.0.0.1:1", "--proxy", server.url], VARIABLES) == 0
    assert server.requests[1][0] == "PUT"


@pytest.mark.parametrize("method", ["DELETE", "PUT", "POST"])
def test_an_answer_that_says_no_is_told(server, report, capsys, method):
    server.answers[method] = 403
    assert bitbucket.main([report, "--proxy", server.url], VARIABLES) == 1
    assert f"flowmap: not posted to Bitbucket: {method} {REPORT}" in capsys.readouterr().err
    assert server.requests[-1][0] == method


def test_without_a_proxy_a_pipeline_or_a_report_there_is_one_line(report, tmp_path, capsys):
    assert bitbucket.main([report, "--proxy", "http://127.0.0.1:1"], VARIABLES) == 1
    assert bitbucket.main([report], {}) == 1
    assert bitbucket.main([str(tmp_path / "none.json")], VARIABLES) == 1
    (tmp_path / "odd.json").write_text("[]")
    assert bitbucket.main([str(tmp_path / "odd.json")], VARIABLES) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 4
    assert [part in err for part in ("no proxy answers", "BITBUCKET_WORKSPACE", "none.json", "odd.json")] == [True] * 4
