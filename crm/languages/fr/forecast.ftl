# Prévisions.

forecast-title = Prévision : { $measure } · { $first } à { $last }
forecast-title-one = Prévision : { $measure } · { $first }
forecast-begins = Début
forecast-expected = Attendu
forecast-band = Plage à 95 %
forecast-sum = { $title } : de « { $first } » à « { $last } », on attend { $expected } en tout (entre { $low } et { $high }, avec 95 % de confiance).
forecast-next = { $title } : pour « { $first } », on attend { $expected } (entre { $low } et { $high }, avec 95 % de confiance).
forecast-last = Pour « { $last } », c’est { $expected } (entre { $low } et { $high }).
forecast-better = Par le passé, de telles prévisions étaient plus proches que la simple répétition de ce qui était.
forecast-worse = Par le passé, la simple répétition de ce qui était tombait aussi près ou plus près : à prendre avec prudence.
forecast-error = Erreur passée, sur { $count } prévisions faites avec ce que l’on savait alors : { $wape } en moyenne (WAPE) ; en répétant ce qui était : { $naive }. { $covered } de ce qui est venu était dans la plage à 95 %.
forecast-mape = La moyenne des erreurs une à une est de { $mape } (MAPE).
forecast-untested = L’historique est trop court pour dire de combien de telles prévisions se trompaient.
forecast-rule = Lissage exponentiel (ETS) avec une tendance amortie et une saison { $grain ->
    [day] hebdomadaire
   *[other] annuelle
}, appris sur { $count } { $grain ->
    [day] jours
    [month] mois
   *[week] semaines
} depuis le { $first }. Il ne sait rien des projets, des fêtes mobiles ni des campagnes à venir.
forecast-rule-no-season = Lissage exponentiel (ETS) avec une tendance amortie, appris sur { $count } { $grain ->
    [day] jours
    [month] mois
   *[week] semaines
} depuis le { $first } ; pour une saison de l’année, il faut trois ans. Il ne sait rien des projets, des fêtes ni des campagnes à venir.
forecast-too-far = La prévision de { $measure } devrait porter { $count } { $grain ->
    [day] jours
    [month] mois
   *[week] semaines
} plus loin, c’est trop. { $limit ->
    [history] Elle porte deux fois moins loin que les données ne remontent, et on en connaît { $known } en entier ; il en faudrait { $needed }.
   *[length] Si loin, on ne peut rien dire, même si les données remontent très loin.
} Ce qui est possible : une prévision pour les { $most } prochains, ou moins.
forecast-upcoming = { $period ->
    [day] Le prochain jour est le { $first }
    [week] La semaine prochaine est la semaine civile du { $first } au { $last }
    [quarter] Le trimestre prochain est le trimestre civil du { $first } au { $last }
    [year] L’année prochaine est l’année civile du { $first } au { $last }
   *[month] Le mois prochain est le mois civil du { $first } au { $last }
}. Le temps qui le précède n’est pas compris dans ces chiffres.
forecast-upcoming-weeks = Ce sont les semaines qui commencent du { $first } au { $last } ; le temps qui précède n’est pas compris dans ces chiffres.
