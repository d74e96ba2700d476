# O que se diz dos modelos grandes: por que um não respondeu e o que se fez.

answer-model-busy = está sobrecarregado
answer-model-overflow = a conversa é longa demais para ele
answer-model-declined = recusou-se a responder
answer-forgot = Esta conversa já não cabe no modelo de linguagem, por isso ele só viu a sua última mensagem.
answer-left-out = { $count ->
    [one] Omitiu-se uma frase porque seu número não consta em nenhum resultado.
   *[other] Omitiram-se { $count } frases porque seus números não constam em nenhum resultado.
  }
answer-both-readings = O modelo de linguagem e a leitura integrada diferem: { $model } clientes contra { $embedded }. O primeiro cartão é a leitura do modelo; o último, a integrada.
