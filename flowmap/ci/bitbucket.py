"""Posts a report and its annotations to Bitbucket's Code Insights: `python -m flowmap.ci.bitbucket FILE`.

FILE is what `-o bitbucket:FILE` wrote. Inside a pipeline the requests go through the pipeline's own proxy, which knows
who the pipeline is: no password, no token. Standard library only, and nothing of flowmap: the file works on its own.
"""

import argparse
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

API = "http://api.bitbucket.org/2.0"
"""Plain http on purpose: the proxy adds the authentication and speaks https with Bitbucket."""

PROXIES = ("http://localhost:29418", "http://host.docker.internal:29418")
"""Where the proxy is, seen from a step's script and from a container that the step starts."""

MAX_ANNOTATIONS, MAX_REQUEST = 1_000, 100
_VARIABLES = ("BITBUCKET_WORKSPACE", "BITBUCKET_REPO_SLUG", "BITBUCKET_COMMIT")
_TIMEOUT = 30
_NOT_FOUND = 404


class NotPosted(Exception):
    """Why nothing, or not everything, was posted."""


def main(argv: Sequence[str] | None = None, environment: Mapping[str, str] = os.environ) -> int:
    """Post the file and return the exit status: 0, or 1 with the reason on standard error."""
    parser = argparse.ArgumentParser(prog="python -m flowmap.ci.bitbucket", description="Post a report to Bitbucket.")
    parser.add_argument("file", metavar="FILE", help="what `flowmap … -o bitbucket:FILE` wrote")
    parser.add_argument("--id", default="flowmap", help="the report's id; one for each report of a commit")
    parser.add_argument("--proxy", action="append", help="the pipeline's proxy (default: both that are usual)")
    arguments = parser.parse_args(argv)
    try:
        report, annotations = _read(Path(arguments.file))
        post(report, annotations, address(arguments.id, environment), arguments.proxy or PROXIES)
    except NotPosted as problem:
        print(f"flowmap: not posted to Bitbucket: {problem}", file=sys.stderr)
        return 1
    return 0


def address(identifier: str, environment: Mapping[str, str]) -> str:
    """The report's URL. Raises `NotPosted` outside a pipeline."""
    if missing := [name for name in _VARIABLES if not environment.get(name)]:
        raise NotPosted(f"{', '.join(missing)} not set: this is for a pipeline of Bitbucket")
    workspace, repository, commit = (urllib.parse.quote(environment[name], safe="") for name in _VARIABLES)
    name = urllib.parse.quote(identifier, safe="")
    return f"{API}/repositories/{workspace}/{repository}/commit/{commit}/reports/{name}"


def post(report: dict[str, Any], annotations: list[Any], url: str, proxies: Sequence[str]) -> None:
    """Replace the report and its annotations, which the API takes a hundred at a time. Raises `NotPosted`."""
    proxy = _reachable(url, proxies)
    _send(proxy, "PUT", url, report)
    for part in _parts(annotations[:MAX_ANNOTATIONS]):
        _send(proxy, "POST", f"{url}/annotations", part)


def _reachable(url: str, proxies: Sequence[str]) -> str:
    """The first proxy that answers; the report of an earlier run of the same commit is taken away on the way."""
    problems = []
    for proxy in proxies:
        try:
            _send(proxy, "DELETE", url)
        except ConnectionError as error:
            problems.append(f"{proxy}: {error}")
        else:
            return proxy
    raise NotPosted(f"no proxy answers ({'; '.join(problems)})")


def _send(proxy: str, method: str, url: str, body: object = None) -> None:
    """One request. Raises `NotPosted` for an answer that says no, `ConnectionError` where nobody answers."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"}, method=method)  # noqa: S310
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({"http": proxy}))
    try:
        opener.open(request, timeout=_TIMEOUT).close()
    except urllib.error.HTTPError as error:
        said = error.read(2_000).decode("utf-8", "replace").strip()
        if not (method == "DELETE" and error.code == _NOT_FOUND):
            raise NotPosted(f"{method} {url}: {error.code} {said}") from error
    except OSError as error:
        if method == "DELETE":
            raise ConnectionError(str(error)) from error
        raise NotPosted(f"{method} {url}: {error}") from error


def _read(file: Path) -> tuple[dict[str, Any], list[Any]]:
    try:
        content = json.loads(file.read_bytes())
        return dict(content["report"]), list(content["annotations"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NotPosted(f"'{file}' is no report that flowmap wrote: {error!r}") from error


def _parts(annotations: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(annotations), MAX_REQUEST):
        yield annotations[start : start + MAX_REQUEST]


if __name__ == "__main__":
    sys.exit(main())
