import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from report.sample import CONTENT, EGRESS, at, sample
from tools import need

from flowmap.core.appmap import Step, Url
from flowmap.core.result import AppResult, Result
from flowmap.errors import FlowmapError
from flowmap.report import image as image_module
from flowmap.report.document import document
from flowmap.report.dot import quoted, to_dot
from flowmap.report.graph import graph
from flowmap.report.image import image
from flowmap.report.labels import wrapped
from flowmap.report.layout import layout
from flowmap.report.svg import to_svg

SVG = "{http://www.w3.org/2000/svg}"


def parsed(svg):
    """The root of a picture that we drew ourselves."""
    return ElementTree.fromstring(svg)  # noqa: S314 - our own output, and that it parses is the point


def sending_to(host):
    """The sample with another host."""
    result = sample()
    app = result.apps[0]
    egress = replace(EGRESS[1], urls=(Url(f"https://{host}/", "https", host),))
    return document(Result((AppResult(replace(app.map, egress=(egress,))),)))


def test_the_graph_says_where_data_goes():
    map_ = graph(document(sample())["apps"][0])
    edges = {
        (start, end): (edge["categories"], edge["declared"], edge["leaves"])
        for start, end, edge in map_.edges(data=True)
        if edge["kind"] in ("egress", "storage", "flow")
    }
    code, page = "code backend src/index.js", "code browser static/app.js"
    assert edges == {
        (code, "host api.example.com"): (("content",), "declared", True),
        (code, "host unknown backend *.example.com"): (("secret",), "unknown", True),
        (code, "product Jira"): ((), "not-needed", False),
        (code, "store kvs"): (("secret",), "", False),
        (code, "store log"): (("secret",), "", False),
        ("product Jira", code): (("content",), "", False),
        ("source user", page): (("secret",), "", False),
        (page, code): (("secret",), "", False),
    }
    assert {map_.nodes[node]["zone"] for node in map_} == {
        "browser", "backend", "atlassian product", "forge storage", "log", "external host", "unknown"
    }  # fmt: skip


def test_many_files_are_drawn_as_folders():
    result = sample()
    app = result.apps[0]
    many = tuple(
        replace(EGRESS[1], id=f"e{n}", location=replace(EGRESS[1].location, path=f"src/{'ab'[n % 2]}/f{n}.js"), data=())
        for n in range(40)
    )
    map_ = graph(
        document(Result((AppResult(replace(app.map, egress=many, storage=(), links=(), entry_points=())),)))["apps"][0]
    )
    assert sorted(map_) == ["code backend src/a/…", "code backend src/b/…", "host api.example.com"]
    assert map_["code backend src/a/…"]["host api.example.com"]["egress declared"]["count"] == 20


def test_unknown_destinations_are_one_node_for_what_the_manifest_lets_through():
    result = sample()
    app = result.apps[0]
    rows = tuple(
        replace(EGRESS[2], id=f"e{n}", bounded_by=bounds, urls=(Url(pattern, "https", None, f"`a{n}`"),))
        for n, (pattern, bounds) in enumerate(
            [("https://{}/a", ()), ("{}&b", ()), ("https://{}.example.com", ()), ("{}", ("https://x.test",))]
        )
    )
    map_ = graph(document(Result((AppResult(replace(app.map, egress=rows, storage=())),)))["apps"][0])
    assert {name: (node["label"], node["names"]) for name, node in map_.nodes.items() if node["kind"] == "host"} == {
        "host unknown backend": ("any host, from", "`a0`, `a1`"),
        "host unknown backend x.test": ("at most x.test, from", "`a3`"),
        "host {}.example.com": ("{}.example.com", ""),
    }


