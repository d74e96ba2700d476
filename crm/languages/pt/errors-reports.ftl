unknown-measure = Não existe nenhuma métrica chamada «{ $name }». As mais parecidas são: { $near }.
report-not-by = A métrica «{ $measure }» não pode ser desdobrada nem filtrada por campos da tabela «{ $table }», porque seus dados não estão ligados a eles. Pode por campos destas tabelas: { $tables }.
report-no-history = A métrica «{ $measure }» só é conhecida no estado atual e não pode ser mostrada ao longo do tempo. Peça-a sem desdobramento no tempo.
report-not-of-people = A métrica «{ $measure }» não corresponde a clientes concretos e não pode ser limitada a alguns deles. Peça-a sem a condição sobre os clientes.
report-no-column = Não há dados sobre isso: a coluna «{ $field }» não foi importada. Acrescente-a ao arquivo e importe de novo.
report-by-personal = Um relatório não pode ser desdobrado por «{ $field }», porque enumeraria pessoas concretas. Use algo que várias partilhem, como o país, a região ou o tipo de cliente.
report-nothing-before = Não há nenhum período anterior a todo o histórico com que comparar. Indique um período, como este mês ou os últimos 90 dias.
products-filter = A lista está ordenada por uma propriedade dos produtos e não pode ser limitada por «{ $field }». Ordene-a por vendas, como receita ou unidades, ou retire esse filtro.
