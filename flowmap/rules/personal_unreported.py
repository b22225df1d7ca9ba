"""The rule `personal-unreported`."""

from collections.abc import Iterator

from flowmap.core.appmap import AppMap, Data, Storage
from flowmap.core.words import Category, Operation, Severity, Store
from flowmap.rules.base import StoreRule
from flowmap.rules.people import is_profile
from flowmap.rules.wording import call_name, data_name, store_name


class PersonalUnreported(StoreRule):
    """Personal data is stored and the app never reports accounts for erasure.

    ## What it reports

    Names, e-mail addresses and other profile data that are written to a store, in an app without any call of
    `privacy.reportPersonalData()`. An account id alone is not reported.

    ## Why it matters

    An app that keeps profile data has to ask Atlassian regularly which of the accounts have been closed or changed,
    and erase or refresh them. Otherwise it keeps the data of people who have asked to be forgotten.

    ## Example

    ```js
    await kvs.set('owner', { name: user.displayName, email: user.emailAddress });
    ```

    ## Instead

    ```js
    await kvs.set('owner', { accountId: user.accountId });   // and fetch the rest when it is needed
    ```

    ## References

    - https://developer.atlassian.com/platform/forge/user-privacy-guidelines/
    - https://developer.atlassian.com/platform/forge/runtime-reference/privacy-api/
    """

    id = "personal-unreported"
    severity = Severity.MEDIUM
    categories = frozenset({Category.PERSONAL})
    stores = frozenset(
        {Store.KVS, Store.SECRET, Store.ENTITY, Store.SQL, Store.OBJECT_STORE, Store.PROPERTY, Store.EXTERNAL}
    )
    advice = (
        "Store the account id only and fetch the profile when it is needed; or call `privacy.reportPersonalData()` of "
        "@forge/api at least every seven days and erase what it names, with the scope `report:personal-data`."
    )

    def rows(self, app: AppMap) -> Iterator[Storage]:
        """The writes of an app that reports no accounts; encryption does not matter here."""
        reports = any(row.api.endswith("reportPersonalData") for row in app.egress)
        if app.is_forge and not reports:
            yield from (row for row in app.storage if row.store in self.stores and row.operation is Operation.WRITE)

    def wants(self, data: Data) -> bool:
        """Personal data that is more than an account id."""
        return is_profile(data)

    def message(self, row: Storage, data: Data) -> str:
        """`Jira user displayName (personal) is written to …, and nothing reports accounts`."""
        place = f"{store_name(row)} by {call_name(row)}"
        return f"{data_name(data)} is written to {place}, and the app never calls reportPersonalData() for erasure"
