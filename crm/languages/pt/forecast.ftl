# Previsões.

forecast-title = Previsão: { $measure } · { $first } a { $last }
forecast-title-one = Previsão: { $measure } · { $first }
forecast-begins = Começa
forecast-expected = Esperado
forecast-band = Faixa de 95 %
forecast-sum = { $title }: de «{ $first }» a «{ $last }» esperam-se { $expected } no total (entre { $low } e { $high } com 95 % de confiança).
forecast-next = { $title }: para «{ $first }» esperam-se { $expected } (entre { $low } e { $high } com 95 % de confiança).
forecast-last = Para «{ $last }» são { $expected } (entre { $low } e { $high }).
forecast-better = No passado, estas previsões chegaram mais perto do que simplesmente repetir o que houve.
forecast-worse = No passado, simplesmente repetir o que houve chegou tão ou mais perto, por isso tome-a com cautela.
forecast-error = Erro passado, em { $count } previsões feitas com o que se sabia então: { $wape } em média (WAPE); repetindo o que houve: { $naive }. { $covered } do que veio caiu dentro da faixa de 95 %.
forecast-mape = A média dos erros um a um é { $mape } (MAPE).
forecast-untested = Há história de menos para dizer quanto estas previsões erravam.
forecast-rule = Suavização exponencial (ETS) com tendência amortecida e sazonalidade { $grain ->
    [day] semanal
   *[other] anual
}, aprendida de { $count } { $grain ->
    [day] dias
    [month] meses
   *[week] semanas
} desde { $first }. Nada sabe de planos, feriados móveis nem campanhas por vir.
forecast-rule-no-season = Suavização exponencial (ETS) com tendência amortecida, aprendida de { $count } { $grain ->
    [day] dias
    [month] meses
   *[week] semanas
} desde { $first }; para a sazonalidade do ano são precisos três anos. Nada sabe de planos, feriados nem campanhas por vir.
forecast-too-far = A previsão de { $measure } teria de alcançar { $count } { $grain ->
    [day] dias
    [month] meses
   *[week] semanas
} à frente, e isso é longe demais. { $limit ->
    [history] Ela alcança metade do tempo que os dados cobrem, e são conhecidos { $known } completos; seriam precisos { $needed }.
   *[length] Tão longe não se pode dizer nada, por mais que os dados recuem no tempo.
} O que é possível: uma previsão para os próximos { $most }, ou menos.
forecast-upcoming = { $period ->
    [day] O próximo dia é { $first }
    [week] A próxima semana é a semana de { $first } a { $last }
    [quarter] O próximo trimestre é o trimestre de { $first } a { $last }
    [year] O próximo ano é o ano de { $first } a { $last }
   *[month] O próximo mês é o mês de { $first } a { $last }
}. O tempo anterior não está incluído nestes números.
forecast-upcoming-weeks = São as semanas que começam de { $first } a { $last }; o tempo anterior não está incluído nestes números.
