"""The rule of the account id: an id alone is no profile."""

import re

from flowmap.core.appmap import Data
from flowmap.core.words import Category
from flowmap.flow import names

_ALIASES = {"aaid", "accountid", "atlassianid", "atlassianaccountid"}


def is_account_id(data: Data) -> bool:
    """Whether personal data is nothing but an account id: its name ends in such a field.

    With a name, an e-mail or other profile data beside it that other data speaks for itself.
    """
    words = re.findall(r"[A-Za-z_]\w*", data.what)
    if data.category is not Category.PERSONAL or not words:
        return False
    name = words[-1].removesuffix("s")
    return names.is_account(name) or name.replace("_", "").lower() in _ALIASES


def is_profile(data: Data) -> bool:
    """Whether data is personal and more than an account id."""
    return data.category is Category.PERSONAL and not is_account_id(data)
