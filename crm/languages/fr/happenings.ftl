# Ce que les clients ont fait, plus finement : combien de jours, quand d’abord, quoi ensemble, quoi bientôt, à quelles heures.

happened-days = qui ont { $what } { $amount } { $count ->
        [one] jour
       *[other] jours différents
    } { $window } { $details }
engaged-days = qui ont { $by ->
        [email] ouvert un e-mail ou cliqué dedans
       *[any] été actifs
    } { $amount } { $count ->
        [one] jour
       *[other] jours différents
    } { $window }
done-once = qui { $not ->
        [yes] n’ont pas
       *[no] ont
    } { $what } pour la { $which ->
        [first] première
       *[last] dernière
    } fois { $window } { $details }
first-order-name = première commande

goods = { $object ->
    [category] des produits de la catégorie { $category }
    [brand] des produits de la marque { $brand }
    [both] des produits de la catégorie { $category } et de la marque { $brand }
    [name] « { $name } »
   *[any] des produits
} { $details }
together = qui { $not ->
        [yes] n’ont { $ever ->
            [yes] jamais
           *[no] pas
        }
       *[no] ont
    } acheté { $items } dans la même commande { $window }
due = dont la prochaine commande { $what ->
        [goods] ({ $goods })
       *[any] { "" }
    } { $when ->
        [overdue] { $not ->
            [yes] n’aurait pas encore dû être passée
           *[no] aurait déjà dû être passée
        }
        [was] { $not ->
            [yes] n’était pas attendue
           *[no] était attendue
        } { $window }
       *[other] { $not ->
            [yes] n’est pas attendue
           *[no] est attendue
        } { $window }
    } { $details }
assumption-due = attendue : dernière commande plus l’intervalle moyen propre au client entre ses commandes ; il en faut deux

during-window = { $during } { $window }
during-weekdays = { $days ->
    [weekend] un week-end
    [week] en semaine
   *[other] un { $names }
}
during-hours = entre { $first } et { $last }
during-dates = entre le { $first } et le { $last } de n’importe quelle année
during-date = le { $first } de n’importe quelle année
assumption-customer-zone = heures et jours sont ceux du client si son pays n’a qu’un fuseau horaire, sinon ceux de { $zone }

sequence-soon-hours = dans { $hours ->
        [one] un délai d’une heure
       *[other] un délai de { $hours } heures
    }
assumption-time-to-follow = ne compte que ce qui date d’assez longtemps pour avoir eu une suite : depuis, { $days ->
        [0] { $hours ->
            [one] 1 heure est passée
           *[other] { $hours } heures sont passées
        }
        [one] 1 jour est passé
       *[other] { $days } jours sont passés
    }

window-longer-ago = { $unit ->
    [hour] il y a plus de { $near ->
            [one] 1 heure
           *[other] { $near } heures
        }
    [week] il y a plus de { $near ->
            [one] 1 semaine
           *[other] { $near } semaines
        }
    [month] il y a plus de { $near } mois
    [quarter] il y a plus de { $near ->
            [one] 1 trimestre
           *[other] { $near } trimestres
        }
    [year] il y a plus de { $near ->
            [one] 1 an
           *[other] { $near } ans
        }
   *[day] il y a plus de { $near ->
           [one] 1 jour
          *[other] { $near } jours
       }
}
attribute-matches = dont le champ « { $field } » { $not ->
        [yes] ne correspond pas
       *[no] correspond
    } au modèle « { $values } »
filter-matches = { $field } correspond au modèle « { $values } »
