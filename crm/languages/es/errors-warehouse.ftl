# Lo que dice un almacén de datos en una base cuando no se puede usar.
warehouse-down = El almacén de datos { $place } no responde: { $why }. Compruebe que el servidor funciona y que RAPPORT_WAREHOUSE (o ~/.pgpass) tiene la dirección y la contraseña correctas.
warehouse-gone = El almacén de datos { $place } ya no existe: importe de nuevo sus tablas.
warehouse-texts = La base { $place } no admite textos en todos los idiomas: cree una con ENCODING 'UTF8' y LC_CTYPE 'C.UTF-8' e importe en ella.
warehouse-not-a-query = El almacén solo responde a una única consulta de lectura: esto es otra cosa y no se ha ejecutado.
warehouse-not-a-table = El almacén no tiene ninguna tabla { $name }: no se puede leer nada más, y la consulta no se ha ejecutado.
warehouse-not-a-function = { $name } no se puede usar en una consulta del almacén; la consulta no se ha ejecutado.
warehouse-no-address = { $given } no es la dirección de un almacén: indique postgresql://USUARIO@SERVIDOR/BASE, o «duckdb» para la carpeta del espacio de trabajo.
