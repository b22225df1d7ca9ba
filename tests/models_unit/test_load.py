import pytest

from flowmap.core.words import Boundary, Category, Operation, Origin, SentIn, Store
from flowmap.errors import ConfigurationError
from flowmap.models.load import combine, load
from flowmap.models.paths import Place
from flowmap.models.rows import Bridge, Guard, Part, Removal, Sink, Source, StepRow


def read(text):
    return load([("rows.toml", text)])


def mistakes(text):
    with pytest.raises(ConfigurationError) as caught:
        read(text)
    return list(caught.value.problems)


def test_a_source_keeps_all_that_its_row_says():
    models = read("""
[[models]]
package = "x"
[[models.sources]]
at = "get().body"
category = "secret"
kind = "storage"
what = "a thing"
key = "(0)"
url = "(1).url"
method = "open(0)"
""")
    assert models.sources == (
        Source(
            package="x",
            at=Place("get()", "result", ("body",)),
            category=Category.SECRET,
            origin=Origin.STORAGE,
            what="a thing",
            key=Place("get()", "0"),
            url=Place("get()", "1", ("url",)),
            row="rows.toml: get().body",
            method=Place("open()", "0"),
        ),
    )


def test_a_source_is_a_literal_named_by_its_path_unless_its_row_says_otherwise():
    (source,) = read('[[models]]\nsources = [{ at = "{a|b}.source()" }]').sources[:1]
    assert (source.package, source.category, source.origin, source.what) == ("", None, Origin.LITERAL, "a.source()")


def test_a_sink_keeps_all_that_its_row_says():
    models = read("""
[[models]]
package = "x"
[[models.sinks]]
at = "open().send(2)"
egress = "remote"
boundary = "external"
identity = "app"
product = "jira"
verb = "PUT"
hosts = ["h.example"]
url = "(0)"
base = "open(0).base"
key = "(1).key"
method = "(1).method"
remote = "(3)"
provider = "open(1)"
api = "x.other"
[[models.sinks.parts]]
at = "(1).body"
sent_in = "body"
[[models.sinks.parts]]
at = "(1).auth"
sent_in = "header"
use = "credential"
""")
    call = "open().send()"
    assert models.sinks == (
        Sink(
            package="x",
            call=call,
            api="x.other",
            egress="remote",
            store=None,
            operation=Operation.WRITE,
            boundary=Boundary.EXTERNAL,
            identity="app",
            product="jira",
            url=Place(call, "0"),
            key=Place(call, "1", ("key",)),
            method=Place(call, "1", ("method",)),
            verb="PUT",
            remote=Place(call, "3"),
            provider=Place("open()", "1"),
            hosts=("h.example",),
            parts=(
                Part(Place(call, "1", ("body",)), SentIn.BODY),
                Part(Place(call, "1", ("auth",)), SentIn.HEADER, "credential"),
                Part(Place(call, "0"), SentIn.URL),
                Part(Place(call, "2"), SentIn.ARGUMENT),
            ),
            row="rows.toml: open().send(2)",
            base=Place("open()", "0", ("base",)),
        ),
    )


def test_a_sinks_own_place_is_no_second_part_where_a_part_lies_within_it():
    (sink,) = read("""
[[models]]
entry = "webtrigger"
sinks = [{ at = "<return>", egress = "webtrigger", parts = [{ at = "<return>.body", sent_in = "body" }] }]
""").sinks
    assert sink.parts == (Part(Place("", "", ("<return>", "body")), SentIn.BODY),)


def test_alternatives_in_a_part_are_parts_and_not_sinks():
    sinks = read("""
[[models]]
sinks = [{ at = "{get|post}()", egress = "fetch", parts = [{ at = "{get|post}().{set|auth}(1)", sent_in = "header" }] }]
""").sinks
    assert [(sink.call, [part.at for part in sink.parts]) for sink in sinks] == [
        ("get()", [Place("get().set()", "1"), Place("get().auth()", "1")]),
        ("post()", [Place("post().set()", "1"), Place("post().auth()", "1")]),
    ]


