# Pareto: que parte dos clientes ou produtos faz que parte de uma métrica.

pareto-title = Pareto: { $measure } por { $thing }
pareto-customer = cliente
pareto-part = Parte
pareto-place = Lugar
pareto-band = Primeiros { $percent }
pareto-target = { $share } de «{ $measure }» alcançado
pareto-share = Proporção
pareto-of-groups = Proporção de todos
pareto-cumulative = { $measure }, proporção acumulada do total
pareto-summary = { $number } de { $groups } { $kind ->
    [customers] clientes
   *[other] grupos por { $thing }
} ({ $part }) fazem { $share } de «{ $measure }».
pareto-top = Os primeiros { $percent } fazem { $part }.
pareto-first = «{ $name }» faz sozinho { $part }.
pareto-none = «{ $measure }» não está acima de zero nesse tempo, por isso não há proporções.
pareto-rule = Ordenados do maior para o menor e somados; as partes são arredondadas para cima.
pareto-guests = Só contam os clientes conhecidos com tais pedidos ou eventos; os pedidos sem cliente ficam de fora.
pareto-negative = Alguns estão abaixo de zero, por isso a curva pode passar de 100 % e voltar a descer.
pareto-not-additive = «{ $measure }» não é a soma de suas partes, por isso ninguém faz uma parte. Peça receita, pedidos ou unidades.
pareto-overlapping = «{ $measure }» não pode ser repartido por { $field }, porque uma linha está em vários dos seus grupos. Peça receita ou unidades por produto, ou clientes.
