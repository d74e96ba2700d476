# Los segmentos en palabras. Una condición es una oración que sigue a «clientes»: que ..., cuyo ..., con ...

segment-everyone = Todos los clientes
segment-nobody = Ningún cliente
segment-sentence = Clientes { $conditions }
segment-list-all = Clientes que cumplen todas estas condiciones:
segment-list-any = Clientes que cumplen al menos una de estas condiciones:
list-all = todas estas condiciones:
list-any = al menos una de estas condiciones:
group = ({ $conditions })
condition-comma = { "," }{ " " }
condition-and = { " " }y{ " " }
condition-and-last = { " " }y{ " " }
condition-or = { " " }o{ " " }
condition-or-last = { " " }o{ " " }
condition-not = que no están entre aquellos { $condition }
details = ({ $filters })
or-none = { " " }ni{ " " }

everyone = { $not ->
        [yes] que no son clientes
       *[no] que son clientes
    }

attribute-is = { $not ->
        [yes] que no tienen
       *[no] que tienen
    } como { $field } { $values }
attribute-contains = cuyo campo «{ $field }» { $not ->
        [yes] no contiene
       *[no] contiene
    } «{ $values }»
attribute-starts-with = cuyo campo «{ $field }» { $not ->
        [yes] no empieza
       *[no] empieza
    } por «{ $values }»
attribute-ends-with = cuyo campo «{ $field }» { $not ->
        [yes] no termina
       *[no] termina
    } en «{ $values }»
attribute-is-empty = cuyo campo «{ $field }» { $not ->
        [yes] tiene
       *[no] no tiene
    } datos
attribute-more-than = cuyo campo «{ $field }» { $not ->
        [yes] no supera
       *[no] supera
    } { $values }
attribute-at-least = cuyo campo «{ $field }» { $not ->
        [yes] no es de al menos
       *[no] es de al menos
    } { $values }
attribute-less-than = cuyo campo «{ $field }» { $not ->
        [yes] no es inferior a
       *[no] es inferior a
    } { $values }
attribute-at-most = cuyo campo «{ $field }» { $not ->
        [yes] no es como máximo
       *[no] es como máximo
    } { $values }
attribute-between = cuyo campo «{ $field }» { $not ->
        [yes] no está
       *[no] está
    } entre { $values } y { $upper }
attribute-after = cuyo campo «{ $field }» { $not ->
        [yes] no es posterior al
       *[no] es posterior al
    } { $values }
attribute-from = cuyo campo «{ $field }» { $not ->
        [yes] no es
       *[no] es
    } el { $values } o después
attribute-before = cuyo campo «{ $field }» { $not ->
        [yes] no es anterior al
       *[no] es anterior al
    } { $values }
attribute-until = cuyo campo «{ $field }» { $not ->
        [yes] no es
       *[no] es
    } el { $values } o antes
attribute-from-to = cuyo campo «{ $field }» { $not ->
        [yes] no está
       *[no] está
    } entre el { $values } y el { $upper }

attribute-country = que { $not ->
        [yes] no viven
       *[no] viven
    } en { $places }
country-in = { $code ->
    [AE] los Emiratos Árabes Unidos
    [DO] la República Dominicana
    [GB] el Reino Unido
    [IN] la India
    [NL] los Países Bajos
    [PH] Filipinas
    [US] Estados Unidos
   *[other] { $name }
}
attribute-type = que { $not ->
        [yes] no son
       *[no] son
    } { $types }
type-plural = { $type ->
    [salon_owner] propietarios de salón
    [stylist] estilistas
    [distributor] distribuidores
   *[consumer] consumidores
}

dated = cuyo campo «{ $field }» { $not ->
        [yes] no cae
       *[no] cae
    } { $window }
dated-ever = cuyo campo «{ $field }» { $not ->
        [yes] no tiene
       *[no] tiene
    } datos
dated-sign-up = que { $not ->
        [yes] no se registraron
       *[no] se registraron
    } { $window }
anniversary = cuyo aniversario de «{ $field }» { $not ->
        [yes] no cae
       *[no] cae
    } { $window }
anniversary-birthday = que { $not ->
        [yes] no cumplen
       *[no] cumplen
    } años { $window }
