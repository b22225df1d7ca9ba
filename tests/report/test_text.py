from dataclasses import replace

import pytest
from report.sample import SOURCES, at, sample

from flowmap.core.finding import Finding, Reason, Verdict
from flowmap.core.words import Confidence, Severity
from flowmap.report.document import document
from flowmap.report.excerpt import excerpt
from flowmap.report.style import Style, wants_colour
from flowmap.report.text import Options, render


def place(line, column, end_line, end_column):
    return {"path": "a.js", "line": line, "column": column, "end_line": end_line, "end_column": end_column}


def with_findings(*findings):
    """The sample with these findings only."""
    result = sample()
    return document(replace(result, apps=(replace(result.apps[0], findings=findings),)))


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("text.txt", Options()),
        ("text-verbose.txt", Options(verbose=True)),
        ("text-quiet.txt", Options(quiet=True)),
        ("text-narrow-colour.txt", Options(style=Style(colour=True), columns=60, prefix="some/dir")),
    ],
)
def test_the_findings_as_text(golden, name, options):
    golden(f"report/goldens/{name}", render(document(sample()), SOURCES.get, options))


def test_what_is_said_of_several_places_is_said_once():
    first = Finding("egress-external", Severity.HIGH, Confidence.HIGH, "x leaves", at("a.js", 1, 1, 5), "Do not.")
    places = [replace(first, location=at("a.js", line, 3, 5)) for line in (9, 2, 5, 7)]
    lines = render(with_findings(first, *places), lambda _: None).splitlines()
    start = lines.index("high[egress-external]: x leaves")
    assert lines[start + 1 : start + 7] == [
        " --> a.js:1:1",
        "  = also: a.js:2:3",
        "          a.js:5:3",
        "          … 2 more places, -v shows them",
        "  = help: Do not.",
        "",
    ]
    assert render(with_findings(first, *places), lambda _: None, Options(verbose=True)).count("x leaves") == 5


def test_findings_of_another_message_or_severity_are_no_repetition():
    first = Finding("egress-external", Severity.HIGH, Confidence.HIGH, "x leaves", at("a.js", 1, 1, 5), "Do not.")
    text = render(
        with_findings(first, replace(first, severity=Severity.MEDIUM), replace(first, message="y leaves")),
        lambda _: None,
    )
    assert [line.partition("]")[0] for line in text.splitlines() if "leaves" in line] == [
        "high[egress-external",
        "high[egress-external",
        "medium[egress-external",
    ]
    assert text.count("Do not.") == 1


def test_a_low_finding_is_one_line_however_long():
    low = Finding("content-logged", Severity.LOW, Confidence.HIGH, "long " * 40, at("a.js", 3, 1, 5), "Do not.")
    text = render(with_findings(low, replace(low, location=at("a.js", 4, 1, 5))), lambda _: None)
    assert f"\nlow[content-logged]: a.js:3:1 and 1 more place: {'long ' * 40}\n\nFindings:" in text


class TestOnePlace:
    LOG = Finding(
        "personal-logged", Severity.MEDIUM, Confidence.HIGH, "A name.", at("a.js", 3, 1, 5), "Do not.", storage="s-log"
    )
    TEXT = replace(LOG, rule="content-logged", severity=Severity.LOW, message="A text.", advice="Log the id.")

    def lines(self, *findings, **options):
        return render(with_findings(*findings), lambda _: None, Options(quiet=True, **options)).splitlines()

    def test_what_one_call_logs_is_told_together(self):
        assert self.lines(self.LOG, self.TEXT) == [
            "medium[personal-logged]: A name.",
            "low[content-logged]: A text.",
            " --> a.js:3:1",
            "  = help: Do not.",
            "  = help: Log the id.",
            "",
        ]

    def test_in_one_line_where_neither_is_sure(self):
        both = [replace(finding, confidence=Confidence.LOW) for finding in (self.LOG, self.TEXT)]
        again = [replace(finding, location=at("b.js", 1, 1, 2)) for finding in both]
        assert self.lines(*both, *again) == [
            (
                "medium[personal-logged], low[content-logged]: a.js:3:1 and 1 more place: "
                "A name. (low confidence) A text. (low confidence)"
            ),
            "",
        ]

    def test_one_by_one_where_all_is_to_be_shown(self):
        assert [line for line in self.lines(self.LOG, self.TEXT, verbose=True) if "-->" in line] == [
            " --> a.js:3:1"
        ] * 2

    def test_other_stores_and_places_stand_for_themselves(self):
        kept = replace(self.LOG, storage="s-token", rule="personal-unreported", message="Kept.")
        stored = replace(kept, rule="secret-plain-storage", message="Plain.")
        elsewhere = replace(self.TEXT, location=at("a.js", 4, 1, 5))
        places = [line for line in self.lines(kept, stored, self.LOG, elsewhere) if "-->" in line]
        assert places == [" --> a.js:3:1"] * 3

    def test_what_is_wrong_with_one_entry_of_the_manifest_is_told_together(self):
        wild = Finding("permission-wildcard", Severity.MEDIUM, Confidence.HIGH, "Wide.", at("manifest.yml", 9, 3, 9))
        unused = replace(wild, rule="permission-unused", severity=Severity.LOW, message="Unused.")
        other = replace(unused, location=at("manifest.yml", 10, 3, 9), message="Other.")
        assert [line for line in self.lines(wild, unused, other) if "[" in line or "-->" in line] == [
            "medium[permission-wildcard]: Wide.",
            "low[permission-unused]: Unused.",
            " --> manifest.yml:9:3",
            "low[permission-unused]: manifest.yml:10:3: Other.",
        ]


