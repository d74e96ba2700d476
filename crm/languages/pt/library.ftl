# Manter em ordem os segmentos salvos: quais há, o que mudou, de que se deve avisar.

library-in-segment = o segmento «{ $name }»
library-in-report = o relatório «{ $name }»
library-in-campaign = a campanha «{ $name }»

difference-none = sem diferença de significado
difference-added = acrescentado: { $condition }
difference-removed = retirado: { $condition }
difference-window = período: { $before } → { $after }
difference-amount = número ou valor: { $before } → { $after }
difference-details = detalhes: { $before } → { $after }
difference-values = { $field }: { $before } → { $after }
difference-whole = { $before } → { $after }
difference-of = { $change } ({ $condition })
difference-ever = desde sempre
difference-nothing = nenhum

notice-moved = «{ $name }» { $way ->
    [up] cresceu
   *[down] diminuiu
} de { $before } para { $after } clientes{ $share ->
    [nothing] { "" }
   *[other] {" "}({ $share })
}.
notice-failed = Não foi possível contar «{ $name }»: { $why }

library-column-id = ID
library-column-segment = Segmento
library-column-customers = Clientes
library-column-change = Mudança
library-column-folder = Pasta
library-column-tags = Etiquetas
library-column-kind = Tipo
library-column-uses = Usado em
library-column-plan = É contado
library-column-made-by = Criado por
library-column-made-at = Criado em
library-column-version = Versão
library-column-difference = O que mudou
library-column-at = Quando
library-column-field = Campo
library-column-why = Por quê
library-live = dinâmico
library-frozen = lista fixa
library-archived-kind = arquivado
library-every = { $every ->
    [hourly] a cada hora
    [daily] cada dia às { $at }
   *[weekly] cada { $weekday } às { $at }
}

library-list = { $count ->
    [one] Um segmento salvo
   *[other] { $shown } segmentos salvos
}
library-list-archived = { $count ->
    [one] Um segmento arquivado
   *[other] { $shown } segmentos arquivados
}
library-list-unused = { $count ->
    [one] Um segmento que nada usa e que ninguém olhou em { $days } dias
   *[other] { $shown } segmentos que nada usa e que ninguém olhou em { $days } dias
}
library-list-growing = { $count ->
    [one] Um segmento cresceu nos últimos { $days } dias
   *[other] { $shown } segmentos cresceram nos últimos { $days } dias
}
library-list-shrinking = { $count ->
    [one] Um segmento diminuiu nos últimos { $days } dias
   *[other] { $shown } segmentos diminuíram nos últimos { $days } dias
}
library-list-moving = { $count ->
    [one] Um segmento mudou de tamanho nos últimos { $days } dias
   *[other] { $shown } segmentos mudaram de tamanho nos últimos { $days } dias
}
library-none = Nenhum segmento salvo é assim.
library-none-unused = Todos os segmentos salvos são usados em algum lugar ou alguém os olhou nos últimos { $days } dias.
library-none-growing = Nenhum segmento salvo cresceu nos últimos { $days } dias.
library-none-shrinking = Nenhum segmento salvo diminuiu nos últimos { $days } dias.
library-none-moving = Nenhum segmento salvo mudou de tamanho nos últimos { $days } dias.
library-none-archived = Não há segmentos arquivados.
library-first-biggest = O maior é «{ $name }», com { $size } clientes.
library-first-smallest = O menor é «{ $name }», com { $size } clientes.
library-first-growing = O que mais cresceu é «{ $name }»: de { $before } para { $size } clientes.
library-first-shrinking = O que mais diminuiu é «{ $name }»: de { $before } para { $size } clientes.
library-first-newest = O mais recente é «{ $name }», criado por { $by } em { $on }.
library-first-oldest = O mais antigo é «{ $name }», criado por { $by } em { $on }.
library-computed = Onde então o tamanho não foi guardado, é calculado com as datas dos dados.

library-renamed = «{ $before }» agora se chama «{ $name }».
library-copied = Copiado como «{ $name }».
library-archived = «{ $name }» está arquivado: já não está na lista; «restaura { $name }» o recupera.
library-restored = «{ $name }» está de novo na lista.
library-tagged = «{ $name }» tem as etiquetas: { $tags }.
library-untagged = «{ $name }» não tem etiquetas.
library-moved = «{ $name }» está na pasta «{ $folder }».
library-moved-out = «{ $name }» não está em nenhuma pasta.
library-back = «{ $name }» volta a ser como antes ({ $difference }): { $description } – { $shown } clientes.
library-planned = «{ $name }» é contado { $when }{ $share ->
    [nothing] { "" }
   *[other] , com um aviso quando mudar { $share } ou mais
}. Próxima vez: { $next }.
library-unplanned = «{ $name }» já não é contado sozinho.
library-refreshed = «{ $name }»: { $size } clientes{ $before ->
    [nothing] { "" }
   *[other] , antes { $before }
}.
library-nothing-due = Não há nenhum segmento pendente de contar.
library-same = Significa o mesmo que «{ $name }».
library-like = É como «{ $name }», salvo: { $difference }.
library-like-none = Nenhum outro segmento salvo se parece com ele.

library-made = «{ $name }» foi criado por { $by } em { $on }{ $changed ->
    [nothing] { "" }
   *[other] , e mudado pela última vez por { $changed } em { $when } (versão { $version })
}.
library-used = «{ $name }» é usado em { $where }.
library-not-used = «{ $name }» não é usado em lugar nenhum.
library-since = «{ $name }» tinha { $before } clientes { $when } e agora tem { $after } ({ $change }).
library-since-same = «{ $name }» tem { $after } clientes, tantos como { $when }.
library-since-uncounted = «{ $name }» não pode ser contado como estava { $when }.
library-when = em { $date }
library-definition-same = Sua definição não mudou desde então.
library-definition-changed = Sua definição mudou: { $difference }.
library-versions = { $count ->
    [one] «{ $name }» tem uma versão
   *[other] «{ $name }» tem { $count } versões
}
library-sizes = Tamanhos guardados de «{ $name }»
library-sizes-none = Ainda não foi guardado nenhum tamanho de «{ $name }». Uma atualização guarda um.
library-first-version = a primeira versão
library-renamed-version = renomeado «{ $name }»
library-notices = { $count ->
    [one] Um aviso
   *[other] { $count } avisos
}
library-no-notices = Não há avisos.
library-put-aside = Postos de lado: { $count }.
library-fields = { $count ->
    [one] Um campo sobre «{ $topic }»
   *[other] { $count } campos sobre «{ $topic }»
}
library-no-fields = Nenhum campo dos dados trata de «{ $topic }». «Que dados temos?» enumera todos.
library-field-name = seu nome
library-field-value = valor: { $values }
library-field-table = tabela: { $table }
library-ask-which = Que segmento você quer dizer? Nomeie-o ou mostre-o primeiro.
library-ask-fields = Sobre o quê?

library-open = Abrir
library-rename = Renomear
library-copy = Copiar
library-archive = Arquivar
library-restore = Restaurar
library-copy-name = { $name } (cópia)
library-say-open = mostre «{ $name }»
library-say-copy = copie «{ $name }»
library-say-archive = arquive «{ $name }»
library-say-restore = restaure «{ $name }»
library-say-rename = renomeie «{ $name }» para
library-uses = usado { $count } vezes
library-by = de { $by }, { $on }
