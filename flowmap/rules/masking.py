"""Data that a function has made unreadable on its way, as far as the function's name tells."""

import re

from flowmap.core.appmap import Data

_MASKS = re.compile(r"\b\w*(?:mask|redact|obfuscat|censor|hash|encrypt|anonymi[sz]e)\w*\(\)", re.IGNORECASE)
_MASKED = re.compile(r"^(?:masked|redacted|hashed|encrypted)|(?:masked|redacted|hash|preview|hint)$", re.IGNORECASE)


def is_masked(data: Data) -> bool:
    """Whether data passed a function called like `maskToken`, or lies in a property called like `maskedToken`."""
    if any(_MASKED.search(name) for name in data.fields):
        return True
    return any(_MASKS.search(step.note) for step in data.path)
