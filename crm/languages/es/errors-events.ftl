# Qué puede fallar al registrar eventos entre dos importaciones.

event-no-customer = { $count ->
    [one] No hay ningún cliente con el identificador { $ids }
   *[other] { $count } de los identificadores no corresponden a ningún cliente, por ejemplo { $ids }
}. Importe antes los clientes o corrija los identificadores; no se ha registrado nada.
event-not-yet = El evento { $id } está en el futuro ({ $at }): solo se puede registrar lo que ya ha ocurrido. Corrija su fecha; no se ha registrado nada.
events-file-missing = No existe el archivo { $file } del que leer eventos. Indique un archivo CSV o Parquet, o - para la entrada estándar.
return-unknown = Este aviso se refiere a un correo que no es nuestro.
events-kept = { $count ->
    [one] Se ha registrado 1 evento nuevo; los segmentos y los informes ya lo cuentan.
   *[other] Se han registrado { $events } eventos nuevos; los segmentos y los informes ya los cuentan.
}
events-known = { $count ->
    [one] 1 evento ya estaba registrado y no se cuenta otra vez.
   *[other] { $events } eventos ya estaban registrados y no se cuentan otra vez.
}
import-reason-unknown-type = no hay ningún evento llamado «{ $column }»
import-reason-not-yet = «{ $column }» está en el futuro
