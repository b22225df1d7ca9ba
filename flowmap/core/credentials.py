"""How credentials in text are recognised, and replaced by their first four characters and their length.

flowmap quotes source code, storage keys and URLs; none of them may carry a working credential into a report that is
mailed around. Two kinds are recognised: tokens whose format says what they are, wherever they stand, and values that
look random and stand in a telling context (`password: "…"`, `?api_key=…`, `Authorization: Bearer …`). Random text in no
such context stays: hashes in file names, UUIDs, ARIs and fingerprints are what a reader needs to find the place.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

_FORMATS = (
    r"(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])",  # AWS
    r"gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}",
    r"gl(?:pat|dt|rt|ft|soat|cbt|ptt|agent|oas)-[\w-]{16,}",
    r"xox[abceoprs]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}",
    r"sk-[A-Za-z0-9_-]{16,}|[rs]k_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{16,}",
    r"AIza[\w-]{30,}|ya29\.[\w-]{16,}|GOCSPX-[\w-]{16,}",
    r"eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?",  # JWT
    r"SG\.[\w-]{16,}\.[\w-]{16,}",
    r"AT(?:ATT|CTT|BB|OA)[A-Za-z0-9][\w=-]{16,}",  # Atlassian
    r"(?:npm|hf)_[A-Za-z0-9]{30,}|pypi-[\w-]{40,}",
    r"dop_v1_[a-f0-9]{40,}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|lin_api_[A-Za-z0-9]{30,}|ntn_[A-Za-z0-9]{30,}",
    r"\d{8,10}:AA[\w-]{33}",  # Telegram bot
)
_KEY_BLOCK = r"-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----.*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|\Z)"
_BASIC_AUTH = r"(?<=://)[^\s/:@\"'`<>]*:(?P<basic>[^\s/@\"'`]+)@"
_HOOK = r"hooks\.slack\.com/(?:services|workflows|triggers)/(?P<hook>[\w/]{16,})"
# Names are bounded: an unbounded one would make the search quadratic in text that is made to be slow.
_TELLING = (
    r"(?:api|access|auth|private|secret|signing|encryption|master|account|license)[\s_-]?key|secret|token|"
    r"passw(?:or)?d|passphrase|passwd|pwd|credential|authorization"
)
_NAMED = rf"(?:{_TELLING})[\w-]{{0,32}}[\"'`\]]?\s{{0,4}}(?::|=>?|,)\s{{0,4}}[\"'`](?P<named>[^\"'`\s]{{8,}})[\"'`]"
_QUERY = rf"[?&][\w-]{{0,32}}(?:{_TELLING}|key|sig|signature)[\w-]{{0,32}}=(?P<query>[^&\s\"'`#{{}}<>]{{8,}})"
_SCHEME = r"\b(?:Bearer|Basic|Bot|SSWS|GenieKey)\s+(?P<scheme>[A-Za-z0-9+/=._~-]{16,})"

_CREDENTIAL = re.compile(
    f"(?P<block>{_KEY_BLOCK})|(?<![A-Za-z0-9])(?P<format>{'|'.join(_FORMATS)})"
    f"|(?i:{_BASIC_AUTH}|{_HOOK}|{_NAMED}|{_QUERY}|{_SCHEME})",
    re.DOTALL,
)
_TOKENS = re.compile(f"(?<![A-Za-z0-9])(?:{'|'.join(_FORMATS)})")
_RANDOM_ONLY = frozenset(("named", "query", "scheme"))
_PLACEHOLDER = re.compile(
    r"x{4}|\*{3}|\.{3}|…|\$\{|\{\}|\{\{|<[a-z]|your|example|change.?me|placeholder|dummy|redacted|todo|(.)\1{5}",
    re.IGNORECASE,
)
_FORMAT_PLACEHOLDER = re.compile(r"x{6}|your[-_]|example|placeholder|(.)\1{7}", re.IGNORECASE)
"""In a token of a known format a short word may stand by chance."""
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_NAME_LIKE = re.compile(r"[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*\d?")
_MIN_BITS = 2.8
"""Shannon entropy per character under which eight or more characters are a word, not a key."""


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where credentials stand in `text`: pairs of start and end offsets, in order, not overlapping."""
    for match in _CREDENTIAL.finditer(text):
        for kind, value in match.groupdict().items():
            if value and _is_credential(kind, value):
                yield match.span(kind)
                break


@lru_cache(maxsize=65536)
def mask(text: str) -> str:
    """`text` with every credential in it replaced; text without one comes back unchanged."""
    pieces, position = [], 0
    for start, end in spans(text):
        pieces += [text[position:start], masked(text[start:end])]
        position = end
    return "".join(pieces) + text[position:]


def masked(credential: str) -> str:
    """What is shown instead of a credential: `AKIA…(20 characters)`."""
    return f"{credential[:4]}…({len(credential)} characters)"


def _is_credential(kind: str, value: str) -> bool:
    if kind == "block":
        return True
    if (_FORMAT_PLACEHOLDER if kind == "format" else _PLACEHOLDER).search(value):
        return False
    return kind not in _RANDOM_ONLY or _looks_random(value)


def _looks_random(value: str) -> bool:
    if _UUID.fullmatch(value) or value.lower().startswith(("ari:", "http:", "https:")) or _NAME_LIKE.fullmatch(value):
        # Words joined by separators are names of things (`access-token`), however long; a run of letters may be a key.
        return value.isalpha() and len(value) >= 20 and _entropy(value) > 4.0
    return _entropy(value) >= _MIN_BITS


def _entropy(value: str) -> float:
    total = len(value)
    return -sum(count / total * math.log2(count / total) for count in Counter(value).values())


def known_tokens(text: str) -> Iterator[tuple[int, int]]:
    """Where tokens stand in `text` whose format names their service, or that are signed; no mere names like them."""
    for match in _TOKENS.finditer(text):
        value = match.group()
        if _is_credential("format", value) and _MIXED.search(value) and not _NAME_LIKE.fullmatch(value):
            yield match.span()


def is_known_format(text: str) -> bool:
    """Whether a text holds a credential whose format says what it is, whatever it is called."""
    for match in _CREDENTIAL.finditer(text):
        for kind, value in match.groupdict().items():
            if value and kind not in _RANDOM_ONLY and _is_credential(kind, value):
                return True
    return next(known_tokens(text), None) is not None


def is_random(text: str) -> bool:
    """Whether a text, all of it, may be a credential where its name says so: random, and no placeholder."""
    value = _SCHEMES.sub("", text)
    if len(value) < _MIN_LENGTH or _NO_KEY.search(value) or _PLACEHOLDER.search(value):
        return False
    return _looks_random(value) and _MIXED.search(value) is not None


_SCHEMES = re.compile(r"^(?:Bearer|Basic|Bot|SSWS|GenieKey|Token|ApiKey)\s+", re.IGNORECASE)
_NO_KEY = re.compile(r"[\s{}()<>\[\]]|^[./#@]|^[a-z]+://|^[a-z][\w-]*:[a-z]", re.IGNORECASE)
_MIN_LENGTH = 10
_MIXED = re.compile(r"\d.*[A-Za-z]|[A-Za-z].*\d")