@pytest.mark.parametrize(
    ("table", "at", "api"),
    [
        ('package = "@forge/kvs"', "kvs.set(1)", "@forge/kvs.set"),
        ('package = "@forge/api"', "asApp().requestJira()", "@forge/api.requestJira"),
        ('package = "node-fetch"', "default()", "node-fetch"),
        ("", "navigator.sendBeacon()", "navigator.sendBeacon"),
        ("", "XMLHttpRequest().send()", "XMLHttpRequest.send"),
        ('module = "./src/util.js"', "send()", "./src/util.js.send"),
    ],
)
def test_the_api_is_the_function_as_its_package_exports_it(table, at, api):
    (sink,) = read(f'[[models]]\n{table}\nsinks = [{{ at = "{at}", egress = "fetch" }}]').sinks
    assert sink.api == api


def test_a_store_sink_may_read_write_delete_or_query():
    sinks = read("""
[[models]]
sinks = [{ at = "get()", store = "kvs", operation = "read" }, { at = "put(0)", store = "log" }]
""").sinks
    assert [(sink.store, sink.operation) for sink in sinks] == [
        (Store.KVS, Operation.READ),
        (Store.LOG, Operation.WRITE),
    ]


def test_steps_are_seen_from_the_call_that_both_ends_begin_at():
    steps = read("""
[[models]]
steps = [
  { from = "identity(0)", to = "identity()", text = true, removes = ["secret"] },
  { from = "useState()[1](0)", to = "useState()[0]", whole = true },
  { from = "useState()[0]", to = "useState()[1](0)<0>" },
]
""").steps
    assert steps == (
        StepRow(
            "",
            "identity()",
            Place("identity()", "0"),
            Place("identity()", "result"),
            text=True,
            removes=(Category.SECRET,),
            row="rows.toml: identity(0) -> identity()",
        ),
        StepRow(
            "",
            "useState()",
            Place("useState()", "result", ("1", "(0)")),
            Place("useState()", "result", ("0",)),
            whole=True,
            row="rows.toml: useState()[1](0) -> useState()[0]",
        ),
        StepRow(
            "",
            "useState()",
            Place("useState()", "result", ("0",)),
            Place("useState()", "result", ("1", "(0)", "<0>")),
            row="rows.toml: useState()[0] -> useState()[1](0)<0>",
        ),
    )


def test_removals_and_guards_speak_of_one_category_or_of_all():
    models = read("""
[[models]]
removes = [{ at = "redact()", category = "*" }, { at = "hash()", category = "secret" }]
guards = [{ at = "isSafe(0)", when = false, category = "*" }, { at = "isOwn(1)", category = "personal" }]
""")
    assert models.removals == (
        Removal("", Place("redact()", "result"), None, "rows.toml: redact()"),
        Removal("", Place("hash()", "result"), Category.SECRET, "rows.toml: hash()"),
    )
    assert models.guards == (
        Guard("", Place("isSafe()", "0"), when=False, category=None, row="rows.toml: isSafe(0)"),
        Guard("", Place("isOwn()", "1"), when=True, category=Category.PERSONAL, row="rows.toml: isOwn(1)"),
    )


def test_a_bridge_leads_from_package_to_package():
    (bridge,) = read("""
[[models]]
package = "a"
bridges = [{ from = "save(1)", to = "load()", to_package = "b", key = ["save(0)", "load(0)"], kind = "storage" }]
""").bridges
    assert bridge == Bridge(
        "a",
        "b",
        Place("save()", "1"),
        Place("load()", "result"),
        Place("save()", "0"),
        Place("load()", "0"),
        "storage",
        "rows.toml: save(1) -> load()",
    )


def test_what_one_name_of_a_store_writes_its_other_name_reads():
    bridges = read("""
[[models]]
bridges = [{ from = "{a|b}.set(1)", to = "{a|b}.get()", key = ["{a|b}.set(0)", "{a|b}.get(0)"] }]
""").bridges
    assert [
        (bridge.source.call, bridge.source_key.call, bridge.target.call, bridge.target_key.call) for bridge in bridges
    ] == [
        ("a.set()", "a.set()", "a.get()", "a.get()"),
        ("a.set()", "a.set()", "b.get()", "b.get()"),
        ("b.set()", "b.set()", "a.get()", "a.get()"),
        ("b.set()", "b.set()", "b.get()", "b.get()"),
    ]


def test_a_bridge_needs_no_key():
    (bridge,) = read('[[models]]\nbridges = [{ from = "save(0)", to = "load()" }]').bridges
    assert (bridge.source_key, bridge.target_key, bridge.kind) == (None, None, "")


