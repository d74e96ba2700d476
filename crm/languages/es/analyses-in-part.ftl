# Un análisis pedido, y lo que no puede tener en cuenta.

ask-part-of-funnel = He entendido que quiere un embudo, pero no «{ $words }». Puede llevar pasos en su orden, un tiempo entre ellos, un período y clientes, por ejemplo «embudo de producto visto a pedido del mes pasado, solo Alemania».
ask-for-funnel = He entendido que quiere un embudo, pero nada más. Puede llevar pasos en su orden, un tiempo entre ellos, un período y clientes, por ejemplo «embudo de producto visto a pedido del mes pasado, solo Alemania».
ask-part-of-forecast = He entendido que quiere una previsión, pero no «{ $words }». Puede llevar una cifra por días, semanas o meses, hasta cuándo, clientes y filtros, por ejemplo «previsión de ingresos para las próximas 8 semanas en Alemania».
ask-for-forecast = He entendido que quiere una previsión, pero nada más. Puede llevar una cifra por días, semanas o meses, hasta cuándo, clientes y filtros, por ejemplo «previsión de ingresos para las próximas 8 semanas en Alemania».
ask-part-of-rfm-grid = He entendido que quiere una matriz RFM, pero no «{ $words }». Puede llevar un período y clientes, por ejemplo «matriz RFM de clientes en Alemania el año pasado».
ask-for-rfm-grid = He entendido que quiere una matriz RFM, pero nada más. Puede llevar un período y clientes, por ejemplo «matriz RFM de clientes en Alemania el año pasado».
ask-part-of-pareto = He entendido que quiere un análisis de Pareto, pero no «{ $words }». Puede llevar una cifra que se suma, por qué se divide, un período y clientes, por ejemplo «¿cuántos productos hacen el 80 % de los ingresos del año pasado?».
ask-for-pareto = He entendido que quiere un análisis de Pareto, pero nada más. Puede llevar una cifra que se suma, por qué se divide, un período y clientes, por ejemplo «¿cuántos productos hacen el 80 % de los ingresos del año pasado?».
ask-part-of-anomalies = He entendido que quiere lo inusual, pero no «{ $words }». Puede llevar una cifra por día, semana o mes, un campo que mirar por separado, un período y clientes, por ejemplo «semanas inusuales de ingresos por país».
ask-for-anomalies = He entendido que quiere lo inusual, pero nada más. Puede llevar una cifra por día, semana o mes, un campo que mirar por separado, un período y clientes, por ejemplo «semanas inusuales de ingresos por país».
ask-part-of-attribution = He entendido que quiere los modelos de atribución, pero no «{ $words }». Pueden llevar un campo de las campañas, un período y clientes, por ejemplo «modelos de atribución por canal del último trimestre».
ask-for-attribution = He entendido que quiere los modelos de atribución, pero nada más. Pueden llevar un campo de las campañas, un período y clientes, por ejemplo «modelos de atribución por canal del último trimestre».
