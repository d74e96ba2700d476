# Ce qui peut mal tourner quand des événements sont enregistrés entre deux imports.

event-no-customer = { $count ->
    [one] Aucun client ne porte l’identifiant { $ids }
   *[other] { $count } des identifiants ne correspondent à aucun client, par exemple { $ids }
}. Importez d’abord les clients ou corrigez les identifiants ; rien n’a été enregistré.
event-not-yet = L’événement { $id } se situe dans le futur ({ $at }) : seul ce qui a eu lieu peut être enregistré. Corrigez sa date ; rien n’a été enregistré.
events-file-missing = Il n’y a pas de fichier { $file } où lire des événements. Indiquez un fichier CSV ou Parquet, ou - pour l’entrée standard.
return-unknown = Ce retour concerne un e-mail qui n’est pas des nôtres.
events-kept = { $count ->
    [one] { $events } nouvel événement est enregistré ; segments et rapports en tiennent compte dès maintenant.
   *[other] { $events } nouveaux événements sont enregistrés ; segments et rapports en tiennent compte dès maintenant.
}
events-known = { $count ->
    [one] { $events } événement était déjà enregistré et n’est pas compté de nouveau.
   *[other] { $events } événements étaient déjà enregistrés et ne sont pas comptés de nouveau.
}
import-reason-unknown-type = il n’y a pas d’événement nommé « { $column } »
import-reason-not-yet = « { $column } » se situe dans le futur
