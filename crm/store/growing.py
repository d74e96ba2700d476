"""Bringing a store of a former version up to date: what it has stays, what is missing is added.

Tables are only ever added to, so that no row is rewritten and nothing can be lost: a new column may
be empty or has a default of the database's own. Changes that this cannot express need more.
"""

from sqlalchemy import Column, Connection, Inspector, Table, inspect
from sqlalchemy.schema import CreateColumn

from crm.store.base import Base


def grow(connection: Connection) -> None:
    """Make the tables that are missing, and the columns and indexes that tables lack."""
    there = inspect(connection)
    old = [table for table in Base.metadata.sorted_tables if there.has_table(table.name)]
    for table in old:
        _add_columns(connection, table, there)
    Base.metadata.create_all(connection)


def _add_columns(connection: Connection, table: Table, there: Inspector) -> None:
    known = {column["name"] for column in there.get_columns(table.name)}
    missing = [column for column in table.columns if column.name not in known]
    for column in missing:
        _add(connection, table, column)
    for index in table.indexes if missing else ():
        index.create(connection, checkfirst=True)


def _add(connection: Connection, table: Table, column: Column[object]) -> None:
    said = str(CreateColumn(column).compile(dialect=connection.dialect)).strip()
    named = connection.dialect.identifier_preparer.format_table(table)
    connection.exec_driver_sql(f"ALTER TABLE {named} ADD COLUMN {said}")
