# O que diz um armazém de dados numa base quando não pode ser usado.
warehouse-down = O armazém de dados { $place } não responde: { $why }. Verifique se o servidor funciona e se RAPPORT_WAREHOUSE (ou ~/.pgpass) tem o endereço e a senha corretos.
warehouse-gone = O armazém de dados { $place } já não existe: importe de novo suas tabelas.
warehouse-texts = A base { $place } não aceita textos em todos os idiomas: crie uma com ENCODING 'UTF8' e LC_CTYPE 'C.UTF-8' e importe nela.
warehouse-not-a-query = O armazém só responde a uma única consulta de leitura: isto é outra coisa e não foi executado.
warehouse-not-a-table = O armazém não tem nenhuma tabela { $name }: nada mais pode ser lido, e a consulta não foi executada.
warehouse-not-a-function = { $name } não pode ser usada numa consulta do armazém; a consulta não foi executada.
warehouse-no-address = { $given } não é o endereço de um armazém: indique postgresql://USUARIO@SERVIDOR/BASE, ou «duckdb» para a pasta do espaço de trabalho.
