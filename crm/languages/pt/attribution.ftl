# Modelos de atribuição lado a lado.

attribution-title = Receita atribuída por modelo · { $period }
attribution-last = Último clique
attribution-first = Primeiro clique
attribution-linear = Linear
attribution-decay = Declínio no tempo
attribution-position = Segundo a posição
attribution-orders = Pedidos (último clique)
attribution-cost = Custo de campanhas
attribution-value = Receita atribuída
attribution-most = Por último clique, a maior parte vai para { $best }: { $value } de { $whole }.
attribution-others = Outros modelos põem outra à frente: { $others }.
attribution-other-best = { $model }: { $best } com { $value }
attribution-same = Todos os outros modelos põem a mesma à frente.
attribution-wide = Onde o modelo mais importa é em { $label }: { $low } ({ $least }) a { $high } ({ $most }).
attribution-rule-email = Atribuem-se os pedidos que contam feitos dentro dos { $days } dias depois de um clique do cliente num e-mail; cada clique é um contato. O último clique é a definição de receita atribuída desta empresa. O declínio reduz um contato à metade a cada { $half } dias; a posição dá 40 % ao primeiro e 40 % ao último. Todos os modelos repartem a mesma soma.
attribution-rule-all = Atribuem-se os pedidos que contam feitos dentro dos { $days } dias depois de um clique num e-mail, um SMS com clique ou uma notificação push aberta do cliente; cada um é um contato. Assim, o último clique é aqui mais que a receita atribuída ao e-mail. O declínio reduz um contato à metade a cada { $half } dias; a posição dá 40 % ao primeiro e 40 % ao último. Todos os modelos repartem a mesma soma.
attribution-some = Só são mostradas algumas campanhas, por isso as somas dos modelos podem diferir: também as outras recebem sua parte.
attribution-cost-rule = O custo é o das campanhas enviadas no período.
attribution-no-cost = Não foram importados custos de campanhas, por isso não há com que comparar a receita.
attribution-nothing = Nenhum pedido que conte neste período foi feito dentro dos { $days } dias depois de um clique, por isso não há nada a atribuir. Peça um período mais longo ou outras campanhas.
attribution-without = sem receita atribuída ({ $count })
