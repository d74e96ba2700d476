# Lo que se dice de los modelos grandes: por qué uno no respondió y qué se hizo.

answer-model-busy = está saturado
answer-model-overflow = la conversación es demasiado larga para él
answer-model-declined = rechazó responder
answer-forgot = Esta conversación ya no cabe en el modelo de lenguaje, así que solo vio su último mensaje.
answer-left-out = { $count ->
    [one] Se omitió una frase porque su cifra no figura en ningún resultado.
   *[other] Se omitieron { $count } frases porque sus cifras no figuran en ningún resultado.
  }
answer-both-readings = El modelo de lenguaje y la lectura integrada difieren: { $model } clientes frente a { $embedded }. La primera tarjeta es la lectura del modelo; la última, la integrada.
