"""The sample once more, with hostile text in every place that an app has a say in."""

from dataclasses import replace

from report.sample import EGRESS, sample

from flowmap.core.appmap import Step, Url
from flowmap.core.finding import Finding, Suppression
from flowmap.core.result import AppResult, Result
from flowmap.report.document import document

KEY = "sk-abcdefghijklmnop1234"
RULES = ({"id": "secret-logged", "severity": "high", "summary": "A secret is logged.", "help": "A secret is logged."},)


def saying(text, count=1, file=None):
    """The document of an app in which names, messages, notes, reasons and paths (if no `file` is given) are `text`."""
    result = sample()
    app = result.apps[0]
    egress = replace(EGRESS[1], urls=(Url(f"https://{text}/", "https", text),))
    found = [_finding(app.findings[0], text, text if file is None else file, number) for number in range(count)]
    suppressed = replace(app.findings[3], message=text, suppressed=Suppression("config", text, None))
    manifest = replace(app.map.manifest, name=text)
    map_ = replace(app.map, egress=(egress,), manifest=manifest)
    return document(Result((AppResult(map_, (*found, suppressed)),)), RULES)


def _finding(finding: Finding, text: str, file: str, number: int) -> Finding:
    place = replace(finding.location, path=f"src/{file}.js", line=number + 1, end_line=number + 1, end_column=90)
    path = (Step(place, text), Step(finding.location, text))
    return replace(finding, message=text, advice=text, location=place, path=path, fingerprint=f"n{number}")
