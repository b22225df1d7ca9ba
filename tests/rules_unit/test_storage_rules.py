"""The rules about data that comes to rest, on hand-built rows."""

from dataclasses import replace

import pytest
from rules_unit.build import (
    ACCOUNT_ID,
    CONTENT,
    NAME,
    SECRET,
    app,
    at,
    data,
    egress,
    in_manifest,
    manifest,
    module,
    remote,
    storage,
)

from flowmap.core.appmap import Step
from flowmap.core.words import Boundary, Category, Confidence, Operation, Severity, Side, Store
from flowmap.rules.content_logged import ContentLogged
from flowmap.rules.people import is_account_id
from flowmap.rules.personal_logged import PersonalLogged
from flowmap.rules.personal_unreported import PersonalUnreported
from flowmap.rules.residency_unpinned import ResidencyUnpinned
from flowmap.rules.secret_logged import SecretLogged
from flowmap.rules.secret_plain_storage import SecretPlainStorage


def only(findings):
    found = list(findings)
    assert len(found) == 1
    return found[0]


class TestSecretPlainStorage:
    def test_names_the_secret_the_store_and_the_call(self):
        finding = only(SecretPlainStorage().check(app(storage(7, data=(SECRET, CONTENT)))))
        assert finding.message == (
            "Storage secret `token` (secret) is written unencrypted to the key-value store (key `settings`) "
            "by kvs.set()."
        )
        assert (finding.severity, finding.location, finding.storage) == (Severity.CRITICAL, at(7), "s7")

    @pytest.mark.parametrize("store", [Store.ENTITY, Store.SQL, Store.OBJECT_STORE, Store.PROPERTY, Store.BROWSER])
    def test_knows_every_plain_store(self, store):
        assert (
            only(SecretPlainStorage().check(app(storage(store=store, data=(SECRET,))))).rule == "secret-plain-storage"
        )

    @pytest.mark.parametrize(
        "row",
        [
            storage(store=Store.SECRET, encrypted=True, data=(SECRET,)),
            storage(encrypted=True, data=(SECRET,)),
            storage(store=Store.CACHE, data=(SECRET,)),
            storage(operation=Operation.READ, data=(SECRET,)),
            storage(data=(CONTENT,)),
        ],
        ids=["secret store", "encrypted", "cache", "read", "no secret"],
    )
    def test_is_silent(self, row):
        assert not list(SecretPlainStorage().check(app(row)))


class TestSecretsWrittenBack:
    READ = storage(3, operation=Operation.READ, api="@forge/kvs.get", location=at(1))
    AGAIN = storage(8, data=(data(Category.SECRET, "stored value 'settings' token"),))
    FIRST = storage(20, data=(data(Category.SECRET, "payload token", source=at(30), path=(Step(at(30), "in"),)),))

    def sure(self, *rows):
        found = SecretPlainStorage().check(app(*rows))
        return {finding.location.line: finding.confidence for finding in found}

    def test_repeat_the_mistake_of_the_write_that_put_them_there(self):
        assert self.sure(self.READ, self.AGAIN, self.FIRST) == {8: Confidence.LOW, 20: Confidence.HIGH}
        message = next(SecretPlainStorage().check(app(self.READ, self.AGAIN, self.FIRST))).message
        assert message.endswith("; it was read from there, where kvs.set() of src/index.js puts it.")

    def test_stand_for_themselves_where_no_other_write_is_known(self):
        assert self.sure(self.READ, self.AGAIN) == {8: Confidence.HIGH}

    def test_stand_for_themselves_with_a_secret_from_elsewhere(self):
        both = storage(8, data=(*self.AGAIN.data, *self.FIRST.data))
        assert self.sure(self.READ, both, self.FIRST) == {8: Confidence.HIGH, 20: Confidence.HIGH}

    @pytest.mark.parametrize("more", [{"keys": ("other",)}, {"keys": ("{}",)}, {"store": Store.ENTITY}])
    def test_stand_for_themselves_under_another_key(self, more):
        again = storage(8, data=self.AGAIN.data, **more)
        read = storage(3, operation=Operation.READ, api="@forge/kvs.get", location=at(1), keys=("{}",))
        assert self.sure(self.READ, again, self.FIRST)[8] is Confidence.HIGH
        assert self.sure(read, again, self.FIRST)[8] is Confidence.HIGH


