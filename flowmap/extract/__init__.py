"""Bytes to facts: the only package that knows tree-sitter. It sees one file at a time and knows no Forge."""
