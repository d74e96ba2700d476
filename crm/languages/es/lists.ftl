# Listas y exclusiones en palabras: oraciones que siguen a «clientes».

in-list = que { $not ->
        [yes] no están
       *[no] están
    } en la lista «{ $name }»
suppressed = que { $not ->
        [yes] no están excluidos
       *[no] están excluidos
    } de los envíos de correo

# Qué puede fallar con ellas.

list-no-file = No existe el archivo { $file } del que hacer una lista. Indique un archivo con un identificador de cliente o una dirección de correo por línea, o un archivo CSV; - lee la entrada estándar.
list-no-column = { $file } tiene varias columnas ({ $columns }) y ninguna se llama como un identificador de cliente o una dirección de correo. Llame a esa columna customer_id o email.
list-unreadable = { $file } no se puede leer como texto con un valor por línea. Guárdelo como CSV en UTF-8 y vuelva a traerlo.
list-too-long = Este archivo tiene más de { $most } valores, el máximo de una lista. Divídalo en varios.
list-nobody = Ninguno de los { $values } valores es el identificador o la dirección de correo de un cliente, así que la lista quedaría vacía. No se ha guardado nada.
list-needs-name = Una lista necesita un nombre.
list-name-taken = Ya hay una lista llamada «{ $name }». Elija otro nombre o elimine antes la existente.
list-not-found = No hay ninguna lista llamada «{ $name }». Las más parecidas son: { $near }.
list-none = No hay ninguna lista llamada «{ $name }» y todavía no se ha guardado ninguna. Traiga una con «rapport lists add ARCHIVO --name NOMBRE».
list-in-use = La lista «{ $name }» todavía la usan: { $segments }. Cambie o archive antes esos segmentos; no se ha eliminado nada.

# Lo que dice la consola.

list-kept = { $id } «{ $name }»: { $count ->
    [one] 1 cliente
   *[other] { $customers } clientes
}.
list-unknown = { $count ->
    [one] 1 valor del archivo no es de ningún cliente y quedó fuera.
   *[other] { $values } valores del archivo no son de ningún cliente y quedaron fuera.
}
list-frozen = Los miembros de «{ $segment }» a fecha de { $moment }.
list-removed = «{ $name }» se ha eliminado.
list-column-size = clientes
list-column-unknown = desconocidos
list-column-made = creada
list-column-name = nombre
