# What can go wrong while data is imported or read.

warehouse-none = No customer data has been imported yet: run "rapport import FOLDER" with your tables, or "rapport demo" for a company to try things on.
warehouse-too-slow = The database did not answer within { $seconds } seconds: ask for a shorter period or fewer customers.

import-running = Another import is at work on this data: wait until it has ended, then start this one again.
import-source-missing = There is nothing at { $source }: name a folder, a .zip, a .csv, .csv.gz or .parquet file, or the URL of a database.
import-source-empty = { $source } holds no table: name the files after what is in them ({ $known }), with the ending .csv, .csv.gz or .parquet, or say in mapping.yaml which file is which (“rapport import --suggest-mapping FOLDER” drafts one).
import-table-missing = { $source } has no table "{ $table }", which every import needs: add { $table }.csv, or say in mapping.yaml which file it is.
import-file-twice = The table "{ $table }" is there more than once ({ $files }): leave one of these files.
import-file-empty = { $file } is empty (0 bytes): export it again, or take it out of the folder.
import-file-unreadable = { $file } cannot be read as a table, its inside is broken: export it again.
import-changed-meanwhile = { $source } changed while it was read: wait until the export has ended, then import again.
import-machine = The import could not go on, and nothing has changed: { $why }. Make room or check the permissions, then start it again.
import-currency-unknown = "{ $currency }" is no currency code: give three capital letters, such as USD or EUR.

import-column-missing = { $file } has no column "{ $column }", which the table "{ $table }" needs: add it, or say in mapping.yaml what it is called there.
import-column-twice = { $file } has two columns called "{ $column }": rename or remove one of them.
import-too-many-columns = { $file } has { $count } columns, and { $limit } are the most that can be read: take out those that are not needed.

import-encoding-unknown = The letters of { $file } are in an encoding that was not recognised: save the file as UTF-8, or name its encoding (utf-8, utf-16, gb18030 or windows-1252) as "_encoding" in mapping.yaml.
import-encoding-mixed = { $file } is UTF-8 but for some bytes, the first of them in line { $line }: save it again as UTF-8 from the program that it comes from.
import-encoding-broken = { $file } cannot be read as { $encoding } without losing letters: save it as UTF-8.

import-zip-broken = { $file } is damaged or cut short: pack it again.
import-zip-locked = { $file } is protected by a password: pack it again without one.
import-zip-bomb = { $file } unpacks to far more than any table would: it was not unpacked any further.
import-zip-path = { $file } holds a file whose name leads outside of it ({ $member }): pack only the tables, side by side.
import-zip-twice = { $file } holds two files called { $member }: leave one of them.

import-mapping-missing = There is no mapping file { $file }.
import-mapping-not-yaml = { $file } is not YAML, the first mistake is in line { $line }: "rapport import --suggest-mapping" writes one to begin with.
import-mapping-shape = { $file } cannot be used because of "{ $place }": give the name of their column there, or {"{"}from: NAME, values: {"{"}THEIRS: OURS{"}"}{"}"}.
import-mapping-table = { $file } maps "{ $place }", which is no table: the tables are { $known }.
import-mapping-column = { $file } has no column "{ $column }", which the mapping gives for { $place }.
import-mapping-file = The mapping names { $file } for { $place }, but there is no such file beside the others.

import-too-many-bad = { $bad } of the { $total } rows of { $file } cannot be used, more than the { $limit }% that are put up with; { $reason ->
    [bad_number] most often "{ $column }" is not a number that can be read safely
    [bad_time] most often "{ $column }" is not a date or time in ISO 8601 (2026-01-31)
    [bad_boolean] most often "{ $column }" is neither true nor false
    [bad_json] most often "{ $column }" is no JSON
    [duplicate_key] most often "{ $column }" is there twice
    [unknown_reference] most often "{ $column }" is not in its table
    [missing_value] most often "{ $column }" is empty
    [torn_quote] most often a quotation mark is not closed
   *[other] most often a row has more or fewer cells than the header
}. Nothing was imported; each row is listed in { $rejected }. Correct the file or its mapping, or allow more with --max-bad.

import-database-url = "{ $url }" is no database address that can be used: write postgresql://USER@HOST/DATABASE.
import-database-down = The database at { $url } did not answer: { $why }
import-database-empty = The database at { $url } has none of the tables { $known }: name them in mapping.yaml (customers: {"{"}_from: SCHEMA.TABLE{"}"}).