@pytest.mark.parametrize(
    ("table", "packages"),
    [
        ("", [""]),
        ('package = "a"', ["a"]),
        ('package = ["a", "b"]', ["a", "b"]),
        ('module = "src/util.js"', ["./src/util.js"]),
        ('module = "./src/util.js"', ["./src/util.js"]),
        ("methods = true", ["*"]),
        ('entry = "webtrigger"', ["manifest:webtrigger"]),
        ('entry = ["trigger", "consumer"]', ["manifest:trigger", "manifest:consumer"]),
    ],
)
def test_a_table_speaks_of_packages_modules_methods_entries_or_globals(table, packages):
    models = read(f'[[models]]\n{table}\nsources = [{{ at = "source()" }}]')
    assert [source.package for source in models.sources] == packages


def test_every_call_on_the_way_of_a_path_is_described():
    models = read("""
[[models]]
package = "x"
sources = [{ at = "kvs.entity().get().value" }]
steps = [{ from = "Promise(0)<0>(0)", to = "Promise()" }, { from = "useState()[1](0)", to = "useState()[0]" }]
bridges = [{ from = "save(0)", to = "open().load()", to_package = "y" }]
silent = ["{has|is}()"]
""")
    assert models.described == {
        ("x", "kvs.entity()"),
        ("x", "kvs.entity().get()"),
        ("x", "Promise()"),
        ("x", "useState()"),
        ("x", "useState()[1]()"),
        ("x", "save()"),
        ("y", "open()"),
        ("y", "open().load()"),
        ("x", "has()"),
        ("x", "is()"),
    }


def test_no_text_is_no_rows():
    assert load([]).described == frozenset()


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ('sources = [{ at = "a(0" }]', "'a(0' cannot be read from '(0' on"),
        ('sources = [{ at = "" }]', "'at' must be a text that is not empty"),
        ("sources = [{ at = 1 }]", "'at' must be a text that is not empty"),
        ('sources = [{ category = "secret" }]', "'at' is missing"),
        ('sources = ["a()"]', "'sources' must be a list of tables"),
        ('sources = { at = "a()" }', "'sources' must be a list of tables"),
        (
            'sources = [{ at = "a()", category = "secrets" }]',
            "unknown category 'secrets': use one of secret, personal, content, user-input, app-data, context, config",
        ),
        (
            'sources = [{ at = "a()", kind = "web" }]',
            "unknown kind 'web': use one of product, storage, entry, ui, env, literal, response",
        ),
        ('sources = [{ at = "a()", key = "(x)" }]', "'(x)' cannot be read from '(x)' on"),
        (
            'sources = [{ at = "a()", egress = "fetch" }]',
            "unknown key 'egress': use one of at, category, counts, fields, key, kind, method, text, url, what",
        ),
        ('sinks = [{ at = "a(0)" }]', "a sink has either 'egress' or 'store'"),
        ('sinks = [{ at = "a(0)", egress = "fetch", store = "kvs" }]', "a sink has either 'egress' or 'store'"),
        ('sinks = [{ at = "a(0)", egress = "a fetch" }]', "'egress' must be a word in small letters, not 'a fetch'"),
        (
            'sinks = [{ at = "a(0)", store = "disk" }]',
            (
                "unknown store 'disk': use one of kvs, secret, entity, sql, object-store, property, cache, browser, "
                "external, log"
            ),
        ),
        (
            'sinks = [{ at = "a(0)", egress = "fetch", boundary = "far" }]',
            "unknown boundary 'far': use one of atlassian, external, unknown",
        ),
        (
            'sinks = [{ at = "a(0)", egress = "fetch", identity = "admin" }]',
            "unknown identity 'admin': use one of user, app, none",
        ),
        (
            'sinks = [{ at = "a(0)", egress = "fetch", parts = [{ at = "(0)", sent_in = "cookie" }] }]',
            "unknown sent_in 'cookie': use one of body, url, header, argument",
        ),
        ('sinks = [{ at = "a(0)", egress = "fetch", parts = [{ sent_in = "body" }] }]', "'at' is missing"),
        (
            'sinks = [{ at = "a(0)", egress = "fetch", parts = [{ at = "(0)", name = 1 }] }]',
            "unknown key 'name': use one of at, sent_in, use",
        ),
        ('sinks = [{ at = "a(0)", egress = "fetch", hosts = "h" }]', "'hosts' must be a list of texts"),
        ('steps = [{ from = "a(0)" }]', "'to' is missing"),
        ('steps = [{ from = "a(0)", to = "b()" }]', "'a(0)' and 'b()' are not at the same call"),
        ('steps = [{ from = "a(0)", to = "a()", whole = 1 }]', "'whole' must be true or false"),
        ('removes = [{ at = "a()" }]', "'category' is missing"),
        ('guards = [{ at = "a(0)", when = "yes", category = "*" }]', "'when' must be true or false"),
        (
            'bridges = [{ from = "a(0)", to = "b()", key = ["a(1)"] }]',
            "'key' must be a list of two paths, the key where it comes from and the key where it goes",
        ),
        ('bridges = [{ from = "a(0)", to = "b()", key = ["a(1)", "b(1"] }]', "'b(1' cannot be read from '(1' on"),
        ('silent = ["a("]', "'a(' cannot be read from '(' on"),
        ('silent = "a()"', "'silent' must be a list of texts"),
        (
            "sink = []",
            (
                "unknown key 'sink': use one of bridges, entry, guards, keeps, methods, module, package, removes, "
                "renders, silent, sinks, sources, steps"
            ),
        ),
        ('sources = [{ at = "a()" }, { at = "{b|a}()" }]', "this row describes what another row describes already"),
        (
            'steps = [{ from = "a(0)", to = "a()" }, { from = "a(0)", to = "a()", whole = true }]',
            "this row describes what another row describes already",
        ),
    ],
)
def test_a_mistake_is_reported_with_its_line(row, message):
    assert mistakes(f"# a comment\n[[models]]\npackage = 'x'\n{row}\n") == [f"rows.toml:4: {message}"]


