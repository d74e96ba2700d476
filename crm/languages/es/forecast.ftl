# Pronósticos.

forecast-title = Pronóstico: { $measure } · { $first } a { $last }
forecast-title-one = Pronóstico: { $measure } · { $first }
forecast-begins = Empieza
forecast-expected = Esperado
forecast-band = Rango del 95 %
forecast-sum = { $title }: de «{ $first }» a «{ $last }» se esperan { $expected } en total (entre { $low } y { $high } con un 95 % de confianza).
forecast-next = { $title }: para «{ $first }» se esperan { $expected } (entre { $low } y { $high } con un 95 % de confianza).
forecast-last = Para «{ $last }» son { $expected } (entre { $low } y { $high }).
forecast-better = En el pasado, estos pronósticos se acercaron más que repetir sin más lo que hubo.
forecast-worse = En el pasado, repetir sin más lo que hubo se acercó igual o más, así que tómelo con cautela.
forecast-error = Error pasado, en { $count } pronósticos hechos con lo que se sabía entonces: { $wape } de media (WAPE); repitiendo lo que hubo: { $naive }. El { $covered } de lo que vino cayó dentro del rango del 95 %.
forecast-mape = La media de los errores uno a uno es { $mape } (MAPE).
forecast-untested = Hay muy poca historia para decir cuánto se equivocaban estos pronósticos.
forecast-rule = Suavizado exponencial (ETS) con tendencia amortiguada y estacionalidad { $grain ->
    [day] semanal
   *[other] anual
}, aprendido de { $count } { $grain ->
    [day] días
    [month] meses
   *[week] semanas
} desde el { $first }. No sabe nada de planes, fiestas movibles ni campañas por venir.
forecast-rule-no-season = Suavizado exponencial (ETS) con tendencia amortiguada, aprendido de { $count } { $grain ->
    [day] días
    [month] meses
   *[week] semanas
} desde el { $first }; para la estacionalidad del año hacen falta tres años. No sabe nada de planes, fiestas ni campañas por venir.
forecast-too-far = El pronóstico de { $measure } tendría que llegar { $count } { $grain ->
    [day] días
    [month] meses
   *[week] semanas
} más allá, y es demasiado lejos. { $limit ->
    [history] Llega la mitad de lejos de lo que se remontan los datos, y se conocen { $known } completos; harían falta { $needed }.
   *[length] Tan lejos no se puede decir nada, por mucho que se remonten los datos.
} Lo que sí es posible: un pronóstico para los próximos { $most }, o menos.
forecast-upcoming = { $period ->
    [day] El próximo día es el { $first }
    [week] La próxima semana es la semana natural del { $first } al { $last }
    [quarter] El próximo trimestre es el trimestre natural del { $first } al { $last }
    [year] El próximo año es el año natural del { $first } al { $last }
   *[month] El próximo mes es el mes natural del { $first } al { $last }
}. El tiempo anterior no está incluido en estas cifras.
forecast-upcoming-weeks = Son las semanas que empiezan del { $first } al { $last }; el tiempo anterior no está incluido en estas cifras.
