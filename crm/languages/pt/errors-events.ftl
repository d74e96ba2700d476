# O que pode falhar ao registrar eventos entre duas importações.

event-no-customer = { $count ->
    [one] Não há nenhum cliente com o identificador { $ids }
   *[other] { $count } dos identificadores não correspondem a nenhum cliente, por exemplo { $ids }
}. Importe antes os clientes ou corrija os identificadores; nada foi registrado.
event-not-yet = O evento { $id } está no futuro ({ $at }): só se pode registrar o que já aconteceu. Corrija a data; nada foi registrado.
events-file-missing = Não existe o arquivo { $file } de que ler eventos. Indique um arquivo CSV ou Parquet, ou - para a entrada padrão.
return-unknown = Este aviso refere-se a um e-mail que não é nosso.
events-kept = { $count ->
    [one] Foi registrado 1 evento novo; os segmentos e os relatórios já o contam.
   *[other] Foram registrados { $events } eventos novos; os segmentos e os relatórios já os contam.
}
events-known = { $count ->
    [one] 1 evento já estava registrado e não é contado outra vez.
   *[other] { $events } eventos já estavam registrados e não são contados outra vez.
}
import-reason-unknown-type = não há nenhum evento chamado «{ $column }»
import-reason-not-yet = «{ $column }» está no futuro