def test_a_table_speaks_of_one_thing():
    assert mistakes('[[models]]\npackage = "a"\nmodule = "b"\n') == [
        "rows.toml:3: a table of models has one of package, module, not several"
    ]


THREE_MISTAKES = """\
[[models]]
sinks = [
  { at = "a(0)" },
  { at = "b(0)", egress = "fetch", verbs = "GET" },
]
sources = [{ at = "c(" }]
"""


def test_all_mistakes_of_all_texts_are_reported_at_once_in_the_order_of_the_text():
    with pytest.raises(ConfigurationError) as caught:
        load([("one.toml", THREE_MISTAKES), ("two.toml", "[[models]\n"), ("three.toml", "other = 1\n")])
    problems = caught.value.problems
    assert problems[0] == "one.toml:3: a sink has either 'egress' or 'store'"
    assert problems[1].startswith("one.toml:4: unknown key 'verbs': use one of api, ")
    assert problems[2] == "one.toml:6: 'c(' cannot be read from '(' on"
    assert problems[3].startswith("two.toml:1: no valid TOML: ")
    assert problems[4:] == ("three.toml:1: unknown key 'other': use one of models",)


def test_two_texts_may_not_describe_the_same():
    row = '[[models]]\npackage = "x"\nsources = [{ at = "a()" }]\n'
    with pytest.raises(ConfigurationError) as caught:
        load([("one.toml", row), ("two.toml", row)])
    assert caught.value.problems == ("two.toml:3: this row describes what another row describes already",)


def test_the_projects_rows_replace_what_the_shipped_say_of_the_same_place():
    base = read(
        '[[models]]\nsources = [{ at = "a()" }, { at = "b()" }]\nsinks = [{ at = "s(0)", store = "log" }]\n'
        'steps = [{ from = "i(0)", to = "i()" }]\n'
    )
    own = read(
        '[[models]]\nsources = [{ at = "a()", category = "secret" }]\nsinks = [{ at = "s()", egress = "fetch" }]\n'
    )
    both = combine(base, own)
    assert [(source.what, source.category) for source in both.sources] == [("b()", None), ("a()", Category.SECRET)]
    assert [(sink.egress, sink.store) for sink in both.sinks] == [("fetch", None)]
    assert both.steps == base.steps
    assert both.described == {("", "a()"), ("", "b()"), ("", "s()"), ("", "i()")}
