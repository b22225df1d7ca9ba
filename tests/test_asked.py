"""What texts ask for: the leaves of GraphQL documents, the columns of SQL statements, lists of fields."""

import pytest

from flowmap.flow.selections import MAX_DOCUMENT, known_fields, leaves, named_fields
from flowmap.flow.statements import MAX_STATEMENT, columns, parameters

HOLE = 7
"""The number of a value that is put into a text."""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (("{ issue { key reporter { name } } }",), (("issue", "key"), ("issue", "reporter", "name"))),
        (("query Q($a: ID) { a(id: $a, b: {c: [1]}) { t: title __typename } }",), (("a", "title"),)),
        (("{ n { ... on User { email } ...F } } fragment F on N { id }",), (("n", "email"), ("id",))),
        (('# {\n{ a(id: "}") { b } }',), (("a", "b"),)),
        (('{ a(id: "', HOLE, '") { b } }'), (("a", "b"),)),
        (("{ a(id: ", HOLE, ") { b } }"), (("a", "b"),)),
        (("{ a { b } } ", HOLE), None),  # what is put in may be a fragment, or another query
        ((HOLE,), None),
        (("not a document {",), None),
        (("{" * MAX_DOCUMENT,), None),
        (("{ a " * 2000 + "} " * 2000,), None),
        (("fragment F on N { ...F }",), None),
    ],
)
def test_leaves_of_a_document(text, found):
    assert leaves(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (("SELECT p.email AS mail, `name`, COUNT(*) FROM people p JOIN x ON p.id = x.id",), ("mail", "name")),
        (("SELECT * FROM people",), ()),
        (("SELECT a, ", HOLE, " FROM t"), ("a",)),
        (("INSERT INTO t (a) VALUES (1)",), ()),
        (("no statement at all ((",), ()),
        (("SELECT " + "(" * MAX_STATEMENT,), ()),
        (("SELECT " + "(" * 5000,), ()),
    ],
)
def test_columns_that_a_statement_reads(text, found):
    assert columns(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (("INSERT INTO t (a, b) VALUES (?, ?), (LOWER(?), ?)",), ("a", "b", "a", "b")),
        (("INSERT INTO t (a) VALUES (?) ON DUPLICATE KEY UPDATE b = ?",), ("a", "b")),
        (("REPLACE INTO t (a, b) VALUES (NOW(), ?)",), ("b",)),
        (("INSERT INTO t SET a = ?, b = ?",), ("a", "b")),
        (("UPDATE ", HOLE, " SET a = ? WHERE b IN (?, ?) LIMIT ?"), ("a", "b", "b", None)),
        (("SELECT '?' FROM t WHERE a LIKE ? AND ? < b",), ("a", "b")),
        (("INSERT INTO t VALUES (?)",), (None,)),
        (("INSERT INTO t (a) VALUES (?, ?)",), ("a", None)),
        (("?",), (None,)),
        (("((?",), ()),
    ],
)
def test_columns_that_parameters_stand_for(text, found):
    assert parameters(text) == found


def test_nothing_is_said_about_what_cannot_be_read(caplog):
    parameters(("OPTIMIZE TABLE t; SELECT ?",))
    assert not caplog.records


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/x?fields=summary,status", ["summary", "status"]),
        ("/x?a=1&fields=summary%2Cstatus&b=2", ["summary", "status"]),
        ("/x?fields=*all", None),
        ("/x?fields={}", None),
        ("/x?fields=", None),
        ("/x", None),
    ],
)
def test_fields_that_an_address_names(path, found):
    assert named_fields(path) == found


def test_fields_of_which_one_is_not_known_are_not_known():
    assert known_fields(["summary", "{}"]) is None
    assert known_fields([]) is None
