"""Rules the database itself keeps: the ledger's sum, and what is never rewritten.

Migrations drop them before and make them again after: a rebuilt table loses its triggers.
"""

from typing import Final

from sqlalchemy import Connection, func, select

BELOW_NOTHING: Final = "shares would fall below nothing on some day"
"""What a refusal of the ledger says on both databases."""
_SQLITE: Final = {
    "share_transaction_adds": """
        CREATE TRIGGER share_transaction_adds AFTER INSERT ON share_transaction
        BEGIN
            UPDATE member SET shares = shares + NEW.shares, amount = amount + NEW.amount
            WHERE id = NEW.member_id;
            SELECT RAISE(ABORT, 'shares would fall below nothing on some day')
            WHERE NEW.shares < 0 AND EXISTS (
                SELECT 1 FROM (
                    SELECT SUM(SUM(shares)) OVER (ORDER BY on_date) AS held
                    FROM share_transaction WHERE member_id = NEW.member_id GROUP BY on_date)
                WHERE held < 0);
        END""",
    "share_transaction_takes_back": """
        CREATE TRIGGER share_transaction_takes_back AFTER DELETE ON share_transaction
        BEGIN
            UPDATE member SET shares = shares - OLD.shares, amount = amount - OLD.amount
            WHERE id = OLD.member_id;
        END""",
    "share_transaction_stays": """
        CREATE TRIGGER share_transaction_stays BEFORE UPDATE ON share_transaction
        BEGIN
            SELECT RAISE(ABORT, 'the share ledger is append-only');
        END""",
    "share_transaction_not_deleted": """
        CREATE TRIGGER share_transaction_not_deleted BEFORE DELETE ON share_transaction
        WHEN NOT EXISTS (SELECT 1 FROM import_batch b
                         WHERE b.id = OLD.import_batch_id AND b.undone_at IS NOT NULL)
        BEGIN
            SELECT RAISE(ABORT, 'the share ledger is append-only');
        END""",
    "member_not_deleted": """
        CREATE TRIGGER member_not_deleted BEFORE DELETE ON member
        WHEN NOT EXISTS (SELECT 1 FROM import_batch b
                         WHERE b.id = OLD.import_batch_id AND b.undone_at IS NOT NULL)
        BEGIN
            SELECT RAISE(ABORT, 'a member is never deleted');
        END""",
    "member_event_stays": """
        CREATE TRIGGER member_event_stays BEFORE UPDATE ON member_event
        BEGIN
            SELECT RAISE(ABORT, 'a step of a membership is reversed, never changed');
        END""",
    "entitled_stays": """
        CREATE TRIGGER entitled_stays BEFORE UPDATE ON entitled
        BEGIN
            SELECT RAISE(ABORT, 'the list of the entitled is frozen');
        END""",
    "entitled_not_deleted": """
        CREATE TRIGGER entitled_not_deleted BEFORE DELETE ON entitled
        WHEN EXISTS (SELECT 1 FROM meeting m
                     WHERE m.id = OLD.meeting_id AND m.frozen_at IS NOT NULL)
        BEGIN
            SELECT RAISE(ABORT, 'the list of the entitled is frozen');
        END""",
    "minutes_version_stays": """
        CREATE TRIGGER minutes_version_stays BEFORE UPDATE ON minutes_version
        WHEN EXISTS (SELECT 1 FROM minutes m
                     WHERE m.id = OLD.minutes_id AND m.approved_no IS NOT NULL)
        BEGIN
            SELECT RAISE(ABORT, 'approved minutes are locked');
        END""",
    "minutes_version_not_deleted": """
        CREATE TRIGGER minutes_version_not_deleted BEFORE DELETE ON minutes_version
        WHEN EXISTS (SELECT 1 FROM minutes m
                     WHERE m.id = OLD.minutes_id AND m.approved_no IS NOT NULL)
        BEGIN
            SELECT RAISE(ABORT, 'approved minutes are locked');
        END""",
    "audit_entry_stays": """
        CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry
        BEGIN
            SELECT RAISE(ABORT, 'the audit is append-only');
        END""",
    "audit_entry_not_deleted": """
        CREATE TRIGGER audit_entry_not_deleted BEFORE DELETE ON audit_entry
        BEGIN
            SELECT RAISE(ABORT, 'the audit is append-only');
        END""",
}

_UNDONE: Final = (
    "EXISTS (SELECT 1 FROM import_batch b WHERE b.id = OLD.import_batch_id"
    " AND b.undone_at IS NOT NULL)"
)

