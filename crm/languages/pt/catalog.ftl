catalog-column-table = Tabela
catalog-column-field = Campo
catalog-column-name = Nome
catalog-column-type = Tipo
catalog-column-values = Valores
catalog-column-custom = Campo próprio

catalog-type-text = texto
catalog-type-integer = número inteiro
catalog-type-number = número
catalog-type-boolean = sim ou não
catalog-type-date = data
catalog-type-timestamp = data e hora
catalog-type-json = vários

catalog-yes = sim
catalog-between = de { $low } a { $high }
catalog-personal = dado pessoal, não é mostrado
catalog-more = e mais { $count }
