# Lo que puede fallar al importar o leer los datos.

warehouse-none = Todavía no se han importado datos de clientes: ejecute «rapport import CARPETA» con sus tablas, o «rapport demo» para una empresa de prueba.
warehouse-too-slow = La base de datos no respondió en { $seconds } segundos: pregunte por un periodo más corto o por menos clientes.

import-running = Otra importación está trabajando con estos datos: espere a que termine y vuelva a iniciar esta.
import-source-missing = No hay nada en { $source }: indique una carpeta, un archivo .zip, .csv, .csv.gz o .parquet, o la dirección de una base de datos.
import-source-empty = { $source } no contiene ninguna tabla: nombre los archivos por su contenido ({ $known }), con la extensión .csv, .csv.gz o .parquet, o diga en mapping.yaml qué archivo es cuál («rapport import --suggest-mapping CARPETA» prepara un borrador).
import-table-missing = { $source } no tiene la tabla «{ $table }», que toda importación necesita: añada { $table }.csv, o diga en mapping.yaml qué archivo es.
import-file-twice = La tabla «{ $table }» está más de una vez ({ $files }): deje uno de estos archivos.
import-file-empty = { $file } está vacío (0 bytes): expórtelo de nuevo o quítelo de la carpeta.
import-file-unreadable = { $file } no se puede leer como tabla, el archivo está dañado: expórtelo de nuevo.
import-changed-meanwhile = { $source } cambió mientras se leía: espere a que termine la exportación e importe de nuevo.
import-machine = La importación no pudo continuar y nada ha cambiado: { $why }. Haga sitio o revise los permisos y vuelva a iniciarla.
import-currency-unknown = «{ $currency }» no es un código de moneda: indique tres mayúsculas, como USD o EUR.

import-column-missing = { $file } no tiene la columna «{ $column }», que la tabla «{ $table }» necesita: añádala, o diga en mapping.yaml cómo se llama allí.
import-column-twice = { $file } tiene dos columnas llamadas «{ $column }»: cambie el nombre de una o elimínela.
import-too-many-columns = { $file } tiene { $count } columnas y se pueden leer { $limit } como máximo: quite las que no hagan falta.

import-encoding-unknown = No se reconoció la codificación de { $file }: guarde el archivo como UTF-8, o indique su codificación (utf-8, utf-16, gb18030 o windows-1252) como «_encoding» en mapping.yaml.
import-encoding-mixed = { $file } es UTF-8 salvo algunos bytes, los primeros en la línea { $line }: vuelva a guardarlo como UTF-8 desde el programa del que procede.
import-encoding-broken = { $file } no se puede leer como { $encoding } sin perder letras: guárdelo como UTF-8.

import-zip-broken = { $file } está dañado o cortado: vuelva a comprimirlo.
import-zip-locked = { $file } está protegido con contraseña: vuelva a comprimirlo sin ella.
import-zip-bomb = { $file } se vuelve mucho mayor que cualquier tabla al descomprimirse: se detuvo la descompresión.
import-zip-path = { $file } contiene un archivo cuyo nombre lleva afuera ({ $member }): comprima solo las tablas, una junto a otra.
import-zip-twice = { $file } contiene dos archivos llamados { $member }: deje uno de ellos.

import-mapping-missing = No existe el archivo de correspondencias { $file }.
import-mapping-not-yaml = { $file } no es YAML, el primer error está en la línea { $line }: «rapport import --suggest-mapping» escribe uno para empezar.
import-mapping-shape = { $file } no se puede usar por «{ $place }»: ponga allí el nombre de su columna, o {"{"}from: NOMBRE, values: {"{"}SUYO: NUESTRO{"}"}{"}"}.
import-mapping-table = { $file } asigna «{ $place }», que no es una tabla: las tablas son { $known }.
import-mapping-column = { $file } no tiene la columna «{ $column }», que las correspondencias dan para { $place }.
import-mapping-file = Las correspondencias nombran { $file } para { $place }, pero no hay tal archivo junto a los demás.

import-too-many-bad = { $bad } de las { $total } filas de { $file } no se pueden usar, más del { $limit } % que se tolera; { $reason ->
    [bad_number] casi siempre «{ $column }» no es un número que pueda leerse con seguridad
    [bad_time] casi siempre «{ $column }» no es una fecha u hora ISO 8601 (2026-01-31)
    [bad_boolean] casi siempre «{ $column }» no es ni verdadero ni falso
    [bad_json] casi siempre «{ $column }» no es JSON
    [duplicate_key] casi siempre «{ $column }» está dos veces
    [unknown_reference] casi siempre «{ $column }» no está en su tabla
    [missing_value] casi siempre «{ $column }» está vacío
    [torn_quote] casi siempre unas comillas no se cierran
   *[other] casi siempre una fila tiene más o menos celdas que el encabezado
}. No se importó nada; cada fila figura en { $rejected }. Corrija el archivo o sus correspondencias, o admita más con --max-bad.

import-database-url = «{ $url }» no es una dirección de base de datos utilizable: escriba postgresql://USUARIO@SERVIDOR/BASE.
import-database-down = La base de datos en { $url } no respondió: { $why }
import-database-empty = La base de datos en { $url } no tiene ninguna de las tablas { $known }: nómbrelas en mapping.yaml (customers: {"{"}_from: ESQUEMA.TABLA{"}"}).