age = que { $not ->
        [yes] no tienen
       *[no] tienen
    } { $amount } { $count ->
         [one] año
        *[other] años
     }

happened-some = que han { $what } { $window } { $details }
happened-none = que { $ever ->
        [yes] nunca
       *[no] no
    } han { $none } { $window } { $details }
happened-times = que han { $what } { $op ->
        [once] exactamente una vez
       *[other] { $amount } { $count ->
        [one] vez
       *[other] veces
    }
    } { $window } { $details }
did-event = { $type ->
    [email_sent] sido destinatarios de un correo
    [email_delivered] { $none ->
            [yes] recibido ningún correo
           *[no] recibido un correo
        }
    [email_bounced] { $none ->
            [yes] tenido ningún correo rebotado
           *[no] tenido un correo rebotado
        }
    [email_opened] { $none ->
            [yes] abierto ningún correo
           *[no] abierto un correo
        }
    [email_clicked] { $none ->
            [yes] hecho clic en ningún correo
           *[no] hecho clic en un correo
        }
    [email_unsubscribed] cancelado su suscripción al correo
    [email_complained] { $none ->
            [yes] marcado ningún correo como spam
           *[no] marcado un correo como spam
        }
    [push_sent] sido destinatarios de una notificación push
    [push_opened] { $none ->
            [yes] abierto ninguna notificación push
           *[no] abierto una notificación push
        }
    [sms_sent] sido destinatarios de un SMS
    [sms_clicked] { $none ->
            [yes] hecho clic en ningún SMS
           *[no] hecho clic en un SMS
        }
    [page_viewed] { $none ->
            [yes] visto ninguna página
           *[no] visto una página
        }
    [product_viewed] { $none ->
            [yes] visto ningún producto
           *[no] visto un producto
        }
    [cart_added] { $none ->
            [yes] añadido nada al carrito
           *[no] añadido algo al carrito
        }
    [checkout_started] { $none ->
            [yes] iniciado ningún pago
           *[no] iniciado un pago
        }
    [app_opened] abierto la aplicación
    [store_visited] { $none ->
            [yes] visitado ninguna tienda
           *[no] visitado una tienda
        }
   *[other] tenido el evento «{ $name }»
}
did-order = { $none ->
        [yes] hecho ningún pedido
       *[no] hecho un pedido
    }
did-buy = comprado { $object ->
    [category] productos de la categoría { $category }
    [brand] productos de la marca { $brand }
    [both] productos de la categoría { $category } y de la marca { $brand }
    [name] productos llamados «{ $name }»
   *[any] productos
}
ordered-times = que han hecho { $amount } { $count ->
        [one] pedido
       *[other] pedidos
    } { $window } { $details }
bought-times = que han { $what } en { $amount } { $count ->
        [one] pedido
       *[other] pedidos
    } { $window } { $details }
bought-units = que han comprado { $amount } { $count ->
        [one] unidad
       *[other] unidades
    } { $window } { $details }
bought-different = que han comprado { $amount } { $of ->
        [categories] { $count ->
            [one] categoría distinta
           *[other] categorías distintas
        }
        [brands] { $count ->
            [one] marca distinta
           *[other] marcas distintas
        }
       *[products] { $count ->
            [one] producto distinto
           *[other] productos distintos
        }
    } { $window } { $details }
spent = que han gastado { $amount } { $window } { $details }
average-order = cuyo pedido medio { $not ->
        [yes] no es de
       *[no] es de
    } { $amount } { $window } { $details }
status-note = { $status ->
    [returned] solo pedidos devueltos
    [cancelled] solo pedidos cancelados
    [late] solo pedidos entregados con retraso
    [first] solo el primer pedido
    [last] solo el último pedido
   *[any] incluidos los pedidos cancelados y devueltos
}

engaged = que { $not ->
        [yes] { $ever ->
        [yes] nunca
       *[no] no
    } han
       *[no] { $ever ->
        [yes] alguna vez han
       *[no] han
    }
    } estado activos { $window }
engaged-email = que { $not ->
    [yes] { $ever ->
        [yes] nunca
       *[no] no
    } han abierto ningún correo ni
   *[no] han abierto un correo o
} hecho clic en él { $window }
lapsed = que { $not ->
        [yes] nunca han comprado, o han comprado
       *[no] ya han comprado, pero no
    } { $window }
