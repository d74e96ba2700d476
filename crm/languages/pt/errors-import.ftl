# O que pode falhar ao importar ou ler os dados.

warehouse-none = Ainda não foram importados dados de clientes: execute «rapport import PASTA» com suas tabelas, ou «rapport demo» para uma empresa de teste.
warehouse-too-slow = O banco de dados não respondeu em { $seconds } segundos: pergunte por um período mais curto ou por menos clientes.

import-running = Outra importação está trabalhando com estes dados: espere que termine e inicie esta de novo.
import-source-missing = Não há nada em { $source }: indique uma pasta, um arquivo .zip, .csv, .csv.gz ou .parquet, ou o endereço de um banco de dados.
import-source-empty = { $source } não contém nenhuma tabela: dê aos arquivos o nome do que contêm ({ $known }), com a extensão .csv, .csv.gz ou .parquet, ou diga em mapping.yaml que arquivo é qual («rapport import --suggest-mapping PASTA» prepara um rascunho).
import-table-missing = { $source } não tem a tabela «{ $table }», de que toda importação precisa: acrescente { $table }.csv, ou diga em mapping.yaml que arquivo é.
import-file-twice = A tabela «{ $table }» está mais de uma vez ({ $files }): deixe um destes arquivos.
import-file-empty = { $file } está vazio (0 bytes): exporte-o de novo ou tire-o da pasta.
import-file-unreadable = { $file } não pode ser lido como tabela, o arquivo está danificado: exporte-o de novo.
import-changed-meanwhile = { $source } mudou enquanto era lido: espere que a exportação termine e importe de novo.
import-machine = A importação não pôde continuar e nada mudou: { $why }. Libere espaço ou reveja as permissões e inicie-a de novo.
import-currency-unknown = «{ $currency }» não é um código de moeda: indique três maiúsculas, como USD ou EUR.

import-column-missing = { $file } não tem a coluna «{ $column }», de que a tabela «{ $table }» precisa: acrescente-a, ou diga em mapping.yaml como se chama ali.
import-column-twice = { $file } tem duas colunas chamadas «{ $column }»: mude o nome de uma ou elimine-a.
import-too-many-columns = { $file } tem { $count } colunas e podem ser lidas { $limit } no máximo: tire as que não forem precisas.

import-encoding-unknown = A codificação de { $file } não foi reconhecida: salve o arquivo como UTF-8, ou indique sua codificação (utf-8, utf-16, gb18030 ou windows-1252) como «_encoding» em mapping.yaml.
import-encoding-mixed = { $file } é UTF-8 salvo alguns bytes, os primeiros na linha { $line }: salve-o de novo como UTF-8 a partir do programa de que vem.
import-encoding-broken = { $file } não pode ser lido como { $encoding } sem perder letras: salve-o como UTF-8.

import-zip-broken = { $file } está danificado ou cortado: comprima-o de novo.
import-zip-locked = { $file } está protegido com senha: comprima-o de novo sem ela.
import-zip-bomb = { $file } torna-se muito maior que qualquer tabela ao ser descomprimido: a descompressão foi interrompida.
import-zip-path = { $file } contém um arquivo cujo nome leva para fora ({ $member }): comprima só as tabelas, uma ao lado da outra.
import-zip-twice = { $file } contém dois arquivos chamados { $member }: deixe um deles.

import-mapping-missing = Não existe o arquivo de correspondências { $file }.
import-mapping-not-yaml = { $file } não é YAML, o primeiro erro está na linha { $line }: «rapport import --suggest-mapping» escreve um para começar.
import-mapping-shape = { $file } não pode ser usado por causa de «{ $place }»: ponha ali o nome da sua coluna, ou {"{"}from: NOME, values: {"{"}SEU: NOSSO{"}"}{"}"}.
import-mapping-table = { $file } atribui «{ $place }», que não é uma tabela: as tabelas são { $known }.
import-mapping-column = { $file } não tem a coluna «{ $column }», que as correspondências dão para { $place }.
import-mapping-file = As correspondências nomeiam { $file } para { $place }, mas não há tal arquivo junto dos outros.

import-too-many-bad = { $bad } das { $total } linhas de { $file } não podem ser usadas, mais que os { $limit } % tolerados; { $reason ->
    [bad_number] quase sempre «{ $column }» não é um número que se possa ler com segurança
    [bad_time] quase sempre «{ $column }» não é uma data ou hora ISO 8601 (2026-01-31)
    [bad_boolean] quase sempre «{ $column }» não é nem verdadeiro nem falso
    [bad_json] quase sempre «{ $column }» não é JSON
    [duplicate_key] quase sempre «{ $column }» está duas vezes
    [unknown_reference] quase sempre «{ $column }» não está na sua tabela
    [missing_value] quase sempre «{ $column }» está vazio
    [torn_quote] quase sempre umas aspas não se fecham
   *[other] quase sempre uma linha tem mais ou menos células que o cabeçalho
}. Nada foi importado; cada linha consta em { $rejected }. Corrija o arquivo ou suas correspondências, ou admita mais com --max-bad.

import-database-url = «{ $url }» não é um endereço de banco de dados utilizável: escreva postgresql://USUARIO@SERVIDOR/BASE.
import-database-down = O banco de dados em { $url } não respondeu: { $why }
import-database-empty = O banco de dados em { $url } não tem nenhuma das tabelas { $known }: nomeie-as em mapping.yaml (customers: {"{"}_from: ESQUEMA.TABELA{"}"}).
