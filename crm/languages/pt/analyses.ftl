# Análises: por que uma métrica mudou, e outras que são mais que uma métrica por grupos.

analysis-breakdown = Desdobramento
analysis-value = Valor
analysis-before = Antes
analysis-now = Agora
analysis-difference = Diferença
analysis-share = Parte da mudança
analysis-all = Total
analysis-rest = mais { $count }
analysis-orders = Pedidos
analysis-volume = Número de pedidos
analysis-mix = Repartição dos pedidos por { $field }
analysis-rate = Valor de um pedido
analysis-points = { $points } pontos
analysis-piece = { $label } ({ $effect }, { $share } da mudança)

analysis-change-heading = Por que «{ $measure }» mudou
analysis-change-title = Por que «{ $measure }» mudou · { $now } em relação a { $before }
analysis-change-none = { $measure } não mudou: { $now } nos dois períodos.
analysis-change = { $way ->
    [fell] { $measure }: queda de { $by }, de { $before } para { $now }.
   *[rose] { $measure }: subida de { $by }, de { $before } para { $now }.
}
analysis-change-told = O que mais explica é «{ $field }»: { $parts }.
analysis-change-spread = Nenhum valor explica sozinho; a mudança está repartida. A maior parte por «{ $field }»: { $parts }.
analysis-change-both-ways = As partes vão nos dois sentidos e quase se compensam. Por «{ $field }»: { $parts }.
analysis-change-orders = O número de pedidos representou { $volume }, sua repartição { $mix }, o valor de um pedido { $rate }.
analysis-change-rule = O primeiro desdobramento é aquele cujos poucos valores maiores (cada um pelo menos um décimo da mudança, juntos dois terços) pesam mais na mudança do que pesavam antes no total.
analysis-by-lines = Por «{ $field }» o dinheiro é quantidade × preço dos itens de pedido; sua diferença é { $difference }.

analysis-no-parts = «{ $measure }» não pode ser explicada por suas partes, porque não é nem uma soma nem uma taxa. Pergunte por que mudaram a receita, os pedidos, as unidades, os chamados, o valor médio do pedido, a taxa de abertura ou o NPS.
analysis-no-breakdown = Não há nada nos dados por que desdobrar «{ $measure }», por isso sua mudança não pode ser explicada. Importe campos de clientes, produtos ou canais, ou pergunte pela sua evolução.
analysis-overlapping = «{ $measure }» não pode ser explicada por { $field }: uma linha está em vários dos seus grupos e as partes somariam mais que o total. Pergunte por país, tipo de cliente ou canal.
analysis-told-by-others = «{ $measure }» não pode ser dividido por { $field } sem contar uma linha duas vezes: uma linha está em vários grupos. Por isso é explicado por outros recortes.

analysis-customers = Clientes
analysis-cohort = Primeiro pedido
analysis-after = Voltaram a pedir
analysis-period = { $grain ->
    [week] Semana { $number }
    [quarter] Trimestre { $number }
   *[month] Mês { $number }
}
analysis-cohorts-title = { $grain ->
    [week] Retenção por semana do primeiro pedido
    [quarter] Retenção por trimestre do primeiro pedido
   *[month] Retenção por mês do primeiro pedido
}
analysis-cohorts-none = Nenhuma coorte tem ainda um período completo, por isso não se pode dizer quem voltou.
analysis-cohorts = { $grain ->
    [week] De { $customers } clientes novos, { $first } voltaram a pedir na semana seguinte ao primeiro pedido, e { $last } na semana { $number }.
    [quarter] De { $customers } clientes novos, { $first } voltaram a pedir no trimestre seguinte ao primeiro pedido, e { $last } no trimestre { $number }.
   *[month] De { $customers } clientes novos, { $first } voltaram a pedir no mês seguinte ao primeiro pedido, e { $last } no mês { $number }.
}
analysis-cohorts-ends = { $grain ->
    [week] Na primeira semana, a melhor coorte é { $top } com { $best }, e a mais baixa { $low } com { $worst }.
    [quarter] No primeiro trimestre, a melhor coorte é { $top } com { $best }, e a mais baixa { $low } com { $worst }.
   *[month] No primeiro mês, a melhor coorte é { $top } com { $best }, e a mais baixa { $low } com { $worst }.
}
analysis-cohorts-rule = As percentagens são dos clientes da linha. Os períodos que não terminaram ficam vazios; a última linha reúne as coortes que já chegaram ao período.

ask-why-of-this = Esta análise não mostra nenhuma mudança a explicar. Pergunte por que um número mudou, por exemplo «Por que a receita caiu no mês passado?».
ask-why-change = Isto já explica a mudança. Peça outro detalhamento («por país») ou certos clientes («só Alemanha») para olhar mais de perto.
why-no-period = Só se podem explicar linhas de dias, semanas, meses, trimestres, anos ou de grupos. Pergunte por que um número mudou, por exemplo «Por que a receita caiu no mês passado?».
progress-why-row = Procurando o motivo …
