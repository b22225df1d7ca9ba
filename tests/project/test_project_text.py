"""Cheap readings of source text, and that hostile text costs no more than its length."""

import time

import pytest

from flowmap.project.text import join, page_scripts, relaxed_json, seen_from, specifiers


def test_specifiers_in_every_form():
    text = """
      import a, { b } from './a';  import "./effect"; export * from './c'
      const d = require( './d' ), e = await import(/* webpackChunkName: 'e' */ './e')
      import type { F } from
        './f'; new Worker(new URL('./worker.js', import.meta.url)); import(`./g`); import(`./${x}`); import './a'
    """
    assert specifiers(text) == ("./a", "./effect", "./c", "./d", "./e", "./f", "./g", "./worker.js")


def test_scripts_of_a_page():
    page = "<SCRIPT defer src=\"a.js\"></SCRIPT><script src='b.js'></script><script src=c.js></script>"
    assert page_scripts(page + "<script type=module>import './d.js'</script>") == ("a.js", "b.js", "c.js", "./d.js")


def test_relaxed_json():
    assert relaxed_json('\ufeff{"a": "x // y", /* c */ "b": [1, 2,], // d\n}') == {"a": "x // y", "b": [1, 2]}
    assert relaxed_json("{") is None
    assert relaxed_json("[" * 100_000) is None


def test_paths_stay_in_the_tree():
    assert join("a/b", "../c") == "a/c"
    assert join("a", "..") == "."
    assert join(".", "../x") is None
    assert join("a", "/etc/passwd") is None
    assert join("a", "..\\..\\x") is None


def test_paths_seen_from_an_app():
    assert seen_from(".", "a/b") == "a/b"
    assert seen_from("a", "a/b") == "b"
    assert seen_from("a/b", "a/c/d") == "../c/d"
    assert seen_from("a", "ab/c") == "../ab/c"
    assert seen_from("a", "a") == "."


@pytest.mark.parametrize("part", ["<script>", "/*", '"\\', "import(", "from ", "<script src=", "import(/*", "new URL("])
def test_hostile_text_is_read_in_linear_time(part):
    text = part * (400_000 // len(part))
    started = time.process_time()
    specifiers(text)
    page_scripts(text)
    relaxed_json(text)
    assert time.process_time() - started < 5
