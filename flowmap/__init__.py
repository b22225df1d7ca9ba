"""flowmap: where the data of an Atlassian Forge app goes."""

__version__ = "0.1.0"
