# Os segmentos em palavras. Uma condição é uma oração que segue «clientes»: que ..., cujo ..., com ...

segment-everyone = Todos os clientes
segment-nobody = Nenhum cliente
segment-sentence = Clientes { $conditions }
segment-list-all = Clientes que cumprem todas estas condições:
segment-list-any = Clientes que cumprem pelo menos uma destas condições:
list-all = todas estas condições:
list-any = pelo menos uma destas condições:
group = ({ $conditions })
condition-comma = { "," }{ " " }
condition-and = { " " }e{ " " }
condition-and-last = { " " }e{ " " }
condition-or = { " " }ou{ " " }
condition-or-last = { " " }ou{ " " }
condition-not = que não estão entre aqueles { $condition }
details = ({ $filters })
or-none = { " " }nem{ " " }

everyone = { $not ->
        [yes] que não são clientes
       *[no] que são clientes
    }

attribute-is = { $not ->
        [yes] que não têm
       *[no] que têm
    } como { $field } { $values }
attribute-contains = cujo campo «{ $field }» { $not ->
        [yes] não contém
       *[no] contém
    } «{ $values }»
attribute-starts-with = cujo campo «{ $field }» { $not ->
        [yes] não começa
       *[no] começa
    } por «{ $values }»
attribute-ends-with = cujo campo «{ $field }» { $not ->
        [yes] não termina
       *[no] termina
    } em «{ $values }»
attribute-is-empty = cujo campo «{ $field }» { $not ->
        [yes] tem
       *[no] não tem
    } dados
attribute-more-than = cujo campo «{ $field }» { $not ->
        [yes] não supera
       *[no] supera
    } { $values }
attribute-at-least = cujo campo «{ $field }» { $not ->
        [yes] não é de pelo menos
       *[no] é de pelo menos
    } { $values }
attribute-less-than = cujo campo «{ $field }» { $not ->
        [yes] não é inferior a
       *[no] é inferior a
    } { $values }
attribute-at-most = cujo campo «{ $field }» { $not ->
        [yes] não é no máximo
       *[no] é no máximo
    } { $values }
attribute-between = cujo campo «{ $field }» { $not ->
        [yes] não está
       *[no] está
    } entre { $values } e { $upper }
attribute-after = cujo campo «{ $field }» { $not ->
        [yes] não é posterior a
       *[no] é posterior a
    } { $values }
attribute-from = cujo campo «{ $field }» { $not ->
        [yes] não é
       *[no] é
    } em { $values } ou depois
attribute-before = cujo campo «{ $field }» { $not ->
        [yes] não é anterior a
       *[no] é anterior a
    } { $values }
attribute-until = cujo campo «{ $field }» { $not ->
        [yes] não é
       *[no] é
    } em { $values } ou antes
attribute-from-to = cujo campo «{ $field }» { $not ->
        [yes] não está
       *[no] está
    } entre { $values } e { $upper }

attribute-country = que { $not ->
        [yes] não vivem
       *[no] vivem
    } { $places }
country-in = { $code ->
    [AE] nos Emirados Árabes Unidos
    [AL] na { $name }
    [AM] na { $name }
    [AR] na { $name }
    [AT] na { $name }
    [AU] na { $name }
    [BA] na { $name }
    [BE] na { $name }
    [BG] na { $name }
    [BH] no { $name }
    [BO] na { $name }
    [BR] no { $name }
    [BY] na { $name }
    [CA] no { $name }
    [CH] na { $name }
    [CL] no { $name }
    [CM] nos Camarões
    [CN] na { $name }
    [CO] na { $name }
    [CR] na { $name }
    [CZ] na { $name }
    [DE] na { $name }
    [DK] na { $name }
    [DO] na { $name }
    [DZ] na { $name }
    [EC] no { $name }
    [EE] na { $name }
    [EG] no { $name }
    [ES] na { $name }
    [ET] na { $name }
    [FI] na { $name }
    [FR] na { $name }
    [GA] no { $name }
    [GB] no Reino Unido
    [GE] na { $name }
    [GR] na { $name }
    [GT] na { $name }
    [HR] na { $name }
    [HT] no { $name }
    [HU] na { $name }
    [ID] na { $name }
    [IE] na { $name }
    [IN] na { $name }
    [IQ] no { $name }
    [IR] no { $name }
    [IS] na { $name }
    [IT] na { $name }
    [JM] na { $name }
    [JO] na { $name }
    [JP] no { $name }
    [KE] no { $name }
    [KH] no { $name }
    [KP] na { $name }
    [KR] na { $name }
    [KW] no { $name }
    [LA] no { $name }
    [LB] no { $name }
    [LK] no { $name }
    [LT] na { $name }
    [LV] na { $name }
    [LY] na { $name }
    [MD] na { $name }
    [MN] na { $name }
    [MW] no { $name }
    [MX] no { $name }
    [MY] na { $name }
    [NG] na { $name }
    [NI] na { $name }
    [NL] nos Países Baixos
    [NO] na { $name }
    [NP] no { $name }
    [NZ] na { $name }
    [PA] no { $name }
    [PE] no { $name }
    [PH] nas Filipinas
    [PK] no { $name }
    [PL] na { $name }
    [PY] no { $name }
    [QA] no { $name }
    [RO] na { $name }
    [RS] na { $name }
    [RU] na { $name }
    [SA] na { $name }
    [SD] no { $name }
    [SE] na { $name }
    [SI] na { $name }
    [SK] na { $name }
    [SY] na { $name }
    [TD] no { $name }
    [TH] na { $name }
    [TN] na { $name }
    [TR] na { $name }
    [TZ] na { $name }
    [UA] na { $name }
    [US] nos Estados Unidos
    [UY] no { $name }
    [VE] na { $name }
    [VN] no { $name }
    [YE] no { $name }
    [ZA] na { $name }
    [ZW] no { $name }
   *[other] em { $name }
}
attribute-type = que { $not ->
        [yes] não são
       *[no] são
    } { $types }
