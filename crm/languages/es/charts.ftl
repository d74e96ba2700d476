# Lo que los gráficos no muestran.

chart-left = { $measures } no cabe en el mismo eje y no aparece en el gráfico; la tabla lo muestra.
