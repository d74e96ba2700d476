learning-summary = « { $word } » voudra dire : { $meaning }
learning-proposed = Dois-je le retenir ? Cela vaudra alors pour tout le monde dans cet espace de travail, dans toutes les langues, et peut être annulé (« oublie ce que j’ai dit sur … »). Répondez par oui ou non.
learning-conflicts = Jusqu’ici, le mot veut dire : { $meanings }. Cela ne vaudra plus pour ce mot.
learning-new = Le mot n’a pas encore de sens ici.
learning-request = Exemple
learning-before = Clients maintenant
learning-after = Clients ensuite
learning-word = Mot
learning-meaning = Sens
learning-by = Appris de
learning-at = Le
learning-learned = C’est retenu : « { $word } » veut dire { $meaning }.
learning-rejected = Rien n’a été retenu ; « { $word } » garde son sens.
learning-forgotten = Oublié. « { $word } » ne veut plus dire { $meaning } ; il a de nouveau le sens d’avant.
learning-already = « { $word } » veut déjà dire { $meaning } ici ; rien ne changerait.
learning-none = Aucun mot n’a encore été appris ici. Dites par exemple « par VIP je veux dire platine ».
learning-list = { $count ->
    [one] Un mot a été appris ici
   *[other] { $count } mots ont été appris ici
}
learning-assumed = « { $word } » veut dire : { $meaning } ({ $by }, { $day })
learning-unclear = Je ne peux pas apprendre « { $meaning } » comme sens : il faut des clients, une valeur ou un segment enregistré. { $why }
learning-fixed = « { $word } » a ici un sens fixe qui ne peut pas être changé. Choisissez un autre mot.
words-no-word = « { $word } » ne peut pas être appris : il faut des lettres, et au plus { $most } mots.
words-of-consent = « { $word } » dit à qui vous pouvez écrire. Son sens ne peut pas être changé. Choisissez un autre mot.
words-of-grammar = « { $word } » est un mot dont les phrases sont faites et ne peut pas recevoir de sens. Choisissez un autre mot.
words-of-data = « { $word } » est le nom d’un champ, d’une table ou d’un indicateur et ne peut pas recevoir un autre sens. Choisissez un autre mot.
words-personal = Un sens qui désigne une seule personne par ses coordonnées ne peut pas être appris. Faites plutôt une liste ou un segment.
words-not-learned = « { $word } » n’a jamais été appris ici. Mots appris : { $known }.
words-known-segment = le segment enregistré « { $name } »
