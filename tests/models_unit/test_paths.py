import pytest

from flowmap.models.paths import PathError, Place, place, relative, variants


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("kvs.set(1)", Place("kvs.set()", "1")),
        ("kvs.get()", Place("kvs.get()", "result")),
        ("send(1).headers.X-Key", Place("send()", "1", ("headers", "X-Key"))),
        ("map(this)[]", Place("map()", "this", ("[]",))),
        ("useState()[0]", Place("useState()", "result", ("0",))),
        ("useState()[1](0)", Place("useState()[1]()", "0")),
        ("default().define(1)<0>.payload", Place("default().define()", "1", ("<0>", "payload"))),
        ("Promise(0)<0>(0)", Place("Promise()", "0", ("<0>", "(0)"))),
        ("on(1)<0>.send(0)", Place("on(1)<0>.send()", "0")),
        ("catch(this)<rejected>", Place("catch()", "this", ("<rejected>",))),
        ("process.env", Place("", "process", ("env",))),
        ("<0>.headers", Place("", "", ("<0>", "headers"))),
        ("<return>.body", Place("", "", ("<return>", "body"))),
        ("form(0).onSubmit<0>.target", Place("form()", "0", ("onSubmit", "<0>", "target"))),
    ],
)
def test_a_path_is_split_at_its_last_call(path, expected):
    assert place(path) == expected


@pytest.mark.parametrize(
    ("path", "call", "expected"),
    [
        ("useState()[1](0)", "useState()", Place("useState()", "result", ("1", "(0)"))),
        ("useState(0)", "useState()", Place("useState()", "0")),
    ],
)
def test_a_path_is_seen_from_an_earlier_call(path, call, expected):
    assert relative(path, call) == expected


def test_a_path_is_not_seen_from_a_call_that_it_does_not_begin_at():
    with pytest.raises(PathError, match=r"'a\(0\)' does not begin at 'b\(\)'"):
        relative("a(0)", "b()")


@pytest.mark.parametrize("path", ["", ".x", "a[(0)", "a(x)", "a<that>", "a..b", "9a", "a b", "<img>(0)"])
def test_a_path_that_is_none_is_refused(path):
    with pytest.raises(PathError):
        place(path)


def test_the_keys_of_a_place_follow_its_last_callback():
    assert place("define(1)<0>.payload.text").keys == ("payload", "text")
    assert place("allSettled(0)[]<rejected>").keys == ("[]", "<rejected>")


def test_the_same_group_stands_for_the_same_choice_in_all_paths():
    assert list(variants({"from": "{a|b}(this)", "to": "{a|b}()"})) == [
        {"from": "a(this)", "to": "a()"},
        {"from": "b(this)", "to": "b()"},
    ]


def test_different_groups_are_chosen_independently_and_may_be_empty():
    found = [each["at"] for each in variants({"at": "{|window.}{x|y}()"})]
    assert found == ["x()", "y()", "window.x()", "window.y()"]


def test_no_paths_have_no_variants():
    assert list(variants({})) == []
