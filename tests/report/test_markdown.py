import pytest
from markdown_it import MarkdownIt
from report.odd import saying
from report.sample import SOURCES, sample

from flowmap.report.document import document
from flowmap.report.markdown import MAX_CHARACTERS, code, escaped, to_markdown
from flowmap.report.mermaid import text, to_mermaid

EVIL = [
    "[click](https://evil.test)",
    "![x](https://evil.test/p.png)",
    "<img src=x onerror=alert(1)>",
    "</summary></details><script>alert(1)</script>",
    "x | y | z",
    "```\n# Heading\n```",
    "`code` and ` half",
    "@admin please merge",
    "<https://evil.test>",
    "https://evil.test www.evil.test",
    "~~gone~~ **bold** _it_ $x$",
    "#1 fixes #2",
    '"]:::x; click a "javascript:alert(1)"',
    "%%{init: {'securityLevel':'loose'}}%%",
    "end",
    "-->",
]
PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def tokens(page):
    """Every token of a page as type and tag, those inside paragraphs too."""
    for token in PARSER.parse(page):
        yield token
        yield from token.children or ()


def kinds(page):
    """What a page is made of; how much text there is does not count."""
    return {
        (token.type, token.tag)
        for token in tokens(page)
        if token.type not in ("text", "softbreak", "code_inline", "html_block", "text_special")
    }


@pytest.mark.parametrize("evil", EVIL)
def test_text_of_the_app_makes_no_markdown(evil):
    harmless, page = (to_markdown(saying(name), lambda _: None) for name in ("x", evil))
    assert kinds(page) == kinds(harmless)
    assert not {token.type for token in tokens(page)} & {"link_open", "image", "html_inline", "s_open", "em_open"}


@pytest.mark.parametrize("evil", EVIL)
def test_html_of_the_page_is_ours(evil):
    blocks = [
        token.content for token in tokens(to_markdown(saying(evil), lambda _: None)) if token.type == "html_block"
    ]
    assert blocks
    for block in blocks:
        bare = block
        for ours in ("<details>", "</details>", "<summary>", "</summary>", "<b>", "</b>", "<code>", "</code>"):
            bare = bare.replace(ours, "")
        assert "<" not in bare
        assert block.count("<summary>") <= 1


def test_what_a_forge_would_make_active_is_not():
    assert escaped("@all see #12 on https://x.test, www.x.test") == (
        "@&#8203;all see #&#8203;12 on https://&#8203;x.test, www.&#8203;x.test"
    )


def test_words_in_backticks_are_code_also_in_a_table():
    assert escaped("key `a|b*` is *x*") == r"key `a\|b*` is \*x\*"
    assert code("a`b|c") == r"`a'b\|c`"
    assert code("") == "` `"


def test_a_page_is_never_too_long_and_says_what_it_leaves_out():
    page = to_markdown(saying("x" * 500, 1000), lambda _: None)
    assert MAX_CHARACTERS - 3000 < len(page) <= MAX_CHARACTERS
    shown = page.count("<details>")
    assert f"*{1001 - shown} more findings not shown" in page
    assert "not shown" not in to_markdown(document(sample()), SOURCES.get)


def test_a_suppressed_finding_comes_last_and_without_colour():
    page = to_markdown(document(sample()), SOURCES.get)
    summaries = [line for line in page.splitlines() if line.startswith("<summary>")]
    assert [line.removeprefix("<summary>")[0] for line in summaries] == ["🟥", "🟧", "🟧", "⬜", "⬜"]
    assert "allowed by comment until 2027-01-01: test tenants only" in page


@pytest.mark.parametrize("evil", EVIL)
def test_text_cannot_leave_a_label_of_mermaid(evil):
    harmless, picture = (to_mermaid(saying(name)) for name in ("x", evil))
    assert len(picture.splitlines()) == len(harmless.splitlines())
    assert "%%" not in picture
    assert "`" not in picture
    label = text(evil)[1:-1].replace("<br>", "")
    assert not set(label) & set("\"'`<>[](){}%&|$@\\")


def test_mermaid_shows_what_leaves_in_red():
    lines = to_mermaid(document(sample())).splitlines()
    edges = [line for line in lines if ">" in line and "-" in line and "[" not in line]
    numbers = lines[-1].split()[1].split(",")
    assert lines[-1].endswith("stroke:#dc2626,stroke-width:2.5px,color:#dc2626")
    names = {line.strip().partition("[")[0]: line for line in lines if '["' in line}
    assert sorted(names[edges[int(number)].split()[-1]].strip().partition('"')[2] for number in numbers) == [
        'api.example.com"]', 'at most *.example.com, from<br>payload field #96;host#96;"]'
    ]  # fmt: skip


def test_the_picture_of_what_leaves_holds_nothing_else():
    picture = to_mermaid(document(sample()), leaving=True)
    assert "api.example.com" in picture
    assert "Key-value" not in picture
