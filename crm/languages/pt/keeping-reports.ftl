screens-people-behind = Segmentar os clientes por trás desta linha
screens-people-behind-row = Segmentar os clientes por trás da linha { $row }
screens-copy-table = Copiar a tabela
