ask-average = Ainda não é possível comparar pessoas com uma média. Indique um valor (gastaram mais de 200 $) ou uma parte (os 20 % que mais gastam).
ask-all-days = Uma análise abrange todos os dias e todas as horas. Tire os dias ou as horas, ou peça o número simples desses dias.
report-without-moment = Os dias da semana e as horas vão com o que acontece num momento, como pedidos, visitas ou tickets. Tire-os ou indique um número assim.