_POSTGRES: Final = {
    "share_transaction_adds": (
        "share_transaction",
        "AFTER INSERT",
        (
            "UPDATE member SET shares = shares + NEW.shares, amount = amount + NEW.amount"
            " WHERE id = NEW.member_id; RETURN NEW;"
        ),
    ),
    "share_transaction_takes_back": (
        "share_transaction",
        "AFTER DELETE",
        (
            "UPDATE member SET shares = shares - OLD.shares, amount = amount - OLD.amount"
            " WHERE id = OLD.member_id; RETURN OLD;"
        ),
    ),
    "share_transaction_never_negative": (
        "share_transaction",
        "AFTER INSERT",
        (
            "IF NEW.shares < 0 AND EXISTS ("
            " SELECT 1 FROM (SELECT SUM(SUM(shares)) OVER (ORDER BY on_date) AS held"
            " FROM share_transaction WHERE member_id = NEW.member_id GROUP BY on_date) AS days"
            " WHERE held < 0)"
            " THEN RAISE check_violation USING MESSAGE ="
            " 'shares would fall below nothing on some day'; END IF; RETURN NEW;"
        ),
    ),
    "share_transaction_stays": (
        "share_transaction",
        "BEFORE UPDATE",
        "RAISE integrity_constraint_violation USING MESSAGE = 'the ledger is append-only';",
    ),
    "share_transaction_not_deleted": (
        "share_transaction",
        "BEFORE DELETE",
        (
            f"IF NOT {_UNDONE} THEN RAISE integrity_constraint_violation"
            " USING MESSAGE = 'the ledger is append-only'; END IF; RETURN OLD;"
        ),
    ),
    "member_not_deleted": (
        "member",
        "BEFORE DELETE",
        (
            f"IF NOT {_UNDONE} THEN RAISE integrity_constraint_violation"
            " USING MESSAGE = 'a member is never deleted'; END IF; RETURN OLD;"
        ),
    ),
    "member_event_stays": (
        "member_event",
        "BEFORE UPDATE",
        (
            "RAISE integrity_constraint_violation"
            " USING MESSAGE = 'a step of a membership is reversed, never changed';"
        ),
    ),
    "entitled_stays": (
        "entitled",
        "BEFORE UPDATE",
        (
            "RAISE integrity_constraint_violation"
            " USING MESSAGE = 'the list of the entitled is frozen';"
        ),
    ),
    "entitled_not_deleted": (
        "entitled",
        "BEFORE DELETE",
        (
            "IF EXISTS (SELECT 1 FROM meeting m WHERE m.id = OLD.meeting_id"
            " AND m.frozen_at IS NOT NULL) THEN RAISE integrity_constraint_violation"
            " USING MESSAGE = 'the list of the entitled is frozen'; END IF; RETURN OLD;"
        ),
    ),
    "minutes_version_stays": (
        "minutes_version",
        "BEFORE UPDATE OR DELETE",
        (
            "IF EXISTS (SELECT 1 FROM minutes m WHERE m.id = OLD.minutes_id"
            " AND m.approved_no IS NOT NULL) THEN RAISE integrity_constraint_violation"
            " USING MESSAGE = 'approved minutes are locked'; END IF;"
            " IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;"
        ),
    ),
    "audit_entry_stays": (
        "audit_entry",
        "BEFORE UPDATE OR DELETE",
        "RAISE integrity_constraint_violation USING MESSAGE = 'the audit is append-only';",
    ),
}


def install_triggers(connection: Connection) -> None:
    """Make every trigger; they must not be there yet."""
    if connection.dialect.name == "sqlite":
        for statement in _SQLITE.values():
            connection.exec_driver_sql(statement)
        return
    for name, (table, when, body) in _POSTGRES.items():
        connection.exec_driver_sql(
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS"
            f" $body$ BEGIN {body} END $body$"
        )
        connection.exec_driver_sql(
            f"CREATE TRIGGER {name} {when} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()"
        )


def drop_triggers(connection: Connection) -> None:
    """Remove what is there of them."""
    if connection.dialect.name == "sqlite":
        for name in _SQLITE:
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        return
    schema = connection.scalar(select(func.current_schema()))  # never a neighbour's
    for name in _POSTGRES:
        connection.exec_driver_sql(f'DROP FUNCTION IF EXISTS "{schema}".{name}() CASCADE')