type-plural = { $type ->
    [salon_owner] donos de salão
    [stylist] cabeleireiros
    [distributor] distribuidores
   *[consumer] consumidores
}

dated = cujo campo «{ $field }» { $not ->
        [yes] não cai
       *[no] cai
    } { $window }
dated-ever = cujo campo «{ $field }» { $not ->
        [yes] não tem
       *[no] tem
    } dados
dated-sign-up = que { $not ->
        [yes] não se cadastraram
       *[no] se cadastraram
    } { $window }
anniversary = cujo aniversário de «{ $field }» { $not ->
        [yes] não cai
       *[no] cai
    } { $window }
anniversary-birthday = que { $not ->
        [yes] não fazem
       *[no] fazem
    } anos { $window }
age = que { $not ->
        [yes] não têm
       *[no] têm
    } { $amount } { $count ->
         [one] ano
        *[other] anos
     }

happened-some = que { $what } { $window } { $details }
happened-none = que { $ever ->
        [yes] nunca
       *[no] não
    } { $none } { $window } { $details }
happened-times = que { $what } { $op ->
        [once] exatamente uma vez
       *[other] { $amount } { $count ->
        [one] vez
       *[other] vezes
    }
    } { $window } { $details }
did-event = { $type ->
    [email_sent] foram destinatários de um e-mail
    [email_delivered] { $none ->
            [yes] receberam nenhum e-mail
           *[no] receberam um e-mail
        }
    [email_bounced] { $none ->
            [yes] tiveram nenhum e-mail devolvido
           *[no] tiveram um e-mail devolvido
        }
    [email_opened] { $none ->
            [yes] abriram nenhum e-mail
           *[no] abriram um e-mail
        }
    [email_clicked] { $none ->
            [yes] clicaram em nenhum e-mail
           *[no] clicaram em um e-mail
        }
    [email_unsubscribed] cancelaram sua inscrição de e-mail
    [email_complained] { $none ->
            [yes] marcaram nenhum e-mail como spam
           *[no] marcaram um e-mail como spam
        }
    [push_sent] foram destinatários de uma notificação push
    [push_opened] { $none ->
            [yes] abriram nenhuma notificação push
           *[no] abriram uma notificação push
        }
    [sms_sent] foram destinatários de um SMS
    [sms_clicked] { $none ->
            [yes] clicaram em nenhum SMS
           *[no] clicaram em um SMS
        }
    [page_viewed] { $none ->
            [yes] viram nenhuma página
           *[no] viram uma página
        }
    [product_viewed] { $none ->
            [yes] viram nenhum produto
           *[no] viram um produto
        }
    [cart_added] { $none ->
            [yes] adicionaram nada ao carrinho
           *[no] adicionaram algo ao carrinho
        }
    [checkout_started] { $none ->
            [yes] iniciaram nenhum pagamento
           *[no] iniciaram um pagamento
        }
    [app_opened] abriram o aplicativo
    [store_visited] { $none ->
            [yes] visitaram nenhuma loja
           *[no] visitaram uma loja
        }
   *[other] tiveram o evento «{ $name }»
}
did-order = { $none ->
        [yes] fizeram nenhum pedido
       *[no] fizeram um pedido
    }
did-buy = compraram { $object ->
    [category] produtos da categoria { $category }
    [brand] produtos da marca { $brand }
    [both] produtos da categoria { $category } e da marca { $brand }
    [name] produtos chamados «{ $name }»
   *[any] produtos
}
ordered-times = que fizeram { $amount } { $count ->
        [one] pedido
       *[other] pedidos
    } { $window } { $details }
bought-times = que { $what } em { $amount } { $count ->
        [one] pedido
       *[other] pedidos
    } { $window } { $details }
bought-units = que compraram { $amount } { $count ->
        [one] unidade
       *[other] unidades
    } { $window } { $details }
bought-different = que compraram { $amount } { $of ->
        [categories] { $count ->
            [one] categoria diferente
           *[other] categorias diferentes
        }
        [brands] { $count ->
            [one] marca diferente
           *[other] marcas diferentes
        }
       *[products] { $count ->
            [one] produto diferente
           *[other] produtos diferentes
        }
    } { $window } { $details }
