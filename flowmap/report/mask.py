"""What reports show instead of credentials; how these are recognised is the matter of `core.credentials`."""

from flowmap.core.credentials import mask, masked, spans

__all__ = ["mask", "masked", "spans"]
