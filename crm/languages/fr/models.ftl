# Ce qui est dit des grands modèles : pourquoi l’un n’a pas répondu, et ce qui a été fait.

answer-model-busy = il est surchargé
answer-model-overflow = la conversation est trop longue pour lui
answer-model-declined = il a refusé de répondre
answer-forgot = Cette conversation ne tient plus dans le modèle de langage : il n’a vu que votre dernier message.
answer-left-out = { $count ->
    [one] Une phrase a été omise, car son chiffre ne figure dans aucun résultat.
   *[other] { $count } phrases ont été omises, car leurs chiffres ne figurent dans aucun résultat.
  }
answer-both-readings = Le modèle de langage et la lecture intégrée divergent : { $model } clients contre { $embedded }. La première carte est la lecture du modèle, la dernière la lecture intégrée.
