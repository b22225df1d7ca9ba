"""Addresses with variables that only a deployment fills in: they may cover what agrees with the rest of them."""

import pytest

from flowmap.flow.addresses import may_cover


@pytest.mark.parametrize(
    ("declared", "url", "expected"),
    [
        ("https://${REGION}.example.com", "https://eu.example.com/v1", True),
        ("https://${REGION}.example.com/v1", "https://eu.example.com/v2", True),
        ("${HOST}", "https://api.example.com/", True),
        ("api-${STAGE}.example.com", "https://api-test.example.com/", True),
        ("https://${REGION}.example.com", "https://eu.example.net/", False),
        ("https://${REGION}.example.com", "http://eu.example.com/", False),
        ("https://api.example.com", "https://api.example.com/", False),
    ],
)
def test_an_address_with_a_variable_may_cover_what_agrees_with_it(declared, url, expected):
    assert may_cover(declared, url) is expected
