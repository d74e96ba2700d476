# O que pode falhar num segmento, num filtro ou num período.

comparison-not-for-text = «{ $field }» contém texto e não pode ser comparado com «{ $op }». Pode-se: is, is_not, contains, starts_with, ends_with, matches, is_empty.
comparison-not-for-number = «{ $field }» contém números e não pode ser comparado com «{ $op }». Pode-se: is, is_not, more_than, at_least, less_than, at_most, between, is_empty.
comparison-not-for-day = «{ $field }» contém datas e não pode ser comparado com «{ $op }». Pode-se: is, is_not, more_than (depois), less_than (antes), between, is_empty.
comparison-not-for-boolean = «{ $field }» é sim ou não e não pode ser comparado com «{ $op }». Pode-se: is, is_not, is_empty.
comparison-values = «{ $field }» é comparado aqui com { $given } valores, mas esta comparação aceita { $fewest ->
    [0] nenhum
    [2] exatamente dois
   *[other] um no mínimo e { $most } no máximo
}.
comparison-backwards = Nada pode estar entre { $low } e { $high } em «{ $field }»: ponha primeiro o valor menor.
value-not-a-number = «{ $value }» não é um número, e «{ $field }» contém números. Escreva algarismos, por exemplo 20 ou 19.90.
value-not-a-date = «{ $value }» não é um dia do calendário, e «{ $field }» contém datas. Escreva como 2026-01-31.
value-not-yes-or-no = «{ $value }» não é nem sim nem não, que é só o que «{ $field }» pode ser.
field-not-here = «{ $field }» não pode ser consultado aqui: esta condição olha { $tables }. Ponha o campo numa condição própria.
field-not-a-date = «{ $field }» não contém datas, por isso não se lhe pode aplicar um período. Compare seus valores.
field-not-a-number = «{ $field }» não contém números, por isso não se podem ordenar os clientes por ele. Pode-se: spend, orders, units, average_order ou um campo numérico.
unknown-event = Não existe nenhum evento «{ $name }». Os mais parecidos são: { $near }.
age-out-of-range = Ninguém chega a { $years } anos: indique uma idade de 0 a { $most }.
window-too-far = Este período vai além do calendário. Indique menos anos.
window-backwards = Este período termina antes de começar. Indique primeiro o extremo anterior.
window-without-days = Este período não indica nem o primeiro nem o último dia. Indique pelo menos um, por exemplo 2026-01-31.
number-needs-upper = «between» precisa de dois números, e só «between» leva dois. Dê ambos ou escolha outra comparação.
number-backwards = O número superior é menor que o inferior. Ponha primeiro o menor.
top-needs-share = Uma classificação precisa de um número de clientes ou de uma percentagem, não de ambos nem de nenhum.

segment-too-deep = As condições estão aninhadas em mais de { $most } níveis. Salve um grupo interior como segmento próprio e refira-se a ele.
segment-too-large = São { $count } condições, e o máximo é { $most }. Dê os valores de um campo como lista numa só condição.
segment-unknown-kind = Não existe nenhuma condição nem período do tipo «{ $kind }». As mais parecidas são: { $near }.
segment-without-kind = Uma condição em «{ $part }» não diz seu tipo. Os tipos são: { $known }.
segment-unknown-part = Esta condição não tem nenhuma parte «{ $part }». Retire-a ou ponha-a na condição a que pertence.
segment-missing-part = Falta «{ $part }» a uma condição. Acrescente.
segment-unknown-choice = «{ $given }» não pode ser «{ $part }». Pode-se: { $known }.
segment-beyond-limit = { $given } excede o que «{ $part }» pode ser; o limite é { $limit }.
segment-bad-date = «{ $given }» não é um dia do calendário. Escreva como 2026-01-31.
segment-bad-value = «{ $given }» não pode ser «{ $part }». Nada foi alterado; dê um valor de outro tipo.
segment-empty-part = «{ $part }» está vazio. Dê pelo menos um elemento.
