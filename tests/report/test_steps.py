from flowmap.report.steps import shortened


def step(line, note="", depth=0, path="a.js"):
    return {"location": {"path": path, "line": line}, "note": note, "depth": depth}


def shown(path, *, everything=False):
    return [(way.number, way.path, way.line, way.note, way.depth) for way in shortened(path, everything=everything)]


def test_steps_on_one_line_are_one_with_the_notes_of_all():
    path = [step(1), step(1, "in 'a'"), step(1, "passed to f()", 1), step(1, "in 'a'"), step(2, "passed to fetch()")]
    assert shown(path) == [(1, "a.js", 1, "in 'a', passed to f()", 0), (2, "a.js", 2, "passed to fetch()", 0)]


def test_a_line_that_comes_again_later_is_another_step():
    assert [line for _, _, line, *_ in shown([step(1, "x"), step(2, "y"), step(1, "z")])] == [1, 2, 1]


def test_a_step_without_a_note_is_left_out_unless_it_begins_ends_or_enters_a_file():
    path = [step(1), step(2), step(3, "x"), step(4), step(5, path="b.js"), step(6, path="b.js"), step(7, path="b.js")]
    assert [line for _, _, line, *_ in shown(path)] == [1, 3, 5, 7]
    assert [line for _, _, line, *_ in shown(path, everything=True)] == [1, 2, 3, 4, 5, 6, 7]


def test_depth_counts_the_levels_that_are_shown_and_not_far():
    assert [depth for *_, depth in shown([step(n, "x", n) for n in (2, 3, 9, 3)])] == [0, 1, 2, 1]
    assert [depth for *_, depth in shown([step(n, "x", n) for n in range(6)])] == [0, 1, 2, 3, 3, 3]


def test_of_a_long_way_the_ends_are_shown():
    path = [step(n, "x") for n in range(1, 21)]
    ways = shortened(path)
    assert [way.number for way in ways] == [1, 2, 3, 4, 5, 6, 16, 17, 18, 19, 20]
    assert [way.left_out for way in ways] == [0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0]
    assert len(shortened(path, everything=True)) == 20


def test_a_way_that_fits_is_shown_whole():
    assert [way.number for way in shortened([step(n, "x") for n in range(1, 13)])] == list(range(1, 13))
    assert shortened([]) == []
