# Cohortes por alta.

signup-cohort = Alta
signup-after = Pidieron
signup-cohorts-title = { $grain ->
    [week] Pedidos después del alta, por semana de alta
    [quarter] Pedidos después del alta, por trimestre de alta
   *[month] Pedidos después del alta, por mes de alta
}
signup-cohorts = { $grain ->
    [week] De { $customers } clientes dados de alta, el { $first } pidió en la semana siguiente, y el { $last } en la semana { $number }.
    [quarter] De { $customers } clientes dados de alta, el { $first } pidió en el trimestre siguiente, y el { $last } en el trimestre { $number }.
   *[month] De { $customers } clientes dados de alta, el { $first } pidió en el mes siguiente, y el { $last } en el mes { $number }.
}
signup-cohorts-ends = { $grain ->
    [week] En la primera semana, la mejor cohorte es { $top } con { $best }, y la más baja { $low } con { $worst }.
    [quarter] En el primer trimestre, la mejor cohorte es { $top } con { $best }, y la más baja { $low } con { $worst }.
   *[month] En el primer mes, la mejor cohorte es { $top } con { $best }, y la más baja { $low } con { $worst }.
}
signup-means-cohorts = Retención del período n = clientes de la cohorte con un pedido válido en el n-ésimo período tras el de su alta ÷ todos los clientes de la cohorte. La cohorte son quienes se dieron de alta en ese período.
cohort-period-to-come = { $grain ->
    [week] La semana
    [quarter] El trimestre
   *[month] El mes
} { $number } de esta cohorte aún no ha comenzado, así que nadie puede haber vuelto en ese periodo. Indique uno anterior.
cohort-one-row = Esta fila reúne todas las cohortes y cada una tiene sus propios periodos. Indique la fila de una cohorte, como «la primera fila en el mes 1».
