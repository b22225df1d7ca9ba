import pytest

from flowmap.report.mask import mask

TOKENS = (
    "AKIA" + "Q3EGRIWSKPLTZX7M",
    "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8",
    "github_pat_" + "11ABCDEFG0aBcDeFgHiJkL_mNoPqRsTuVwXyZ0123456789",
    "xoxb-" + "123456789012-abcdefGHIJKL",
    "sk-" + "proj-Zk3lQ9xT7vB2nM5pR8sW",
    "AIza" + "SyD4kLmN8pQrStUvWxYz0123456789AbCdE",
    "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl",
    "SG." + "ngeVfQFYQlKU0ufo8x5d1A.TwL2iGABf9DHoTf-09kqeF8tAmbihYzrnopKc-1s5cr",
    "glpat-" + "Zk3lQ9xT7vB2nM5pR8sW",
    "ATATT" + "3xFfGF0aBcDeFgHiJkLmNoPqRsTuVwXyZ=1A2B3C4D",
)


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("around", ["{}", "stored under `{}`", 'fetch("https://x.test/{}/y")', "a={};"])
def test_a_token_of_a_known_format_is_masked_wherever_it_stands(token, around):
    assert mask(around.format(token)) == around.format(f"{token[:4]}…({len(token)} characters)")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://ann:hunter2pw@db.test/x", "https://ann:hunt…(9 characters)@db.test/x"),
        ('password: "Tr0ub4dor&3"', 'password: "Tr0u…(11 characters)"'),
        ("const apiKey = 'q8Wd71mXz0Lp'", "const apiKey = 'q8Wd…(12 characters)'"),
        ("https://x.test/v1?api_key=q8Wd71mXz0Lp&q=1", "https://x.test/v1?api_key=q8Wd…(12 characters)&q=1"),
        ("Authorization: Bearer q8Wd71mXz0Lpq8Wd71mX", "Authorization: Bearer q8Wd…(20 characters)"),
        (
            "https://hooks.slack.com/services/T0/B0/q8Wd71mXz0Lp",
            "https://hooks.slack.com/services/T0/B…(18 characters)",
        ),
    ],
)
def test_a_random_value_in_a_telling_context_is_masked(text, expected):
    assert mask(text) == expected


def test_a_private_key_is_masked_as_a_whole_even_without_its_end():
    key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc\n"
    assert mask(f"x {key}") == f"x ----…({len(key)} characters)"


@pytest.mark.parametrize(
    "text",
    [
        "app-6f3b1c7e-0d3c-4c58-9a51-0a4c1f1f7c11.js",
        "ari:cloud:ecosystem::app/6f3b1c7e-0d3c-4c58-9a51-0a4c1f1f7c11",
        'clientSecret = "6f3b1c7e-0d3c-4c58-9a51-0a4c1f1f7c11"',
        "static/main.3f9a8b7c6d5e4f30.chunk.js",
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        'apiKey: "your-api-key-here"',
        'token: "<YOUR_TOKEN>"',
        "https://{}:{}@db.test/{}",
        "?token={}&key=${process.env.KEY}",
        "stored under token-{}",
        'TOKEN_KEY = "access-token"',
        "token('color.text.subtle')",
        "https://api.example.com/v1/tokens/rotate",
    ],
)
def test_what_is_no_credential_stays(text):
    assert mask(text) == text


@pytest.mark.parametrize("token", TOKENS)
def test_masking_twice_changes_nothing_more(token):
    assert mask(mask(f'secret: "{token}"')) == mask(f'secret: "{token}"')


@pytest.mark.parametrize(
    "piece", ["token", "token: '", "&token-", "://", "://a:", "eyJ", "Bearer a ", "-----BEGIN ", "a"]
)
def test_masking_is_quick_even_for_text_that_is_made_to_be_slow(piece):
    # Quadratic patterns took minutes for this; there is no clock here because such a test run would be noticed.
    assert mask(piece * 50_000) == piece * 50_000
