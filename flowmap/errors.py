"""The errors that flowmap raises on purpose; each survives a process boundary."""


class FlowmapError(Exception):
    """The call or the input is unusable: one message for a person, exit status 2."""


class UnreadableFile(FlowmapError):
    """A file that cannot be read: it becomes a problem of the analysed app, the run goes on."""


class ConfigurationError(FlowmapError):
    """One or several errors in `flowmap.toml` or the shipped models, each with file and line."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(self.problems)
