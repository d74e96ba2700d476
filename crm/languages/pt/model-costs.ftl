# What a large model costs, and that the day's budget is spent.

answer-budget-spent = O orçamento de hoje para o modelo de linguagem está esgotado; respondeu a compreensão integrada.
answer-cost = Resposta de { $model } por { $cost }.
answer-cost-estimated = Resposta de { $model } por cerca de { $cost }; o serviço não indicou seus tokens, por isso são uma estimativa.
catalog-bad-models = { $where }: { $given } não é válido. Em models vão answers (embedded, checked ou large), os preços input, output e cached por milhão de tokens, currency (por exemplo EUR) e budget por dia.
