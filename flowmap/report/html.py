"""One page that holds everything: findings, inventory, picture. It loads nothing and runs nothing.

The content security policy of the page forbids scripts and every request, so that even a mistake in escaping could
neither run nor tell; folding is done by `<details>`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any, TypeAlias

from flowmap.report.escape import visible
from flowmap.report.excerpt import Read
from flowmap.report.findingtext import Options, Page
from flowmap.report.listed import Listed, findings, gaps, located
from flowmap.report.steps import shortened
from flowmap.report.summary import plural, reasons, summary
from flowmap.report.svg import to_svg

Json: TypeAlias = dict[str, Any]

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#1f2937;margin:0 auto;max-width:1200px;padding:1.5rem}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem;border-bottom:1px solid #d1d5db}
code,pre{font:13px/1.45 ui-monospace,monospace;overflow-wrap:anywhere}
pre{background:#f3f4f6;padding:.6rem;white-space:pre-wrap}mark{background:#fde68a}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;
border-bottom:1px solid #e5e7eb;overflow-wrap:anywhere}dt{font-weight:600;float:left;clear:left;width:11rem}
dd{margin-left:11.5rem}details{border:1px solid #e5e7eb;border-left-width:5px;border-radius:4px;margin:.4rem 0;
padding:.4rem .7rem}summary{cursor:pointer}.critical{border-left-color:#991b1b}.high{border-left-color:#dc2626}
.medium{border-left-color:#d97706}.low{border-left-color:#2563eb}.aside{border-left-color:#9ca3af;color:#4b5563}
.picture{overflow-x:auto}.picture svg{max-width:100%;height:auto}ol{padding-left:2rem}
@media print{details{break-inside:avoid}}
""".strip()


def to_html(document: Json, read: Read) -> str:
    """The page; it needs neither a network nor JavaScript."""
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{text(_title(document))}</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
            f"<h1>{text(_title(document))}</h1>",
            *_revision(document),
            *(line for app in document["apps"] for line in _summary(app)),
            f'<h2>Picture</h2>\n<div class="picture">{to_svg(document)}</div>',
            *_findings(document, read),
            *(line for app in document["apps"] for line in _inventory(app)),
            *_gaps(document),
            f"<p>flowmap {text(document['tool']['version'])}</p>\n</body>\n</html>\n",
        ]
    )


def text(value: object) -> str:
    """Anything of the document as HTML text or as the value of an attribute."""
    return escape(visible(str(value)))


def _title(document: Json) -> str:
    names = [_name(app) for app in document["apps"]]
    return f"Where the data of {', '.join(names) or 'no app'} goes"


def _name(app: Json) -> str:
    """What people call the app: its name, its folder or, where that is the scanned one, just that."""
    return str(app["name"] or (app["root"] if app["root"] != "." else "this app"))


def _revision(document: Json) -> Iterator[str]:
    if revision := document["revision"]:
        changed = " and changes that are not committed" if revision["dirty"] else ""
        yield f"<p>Commit <code>{text(revision['commit'])}</code>{changed}</p>"


def _summary(app: Json) -> Iterator[str]:
    yield f"<h2>{text(_name(app))}</h2>\n<dl>"
    for label, value in summary(app):
        yield f"<dt>{text(label)}</dt><dd>{text(value.replace('; -v shows all', ''))}"
        yield from (f"<br>{text(reason)}" for reason in reasons(app, label))
        yield "</dd>"
    yield "</dl>"


def _findings(document: Json, read: Read) -> Iterator[str]:
    found = findings(document)
    counted = Counter(listed.finding["severity"] for listed in found if listed.counts)
    parts = [f"{count} {severity}" for severity, count in counted.items()]
    yield f"<h2>Findings</h2>\n<p>{text(', '.join(parts) or 'None')}.</p>"
    sources = {id(app): Page(app, read, Options()) for app in document["apps"]}
    for number, listed in enumerate(found):
        yield from _finding(listed, sources[id(listed.app)], is_open=number == 0)


