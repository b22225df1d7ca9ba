"""A program to the answer: where each kind of data goes, with the way it takes."""
