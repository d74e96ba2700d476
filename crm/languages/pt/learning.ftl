learning-summary = «{ $word }» vai significar: { $meaning }
learning-proposed = Devo lembrar? Valerá então para todos neste espaço de trabalho, em todos os idiomas, e pode ser desfeito («esqueça o que eu disse sobre …»). Responda sim ou não.
learning-conflicts = Até agora a palavra significa: { $meanings }. Isso deixará de valer para esta palavra.
learning-new = A palavra ainda não tem significado aqui.
learning-request = Exemplo
learning-before = Clientes agora
learning-after = Clientes depois
learning-word = Palavra
learning-meaning = Significado
learning-by = Ensinada por
learning-at = Em
learning-learned = Aprendido: «{ $word }» significa { $meaning }.
learning-rejected = Nada foi aprendido; «{ $word }» significa o que significava.
learning-forgotten = Esquecido. «{ $word }» já não significa { $meaning }; volta a significar o de antes.
learning-already = «{ $word }» já significa { $meaning } aqui; nada mudaria.
learning-none = Aqui ainda não foi ensinada nenhuma palavra. Diga por exemplo «por VIP quero dizer platina».
learning-list = { $count ->
    [one] Aqui foi ensinada uma palavra
   *[other] Aqui foram ensinadas { $count } palavras
}
learning-assumed = «{ $word }» significa: { $meaning } ({ $by }, { $day })
learning-unclear = Não posso aprender «{ $meaning }» como significado: devem ser clientes, um valor ou um segmento salvo. { $why }
learning-fixed = «{ $word }» tem aqui um significado fixo que não pode ser mudado. Escolha outra palavra.
words-no-word = «{ $word }» não pode ser ensinada: são precisas letras e no máximo { $most } palavras.
words-of-consent = «{ $word }» diz a quem você pode escrever. Seu significado não pode ser mudado. Escolha outra palavra.
words-of-grammar = «{ $word }» é uma palavra com que se constroem as frases e não pode receber um significado. Escolha outra palavra.
words-of-data = «{ $word }» é o nome de um campo, uma tabela ou uma métrica e não pode receber outro significado. Escolha outra palavra.
words-personal = Não se pode aprender um significado que nomeia uma só pessoa por seus dados de contato. Faça uma lista ou um segmento.
words-not-learned = «{ $word }» nunca foi ensinada aqui. Palavras ensinadas: { $known }.
words-known-segment = o segmento salvo «{ $name }»
