# Matrizes RFM: compradores segundo quão recentes, frequentes e valiosas são suas compras.

rfm-title = Matriz RFM de compradores
rfm-group = Grupo ou célula
rfm-recency = Recência
rfm-frequency = Frequência
rfm-money = Valor
rfm-share = Parte dos compradores
rfm-revenue = Receita
rfm-revenue-share = Parte da receita
rfm-axis-recency = Pontuação de recência (5: compra mais recente)
rfm-axis-frequency = Pontuação de frequência (5: compra mais vezes)
rfm-axis-money = Pontuação de valor (5: maior gasto)
rfm-none = Ninguém comprou nesse tempo, por isso não há nada a pontuar.
rfm-summary = { $customers } { $count ->
    [one] comprador pontuado
   *[other] compradores pontuados
}.
rfm-largest = O maior grupo é «{ $name }»: { $customers } { $count ->
    [one] cliente
   *[other] clientes
} ({ $share }) com { $revenue } ({ $part } da receita).
rfm-richest = «{ $name }» traz mais receita: { $revenue } ({ $part }) de { $customers } { $count ->
    [one] cliente
   *[other] clientes
} ({ $share }).
rfm-rule = As pontuações de 1 a 5 são quintos de todos os compradores do período, 5 a melhor, como nos segmentos RFM. Primeiro os dez grupos, depois as células; os grupos vão por recência e pela média de frequência e valor, arredondada para cima.
rfm-few = Só { $count } compradores: os quintos de tão poucos dizem pouco.
