screens-people-behind = Segmentar a los clientes detrás de esta fila
screens-people-behind-row = Segmentar a los clientes detrás de la fila { $row }
screens-copy-table = Copiar la tabla
