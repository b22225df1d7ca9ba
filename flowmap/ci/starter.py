"""The files that a project starts with: its configuration, the file of its CI, how git is to merge the ledger.

Nothing is written here: what is to be written, and where, is returned.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata, resources
from pathlib import Path
from urllib.parse import urlsplit

from flowmap.errors import FlowmapError
from flowmap.project.git import remotes_of

UNKNOWN = "git+https://HOST/OWNER/flowmap@REVISION"
"""What stands in a CI file where nobody knows where flowmap comes from."""

MERGE = "flowmap.ledger merge=union"
"""Tells git to keep the lines of both sides: the ledger's lines may stand in any order."""

_MARKS = ('"', "'", "`", "$", "\\", "\n", ": ", " #")
"""What the shell or YAML would read as more than a part of a word."""


@dataclass(frozen=True, slots=True)
class Host:
    """A place that runs CI: its name, the file that it reads, the template of that file."""

    name: str
    file: str
    template: str


HOSTS = (
    Host("bitbucket", "bitbucket-pipelines.yml", "bitbucket-pipelines.yml"),
    Host("gitlab", ".gitlab-ci.yml", "gitlab-ci.yml"),
    Host("github", ".github/workflows/flowmap.yml", "github.yml"),
)


@dataclass(frozen=True, slots=True)
class Start:
    """A file to begin with, its path below the repository's top."""

    path: str
    text: str


def host_of(top: Path) -> Host | None:
    """The host of a repository: by the CI file that it has, else by the addresses of its remotes."""
    marks = {"bitbucket": "bitbucket-pipelines.yml", "gitlab": ".gitlab-ci.yml", "github": ".github/workflows"}
    for host in HOSTS:
        if (top / marks[host.name]).exists():
            return host
    for url in remotes_of(top):
        for host in HOSTS:
            if host.name in _server(url):
                return host
    return None


def named(name: str) -> Host:
    """The host of a name. Raises `FlowmapError`."""
    for host in HOSTS:
        if host.name == name:
            return host
    raise FlowmapError(f"there is no host '{name}': use one of {', '.join(host.name for host in HOSTS)}")


def starts(below: str, host: Host | None, source: str) -> Iterator[Start]:
    """The files to begin with; `below` is the folder of the apps from the repository's top, `.` for the top."""
    yield Start("flowmap.toml" if below == "." else f"{below}/flowmap.toml", _template("flowmap.toml"))
    yield Start(".gitattributes", f"{MERGE}\n")
    if host:
        yield Start(host.file, _filled(_template(host.template), below, source))


def own_source() -> str:
    """Where this flowmap was installed from, as pip takes it; `UNKNOWN` where that is no revision of a repository."""
    try:
        told = json.loads(metadata.distribution("flowmap").read_text("direct_url.json") or "{}")
        return f"{told['vcs_info']['vcs']}+{told['url']}@{told['vcs_info']['commit_id']}"
    except (metadata.PackageNotFoundError, ValueError, KeyError, TypeError):
        return UNKNOWN


def _template(name: str) -> str:
    return (resources.files(__package__) / "templates" / name).read_text("utf-8")


def _filled(text: str, below: str, source: str) -> str:
    for part in (below, source):
        if any(mark in part for mark in _MARKS):
            raise FlowmapError(f"'{part}' cannot be written into a script")
    return text.replace("{path}", below).replace("{source}", source).replace("{action}", _action(source))


def _action(source: str) -> str:
    """The source as GitHub names an action; only a repository there can be one."""
    address, _, revision = source.removeprefix("git+").rpartition("@")
    if _server(address) != "github.com" or source == UNKNOWN:
        return "OWNER/flowmap@REVISION"
    return f"{urlsplit(address).path.strip('/').removesuffix('.git')}@{revision}"


def _server(url: str) -> str:
    """The server of a git address: of a URL, or of `user@server:path`."""
    if "://" in url:
        return (urlsplit(url).hostname or "").lower()
    return url.partition(":")[0].rpartition("@")[2].lower()
