# Lo que hicieron los clientes, con más detalle: en cuántos días, cuándo primero, qué junto, qué toca, a qué horas.

happened-days = que han { $what } en { $amount } { $count ->
        [one] día
       *[other] días distintos
    } { $window } { $details }
engaged-days = que han { $by ->
        [email] abierto un correo o hecho clic en él
       *[any] estado activos
    } en { $amount } { $count ->
        [one] día
       *[other] días distintos
    } { $window }
done-once = que { $not ->
        [yes] no han
       *[no] han
    } { $what } por { $which ->
        [first] primera
       *[last] última
    } vez { $window } { $details }
first-order-name = primer pedido

goods = { $object ->
    [category] productos de la categoría { $category }
    [brand] productos de la marca { $brand }
    [both] productos de la categoría { $category } y de la marca { $brand }
    [name] «{ $name }»
   *[any] productos
} { $details }
together = que { $not ->
        [yes] { $ever ->
            [yes] nunca
           *[no] no
        }
       *[no] { "" }
    } han comprado { $items } en el mismo pedido { $window }
due = cuyo próximo pedido { $what ->
        [goods] de { $goods }
       *[any] { "" }
    } { $when ->
        [overdue] { $not ->
            [yes] aún no debería haber llegado
           *[no] ya debería haber llegado
        }
        [was] { $not ->
            [yes] no se esperaba
           *[no] se esperaba
        } { $window }
       *[other] { $not ->
            [yes] no se espera
           *[no] se espera
        } { $window }
    } { $details }
assumption-due = se espera: el último pedido más el intervalo medio propio del cliente entre pedidos; hacen falta dos

during-window = { $during } { $window }
during-weekdays = { $days ->
    [weekend] en fin de semana
    [week] entre semana
   *[other] en { $names }
}
during-hours = entre las { $first } y las { $last }
during-dates = entre el { $first } y el { $last } de cualquier año
during-date = el { $first } de cualquier año
assumption-customer-zone = horas y días son los del cliente si su país tiene una sola zona horaria; si no, los de { $zone }

sequence-soon-hours = en { $hours ->
        [one] el plazo de una hora
       *[other] el plazo de { $hours } horas
    }
assumption-time-to-follow = solo cuenta lo que ocurrió con tiempo para tener continuación: desde entonces { $days ->
        [0] { $hours ->
            [one] ha pasado 1 hora
           *[other] han pasado { $hours } horas
        }
        [one] ha pasado 1 día
       *[other] han pasado { $days } días
    }

window-longer-ago = { $unit ->
    [hour] hace más de { $near ->
            [one] 1 hora
           *[other] { $near } horas
        }
    [week] hace más de { $near ->
            [one] 1 semana
           *[other] { $near } semanas
        }
    [month] hace más de { $near ->
            [one] 1 mes
           *[other] { $near } meses
        }
    [quarter] hace más de { $near ->
            [one] 1 trimestre
           *[other] { $near } trimestres
        }
    [year] hace más de { $near ->
            [one] 1 año
           *[other] { $near } años
        }
   *[day] hace más de { $near ->
           [one] 1 día
          *[other] { $near } días
       }
}
attribute-matches = cuyo campo «{ $field }» { $not ->
        [yes] no coincide
       *[no] coincide
    } con el patrón «{ $values }»
filter-matches = { $field } coincide con el patrón «{ $values }»