spent = que gastaram { $amount } { $window } { $details }
average-order = cujo pedido médio { $not ->
        [yes] não é de
       *[no] é de
    } { $amount } { $window } { $details }
status-note = { $status ->
    [returned] só pedidos devolvidos
    [cancelled] só pedidos cancelados
    [late] só pedidos entregues com atraso
    [first] só o primeiro pedido
    [last] só o último pedido
   *[any] incluídos os pedidos cancelados e devolvidos
}

engaged = que { $not ->
        [yes] { $ever ->
        [yes] nunca estiveram
       *[no] não estiveram
    }
       *[no] { $ever ->
        [yes] alguma vez estiveram
       *[no] estiveram
    }
    } ativos { $window }
engaged-email = que { $not ->
    [yes] { $ever ->
        [yes] nunca
       *[no] não
    } abriram nenhum e-mail nem
   *[no] abriram um e-mail ou
} clicaram nele { $window }
lapsed = que { $not ->
        [yes] nunca compraram, ou compraram
       *[no] já compraram, mas não
    } { $window }
nth-order = que { $not ->
        [yes] nunca fizeram
       *[no] fizeram
    } um { $n }.º pedido
nth-order-when = cujo { $n }.º pedido { $not ->
        [yes] não foi
       *[no] foi
    } { $window }
nth-order-soon = cujo { $n }.º pedido { $not ->
        [yes] não veio
       *[no] veio
    } até { $days ->
        [one] 1 dia
       *[other] { $days } dias
    } depois do primeiro { $window }
first-order = cujo primeiro pedido { $not ->
        [yes] não foi
       *[no] foi
    } { $window }
last-order = cujo último pedido { $not ->
        [yes] não foi
       *[no] foi
    } { $window }
ordered-ever = que { $not ->
        [yes] nunca
       *[no] alguma vez
    } fizeram um pedido

sequence = que { $what } { $window } e que depois { $followed ->
        [yes] { $then }
       *[no] não { $none }
    } { $soon }
sequence-soon = no prazo de { $days ->
        [one] um dia
       *[other] { $days } dias
    }

top = que { $not ->
    [yes] não estão
   *[no] estão
} entre { $unit ->
    [percent] os { $share } { $lowest ->
        [yes] inferiores
       *[no] superiores
    }
   *[count] os { $share } { $lowest ->
        [yes] últimos
       *[no] primeiros
    }
} por { $measure } { $window } { $among }
top-among = (classificação entre os clientes { $condition })
measure = { $by ->
    [spend] gasto
    [orders] número de pedidos
    [units] unidades compradas
    [average_order] valor médio do pedido
    [days_since_order] dias desde o último pedido
    [engagement] número de interações
   *[other] «{ $field }»
}
measure-lifetime-spend = gasto total

consent = { $status ->
    [opted_in] que { $not ->
            [yes] não aceitaram
           *[no] aceitaram
        } { $channel }
    [opted_out] que { $not ->
            [yes] não recusaram
           *[no] recusaram
        } { $channel }
   *[pending] cujo consentimento para { $channel } { $not ->
           [yes] não está
          *[no] está
       } pendente
}
channel = { $channel ->
    [email] os e-mails
    [sms] os SMS
    [push] as notificações push
    [phone] as chamadas
   *[whatsapp] as mensagens de WhatsApp
}
reachable = a quem { $not ->
        [yes] não se pode
       *[no] se pode
    } contatar por { $channel ->
    [email] e-mail
    [sms] SMS
   *[push] notificação push
}
tickets-some = que abriram um chamado de suporte { $window } { $details }
tickets-none = que { $ever ->
        [yes] nunca
       *[no] não
    } abriram nenhum chamado de suporte { $window } { $details }
tickets-times = que abriram { $amount } { $count ->
        [one] chamado de suporte
       *[other] chamados de suporte
    } { $window } { $details }
survey = que { $not ->
        [yes] não responderam
       *[no] responderam
    } a { $type ->
    [nps] uma pesquisa NPS
    [csat] uma pesquisa CSAT
    [ces] uma pesquisa CES
   *[any] uma pesquisa
} { $score } { $window } { $details }
survey-score = com uma pontuação de { $amount }
survey-class = que { $not ->
        [yes] não responderam
       *[no] responderam
    } a uma pesquisa NPS como { $class ->
    [promoter] promotores
    [passive] passivos
   *[detractor] detratores
} { $window } { $details }
in-segment = que { $not ->
        [yes] não estão
       *[no] estão
    } no segmento «{ $name }»

assumption-engaged-window = período de «ativo»: { $window }
assumption-engaged-signs = aberturas, cliques, visitas e pedidos contam como atividade
assumption-lapsed-window = «inativo»: nenhum pedido { $window }
assumption-top = «VIP»: os { $share } superiores por { $measure }
assumption-counting = os pedidos cancelados e devolvidos não contam
assumption-new-window = período para «novo»: { $window }
