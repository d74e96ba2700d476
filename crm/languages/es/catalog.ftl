catalog-column-table = Tabla
catalog-column-field = Campo
catalog-column-name = Nombre
catalog-column-type = Tipo
catalog-column-values = Valores
catalog-column-custom = Campo propio

catalog-type-text = texto
catalog-type-integer = número entero
catalog-type-number = número
catalog-type-boolean = sí o no
catalog-type-date = fecha
catalog-type-timestamp = fecha y hora
catalog-type-json = varios

catalog-yes = sí
catalog-between = de { $low } a { $high }
catalog-personal = dato personal, no se muestra
catalog-more = y { $count } más
