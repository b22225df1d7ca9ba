"""Which lists of `permissions.external` let a call through, by what it is and where it runs."""

from flowmap.core.words import Side

BACKEND = "fetch.backend"
CLIENT = "fetch.client"

RESOURCE = "resource"
"""What an element loads of which nobody knows whether it is a picture, a frame, a script or a film."""

FORM = "form"
"""A form that the browser posts: the page's policy lets none through to another host, whatever is declared."""

LOADED = frozenset({"image", "script", "style", "font", "frame", "media", RESOURCE})
"""What a page loads by itself."""

SHOWN = LOADED | {FORM, "navigation", "beacon", "webrtc", "markup"}
"""What elements and their like do, each by an attribute of its own: without the attribute they do nothing."""

NEVER_DECLARED = frozenset(
    {"navigation", "preconnect", "webrtc", "llm", "service", "realtime", "webtrigger", "queue", "event"}
)
"""Kinds that no permission speaks of and nothing holds back."""

_KEYS = {
    "image": ("images",),
    "media": ("media",),
    "script": ("scripts",),
    "style": ("styles",),
    "font": ("fonts",),
    "frame": ("frames",),
    "navigation": ("navigation",),
    RESOURCE: ("images", "frames", "scripts", "media"),
    FORM: (),
}


def permission_keys(kind: str, side: Side) -> tuple[str, ...]:
    """The lists any of which a call of that kind needs to be in; none where it is let through in no way."""
    # What UI Kit 1 renders on the backend the page loads all the same.
    return _KEYS.get(kind, (CLIENT,) if side is Side.FRONTEND else (BACKEND,))