nth-order = que { $not ->
        [yes] nunca han hecho
       *[no] han hecho
    } un { $n ->
        [3] 3.er
       *[other] { $n }.º
    } pedido
nth-order-when = cuyo { $n ->
        [3] 3.er
       *[other] { $n }.º
    } pedido { $not ->
        [yes] no fue
       *[no] fue
    } { $window }
nth-order-soon = cuyo { $n ->
        [3] 3.er
       *[other] { $n }.º
    } pedido { $not ->
        [yes] no llegó
       *[no] llegó
    } a los { $days ->
        [one] 1 día
       *[other] { $days } días
    } o menos del primero { $window }
first-order = cuyo primer pedido { $not ->
        [yes] no fue
       *[no] fue
    } { $window }
last-order = cuyo último pedido { $not ->
        [yes] no fue
       *[no] fue
    } { $window }
ordered-ever = que { $not ->
        [yes] nunca
       *[no] alguna vez
    } han hecho un pedido

sequence = que han { $what } { $window } y que después { $followed ->
        [yes] han { $then }
       *[no] no han { $none }
    } { $soon }
sequence-soon = en { $days ->
        [one] el plazo de un día
       *[other] el plazo de { $days } días
    }

top = que { $not ->
    [yes] no están
   *[no] están
} entre { $unit ->
    [percent] el { $share } { $lowest ->
        [yes] inferior
       *[no] superior
    }
   *[count] los { $share } { $lowest ->
        [yes] últimos
       *[no] primeros
    }
} por { $measure } { $window } { $among }
top-among = (clasificación entre los clientes { $condition })
measure = { $by ->
    [spend] gasto
    [orders] número de pedidos
    [units] unidades compradas
    [average_order] valor medio del pedido
    [days_since_order] días desde el último pedido
    [engagement] número de interacciones
   *[other] «{ $field }»
}
measure-lifetime-spend = gasto total

consent = { $status ->
    [opted_in] que { $not ->
            [yes] no han aceptado
           *[no] han aceptado
        } { $channel }
    [opted_out] que { $not ->
            [yes] no han rechazado
           *[no] han rechazado
        } { $channel }
   *[pending] cuyo consentimiento para { $channel } { $not ->
           [yes] no está
          *[no] está
       } pendiente
}
channel = { $channel ->
    [email] los correos
    [sms] los SMS
    [push] las notificaciones push
    [phone] las llamadas
   *[whatsapp] los mensajes de WhatsApp
}
reachable = a quienes { $not ->
        [yes] no se puede
       *[no] se puede
    } contactar por { $channel ->
    [email] correo
    [sms] SMS
   *[push] notificación push
}
tickets-some = que han abierto un tique de soporte { $window } { $details }
tickets-none = que { $ever ->
        [yes] nunca
       *[no] no
    } han abierto ningún tique de soporte { $window } { $details }
tickets-times = que han abierto { $amount } { $count ->
        [one] tique de soporte
       *[other] tiques de soporte
    } { $window } { $details }
survey = que { $not ->
        [yes] no han
       *[no] han
    } respondido a { $type ->
    [nps] una encuesta NPS
    [csat] una encuesta CSAT
    [ces] una encuesta CES
   *[any] una encuesta
} { $score } { $window } { $details }
survey-score = con una puntuación de { $amount }
survey-class = que { $not ->
        [yes] no han
       *[no] han
    } respondido a una encuesta NPS como { $class ->
    [promoter] promotores
    [passive] pasivos
   *[detractor] detractores
} { $window } { $details }
in-segment = que { $not ->
        [yes] no están
       *[no] están
    } en el segmento «{ $name }»

assumption-engaged-window = periodo de «activo»: { $window }
assumption-engaged-signs = aperturas, clics, visitas y pedidos cuentan como actividad
assumption-lapsed-window = «inactivo»: ningún pedido { $window }
assumption-top = «VIP»: el { $share } superior por { $measure }
assumption-counting = los pedidos cancelados y devueltos no cuentan
assumption-new-window = período para «nuevo»: { $window }
