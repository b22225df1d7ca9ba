"""The nouns of flowmap: frozen data that every stage may import and that imports no stage."""