class TestLogs:
    @pytest.mark.parametrize(
        ("rule", "logged", "severity"),
        [
            (SecretLogged(), SECRET, Severity.HIGH),
            (PersonalLogged(), NAME, Severity.MEDIUM),
            (ContentLogged(), CONTENT, Severity.LOW),
        ],
        ids=["secret", "personal", "content"],
    )
    def test_each_category_has_its_rule(self, rule, logged, severity):
        row = storage(store=Store.LOG, data=(SECRET, NAME, CONTENT), keys=())
        finding = only(rule.check(app(row)))
        assert finding.severity is severity
        assert finding.message.endswith(f"({logged.category}) is logged by console.log().")
        assert not list(rule.check(app(storage(data=(logged,)))))

    @pytest.mark.parametrize(
        ("rule", "confidence"),
        [(SecretLogged(), Confidence.HIGH), (PersonalLogged(), Confidence.LOW), (ContentLogged(), Confidence.LOW)],
        ids=["secret", "personal", "content"],
    )
    def test_what_the_page_shows_anyway_is_hardly_a_risk_in_its_console(self, rule, confidence):
        row = storage(store=Store.LOG, side=Side.FRONTEND, data=(SECRET, NAME, CONTENT))
        assert only(rule.check(app(row))).confidence is confidence
        assert only(rule.check(app(replace(row, side=Side.BACKEND)))).confidence is Confidence.HIGH

    def test_an_account_id_alone_may_be_logged(self):
        assert not list(PersonalLogged().check(app(storage(store=Store.LOG, data=(ACCOUNT_ID,)))))
        both = storage(store=Store.LOG, data=(ACCOUNT_ID, NAME))
        assert "displayName" in only(PersonalLogged().check(app(both))).message


@pytest.mark.parametrize(
    ("what", "alone"),
    [
        ("Jira user accountId", True),
        ("context.accountId", True),
        ("installerAccountId", True),
        ("account_id", True),
        ("accountIds", True),
        ("event `atlassianId`", True),
        ("Jira user emailAddress", False),
        ("accountId and displayName", False),
        ("Jira user accountType", False),
        ("", False),
    ],
)
def test_an_account_id_is_known_by_its_field(what, alone):
    assert is_account_id(data(Category.PERSONAL, what)) is alone


def test_only_personal_data_is_an_account_id():
    assert not is_account_id(data(Category.CONTEXT, "accountId"))


class TestPersonalUnreported:
    def test_speaks_where_nothing_reports_accounts(self):
        finding = only(PersonalUnreported().check(app(storage(store=Store.SECRET, encrypted=True, data=(NAME,)))))
        assert finding.severity is Severity.MEDIUM
        assert finding.message.startswith("Jira user displayName (personal) is written to the secret store")

    def test_is_silent_where_accounts_are_reported(self):
        report = egress(api="@forge/api.privacy.reportPersonalData", boundary=Boundary.ATLASSIAN)
        assert not list(PersonalUnreported().check(app(report, storage(data=(NAME,)))))

    @pytest.mark.parametrize(
        "row",
        [
            storage(data=(ACCOUNT_ID,)),
            storage(store=Store.LOG, data=(NAME,)),
            storage(store=Store.BROWSER, data=(NAME,)),
        ],
        ids=["account id", "log", "browser"],
    )
    def test_is_silent(self, row):
        assert not list(PersonalUnreported().check(app(row)))

    def test_asks_nothing_of_code_that_is_no_forge_app(self):
        assert not list(PersonalUnreported().check(app(storage(data=(NAME,)), is_forge=False)))


class TestResidency:
    @pytest.mark.parametrize("operations", [None, ("storage", "compute")])
    def test_a_remote_that_stores_needs_regions(self, operations):
        finding = only(ResidencyUnpinned().check(app(manifest=manifest(remotes=(remote(operations=operations),)))))
        assert (finding.location, finding.severity) == (in_manifest(40), Severity.MEDIUM)
        assert "`engine`" in finding.message
        assert "      default: https://api.example.com\n      EU: " in finding.advice

    @pytest.mark.parametrize(
        "said",
        [
            remote(operations=("compute", "fetch")),
            remote(operations=("storage",), in_scope_eud=False),
            remote(operations=("storage",), urls={"default": "https://us.example.com", "EU": "https://eu.example.com"}),
        ],
        ids=["stores nothing", "out of scope", "regions"],
    )
    def test_other_remotes_are_fine(self, said):
        assert not list(ResidencyUnpinned().check(app(manifest=manifest(remotes=(said,)))))

    def test_an_external_store_is_out_of_reach(self):
        row = storage(store=Store.EXTERNAL, boundary=Boundary.EXTERNAL, api="@aws-sdk/client-s3.send", data=(CONTENT,))
        finding = only(ResidencyUnpinned().check(app(row)))
        assert finding.message == (
            "Issue fields.summary (content) is written by client-s3.send() outside Atlassian, where no pinning reaches."
        )
        assert finding.confidence is Confidence.HIGH
        assert not list(ResidencyUnpinned().check(app(storage(data=(CONTENT,)))))

    def test_a_preview_database_is_not_pinned(self):
        modules = (module("sql", "old", dareCompliant=False), module("sql", "new"))
        finding = only(ResidencyUnpinned().check(app(manifest=manifest(modules=modules))))
        assert "`old`" in finding.message
