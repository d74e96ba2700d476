# As respostas como arquivos: o que contêm e o que se diz deles.

export-about-summary = Resumo
export-about-data = Dados de
export-no-chart = Esta resposta não tem gráfico, por isso não há imagem dela. Tome a tabela como CSV, Excel ou PDF.
export-no-font = Este computador não tem nenhuma fonte com os caracteres { $characters }, por isso aparecem como quadrados. Instale uma, por exemplo Noto Sans CJK (fonts-noto-cjk), e crie o arquivo de novo.
export-no-definition = Isto não é a definição de um relatório nem de uma análise. Uma definição é JSON como {"{"}"measures": ["revenue"]{"}"} ou {"{"}"kind": "cohorts"{"}"}.
export-first-rows = As primeiras { $shown } de { $all } linhas; os arquivos CSV e Excel têm todas.
export-page = Página { $page }
export-as-of = Situação em { $moment }
export-no-answer = Só um relatório ou uma análise pode ser escrito num arquivo, e esta resposta não é nenhuma das duas coisas. Peça números, como «receita por mês».
