# Dias, semanas e meses incomuns, e níveis novos.

unusual-title = { $grain ->
    [day] Dias incomuns: { $measure }
    [month] Meses incomuns: { $measure }
   *[week] Semanas incomuns: { $measure }
} · { $period }
unusual-what = O quê
unusual-period = { $grain ->
    [day] dia incomum
    [month] mês incomum
   *[week] semana incomum
}
unusual-new-level = nível novo a partir daqui
unusual-measured = Medido
unusual-expected = Esperado
unusual-low = Habitual desde
unusual-high = Habitual até
unusual-difference = Diferença
unusual-share = Proporção do esperado
unusual-reason = O que explica
unusual-band = Faixa habitual
unusual-marked = Incomum
unusual-none = { $title }: nada incomum ({ $grain ->
    [day] dias vistos
    [month] meses vistos
   *[week] semanas vistas
}: { $count }); tudo está dentro da faixa habitual, e o nível não se moveu.
unusual-found = { $title }: { $grain ->
    [day] dias incomuns
    [month] meses incomuns
   *[week] semanas incomuns
}, primeiro o maior: { $pieces }.
unusual-piece = { $when } com { $value } em vez de cerca de { $expected } (habitual: de { $low } a { $high })
unusual-level = { $title }: desde { $since } o nível é { $level } em vez de { $before }.
unusual-level-until = { $title }: de { $since } a { $end } o nível foi { $level } em vez de { $before }.
unusual-against = { $when } em relação ao período anterior: { $reason }
unusual-rule = { $grain ->
    [day] O habitual segue a tendência e o dia da semana (STL robusto).
   *[other] O habitual segue uma curva robusta através dos períodos vizinhos (LOWESS).
} É incomum o que se afasta mais de 3,5 desvios robustos; um nível novo é um que dura. Num nível, medido e esperado são sua média e a do anterior.
unusual-many = Foram encontrados { $all }; são mostrados os { $shown } maiores.
unusual-groups = Foram vistos os { $shown } maiores de { $all } grupos com história suficiente.
unusual-no-period = { $grain ->
    [day] Não há nenhum dia inteiro neste período.
    [month] Não há nenhum mês inteiro neste período. Pergunte por semanas ou dias, ou por um período mais longo.
   *[week] Não há nenhuma semana inteira neste período. Pergunte por dias, ou por um período mais longo.
}
series-nothing = Não há dados ({ $measure }) para o que se pergunta, por isso nada se pode dizer da sua evolução.
series-short = Há história de menos ({ $measure }): { $count } { $grain ->
    [day] dias inteiros com dados; são precisos pelo menos { $fewest }. Pergunte por todos, ou sem filtro.
    [month] meses inteiros com dados; são precisos pelo menos { $fewest }. Pergunte por semanas ou dias.
   *[week] semanas inteiras com dados; são precisas pelo menos { $fewest }. Pergunte por dias.
}
