# Posições, amostras, exclusões e limites, em palavras.

segment-comma = { "," }{ " " }
segment-except = exceto aqueles { $conditions }
segment-limit = no máximo { $count } deles, os { $lowest ->
        [yes] últimos
       *[no] primeiros
    } por { $measure } { $window }
segment-limit-random = no máximo { $count } deles, escolhidos ao acaso
segment-limited = { $condition } ({ $limit })

top-per = em cada { $field }
top-part = que { $not ->
    [yes] não estão
   *[no] estão
} em { $share } por { $measure } { $window } ({ $lowest ->
    [yes] os mais baixos primeiro
   *[no] os mais altos primeiro
}) { $among }
top-part-name = { $name ->
    [half] a metade { $part } de 2
    [third] o terço { $part } de 3
    [quartile] o quartil { $part } de 4
    [quintile] o quintil { $part } de 5
    [decile] o decil { $part } de 10
    [percentile] o percentil { $part } de 100
   *[other] a parte { $part } de { $parts }
}
assumption-top-part = as partes contam-se a partir dos valores { $lowest ->
    [yes] mais baixos
   *[no] mais altos
}

sample-percent = que { $not ->
    [yes] não estão
   *[no] estão
} em um { $share } dos clientes escolhido ao acaso { $salt }
sample-part = que { $not ->
    [yes] não estão
   *[no] estão
} na parte { $part } de { $parts } de uma divisão aleatória { $salt }
sample-count = que { $not ->
    [yes] não estão
   *[no] estão
} entre { $count } escolhidos ao acaso { $salt } { $among }
sample-among = (escolhidos entre os clientes { $condition })
sample-salt = (sorteio «{ $salt }»)

rfm = { $both ->
    [classes] que { $not ->
        [yes] não estão
       *[no] estão
    } na classe RFM { $classes } { $window }
    [scores] que { $not ->
        [yes] não têm
       *[no] têm
    } uma pontuação RFM de { $scores } { $window }
   *[both] que { $not ->
        [yes] não estão
       *[no] estão
    } na classe RFM { $classes } com uma pontuação de { $scores } { $window }
}
rfm-class = «{ $name ->
    [champions] campeões
    [loyal] fiéis
    [potential_loyalists] possíveis fiéis
    [new_customers] clientes novos
    [promising] promissores
    [need_attention] precisam de atenção
    [about_to_sleep] prestes a adormecer
    [at_risk] em risco
    [cant_lose] não podemos perdê-los
   *[hibernating] em hibernação
}»
rfm-score = { $scores } em { $name ->
    [recency] recência
    [frequency] frequência
   *[money] valor
}
assumption-rfm = RFM: pontuações de 1 a 5 por quintos dos compradores, 5 a melhor; classes segundo a recência, e a frequência e o valor juntos

lookalike = que { $not ->
    [yes] não estão
   *[no] estão
} entre os { $count } mais parecidos com os clientes { $of }, sem incluí-los
lookalike-few = semelhança: o modelo só tem { $seed } membros; abaixo de { $few } é sobretudo acaso
lookalike-quality = a semelhança encontrou { $found } de uma metade reservada nos melhores 20 % (AUC { $auc })
lookalike-traits = o que têm em comum: { $traits }
lookalike-trait = { $trait } ({ $seed } deles, { $others } dos demais)
trait-unknown = desconhecido
trait-recency = último pedido: { $bin ->
    [never] nunca
    [days-30] nos últimos 30 dias
    [days-90] há de 31 a 90 dias
    [days-180] há de 91 a 180 dias
    [days-365] há de 181 a 365 dias
   *[longer] há mais de um ano
}
trait-frequency = número de pedidos: { $bin ->
    [none] nenhum
    [one] 1
    [two] 2
    [three] de 3 a 5
   *[six] 6 ou mais
}
trait-money = gasto: { $bin ->
    [none] sem pedidos
   *[other] quinto { $bin } dos compradores (5 o mais alto)
}
trait-engagement = interações dos últimos 90 dias: { $bin ->
    [none] nenhuma
    [one] 1 ou 2
    [three] de 3 a 9
   *[ten] 10 ou mais
}
trait-tenure = cliente há { $bin ->
    [unknown] um tempo desconhecido
    [days-90] 90 dias no máximo
    [days-365] um ano no máximo
    [days-1095] 3 anos no máximo
   *[longer] mais de 3 anos
}
