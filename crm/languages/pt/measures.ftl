# Métricas de valor, carrinho, lista e estoque: o que significam e suas unidades.

report-days = { $days } dias
report-by-age = faixa etária
report-by-segment = segmento
report-cohort-first-order = { $grain } do primeiro pedido
report-cohort-signup = { $grain } de cadastro
report-in-none = em nenhum
report-months = { $months } meses
said-cost-shared = O custo de uma campanha é repartido por igual entre os clientes a quem foi enviada.
report-mixed-currencies = Não se podem somar valores em moedas distintas, por isso «{ $measure }» precisa de uma moeda: peça-a por moeda, ou para uma só moeda. A receita, convertida com as taxas de câmbio, pode ser pedida tal como está.
report-no-past = A métrica «{ $measure }» só é conhecida tal como está agora, por isso não pode ser comparada com um período anterior. Peça-a como está agora, ou compare uma métrica com história, como as unidades.
measure-definitions = { $count ->
    [one] Como se define a métrica
   *[other] Como se definem as métricas
}
measure-source = Fonte: { $tables }. Unidade: { $unit }.
measure-unit-count = número
measure-unit-fraction = proporção, 1 é o total
measure-unit-hours = horas
measure-unit-days = dias
measure-unit-months = meses
measure-unit-score = pontos
measure-unit-number = número simples

glossary-measure-gross-revenue = Receita antes de desconto: valores dos pedidos mais os descontos aplicados, em { $currency }. A receita já desconta o desconto.
glossary-measure-own-currency-revenue = A soma dos pedidos tal como foram cobrados, cada moeda em separado e sem converter.
glossary-measure-margin-rate = Vendas de produtos menos seu custo, divididas por essas vendas, quando o custo é conhecido.
glossary-measure-total-opens = Todas as aberturas de um e-mail, também a segunda do mesmo cliente.
glossary-measure-total-clicks = Todos os cliques num e-mail, também o segundo do mesmo cliente.
glossary-measure-total-open-rate = Todas as aberturas divididas pelos e-mails entregues; mais de 1 quando se abre várias vezes.
glossary-measure-total-click-rate = Todos os cliques divididos pelos e-mails entregues.
glossary-measure-sell-through = Unidades vendidas no período, divididas pelas vendidas mais o estoque atual.
glossary-measure-delivery-time = Os dias que passam em média entre um pedido e sua entrega.
glossary-measure-ltv-to-cac = O gasto médio de toda a vida dos compradores conquistados no período, dividido pelo custo de campanha por cliente novo.
glossary-measure-payback = O custo de conquistar um cliente, dividido pela margem mensal de um cliente conquistado no período: após quantos meses a conquista se pagou.
glossary-measure-revenue-per-buyer = Receita de clientes conhecidos no período, dividida pelos clientes que compraram, em { $currency }.
glossary-measure-cart-rate = Clientes que adicionaram algo ao carrinho, divididos pelos clientes que viram um produto.
glossary-measure-checkout-rate = Clientes que iniciaram um pagamento, divididos pelos clientes que adicionaram algo ao carrinho.
glossary-measure-cart-abandonment-rate = Clientes com algo adicionado ao carrinho e sem pedido válido depois, divididos pelos clientes que adicionaram algo.
glossary-measure-list-growth = Clientes que entraram na lista de e-mail no período menos os que saíram.
glossary-measure-list-joined = Clientes que entraram na lista no período: aceitaram e-mails e não estavam nela.
glossary-measure-list-left = Clientes que saíram da lista no período: recusaram-na, cancelaram, queixaram-se ou o e-mail foi devolvido.
report-each-currency = Não há taxa de câmbio para { $currencies }, por isso os valores não podem ser somados. Em vez disso, mostra-se a receita de cada moeda em separado, tal como foi cobrada.
report-by-currency-instead = Valores em moedas distintas não podem ser somados, por isso cada moeda é mostrada em separado.
report-each = { $measure }: { $values }.
report-highest-each = { $measure }, o mais alto de cada moeda: { $values }.
report-named-value = { $name } { $value }

# Over a column of the company's own.
own-number-avg = média de { $field }
own-number-sum = total de { $field }
own-number-max = máximo de { $field }
own-number-min = mínimo de { $field }
