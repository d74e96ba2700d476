# Page d'accueil, rapports épinglés, envois programmés, alertes et collègues.

home-title = Où nous en sommes
home-pinned = Épinglés
home-news = À savoir
home-news-seen = Vu
home-as-of = Au { $day }, { $zone }
home-nothing = Aucune donnée pour ces jours.
home-course = { $grain ->
    [day] { $count } jours, entre { $lowest } et { $highest }
    [week] { $count } semaines, entre { $lowest } et { $highest }
    [month] { $count } mois, entre { $lowest } et { $highest }
    [quarter] { $count } trimestres, entre { $lowest } et { $highest }
   *[year] { $count } ans, entre { $lowest } et { $highest }
}
home-against = { $grain ->
    [day] par rapport à la veille
    [week] par rapport à la semaine d’avant
    [month] par rapport au mois d’avant
    [quarter] par rapport au trimestre d’avant
   *[year] par rapport à l’année d’avant
}
home-against-value = contre { $value }
home-points = { $by } points
home-share = { $share } de { $all } clients
home-open = Ouvrir { $name }
home-unpin = Retirer { $name } de la page d’accueil
home-earlier = Avancer { $name }
home-later = Reculer { $name }
home-pin = Épingler à l’accueil
home-was-pinned = « { $name } » est maintenant sur votre page d’accueil.
home-was-unpinned = « { $name } » n’est plus sur votre page d’accueil.
home-was-put-aside = C’est noté.
home-ask-revenue = Chiffre d'affaires de la semaine dernière comparé à la semaine précédente
home-ask-engaged = Clients actifs par semaine sur les 13 dernières semaines
home-ask-reachable = Combien de clients sont joignables par e-mail ?
home-ask-attributed = Chiffre d'affaires attribué la semaine dernière comparé à la semaine précédente
home-ask-nps = NPS du mois dernier comparé au mois précédent
pin-nothing = Il n’y a encore rien à épingler ici. Demandez d’abord un rapport, puis dites « épingle ça ».
pin-unknown = Rien ne s’appelle « { $name } » sur votre page d’accueil. On y trouve : { $known }.
pins-full = La page d’accueil accueille { $most } rapports épinglés. Retirez-en d’abord un.
pins-none = Rien n’est encore épinglé sur votre page d’accueil. Demandez un rapport et dites « épingle ça ».
pins-list = Sur votre page d’accueil : { $names }.

standing-rhythm = { $every ->
    [daily] tous les jours à { $at }
    [weekday] du lundi au vendredi à { $at }
    [monthly] { $last ->
        [yes] le { $day } de chaque mois (ou le dernier jour) à { $at }
       *[no] le { $day } de chaque mois à { $at }
    }
   *[weekly] chaque { $weekday } à { $at }
}
standing-unknown = Aucun envoi programmé ni alerte ne s’appelle « { $name } ». Il y a : { $known }.
standing-none = Aucun rapport n’est programmé et aucune alerte n’est définie.
standing-title = Rapports programmés et alertes
standing-column-name = Nom
standing-column-kind = Type
standing-column-when = Quand
standing-column-to = À
standing-column-next = Prochaine fois
standing-column-status = État
standing-kind = { $kind ->
    [digest] Rapport programmé
   *[alert] Alerte
}
standing-status = { $status ->
    [requested] attend une approbation
    [active] actif
    [rejected] refusé
   *[stopped] arrêté
}
standing-here = page d’accueil
standing-stopped = « { $name } » est arrêté. Plus rien n’en est envoyé.
standing-started = « { $name } » est actif : { $when }, la première fois le { $first }.
standing-rejected = « { $name } » a été refusé par { $by }. Rien n’est envoyé.
standing-approved = Approuvé par { $by }.
standing-released = { $count ->
    [0] Rien de « { $name } » n’était retenu.
   *[other] { $count } messages retenus de « { $name } » { $release ->
        [yes] partent maintenant
       *[no] sont abandonnés
    }.
}

digest-opening = Votre rapport « { $name } »
digest-why = Demandé par { $by } : { $when }. Pour l’arrêter : rapport reports unschedule { $id }.
digest-as-of = Au { $when } ({ $zone }).
digest-more-rows = Les { $shown } premières lignes sur { $all }.
digest-latest-rows = Les { $shown } dernières lignes sur { $all }.
digest-summary = Envoyer « { $name } » { $when } à { $to }
digest-asked = { $summary }. Rien n’est envoyé avant qu’une personne l’ait approuvé.
digest-report-archived = Le rapport « { $name } » n’est pas enregistré ou est archivé : il ne peut pas être envoyé. Enregistrez-le, ou restaurez-le.
digest-which-report = Quel rapport faut-il envoyer ? Je n’ai pas pu lire « { $words } » comme un rapport. Demandez-le d’abord, ou nommez un rapport enregistré.
digest-no-report = Il n’y a pas de rapport à envoyer ici. Demandez-en un d’abord, ou nommez un rapport enregistré.

