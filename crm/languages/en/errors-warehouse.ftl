# What a warehouse in a database says when it cannot be used.
warehouse-down = The warehouse at { $place } does not answer: { $why }. Check that the server runs and that RAPPORT_WAREHOUSE (or ~/.pgpass) holds the right address and password.
warehouse-gone = The warehouse at { $place } is not there any more: import your tables again.
warehouse-texts = The database at { $place } cannot hold text in every language: make one with ENCODING 'UTF8' and LC_CTYPE 'C.UTF-8' and import into that.
warehouse-not-a-query = Only one query that reads can be asked of the warehouse: this is something else, and was not run.
warehouse-not-a-table = The warehouse has no table { $name }: nothing else can be read, and the query was not run.
warehouse-not-a-function = { $name } may not be used in a query of the warehouse, and the query was not run.
warehouse-no-address = { $given } is no address of a warehouse: give postgresql://USER@HOST/DATABASE, or “duckdb” for the folder of the workspace.