def _finding(listed: Listed, page: Page, *, is_open: bool) -> Iterator[str]:
    finding = listed.finding
    kind = finding["severity"] if listed.counts else "aside"
    yield f'<details class="{text(kind)}"{" open" if is_open else ""}>'
    rule = f"<b>{text(finding['severity'])}</b> <code>{text(finding['rule'])}</code>"
    yield f"<summary>{rule} {text(listed.title)}</summary>\n<p><code>{text(listed.place)}</code></p>"
    if shown := page.excerpt(finding):
        lines = (f"{line.number} | {text(line.text)}" for line in shown.lines)
        yield "<pre>" + "\n".join(lines) + "</pre>"
    if finding["path"]:
        yield "<ol>"
        yield from _path(listed)
        yield "</ol>"
    if listed.details:
        # `details` is safe line by line; its line feeds are ours.
        yield f"<pre>{escape(listed.details)}</pre>"
    yield "</details>"


def _path(listed: Listed) -> Iterator[str]:
    for way in shortened(listed.finding["path"], everything=True):
        place = f"{located(listed.app, {'path': way.path})}:{way.line}"
        yield f'<li value="{way.number}"><code>{text(place)}</code> {text(way.note)}</li>'


def _inventory(app: Json) -> Iterator[str]:
    name = f" of {app['name'] or app['root']}" if app["root"] != "." else ""
    yield from _table(f"Calls{name}", ("from", "to", "where it goes", "manifest", "data"), map(_egress, app["egress"]))
    yield from _table(f"Stores{name}", ("where", "operation", "store", "keys", "data"), map(_storage, app["storage"]))
    links = ((link["kind"], link["key"], _place(link["from"]), _place(link["to"])) for link in app["links"])
    yield from _table(f"Links{name}", ("kind", "name", "from", "to"), links)
    entries = ((row["kind"], row["key"], row["side"], _place(row["location"])) for row in app["entry_points"])
    yield from _table(f"Entry points{name}", ("kind", "name", "side", "where"), entries)
    skipped = ((row["path"], row["reason"]) for row in app["files"]["skipped"])
    yield from _table(f"Not analysed{name}", ("path", "why"), skipped)


def _egress(row: Json) -> Sequence[object]:
    urls = ", ".join(url["pattern"] for url in row["urls"]) or row["service"] or row["kind"]
    target = " ".join(filter(None, [row["method"], urls]))
    return (_place(row["location"]), target, row["boundary"], row["declared"]["status"], _data(row))


def _storage(row: Json) -> Sequence[object]:
    keys = ", ".join(key["pattern"] for key in row["keys"])
    encrypted = " (encrypted)" if row["encrypted"] else ""
    return (_place(row["location"]), row["operation"], row["store"] + encrypted, keys, _data(row))


def _data(row: Json) -> str:
    found = dict.fromkeys(f"{item['what']} ({item['use'] or item['category']})" for item in row["data"])
    return ", ".join(found)


def _place(place: Json) -> str:
    return f"{place['path']}:{place['line']}"


def _gaps(document: Json) -> Iterator[str]:
    rows = ((f"{path}:{problem['line']}", problem["message"]) for path, problem in gaps(document))
    yield from _table("Not understood", ("where", "what"), rows)


def _table(title: str, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """A folded table, nothing for one without rows."""
    lines = ["<tr>" + "".join(f"<td>{text(cell)}</td>" for cell in row) + "</tr>" for row in rows]
    if lines:
        yield f"<details><summary>{text(title)} ({plural(len(lines), 'row')})</summary>\n<table>"
        yield "<thead><tr>" + "".join(f"<th>{text(head)}</th>" for head in heads) + "</tr></thead>\n<tbody>"
        yield from lines
        yield "</tbody>\n</table>\n</details>"
