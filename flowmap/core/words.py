"""The words of the public interface as enumerations, so that a typo is a type error."""

from enum import StrEnum


class Side(StrEnum):
    """Where code runs: on Forge's runtime or in the user's browser."""

    BACKEND = "backend"
    FRONTEND = "frontend"


class Boundary(StrEnum):
    """Where a call leads, seen from Atlassian."""

    ATLASSIAN = "atlassian"
    EXTERNAL = "external"
    UNKNOWN = "unknown"


class Category(StrEnum):
    """What a value is; the order of definition is from the gravest to the lightest."""

    SECRET = "secret"
    PERSONAL = "personal"
    CONTENT = "content"
    USER_INPUT = "user-input"
    APP_DATA = "app-data"
    CONTEXT = "context"
    CONFIG = "config"

    @property
    def gravity(self) -> int:
        """Sort key: 0 for the gravest category."""
        return _GRAVITY[self]


_GRAVITY = {category: index for index, category in enumerate(Category)}


class Store(StrEnum):
    """Where data comes to rest."""

    KVS = "kvs"
    SECRET = "secret"
    ENTITY = "entity"
    SQL = "sql"
    OBJECT_STORE = "object-store"
    PROPERTY = "property"
    CACHE = "cache"
    BROWSER = "browser"
    EXTERNAL = "external"
    LOG = "log"


class Operation(StrEnum):
    """What a storage call does."""

    WRITE = "write"
    READ = "read"
    DELETE = "delete"
    QUERY = "query"


class Declared(StrEnum):
    """Whether the manifest covers a destination."""

    DECLARED = "declared"
    UNDECLARED = "undeclared"
    NOT_NEEDED = "not-needed"
    UNKNOWN = "unknown"


class SentIn(StrEnum):
    """Which part of a request carries a value."""

    BODY = "body"
    URL = "url"
    HEADER = "header"
    ARGUMENT = "argument"


class Origin(StrEnum):
    """How a value came into the app."""

    PRODUCT = "product"
    STORAGE = "storage"
    ENTRY = "entry"
    UI = "ui"
    ENV = "env"
    LITERAL = "literal"
    RESPONSE = "response"


class Severity(StrEnum):
    """How bad a finding is; the order of definition is from the worst."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """Sort key: 0 for the worst severity."""
        return _RANK[self]


_RANK = {severity: index for index, severity in enumerate(Severity)}


class Confidence(StrEnum):
    """How sure flowmap is of a finding."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
