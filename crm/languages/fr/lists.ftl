# Listes et exclusions en mots : des propositions qui suivent « clients ».

in-list = qui { $not ->
        [yes] ne figurent pas
       *[no] figurent
    } sur la liste « { $name } »
suppressed = qui { $not ->
        [yes] ne sont pas exclus
       *[no] sont exclus
    } des envois d’e-mails

# Ce qui peut mal tourner.

list-no-file = Il n’y a pas de fichier { $file } dont faire une liste. Indiquez un fichier avec un identifiant client ou une adresse e-mail par ligne, ou un fichier CSV ; - lit l’entrée standard.
list-no-column = { $file } a plusieurs colonnes ({ $columns }), et aucune ne porte le nom d’un identifiant client ou d’une adresse e-mail. Appelez cette colonne customer_id ou email.
list-unreadable = { $file } ne se lit pas comme un texte avec une valeur par ligne. Enregistrez-le en CSV UTF-8 et recommencez.
list-too-long = Ce fichier a plus de { $most } valeurs, le maximum d’une liste. Découpez-le en plusieurs.
list-nobody = Aucune des { $values } valeurs n’est l’identifiant ou l’adresse e-mail d’un client : la liste serait vide. Rien n’a été gardé.
list-needs-name = Une liste a besoin d’un nom.
list-name-taken = Il existe déjà une liste nommée « { $name } ». Choisissez un autre nom, ou supprimez d’abord celle-là.
list-not-found = Il n’y a pas de liste nommée « { $name } ». Les plus proches sont : { $near }.
list-none = Il n’y a pas de liste nommée « { $name } », et aucune n’a encore été gardée. Apportez-en une avec « rapport lists add FICHIER --name NOM ».
list-in-use = La liste « { $name } » sert encore à : { $segments }. Modifiez ou archivez d’abord ces segments ; rien n’a été supprimé.

# Ce que le shell en dit.

list-kept = { $id } « { $name } » : { $count ->
    [one] { $customers } client
   *[other] { $customers } clients
}.
list-unknown = { $count ->
    [one] { $values } valeur du fichier ne correspond à aucun client et a été laissée de côté.
   *[other] { $values } valeurs du fichier ne correspondent à aucun client et ont été laissées de côté.
}
list-frozen = Les membres de « { $segment } » au { $moment }.
list-removed = « { $name } » est supprimée.
list-column-size = clients
list-column-unknown = inconnus
list-column-made = créée
list-column-name = nom
