# O relatório após uma importação.

import-summary = Importado: { $tables }.
import-unchanged = Nada mudou desde a última importação destes arquivos; os dados ficam como estão.
import-period-orders = Pedidos de { $first } a { $last }.
import-period-events = Eventos de { $first } a { $last }.
import-rejected = { $table }: { $count ->
    [one] foi descartada 1 linha
   *[other] foram descartadas { $rows } linhas
} porque { $reason }.

import-reason-bad-number = «{ $column }» não é um número que se possa ler com segurança
import-reason-bad-time = «{ $column }» não é uma data ou hora ISO 8601
import-reason-bad-boolean = «{ $column }» não é nem verdadeiro nem falso
import-reason-bad-json = «{ $column }» não é JSON
import-reason-duplicate-key = «{ $column }» já existe (fica a primeira linha)
import-reason-unknown-reference = «{ $column }» não está na sua tabela
import-reason-missing-value = «{ $column }» está vazio
import-reason-ragged-row = a linha tem mais ou menos células que o cabeçalho
import-reason-torn-quote = umas aspas não se fecham

import-own-currency = Todos os valores estão em { $currency } e não há taxas de câmbio; por isso o dinheiro é indicado em { $currency }. Para outra moeda, acrescente fx_rates.
import-no-rate = { $table }: { $count ->
    [one] 1 valor
   *[other] { $rows } valores
} em { $currencies } sem taxa de câmbio; acrescente fx_rates ou faltarão em todas as somas de dinheiro.
import-odd-status = orders: o estado { $words } não é nenhum de placed, shipped, delivered, returned, cancelled. { $count ->
    [one] Esse pedido conta como vendido
   *[other] Esses { $rows } pedidos contam como vendidos
}; se não for assim, diga em mapping.yaml o que significa cada palavra.
import-table-empty = { $table } tem cabeçalho mas nenhuma linha.
import-file-unused = Sem uso, porque não se chamam como nenhuma tabela: { $files }.

import-can = Você pode perguntar por: { $questions }.
import-can-customers = quem são os clientes e onde vivem
import-can-products = produtos, preços e estoque
import-can-orders = vendas, gasto e clientes que repetem
import-can-order-items = o que foi comprado, por produto e categoria
import-can-events = visitas, aberturas, cliques e quem deixou de responder
import-can-campaigns = campanhas e seu custo
import-can-consents = a quem se pode escrever
import-can-tickets = casos de atendimento e sua rapidez
import-can-surveys = satisfação e recomendação (NPS)
import-missing-products = Sem products não há resposta por nome de produto, categoria ou marca.
import-missing-orders = Sem orders não há resposta sobre vendas, gasto ou compradores.
import-missing-order-items = Sem order_items não há resposta sobre o que foi comprado.
import-missing-events = Sem events não há resposta sobre atividade, aberturas, cliques ou visitas.
import-missing-campaigns = Sem campaigns não há resposta por campanha nem custo de aquisição.
import-missing-consents = Sem consents ninguém conta como contatável.
import-missing-tickets = Sem tickets não há resposta sobre o atendimento ao cliente.
import-missing-surveys = Sem surveys não há resposta sobre satisfação ou NPS.
import-missing-fx-rates = Sem fx_rates só se somam os valores em { $currency }.
