# O que os clientes fizeram, com mais detalhe: em quantos dias, quando primeiro, o que junto, o que está para vir, a que horas.

happened-days = que { $what } em { $amount } { $count ->
        [one] dia
       *[other] dias distintos
    } { $window } { $details }
engaged-days = que { $by ->
        [email] abriram um e-mail ou clicaram nele
       *[any] estiveram ativos
    } em { $amount } { $count ->
        [one] dia
       *[other] dias distintos
    } { $window }
done-once = que { $not ->
        [yes] não { $what }
       *[no] { $what }
    } pela { $which ->
        [first] primeira
       *[last] última
    } vez { $window } { $details }
first-order-name = primeiro pedido

goods = { $object ->
    [category] produtos da categoria { $category }
    [brand] produtos da marca { $brand }
    [both] produtos da categoria { $category } e da marca { $brand }
    [name] «{ $name }»
   *[any] produtos
} { $details }
together = que { $not ->
        [yes] { $ever ->
            [yes] nunca
           *[no] não
        }
       *[no] { "" }
    } compraram { $items } no mesmo pedido { $window }
due = cujo próximo pedido { $what ->
        [goods] de { $goods }
       *[any] { "" }
    } { $when ->
        [overdue] { $not ->
            [yes] ainda não devia ter chegado
           *[no] já devia ter chegado
        }
        [was] { $not ->
            [yes] não era esperado
           *[no] era esperado
        } { $window }
       *[other] { $not ->
            [yes] não é esperado
           *[no] é esperado
        } { $window }
    } { $details }
assumption-due = é esperado: o último pedido mais o intervalo médio próprio do cliente entre pedidos; são precisos dois

during-window = { $during } { $window }
during-weekdays = { $days ->
    [weekend] no fim de semana
    [week] em dias úteis
   *[other] em { $names }
}
during-hours = entre as { $first } e as { $last }
during-dates = entre { $first } e { $last } de qualquer ano
during-date = em { $first } de qualquer ano
assumption-customer-zone = horas e dias são os do cliente se seu país tem um só fuso horário; se não, os de { $zone }

sequence-soon-hours = no prazo de { $hours ->
        [one] uma hora
       *[other] { $hours } horas
    }
assumption-time-to-follow = só conta o que aconteceu com tempo para ter continuação: desde então { $days ->
        [0] { $hours ->
            [one] passou 1 hora
           *[other] passaram { $hours } horas
        }
        [one] passou 1 dia
       *[other] passaram { $days } dias
    }

window-longer-ago = { $unit ->
    [hour] há mais de { $near ->
            [one] 1 hora
           *[other] { $near } horas
        }
    [week] há mais de { $near ->
            [one] 1 semana
           *[other] { $near } semanas
        }
    [month] há mais de { $near ->
            [one] 1 mês
           *[other] { $near } meses
        }
    [quarter] há mais de { $near ->
            [one] 1 trimestre
           *[other] { $near } trimestres
        }
    [year] há mais de { $near ->
            [one] 1 ano
           *[other] { $near } anos
        }
   *[day] há mais de { $near ->
           [one] 1 dia
          *[other] { $near } dias
       }
}
attribute-matches = cujo campo «{ $field }» { $not ->
        [yes] não corresponde
       *[no] corresponde
    } ao padrão «{ $values }»
filter-matches = { $field } corresponde ao padrão «{ $values }»
