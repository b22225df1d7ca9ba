"""What flowmap knows of packages and platforms, as rows of data: one row a function, in TOML files beside this one."""
