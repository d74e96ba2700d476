store-unavailable = Le stockage n’a pas répondu ou n’est pas accessible en écriture. Rien n’a été modifié ; réessayez dans un instant et, si cela persiste, vérifiez le disque et les droits sur le dossier de l’espace de travail.
store-unreadable = Le fichier store.db de l’espace de travail n’est pas un stockage lisible. Rien n’a été modifié ; restaurez une sauvegarde ou indiquez un autre espace de travail avec --home.
store-no-folder = Le dossier de l’espace de travail ne peut pas être créé ou n’est pas accessible en écriture. Choisissez-en un autre avec --home.
store-newer = Cet espace de travail a été créé par une version plus récente de Rapport (format { $found }, cette version connaît { $known }). Rien n’a été modifié ; mettez Rapport à jour pour l’ouvrir.

segment-not-found = Il n’y a pas de segment enregistré nommé « { $name } ». Les plus proches sont : { $near }.
segment-none-saved = Il n’y a pas de segment enregistré nommé « { $name } » ; aucun n’a encore été enregistré. Créez-en un d’abord et enregistrez-le sous ce nom.
segment-name-taken = Un autre segment enregistré s’appelle déjà « { $name } ». Choisissez un autre nom ou archivez d’abord celui-là.
segment-needs-name = Un segment enregistré a besoin d’un nom, par exemple « Salons inactifs ».
segment-nothing-to-undo = « { $name } » en est à sa première version : il n’y a rien à annuler.
segment-nothing-to-redo = La dernière modification de « { $name } » n’était pas une annulation : il n’y a rien à rétablir.
segment-refers-to-itself = Le segment { $id } serait construit sur lui-même. Retirez la condition qui le nomme, ou le segment qui l’utilise.

report-not-found = Il n’y a pas de rapport enregistré nommé « { $name } ». Les plus proches sont : { $near }.
report-none-saved = Il n’y a pas de rapport enregistré nommé « { $name } » ; aucun n’a encore été enregistré. Créez-en un d’abord et enregistrez-le sous ce nom.
report-name-taken = Un autre rapport enregistré s’appelle déjà « { $name } ». Choisissez un autre nom ou archivez d’abord celui-là.
report-needs-name = Un rapport enregistré a besoin d’un nom, par exemple « Ventes par semaine ».
report-nothing-to-undo = « { $name } » en est à sa première version : il n’y a rien à annuler.
report-nothing-to-redo = La dernière modification de « { $name } » n’était pas une annulation : il n’y a rien à rétablir.
