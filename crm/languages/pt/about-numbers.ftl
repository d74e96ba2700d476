# Perguntas sobre os números: quão recentes são os dados, quantas linhas estão por trás, o que falta.

about-table = { $table }: o último de { $last }, o primeiro de { $first }; { $rows } linhas.
about-rows = { $measure }: { $parts }.
about-rows-of = { $rows } linhas ({ $tables })
about-nothing-missing = Não consta que falte nada sob estes números.
about-no-tables = Sem importar: { $tables }. As perguntas sobre isso não podem ser respondidas.
about-no-report = Ainda não foi mostrado nenhum relatório, por isso não há números a explicar. Peça um primeiro, como receita por mês, ou o significado de uma palavra, como ticket médio.
about-title-definition = Como se calcula
about-title-freshness = Quão recentes são os dados
about-title-rows = Linhas por trás dos números
about-title-missing = O que falta

about-things-customers = clientes
about-things-products = produtos
about-things-orders = pedidos
about-things-order-items = itens de pedido
about-things-events = eventos
about-things-campaigns = campanhas
about-things-consents = consentimentos
about-things-tickets = chamados
about-things-surveys = respostas de pesquisa
