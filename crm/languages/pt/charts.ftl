# O que os gráficos não mostram.

chart-left = { $measures } não cabe no mesmo eixo e não aparece no gráfico; a tabela mostra.
