from collections import Counter

import pytest

from flowmap.core.words import Boundary, Category, Operation, SentIn, Store
from flowmap.flow.permissions import SHOWN
from flowmap.link.related import is_of_package
from flowmap.models.load import shipped
from flowmap.models.paths import Place
from flowmap.models.rows import ENTRY, GLOBAL, HTML, METHODS


def sinks_of(package, call):
    return [sink for sink in shipped().sinks if (sink.package, sink.call) == (package, call)]


def test_the_shipped_rows_are_read_once():
    assert shipped() is shipped()


def test_rows_of_packages_that_an_app_does_not_import_can_be_left_out():
    few = shipped(frozenset({"@forge/kvs"}))
    every = shipped()
    kept = {"@forge/kvs", GLOBAL, METHODS, HTML}
    assert set(few.sinks) == {sink for sink in every.sinks if sink.package in kept or sink.package.startswith(ENTRY)}
    assert {step.package for step in few.steps} == kept - {HTML}
    assert len(every.sinks) > len(few.sinks)


def test_no_call_is_two_rows_of_a_listing():
    """Two sinks at one call would list one line of code twice; two calls of different stores are two rows.

    So are two attributes of one element.
    """
    counts = Counter(
        (sink.package, sink.call, sink.egress, sink.store, sink.operation, sink.url if sink.egress in SHOWN else None)
        for sink in shipped().sinks
    )
    assert [key for key, count in counts.items() if count > 1] == []


def test_a_row_that_asks_another_call_asks_one_of_its_own_chain_or_of_the_package_itself():
    for sink in shipped().sinks:
        for place in (sink.url, sink.base, sink.key, sink.method, sink.remote, sink.provider):
            # What sets up a package itself (`init(0).dsn`) stands in no chain.
            if place is not None and place.call != sink.call and "(" in place.call[:-2]:
                # An assignment is written `object.property.set()`.
                before = place.call.removesuffix(".set()").rpartition(".")[0]
                is_of_chain = sink.call.startswith(before or place.call[:-2])
                assert is_of_chain or (is_of_package(sink.call) and is_of_package(place.call)), sink.row


@pytest.mark.parametrize(
    ("package", "call", "url", "boundary", "identity"),
    [
        ("@forge/api", "fetch()", Place("fetch()", "0"), None, None),
        (GLOBAL, "fetch()", Place("fetch()", "0"), None, None),
        (
            "@forge/api",
            "asApp().requestJira()",
            Place("asApp().requestJira()", "0"),
            Boundary.ATLASSIAN,
            "app",
        ),
        ("@forge/bridge", "requestConfluence()", Place("requestConfluence()", "0"), Boundary.ATLASSIAN, "user"),
        ("@forge/bridge", "router.open()", Place("router.open()", "0"), None, None),
        ("html", "script()", Place("script()", "0", ("src",)), None, None),
        (ENTRY + "webtrigger", "", None, Boundary.EXTERNAL, None),
    ],
)
def test_egress_names_its_destination(package, call, url, boundary, identity):
    (sink,) = sinks_of(package, call)
    assert (sink.url, sink.boundary, sink.identity) == (url, boundary, identity)


@pytest.mark.parametrize(
    ("package", "call", "store", "operation", "key"),
    [
        ("@forge/kvs", "kvs.set()", Store.KVS, Operation.WRITE, "0"),
        ("@forge/kvs", "default.setSecret()", Store.SECRET, Operation.WRITE, "0"),
        ("@forge/kvs", "storage.entity().get()", Store.ENTITY, Operation.READ, "0"),
        ("@forge/kvs", "kvs.entity().set()", Store.ENTITY, Operation.WRITE, "0"),
        ("@forge/api", "storage.delete()", Store.KVS, Operation.DELETE, "0"),
        ("@forge/sql", "sql.executeRaw()", Store.SQL, Operation.WRITE, "0"),
        (GLOBAL, "localStorage.setItem()", Store.BROWSER, Operation.WRITE, "0"),
    ],
)
def test_stores_name_their_key(package, call, store, operation, key):
    (sink,) = sinks_of(package, call)
    assert (sink.store, sink.operation, sink.key) == (store, operation, Place(call, key))


def test_what_a_request_carries_is_told_apart():
    (sink,) = sinks_of("@forge/api", "asUser().requestJira()")
    call = sink.call
    assert [(part.at, part.sent_in) for part in sink.parts] == [
        (Place(call, "1", ("body",)), SentIn.BODY),
        (Place(call, "1", ("headers",)), SentIn.HEADER),
        (Place(call, "0"), SentIn.URL),
    ]


def test_a_stored_secret_is_a_secret_and_any_other_value_is_the_apps():
    found = {
        source.at.call: source.category
        for source in shipped().sources
        if source.package == "@forge/kvs" and source.at.call.startswith("kvs.get")
    }
    assert found == {"kvs.get()": Category.APP_DATA, "kvs.getSecret()": Category.SECRET}


def test_invoke_meets_define_by_its_key_and_back():
    ends = {
        (bridge.source_package, bridge.target_package, bridge.source.call, bridge.target.call)
        for bridge in shipped().bridges
        if "@forge/resolver" in (bridge.source_package, bridge.target_package)
        if "*" not in bridge.source.call + bridge.target.call  # of `require`
        if not bridge.source.call.startswith("objectStore.")  # asks a resolver as well, by `functionKey`
    }
    assert ends == {
        ("@forge/bridge", "@forge/resolver", "invoke()", "default().define()"),
        ("@forge/bridge", "@forge/resolver", "makeInvoke()()", "default().define()"),
        ("@forge/resolver", "@forge/bridge", "default().define()", "invoke()"),
        ("@forge/resolver", "@forge/bridge", "default().define()", "makeInvoke()()"),
    }


def test_what_says_little_of_a_value_is_described_without_a_step():
    stepped = {(step.package, step.call) for step in shipped().steps}
    for package, call in (
        (METHODS, "includes()"),
        (METHODS, "has()"),
        (GLOBAL, "Number()"),
        (GLOBAL, "Array.isArray()"),
    ):
        assert (package, call) in shipped().described
        assert (package, call) not in stepped


def test_every_row_says_which_file_and_path_it_is():
    models = shipped()
    for row in (*models.sources, *models.sinks, *models.steps, *models.removals, *models.bridges):
        file, _, path = row.row.partition(": ")
        assert file.endswith(".toml")
        assert path
