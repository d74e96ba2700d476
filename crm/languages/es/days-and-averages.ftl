ask-average = Todavía no es posible comparar personas con una media. Indique un importe (gastaron más de 200 $) o una parte (el 20 % que más gasta).
ask-all-days = Un análisis abarca todos los días y todas las horas. Quite los días o las horas, o pida la cifra simple de esos días.
report-without-moment = Los días de la semana y las horas van con lo que ocurre en un momento, como pedidos, visitas o tickets. Quítelos o indique una cifra así.