def test_a_file_that_the_document_only_passes_through_is_on_the_side_of_its_neighbours():
    result = sample()
    app = result.apps[0]
    way = (CONTENT.path[0], Step(at("static/lib/x.js", 1, 1, 2), ""), Step(at("odd.js", 1, 1, 2), ""), CONTENT.path[-1])
    egress = (replace(EGRESS[1], data=(replace(CONTENT, path=way),)),)
    map_ = graph(document(Result((AppResult(replace(app.map, egress=egress, storage=())),)))["apps"][0])
    assert {"code browser static/lib/x.js", "code backend odd.js"} <= set(map_)


def test_where_data_ends_is_one_column_and_in_it_what_leaves():
    dot = to_dot(document(sample()))
    names = dict(re.findall(r'(?m)^ +(a0n\d+) \[label="([^"\\]*)', dot))
    column = re.findall(r"\w+", dot.partition("{ rank=max; ")[2].partition("}")[0])
    assert {names[name] for name in column} == {
        "Jira", "Key-value store", "Logs", "api.example.com", "at most *.example.com, from"
    }  # fmt: skip


def test_a_long_path_breaks_at_its_slashes():
    assert wrapped("src/frontend/importConfiguration.jsx") == "src/frontend/\nimportConfiguration.jsx"
    assert wrapped("static/view/src/components/…") == "static/view/src/components/…"
    assert wrapped("static/view/src/main/components/…") == "static/view/src/main/\ncomponents/…"
    assert wrapped("a " * 100).count("\n") == 3
    assert wrapped("a " * 100).endswith("…")


def test_the_document_as_dot(golden):
    golden("report/goldens/drawing.dot", to_dot(document(sample())))


def test_two_apps_are_two_boxes():
    app = sample().apps[0]
    dot = to_dot(document(Result((app, replace(app, map=replace(app.map, root="b"))))))
    assert dot.count("subgraph cluster_a0 {") == dot.count("subgraph cluster_a1 {") == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a" ]; evil [label="', r'"a\" ]; evil [label=\""'),
        ("\\N \\G", r'"\\N \\G"'),
        ("ends with \\", r'"ends with \\"'),
        ("<b>x</b>", '"<b>x</b>"'),
        ("&lt;", '"&amp;lt;"'),
        ("a\nb", r'"a\nb"'),
        ("a\r\x00b", r'"a\\r\\x00b"'),
        ("é 漢", '"é 漢"'),
    ],
)
def test_text_cannot_leave_a_dot_string(text, expected):
    assert quoted(text) == expected


EVIL = [
    '"]; evil [label="x"]; "',
    "</text><script>alert(1)</script>",
    "<b>bold</b>",
    "\\N",
    "ends\\",
    "&amp;&#x3c;",
    "a\nb",
    "\x1b[31m\x00",
    "]]>",
]


@pytest.fixture(params=["own", "dot"])
def drawn_svg(request, monkeypatch):
    """Draws a document as SVG, by ourselves or with Graphviz."""
    if request.param == "own":
        monkeypatch.setenv("PATH", "")
    else:
        need("dot")
    return lambda document: image(document, "svg")


@pytest.mark.parametrize("host", EVIL)
def test_an_svg_shows_text_of_the_app_and_runs_nothing_of_it(host, drawn_svg):
    harmless = drawn_svg(sending_to("x.test"))
    root = parsed(drawn_svg(sending_to(host)))
    assert [node.tag for node in root.iter()].count(f"{SVG}script") == 0
    assert {node.tag for node in root.iter()} == {node.tag for node in parsed(harmless).iter()}
    shown = "".join("".join(node.itertext()) for node in root.iter(f"{SVG}text"))
    escaped = host.replace("\n", " ").replace("\x1b", "\\x1b").replace("\x00", "\\x00")
    assert escaped.replace(" ", "") in shown.replace(" ", "").replace("\xa0", "")


def test_a_picture_is_the_same_every_time_and_names_no_version(drawn_svg):
    first = drawn_svg(document(sample()))
    assert drawn_svg(document(sample())) == first
    assert b"Graphviz" not in first.partition(b"<svg")[2]
    assert b"<!--" not in first


