# Campanhas lado a lado, e o resultado de um teste A/B.

campaigns-title = { $measure }: campanhas comparadas · { $period }
campaigns-campaign = campanha
campaigns-low = Extremo inferior (95 %)
campaigns-high = Extremo superior (95 %)
campaigns-difference = Diferença em relação à melhor
campaigns-difference-low = Seu extremo inferior (95 %)
campaigns-difference-high = Seu extremo superior (95 %)
campaigns-p = Valor p, corrigido
campaigns-verdict = A diferença é real?
campaigns-best = a melhor
campaigns-real = real
campaigns-chance = pode ser acaso
campaigns-untested = não se pode testar
campaigns-best-is = { $measure }: à frente está { $best } com { $value } (entre { $low } e { $high } com 95 % de confiança).
campaigns-none-tested = As outras não podem ser testadas em relação a ela.
campaigns-pair-real = { $label } tem { $value }; a diferença de { $difference } é real (entre { $low } e { $high } com 95 % de confiança).
campaigns-pair-chance = { $label } tem { $value }; a diferença de { $difference } pode ser acaso.
campaigns-all-real = É realmente melhor que cada uma das outras { $others }.
campaigns-some-real = É realmente melhor que { $real } das outras { $others }; com o resto, a diferença pode ser acaso.
campaigns-none-real = Nenhuma diferença em relação às outras { $others } é real; todas podem ser acaso.
campaigns-nearest = A melhor das que podem igualá-la é { $label } com { $value }.
campaigns-rule = As taxas levam o intervalo de 95 % de Wilson, as diferenças de taxas o de Newcombe; uma média leva o de Student, e duas médias distinguem-se com o teste de Welch. «Real» quer dizer: valor p abaixo de 0,05 após a correção de Holm para { $pairs ->
    [one] 1 comparação
   *[other] { $pairs } comparações
}; cada intervalo vale por si só.
campaigns-largest = Há { $all } grupos; comparam-se os { $shown } com mais destinatários. Nomeie um tipo, um canal ou um período para comparar outros.
campaigns-odd = { $count ->
    [one] { $labels } tem menos de 30 destinatários, ou mais ações que destinatários, e não é testada.
   *[other] { $labels } têm menos de 30 destinatários, ou mais ações que destinatários, e não são testadas.
}

campaigns-not-tested = «{ $measure }» não pode ser comparada com um teste. Pode-se com: { $measures }.
campaigns-not-by = As campanhas não podem ser comparadas por «{ $field }», que não é um campo de campanhas. Compare-as uma a uma, por tipo ou por canal.
campaigns-no-such = Não há nenhuma campanha chamada «{ $name }». As mais parecidas são: { $near }.
campaigns-nobody = Nenhuma das campanhas pedidas chegou a alguém, por isso não há nada a comparar ({ $measure }). Peça um período mais longo ou outras campanhas.
campaigns-too-few = Nenhuma destas campanhas tem pelo menos { $fewest } destinatários (a maior tem { $most }), por isso nada se pode dizer das diferenças. Compare campanhas maiores, ou grupos como os tipos.
campaigns-one = Só uma campanha corresponde ({ $campaign }), por isso não há com que compará-la. Nomeie outra, ou um período mais longo.

ab-title = Teste A/B: { $measure } · { $period }
ab-measure = Métrica
ab-variant = Variante
ab-recipients = Destinatários
ab-value = Valor
ab-needed = Destinatários necessários por variante
ab-winner = { $label } venceu em { $measure }: a diferença é real.
ab-no-winner = Ainda não há vencedora em { $measure }.
ab-of = { $measure }: a melhor é { $label } com { $value }.
ab-more = Para distinguir uma diferença deste tamanho, cada variante precisaria de cerca de { $needed } destinatários; a menor tem { $fewest }, por isso faltam cerca de { $more }.
ab-rule = Uma diferença chama-se real quando seu valor p fica abaixo de 0,05 após a correção de Holm para { $tests ->
    [one] 1 teste
   *[other] { $tests } testes
} (taxas: teste z ou teste exato de Fisher; médias: teste de Welch). Os destinatários necessários são aqueles com que uma diferença do tamanho visto é encontrada quatro de cada cinco vezes (potência de 80 %).
ab-other-days = As variantes foram enviadas em { $days } dias distintos; parte da diferença pode vir daí.
ab-both = { $count ->
    [one] 1 cliente recebeu mais de uma variante.
   *[other] { $count } clientes receberam mais de uma variante.
}
ab-no-variants = Só há uma variante ({ $campaign }), por isso não há nada a testar. Nomeie duas campanhas, ou um campo de campanhas que contenha a variante.
ab-too-many = Correspondem { $count } campanhas, demais para um teste ({ $most } no máximo). Nomeie as variantes, ou compare as campanhas.
ab-money-alone = A receita por e-mail é testada sozinha, porque é dinheiro e as outras são proporções. Peça-a sozinha.
