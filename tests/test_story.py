"""A team's week: five branches of one app, and exactly what `flowmap diff` says of each, where, and with which status.

What it says stands in tests/story/: the text on the terminal and the comment on the pull request.
"""

import json

import pytest
from repositories import ENVIRONMENT, begin, commit, git

from flowmap import cli

MANIFEST = """\
app:
  id: ari:cloud:ecosystem::app/11111111-2222-3333-4444-555555555555
  runtime:
    name: nodejs22.x
modules:
  jira:issuePanel:
    - key: panel
      title: Digest
      resource: main
      resolver:
        function: resolver
      render: native
  trigger:
    - key: created
      function: created
      events: [avi:jira:created:issue]
  function:
    - key: resolver
      handler: index.handler
    - key: created
      handler: index.created
resources:
  - key: main
    path: src/panel.jsx
permissions:
  scopes: [read:jira-work, storage:app]
  external:
    fetch:
      backend: ['https://hooks.acme.test']
"""
INDEX = """\
import Resolver from '@forge/resolver';
import { storeSettings } from './settings';
import { post } from './net/post';

const resolver = new Resolver();

resolver.define('save', ({ payload }) => storeSettings(payload));

export const handler = resolver.getDefinitions();

export async function created(event) {
  await post('https://hooks.acme.test/created', { title: event.issue.fields.summary });
}
"""
SETTINGS = """\
import { kvs } from '@forge/kvs';

export async function storeSettings({ apiToken, channel }) {
  await kvs.setSecret('acme-token', apiToken);
  await kvs.set('channel', channel);
}
"""
POST = """\
import { fetch } from '@forge/api';

export function post(url, data) {
  return fetch(url, { method: 'POST', body: JSON.stringify(data) });
}
"""
PANEL = """\
import React, { useState } from 'react';
import ForgeReconciler, { Button, Textfield } from '@forge/react';
import { invoke } from '@forge/bridge';

const Panel = () => {
  const [apiToken, setToken] = useState('');
  return (
    <>
      <Textfield type="password" onChange={(event) => setToken(event.target.value)} />
      <Button onClick={() => invoke('save', { apiToken, channel: 'general' })}>Save</Button>
    </>
  );
};

ForgeReconciler.render(<Panel />);
"""
APP = {
    "manifest.yml": MANIFEST,
    "src/index.js": INDEX,
    "src/settings.js": SETTINGS,
    "src/net/post.js": POST,
    "src/panel.jsx": PANEL,
}

STORY = {
    "adds-an-endpoint": {
        "src/index.js": INDEX.replace(
            "  await post(",
            "  await post('https://collect.vendor.test/v2/issues', { text: event.issue.fields.description });\n"
            "  await post(",
        )
    },
    "moves-code": {
        "src/net/post.js": None,
        "src/settings.js": None,
        "src/lib/http/client.js": POST.replace("url", "address").replace("data", "content"),
        "src/index.js": INDEX.replace("./net/post", "./lib/http/client")
        .replace("import { storeSettings } from './settings';", SETTINGS.replace("export ", ""))
        .replace("\n\n", "\n\n\n"),
    },
    "stores-the-token-in-the-clear": {"src/settings.js": SETTINGS.replace("setSecret", "set")},
    "widens-a-permission": {"manifest.yml": MANIFEST.replace("https://hooks.acme.test", "*.acme.test")},
    "allows-a-finding": {
        "flowmap.toml": '[[allow]]\nrule = "egress-external"\nhost = "hooks.acme.test"\nreason = "our own hook"\n'
    },
}
"""Branches by their names, each with the files that it changes."""

EXPECTED = {
    "adds-an-endpoint": (1, [("egress", "new external destination")], 0),
    "moves-code": (0, [], 0),
    "stores-the-token-in-the-clear": (1, [("storage", "a secret that is no longer encrypted")], 1),
    "widens-a-permission": (1, [("permission", "new or wider permission")], 1),
    "allows-a-finding": (1, [("suppression", "new or wider [[allow]]"), ("suppression", "new suppression")], 0),
}
"""Status, what is new with why it fails, and how much is gone."""


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """The repository with all branches; the working directory."""
    folder = begin(tmp_path / "repository", APP)
    monkeypatch.chdir(folder)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    for branch, files in STORY.items():
        git(folder, "checkout", "-q", "-b", branch, "main")
        commit(folder, files, branch)
    return folder


@pytest.mark.parametrize("branch", STORY)
def test_each_branch_gives_exactly_its_diff(repository, golden, capsys, tmp_path, branch):
    git(repository, "checkout", "-q", branch)
    outputs = [f"-o={kind}:{tmp_path / kind}" for kind in ("json", "markdown", "github", "bitbucket")]
    status = cli.main(["diff", "main", *outputs])
    document = json.loads((tmp_path / "json").read_text())
    new = [(change["subject"], change["reason"]) for change in document["new"]]
    assert (status, sorted(new), len(document["gone"])) == EXPECTED[branch]
    golden(f"story/{branch}.txt", capsys.readouterr().out)
    golden(f"story/{branch}.md", (tmp_path / "markdown").read_text())
    assert (tmp_path / "github").read_text().count("::error ") == len(new)
    posted = json.loads((tmp_path / "bitbucket").read_text())
    assert posted["report"]["result"] == ("FAILED" if status else "PASSED")
    assert len(posted["annotations"]) == len(new)


@pytest.mark.parametrize("branch", STORY)
def test_the_ledger_tells_of_what_leaves_and_of_the_token(repository, branch):
    git(repository, "checkout", "-q", "main")
    assert cli.main(["diff", "--ledger", "--write"]) == 0
    told = branch in ("adds-an-endpoint", "stores-the-token-in-the-clear")
    assert cli.main(["diff", "--ledger", "flowmap.ledger", branch]) == (1 if told else 0)


def test_merged_together_the_branches_say_what_each_said(repository, capsys):
    git(repository, "checkout", "-q", "main")
    git(repository, "tag", "before")
    for branch in STORY:
        if branch != "moves-code":
            git(repository, "merge", "-q", "-m", branch, branch)
    assert cli.main(["diff", "before", "-o", "json:-"]) == 1
    new = json.loads(capsys.readouterr().out)["new"]
    # The entry that allows names one host: a finding of two hosts is no longer silent.
    said = {reason for _, changes, _ in EXPECTED.values() for reason in changes} - {("suppression", "new suppression")}
    assert {(change["subject"], change["reason"]) for change in new} == said
