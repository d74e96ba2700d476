# O que pode falhar em dias, horas e padrões.

during-bad-day = «{ $given }» não é um dia do ano. Escreva o mês e o dia, por exemplo 12-24.
during-needs-both = As horas e os dias do ano precisam de um começo e um fim distintos. Indique os dois, por exemplo 18 e 24, ou 12-24 e 12-26.
during-needs-something = Não se indica nenhum dia da semana, nenhuma hora nem nenhum dia do ano. Indique pelo menos um ou deixe esta precisão de fora.
pattern-refused = «{ $pattern }» não pode ser um padrão: { $why ->
        [lookaround] olha para a frente ou para trás, ou refere-se a si mesmo
        [nested] há uma repetição dentro de outra
        [long] tem mais de 200 caracteres ou repete mais de 100 vezes
        [empty] está vazio
       *[wrong] está malformado em «{ $part }»
    }. Pode-se usar: letras e algarismos, . para um caractere qualquer, [a-z], \d, \w, \s, ( | ), ? * + e números entre chaves, ^ e $.
