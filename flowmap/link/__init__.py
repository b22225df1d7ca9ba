"""Many files' facts to one program: what a value may be, which call enters which function, which SDK call is made."""