def test_paths_are_relative_to_the_current_folder_only_where_that_holds_them(tmp_path, monkeypatch):
    (tmp_path / "apps" / "one").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    for prefix, expected in [
        (".", "src"),
        ("apps/one", "apps/one/src"),
        (str(tmp_path / "apps"), "apps/src"),
        ("..", "src"),
    ]:
        assert f"--> {expected}/index.js:7:8\n" in render(document(sample()), SOURCES.get, Options(prefix=prefix))


def test_a_verdict_shows_five_reasons():
    reasons = tuple(Reason(f"why {number}", at("manifest.yml", number, 1, 2)) for number in range(1, 8))
    result = sample()
    text = render(
        document(replace(result, apps=(replace(result.apps[0], verdicts={"ok": Verdict(False, reasons)}),))),
        lambda _: None,
    )
    assert text.endswith("  - manifest.yml:5  why 5\n  - and 2 more reasons\n\n")


def test_several_apps_are_counted_together():
    result = sample()
    other = replace(result.apps[0], map=replace(result.apps[0].map, root="b"))
    text = render(document(replace(result, apps=(result.apps[0], other))), lambda _: None)
    assert text.splitlines()[-1].startswith("Altogether:        2 critical, 4 high (2 of low confidence,")
    assert "in 2 apps" in text.splitlines()[-1]


def test_text_without_sources_has_no_excerpt():
    text = render(document(sample()), lambda _: None)
    assert "\n --> src/index.js:14:9\n  = path:\n" in text
    assert "await" not in text


def test_no_credential_is_in_the_text():
    text = render(document(sample()), SOURCES.get, Options(verbose=True, columns=140))
    assert "sk-abcdefghijklmnop1234" not in text
    assert '"X-Key": "sk-a…(23 characters)"' in text


def test_a_hardcoded_secret_of_no_known_format_is_hidden_in_its_excerpt():
    finding = Finding("secret-hardcoded", Severity.HIGH, Confidence.HIGH, "a password", at("src/a.js", 1, 11, 20))
    text = render(with_findings(finding), {"src/a.js": b"const p = 'correct'; ok('visible')\n"}.get)
    assert "const p = 'corr…(7 characters)'; ok('visible')" in text


def test_nothing_of_the_app_steers_the_terminal():
    evil = "\x1b[2J\x1b]0;owned\x07 \u202e\u2028\r\nfake"
    finding = Finding(
        "egress-external",
        Severity.HIGH,
        Confidence.HIGH,
        evil,
        at(f"src/{evil}.js", 1, 1, 5),
        advice=evil,
        fingerprint="f",
    )
    text = render(with_findings(finding), lambda _: f"{evil}\n".encode(), Options(style=Style(colour=False)))
    assert not {"\x1b", "\x07", "\u202e", "\u2028", "\r"} & set(text)
    assert r"\x1b[2J\x1b]0;owned\x07 \u202e\u2028\r\nfake" in text


def test_columns_count_utf16_units_and_carets_count_cells():
    lines = excerpt("\t'😀漢' + x\n".encode(), place(1, 10, 1, 11))
    assert lines.lines[0].text == "    '😀漢' + x"
    assert (lines.lines[0].start, lines.lines[0].end) == (13, 14)


def test_a_long_line_is_cut_around_its_place():
    source = b"a" * 500 + b"fetch(x)" + b"b" * 500
    line = excerpt(source, place(1, 501, 1, 509), columns=60).lines[0]
    assert line.text[line.start : line.end] == "fetch(x)"
    assert line.text.startswith("…a")
    assert line.text.endswith("b…")
    assert len(line.text) <= 62


def test_a_long_place_shows_its_first_lines():
    shown = excerpt(b"x\n" * 20, place(2, 1, 12, 2))
    assert [line.number for line in shown.lines] == [2, 3, 4, 5, 6]
    assert shown.more == 6


def test_a_private_key_over_lines_shows_nothing_of_its_inside():
    source = b"k = `-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----`\n"
    shown = excerpt(source, place(1, 1, 3, 27))
    assert [line.text for line in shown.lines] == [f"k = `----…({len(source) - 7} characters)", "…", "…`"]


@pytest.mark.parametrize("where", [place(0, 1, 1, 1), place(3, 1, 3, 1), place(2, 1, 1, 1)])
def test_a_place_that_the_file_does_not_have_has_no_excerpt(where):
    assert excerpt(b"one\n", where) is None


class Stream:
    def __init__(self, *, tty):
        self.tty = tty

    def isatty(self):
        return self.tty


@pytest.mark.parametrize(
    ("tty", "environment", "expected"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": "0"}, False),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(tty, environment, expected):
    assert wants_colour(Stream(tty=tty), environment) is expected
