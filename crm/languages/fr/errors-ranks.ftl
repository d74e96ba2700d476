sample-needs-size = Un échantillon ou une part demande exactement une taille : un pourcentage, un nombre de clients ou une part comme 1 sur 2.
part-needs-parts = Une part demande deux nombres, comme le quartile 2 sur 4, et ne peut dépasser le nombre de parts.
sample-only-count-among = Seul un échantillon d’un nombre fixe est tiré parmi d’autres. Pour un pourcentage ou une part, placez l’échantillon à côté des autres conditions.
rfm-needs-something = Une condition RFM demande au moins une classe, comme « champions », ou un score de 1 à 5.
lookalike-of-nobody = Le groupe modèle ne compte personne pour l’instant. Choisissez-en un qui a des membres.
lookalike-of-everybody = Le groupe modèle comprend tous les clients : il ne reste personne à trouver. Choisissez-en un plus petit.
