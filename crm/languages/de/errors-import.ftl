# Was beim Importieren oder Lesen der Daten schiefgehen kann.

warehouse-none = Es wurden noch keine Kundendaten importiert: Starten Sie „rapport import ORDNER“ mit Ihren Tabellen oder „rapport demo“ für eine Firma zum Ausprobieren.
warehouse-too-slow = Die Datenbank hat nicht innerhalb von { $seconds } Sekunden geantwortet: Fragen Sie nach einem kürzeren Zeitraum oder weniger Kunden.

import-running = Gerade läuft ein anderer Import in diese Daten: Warten Sie, bis er fertig ist, und starten Sie diesen dann noch einmal.
import-source-missing = Unter { $source } liegt nichts: Nennen Sie einen Ordner, eine .zip-, .csv-, .csv.gz- oder .parquet-Datei oder die Adresse einer Datenbank.
import-source-empty = { $source } enthält keine Tabelle: Benennen Sie die Dateien nach ihrem Inhalt ({ $known }) mit der Endung .csv, .csv.gz oder .parquet, oder sagen Sie in mapping.yaml, welche Datei welche ist („rapport import --suggest-mapping ORDNER“ entwirft sie).
import-table-missing = In { $source } fehlt die Tabelle „{ $table }“, die jeder Import braucht: Legen Sie { $table }.csv dazu, oder sagen Sie in mapping.yaml, welche Datei es ist.
import-file-twice = Die Tabelle „{ $table }“ liegt mehrfach vor ({ $files }): Lassen Sie eine dieser Dateien übrig.
import-file-empty = { $file } ist leer (0 Byte): Exportieren Sie sie noch einmal, oder nehmen Sie sie aus dem Ordner.
import-file-unreadable = { $file } lässt sich nicht als Tabelle lesen, die Datei ist beschädigt: Exportieren Sie sie noch einmal.
import-changed-meanwhile = { $source } hat sich während des Lesens geändert: Warten Sie, bis der Export fertig ist, und importieren Sie dann noch einmal.
import-machine = Der Import konnte nicht weitergehen, und nichts hat sich geändert: { $why }. Schaffen Sie Platz oder prüfen Sie die Zugriffsrechte, und starten Sie ihn dann noch einmal.
import-currency-unknown = „{ $currency }“ ist kein Währungskürzel: Nennen Sie drei Großbuchstaben, etwa USD oder EUR.

import-column-missing = In { $file } fehlt die Spalte „{ $column }“, die die Tabelle „{ $table }“ braucht: Ergänzen Sie sie, oder sagen Sie in mapping.yaml, wie sie dort heißt.
import-column-twice = In { $file } heißen zwei Spalten „{ $column }“: Benennen Sie eine um, oder entfernen Sie sie.
import-too-many-columns = { $file } hat { $count } Spalten, höchstens { $limit } lassen sich lesen: Nehmen Sie die unnötigen heraus.

import-encoding-unknown = Die Zeichenkodierung von { $file } wurde nicht erkannt: Speichern Sie die Datei als UTF-8, oder nennen Sie die Kodierung (utf-8, utf-16, gb18030 oder windows-1252) als „_encoding“ in mapping.yaml.
import-encoding-mixed = { $file } ist UTF-8 bis auf einige Bytes, die ersten davon in Zeile { $line }: Speichern Sie sie aus dem Programm, aus dem sie stammt, noch einmal als UTF-8.
import-encoding-broken = { $file } lässt sich nicht als { $encoding } lesen, ohne Buchstaben zu verlieren: Speichern Sie sie als UTF-8.

import-zip-broken = { $file } ist beschädigt oder abgeschnitten: Packen Sie sie neu.
import-zip-locked = { $file } ist mit einem Passwort geschützt: Packen Sie sie neu ohne Passwort.
import-zip-bomb = { $file } wird beim Entpacken weit größer als jede Tabelle: Das Entpacken wurde abgebrochen.
import-zip-path = { $file } enthält eine Datei, deren Name nach draußen führt ({ $member }): Packen Sie nur die Tabellen, nebeneinander.
import-zip-twice = { $file } enthält zwei Dateien namens { $member }: Lassen Sie eine davon übrig.

import-mapping-missing = Es gibt keine Zuordnungsdatei { $file }.
import-mapping-not-yaml = { $file } ist kein YAML, der erste Fehler steht in Zeile { $line }: „rapport import --suggest-mapping“ schreibt einen Anfang.
import-mapping-shape = { $file } lässt sich wegen „{ $place }“ nicht verwenden: Nennen Sie dort den Namen der fremden Spalte oder {"{"}from: NAME, values: {"{"}FREMD: EIGEN{"}"}{"}"}.
import-mapping-table = { $file } ordnet „{ $place }“ zu, das keine Tabelle ist: Die Tabellen heißen { $known }.
import-mapping-column = In { $file } gibt es keine Spalte „{ $column }“, die die Zuordnung für { $place } nennt.
import-mapping-file = Die Zuordnung nennt { $file } für { $place }, aber eine solche Datei liegt nicht bei den anderen.

import-too-many-bad = { $bad } der { $total } Zeilen von { $file } sind unbrauchbar, mehr als die geduldeten { $limit } %; { $reason ->
    [bad_number] meist ist „{ $column }“ keine Zahl, die sich sicher lesen lässt
    [bad_time] meist ist „{ $column }“ kein Datum und keine Uhrzeit nach ISO 8601 (2026-01-31)
    [bad_boolean] meist ist „{ $column }“ weder wahr noch falsch
    [bad_json] meist ist „{ $column }“ kein JSON
    [duplicate_key] meist kommt „{ $column }“ zweimal vor
    [unknown_reference] meist fehlt „{ $column }“ in der zugehörigen Tabelle
    [missing_value] meist ist „{ $column }“ leer
    [torn_quote] meist ist ein Anführungszeichen nicht geschlossen
   *[other] meist hat eine Zeile mehr oder weniger Felder als die Kopfzeile
}. Es wurde nichts importiert; jede Zeile steht in { $rejected }. Berichtigen Sie die Datei oder ihre Zuordnung, oder erlauben Sie mit --max-bad mehr.

import-database-url = „{ $url }“ ist keine verwendbare Datenbankadresse: Schreiben Sie postgresql://BENUTZER@RECHNER/DATENBANK.
import-database-down = Die Datenbank unter { $url } hat nicht geantwortet: { $why }
import-database-empty = Die Datenbank unter { $url } hat keine der Tabellen { $known }: Nennen Sie sie in mapping.yaml (customers: {"{"}_from: SCHEMA.TABELLE{"}"}).
