# Was ein Datenbestand in einer Datenbank sagt, wenn er nicht zu gebrauchen ist.
warehouse-down = Der Datenbestand unter { $place } antwortet nicht: { $why }. Prüfen Sie, ob der Server läuft und ob in RAPPORT_WAREHOUSE (oder ~/.pgpass) die richtige Adresse und das richtige Passwort stehen.
warehouse-gone = Den Datenbestand unter { $place } gibt es nicht mehr: Importieren Sie Ihre Tabellen noch einmal.
warehouse-texts = Die Datenbank unter { $place } kann nicht Texte aller Sprachen aufnehmen: Legen Sie eine mit ENCODING 'UTF8' und LC_CTYPE 'C.UTF-8' an und importieren Sie in diese.
warehouse-not-a-query = Der Datenbestand beantwortet nur eine einzelne lesende Abfrage: Dies ist etwas anderes und wurde nicht ausgeführt.
warehouse-not-a-table = Der Datenbestand hat keine Tabelle { $name }: Anderes kann nicht gelesen werden, und die Abfrage wurde nicht ausgeführt.
warehouse-not-a-function = { $name } darf in einer Abfrage des Datenbestands nicht vorkommen; die Abfrage wurde nicht ausgeführt.
warehouse-no-address = { $given } ist keine Adresse eines Datenbestands: Geben Sie postgresql://BENUTZER@RECHNER/DATENBANK an oder „duckdb“ für den Ordner des Arbeitsbereichs.
