from html.parser import HTMLParser

import pytest
from report.odd import saying
from report.sample import SOURCES, sample

from flowmap.report.document import document
from flowmap.report.html import to_html

EVIL = [
    "<script>alert(1)</script>",
    "</style></title><img src=x onerror=alert(1)>",
    "\" onmouseover=alert(1) x='",
    "<!-- --> <![CDATA[ ]]>",
    "&lt;b&gt; &#x3c;",
    "</pre></details></svg><iframe src=//evil.test>",
    "javascript:alert(1)",
]
VOID = {"meta", "br"}


class Reader(HTMLParser):
    """Tags, attributes and text of a page; what is opened has to be closed."""

    def __init__(self, page):
        super().__init__()
        self.open, self.tags, self.attributes, self.text = [], [], [], ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


@pytest.mark.parametrize("evil", EVIL)
def test_text_of_the_app_makes_no_html(evil):
    harmless, page = (Reader(to_html(saying(name), lambda _: None)) for name in ("x", evil))
    assert set(page.tags) == set(harmless.tags)
    assert {(tag, name) for tag, name, _ in page.attributes} == {(tag, name) for tag, name, _ in harmless.attributes}
    assert evil in page.text


def test_nothing_is_loaded_and_nothing_runs():
    page = Reader(to_html(document(sample()), SOURCES.get))
    assert not {"script", "link", "img", "iframe", "object", "embed", "base", "form", "a", "use", "image"} & set(
        page.tags
    )
    names = {name for _, name, _ in page.attributes}
    assert not {"src", "href", "style", "xlink:href", "srcset", "action"} & names
    assert not [name for name in names if name.startswith("on")]
    [policy] = [value for _, name, value in page.attributes if name == "content" and "default-src" in value]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def test_the_policy_stands_before_all_that_it_governs():
    page = to_html(document(sample()), SOURCES.get)
    assert page.index("Content-Security-Policy") < page.index("<title>") < page.index("<style>")


def test_the_page_holds_findings_source_inventory_and_picture():
    page = Reader(to_html(document(sample()), SOURCES.get))
    assert page.tags.count("svg") == 1
    for text in (
        "payload field token is stored under token-{} where it is not encrypted",
        "14 |   await storage.set(`token-${payload.site}`, payload.token);",
        "allowed by comment until 2027-01-01: test tenants only",
        "Calls (3 rows)",
        "Stores (2 rows)",
        "POST https://api.example.com/v1/summaries",
        "src/odd.ts:3",
    ):
        assert text in page.text
