# Funis: os clientes passo a passo, e a condição de quem chegou até ali ou se perdeu.

path = que { $first } { $window }{ $then }{ $each }{ $lost }
path-then = , depois { $step }
path-each = , cada vez { $soon }
path-lost = , mas depois não { $none } { $soon }

funnel-step = Passo
funnel-order = Pedido
funnel-of-first = Do primeiro passo
funnel-of-previous = Do passo anterior
funnel-lost-here = Perdidos antes deste passo
funnel-median = Tempo mediano desde o passo anterior (h)
funnel-title = Funil: { $steps }
funnel-none = Nenhum cliente chegou ao primeiro passo, «{ $step }», por isso não há nada a seguir.
funnel-summary = De { $started } { $count ->
    [one] cliente
   *[other] clientes
} com «{ $first }», { $reached } chegaram a «{ $last }» ({ $share }).
funnel-lost = A maioria se perde entre «{ $before }» e «{ $step }»: { $lost } { $count ->
    [one] cliente
   *[other] clientes
}; seguiram { $share }.
funnel-rule = Cada cliente conta uma vez. O primeiro passo está no período; cada um dos seguintes vem depois do anterior { $soon }, até agora. Os tempos contam-se desde o último passo anterior.
funnel-still-running = Os clientes cujo prazo para o passo seguinte ainda corre contam por enquanto como perdidos.
funnel-filter-partly = «{ $filter }» não se aplica a { $steps }, onde não se conhece.
funnel-few = Só começaram { $count } clientes, por isso as proporções dizem pouco.

funnel-none-lost-first = Ninguém se perde antes do primeiro passo. Peça quem se perdeu no passo 2 ou depois.
funnel-no-such-filter = Nenhum passo deste funil conhece «{ $field }». Filtre por produtos, campanhas, eventos ou pedidos de que os passos constam, ou por clientes.
analysis-nobody-behind = As linhas desta análise não são clientes, por isso não se pode fazer um segmento delas. Peça um funil, uma matriz RFM ou um relatório por um campo de clientes.
