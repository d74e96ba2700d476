# Lo que puede fallar en días, horas y patrones.

during-bad-day = «{ $given }» no es un día del año. Escriba el mes y el día, por ejemplo 12-24.
during-needs-both = Las horas y los días del año necesitan un comienzo y un final distintos. Indique los dos, por ejemplo 18 y 24, o 12-24 y 12-26.
during-needs-something = No se indica ningún día de la semana, ninguna hora ni ningún día del año. Indique al menos uno o deje esta precisión fuera.
pattern-refused = «{ $pattern }» no puede ser un patrón: { $why ->
        [lookaround] mira hacia delante o hacia atrás, o se refiere a sí mismo
        [nested] hay una repetición dentro de otra
        [long] tiene más de 200 caracteres o repite más de 100 veces
        [empty] está vacío
       *[wrong] está mal formado en «{ $part }»
    }. Se puede usar: letras y cifras, . para un carácter cualquiera, [a-z], \d, \w, \s, ( | ), ? * + y números entre llaves, ^ y $.
