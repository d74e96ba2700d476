# What the knowledge index holds, and what of it is shown.

knowledge-own-work = Do seu próprio trabalho
knowledge-own = Do seu próprio trabalho: { $names }.
knowledge-without-index = O índice de busca não responde por enquanto; isto foi encontrado sem ele, na memória.
knowledge-kind = O quê
knowledge-name = Nome
knowledge-reached = Alcançados
knowledge-opened = Abertos
knowledge-clicked = Cliques
knowledge-campaign = Campanha
knowledge-segment = Segmento
knowledge-report = Relatório
index-built = O índice foi reconstruído: { $documents } documentos em { $where }, com o embedding { $embedding }.
index-held = { $where }, com o embedding { $embedding }: { $kinds }.
index-trouble = O índice de busca não pode ser usado: { $why } As perguntas são respondidas sem ele. «rapport index rebuild» o reconstrói.
index-not-written = Os dados foram importados, mas não foi possível escrever o índice de busca: { $why } «rapport index rebuild» o reconstrói.
shell-no-dimension = { $name } é «{ $given }». Indique quantos números tem um vetor desse modelo, por exemplo 1536.
