"""For the machines that build: the files that `flowmap init` writes, and the poster for Bitbucket."""