alert-rule = { $side ->
    [below] passe sous { $line }
   *[above] passe au-dessus de { $line }
}
alert-looked-at = après chaque import, et à heure fixe
alert-again = Signalé une fois ; de nouveau seulement après un retour à { $line }.
alert-crossed = { $name } : { $measure } à { $value } ({ $period }), { $side ->
    [below] sous { $line }
   *[above] au-dessus de { $line }
}.
alert-summary = Prévenir { $to } quand « { $name } » { $rule }
alert-summary-here = Le dire sur la page d’accueil quand « { $name } » { $rule }
alert-made = { $summary }. Actuellement : { $now }. { $again }
alert-beyond-already = La limite est déjà franchie : c’est la prochaine fois qui sera signalée.
alert-why = { $by } a demandé cette alerte. Pour l’arrêter : rapport alerts stop { $id }.
alert-no-line = À quelle valeur faut-il alerter ? Dites par exemple « quand le chiffre d’affaires hebdomadaire passe sous 100 000 ».
alert-no-rate = Je ne connais pas de taux de change pour { $currency } : la limite ne peut pas être comparée. Donnez-la dans votre devise de référence, ou importez fx_rates.
alert-not-one-number = Une alerte regarde un seul nombre. Nommez une mesure sans ventilation, par exemple « chiffre d’affaires hebdomadaire » ou « taux de rebond ».

news-held = « { $name } » n’a pas été envoyé : cette machine était éteinte au moment prévu ({ $due }), et il est trop tard pour l’envoyer sans demander. Pour le laisser partir : rapport reports release { $id }.
news-missed = { $count ->
    [1] Un envoi antérieur de « { $name } » a été manqué depuis le { $due }, cette machine étant éteinte.
   *[other] { $count } envois antérieurs de « { $name } » ont été manqués depuis le { $due }, cette machine étant éteinte.
}
news-unknown = On ne sait pas si « { $name } » ({ $due }) a atteint { $count ->
    [1] une adresse
   *[other] { $count } adresses
} : la machine s’est arrêtée entre-temps. Il n’est pas renvoyé.
news-failed = « { $name } » n’a pas pu être fait : { $why }

colleague-no-address = « { $given } » n’est ni une adresse mail ni un canal Slack comme #marketing.
colleague-is-customer = Cette adresse appartient à un client. Les rapports et alertes ne vont qu’aux collègues.
colleague-not-verified = { $address } n’est pas sur la liste vérifiée : rien n’y est envoyé. Vérifiées : { $known }. Pour l’ajouter : rapport colleagues add { $address }.
colleague-none-of-yours = Je ne connais aucune adresse vérifiée de vous. Ajoutez-la avec « rapport colleagues add VOTRE-ADRESSE --person { $user } », ou nommez celle d’un collègue.
colleague-unknown = { $address } n’est pas sur la liste des collègues.
colleague-wrong-code = Ce code ne correspond pas à { $address }, a plus de 7 jours, ou a été essayé trop souvent. Pour un nouveau : rapport colleagues add { $address }.
colleague-code-subject = Votre code pour les rapports : { $code }
colleague-code = Pour recevoir les rapports de { $company } à cette adresse, renvoyez ce code : { $code }
colleague-code-sent = Un code a été envoyé à { $address }. Confirmez avec : rapport colleagues confirm { $address } CODE
colleague-code-why = Quelqu’un chez { $company } a saisi cette adresse. Si vous n’attendez pas de rapports de leur part, ne faites rien.
colleague-verified = { $address } est vérifiée.
colleague-removed = { $address } ne reçoit plus rien.
colleague-not-reached = Le code n’a pas pu être remis à { $address }. Vérifiez l’adresse et que ce chemin fonctionne.
colleague-state = { $verified ->
    [yes] vérifiée
   *[no] attend son code
}
slack-unavailable = Slack n’accepte pas de messages pour le moment. Un nouvel essai suivra.

due-sent = { $name } : { $sent } envoyés, { $held } retenus, { $failed } échoués, { $unknown } inconnus.
due-crossed = { $name } : la limite a été franchie.
due-failed = { $name } : { $why }
due-nothing = Rien à faire pour le moment.

screens-fact-to = À
screens-fact-when = Quand
screens-fact-zone = Fuseau horaire
screens-fact-first-time = Première fois
screens-fact-reports = Rapports
screens-fact-rule = Limite
screens-fact-looked-at = Vérifié
screens-fact-now = Actuellement
screens-fact-rearmed = À quelle fréquence
progress-pin-report = Épinglage …
progress-schedule-report = Préparation de l’envoi …
progress-set-alert = Définition de l’alerte …
progress-standing = Consultation des envois programmés …
