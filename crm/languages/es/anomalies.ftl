# Días, semanas y meses inusuales, y niveles nuevos.

unusual-title = { $grain ->
    [day] Días inusuales: { $measure }
    [month] Meses inusuales: { $measure }
   *[week] Semanas inusuales: { $measure }
} · { $period }
unusual-what = Qué
unusual-period = { $grain ->
    [day] día inusual
    [month] mes inusual
   *[week] semana inusual
}
unusual-new-level = nivel nuevo desde aquí
unusual-measured = Medido
unusual-expected = Esperado
unusual-low = Habitual desde
unusual-high = Habitual hasta
unusual-difference = Diferencia
unusual-share = Proporción de lo esperado
unusual-reason = Qué lo explica
unusual-band = Rango habitual
unusual-marked = Inusual
unusual-none = { $title }: nada inusual ({ $grain ->
    [day] días mirados
    [month] meses mirados
   *[week] semanas miradas
}: { $count }); todo está dentro del rango habitual, y el nivel no se ha movido.
unusual-found = { $title }: { $grain ->
    [day] días inusuales
    [month] meses inusuales
   *[week] semanas inusuales
}, primero lo mayor: { $pieces }.
unusual-piece = { $when } con { $value } en vez de unos { $expected } (habitual: de { $low } a { $high })
unusual-level = { $title }: desde el { $since } el nivel es { $level } en vez de { $before }.
unusual-level-until = { $title }: del { $since } al { $end } el nivel fue { $level } en vez de { $before }.
unusual-against = { $when } frente al período anterior: { $reason }
unusual-rule = { $grain ->
    [day] Lo habitual sigue la tendencia y el día de la semana (STL robusto).
   *[other] Lo habitual sigue una curva robusta a través de los períodos vecinos (LOWESS).
} Es inusual lo que se aleja más de 3,5 desviaciones robustas; un nivel nuevo es uno que dura. En un nivel, medido y esperado son su media y la del anterior.
unusual-many = Se encontraron { $all }; se muestran los { $shown } mayores.
unusual-groups = Se miraron los { $shown } mayores de { $all } grupos con historia suficiente.
unusual-no-period = { $grain ->
    [day] No hay ningún día entero en este período.
    [month] No hay ningún mes entero en este período. Pregunte por semanas o días, o por un período más largo.
   *[week] No hay ninguna semana entera en este período. Pregunte por días, o por un período más largo.
}
series-nothing = No hay datos ({ $measure }) para lo que se pregunta, así que no se puede decir nada de su evolución.
series-short = Hay muy poca historia ({ $measure }): { $count } { $grain ->
    [day] días enteros con datos; hacen falta al menos { $fewest }. Pregunte por todos, o sin filtro.
    [month] meses enteros con datos; hacen falta al menos { $fewest }. Pregunte por semanas o días.
   *[week] semanas enteras con datos; hacen falta al menos { $fewest }. Pregunte por días.
}
