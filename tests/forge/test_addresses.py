"""Matching of declared addresses, held against the platform's own filter with generated pairs."""

import random
import tomllib
from collections.abc import Iterator

import pytest
from forge.packages import HERE, ask, installed

from flowmap.flow.addresses import covers_backend, covers_client

PAIRS = 20_000
SEED = 7

PARTS: dict[str, list[str]] = tomllib.loads(HERE.joinpath("addresses.toml").read_text(encoding="utf-8"))


def address(dice: random.Random) -> str:
    if dice.random() < 0.08:
        return dice.choice(PARTS["whole"])
    return "".join(dice.choice(PARTS[name]) for name in ("schemes", "users", "hosts", "ports", "paths", "tails"))


def close_to(declared: str, dice: random.Random) -> str:
    """The address with its wildcard filled in or one of its ends changed: independent choices rarely agree."""
    url = declared.replace("*", dice.choice(("a", "a.b", "", "*", "x-1", "{}")))
    change = dice.randrange(6)
    if change == 0:
        url = dice.choice(PARTS["schemes"]) + url.partition("://")[2]
    elif change == 1:
        url += dice.choice(PARTS["paths"]) + dice.choice(PARTS["tails"])
    elif change == 2:
        url = url.rstrip("/") + dice.choice(PARTS["paths"])
    elif change == 3:
        url = url.replace("http:", "https:").replace("ws:", "wss:")
    elif change == 4:
        url = url.swapcase() if dice.random() < 0.3 else url.partition("?")[0]
    return url


def pairs() -> Iterator[tuple[str, str]]:
    dice = random.Random(SEED)  # noqa: S311  repeatable, not secret
    for number in range(PAIRS):
        declared = address(dice)
        yield declared, close_to(declared, dice) if number % 2 else address(dice)


@pytest.mark.slow
def test_addresses_are_matched_as_the_platform_matches_them():
    asked = list(pairs())
    answers = ask("egress.cjs", installed("validators"), asked)
    wrong = [
        (declared, url, mine, theirs)
        for (declared, url), theirs in zip(asked, answers, strict=True)
        # A declared host that cannot be decoded breaks the platform's filter: it covers nothing.
        if (mine := [covers_backend(declared, url), covers_client(declared, url)]) != (theirs or [False, False])
    ]
    assert not wrong, f"{len(wrong)} of {len(asked)}, the first: {wrong[:10]}"
    yes = [sum(answer[side] for answer in answers if answer) for side in (0, 1)]
    assert min(yes) > len(asked) // 10, f"too few pairs agree to test anything: {yes}"
    assert None in answers


@pytest.mark.parametrize(
    ("declared", "url", "backend", "client"),
    [
        ("https://api.example.com/v1/", "https://api.example.com/v1/{}", True, True),
        ("https://api.example.com/v1/", "https://api.example.com/{}", True, False),
        ("https://api.example.com/v1", "https://api.example.com/v1?q={}", True, True),
        ("*.example.com", "https://{}.example.com/", True, True),
        ("*.example.com", "https://api.{}.example.com/", True, True),
        ("*.example.com", "https://{}/", False, False),
        ("api.example.com", "https://{}.example.com/", False, False),
        ("api.example.com", "https://api.example.com{}", False, False),
        ("*", "{}", True, True),
        ("https://*", "{}", True, True),
    ],
)
def test_a_hole_agrees_with_a_wildcard_and_with_nothing_else(declared, url, backend, client):
    assert (covers_backend(declared, url), covers_client(declared, url)) == (backend, client)
