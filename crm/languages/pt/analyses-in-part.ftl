# Uma análise pedida, e o que ela não pode levar em conta.

ask-part-of-funnel = Entendi que você quer um funil, mas não «{ $words }». Pode ter passos na sua ordem, um tempo entre eles, um período e clientes, por exemplo «funil de produto visto a pedido no mês passado, só Alemanha».
ask-for-funnel = Entendi que você quer um funil, mas nada além disso. Pode ter passos na sua ordem, um tempo entre eles, um período e clientes, por exemplo «funil de produto visto a pedido no mês passado, só Alemanha».
ask-part-of-forecast = Entendi que você quer uma previsão, mas não «{ $words }». Pode ter um número por dias, semanas ou meses, até quando, clientes e filtros, por exemplo «previsão da receita para as próximas 8 semanas na Alemanha».
ask-for-forecast = Entendi que você quer uma previsão, mas nada além disso. Pode ter um número por dias, semanas ou meses, até quando, clientes e filtros, por exemplo «previsão da receita para as próximas 8 semanas na Alemanha».
ask-part-of-rfm-grid = Entendi que você quer uma matriz RFM, mas não «{ $words }». Pode ter um período e clientes, por exemplo «matriz RFM de clientes na Alemanha no ano passado».
ask-for-rfm-grid = Entendi que você quer uma matriz RFM, mas nada além disso. Pode ter um período e clientes, por exemplo «matriz RFM de clientes na Alemanha no ano passado».
ask-part-of-pareto = Entendi que você quer uma análise de Pareto, mas não «{ $words }». Pode ter um número que se soma, por que é dividido, um período e clientes, por exemplo «quantos produtos fazem 80 % da receita do ano passado?».
ask-for-pareto = Entendi que você quer uma análise de Pareto, mas nada além disso. Pode ter um número que se soma, por que é dividido, um período e clientes, por exemplo «quantos produtos fazem 80 % da receita do ano passado?».
ask-part-of-anomalies = Entendi que você quer o que é incomum, mas não «{ $words }». Pode ter um número por dia, semana ou mês, um campo a ver em separado, um período e clientes, por exemplo «semanas incomuns da receita por país».
ask-for-anomalies = Entendi que você quer o que é incomum, mas nada além disso. Pode ter um número por dia, semana ou mês, um campo a ver em separado, um período e clientes, por exemplo «semanas incomuns da receita por país».
ask-part-of-attribution = Entendi que você quer os modelos de atribuição, mas não «{ $words }». Podem ter um campo das campanhas, um período e clientes, por exemplo «modelos de atribuição por canal no último trimestre».
ask-for-attribution = Entendi que você quer os modelos de atribuição, mas nada além disso. Podem ter um campo das campanhas, um período e clientes, por exemplo «modelos de atribuição por canal no último trimestre».
