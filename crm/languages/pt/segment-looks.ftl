# O que se mostra de um segmento: desdobramento, sobreposição, evolução, causas, quem está e por quê.

look-age = idade
look-below = menos de { $high }
look-from = { $low } ou mais
look-band = de { $low } a menos de { $high }
look-whole-band = de { $low } a { $high }

look-breakdown-title = { $name } por { $field }
look-breakdown-lead = A maior parte é { $label }: { $share } deles, contra { $everyone } de todos os clientes.
look-breakdown-band = A maioria está no grupo «{ $label }»: { $share } deles, contra { $everyone } de todos os clientes.
look-breakdown-over = O que mais se destaca é { $label }: { $times } vezes tão frequente como entre todos os clientes.
look-breakdown-missing = { $count ->
    [one] De um deles falta o dado.
   *[other] De { $shown } deles falta o dado.
}
look-breakdown-nobody = O segmento não tem clientes, por isso não há nada a desdobrar.
look-rest = outros valores ({ $count })
look-missing = não se sabe
look-column-customers = Clientes
look-column-share = Proporção
look-column-everyone = Proporção entre todos os clientes
look-column-index = Frequência em relação a todos

look-overlap-title = Sobreposição de { $names }
look-overlap-two = { $shown } { $count ->
    [one] cliente está
   *[other] clientes estão
} em ambos: { $first } de «{ $one }» e { $second } de «{ $other }».
look-overlap-none = Ninguém está em ambos.
look-overlap-many = { $shown } { $count ->
    [one] cliente está
   *[other] clientes estão
} em todos. Os que mais partilham são «{ $one }» e «{ $other }»: { $most }.
look-overlap-both = em ambos
look-overlap-only = só em «{ $name }»
look-column-segment = Segmento
look-column-alone = em nenhum outro
look-column-share-of = Proporção de «{ $name }»
look-this-segment = este segmento

look-trend-title = { $name } desde { $day }
look-trend-grew = De { $before } em { $first } a { $after } em { $last }: mais { $by } ({ $share }).
look-trend-shrank = De { $before } em { $first } a { $after } em { $last }: menos { $by } ({ $share }).
look-trend-same = { $after } em { $last }, tantos como em { $first }.
look-trend-from-nobody = De ninguém em { $first } a { $after } em { $last }.
look-change = Entraram { $entered } e saíram { $left }; ficaram { $stayed }.
look-change-signed-up = { $count ->
    [one] Um dos que entraram se cadastrou desde então.
   *[other] { $shown } dos que entraram se cadastraram desde então.
}
look-change-put-out = A maioria saiu por uma condição: { $shown } de { $left } já não estão entre os clientes { $words }.
look-change-let-in = A maioria entrou por uma condição: { $shown } de { $entered } ainda não estavam entre os clientes { $words }.
look-change-title = Que condição os fez entrar e sair
look-change-note = Um cliente pode contar em várias condições.
look-known-today = Segundo o que se sabe hoje, pois os dados não guardam sua história: { $words }.
look-signed-up-note = Quem se cadastrou depois de um momento não conta nele.
look-column-day = Dia
look-column-condition = Condição
look-column-let-in = Entraram por ela
look-column-put-out = Saíram por ela

look-why-in = { $who } está { $saved ->
    [yes] no segmento «{ $name }»
   *[no] neste segmento
}.
look-why-out = { $who } não está { $saved ->
    [yes] no segmento «{ $name }»
   *[no] neste segmento
}.
look-why-fails = { $count ->
    [one] Uma condição não se cumpre.
   *[other] { $count } condições não se cumprem.
}
look-why-cut = Todas as condições se cumprem, mas um limite do segmento deixa esta pessoa de fora.
look-why-title = Por que { $who } { $inside ->
    [yes] está
   *[no] não está
} { $saved ->
    [yes] no segmento «{ $name }»
   *[no] neste segmento
}
look-why-all = tudo isto
look-why-any = pelo menos uma destas coisas

nobody-can-be-both = Ninguém pode ser as duas coisas: clientes { $one }, e clientes { $other }.
nobody-can-be = Ninguém pode sê-lo: clientes { $one }.
emptied-by = Com a condição «{ $words }» não resta ninguém.
emptied-at-first = Já a condição «{ $words }» ninguém cumpre.
emptied-without = { $count ->
    [one] Sem «{ $words }» haveria { $shown } cliente.
   *[other] Sem «{ $words }» haveria { $shown } clientes.
}
emptied-together = Nenhuma condição é por si só a causa: também sem qualquer uma delas não haveria ninguém.

look-kind = { $question ->
    [breakdown] Desdobramento
    [overlap] Sobreposição
    [trend] Evolução
   *[why] Pertença
}
look-holds = cumpre-se
look-fails = não se cumpre
ask-look-by-what = Por que campo o segmento deve ser desdobrado?
ask-look-with-which = Com que segmento salvo ele deve ser comparado? Nomeie-o entre aspas.
ask-look-at-whom = De que cliente se trata? Indique um identificador ou um endereço de e-mail.

breakdown-personal = Um segmento não é desdobrado por «{ $field }», que distingue pessoas concretas. Escolha um campo que muitos partilhem, como país, cidade ou nível de fidelidade.
overlap-how-many = Uma sobreposição é vista entre dois e { $most } segmentos; foram nomeados { $given }. Nomeie outro segmento salvo.
trend-not-before-now = Uma evolução começa num dia anterior a hoje, e { $day } não o é. Nomeie um anterior.
look-needs-field = Nomeie o campo por que o segmento deve ser desdobrado, como país ou nível de fidelidade.
look-needs-customer = Nomeie o cliente: por identificador, endereço de e-mail ou nome.
look-name = «{ $name }»
