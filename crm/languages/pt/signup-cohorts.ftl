# Coortes por cadastro.

signup-cohort = Cadastro
signup-after = Fizeram pedido
signup-cohorts-title = { $grain ->
    [week] Pedidos após o cadastro, por semana de cadastro
    [quarter] Pedidos após o cadastro, por trimestre de cadastro
   *[month] Pedidos após o cadastro, por mês de cadastro
}
signup-cohorts = { $grain ->
    [week] De { $customers } clientes cadastrados, { $first } fizeram pedido na semana seguinte, e { $last } na semana { $number }.
    [quarter] De { $customers } clientes cadastrados, { $first } fizeram pedido no trimestre seguinte, e { $last } no trimestre { $number }.
   *[month] De { $customers } clientes cadastrados, { $first } fizeram pedido no mês seguinte, e { $last } no mês { $number }.
}
signup-cohorts-ends = { $grain ->
    [week] Na primeira semana, a melhor coorte é { $top } com { $best }, e a mais baixa { $low } com { $worst }.
    [quarter] No primeiro trimestre, a melhor coorte é { $top } com { $best }, e a mais baixa { $low } com { $worst }.
   *[month] No primeiro mês, a melhor coorte é { $top } com { $best }, e a mais baixa { $low } com { $worst }.
}
signup-means-cohorts = Retenção do período n = clientes da coorte com um pedido válido no n-ésimo período após o do cadastro ÷ todos os clientes da coorte. A coorte são todos que se cadastraram nesse período.
cohort-period-to-come = { $grain ->
    [week] A semana
    [quarter] O trimestre
   *[month] O mês
} { $number } desta coorte ainda não começou, por isso ninguém pode ter voltado nesse período. Indique um anterior.
cohort-one-row = Esta linha reúne todas as coortes e cada uma tem os seus próprios períodos. Indique a linha de uma coorte, como «a primeira linha no mês 1».
