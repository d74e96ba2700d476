# What a large model costs, and that the day's budget is spent.

answer-budget-spent = El presupuesto de hoy para el modelo de lenguaje está agotado; ha respondido la comprensión integrada.
answer-cost = Respuesta de { $model } por { $cost }.
answer-cost-estimated = Respuesta de { $model } por unos { $cost }; el servicio no indicó sus tokens, así que son una estimación.
catalog-bad-models = { $where }: { $given } no es válido. En models van answers (embedded, checked o large), los precios input, output y cached por millón de tokens, currency (por ejemplo EUR) y budget por día.
