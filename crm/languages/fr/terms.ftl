# Périodes, quantités et filtres, tels qu'ils figurent dans une phrase.

window-last = { $unit ->
    [hour] { $count ->
            [one] au cours de la dernière heure
           *[other] au cours des { $count } dernières heures
        }
    [week] { $count ->
            [one] au cours des 7 derniers jours
           *[other] au cours des { $count } dernières semaines
        }
    [month] au cours { $count ->
            [one] du dernier mois
           *[other] des { $count } derniers mois
        }
    [quarter] au cours { $count ->
            [one] du dernier trimestre
           *[other] des { $count } derniers trimestres
        }
    [year] au cours { $count ->
            [one] de la dernière année
           *[other] des { $count } dernières années
        }
   *[day] { $count ->
           [one] au cours du dernier jour
          *[other] au cours des { $count } derniers jours
       }
}
window-next = { $unit ->
    [hour] { $count ->
            [one] dans l’heure qui vient
           *[other] dans les { $count } prochaines heures
        }
    [week] { $count ->
            [one] dans la semaine qui vient
           *[other] dans les { $count } prochaines semaines
        }
    [month] { $count ->
            [one] dans le mois qui vient
           *[other] dans les { $count } prochains mois
        }
    [quarter] { $count ->
            [one] dans le trimestre qui vient
           *[other] dans les { $count } prochains trimestres
        }
    [year] { $count ->
            [one] dans l’année qui vient
           *[other] dans les { $count } prochaines années
        }
   *[day] { $count ->
           [one] dans le jour qui vient
          *[other] dans les { $count } prochains jours
       }
}
window-ago = { $unit ->
    [hour] il y a { $near } à { $far } heures
    [week] il y a { $near } à { $far } semaines
    [month] il y a { $near } à { $far } mois
    [quarter] il y a { $near } à { $far } trimestres
    [year] il y a { $near } à { $far } ans
   *[day] il y a { $near } à { $far } jours
}
window-this = { $period ->
    [day] aujourd’hui
    [week] cette semaine
    [month] ce mois-ci
    [quarter] ce trimestre
   *[year] cette année
}
window-coming = { $period ->
    [day] demain
    [week] la semaine prochaine
    [month] le mois prochain
    [quarter] le trimestre prochain
   *[year] l’année prochaine
}
window-previous = { $period ->
    [day] hier
    [week] la semaine dernière
    [month] le mois dernier
    [quarter] le trimestre dernier
   *[year] l’année dernière
}
window-earlier = { $period ->
    [day] le jour situé { $count } jours avant aujourd’hui
    [week] la semaine située { $count } semaines avant celle-ci
    [month] le mois situé { $count } mois avant celui-ci
    [quarter] le trimestre situé { $count } trimestres avant celui-ci
   *[year] l’année située { $count } ans avant celle-ci
}
window-since = depuis le { $first }
window-until = jusqu’au { $last }
window-between = du { $first } au { $last }
window-on = le { $first }

number-is = exactement { $value }
number-is-not = pas exactement { $value }
number-more-than = plus de { $value }
number-at-least = au moins { $value }
number-less-than = moins de { $value }
number-at-most = au plus { $value }
number-between = entre { $value } et { $upper }

filter-is = { $field } : { $values }
filter-is-not = { $field } : sauf { $values }
filter-contains = { $field } contient « { $values } »
filter-starts-with = { $field } commence par « { $values } »
filter-ends-with = { $field } se termine par « { $values } »
filter-is-empty = { $field } : non renseigné
filter-is-not-empty = { $field } : renseigné
filter-more-than = { $field } : plus de { $values }
filter-at-least = { $field } : au moins { $values }
filter-less-than = { $field } : moins de { $values }
filter-at-most = { $field } : au plus { $values }
filter-between = { $field } : entre { $values } et { $upper }
filter-after = { $field } : après le { $values }
filter-from = { $field } : à partir du { $values }
filter-before = { $field } : avant le { $values }
filter-until = { $field } : jusqu’au { $values }
filter-from-to = { $field } : du { $values } au { $upper }
filter-yes = oui
filter-no = non
filter-and-more = { $values } et { $count } de plus
