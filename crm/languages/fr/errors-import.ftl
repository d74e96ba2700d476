# Ce qui peut échouer à l'import ou à la lecture des données.

warehouse-none = Aucune donnée client n'a encore été importée : lancez « rapport import DOSSIER » avec vos tables, ou « rapport demo » pour une entreprise d'essai.
warehouse-too-slow = La base de données n'a pas répondu en { $seconds } secondes : demandez une période plus courte ou moins de clients.

import-running = Un autre import est en cours sur ces données : attendez qu'il se termine, puis relancez celui-ci.
import-source-missing = Il n'y a rien à { $source } : indiquez un dossier, un fichier .zip, .csv, .csv.gz ou .parquet, ou l'adresse d'une base de données.
import-source-empty = { $source } ne contient aucune table : nommez les fichiers d'après leur contenu ({ $known }), avec l'extension .csv, .csv.gz ou .parquet, ou dites dans mapping.yaml quel fichier est lequel (« rapport import --suggest-mapping DOSSIER » en rédige une ébauche).
import-table-missing = { $source } n'a pas de table « { $table } », indispensable à tout import : ajoutez { $table }.csv, ou dites dans mapping.yaml de quel fichier il s'agit.
import-file-twice = La table « { $table } » est présente plusieurs fois ({ $files }) : ne gardez qu'un de ces fichiers.
import-file-empty = { $file } est vide (0 octet) : exportez-le à nouveau, ou retirez-le du dossier.
import-file-unreadable = { $file } ne peut pas être lu comme une table, le fichier est abîmé : exportez-le à nouveau.
import-changed-meanwhile = { $source } a changé pendant la lecture : attendez la fin de l'export, puis importez à nouveau.
import-machine = L'import n'a pas pu continuer et rien n'a changé : { $why }. Faites de la place ou vérifiez les droits d'accès, puis relancez-le.
import-currency-unknown = « { $currency } » n'est pas un code de devise : donnez trois majuscules, comme USD ou EUR.

import-column-missing = { $file } n'a pas de colonne « { $column } », nécessaire à la table « { $table } » : ajoutez-la, ou dites dans mapping.yaml comment elle s'y appelle.
import-column-twice = { $file } a deux colonnes « { $column } » : renommez ou supprimez l'une d'elles.
import-too-many-columns = { $file } a { $count } colonnes, et { $limit } au plus peuvent être lues : retirez celles qui sont inutiles.

import-encoding-unknown = L'encodage de { $file } n'a pas été reconnu : enregistrez le fichier en UTF-8, ou nommez son encodage (utf-8, utf-16, gb18030 ou windows-1252) sous « _encoding » dans mapping.yaml.
import-encoding-mixed = { $file } est en UTF-8 sauf quelques octets, les premiers à la ligne { $line } : enregistrez-le à nouveau en UTF-8 depuis le programme dont il vient.
import-encoding-broken = { $file } ne peut pas être lu en { $encoding } sans perdre de lettres : enregistrez-le en UTF-8.

import-zip-broken = { $file } est abîmé ou tronqué : recréez l'archive.
import-zip-locked = { $file } est protégé par un mot de passe : recréez l'archive sans mot de passe.
import-zip-bomb = { $file } devient bien plus gros qu'une table en se décompressant : la décompression a été arrêtée.
import-zip-path = { $file } contient un fichier dont le nom mène au-dehors ({ $member }) : n'archivez que les tables, côte à côte.
import-zip-twice = { $file } contient deux fichiers nommés { $member } : n'en gardez qu'un.

import-mapping-missing = Il n'y a pas de fichier de correspondance { $file }.
import-mapping-not-yaml = { $file } n'est pas du YAML, la première erreur est à la ligne { $line } : « rapport import --suggest-mapping » en écrit un pour commencer.
import-mapping-shape = { $file } est inutilisable à cause de « { $place } » : donnez-y le nom de leur colonne, ou {"{"}from: NOM, values: {"{"}LEUR: NÔTRE{"}"}{"}"}.
import-mapping-table = { $file } fait correspondre « { $place } », qui n'est pas une table : les tables sont { $known }.
import-mapping-column = { $file } n'a pas de colonne « { $column } », que la correspondance donne pour { $place }.
import-mapping-file = La correspondance nomme { $file } pour { $place }, mais ce fichier n'est pas parmi les autres.

import-too-many-bad = { $bad } des { $total } lignes de { $file } sont inutilisables, plus que les { $limit } % tolérés ; { $reason ->
    [bad_number] le plus souvent « { $column } » n'est pas un nombre que l'on puisse lire à coup sûr
    [bad_time] le plus souvent « { $column } » n'est pas une date ou une heure ISO 8601 (2026-01-31)
    [bad_boolean] le plus souvent « { $column } » n'est ni vrai ni faux
    [bad_json] le plus souvent « { $column } » n'est pas du JSON
    [duplicate_key] le plus souvent « { $column } » y est deux fois
    [unknown_reference] le plus souvent « { $column } » est absent de sa table
    [missing_value] le plus souvent « { $column } » est vide
    [torn_quote] le plus souvent un guillemet n'est pas refermé
   *[other] le plus souvent une ligne a plus ou moins de cellules que l'en-tête
}. Rien n'a été importé ; chaque ligne est listée dans { $rejected }. Corrigez le fichier ou sa correspondance, ou tolérez-en plus avec --max-bad.

import-database-url = « { $url } » n'est pas une adresse de base utilisable : écrivez postgresql://UTILISATEUR@HÔTE/BASE.
import-database-down = La base de données à { $url } n'a pas répondu : { $why }
import-database-empty = La base de données à { $url } n'a aucune des tables { $known } : nommez-les dans mapping.yaml (customers: {"{"}_from: SCHÉMA.TABLE{"}"}).