def test_no_credential_is_in_a_picture(drawn_svg):
    assert b"sk-abcdefghijklmnop1234" not in drawn_svg(document(sample()))
    assert "sk-abcdefghijklmnop1234" not in to_dot(document(sample()))


def test_the_document_as_our_own_svg(golden):
    golden("report/goldens/drawing.svg", to_svg(document(sample())))


def test_our_own_picture_keeps_everything_inside_and_nothing_on_top_of_another():
    placed = layout(graph(document(sample())["apps"][0]))
    areas = [box.area for box in placed.boxes]
    assert len(areas) == 9
    assert all(0 <= left < right <= placed.size[0] for left, _, right, _ in areas)
    assert all(0 <= top < bottom <= placed.size[1] for _, top, _, bottom in areas)
    assert not [
        (one, other)
        for index, one in enumerate(areas)
        for other in areas[:index]
        if min(one[2], other[2]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[1], other[1])
    ]
    points = [point for wire in placed.wires for curve in wire.curves for point in curve]
    assert all(0 <= x <= placed.size[0] and 0 <= y <= placed.size[1] for x, y in points)


def test_in_our_own_picture_what_leaves_goes_to_the_right_past_everything_else():
    map_ = graph(document(sample())["apps"][0])
    placed = layout(map_)
    left = {box.name: box.area[0] for box in placed.boxes}
    outside = [name for name in left if map_.nodes[name]["zone"] in ("external host", "unknown")]
    outside = [name for name in outside if map_.nodes[name]["kind"] == "host"]
    inside = [box.area[2] for box in placed.boxes if box.name not in outside]
    assert len(outside) == 2
    assert min(left[name] for name in outside) > max(inside)


def test_an_app_in_which_nothing_goes_anywhere_is_an_empty_picture():
    app = sample().apps[0]
    empty = replace(app.map, egress=(), storage=(), links=(), entry_points=())
    root = parsed(to_svg(document(Result((AppResult(empty),)))))
    assert next(node.text for node in root.iter(f"{SVG}text")) == "leaves Atlassian"
    assert parsed(to_svg(document(Result(())))).tag == f"{SVG}svg"


def test_our_own_picture_of_two_apps_names_them():
    app = sample().apps[0]
    two = document(Result((app, replace(app, map=replace(app.map, root="b")))))
    texts = [node.text for node in parsed(to_svg(two)).iter(f"{SVG}text")]
    assert texts.count("Sample") == 2


@pytest.mark.parametrize(("kind", "start"), [("png", b"\x89PNG\r\n"), ("pdf", b"%PDF-")])
def test_dot_draws_what_svg_is_not(kind, start):
    need("dot")
    assert image(document(sample()), kind).startswith(start)


@pytest.mark.parametrize("kind", ["png", "pdf"])
def test_a_picture_that_nothing_here_can_draw_says_what_to_install(kind, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(FlowmapError, match=f"drawing {kind} needs Graphviz"):
        image(document(sample()), kind)


def test_a_program_in_the_scanned_folder_is_not_run(tmp_path, monkeypatch):
    trap = tmp_path / "dot"
    trap.write_text("#!/bin/sh\ntouch trapped\n")
    trap.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path}:.")
    assert b"<svg" in image(document(sample()), "svg")
    assert not (tmp_path / "trapped").exists()


def test_a_program_that_does_not_end_is_ended(tmp_path, monkeypatch):
    slow = tmp_path / "dot"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setattr(image_module, "SECONDS", 0.2)
    with pytest.raises(FlowmapError, match="not ready"):
        image(document(sample()), "svg")


def test_a_program_that_fails_is_an_error_with_its_last_word(tmp_path, monkeypatch):
    broken = tmp_path / "dot"
    broken.write_text("#!/bin/sh\necho 'no fonts' >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(FlowmapError, match="no fonts"):
        image(document(sample()), "svg")
