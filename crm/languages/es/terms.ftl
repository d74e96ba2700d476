# Periodos, cantidades y filtros, tal como aparecen dentro de una frase.

window-last = { $unit ->
    [hour] { $count ->
            [one] en la última hora
           *[other] en las últimas { $count } horas
        }
    [week] { $count ->
            [one] en los últimos 7 días
           *[other] en las últimas { $count } semanas
        }
    [month] { $count ->
            [one] en el último mes
           *[other] en los últimos { $count } meses
        }
    [quarter] { $count ->
            [one] en el último trimestre
           *[other] en los últimos { $count } trimestres
        }
    [year] { $count ->
            [one] en el último año
           *[other] en los últimos { $count } años
        }
   *[day] { $count ->
           [one] en el último día
          *[other] en los últimos { $count } días
       }
}
window-next = { $unit ->
    [hour] { $count ->
            [one] dentro de la próxima hora
           *[other] en las próximas { $count } horas
        }
    [week] { $count ->
            [one] dentro de la próxima semana
           *[other] en las próximas { $count } semanas
        }
    [month] { $count ->
            [one] dentro del próximo mes
           *[other] en los próximos { $count } meses
        }
    [quarter] { $count ->
            [one] dentro del próximo trimestre
           *[other] en los próximos { $count } trimestres
        }
    [year] { $count ->
            [one] dentro del próximo año
           *[other] en los próximos { $count } años
        }
   *[day] { $count ->
           [one] dentro del próximo día
          *[other] en los próximos { $count } días
       }
}
window-ago = { $unit ->
    [hour] hace entre { $near } y { $far } horas
    [week] hace entre { $near } y { $far } semanas
    [month] hace entre { $near } y { $far } meses
    [quarter] hace entre { $near } y { $far } trimestres
    [year] hace entre { $near } y { $far } años
   *[day] hace entre { $near } y { $far } días
}
window-this = { $period ->
    [day] hoy
    [week] esta semana
    [month] este mes
    [quarter] este trimestre
   *[year] este año
}
window-coming = { $period ->
    [day] el día de mañana
    [week] la semana que viene
    [month] el mes que viene
    [quarter] el trimestre que viene
   *[year] el año que viene
}
window-previous = { $period ->
    [day] ayer
    [week] la semana pasada
    [month] el mes pasado
    [quarter] el trimestre pasado
   *[year] el año pasado
}
window-earlier = { $period ->
    [day] el día de hace { $count } días
    [week] la semana de hace { $count } semanas
    [month] el mes de hace { $count } meses
    [quarter] el trimestre de hace { $count } trimestres
   *[year] el año de hace { $count } años
}
window-since = desde el { $first }
window-until = hasta el { $last }
window-between = del { $first } al { $last }
window-on = el { $first }

number-is = exactamente { $value }
number-is-not = no exactamente { $value }
number-more-than = más de { $value }
number-at-least = al menos { $value }
number-less-than = menos de { $value }
number-at-most = como máximo { $value }
number-between = entre { $value } y { $upper }

filter-is = { $field }: { $values }
filter-is-not = { $field }: excepto { $values }
filter-contains = { $field } contiene «{ $values }»
filter-starts-with = { $field } empieza por «{ $values }»
filter-ends-with = { $field } termina en «{ $values }»
filter-is-empty = { $field }: sin datos
filter-is-not-empty = { $field }: con datos
filter-more-than = { $field }: más de { $values }
filter-at-least = { $field }: al menos { $values }
filter-less-than = { $field }: menos de { $values }
filter-at-most = { $field }: como máximo { $values }
filter-between = { $field }: entre { $values } y { $upper }
filter-after = { $field }: después del { $values }
filter-from = { $field }: a partir del { $values }
filter-before = { $field }: antes del { $values }
filter-until = { $field }: hasta el { $values }
filter-from-to = { $field }: del { $values } al { $upper }
filter-yes = sí
filter-no = no
filter-and-more = { $values } y { $count } más
