"""The words of messages."""

import pytest
from rules_unit.build import data

from flowmap.core.words import Category
from flowmap.rules.wording import data_name


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("stored secret 'token'", "stored secret 'token' (secret)"),
        ("stored secret 'token-{}'", "stored secret 'token-{}' (secret)"),
        ("stored secret '{}'", "a stored secret whose key is chosen at run time (secret)"),
        ("stored secret of unknown key", "a stored secret whose key is chosen at run time (secret)"),
        ("stored value of unknown key", "stored value of unknown key (secret)"),
        ("stored value '{}' auth.token", "auth.token of a stored value whose key is chosen at run time (secret)"),
    ],
)
def test_a_key_of_which_nothing_is_known_is_no_name(what, name):
    assert data_name(data(Category.SECRET, what)) == name
