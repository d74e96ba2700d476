# Períodos, quantidades e filtros, tal como aparecem dentro de uma frase.

window-last = { $unit ->
    [hour] { $count ->
            [one] na última hora
           *[other] nas últimas { $count } horas
        }
    [week] { $count ->
            [one] nos últimos 7 dias
           *[other] nas últimas { $count } semanas
        }
    [month] { $count ->
            [one] no último mês
           *[other] nos últimos { $count } meses
        }
    [quarter] { $count ->
            [one] no último trimestre
           *[other] nos últimos { $count } trimestres
        }
    [year] { $count ->
            [one] no último ano
           *[other] nos últimos { $count } anos
        }
   *[day] { $count ->
           [one] no último dia
          *[other] nos últimos { $count } dias
       }
}
window-next = { $unit ->
    [hour] { $count ->
            [one] dentro da próxima hora
           *[other] nas próximas { $count } horas
        }
    [week] { $count ->
            [one] dentro da próxima semana
           *[other] nas próximas { $count } semanas
        }
    [month] { $count ->
            [one] dentro do próximo mês
           *[other] nos próximos { $count } meses
        }
    [quarter] { $count ->
            [one] dentro do próximo trimestre
           *[other] nos próximos { $count } trimestres
        }
    [year] { $count ->
            [one] dentro do próximo ano
           *[other] nos próximos { $count } anos
        }
   *[day] { $count ->
           [one] dentro do próximo dia
          *[other] nos próximos { $count } dias
       }
}
window-ago = { $unit ->
    [hour] há entre { $near } e { $far } horas
    [week] há entre { $near } e { $far } semanas
    [month] há entre { $near } e { $far } meses
    [quarter] há entre { $near } e { $far } trimestres
    [year] há entre { $near } e { $far } anos
   *[day] há entre { $near } e { $far } dias
}
window-this = { $period ->
    [day] hoje
    [week] esta semana
    [month] este mês
    [quarter] este trimestre
   *[year] este ano
}
window-coming = { $period ->
    [day] amanhã
    [week] na semana que vem
    [month] no mês que vem
    [quarter] no trimestre que vem
   *[year] no ano que vem
}
window-previous = { $period ->
    [day] ontem
    [week] na semana passada
    [month] no mês passado
    [quarter] no trimestre passado
   *[year] no ano passado
}
window-earlier = { $period ->
    [day] no dia de há { $count } dias
    [week] na semana de há { $count } semanas
    [month] no mês de há { $count } meses
    [quarter] no trimestre de há { $count } trimestres
   *[year] no ano de há { $count } anos
}
window-since = desde { $first }
window-until = até { $last }
window-between = de { $first } a { $last }
window-on = em { $first }

number-is = exatamente { $value }
number-is-not = não exatamente { $value }
number-more-than = mais de { $value }
number-at-least = pelo menos { $value }
number-less-than = menos de { $value }
number-at-most = no máximo { $value }
number-between = entre { $value } e { $upper }

filter-is = { $field }: { $values }
filter-is-not = { $field }: exceto { $values }
filter-contains = { $field } contém «{ $values }»
filter-starts-with = { $field } começa por «{ $values }»
filter-ends-with = { $field } termina em «{ $values }»
filter-is-empty = { $field }: sem dados
filter-is-not-empty = { $field }: com dados
filter-more-than = { $field }: mais de { $values }
filter-at-least = { $field }: pelo menos { $values }
filter-less-than = { $field }: menos de { $values }
filter-at-most = { $field }: no máximo { $values }
filter-between = { $field }: entre { $values } e { $upper }
filter-after = { $field }: depois de { $values }
filter-from = { $field }: a partir de { $values }
filter-before = { $field }: antes de { $values }
filter-until = { $field }: até { $values }
filter-from-to = { $field }: de { $values } a { $upper }
filter-yes = sim
filter-no = não
filter-and-more = { $values } e mais { $count }
