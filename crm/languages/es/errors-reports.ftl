unknown-measure = No existe ninguna métrica llamada «{ $name }». Las más parecidas son: { $near }.
report-not-by = La métrica «{ $measure }» no se puede desglosar ni filtrar por campos de la tabla «{ $table }», porque sus datos no están ligados a ellos. Sí se puede por campos de estas tablas: { $tables }.
report-no-history = La métrica «{ $measure }» solo se conoce en su estado actual y no se puede mostrar en el tiempo. Pídala sin desglose temporal.
report-not-of-people = La métrica «{ $measure }» no corresponde a clientes concretos y no se puede limitar a algunos de ellos. Pídala sin la condición sobre los clientes.
report-no-column = No hay datos sobre eso: la columna «{ $field }» no se importó. Añádala al archivo y vuelva a importar.
report-by-personal = Un informe no se puede desglosar por «{ $field }», porque enumeraría a personas concretas. Use algo que varias compartan, como el país, la región o el tipo de cliente.
report-nothing-before = No hay ningún periodo anterior a todo el historial con el que comparar. Indique un periodo, como este mes o los últimos 90 días.
products-filter = La lista está ordenada por una propiedad de los productos y no se puede limitar por «{ $field }». Ordénela por ventas, como ingresos o unidades, o quite ese filtro.
